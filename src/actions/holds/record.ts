import { RegisterError } from '../../register/errors';
import type { Query } from '../../workbook/table';
import type { TabKey } from '../../workbook/tabs';
import type { Reading } from '../reading';
import { heldTabs, tabsWith } from '../held-record';

/** A record that a hold can name. */
export interface HeldRecord {
  tab: TabKey;
  id: string;
  /** Id of the customer whom it is about; blank where it is about none, or nobody knows whom. */
  customer: string;
}

/** The columns by which a record is found and its customer known. */
export const heldQuery = {
  customers: ['number'],
  orders: ['customer', 'invoiceNumber'],
  consents: ['customer'],
  requests: ['customer'],
  disclosures: ['customer'],
  materials: ['customer'],
  recipients: [],
  staff: [],
  breaches: [],
} satisfies Query;

const ofCustomers: readonly TabKey[] = ['orders', 'consents', 'requests', 'disclosures', 'materials'];

/** The record with an id. @throws RegisterError recordNotFound; duplicateId where it stands on several rows */
export function theRecord(reading: Reading, id: string): HeldRecord {
  const [tab] = tabsWith(reading, id);
  if (tab === undefined) throw new RegisterError('recordNotFound');
  const rows = heldTabs.flatMap((each) => reading.table(each).ids.filter((other) => other === id));
  if (rows.length > 1) throw new RegisterError('duplicateId', { tab });
  return { tab, id, customer: customerOf(reading, tab, id) };
}

/** The customer whom a record is about, by its id or by the number that is theirs alone; blank where there is none. */
export function customerOf(reading: Reading, tab: TabKey, id: string): string {
  if (tab === 'customers') return id;
  if (!ofCustomers.includes(tab)) return '';
  const table = reading.table(tab);
  const row = table.rowOf(id);
  const named = row === undefined ? '' : table.text(row, 'customer').trim();
  const customers = reading.table('customers');
  if (named === '' || customers.rowOf(named) !== undefined) return named;
  const bearers = [...customers.rows()].filter((each) => customers.text(each, 'number').trim() === named);
  const [only] = bearers;
  return bearers.length === 1 && only !== undefined ? (customers.ids[only] as string) : named;
}

/** The customer of the record that a hold names; blank where the record is gone or is about nobody. */
export function customerOfHold(reading: Reading, record: string): string {
  const [tab] = tabsWith(reading, record);
  return tab === undefined ? '' : customerOf(reading, tab, record);
}
