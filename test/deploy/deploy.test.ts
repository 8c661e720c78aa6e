import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot, sampleProject, smallProject, type SampleProject } from '../build/sampleProject';
import { FakeGoogle, goodToken } from './fakeGoogle';

const placeholder = readFileSync(path.join(projectRoot, '.clasp.json'), 'utf8');
const scriptId = 'a-script-that-the-owner-made-in-the-editor';
/** clasp's own file of a signed-in person. */
const credentials = (token: string) =>
  JSON.stringify({
    tokens: {
      default: {
        type: 'authorized_user',
        client_id: 'client',
        client_secret: 'secret',
        refresh_token: 'refresh',
        access_token: token,
        expiry_date: Date.now() + 3_600_000,
      },
    },
  });

let google: FakeGoogle;
let googleUrl: string;
let project: SampleProject;

beforeEach(async () => {
  google = new FakeGoogle();
  googleUrl = await google.start();
  project = sampleProject({ ...smallProject, '.clasp.json': placeholder });
  project.write('home/.clasprc.json', credentials(goodToken));
});

afterEach(async () => {
  await google.stop();
  project.remove();
});

interface Outcome {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the deployment as `npm run deploy -- …` does, with its own home folder and every call of clasp going to the fake. */
function deploy(...args: string[]): Promise<Outcome> {
  const preload = pathToFileURL(path.join(__dirname, 'sendClaspToFake.mjs')).href;
  const child = spawn(process.execPath, [path.join(projectRoot, 'scripts/deploy.mjs'), ...args], {
    cwd: project.root,
    env: {
      PATH: process.env['PATH'],
      HOME: project.path('home'),
      NODE_OPTIONS: `--import ${preload}`,
      FAKE_GOOGLE_URL: googleUrl,
    },
  });
  const outcome: Outcome = { status: null, stdout: '', stderr: '' };
  child.stdout.on('data', (text) => (outcome.stdout += text));
  child.stderr.on('data', (text) => (outcome.stderr += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ ...outcome, status }));
  });
}

const built = (name: string) => readFileSync(project.path(`dist/${name}`), 'utf8');
const remembered = () => JSON.parse(readFileSync(project.path('.clasp.local.json'), 'utf8'));
const isOneSentence = (text: string) => expect(text.trim().split('\n')).toHaveLength(1);

describe('npm run deploy', () => {
  it('puts every built file into the script that the owner names, and remembers that script', async () => {
    google.addScript(scriptId, [{ name: 'Code', type: 'SERVER_JS', source: 'function myFunction() {}' }]);
    const { status, stdout, stderr } = await deploy('--script-id', scriptId);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('Deployed 3 files');
    const files = google.scripts.get(scriptId)?.files ?? [];
    expect(new Map(files.map(({ name, type, source }) => [`${name} ${type}`, source]))).toEqual(
      new Map([
        ['Code SERVER_JS', built('Code.js')],
        ['card HTML', built('card.html')],
        ['appsscript JSON', built('appsscript.json')],
      ]),
    );
    expect(remembered()).toEqual({ scriptId, rootDir: 'dist' });
    expect(readFileSync(project.path('.clasp.json'), 'utf8')).toBe(placeholder);
  });

  it('takes the address of the script editor for the id', async () => {
    google.addScript(scriptId);
    const address = `https://script.google.com/u/0/home/projects/${scriptId}/edit`;
    expect(await deploy('--script-id', address)).toMatchObject({ status: 0 });
    expect(remembered().scriptId).toBe(scriptId);
  });

  it('updates the remembered script the next time, and finds nothing to do when nothing changed', async () => {
    google.addScript(scriptId);
    await deploy('--script-id', scriptId);
    project.write('src/addon/greet.ts', 'export const greet = () => "changed";\n');
    expect(await deploy()).toMatchObject({ status: 0, stderr: '' });
    expect(google.scripts.get(scriptId)?.files.find(({ name }) => name === 'Code')?.source).toContain(
      '"changed"',
    );
    expect(await deploy()).toMatchObject({ status: 0, stderr: '' });
  });

  it('makes a spreadsheet with its script and leaves the working folder alone', async () => {
    const before = readdirSync(project.root);
    const { status, stdout } = await deploy('--create', 'Customer register');
    expect(status).toBe(0);
    const [[spreadsheetId, title] = []] = google.spreadsheets;
    expect(title).toBe('Customer register');
    const { scriptId: made, parentId } = remembered();
    expect(parentId).toBe(spreadsheetId);
    expect(google.scripts.get(made)).toMatchObject({ title: 'Customer register', parentId: spreadsheetId });
    expect(google.scripts.get(made)?.files).toHaveLength(3);
    expect(stdout).toContain(`https://docs.google.com/spreadsheets/d/${spreadsheetId}/edit`);
    expect(new Set(readdirSync(project.root))).toEqual(
      new Set([...before, '.clasp.local.json', 'dist', 'dist-node']),
    );
  });

  it('binds a new script to a spreadsheet that is there already', async () => {
    const spreadsheetId = google.addSpreadsheet('Our customers');
    const { status } = await deploy(
      '--spreadsheet',
      `https://docs.google.com/spreadsheets/d/${spreadsheetId}/edit#gid=0`,
    );
    expect(status).toBe(0);
    expect(google.spreadsheets.size).toBe(1);
    expect(google.scripts.get(remembered().scriptId)?.parentId).toBe(spreadsheetId);
  });

  it('uses a script id that somebody wrote into .clasp.json', async () => {
    google.addScript(scriptId);
    const settings = JSON.stringify({ scriptId, rootDir: 'dist' });
    project.write('.clasp.json', settings);
    expect(await deploy()).toMatchObject({ status: 0, stderr: '' });
    expect(google.scripts.get(scriptId)?.files).toHaveLength(3);
    expect(readFileSync(project.path('.clasp.json'), 'utf8')).toBe(settings);
  });

  it('accepts a manifest that Google wrote in another layout', async () => {
    google.addScript(scriptId);
    google.keep = (files) =>
      files.map((file) =>
        file.type === 'JSON'
          ? {
              ...file,
              source: JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(file.source)).reverse())),
            }
          : file,
      );
    expect(await deploy('--script-id', scriptId)).toMatchObject({ status: 0 });
  });
});

describe('a deployment whose content did not arrive, though clasp ended well', () => {
  const cases = [
    {
      what: 'the server changes a file',
      keep: 'change' as const,
      says: 'card.html differs from what was built',
    },
    { what: 'the push uploads nothing', keep: 'nothing' as const, says: 'Code.js was not uploaded' },
    { what: 'one file is lost', keep: 'lose' as const, says: 'card.html was not uploaded' },
    { what: 'the manifest is not taken over', keep: 'oldManifest' as const, says: 'appsscript.json differs' },
  ];
  const faults: Record<(typeof cases)[number]['keep'], FakeGoogle['keep']> = {
    change: (files) =>
      files.map((file) => (file.name === 'card' ? { ...file, source: `${file.source} ` } : file)),
    nothing: () => [{ name: 'appsscript', type: 'JSON', source: '{}' }],
    lose: (files) => files.filter(({ name }) => name !== 'card'),
    oldManifest: (files) => files.map((file) => (file.type === 'JSON' ? { ...file, source: '{}' } : file)),
  };

  it.each(cases)('ends with 1 and names the file when $what', async ({ keep, says }) => {
    google.addScript(scriptId);
    google.keep = faults[keep];
    const { status, stderr } = await deploy('--script-id', scriptId);
    expect(stderr).toContain(says);
    isOneSentence(stderr);
    expect(status).toBe(1);
    expect(existsSync(project.path('.clasp.local.json'))).toBe(false);
  });

  it('names a file in the script that was not built, when clasp sees nothing to push', async () => {
    google.addScript(scriptId);
    await deploy('--script-id', scriptId);
    google.scripts.get(scriptId)?.files.push({ name: 'Own', type: 'SERVER_JS', source: 'function own() {}' });
    const { status, stderr } = await deploy();
    expect(stderr).toContain('Own.js is there but was not built');
    expect(status).toBe(1);
  });
});

describe('a deployment that cannot be', () => {
  it('says how to begin when no script was chosen yet, before it builds anything', async () => {
    const { status, stderr } = await deploy();
    expect(status).toBe(1);
    isOneSentence(stderr);
    expect(stderr).toContain('npx clasp login');
    expect(stderr).toContain("npm run deploy -- --create 'Customer register'");
    expect(existsSync(project.path('dist'))).toBe(false);
  });

  it('tells a person who is not signed in to sign in', async () => {
    project.write('home/.clasprc.json', '{}');
    const { status, stderr } = await deploy('--script-id', scriptId);
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'clasp is not signed in: run "npx clasp login", then deploy again.\n',
    });
  });

  it('says so when Google does not take the sign-in any more', async () => {
    project.write('home/.clasprc.json', credentials('another-token'));
    google.addScript(scriptId);
    const { status, stderr } = await deploy('--script-id', scriptId);
    expect(stderr).toContain('Google does not accept the sign-in any more');
    expect(status).toBe(1);
  });

  it('says that Google knows no such script, and does not remember it', async () => {
    const { status, stderr } = await deploy('--script-id', scriptId);
    expect(stderr).toContain('Google knows no such script');
    isOneSentence(stderr);
    expect(status).toBe(1);
    expect(existsSync(project.path('.clasp.local.json'))).toBe(false);
  });

  it('replaces nobody’s own code: the script stays as it was', async () => {
    const source = 'function invoiceTotals() { return 1 }';
    google.addScript(scriptId, [{ name: 'Totals', type: 'SERVER_JS', source }]);
    const { status, stderr } = await deploy('--script-id', scriptId);
    expect(stderr).toContain('That script holds code of its own (Totals.js)');
    isOneSentence(stderr);
    expect(status).toBe(1);
    expect(google.scripts.get(scriptId)?.files.find(({ name }) => name === 'Totals')?.source).toBe(source);
  });

  it('takes over a script that an earlier deployment filled', async () => {
    google.addScript(scriptId);
    await deploy('--script-id', scriptId);
    rmSync(project.path('.clasp.local.json'));
    expect(await deploy('--script-id', scriptId)).toMatchObject({ status: 0, stderr: '' });
  });

  it('says that the account may not change the script', async () => {
    google.addScript(scriptId);
    google.readOnly = true;
    const { status, stderr } = await deploy('--script-id', scriptId);
    expect(stderr).toContain('may not change that script');
    expect(status).toBe(1);
  });

  it('says where to turn the Apps Script API on, and what a half-done creation left behind', async () => {
    google.apiIsOff = true;
    const { status, stderr } = await deploy('--create', 'Customer register');
    expect(stderr).toContain('https://script.google.com/home/usersettings');
    expect(stderr).toContain('An empty spreadsheet "Customer register" may be left');
    expect(status).toBe(1);
  });

  it('says that Google could not be reached', async () => {
    googleUrl = 'http://127.0.0.1:9/';
    const { status, stderr } = await deploy('--script-id', scriptId);
    expect(stderr).toBe('Google could not be reached: check the connection, then deploy again.\n');
    expect(status).toBe(1);
  });

  it('makes no second register beside the remembered one', async () => {
    google.addScript(scriptId);
    await deploy('--script-id', scriptId);
    const { status, stderr } = await deploy('--create', 'Another');
    expect(stderr).toContain('.clasp.local.json already names a script');
    expect(status).toBe(1);
    expect(google.spreadsheets.size).toBe(0);
  });

  it.each([
    { args: ['--script-id', 'short'], says: '"short" is no script id' },
    { args: ['--script-id', scriptId, '--create', 'Both'], says: 'goes with no other option' },
    { args: ['--fast'], says: 'Usage: npm run deploy' },
    { args: ['--spreadsheet', 'https://example.invalid/'], says: 'is no spreadsheet id' },
  ])('ends with 2 when it is called wrongly: $args', async ({ args, says }) => {
    const { status, stderr } = await deploy(...args);
    expect(stderr).toContain(says);
    expect(status).toBe(2);
  });
});
