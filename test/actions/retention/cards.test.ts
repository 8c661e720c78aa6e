import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { recordConsent } from '../../../src/actions/consent';
import { dailyRun } from '../../../src/actions/daily';
import { setHold } from '../../../src/actions/holds/set';
import { CallFailed } from '../../../src/actions/program';
import { approveDues } from '../../../src/actions/retention/approve';
import { eraseCards } from '../../../src/actions/retention/cards';
import { destroyApproved } from '../../../src/actions/retention/destroy';
import { verify } from '../../../src/actions/verify';
import { placesOf, sortTabs, struck, tolerant, writtenBetween } from '../../support/faults';
import { contentOf, Killed, type TestRegister } from '../../support/register';
import { addRows, idOf, registerOf, write } from '../by-hand';
import { people, registerWith } from './lawful';

/** Cards that fall due together: many in one commit, and each as if it were alone. */

const HEAD = 'number,firstName,lastName,email,phone,status,since,endedOn';
const ended = (n: number, email = `c${n}@example.fi`) =>
  `${n},Name,Card${n},${email},,ended,2005-01-01,2014-05-10`;
const here = '900,Eero,Koivu,eero@example.fi,,active,2020-01-01,';
const other = '901,Liisa,Lukija,liisa@example.fi,,active,2020-01-01,';

/** Everything that is due approved, on the day on which the undo window is over. */
function approved(lines: readonly string[], furnish: (of: TestRegister) => void = () => undefined) {
  const of = registerOf({ customers: `${HEAD}\n${[...lines, here, other].join('\n')}\n` });
  furnish(of);
  of.run(approveDues(of.world));
  of.today = '2026-12-01';
  return of;
}

const daily = (of: TestRegister) => of.run(dailyRun(of.world));
const left = (of: TestRegister) =>
  of
    .records('Customers')
    .map((row) => row['Last name'])
    .sort();
const open = (of: TestRegister) => of.records('Tasks').filter(({ State: state }) => state === 'Open');
const logged = (of: TestRegister, event: string) => of.records('Log').filter((row) => row.Event === event);
const disclosed = (of: TestRegister, n: number, ID: string) => ({
  ...{ ID, Customer: idOf(of, `c${n}@example.fi`), Recipient: 'accountant', Date: '2026-05-01' },
});
const KEPT = ['Koivu', 'Lukija'];

/** Six cards, of which two share an address and one has records on other tabs. */
const six = approved(
  [ended(1), ended(2), ended(3), ended(4), ended(5, 'both@example.fi'), ended(6, 'both@example.fi')],
  (of) => {
    addRows(of, 'Disclosures', [
      disclosed(of, 1, 'd1'),
      { ...disclosed(of, 1, 'd9'), Customer: idOf(of, 'eero@example.fi') },
      disclosed(of, 2, 'd2'),
    ]);
    addRows(of, 'Other material', [{ ID: 'm1', Description: 'Folder', Customer: idOf(of, 'c3@example.fi') }]);
  },
);
const whole = six.copy();
daily(whole);
const calls = whole.calls;

/** A commit of many, its confirmation, and the commit that notes it. */
const together = ['read', 'look', 'commit', 'read', 'look', 'read', 'look', 'commit'];
/** The first call of the two commits of cards; what comes before it is another suite's. */
const first = calls.length - 2 * together.length;

const waiting = (of: TestRegister) =>
  open(of)
    .map(({ Task: task }) => String(task))
    .sort();

const TOLD = 'Tell the recipient';

/** What the erasures leave to be done besides recipients to be told of two of them: they wait for that, and for paper to be shredded. */
const LEFT_TO_DO = [
  ...Array<string>(3).fill('Complete the erasure when the copies are dealt with'),
  ...Array<string>(2).fill('Resume the erasure'),
  'Shred the paper',
];

function expectDone(of: TestRegister, reason = ''): void {
  expect([reason, left(of)]).toEqual([reason, KEPT]);
  expect([reason, of.records('Disclosures').map(({ ID }) => ID)]).toEqual([reason, ['d9']]);
  const told = waiting(of).filter((task) => task === TOLD);
  expect([reason, waiting(of).filter((task) => task !== TOLD)]).toEqual([reason, LEFT_TO_DO]);
  // Where a sorting kept a disclosure from going with the first commit its recipient is told once more with the second.
  expect([reason, told.length >= 2, told.length % 2]).toEqual([reason, true, 0]);
  const subjects = logged(of, 'erasure').map(({ Subject }) => Subject);
  expect([reason, new Set(subjects).size]).toEqual([reason, 6]);
  const confirmed = new Set(logged(of, 'erasure.confirmed').map(({ Subject }) => Subject));
  expect([reason, confirmed.size]).toEqual([reason, 6]);
  expect([reason, of.records('Suppression list').length]).toEqual([reason, 0]);
  expect(of.run(verify(of.world))).toMatchObject({ ok: true });
}

function untilDone(of: TestRegister, most = 5): void {
  for (let runs = 0; runs < most; runs++) if (!daily(of).unfinished && left(of).length === KEPT.length) break;
  daily(of);
}

describe('cards that fall due together', () => {
  it('go in one commit, and are confirmed by one look and one commit; those that share an address one after the other', () => {
    expectDone(whole);
    expect(calls.slice(first)).toEqual([...together, ...together]);
    expect(logged(whole, 'erasure')).toHaveLength(6);
    expect(logged(whole, 'erasure.corrected')).toEqual([]);
  });

  it('are counted, and nothing is left to do the next day', () => {
    const of = six.copy();
    expect(daily(of)).toMatchObject({ destroyed: 6, returned: 0, unfinished: false });
    daily(of);
    const before = of.records('Log').length;
    expect(daily(of)).toMatchObject({ destroyed: 0 });
    expect(of.records('Log')).toHaveLength(before);
  });

  it('are more than one commit bears: the rest goes on in the same run, or in the next where there is no time', () => {
    const many = approved(Array.from({ length: 130 }, (_, n) => ended(n + 1)));
    const inOneRun = many.copy();
    expect(daily(inOneRun)).toMatchObject({ destroyed: 130, unfinished: false });
    expect(left(inOneRun)).toEqual(KEPT);
    let turns = 0;
    many.mayGoOn = () => turns++ === 0;
    expect(daily(many)).toMatchObject({ destroyed: 100, unfinished: true });
    expect(left(many)).toHaveLength(30 + KEPT.length);
    many.mayGoOn = () => true;
    expect(daily(many)).toMatchObject({ destroyed: 30, unfinished: false });
    expect([left(many), open(many)]).toEqual([KEPT, []]);
    expect(many.run(verify(many.world)).ok).toBe(true);
  });
});

describe('whatever happens to the commit of many', () => {
  it.each(placesOf(calls).filter(({ index }) => index >= first))(
    '$fault call $index ($name): the next runs come to the same end',
    (place) => {
      const of = six.copy();
      const wasStruck = struck(of, place);
      tolerant(of, dailyRun(of.world));
      expect(wasStruck()).toBe(true);
      untilDone(of);
      expectDone(of, `${place.fault} ${place.index}`);
    },
  );

  it.each(calls.map((name, index) => [index, name] as const).slice(first))(
    'a person sorts before call %i (%s): nobody else’s record goes',
    (index) => {
      const of = six.copy();
      let isSorted = false;
      of.intercept = (call) => {
        if (call.index !== index || call.when !== 'before' || isSorted) return;
        isSorted = true;
        sortTabs(of, ['Customers', 'Disclosures', 'Tasks', 'Other material']);
      };
      daily(of);
      of.intercept = () => undefined;
      expect(isSorted).toBe(true);
      untilDone(of);
      expectDone(of, String(index));
    },
  );

  it.each([false, true])('a person sorts before each commit (killed after the first: %s)', (isKilled) => {
    const of = six.copy();
    let sorts = 0;
    of.intercept = ({ name, when }) => {
      if (name !== 'commit' || sorts >= 3) return;
      if (when === 'before') {
        sorts++;
        sortTabs(of, ['Customers', 'Disclosures', 'Tasks']);
      } else if (isKilled && sorts === 1) throw new Killed();
    };
    tolerant(of, dailyRun(of.world));
    of.intercept = () => undefined;
    untilDone(of);
    expectDone(of, String(isKilled));
  });

  it('another writer before each commit: both land', () => {
    const of = six.copy();
    const turns = writtenBetween(
      of,
      (turn) =>
        void of.run(
          recordConsent(of.world, 'eero@example.fi', {
            ...{ purpose: 'publication', action: turn % 2 === 0 ? 'given' : 'withdrawn', channel: 'phone' },
          }),
        ),
      4,
    );
    daily(of);
    expect(turns()).toBe(4);
    untilDone(of);
    expect(of.records('Consents')).toHaveLength(4);
    expectDone(of);
  });

  it('a hold that is set meanwhile keeps its card alone', () => {
    const of = six.copy();
    const record = idOf(of, 'c4@example.fi');
    const turns = writtenBetween(of, () => void of.run(setHold(of.world, { record, ground: 'legalClaim' })));
    expect(daily(of)).toMatchObject({ destroyed: 5 });
    expect(turns()).toBe(1);
    expect(left(of)).toEqual(['Card4', ...KEPT]);
    daily(of);
    expect(logged(of, 'retention.returned')).not.toEqual([]);
    expect(left(of)).toEqual(['Card4', ...KEPT]);
  });

  it('what a killed run has left unconfirmed is confirmed together', () => {
    const of = six.copy();
    const wasStruck = struck(of, { fault: 'killed after', index: calls.indexOf('commit', first) });
    tolerant(of, dailyRun(of.world));
    expect([wasStruck(), left(of)]).toEqual([true, ['Card6', ...KEPT]]);
    expect(daily(of)).toMatchObject({ erasures: 5, destroyed: 1 });
    expect(of.calls.filter((name) => name === 'commit').length).toBeLessThanOrEqual(5);
    expectDone(of);
  });
});

describe('what is wrong with one of them', () => {
  const four = [ended(1), ended(2), ended(3), ended(4)];
  const cardsOf = (of: TestRegister) => of.run(destroyApproved(of.world)).result.cards;
  const erase = (of: TestRegister) => of.run(eraseCards(of.world, cardsOf(of)));
  const approvals = (of: TestRegister) => open(of).map((row) => [row['Last error'], row.Attempts]);

  it('an id of its record that another row bears too: the others go, and it is named', () => {
    const of = approved(four, (register) =>
      addRows(register, 'Disclosures', [
        disclosed(register, 2, 'twice'),
        { ...disclosed(register, 2, 'twice'), Customer: idOf(register, 'eero@example.fi') },
      ]),
    );
    expect(erase(of)).toEqual({ erased: 3, unfinished: false });
    expect([left(of), approvals(of)]).toEqual([['Card2', ...KEPT], [['duplicateId', 1]]]);
  });

  it('an id that Sheets took for a number: the others go, and the owner has it after the third day', () => {
    const of = approved(four, (register) => {
      addRows(register, 'Disclosures', [disclosed(register, 3, 'd3')]);
      write(register, 'Disclosures', 0, 'ID', 12345);
    });
    expect(daily(of)).toMatchObject({ destroyed: 3, unfinished: false });
    expect([left(of), approvals(of)]).toEqual([['Card3', ...KEPT], [['idNotText', 1]]]);
    daily(of);
    daily(of);
    expect([left(of), approvals(of)]).toEqual([['Card3', ...KEPT], []]);
    expect(logged(of, 'task.failed')).toHaveLength(3);
    expect(of.run(verify(of.world)).ok).toBe(true);
  });

  it('a commit that Sheets refuses is tried with fewer, until they go', () => {
    const of = approved(four);
    const cards = cardsOf(of);
    let refusals = 0;
    of.intercept = ({ name, when }) => {
      if (name === 'commit' && when === 'before' && refusals++ < 4) throw CallFailed.of(400);
    };
    expect(of.run(eraseCards(of.world, cards))).toEqual({ erased: 4, unfinished: false });
    expect([left(of), open(of)]).toEqual([KEPT, []]);
  });

  it('a commit that gets no answer, as one too big for its time, is tried with fewer', () => {
    const of = approved(four);
    const cards = cardsOf(of);
    let strikes = 0;
    of.intercept = ({ name, when }) => {
      if (name === 'commit' && when === 'before' && strikes++ < 6) throw CallFailed.of(503);
    };
    expect(of.run(eraseCards(of.world, cards))).toEqual({ erased: 4, unfinished: false });
    expect([left(of), open(of)]).toEqual([KEPT, []]);
  });
});

const empty = registerOf();

test('many at once come to the same as one after the other', () => {
  fc.assert(
    fc.property(people, (list) => {
      const start = registerWith(list, empty.copy());
      start.run(approveDues(start.world));
      start.today = '2026-12-01';
      const { cards } = start.run(destroyApproved(start.world)).result;
      const [together, apart] = [start.copy(), start.copy()];
      together.run(eraseCards(together.world, cards));
      for (const card of cards) apart.run(eraseCards(apart.world, [card]));
      const [{ Log: log, ...tabs }, { Log: logApart, ...tabsApart }] = [
        contentOf(together),
        contentOf(apart),
      ];
      expect(tabs).toEqual(tabsApart);
      const lines = (entries: unknown[] = []) => entries.map((entry) => JSON.stringify(entry)).sort();
      expect(lines(log).length).toBe(lines(logApart).length);
    }),
    { seed: 20261201, numRuns: 20, endOnFailure: true },
  );
});
