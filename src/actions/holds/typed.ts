import { addMonths, type Day } from '../../register/calendar';
import { restricts, reviewDay } from '../../register/holds';
import { isBlank } from '../../workbook/codec';
import { wholeNumber } from '../../workbook/settings';
import { idsThatStandTwice } from '../../workbook/table';
import { act, type Done } from '../act';
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
 * recipients are told, and the log says so (GDPR Art. 18, 19). It ends by the letter that tells the person. Nothing where it stands already.
 */
export function restrictAsTyped(world: World, customer: string): Program<Done<{ changed: boolean }>> {
  return act<{ changed: boolean }>(world, {
    query: joined(joined(holdQuery, heldQuery), {
      ...personQuery(customer),
      customers: ['number', 'email', 'phone', 'restrictedSince'],
      recipients: ['name', 'email'],
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

/** The hold in force that restricts a customer; none until the daily run has given it an id. */
const restrictionOn = (reading: Reading, customer: string): HoldRow | undefined =>
  rowsHolding(reading, customer)
    .map((row) => holdRowAt(reading, row))
    .find((hold) => hold.id !== '' && restricts({ ...hold, tab: 'customers' }, reading.now.day));
