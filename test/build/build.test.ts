import { afterAll, describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { loadScript } from './bundleContext';
import { sampleProject, smallProject, type SampleProject } from './sampleProject';

const read = (project: SampleProject, name: string) => readFileSync(project.path(name), 'utf8');

describe('npm run build', () => {
  const project = sampleProject();
  const outcome = project.script('build.mjs');
  afterAll(project.remove);

  it('writes exactly what clasp pushes: one script, a page for each surface and the manifest', () => {
    expect(outcome).toMatchObject({ status: 0, stderr: '' });
    expect(readdirSync(project.path('dist')).sort()).toEqual(['Code.js', 'appsscript.json', 'card.html']);
    expect(read(project, 'dist/appsscript.json')).toBe(smallProject['appsscript.json']);
  });

  it('makes each export of the entry a function that Apps Script can call by name', () => {
    const script = loadScript(read(project, 'dist/Code.js'));
    expect(script.names).toEqual(['Rekisterivahti', 'greet', 'onOpen']);
    expect(script.call('greet', 'Aino')).toBe('Hyvää päivää, Aino');
    expect(read(project, 'dist/Code.js')).toMatch(/^function greet\(\)/m);
  });

  it('leaves no private class field in the script, which Apps Script cannot parse', () => {
    expect(read(project, 'dist/Code.js')).not.toContain('#word');
  });

  it('inlines script and style in the page and leaves no template literal for HtmlService to cut', () => {
    const page = read(project, 'dist/card.html');
    expect(page).toContain('#123456');
    expect(page).toContain('/a//b');
    expect(page).not.toContain('`');
    expect(page).not.toMatch(/<script[^>]+src|<link/);
  });

  it('bundles the command line and the workbench with its page for Node', () => {
    const started = spawnSync(process.execPath, [project.path('dist-node/cli.mjs')], { encoding: 'utf8' });
    expect(started.stdout).toBe('started-cli\n');
    expect(existsSync(project.path('dist-node/cli.mjs.map'))).toBe(true);
    expect(readdirSync(project.path('dist-node/page')).sort()).toEqual([
      'main.css',
      'main.css.map',
      'main.js',
      'main.js.map',
    ]);
  });

  it('prints the size of every file', () => {
    for (const name of ['dist/Code.js', 'dist/card.html', 'dist-node/cli.mjs', 'dist-node/page/main.js']) {
      expect(outcome.stdout).toMatch(new RegExp(`^${name} +[0-9.]+ kB`, 'm'));
    }
  });
});

describe('the next build', () => {
  it('takes away the page of a surface that is gone, so that it is not deployed any more', () => {
    const project = sampleProject();
    project.script('build.mjs');
    rmSync(project.path('src/addon/client/card'), { recursive: true });
    expect(project.script('build.mjs').status).toBe(0);
    expect(existsSync(project.path('dist/card.html'))).toBe(false);
    project.remove();
  });

  it('builds elsewhere with --out and leaves the project as it is', () => {
    const project = sampleProject();
    expect(project.script('build.mjs', '--out', 'elsewhere').status).toBe(0);
    expect(existsSync(project.path('elsewhere/dist/Code.js'))).toBe(true);
    expect(existsSync(project.path('dist'))).toBe(false);
    project.remove();
  });

  it('says in a plain line which entries are not there yet', () => {
    const project = sampleProject({ 'src/cli/main.ts': '' });
    const { status, stdout } = project.script('build.mjs');
    expect(status).toBe(0);
    expect(stdout).toContain('src/addon/main.ts is not there: dist/ is left out.');
    expect(existsSync(project.path('dist-node/cli.mjs'))).toBe(true);
    project.remove();
  });
});

describe('a build that would not work in Google', () => {
  const page = 'src/addon/client/card/main.tsx';
  const style = 'src/addon/client/card/card.css';
  const cases = [
    { what: 'a scriptlet', file: page, text: 'console.log("<?= 1 ?>");', says: 'it holds the characters <?' },
    {
      what: 'a comment opening in its script',
      file: page,
      text: 'console.log("<!--");',
      says: 'the characters <!-- inside',
    },
    {
      what: 'a style from another host',
      file: style,
      text: '@import "https://example.invalid/a.css";',
      says: 'a style from another host',
    },
    {
      what: 'a picture from another host',
      file: style,
      text: 'p { background: url(//example.invalid/a.png) }',
      says: 'a style from another host',
    },
    {
      what: 'a script from another host',
      file: page,
      text: 'import("https://example.invalid/a.js");',
      says: 'a script from another host',
    },
    {
      what: 'an import that is not there',
      file: 'src/addon/greet.ts',
      text: 'export { greet } from "./nowhere";',
      says: 'could not be bundled',
    },
  ];

  it.each(cases)('is refused with its reason and nothing written: $what', ({ file, text, says }) => {
    const bad = file === style ? { ...smallProject, [page]: "import './card.css';" } : smallProject;
    const project = sampleProject({ ...bad, [file]: text });
    const { status, stderr } = project.script('build.mjs');
    expect(stderr).toContain(says);
    expect(status).toBe(1);
    expect(existsSync(project.path('dist'))).toBe(false);
    project.remove();
  });

  it('escapes a closing script tag in a text, so that the page keeps it', () => {
    const project = sampleProject({ ...smallProject, [page]: 'document.title = "</script><b>";' });
    expect(project.script('build.mjs').status).toBe(0);
    expect(read(project, 'dist/card.html').match(/<\/script/g)).toHaveLength(1);
    project.remove();
  });

  it('ends with 2 and the usage when it is called wrongly', () => {
    const project = sampleProject();
    const { status, stderr } = project.script('build.mjs', '--fast');
    expect(status).toBe(2);
    expect(stderr).toContain('Usage: npm run build');
    project.remove();
  });
});

describe('npm start', () => {
  const builtAt = (project: SampleProject) => readFileSync(project.path('dist-node/workbench.mjs'), 'utf8');

  it('builds what is missing, starts the workbench and passes the arguments on', () => {
    const project = sampleProject();
    const { status, stdout } = project.script('start.mjs', '--port', '0');
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'workbench got --port 0\n' });
    project.remove();
  });

  it('builds again only when a source is newer than what was built', () => {
    const project = sampleProject();
    project.script('build.mjs');
    const first = builtAt(project);
    const source = 'src/workbench/main.ts';
    const yesterday = new Date(Date.now() - 86_400_000);
    project.write(source, "console.log('changed');\n");
    utimesSync(project.path(source), yesterday, yesterday);
    project.script('start.mjs');
    expect(builtAt(project)).toBe(first);
    const tomorrow = new Date(Date.now() + 86_400_000);
    utimesSync(project.path(source), tomorrow, tomorrow);
    expect(project.script('start.mjs').stdout).toBe('changed\n');
    project.remove();
  });
});
