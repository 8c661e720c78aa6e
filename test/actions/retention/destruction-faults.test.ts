import { describe, expect, it } from '@jest/globals';
import { recordConsent } from '../../../src/actions/consent';
import { dailyRun } from '../../../src/actions/daily';
import { approveDues } from '../../../src/actions/retention/approve';
import { verify } from '../../../src/actions/verify';
import { placesOf, sortTabs, struckAndDoneAgain, writtenBetween } from '../../support/faults';
import { Killed, type TestRegister } from '../../support/register';
import { addRows, customer, idOf, registerOf, write } from '../by-hand';

/**
 * The destruction of what goes neither as a plain row nor as a card: a request with the letters about it, columns of a card with the notice to
 * a recipient, a folder that was shredded. Struck at every call, beside another writer, while a person sorts.
 */

const HEAD = 'number,firstName,lastName,email,status,since,website';
const people = [
  '1,Aino,Mallinen,aino@example.fi,active,2020-01-01,https://aino.example',
  '2,Eero,Koivu,eero@example.fi,active,2020-01-01,https://koivu.example',
];

function say(of: TestRegister, who: string, action: 'given' | 'withdrawn'): void {
  of.run(recordConsent(of.world, who, { purpose: 'publication', action, channel: 'phone' }));
}

const approved = (() => {
  const of = registerOf({ customers: `${HEAD}\n${people.join('\n')}\n` });
  const [aino, eero] = ['aino@example.fi', 'eero@example.fi'].map((email) => idOf(of, email));
  const needs = of.records('Purposes').findIndex((row) => row.ID === 'customer');
  write(of, 'Purposes', needs, 'Data needed', 'First name, Last name, E-mail');
  addRows(of, 'Recipients', [{ ID: 'house', Name: 'Uutistalo', 'E-mail': 'uutiset@example.fi' }]);
  addRows(of, 'Disclosures', [
    { ID: 'd1', Customer: eero, Recipient: 'house', Date: '2026-01-10', Data: 'Website' },
  ]);
  const request = { Right: 'Access', Status: 'Answered', Channel: 'E-mail' };
  addRows(of, 'Requests', [
    { ID: 'r1', Customer: eero, 'Received on': '2015-01-01', 'Answered on': '2015-01-20', ...request },
    { ID: 'r2', Customer: aino, 'Received on': '2026-01-01', 'Answered on': '2026-01-20', ...request },
  ]);
  const letter = { Kind: 'Answer', State: 'Sent' };
  addRows(of, 'Letters', [
    { ID: 'l1', Request: 'r1', Customer: eero, 'Sent on': '2015-01-20', ...letter },
    { ID: 'l2', Request: 'r2', Customer: aino, 'Sent on': '2026-01-20', ...letter },
    { ID: 'l3', Request: 'r1', Customer: eero, 'Sent on': '2015-01-05', ...letter },
  ]);
  addRows(
    of,
    'Other material',
    ['2001-01-31', '2001-02-28', '2026-01-31'].map((on, at) => ({
      ...{ ID: `m${at}`, Description: 'Vouchers', 'Retention rule': 'voucher', 'Last entry': on },
    })),
  );
  // Aino still consents to what Eero has withdrawn.
  say(of, 'aino@example.fi', 'given');
  say(of, 'eero@example.fi', 'given');
  say(of, 'eero@example.fi', 'withdrawn');
  of.today = '2026-11-25';
  of.run(approveDues(of.world));
  const shredded = of
    .records('Tasks')
    .findIndex(({ Task, Details }) => Task === 'Shred the paper' && Details === 'm0');
  write(of, 'Tasks', shredded, 'State', 'Done');
  of.today = '2026-12-02';
  return of;
})();

const ids = (of: TestRegister, title: string) =>
  of
    .records(title)
    .map(({ ID }) => String(ID))
    .sort();
const marks = (of: TestRegister, event: string) =>
  of
    .records('Log')
    .filter((row) => row.Event === event)
    .flatMap((row) => (JSON.parse(String(row.Details)) as { records?: string[] }).records ?? []);

/** What is left, and what the log says of what went. */
const end = (of: TestRegister) => ({
  websites: ['aino', 'eero'].map((name) => customer(of, `${name}@example.fi`)['Website']),
  requests: ids(of, 'Requests'),
  materials: ids(of, 'Other material'),
  letters: of
    .records('Letters')
    .map(({ Kind, Request, State }) => [Kind, Request, State].join('/'))
    .sort(),
  tasks: of
    .records('Tasks')
    .map(({ Task, State }) => `${String(Task)}: ${String(State)}`)
    .sort(),
  claimed: marks(of, 'destruction').length - marks(of, 'destruction.corrected').length,
  claimedOnce: new Set(marks(of, 'destruction')).size,
  confirmed: new Set(marks(of, 'destruction.confirmed')).size,
  ok: of.run(verify(of.world)).ok,
});

const whole = approved.copy();
whole.run(dailyRun(whole.world));
const calls = whole.calls;
const expected = end(whole);
const daily = (of: TestRegister) => dailyRun(of.world);

describe('the destruction of requests, columns and folders', () => {
  it('takes the request with its letters, the column with word to the recipient, and what was shredded; nothing else', () => {
    expect(expected).toEqual({
      websites: ['https://aino.example', ''],
      requests: ['r2'],
      materials: ['m1', 'm2'],
      letters: ['Answer/r2/Sent', 'Notice to a recipient//Waiting to be sent'],
      tasks: [
        'Destroy what was approved: Done',
        'Destroy what was approved: Done',
        'Destroy what was approved: Done',
        'Destroy what was approved: Open',
        'Shred the paper: Done',
        'Shred the paper: Open',
        'Tell the recipient: Open',
      ],
      // The request's letters are marked, and confirmed, too.
      ...{ claimed: 5, claimedOnce: 5, confirmed: 5, ok: true },
    });
  });

  it.each(placesOf(calls))('comes to the same end, $fault call $index ($name)', (place) => {
    const of = approved.copy();
    expect(struckAndDoneAgain(of, place, daily)).toBe(true);
    of.run(daily(of));
    expect(end(of)).toEqual(expected);
  });

  it('goes on beside another writer before each commit: both land', () => {
    const of = approved.copy();
    const turns = writtenBetween(
      of,
      (turn) => say(of, 'aino@example.fi', turn % 2 === 0 ? 'withdrawn' : 'given'),
      2,
    );
    of.run(daily(of));
    expect(turns()).toBe(2);
    of.run(daily(of));
    expect(end(of)).toEqual(expected);
    expect(of.records('Consents')).toHaveLength(5);
  });

  const sorted = [['Customers', 'Requests', 'Letters', 'Other material', 'Tasks'], ['Requests'], ['Letters']];
  const sortings = calls.flatMap((name, index) =>
    sorted.flatMap((tabs) => [false, true].map((isKilled) => ({ name, index, tabs, isKilled }))),
  );

  it.each(sortings)(
    'takes nobody else’s, $tabs sorted before call $index ($name), killed after it: $isKilled',
    ({ index: place, tabs, isKilled }) => {
      const of = approved.copy();
      let isSorted = false;
      of.intercept = ({ index, when }) => {
        if (index !== place) return;
        if (when === 'after' && isKilled) throw new Killed();
        if (when !== 'before' || isSorted) return;
        isSorted = true;
        sortTabs(of, tabs);
      };
      if (isKilled) expect(() => of.run(daily(of))).toThrow(Killed);
      else of.run(daily(of));
      of.intercept = () => undefined;
      for (let run = 0; run < 2; run++) of.run(daily(of));
      expect(isSorted).toBe(true);
      expect(end(of)).toEqual(expected);
    },
  );
});
