import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { letterHash } from '../../src/documents/letter';
import { objectOf } from './harness';
import { RequestDesk, stranger } from './requestDesk';

let register: RequestDesk;

beforeEach(async () => {
  register = await RequestDesk.open();
});
afterEach(() => register.close());

interface Fulfilled {
  state: string;
  files: string[];
  letter: { subject: string; text: string };
  letters: { id: string; kind: string; state: string }[];
}

const fulfil = async (id: string, ...args: string[]) =>
  (await register.done('request', '--id', id, '--fulfil', ...args)) as unknown as Fulfilled;

const endings = (files: readonly string[]) => files.map((file) => /\.\w+$/.exec(file)?.[0]);

/** What every answer on paper is: readable by its owner only, and the very page whose hash the log keeps. */
function expectInHand({ files, letters }: Fulfilled): void {
  for (const file of files) expect(statSync(file).mode & 0o777).toBe(0o600);
  const answer = letters.find(({ kind }) => kind === 'answer');
  expect(answer).toMatchObject({ state: 'sent' });
  const row = register.api.records('Letters').find(({ ID }) => ID === answer?.id);
  const page = readFileSync(files.find((file) => file.endsWith('.html')) ?? '', 'utf8');
  expect(row?.Hash).toBe(letterHash(page));
}

describe('a request is fulfilled:', () => {
  test('access, with everything held on the person beside the letter', async () => {
    const id = await register.identified('access');
    const done = await fulfil(id);
    expect(done).toMatchObject({
      state: 'answered',
      answeredOn: '2026-11-24',
      outcome: 'granted',
      changed: true,
    });
    expect(endings(done.files)).toEqual(['.pdf', '.html', '.pdf', '.html', '.json']);
    expect(JSON.parse(readFileSync(done.files[4] ?? '', 'utf8'))).toMatchObject({ language: 'en' });
    expect(readFileSync(done.files[3] ?? '', 'utf8')).toContain('aino@example.fi');
    expectInHand(done);
    const tasks = register.api.records('Tasks').map((task) => [task.Task, task.State]);
    expect(tasks).toContainEqual(['Write the export file', 'Done']);
    expect(tasks).toContainEqual(['Delete the export file', 'Open']);
    expect(await register.done('sweep')).toMatchObject({ unfinishedExports: [] });
  });

  test('portability, with the archive', async () => {
    const done = await fulfil(await register.identified('portability'));
    expect(done).toMatchObject({ state: 'answered', outcome: 'granted' });
    expect(endings(done.files)).toEqual(['.pdf', '.html', '.zip']);
    const archive = unzipSync(new Uint8Array(readFileSync(done.files[2] ?? '')));
    expect(strFromU8(archive['contact.vcf'] ?? new Uint8Array())).toContain('Virtanen');
    expectInHand(done);
  });

  test('rectification, field by field, in part where a field is refused', async () => {
    const id = await register.identified('rectification');
    const done = await fulfil(
      id,
      ...['--set', 'city=Åbo', '--set', 'Sukunimi=Korhonen=Berg', '--refuse-field', 'phone=It rings.'],
    );
    expect(done).toMatchObject({ state: 'partlyAnswered', outcome: 'partly' });
    expect(register.customer(1)).toMatchObject({ City: 'Åbo', 'Last name': 'Korhonen=Berg' });
    expect(done.letter.text).toMatch(/Virtanen[\s\S]*Korhonen=Berg[\s\S]*It rings\./);
    expectInHand(done);
  });

  test('erasure, and what stays is told with its ground', async () => {
    writeFileSync(
      register.desk.path('orders.csv'),
      'InvoiceId,CustomerId,InvoiceDate,Total\n1,1,2026-01-01,"1,50"\n',
    );
    await register.done('import', '--orders', 'orders.csv');
    const id = await register.identified('erasure');
    const done = await fulfil(id);
    expect(done).toMatchObject({
      state: 'partlyAnswered',
      outcome: 'partly',
      erasure: { outcome: 'reduced', erased: true, goes: expect.any(Array), stays: expect.any(Array) },
    });
    expect(done.letter.text).toContain('31 December 2032');
    expect(register.customer(1)?.['E-mail']).toBe('');
    expectInHand(done);
    expect(await register.done('verify')).toMatchObject({ ok: true });
  });

  test('erasure of somebody of whom nothing has to stay', async () => {
    const id = await register.identified('erasure');
    const done = await fulfil(id);
    expect(done).toMatchObject({ state: 'answered', outcome: 'granted', erasure: { outcome: 'full' } });
    expect(register.customer(1)).toBeUndefined();
    expect(register.customer(2)).toBeDefined();
    expectInHand(done);
  });

  test('erasure of which the statistics keep numbers, as the letter tells', async () => {
    const id = await register.identified('erasure');
    const done = await fulfil(id, '--anonymise');
    expect(done).toMatchObject({
      state: 'answered',
      erasure: { outcome: 'full', statistics: [{ kind: 'customer', records: 1 }] },
    });
    expect(done.letter.text).toContain('Only these numbers remain in our statistics');
  });

  test('restriction on a ground, until it is lifted with a letter', async () => {
    const id = await register.identified('restriction');
    expect(await fulfil(id, '--ground', 'accuracy')).toMatchObject({ state: 'answered', outcome: 'granted' });
    expect(register.customer(1)?.['Restricted since']).not.toBe('');
    const lifted = await register.done(
      'request',
      '--id',
      id,
      '--lift-restriction',
      'The address was checked.',
    );
    expect(lifted).toMatchObject({
      changed: true,
      letter: { text: expect.stringContaining('The address was checked.') },
      files: [expect.stringMatching(/\.pdf$/), expect.stringMatching(/\.html$/)],
    });
    expect(register.customer(1)?.['Restricted since']).toBe('');
    expect(await register.codeOf('request', '--id', id, '--lift-restriction', 'Again.')).toEqual([
      1,
      'notRestricted',
    ]);
  });

  test.each([
    ['--granted', 'answered'],
    ['--declined', 'partlyAnswered'],
  ])('objection, %s after a balancing test', async (decision, state) => {
    const id = await register.received('object', ['--name', 'Bertil Berg', '--email', 'bertil@example.fi']);
    const done = await fulfil(id, decision, '--balancing', 'The shop has other ways.');
    expect(done).toMatchObject({
      state,
      letter: { text: expect.stringContaining('The shop has other ways.') },
    });
    expectInHand(done);
  });

  test.each(['withdrawConsent', 'objectMarketing', 'banPublication'])(
    '%s, without asking who it is',
    async (right) => {
      for (const purpose of ['marketing', 'publication'])
        await register.done('consent', '--customer', '3', '--purpose', purpose, '--given');
      const id = await register.received(right, ['--name', 'Bertil', '--phone', '040 000']);
      await register.done('request', '--id', id, '--customer', '3');
      const done = await fulfil(id);
      expect(done).toMatchObject({ state: 'answered', outcome: 'granted' });
      const { purposes } = (await register.done('consent', '--customer', '3')) as {
        purposes: { purpose: string; state: string }[];
      };
      const stopped = right === 'banPublication' ? 'publication' : 'marketing';
      expect(purposes).toContainEqual(expect.objectContaining({ purpose: stopped, state: 'withdrawn' }));
      expectInHand(done);
    },
  );

  test('a withdrawal that took effect when it came, by handing its answer over', async () => {
    await register.done('consent', '--customer', '3', '--purpose', 'marketing', '--given');
    const id = await register.received('withdraw-consent', [
      '--name',
      'Bertil Berg',
      '--email',
      'bertil@example.fi',
    ]);
    expect(register.customer(3)).toMatchObject({ Marketing: 'Withdrawn' });
    expect(await register.codeOf('request', '--id', id, '--fulfil', '--purpose', 'marketing')).toEqual([
      1,
      'answerWaits',
    ]);
    const done = await fulfil(id);
    expect(done).toMatchObject({ state: 'answered', changed: true });
    expect(done.letter.text).toContain('marketing');
    expectInHand(done);
  });

  test('something else, with the owner’s own answer', async () => {
    const done = await fulfil(await register.received('other', stranger), '--answer', 'We open at nine.');
    expect(done).toMatchObject({
      state: 'answered',
      letter: { text: expect.stringContaining('We open at nine.') },
    });
  });

  test('of somebody of whom nothing is held, by saying so', async () => {
    const id = await register.received('access', stranger);
    const done = await fulfil(id);
    expect(done).toMatchObject({ state: 'answered', outcome: 'nothingHeld' });
    expect(endings(done.files)).toEqual(['.pdf', '.html']);
  });
});

describe('a fulfilment is refused', () => {
  /** Nothing is changed by it and no file is left. */
  async function expectRefused(
    id: string,
    args: readonly string[],
    outcome: [number, string],
  ): Promise<void> {
    const before = register.state();
    expect(await register.codeOf('request', '--id', id, '--fulfil', ...args)).toEqual(outcome);
    expect(register.state()).toBe(before);
    expect(existsSync(register.desk.path(id))).toBe(false);
  }

  test('before the identity is confirmed, with what to do', async () => {
    const id = await register.received('access', ['--name', 'Aino Virtanen', '--email', 'aino@example.fi']);
    await expectRefused(id, [], [1, 'identityNotConfirmed']);
    expect((await register.run('request', '--id', id, '--fulfil')).stderr).toBe(
      'First confirm the person’s identity, and say with --identify how it was confirmed.\n',
    );
  });

  test('while several may be meant', async () => {
    const id = await register.received('access', ['--name', 'Aino Virtanen', '--phone', '09 1']);
    await expectRefused(id, [], [1, 'personNotChosen']);
    expect(objectOf(await register.run('request', '--id', id, '--fulfil'))).toMatchObject({
      error: { candidates: [{ by: 'name' }, { by: 'name' }] },
    });
  });

  test.each<[right: string, args: string[], outcome: [number, string]]>([
    ['access', ['--set', 'city=Turku'], [2, 'optionOfOtherRight']],
    ['access', ['--ground', 'claims'], [2, 'optionOfOtherRight']],
    ['rectification', ['--set', 'city'], [2, 'pairUnsuitable']],
    ['rectification', ['--set', 'retentionUntil=2030-01-01'], [2, 'pairUnsuitable']],
    ['rectification', ['--set', 'email=nobody'], [1, 'valueUnreadable']],
    ['rectification', [], [2, 'optionMissing']],
    ['rectification', ['--set', 'city='], [1, 'reasonsMissing']],
    ['rectification', ['--refuse-field', 'city='], [1, 'reasonsMissing']],
    ['restriction', [], [2, 'optionMissing']],
    ['restriction', ['--ground', 'excessive'], [2, 'notOneOf']],
    ['object', ['--granted'], [2, 'optionMissing']],
    ['object', ['--balancing', 'x'], [2, 'oneOfOptions']],
    ['object', ['--granted', '--balancing', 'x', '--purpose', 'pleasure'], [1, 'purposeNotFound']],
    ['other', [], [2, 'optionMissing']],
  ])('for %s with %j', async (right, args, outcome) => {
    await expectRefused(await register.identified(right), args, outcome);
  });

  test('a second time, since it is answered', async () => {
    const id = await register.identified('erasure');
    await fulfil(id);
    const before = register.state();
    expect(await register.codeOf('request', '--id', id, '--fulfil')).toEqual([1, 'requestClosed']);
    expect(register.state()).toBe(before);
  });
});

test('an answer tells on the terminal what was handed over and where it lies', async () => {
  const id = await register.identified('access');
  const told = (await register.told('request', '--id', id, '--fulfil')).split('\n');
  expect(told[0]).toBe('State: Answered.');
  expect(told).toContain(
    'The register counts the letter as handed over: give these files to the person today.',
  );
  expect(told.filter((line) => line.startsWith(register.desk.path(id)))).toHaveLength(5);
});

test.each(['before', 'after'] as const)(
  'an answer whose commit breaks off, %s it was carried out, is given once and lies in the folder',
  async (moment) => {
    const id = await register.identified('access');
    let lost = 0;
    register.api.between = (_call, when) => {
      // From the commit that answers on: the files are there, the request is not answered before it.
      if (when === moment && lost < 3 && existsSync(register.desk.path(id))) {
        lost++;
        throw new Error('the answer is lost');
      }
    };
    const done = await fulfil(id);
    register.api.between = () => undefined;
    expect(lost).toBe(3);
    expect(done.letters.filter(({ kind }) => kind === 'answer')).toHaveLength(1);
    expect(endings(done.files)).toEqual(['.pdf', '.html', '.pdf', '.html', '.json']);
    expectInHand(done);
    const tasks = register.api.records('Tasks').map((task) => [task.Task, task.State]);
    expect(tasks).toEqual([
      ['Write the export file', 'Done'],
      ['Delete the export file', 'Open'],
    ]);
    expect(await register.done('verify')).toMatchObject({ ok: true });
  },
);
