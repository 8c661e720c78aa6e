import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The folder of the real project. */
export const projectRoot = path.resolve(__dirname, '../..');

/** The smallest project that has one of everything the build makes: path -> text. */
export const smallProject: Readonly<Record<string, string>> = {
  'package-lock.json': '{}',
  'appsscript.json': '{ "timeZone": "Europe/Helsinki", "runtimeVersion": "V8" }\n',
  'src/addon/main.ts': `
    export { greet } from './greet';
    export type Greeting = string;
    export function onOpen(): void { SpreadsheetApp.getUi(); }
    declare const SpreadsheetApp: { getUi(): void };
  `,
  'src/addon/greet.ts':
    'class Greeter { #word = "Hyvää päivää"; to(name: string) { return `${this.#word}, ${name}`; } }\nexport const greet = (name: string) => new Greeter().to(name);\n',
  'src/addon/client/card/main.tsx': `
    import './card.css';
    import { render } from 'preact';
    const host = 'example.invalid';
    export const link = \`https://\${host}/a//b\`;
    render(<p>{link}</p>, document.getElementById('root') as HTMLElement);
  `,
  'src/addon/client/card/card.css': 'p { color: #123456 }\n',
  'src/cli/main.ts': "import path from 'node:path';\nconsole.log(path.basename('a/started-cli'));\n",
  'src/workbench/main.ts': "console.log('workbench got', process.argv.slice(2).join(' '));\n",
  'src/workbench/page/main.tsx': "import './page.css';\nconsole.log('page');\n",
  'src/workbench/page/page.css': 'body { margin: 0 }\n',
};

/** A project folder of its own, with the real project's packages. */
export interface SampleProject {
  root: string;
  path: (name: string) => string;
  write: (name: string, text: string) => void;
  /** Runs one of the real project's scripts in it. */
  script: (name: string, ...args: string[]) => { status: number | null; stdout: string; stderr: string };
  /** Builds the real project into it. */
  buildReal: () => { status: number | null; stdout: string; stderr: string };
  remove: () => void;
}

const run = (cwd: string, script: string, args: string[]) =>
  spawnSync(process.execPath, [path.join(projectRoot, 'scripts', script), ...args], {
    cwd,
    encoding: 'utf8',
  });

/** Makes a project folder that holds these files. */
export function sampleProject(files: Readonly<Record<string, string>> = smallProject): SampleProject {
  const root = mkdtempSync(path.join(realpathSync(tmpdir()), 'sample-project-'));
  const inRoot = (name: string) => path.join(root, name);
  const write = (name: string, text: string) => {
    mkdirSync(path.dirname(inRoot(name)), { recursive: true });
    writeFileSync(inRoot(name), text);
  };
  for (const [name, text] of Object.entries(files)) write(name, text);
  symlinkSync(path.join(projectRoot, 'node_modules'), inRoot('node_modules'));
  return {
    root,
    path: inRoot,
    write,
    script: (name, ...args) => run(root, name, args),
    buildReal: () => run(projectRoot, 'build.mjs', ['--out', root]),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
