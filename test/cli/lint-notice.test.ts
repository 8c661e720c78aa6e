import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Api, Desk, objectOf } from './harness';

let desk: Desk;

beforeEach(() => {
  desk = new Desk();
  for (const file of ['faulty-fi-01-old-template.txt', 'good-en-garden.md'])
    copyFileSync(join('test/data/notices', file), desk.path(file));
});
afterEach(() => desk.remove());

describe('lint-notice without a register', () => {
  test('tells each finding with its place, its article and how to mend it, and ends with 1', async () => {
    const said = await desk.run('lint-notice', 'faulty-fi-01-old-template.txt', '--language', 'en');
    expect(said.code).toBe(1);
    expect(said.stdout).toContain(
      'Error: A signature is demanded for a request. [Tarkastusoikeus, line 38; Article 12(2), Article 12(6)]',
    );
    expect(said.stdout).toContain(
      '“Tarkastuspyyntö tulee tehdä omakätisesti allekirjoitetulla asiakirjalla.”',
    );
    expect(said.stdout).toContain('3 errors, 2 warnings, 4 hints.\nChecked against the law only.');
    expect(said.stderr).toBe('Correct the errors of the notice, of which there are 3.\n');
  });

  test('gives the same as one object', async () => {
    const said = await desk.run('lint-notice', 'faulty-fi-01-old-template.txt', '--language', 'sv', '--json');
    const { findings, ...rest } = objectOf(said) as { findings: object[] };
    expect(rest).toMatchObject({ language: 'fi', withRegister: false, error: { code: 'noticeHasErrors' } });
    expect(findings).toHaveLength(9);
    expect(findings[0]).toEqual({
      code: 'signatureDemanded',
      severity: 'error',
      duty: null,
      part: 'exercise',
      articles: ['12(2)', '12(6)'],
      section: 'Tarkastusoikeus',
      line: 38,
      quote: 'Tarkastuspyyntö tulee tehdä omakätisesti allekirjoitetulla asiakirjalla.',
      about: '',
      message: 'En underskrift krävs för en begäran.',
      mend: expect.stringContaining('Ta bort kravet.'),
    });
  });

  test('ends with 0 where nothing is found', async () => {
    const said = await desk.run('lint-notice', 'good-en-garden.md', '--language', 'en');
    expect(said).toMatchObject({ code: 0, stderr: '' });
    expect(said.stdout).toMatch(/^Nothing was found in the notice\./);
  });

  test('reads a file in the encoding of older programs', async () => {
    const text = readFileSync(desk.path('faulty-fi-01-old-template.txt'), 'utf8');
    writeFileSync(desk.path('old.txt'), Buffer.from(text, 'latin1'));
    const said = await desk.run('lint-notice', 'old.txt', '--json');
    expect((objectOf(said) as { findings: object[] }).findings).toHaveLength(9);
  });

  test('refuses a file that is no notice, or is not there', async () => {
    writeFileSync(desk.path('none.txt'), 'x y z '.repeat(50));
    expect(objectOf(await desk.run('lint-notice', 'none.txt', '--json'))).toMatchObject({
      error: { code: 'noticeUnreadable' },
    });
    expect(objectOf(await desk.run('lint-notice', 'nowhere.txt', '--json'))).toMatchObject({
      error: { code: 'fileNotFound' },
    });
  });
});

describe('lint-notice with a register', () => {
  let api: Api;
  beforeEach(async () => {
    desk.env = { REKISTERIVAHTI_KEY: 'ab'.repeat(32) };
    api = await Api.open();
    const named = ['--controller', 'Autokorjaamo Mutteri Oy', '--language', 'fi'];
    expect(await desk.run('setup', ...api.options, ...named)).toMatchObject({ code: 0 });
  });
  afterEach(() => api.end());

  test('compares with it too, and leaves a draft in which it is mended', async () => {
    const file = 'faulty-fi-01-old-template.txt';
    const said = await desk.run('lint-notice', file, '--mend', 'draft.html', ...api.options, '--json');
    const { findings, withRegister } = objectOf(said) as {
      findings: { code: string }[];
      withRegister: boolean;
    };
    expect([said.code, withRegister]).toEqual([1, true]);
    expect(findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['signatureDemanded', 'purposeNotTold']),
    );
    const draft = readFileSync(desk.path('draft.html'), 'utf8');
    expect(draft).toContain('Tiedot ovat salasanan takana ja paperit lukitussa tilassa.');
    expect(draft).not.toContain('allekirjoitetulla asiakirjalla');
    const again = await desk.run('lint-notice', 'draft.html', ...api.options, '--json');
    const left = (objectOf(again) as { findings: { code: string; severity: string }[] }).findings;
    expect(left.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('writes over no file', async () => {
    writeFileSync(desk.path('draft.txt'), 'mine');
    const said = await desk.run(
      'lint-notice',
      'good-en-garden.md',
      '--mend',
      'draft.txt',
      ...api.options,
      '--json',
    );
    expect(objectOf(said)).toMatchObject({ error: { code: 'fileExists' } });
    expect(readFileSync(desk.path('draft.txt'), 'utf8')).toBe('mine');
  });
});
