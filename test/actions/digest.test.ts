import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { digestNow, tellDigest } from '../../src/actions/digest';
import { claimLetters, type ClaimedLetter } from '../../src/actions/letters/claim';
import { settleLetters } from '../../src/actions/letters/outbox';
import { giveNoticeToAll } from '../../src/actions/notice/given';
import { publishNotice } from '../../src/actions/notice/publish';
import { CallFailed } from '../../src/actions/program';
import { noteRun } from '../../src/actions/run-figure';
import { receiveRequest } from '../../src/actions/requests/receive';
import { setSettings } from '../../src/actions/settings';
import { sweep } from '../../src/actions/sweep';
import { verify } from '../../src/actions/verify';
import { day, isoDate } from '../../src/register/calendar';
import { checkpointIn, type Checkpoint } from '../../src/register/log';
import type { SettingValues } from '../../src/actions/settings';
import { contentOf, Killed, type TestRegister } from '../support/register';
import { addRows, apply, gridOf, idOf, registerOf, write } from './by-hand';

/** The owner's digest: when it is written, what it tells, and that its checkpoint holds. */

const OWNER = 'omistaja@example.fi';
const customers =
  'number,firstName,lastName,email,status,since,endedOn\n' +
  '1,Aino,Mallinen,aino@example.fi,active,2024-01-01,\n' +
  '2,Eino,Esimerkki,eino@example.fi,ended,2010-01-01,2016-05-10\n' +
  '3,Liisa,Esimerkki,liisa@example.fi,ended,2010-01-01,2017-01-10\n';
const base = registerOf(
  { customers },
  {
    controllerName: 'Esimerkkikauppa',
    controllerEmail: 'tietosuoja@example.fi',
    contactPerson: 'Kaija Kauppias',
    ownerEmail: OWNER,
  },
);

/** A register on a day, with settings. */
function registerOn(today: string, settings: SettingValues = {}): TestRegister {
  const register = base.copy();
  register.today = today;
  register.run(setSettings(register.world, settings));
  return register;
}

const tell = (register: TestRegister, account = '') =>
  register.run(tellDigest(register.world, account)).result.told;
const now = (register: TestRegister) => register.run(digestNow(register.world));
const onDay = (register: TestRegister, today: string): boolean => {
  register.today = today;
  return tell(register);
};
const letters = (register: TestRegister, kind: string) =>
  register.records('Letters').filter(({ Kind }) => Kind === kind);
const digests = (register: TestRegister) => letters(register, 'Digest to the owner');
const textOf = (register: TestRegister): string => String(digests(register).at(-1)?.Text);
const check = (register: TestRegister, known?: Checkpoint) => register.run(verify(register.world, known));
const sendAll = (register: TestRegister): ClaimedLetter[] => {
  const { letters: claimed } = register.run(claimLetters(register.world, 100)).result;
  const outcomes = claimed.map(({ id }) => ({ id, outcome: 'sent' as const, hash: 'ab'.repeat(32) }));
  register.run(settleLetters(register.world, outcomes));
  return claimed;
};
const ask = (register: TestRegister, receivedOn: string): void => {
  register.run(
    receiveRequest(register.world, {
      receivedOn: day(receivedOn),
      channel: 'phone',
      language: 'en',
      right: 'access',
      name: 'Aino Mallinen',
      email: 'aino@example.fi',
      phone: '+358401234567',
      organisation: '',
      details: 'My dog is called Musti.',
    }),
  );
};

describe('a digest is written', () => {
  test.each<[string, SettingValues, string, string[], string]>([
    ['weekly on Monday', {}, '2026-11-23', ['2026-11-24', '2026-11-29'], '2026-11-30'],
    ['weekly over the turn of the year', {}, '2026-12-28', ['2027-01-01', '2027-01-03'], '2027-01-04'],
    [
      'weekly on another day',
      { digestWeekday: 'perjantai' },
      '2026-11-27',
      ['2026-11-30', '2026-12-03'],
      '2026-12-04',
    ],
    [
      'monthly on the first',
      { digestEvery: 'Monthly' },
      '2026-12-01',
      ['2026-12-07', '2026-12-31'],
      '2027-01-01',
    ],
    ['monthly, in a short month', { digestEvery: 'varje månad' }, '2027-02-01', ['2027-02-28'], '2027-03-01'],
    [
      'weekly where the word is none',
      { digestEvery: 'now and then' },
      '2026-11-23',
      ['2026-11-29'],
      '2026-11-30',
    ],
  ])('%s, once a period', (_when, settings, first, later, next) => {
    const register = registerOn(first, settings);
    expect([tell(register), tell(register)]).toEqual([true, false]);
    expect(later.map((today) => onDay(register, today))).toEqual(later.map(() => false));
    expect(onDay(register, next)).toBe(true);
  });

  test('never where the owner wants none, and nowhere while nobody knows where to', () => {
    expect(tell(registerOn('2026-11-23', { digestEvery: 'never' }))).toBe(false);
    const register = registerOn('2026-11-23', { ownerEmail: '' });
    expect(tell(register)).toBe(false);
    expect(tell(register, 'tili@example.fi')).toBe(true);
    expect(digests(register)).toMatchObject([{ To: 'tili@example.fi' }]);
  });

  test('after three days without a run on the first day with one, and at its own time again', () => {
    const register = registerOn('2026-11-23');
    tell(register);
    expect(onDay(register, '2026-12-03')).toBe(true);
    expect(onDay(register, '2026-12-04')).toBe(false);
    expect(onDay(register, '2026-12-07')).toBe(true);
  });

  test('once a period and no period without, on whichever days the register runs and however often', () => {
    const runs = fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.constantFrom('weekly', 'monthly'), runs, (digestEvery, days) => {
        const register = registerOn('2026-11-23', { digestEvery });
        const sorted = days.map((each) => day('2026-11-23') + each).sort((a, b) => a - b);
        const periods = sorted.map((each) =>
          digestEvery === 'weekly' ? Math.floor((each - day('2026-11-23')) / 7) : isoDate(each).slice(0, 7),
        );
        for (const each of sorted) onDay(register, isoDate(each));
        expect(register.records('Log').filter(({ Event }) => Event === 'digest.written')).toHaveLength(
          new Set(periods).size,
        );
      }),
      { numRuns: 8 },
    );
  });

  test('and the daily run knows from what it reads anyway whether one is owed', () => {
    const register = registerOn('2026-11-23');
    register.run(sweep(register.world));
    const due = () => register.run(sweep(register.world)).result.digestDue;
    expect([due(), register.calls]).toEqual([true, ['read']]);
    tell(register);
    expect(register.calls).toEqual(['read', 'look', 'commit']);
    expect(due()).toBe(false);
    tell(register);
    expect(register.calls).toEqual(['read']);
  });
});

describe('what a digest tells', () => {
  test('nothing where nothing waits', () => {
    const register = quiet();
    tell(register);
    expect(digests(register)).toMatchObject([{ Subject: QUIET }]);
    expect(textOf(register)).toContain('Nothing is waiting for you.');
  });

  /** A register in which nothing waits, but for what is done to it. */
  function quiet(): TestRegister {
    const register = registerOn('2025-11-24');
    addRows(register, 'Recipients', [{ ID: 'r1', Name: 'Google Cloud EMEA Ltd', Country: 'Ireland' }]);
    register.run(publishNotice(register.world));
    register.run(giveNoticeToAll(register.world, { whom: 'without' }, { way: 'email' }));
    return register;
  }
  const WAITS = 'Customer register: something is waiting for you';
  const QUIET = 'Customer register: nothing is waiting for you';

  test('runs that stopped at an error until one is finished, also where somebody has deleted the overview', () => {
    const register = quiet();
    for (let runs = 0; runs < 10; runs++) register.run(noteRun(register.world, 'unexpected'));
    const gone = register.copy();
    const { sheetId } = gridOf(gone, 'Overview');
    apply(gone, { deleteSheet: { sheetId } });
    for (const each of [register, gone]) {
      tell(each);
      expect(digests(each)).toMatchObject([{ Subject: WAITS }]);
      expect(textOf(each)).toContain('10 runs in a row have stopped at an error.');
      expect(textOf(each)).not.toContain('Nothing is waiting for you.');
    }
    register.run(noteRun(register.world));
    onDay(register, '2025-12-01');
    expect(digests(register).at(-1)).toMatchObject({ Subject: QUIET });
  });

  test.each<[string, string | undefined, string]>([
    ['today', '2025-11-24', QUIET],
    ['yesterday, and today’s is not over yet', '2025-11-23', QUIET],
    ['the day before', '2025-11-22', WAITS],
    ['a month ago', '2025-10-24', WAITS],
    ['nobody knows when', undefined, QUIET],
  ])('a daily run that was last finished %s', (_when, ranOn, subject) => {
    const register = quiet();
    const known = ranOn === undefined ? undefined : day(ranOn);
    register.run(tellDigest(register.world, '', known));
    expect(digests(register)).toMatchObject([{ Subject: subject }]);
    const date = ranOn === '2025-11-22' ? '22 November 2025' : '24 October 2025';
    expect(textOf(register).includes(`the run was last finished on ${date}`)).toBe(subject === WAITS);
  });

  const busy = registerOn('2026-11-23');
  ask(busy, '2026-10-12');
  ask(busy, '2026-11-02');
  ask(busy, '2026-11-20');
  sendAll(busy);
  addRows(busy, 'Requests', [{ Right: 'Access to own data', Name: 'Uuno Unohtunut' }]);
  addRows(busy, 'Tasks', [
    {
      ID: 't1',
      Kind: 'Shred the paper',
      'Who does it': 'Owner',
      Due: '2026-11-01',
      State: 'Open',
      About: 'x',
    },
    { ID: 't2', Kind: 'Shred the paper', 'Who does it': 'Owner', Due: '2026-12-01', State: 'Open' },
    { ID: 't3', Kind: 'Write the export file', 'Who does it': 'Owner', State: 'Failed' },
  ]);
  addRows(busy, 'Holds', [
    { ID: 'h1', Tab: 'customers', Record: idOf(busy, 'aino@example.fi'), 'Review on': '2026-11-20' },
  ]);
  addRows(busy, 'Letters', [
    { ID: 'l1', Kind: 'Reminder of time limits', To: OWNER, State: 'Sending failed' },
    { ID: 'l2', Kind: 'Refusal', To: 'aino@example.fi', State: 'Not known whether it went out' },
  ]);
  busy.run(
    setSettings(busy.world, { troublesTold: '{"formClosed":{"since":"2026-11-20","told":"2026-11-20"}}' }),
  );

  test('all that waits, the overdue first, and nobody by name or address', () => {
    const register = busy.copy();
    tell(register);
    const [late, soon, far] = register.records('Requests').map(({ ID }) => String(ID));
    const text = textOf(register);
    expect(String(digests(register)[0]?.Subject)).toBe('Customer register: an answer is overdue');
    expect(text.indexOf(String(late))).toBeLessThan(text.indexOf(String(soon)));
    expect(text).not.toContain(far);
    for (const said of [
      'The time limit ended 11 days ago.',
      'There are 9 days left.',
      'The last day of 1 request cannot be computed.',
      '1 record is due, since no ground covers it any more. Choose Review what is due… in the register’s menu.',
      'The retention period of 1 customer ends soon.',
      '1 task is past its day.',
      '1 task is waiting for you.',
      '1 hold is to be reviewed: is it still needed?',
      '1 of the register’s own tasks failed.',
      '1 letter could not be sent.',
      'It is not known whether 1 letter went out.',
      'The request form does not accept responses.',
      'The log is intact:',
      'The next digest should come on 30 November 2026.',
    ])
      expect(text).toContain(said);
    const [letter] = sendAll(register).filter(({ kind }) => kind === 'digest');
    // The checkpoint is random figures and letters.
    const whole = JSON.stringify({ ...letter, to: '' }).replace(/REKISTERIVAHTI-1 .*? [0-9a-f]{64}/, '');
    for (const personal of ['Aino', 'Mallinen', 'example.fi', 'Esimerkki"', 'Uuno', 'Musti', '358', 'Kaija'])
      expect(whole.replaceAll('tietosuoja.fi', '')).not.toContain(personal);
  });

  test('the same numbers as the overview and the daily run', () => {
    const register = busy.copy();
    const swept = register.run(sweep(register.world)).result;
    const figure = (key: string) =>
      register.records('Overview').find((row) => Object.values(row).includes(key))?.Value;
    const { needs, records } = now(register);
    expect([
      figure('requestsLate'),
      figure('requestsUndated'),
      figure('troubles'),
      figure('tasksOpen'),
    ]).toEqual([needs.overdue.length, needs.undated, needs.troubles.length, needs.tasks.open]);
    expect(figure('holdsToReview')).toBe(1);
    expect(needs.holdsToReview).toBe(1);
    const [month] = register.records('Over time');
    expect(month?.['Due for erasure']).toBe(needs.dues.due);
    expect([figure('customersDue'), figure('customersWarning')]).toEqual([
      records.customers.due,
      records.customers.warning,
    ]);
    expect([figure('recordsDue'), figure('recordsApproved')]).toEqual([needs.dues.due, needs.dues.approved]);
    expect(needs.dues.due).toBeGreaterThan(0);
    expect(records).toMatchObject({ customers: swept.customers, orders: swept.orders });
  });

  test('the rest where a setting keeps some retention periods from being computed', () => {
    const register = busy.copy();
    const row = register.records('Settings').findIndex(({ Setting }) => Setting === 'financialYearEnd');
    write(register, 'Settings', row, 'Value', 'end of April');
    expect(tell(register)).toBe(true);
    expect(textOf(register)).toContain('Not all retention periods could be computed');
    expect(textOf(register)).toContain('The time limit ended 11 days ago.');
  });

  test('no more requests than somebody reads', () => {
    const register = registerOn('2026-11-23');
    const { sheetId } = gridOf(register, 'Requests');
    apply(register, { appendDimension: { sheetId, dimension: 'ROWS', length: 400 } });
    addRows(
      register,
      'Requests',
      Array.from({ length: 400 }, (_, at) => ({
        ID: `r${at}`,
        'Received on': '2026-09-01',
        Right: 'Access to own data',
      })),
    );
    tell(register);
    expect(textOf(register)).toContain('There are 370 more requests');
    expect(textOf(register).length).toBeLessThan(10_000);
  });
});

describe('the checkpoint', () => {
  const OUTSIDE = 'tilitoimisto@example.com';

  test('of the mail holds at once, after the letters went out, and after a month', () => {
    const register = registerOn('2026-11-23');
    const before = check(register).checkpoint;
    tell(register);
    const known = checkpointIn(textOf(register));
    expect(known).toEqual(before);
    expect(check(register, known)).toMatchObject({ ok: true, standing: 'newer' });
    sendAll(register);
    for (let later = 1; later <= 31; later++) {
      register.today = isoDate(day('2026-11-23') + later);
      register.run(sweep(register.world));
      tell(register);
    }
    expect(check(register, known)).toMatchObject({ ok: true, standing: 'newer' });
    const told = register.records('Log').find(({ Event }) => Event === 'digest.written');
    expect(told).toMatchObject({ Number: String(before.size + 1), 'Previous hash': before.hash });
    expect(JSON.parse(String(told?.Details))).toMatchObject({
      every: 'weekly',
      from: '2026-11-23',
      size: before.size,
      hash: before.hash,
    });
  });

  test('shows a cut end, which the log alone does not', () => {
    const register = registerOn('2026-11-23');
    const older = register.copy();
    register.run(sweep(register.world));
    tell(register);
    const known = checkpointIn(textOf(register));
    expect(check(older)).toMatchObject({ ok: true });
    expect(check(older, known)).toMatchObject({ ok: false, standing: 'older' });
  });

  test('goes to one address outside, with one sentence and nothing else', () => {
    const register = registerOn('2026-11-23', { checkpointAddress: ` ${OUTSIDE} ` });
    ask(register, '2026-10-12');
    tell(register);
    const [outside] = letters(register, 'Checkpoint of the log');
    expect(outside).toMatchObject({ To: OUTSIDE, Subject: 'Checkpoint of the log, 23 November 2026' });
    const [sentence, line, ...rest] = String(outside?.Text).split('\n\n');
    expect(sentence).toMatch(/^Keep this message: [^.]*\.$/);
    expect(rest).toEqual([]);
    expect(textOf(register)).toContain(line);
  });

  test('goes nowhere else where the address is none, and the owner is told', () => {
    const register = registerOn('2026-11-23', { checkpointAddress: 'the accountant' });
    tell(register);
    expect(letters(register, 'Checkpoint of the log')).toEqual([]);
    expect(textOf(register)).toContain('The value of the setting checkpointAddress is no e-mail address');
    expect(textOf(register)).not.toContain('the accountant');
  });

  test('is none of a log that is broken: nobody gets a new one, and the owner hears it first', () => {
    const register = registerOn('2026-11-23', { checkpointAddress: OUTSIDE });
    write(register, 'Log', 1, 'Event', 'nothing');
    tell(register);
    expect(digests(register)).toMatchObject([{ Subject: 'Customer register: the log is broken' }]);
    expect(textOf(register)).toContain('the first fault is in entry 2');
    expect(checkpointIn(textOf(register))).toBeUndefined();
    expect(letters(register, 'Checkpoint of the log')).toEqual([]);
  });
});

describe('the mail of a digest', () => {
  test('takes nobody’s place: it goes out after every other letter but receipts, of which there may be any number', () => {
    const register = registerOn('2026-11-23', { checkpointAddress: 'tilitoimisto@example.com' });
    tell(register);
    addRows(register, 'Letters', [
      { ID: 'later', Kind: 'Reminder of time limits', To: OWNER, State: 'Waiting to be sent' },
      { ID: 'last', Kind: 'Restriction lifted', To: 'aino@example.fi', State: 'Waiting to be sent' },
    ]);
    ask(register, '2026-11-20');
    const kinds = (quota: number) => {
      const copy = register.copy();
      return copy.run(claimLetters(copy.world, 10, { quota })).result.letters.map(({ kind }) => kind);
    };
    expect(kinds(2)).toEqual(['reminder', 'restrictionLifted']);
    expect(kinds(100)).toEqual(['reminder', 'restrictionLifted', 'digest', 'checkpoint', 'receipt']);
  });

  test('that did not get out gives way to the next one', () => {
    const register = registerOn('2026-11-23');
    tell(register);
    const [id] = digests(register).map(({ ID }) => String(ID));
    register.run(claimLetters(register.world, 10));
    register.run(settleLetters(register.world, [{ id: String(id), outcome: 'unsure', error: 'mailFailed' }]));
    expect(onDay(register, '2026-11-30')).toBe(true);
    expect(digests(register)).toMatchObject([{ State: 'Waiting to be sent' }]);
    expect(textOf(register)).not.toContain('not known whether');
    const told = register.records('Log').filter(({ Event }) => Event === 'digest.written');
    expect(JSON.parse(String(told.at(-1)?.Details))).toMatchObject({ superseded: [id] });
    expect(check(register)).toMatchObject({ ok: true });
  });

  test('is tried again when it failed', () => {
    const register = registerOn('2026-11-23');
    tell(register);
    const [{ id }] = register.run(claimLetters(register.world, 10)).result.letters as [ClaimedLetter];
    register.run(settleLetters(register.world, [{ id, outcome: 'failed', error: 'unforeseen' }]));
    expect(sendAll(register).map(({ kind }) => kind)).toEqual(['digest']);
    expect(digests(register)).toMatchObject([{ State: 'Sent', Text: '' }]);
  });
});

describe('whatever call is struck', () => {
  const start = registerOn('2026-11-30', { checkpointAddress: 'tilitoimisto@example.com' });
  onDay(start, '2026-11-23');
  start.today = '2026-11-30';
  const undisturbed = start.copy();
  tell(undisturbed);
  const { calls } = undisturbed;
  const plain = (register: TestRegister) =>
    JSON.parse(
      JSON.stringify(contentOf(register))
        .replace(/\bidx*\d+\b/g, 'ID')
        .replace(/[0-9a-f]{64}/g, 'HASH'),
    ) as unknown;
  const cases = calls.flatMap((name, call) =>
    ['killed before', 'killed after', 'failed before', 'failed after'].map(
      (fault) => [fault, call, name] as const,
    ),
  );

  test.each(cases)('%s call %i (%s): one digest, and its checkpoint holds', (fault, call) => {
    const register = start.copy();
    let done = false;
    register.intercept = ({ index, when }) => {
      if (done || index !== call || !fault.endsWith(when)) return;
      done = true;
      throw fault.startsWith('killed') ? new Killed() : CallFailed.of(503);
    };
    try {
      tell(register);
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
    }
    register.intercept = () => undefined;
    expect(done).toBe(true);
    tell(register);
    expect(plain(register)).toEqual(plain(undisturbed));
    const known = checkpointIn(textOf(register));
    expect(check(register, known)).toMatchObject({ ok: true, standing: 'newer' });
  });

  test('another writer in between: the checkpoint is of the log on which the digest landed', () => {
    const register = start.copy();
    let done = false;
    register.intercept = ({ name, when }) => {
      if (done || name !== 'commit' || when !== 'before') return;
      done = true;
      const other = Object.create(register, {
        intercept: { value: () => undefined, writable: true },
      }) as TestRegister;
      other.run(setSettings(other.world, { controllerPhone: '09 123' }));
    };
    tell(register);
    const known = checkpointIn(textOf(register));
    const { Number: own } =
      register
        .records('Log')
        .find(({ Event, Details }) => Event === 'digest.written' && String(Details).includes('2026-11-30')) ??
      {};
    expect(Number(own)).toBe((known?.size ?? 0) + 1);
    expect(check(register, known)).toMatchObject({ ok: true, standing: 'newer' });
    expect(digests(register)).toHaveLength(1);
  });
});
