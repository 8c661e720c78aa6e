import { addMonths, isoDate, type Day } from '../../register/calendar';
import { restricts, reviewDay } from '../../register/holds';
import { objectIn, subjectHash } from '../../register/log';
import { isBlank } from '../../workbook/codec';
import { wholeNumber } from '../../workbook/settings';
import { idsThatStandTwice } from '../../workbook/table';
import { act, type Done } from '../act';
import { recordHash } from '../erasure-log';
import { rowsHolding } from '../held-record';
import { personAt, personQuery, personRows } from '../person';
import type { Program } from '../program';
import { joined, type Reading, type World } from '../reading';
import { holdsOf } from '../rules';
import { heldQuery } from './record';
import { holdQuery, holdRowAt, type HoldRow } from './row';
import { restricting, setEntry } from './set';

/**
 * The customers on whom somebody has typed a hold that restricts the processing, and whose row does not say so yet. Needs the columns of
 * `recordQuery`.
 */
export function restrictionsTyped(reading: Reading, today: Day): string[] {
  const customers = reading.table('customers');
  const twice = idsThatStandTwice(customers);
  const typed = holdsOf(reading).filter((hold) => restricts(hold, today) && !twice.has(hold.record));
  const unsaid = typed.filter(({ record }) => {
    const row = customers.rowOf(record);
    return row !== undefined && isBlank(customers.raw(row, 'restrictedSince'));
  });
  return [...new Set(unsaid.map(({ record }) => record))];
}

/**
 * Makes a restriction that somebody typed into the holds tab what the register's own is: the person's row bears it from the day of the hold,
 * recipients are told, and the log says so (GDPR Art. 18, 19). It ends by the letter that tells the person. Nothing where it stands already, nor of a hold of
 * which the log knows: whoever has cleared the person's cell since is not gainsaid, and the hold binds by itself.
 */
export function restrictAsTyped(world: World, customer: string): Program<Done<{ changed: boolean }>> {
  return act<{ changed: boolean }>(world, {
    query: joined(joined(holdQuery, heldQuery), {
      ...personQuery(customer),
      customers: ['number', 'email', 'phone', 'restrictedSince'],
      recipients: ['name', 'email'],
      log: ['at', 'event', 'subject', 'details'],
    }),
    wanted: (reading) => {
      const row = reading.table('customers').rowOf(customer);
      return row === undefined ? {} : personRows(reading, { id: customer, row });
    },
    decide: (reading, layout) => {
      const row = reading.table('customers').rowOf(customer);
      const hold = restrictionOn(reading, customer);
      if (row === undefined || !hold) return { pieces: [], result: { changed: false } };
      const { day } = reading.now;
      const changes = restricting(
        reading,
        personAt(reading, layout, { id: customer, row }),
        Math.min(hold.setOn ?? day, day),
      );
      const months = wholeNumber(reading.settings, 'holdReviewMonths');
      const record = { tab: 'customers' as const, id: customer, customer };
      const entry = setEntry(reading, record, {
        ...{ hold: hold.id, ground: hold.ground },
        reviewOn: reviewDay(hold, months) || addMonths(day, months),
      });
      return {
        pieces: changes.length > 0 ? [{ changes, entries: [entry] }] : [],
        result: { changed: changes.length > 0 },
      };
    },
  });
}

/** The hold in force that restricts a customer and of which the log does not tell; none until the daily run has given it an id. */
function restrictionOn(reading: Reading, customer: string): HoldRow | undefined {
  const isTold = toldOf(reading, customer);
  return rowsHolding(reading, customer)
    .map((row) => holdRowAt(reading, row))
    .filter((hold) => hold.id !== '' && restricts({ ...hold, tab: 'customers' }, reading.now.day))
    .find((hold) => !isTold(hold));
}

/**
 * Tells whether the log has a hold on a customer, by its id or, where it came of a request, by its day. What was said before the last restriction was lifted
 * is over.
 */
function toldOf(reading: Reading, customer: string): (hold: HoldRow) => boolean {
  const log = reading.table('log');
  const subject = subjectHash(reading.world.key, customer);
  const mark = recordHash(reading.world.key, 'customers', customer);
  const rows = [...log.rows()].filter((row) => log.text(row, 'subject') === subject);
  const lifted = rows.map((row) => log.text(row, 'event')).lastIndexOf('restriction.lifted');
  const since = rows.slice(lifted + 1);
  const of = (event: string) => since.filter((row) => log.text(row, 'event') === event);
  const holds = of('hold.set')
    .map((row) => objectIn(log.text(row, 'details')))
    .filter(({ record }) => record === mark);
  const ids = new Set(holds.map(({ hold }) => hold));
  const days = new Set(of('restriction.set').map((row) => log.text(row, 'at').slice(0, 10)));
  return ({ id, setOn }) => ids.has(id) || (setOn !== undefined && days.has(isoDate(setOn)));
}
