import { isBlank } from '../../workbook/codec';
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
  const byNumber = new Map<string, string>();
  const shared = new Set<string>();
  for (const row of customers.columns.has('number') ? customers.rows() : []) {
    const cell = customers.raw(row, 'number');
    const number = isBlank(cell) ? '' : String(cell).trim();
    if (byNumber.has(number)) shared.add(number);
    byNumber.set(number, customers.ids[row] as string);
  }
  return (cell) => {
    if (customers.rowOf(cell) !== undefined) return cell;
    const number = cell.trim();
    return shared.has(number) ? cell : byNumber.get(number) || cell;
  };
}
