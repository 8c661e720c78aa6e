import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { objectOf, type Api, type Desk } from './harness';
import { aino, RequestDesk, stranger } from './requestDesk';

let register: RequestDesk;
let desk: Desk;
let api: Api;

beforeEach(async () => {
  register = await RequestDesk.open();
  ({ desk, api } = register);
});
afterEach(() => register.close());

const done = (...args: string[]) => register.done(...args);
const codeOf = (...args: string[]) => register.codeOf(...args);
const received = (right: string, who: readonly string[], on?: string) => register.received(right, who, on);
const customerId = (number: number) => register.customerId(number);
const state = () => register.state();

describe('a request that is recorded', () => {
  test.each([
    ['2026-03-03', '2026-04-07', '2026-06-03'],
    ['2026-01-31', '2026-03-02', '2026-04-30'],
    ['2024-01-31', '2024-02-29', '2024-04-30'],
    ['2026-04-01', '2026-05-04', '2026-07-01'],
    ['2026-05-19', '2026-06-22', '2026-08-19'],
    ['2026-11-24', '2026-12-24', '2027-02-24'],
    ['2026-11-30', '2026-12-30', '2027-03-01'],
  ])('on %s is to be answered by %s, with an extension by %s', async (on, dueOn, extendedDueOn) => {
    desk.now = new Date('2026-11-30T08:00:00Z');
    const request = await done('request', '--right', 'access', '--received', on, ...aino);
    const daysLeft = (Date.parse(dueOn) - Date.parse('2026-11-30')) / 86_400_000;
    expect(request).toMatchObject({ state: 'received', receivedOn: on, dueOn, extendedDueOn, daysLeft });
    expect(await done('request', '--id', request.id as string)).toMatchObject({
      dueOn,
      extendedDueOn,
      daysLeft,
    });
    expect((await done('requests')).requests).toEqual([expect.objectContaining({ dueOn, extendedDueOn })]);
  });

  test('keeps what was said, and is linked to the one whose address it is', async () => {
    const id = await received('access', [
      ...aino,
      ...[
        '--phone',
        '040 1234567',
        '--organisation',
        'Shop Ab',
        '--details',
        '=1+1\n<b>',
        '--channel',
        'Puhelin',
      ],
    ]);
    const request = await done('request', '--id', id);
    expect(request).toMatchObject({
      ...{
        id,
        right: 'access',
        channel: 'phone',
        language: 'en',
        phone: '040 1234567',
        organisation: 'Shop Ab',
      },
      ...{ details: '=1+1\n<b>', customer: customerId(1), identified: false, candidates: [], similar: [] },
      ...{
        next: ['sendCode', 'identify', 'fulfil'],
        urgency: 'onTime',
        extended: false,
        answerOn: '2026-12-24',
      },
      letters: [
        expect.objectContaining({ kind: 'receipt', state: 'waiting', queuedOn: '2026-11-24', sentOn: null }),
      ],
    });
    expect(api.records('Requests')[0]).toMatchObject({ Details: '=1+1\n<b>' });
  });

  test.each([
    ['withdrawConsent', 'withdrawConsent'],
    ['withdraw-consent', 'withdrawConsent'],
    ['object-marketing', 'objectMarketing'],
    ['ban-publication', 'banPublication'],
    ['Oikaiseminen', 'rectification'],
    ['radering', 'erasure'],
    ['Restriction of processing', 'restriction'],
  ])('for %s is one for %s', async (written, right) => {
    expect(await done('request', '--right', written, '--received', '2026-11-24', ...stranger)).toMatchObject({
      right,
    });
  });

  test('is answered in the language of the person, unless another is wished for', async () => {
    register.setCell('Customers', 0, 'Language', 'Finnish');
    const request = ['request', '--right', 'access', '--received', '2026-11-24'];
    expect(await done(...request, ...aino)).toMatchObject({ language: 'fi' });
    expect(await done(...request, ...stranger)).toMatchObject({ language: 'en' });
    expect(await done(...request, ...stranger, '--language', 'sv')).toMatchObject({ language: 'sv' });
  });

  test('on a day that has not come yet is kept, with a word about it', async () => {
    const request = ['request', '--right', 'access', '--received', '2026-11-25', ...aino];
    const told = await desk.run(...request, ...api.options);
    expect(told).toMatchObject({ code: 0, stderr: expect.stringContaining('has not come yet') });
    expect((await done('requests')).requests).toMatchObject([
      { receivedOn: '2026-11-25', dueOn: '2026-12-28' },
    ]);
  });

  test('is refused where nobody could be answered, and nothing is changed', async () => {
    const before = state();
    const request = ['request', '--right', 'access', '--received'];
    expect(await codeOf(...request, '2026-11-24', '--details', 'x')).toEqual([1, 'wayToReachMissing']);
    expect(await codeOf(...request, '2026-11-24', ...aino, '--details', 'x'.repeat(50_001))).toEqual([
      1,
      'cellTooLong',
    ]);
    expect(state()).toBe(before);
  });

  test('of today is taken in the register’s own time zone', async () => {
    desk.now = new Date('2026-11-24T22:30:00Z');
    expect(await done('request', '--right', 'access', '--received', '2026-11-25', ...aino)).toMatchObject({
      daysLeft: 33,
      dueOn: '2026-12-28',
    });
  });
});

describe('who asks', () => {
  test('is chosen among candidates whom the lines name by their ids and reasons', async () => {
    const id = await received('access', ['--name', 'Aino Virtanen', '--phone', '+358 40 1234567']);
    const request = await done('request', '--id', id);
    expect(request).toMatchObject({
      customer: null,
      candidates: [
        { customer: customerId(1), reasons: ['phone', 'name'], nameDiffers: false },
        { customer: customerId(2), reasons: ['name'], nameDiffers: false },
      ],
    });
    const before = state();
    const said = await register.run('request', '--id', id, '--identify', 'saw her passport');
    expect(said.code).toBe(1);
    expect(objectOf(said)).toMatchObject({
      error: {
        code: 'personNotChosen',
        candidates: [
          { customer: customerId(1), by: 'phone' },
          { customer: customerId(2), by: 'name' },
        ],
      },
    });
    expect(said.stderr).not.toContain(customerId(1));
    const told = await desk.run('request', '--id', id, '--identify', 'x', ...api.options);
    expect(told.stdout).toContain(`${customerId(1)} (matched by phone)`);
    expect(state()).toBe(before);

    expect(await done('request', '--id', id, '--customer', 'aino2@example.fi')).toMatchObject({
      customer: customerId(2),
      changed: true,
    });
    expect(await done('request', '--id', id, '--customer', '1')).toMatchObject({ customer: customerId(1) });
    expect(await done('request', '--id', id, '--customer', '1')).toMatchObject({ changed: false });
    expect(await codeOf('request', '--id', id, '--customer', 'Bertil Berg')).toEqual([
      1,
      'customerAmbiguous',
    ]);
    expect(await done('request', '--id', id, '--identify', 'saw her passport')).toMatchObject({
      identified: true,
      identityDetails: 'saw her passport',
      confirmedOn: '2026-11-24',
      state: 'inProgress',
      next: ['fulfil'],
    });
    expect(await done('request', '--id', id, '--customer', '2')).toMatchObject({ identified: false });
  });

  test('is asked for more on a written doubt, which stops the clock until the answer comes', async () => {
    const id = await received('access', aino);
    const asked = await done(
      'request',
      '--id',
      id,
      '--doubt',
      'another address',
      '--ask',
      'an invoice number',
    );
    expect(asked).toMatchObject({
      state: 'identityAsked',
      urgency: 'paused',
      letter: { subject: expect.any(String), text: expect.stringContaining('an invoice number') },
      pauses: [{ from: '2026-11-24', to: null, reason: 'another address' }],
    });
    desk.now = new Date('2026-11-29T08:00:00Z');
    expect(await done('request', '--id', id, '--identify', 'knew the invoice number')).toMatchObject({
      state: 'inProgress',
      pauses: [{ from: '2026-11-24', to: '2026-11-29' }],
      dueOn: '2026-12-29',
    });
  });
});

describe('the clock of a request', () => {
  test('stands still during a pause and goes on from the day that is told', async () => {
    const id = await received('access', aino, '2026-11-02');
    const paused = await done('request', '--id', id, '--pause', 'Which of the two shops do you mean?');
    expect(paused).toMatchObject({
      urgency: 'paused',
      letter: { text: expect.stringContaining('two shops') },
    });
    expect(await codeOf('request', '--id', id, '--pause', 'again')).toEqual([1, 'requestPaused']);
    desk.now = new Date('2026-12-01T08:00:00Z');
    expect(await codeOf('request', '--id', id, '--resume', '--on', '2026-12-02')).toEqual([
      1,
      'resumedInFuture',
    ]);
    expect(await done('request', '--id', id, '--resume', '--on', '2026-11-30')).toMatchObject({
      pauses: [{ from: '2026-11-24', to: '2026-11-30', reason: 'Which of the two shops do you mean?' }],
      dueOn: '2026-12-08',
      letter: null,
      files: [],
    });
    expect(await codeOf('request', '--id', id, '--resume')).toEqual([1, 'requestNotPaused']);
  });

  test('is extended once, within the first month, with reasons', async () => {
    const id = await received('access', aino);
    const late = await received('access', stranger, '2026-10-01');
    expect(await done('request', '--id', id, '--extend', 'The archive is in boxes.')).toMatchObject({
      ...{ state: 'extended', extended: true, answerOn: '2027-02-24', daysLeft: 92 },
      ...{ dueOn: '2026-12-24', extendedDueOn: '2027-02-24', extensionReasons: 'The archive is in boxes.' },
      letter: { text: expect.stringContaining('24 February 2027') },
    });
    expect(await codeOf('request', '--id', id, '--extend', 'More boxes.')).toEqual([1, 'alreadyExtended']);
    expect(await codeOf('request', '--id', late, '--extend', 'More boxes.')).toEqual([1, 'extensionTooLate']);
  });
});

describe('a request that ends without being fulfilled', () => {
  test.each([
    [
      'refused',
      ['--refuse', 'The same was answered last week.', '--ground', 'excessive'],
      'refusal',
      'excessive',
    ],
    [
      'refused',
      ['--refuse', 'Kept for the accounts.', '--law', 'Accounting Act'],
      'refusal',
      'Accounting Act',
    ],
    ['unableToIdentify', ['--unable', 'No address was given.'], 'unableToIdentify', 'No address was given.'],
    ['unableToIdentify', ['--unable'], 'unableToIdentify', 'customer number'],
    ['withdrawn', ['--withdraw'], 'withdrawn', 'withdrawn'],
  ])('is %s by %j, and the owner has the letter', async (status, act, kind, text) => {
    const id = await received('access', aino);
    const ended = await done('request', '--id', id, ...act);
    expect(ended).toMatchObject({
      state: status,
      urgency: 'closed',
      answeredOn: '2026-11-24',
      next: [],
      letter: { text: expect.stringContaining(text) },
    });
    expect(ended.letters).toContainEqual(
      expect.objectContaining({ kind, state: 'sent', sentOn: '2026-11-24' }),
    );
    const files = ended.files as string[];
    expect(files.map((file) => /\.\w+$/.exec(file)?.[0])).toEqual(['.pdf', '.html']);
    for (const file of files) {
      expect(file.startsWith(desk.path(id))).toBe(true);
      expect(statSync(file).mode & 0o777).toBe(0o600);
    }
    expect(readFileSync(files[1] ?? '', 'utf8')).toContain('Shop Oy');
    expect((await done('requests', '--open')).requests).toEqual([]);
    expect(await codeOf('request', '--id', id, '--pause', 'x')).toEqual([1, 'requestClosed']);
  });

  test('is a duplicate of another, never of itself', async () => {
    const [first, second] = [await received('access', aino), await received('access', aino)];
    expect(await done('request', '--id', second)).toMatchObject({ similar: [first] });
    expect(await codeOf('request', '--id', second, '--duplicate-of', second)).toEqual([
      1,
      'duplicateOfItself',
    ]);
    expect(await done('request', '--id', second, '--duplicate-of', first)).toMatchObject({
      state: 'duplicate',
      letter: { text: expect.stringContaining(first) },
    });
  });
});

describe('the papers of an act', () => {
  test('go where they are told to, and never over what lies there', async () => {
    const id = await received('access', aino);
    const { files } = (await done('request', '--id', id, '--extend', 'Boxes.', '--out', 'letters')) as {
      files: string[];
    };
    const second = (await done('request', '--id', id, '--withdraw', '--out', 'letters')).files as string[];
    expect(readdirSync(desk.path('letters'))).toHaveLength(4);
    expect(second.every((file) => file.includes(' (2).') && existsSync(file.replace(' (2)', '')))).toBe(true);
    expect(readFileSync(files[1] ?? '', 'utf8')).toContain('Boxes.');
  });

  test('that cannot be written keep the act from being done', async () => {
    const id = await received('access', aino);
    const before = state();
    expect(await codeOf('request', '--id', id, '--refuse', 'No.', '--out', 'customers.csv')).toEqual([
      1,
      'fileNotWritable',
    ]);
    expect(state()).toBe(before);
  });

  test('of an act that is refused in the end do not stay', async () => {
    const id = await received('access', aino);
    api.between = (_call, when) => {
      // Somebody closes the request in the spreadsheet after the letter was drafted.
      if (when === 'before' && existsSync(desk.path(id))) {
        api.between = () => undefined;
        register.setCell('Requests', 0, 'Status', 'Answered');
      }
    };
    expect(await codeOf('request', '--id', id, '--refuse', 'No.')).toEqual([1, 'requestClosed']);
    expect(existsSync(desk.path(id))).toBe(false);
  });

  test('are made of a letter that waits, which then counts as handed over', async () => {
    const id = await received('access', aino);
    const { letters } = (await done('request', '--id', id)) as { letters: { id: string }[] };
    const letter = letters[0]?.id ?? '';
    const other = await received('access', stranger);
    expect(await codeOf('request', '--id', other, '--hand-over', letter)).toEqual([1, 'letterNotFound']);
    expect(await done('request', '--id', id, '--hand-over', letter)).toMatchObject({
      changed: true,
      letter: { subject: expect.any(String), text: expect.stringContaining('24 December 2026') },
      letters: [{ id: letter, state: 'sent' }],
      files: [expect.stringMatching(/\.pdf$/), expect.stringMatching(/\.html$/)],
    });
    expect(await codeOf('request', '--id', id, '--hand-over', letter)).toEqual([1, 'letterAlreadyOut']);
    expect(await codeOf('request', '--id', id, '--hand-over', 'nobody')).toEqual([1, 'letterNotFound']);
  });
});

describe('a letter for an address that the register does not have for the person', () => {
  const elsewhere = ['--name', 'Aino Virtanen', '--email', 'mallory@example.com'];
  const chosen = async (right: string) => {
    const id = await received(right, elsewhere);
    await done('request', '--id', id, '--customer', customerId(1));
    return id;
  };

  test('is told of on standard error when an act writes it', async () => {
    const id = await chosen('access');
    const said = await register.run('request', '--id', id, '--extend', 'The archive is in boxes.');
    expect(said).toMatchObject({ code: 0, stderr: expect.stringContaining('make sure that it is theirs') });
    expect(objectOf(said)).toMatchObject({ addressKnown: false });
  });

  test('is handed over, once it waits, only when somebody says that the address is the person’s', async () => {
    const id = await received('objectMarketing', aino);
    const { letters } = (await done('request', '--id', id)) as { letters: { id: string; kind: string }[] };
    const letter = letters.find(({ kind }) => kind === 'answer')?.id ?? '';
    register.setCell('Letters', 0, 'To', 'mallory@example.com');
    for (const act of [['--fulfil'], ['--hand-over', letter]])
      expect(await codeOf('request', '--id', id, ...act)).toEqual([1, 'addressNotChecked']);
    const said = await register.run('request', '--id', id, '--fulfil', '--checked-address');
    expect(said).toMatchObject({ code: 0, stderr: expect.stringContaining('make sure that it is theirs') });
  });
});

test('a letter counts from the day on which the person got it, which is told where it is not today', async () => {
  const id = await received('objectMarketing', aino);
  const { letters } = (await done('request', '--id', id)) as { letters: { id: string; kind: string }[] };
  const handOver = [
    'request',
    '--id',
    id,
    '--hand-over',
    letters.find(({ kind }) => kind === 'answer')?.id ?? '',
  ];
  desk.now = new Date('2026-11-27T08:00:00Z');
  expect(await codeOf(...handOver, '--on', '2026-11-28')).toEqual([1, 'handedOverInFuture']);
  expect(await codeOf(...handOver, '--on', '2026-11-23')).toEqual([1, 'handedOverTooEarly']);
  expect(await done(...handOver, '--on', '2026-11-25')).toMatchObject({
    state: 'answered',
    answeredOn: '2026-11-25',
  });
});

describe('the list of requests', () => {
  test('has the least time left first, the closed ones last, and tells which rows are to be mended', async () => {
    const later = await received('access', aino, '2026-11-20');
    const soon = await received('erasure', aino, '2026-10-26');
    const late = await received('access', stranger, '2026-10-01');
    const closed = await received('other', stranger, '2026-09-01');
    await done('request', '--id', closed, '--withdraw');
    const ids = async (...args: string[]) =>
      ((await done('requests', ...args)).requests as { id: string }[]).map(({ id }) => id);
    expect(await ids()).toEqual([late, soon, later, closed]);
    expect(await ids('--open')).toEqual([late, soon, later]);
    const { stdout } = await desk.run('requests', ...api.options);
    expect(stdout.split('\n')).toEqual([
      expect.stringMatching(/22 days late/),
      expect.stringMatching(/2 days left/),
      expect.stringMatching(/27 days left/),
      expect.stringMatching(/Request withdrawn$/),
      '',
    ]);
    expect(await done('sweep')).toMatchObject({
      requests: [
        { id: late, right: 'access', answerOn: '2026-11-02', daysLeft: -22, urgency: 'overdue' },
        { id: soon, right: 'erasure', answerOn: '2026-11-26', daysLeft: 2, urgency: 'soon' },
      ],
    });
    expect((await desk.run('sweep', ...api.options)).stdout).toContain(`Request ${soon} (Erasure)`);

    register.setCell('Requests', 0, 'Received on', 'some day');
    expect(await done('requests', '--open')).toMatchObject({
      requests: [{ id: late }, { id: soon }],
      broken: [{ id: later, error: { code: 'receivedUnreadable', message: expect.any(String) } }],
    });
    expect((await desk.run('requests', ...api.options)).stdout).toContain(`Request ${later}: Write the`);
  });

  test('says that there is nothing', async () => {
    expect((await desk.run('requests', ...api.options)).stdout).toBe('There are no requests.\n');
  });
});

test('a request that is not there is told in one sentence, in each language', async () => {
  for (const [language, beginning] of [
    ['fi', 'Pyyntöä ei ole'],
    ['sv', 'Begäran finns inte'],
    ['en', 'There is no such request'],
  ])
    expect(
      await desk.run('request', '--id', 'nobody', '--withdraw', '--language', language ?? '', ...api.options),
    ).toEqual({ code: 1, stdout: '', stderr: expect.stringMatching(`^${beginning}.*\\.\n$`) });
});
