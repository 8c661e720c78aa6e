import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { commands } from '../../src/cli/commands';
import { helpText } from '../../src/cli/help';
import { USAGE } from '../../src/workbench/server/options';

const root = join(__dirname, '../..');
const textOf = (page: string): string => readFileSync(join(root, page), 'utf8');
const pages = [
  'README.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`),
];
const all = (text: string, shape: RegExp): string[] =>
  [...text.matchAll(shape)].map(([, found = '']) => found);
const optionsIn = (text: string): string[] => [...new Set(all(text, /(--[a-z][a-z-]*)/g))];

/** The address of a heading, as GitHub makes it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

/** What is wrong with a link of a page; nothing when it leads somewhere, or out of the project. */
function deadLink(page: string, link: string): string[] {
  if (/^https?:/.test(link)) return [];
  const [file = '', anchor] = link.split('#');
  const path = file === '' ? page : relative(root, join(root, dirname(page), file));
  if (!existsSync(join(root, path))) return [`${page}: ${link}`];
  const headings = anchor === undefined ? [] : all(textOf(path), /^#+ (.*)$/gm).map(anchorOf);
  return anchor === undefined || headings.includes(anchor) ? [] : [`${page}: ${link}`];
}

/** The command lines of a page: those that stand in lines of their own, and those in the text. */
const shellLines = (text: string): string[] => [
  ...all(text, /^ {4,}(np[mx] .*)$/gm).flatMap((line) => line.split(' && ')),
  ...all(text, /`(np[mx] [^`]*)`/g),
];

/** The options of the page's workbench, and the two that `npm start` itself understands. */
const startOptions = new Set([...optionsIn(USAGE), '--sample', '--fresh']);

/** What is wrong with a command line. */
function wrongCommand(line: string): string[] {
  const [command = '', rest = ''] = line.split(/ -- ?(.*)/);
  const script = /^npm (?:run (?:-s )?)?(\S+)$/.exec(command)?.[1];
  const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
  if (script === undefined || ['ci', 'install'].includes(script)) return [];
  if (!Object.hasOwn(scripts, script)) return [`${line}: there is no script ${script}`];
  const unknown = (known: (option: string) => boolean) =>
    optionsIn(rest)
      .filter((option) => !known(option))
      .map((option) => `${line}: ${option}`);
  if (script === 'start') return unknown((option) => startOptions.has(option));
  if (script !== 'cli') return [];
  const name = Object.keys(commands).find((one) => rest.startsWith(`${one} `));
  if (name === undefined) return rest.startsWith('COMMAND ') ? [] : [`${line}: no command`];
  const help = helpText(name as keyof typeof commands, 'en');
  return unknown((option) => optionsIn(help).includes(option));
}

/** Every file of the project's own, by its path. */
const files = ['src', 'test', 'scripts', 'docs', 'bench'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `/${folder}/${name}`),
);

describe('the pages of the documentation', () => {
  it('link only to what is there', () => {
    const dead = pages.flatMap((page) =>
      all(textOf(page), /\]\(([^)\s]+)\)/g).flatMap((link) => deadLink(page, link)),
    );
    expect(dead).toEqual([]);
  });

  it('show commands that can be typed', () => {
    const lines = pages.flatMap((page) => shellLines(textOf(page)));
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.flatMap(wrongCommand)).toEqual([]);
  });

  it('name only source files that are there', () => {
    const named = pages.flatMap((page) =>
      all(textOf(page), /(?<![\w.-])((?:[\w-]+\/)*[\w-]+\.(?:tsx?|mjs))\b/g).map((name) => ({ page, name })),
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter(({ name }) => !files.some((file) => file.endsWith(`/${name}`)))).toEqual([]);
  });

  it('show every picture that was taken, and no other', () => {
    const shown = pages.flatMap((page) => all(textOf(page), /\((?:docs\/)?pictures\/([\w-]+\.png)\)/g));
    expect([...new Set(shown)].sort()).toEqual(readdirSync(join(root, 'docs/pictures')).sort());
  });
});

it('the page of the workbench has every option of it in its table', () => {
  const table = all(textOf('docs/workbench.md'), /^\| `(--[^|]*?)` \|/gm).flatMap(optionsIn);
  expect(new Set(table)).toEqual(startOptions);
});
