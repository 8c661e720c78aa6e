import { day as dayOfIso, type Day } from '../../register/calendar';
import { CONDENSED } from '../../register/log';
import { erasedBefore } from '../erasure-log';
import type { Reading } from '../reading';

/** Tabs whose records name a customer and may be held. */
const heldRecordTabs = ['orders', 'consents', 'requests', 'disclosures', 'materials'] as const;

/** Tells whose the record with an id is: the customer's own id for a card; blank where it is nobody's, or is not there. */
export function whoseRecord(reading: Reading): (record: string) => string {
  const customerOf = whose(reading);
  return (record) => {
    if (reading.table('customers').rowOf(record) !== undefined) return record;
    const tab = heldRecordTabs.find((each) => reading.table(each).rowOf(record) !== undefined);
    if (tab === undefined) return '';
    const table = reading.table(tab);
    return customerOf(table.text(table.rowOf(record) as number, 'customer'));
  };
}

/**
 * Whose a consent event is. `forgotten`: of somebody who is not there, from a time of which the log was condensed. A summary names nobody, so
 * that nothing tells any more whether they were erased.
 */
export type ConsentHolder = 'customer' | 'erased' | 'forgotten' | 'unknown';

/** Tells whose a consent event of a day is. */
export interface ConsentHolders {
  (customer: string, collected: Day): ConsentHolder;
  /** The last day on which somebody can have been erased without the log telling it; none where it reaches back to its beginning. */
  forgottenUntil: Day | undefined;
}

/**
 * Tells whether a consent event is a customer's, or that of somebody who was erased by what the log says, or may have been erased in the time
 * of which it says nothing any more. Of any other nobody can tell whether the person is gone or the cell was damaged: it is kept as proof, and
 * told to the owner.
 */
export function consentHolders(reading: Reading): ConsentHolders {
  const customers = reading.table('customers');
  const isErased = erasedBefore(reading);
  const forgottenUntil = condensedUntil(reading);
  const erased = new Map<string, boolean>();
  const holderOf = (customer: string, collected: Day): ConsentHolder => {
    if (customers.rowOf(customer) !== undefined) return 'customer';
    if (customer === '') return 'unknown';
    const isKnown = erased.get(customer) ?? isErased(customer);
    erased.set(customer, isKnown);
    if (isKnown) return 'erased';
    const isBefore =
      forgottenUntil !== undefined && Number.isFinite(collected) && collected <= forgottenUntil;
    return isBefore ? 'forgotten' : 'unknown';
  };
  return Object.assign(holderOf, { forgottenUntil });
}

/** The day of the oldest entry that stands in a log of which earlier ones were condensed. */
function condensedUntil(reading: Reading): Day | undefined {
  const log = reading.table('log');
  const rows = [...log.rows()];
  if (!rows.some((row) => log.text(row, 'event') === CONDENSED)) return undefined;
  const [oldest] = rows.sort((a, b) => Number(log.ids[a]) - Number(log.ids[b]));
  try {
    return dayOfIso(log.text(oldest as number, 'at').slice(0, 10));
  } catch {
    // Somebody has written into the log; its check tells it.
    return undefined;
  }
}

/**
 * Tells whose a record is from what stands in its customer cell: people who write rows by hand name a customer by the number too. A
 * number counts where one customer alone bears it and it is nobody's id; whatever names nobody is handed back as it stands.
 */
export function whose(reading: Reading): (cell: string) => string {
  const customers = reading.table('customers');
  const bearers = bearersOfNumbers(reading);
  return (cell) => {
    const number = cell.trim();
    const isId = customers.rowOf(cell) !== undefined || customers.rowOf(number) !== undefined;
    const [bearer, ...others] = isId ? [] : (bearers.get(number) ?? []);
    return bearer === undefined || bearer === '' || others.length > 0 ? cell : bearer;
  };
}

/** The ids of those who bear each customer number. A blank cell is no number: what names nobody would be that of whoever has none. */
function bearersOfNumbers(reading: Reading): Map<string, string[]> {
  const customers = reading.table('customers');
  const bearers = new Map<string, string[]>();
  for (const row of customers.columns.has('number') ? customers.rows() : []) {
    const number = String(customers.raw(row, 'number') ?? '').trim();
    if (number !== '') bearers.set(number, [...(bearers.get(number) ?? []), customers.ids[row] as string]);
  }
  return bearers;
}
