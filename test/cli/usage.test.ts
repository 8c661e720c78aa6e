import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { chinookFiles, Desk, objectOf } from './harness';

const desk = new Desk();
const W = ['--workbook', 'register.json'];
const both = ['--customers', chinookFiles.customers, '--orders', chinookFiles.orders];

beforeAll(() => writeFileSync(desk.path('register.json'), '{}'));
afterAll(() => desk.remove());

/** Every way to write a command wrongly, with the code of the sentence. */
const wrong: [code: string, args: string[]][] = [
  ['noCommand', []],
  ['noCommand', ['--json']],
  ['unknownCommand', ['destroy', ...W]],
  ['unknownOption', ['setup', ...W, '--colour', 'blue']],
  ['unknownOption', ['setup', ...W, '-x']],
  ['unknownOption', ['setup', ...W, '--constructor', 'x']],
  ['unexpectedArgument', ['setup', ...W, 'now']],
  ['unexpectedArgument', ['verify', ...W, '--', 'x']],
  ['oneOfOptions', ['setup']],
  ['optionsExclude', ['setup', ...W, '--spreadsheet', 'x']],
  ['optionNeedsOption', ['setup', ...W, '--root-url', 'http://127.0.0.1:1/']],
  ['optionNeedsOption', ['setup', ...W, '--map', 'Nimi=lastName']],
  ['rootUrlUnsuitable', ['verify', '--spreadsheet', 'x', '--root-url', 'http://sheets.example/']],
  ['rootUrlUnsuitable', ['verify', '--spreadsheet', 'x', '--root-url', 'nonsense']],
  ['rootUrlUnsuitable', ['verify', '--spreadsheet', 'x', '--root-url', 'https://a:b@sheets.example/']],
  ['optionNeedsValue', ['setup', '--workbook']],
  ['optionNeedsValue', ['setup', '--workbook', '--json']],
  ['optionNeedsValue', ['setup', '--workbook', '']],
  ['optionTwice', ['setup', ...W, ...W]],
  ['optionTakesNoValue', ['verify', ...W, '--json=yes']],
  ['notOneOf', ['setup', ...W, '--language', 'de']],
  ['oneOfOptions', ['import', ...W]],
  ['mapUnsuitable', ['import', ...W, ...both, '--map', 'Company']],
  ['mapUnsuitable', ['import', ...W, ...both, '--map', 'Company=colour']],
  ['mapUnsuitable', ['import', ...W, ...both, '--map', 'No such heading=organisation']],
  ['mapUnsuitable', ['import', ...W, '--orders', chinookFiles.orders, '--map', 'Total=customers.phone']],
  ['optionMissing', ['lint-notice']],
  ['optionTwice', ['lint-notice', 'a.txt', 'b.txt']],
  ['notOneOf', ['lint-notice', 'a.txt', '--of', 'de']],
  ['oneOfOptions', ['lint-notice', 'a.txt', '--mend', 'b.txt']],
  ['optionMissing', ['consent', ...W]],
  ['optionMissing', ['consent', ...W, '--customer', '1', '--given']],
  ['oneOfOptions', ['consent', ...W, '--customer', '1', '--purpose', 'marketing']],
  [
    'optionsExclude',
    ['consent', ...W, '--customer', '1', '--purpose', 'marketing', '--given', '--withdrawn'],
  ],
  [
    'optionsExclude',
    ['consent', ...W, '--customer', '1', '--purpose', 'marketing', '--given', '--at', '2026-01-01'],
  ],
  ['optionNeedsOption', ['consent', ...W, '--customer', '1', '--channel', 'phone']],
  [
    'notOneOf',
    ['consent', ...W, '--customer', '1', '--purpose', 'marketing', '--given', '--channel', 'pigeon'],
  ],
  ['notADate', ['consent', ...W, '--customer', '1', '--at', 'yesterday']],
  ['notADate', ['sweep', ...W, '--on', '2026-02-30']],
  ['optionMissing', ['export', ...W]],
  ['optionMissing', ['export', ...W, '--customer', '1', '--out', 'x']],
  ['optionMissing', ['export', ...W, '--customer', '1', '--kind', 'access']],
  ['notOneOf', ['export', ...W, '--customer', '1', '--kind', 'everything', '--out', 'x']],
  ['dayOutOfRange', ['sweep', ...W, '--on', '1999-12-31']],
  ['dayOutOfRange', ['sweep', ...W, '--on', '2126-11-25']],
  ['notOneOf', ['consent', ...W, '--customer', '1', '--purpose', 'p', '--given', '--channel', 'erasure']],
  ['oneOfOptions', ['request', ...W]],
  ['optionsExclude', ['request', ...W, '--id', 'x', '--right', 'access']],
  ['optionMissing', ['request', ...W, '--right', 'access', '--email', 'a@example.fi']],
  ['notOneOf', ['request', ...W, '--right', 'everything', '--received', '2026-11-24']],
  ['notADate', ['request', ...W, '--right', 'access', '--received', '24.11.2026']],
  ['dayOutOfRange', ['request', ...W, '--right', 'access', '--received', '0202-11-24']],
  ['notOneOf', ['request', ...W, '--right', 'access', '--received', '2026-11-24', '--channel', 'erasure']],
  ['optionNeedsOption', ['request', ...W, '--id', 'x', '--received', '2026-11-24']],
  ['optionNeedsOption', ['request', ...W, '--right', 'access', '--withdraw']],
  ['optionsExclude', ['request', ...W, '--id', 'x', '--withdraw', '--refuse', 'No']],
  ['optionsExclude', ['request', ...W, '--id', 'x', '--unable', '--customer', '1']],
  ['optionMissing', ['request', ...W, '--id', 'x', '--doubt', 'who?']],
  ['optionNeedsOption', ['request', ...W, '--id', 'x', '--ask', 'what?']],
  ['optionNeedsOption', ['request', ...W, '--id', 'x', '--pause', 'y', '--on', '2026-11-24']],
  ['optionNeedsOption', ['request', ...W, '--id', 'x', '--pause', 'y', '--checked-address']],
  ['notOneOf', ['request', ...W, '--id', 'x', '--refuse', 'No', '--ground', 'mood']],
  ['optionNeedsOption', ['request', ...W, '--id', 'x', '--extend', 'y', '--ground', 'excessive']],
  ['optionNeedsValue', ['request', ...W, '--id', 'x', '--extend', '--json']],
  ['optionTwice', ['request', ...W, '--id', 'x', '--unable', '--unable']],
  ['optionsExclude', ['request', ...W, '--id', 'x', '--fulfil', '--hand-over', 'y']],
  ['optionsExclude', ['request', ...W, '--id', 'x', '--fulfil', '--granted', '--declined']],
  ['optionNeedsOption', ['request', ...W, '--id', 'x', '--set', 'city=Turku']],
  ['optionNeedsOption', ['request', ...W, '--id', 'x', '--fulfil', '--law', 'y']],
  ['optionNeedsOption', ['request', ...W, '--id', 'x', '--refuse', 'No', '--balancing', 'y']],
  ['optionNeedsValue', ['request', ...W, '--id', 'x', '--lift-restriction']],
  ['unexpectedArgument', ['requests', ...W, 'open']],
  ['optionMissing', ['erase', ...W]],
  ['optionsExclude', ['erase', ...W, '--customer', '1', '--plan', '--yes']],
  ['optionNeedsOption', ['erase', ...W, '--customer', '1', '--out', 'x']],
];

/** What is written rightly but cannot be done, without the register being opened. */
const refused: [code: string, args: string[]][] = [
  ['fileNotFound', ['verify', '--workbook', 'nobody.json']],
  ['fileNotFound', ['verify', ...W, '--key-file', 'nobody.key']],
  ['fileNotFound', ['import', ...W, '--customers', 'nobody.csv']],
  ['fileNotFound', ['verify', ...W, '--checkpoint', 'nobody.json']],
  ['fileNotReadable', ['verify', '--workbook', '.']],
  ['fileNotReadable', ['import', ...W, '--customers', '.']],
  ['checkpointUnreadable', ['verify', ...W, '--checkpoint', 'register.json']],
  ['fileExists', ['verify', ...W, '--save-checkpoint', 'register.json']],
  ['fileNotWritable', ['verify', ...W, '--save-checkpoint', 'no/such/folder.json']],
  [
    'cellTooLong',
    ['consent', ...W, '--customer', '1', '--purpose', 'p', '--given', '--evidence', 'x'.repeat(50_001)],
  ],
  ['notBuilt', ['verify', ...W]],
];

describe('a command', () => {
  test.each(wrong)('written wrongly ends with 2 and one sentence: %s, %j', async (code, args) => {
    const said = await desk.run(...args, '--json');
    expect(said.code).toBe(2);
    expect(objectOf(said)).toMatchObject({ error: { code } });
    expect(said.stderr).toMatch(/^\p{Lu}.*\.\n$/u);
  });

  test.each(refused)('that cannot be done ends with 1 and one sentence: %s, %j', async (code, args) => {
    const said = await desk.run(...args, '--json');
    expect(said.code).toBe(1);
    expect(objectOf(said)).toMatchObject({ error: { code } });
    expect(said.stderr).toMatch(/^\p{Lu}.*\.\n$/u);
  });

  test('says nothing on standard output when it fails, unless JSON is wanted', async () => {
    expect(await desk.run('sweep', ...W, '--on', 'x')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'Write the day of --on as 2026-11-24.\n',
    });
  });

  test('refuses a file without headings, and one without a column of the register', async () => {
    writeFileSync(desk.path('empty.csv'), '');
    writeFileSync(desk.path('strange.csv'), 'Qwerty\n1\n');
    expect(objectOf(await desk.run('import', ...W, '--customers', 'empty.csv', '--json'))).toMatchObject({
      error: { code: 'csvNoHeader' },
    });
    expect(objectOf(await desk.run('import', ...W, '--customers', 'strange.csv', '--json'))).toMatchObject({
      error: { code: 'csvNoUsableColumn' },
    });
  });
});

describe('the language of the command line', () => {
  const sentence = async (lang: string | undefined, ...args: string[]) => {
    desk.env = lang === undefined ? {} : { LANG: lang };
    return (await desk.run('erase', ...args)).stderr;
  };

  test('is that of the locale, otherwise English', async () => {
    expect(await sentence('fi_FI.UTF-8')).toBe('Anna joko --workbook tai --spreadsheet.\n');
    expect(await sentence('sv_FI')).toBe('Ange antingen --workbook eller --spreadsheet.\n');
    expect(await sentence('de_DE.UTF-8')).toBe('Give either --workbook or --spreadsheet.\n');
    expect(await sentence(undefined)).toBe('Give either --workbook or --spreadsheet.\n');
  });

  test('is the one that was asked for before that of the locale', async () => {
    expect(await sentence('fi_FI.UTF-8', '--language', 'sv')).toMatch(/^Ange antingen/);
    expect(await sentence('fi_FI.UTF-8', '--language=en')).toMatch(/^Give either/);
  });
});

describe('the help', () => {
  test('names every command and what it does, in each language', async () => {
    desk.env = { LANG: 'fi_FI.UTF-8' };
    const { code, stdout, stderr } = await desk.run('--help');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const name of [
      'setup',
      'import',
      'consent',
      'request',
      'requests',
      'sweep',
      'export',
      'erase',
      'verify',
    ])
      expect(stdout).toContain(`  ${name} `);
    expect(stdout).toContain('Tarkistaa lokin.');
  });

  test('of one command shows its options', async () => {
    desk.env = {};
    const { stdout } = await desk.run('erase', '--help');
    expect(stdout).toContain(
      'erase --customer WHO [--anonymise] [--plan | --replace MENTION … | --yes [--out FOLDER]]',
    );
    expect(stdout).not.toContain('Verifies the log.');
  });
});
