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

/** Whose a consent event is. */
export type ConsentHolder = 'customer' | 'erased' | 'unknown';

/**
 * Tells whether a consent event is a customer's, or that of somebody of whom the log says that they were erased. Of any other nobody can tell
 * whether the person is gone or the cell was damaged: it is kept as proof, and told to the owner.
 */
export function consentHolders(reading: Reading): (customer: string) => ConsentHolder {
  const customers = reading.table('customers');
  const isErased = erasedBefore(reading);
  const known = new Map<string, ConsentHolder>();
  return (customer) => {
    if (customers.rowOf(customer) !== undefined) return 'customer';
    const holder = known.get(customer) ?? (customer !== '' && isErased(customer) ? 'erased' : 'unknown');
    known.set(customer, holder);
    return holder;
  };
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
