import { RegisterError } from '../register/errors';
import { wholeRow, type Layout, type WantedRows, type WholeRow } from '../workbook/layout';
import type { Query } from '../workbook/table';
import { columnKeys, columnOf, type TabKey } from '../workbook/tabs';
import { matchColumns, theCustomer, type CustomerRow } from './customers';
import { consentQuery } from './consent';
import type { Reading } from './reading';
import { ruleQuery } from './rules';

/** The tabs that hold records on a person, and the column that names the customer. Holds name a record of any of them. */
const linkedTabs = {
  orders: 'customer',
  consents: 'customer',
  requests: 'customer',
  disclosures: 'customer',
  materials: 'customer',
  tasks: 'about',
} as const satisfies Partial<Record<TabKey, string>>;

/** A tab with records on persons. */
export type PersonTab = 'customers' | keyof typeof linkedTabs | 'holds';

/** The person tabs in the order in which they are shown. */
export const personTabs: readonly PersonTab[] = [
  'customers',
  'orders',
  'consents',
  'requests',
  'disclosures',
  'holds',
  'materials',
  'tasks',
];

/** The columns needed to recognise a person and find every record on them. */
export const personQuery = (who: string): Query => ({
  ...consentQuery,
  ...ruleQuery,
  customers: matchColumns(who),
  orders: ['customer'],
  requests: ['customer'],
  disclosures: ['customer'],
  materials: ['customer'],
  tasks: ['about', 'kind', 'state'],
});

/** The rows of every tab that are about a customer. */
export function personRows(
  reading: Reading,
  customer: CustomerRow,
): WantedRows & Record<PersonTab, number[]> {
  const linked = Object.entries(linkedTabs).map(
    ([tab, column]) => [tab, reading.table(tab as TabKey).rowsWhere(column, customer.id)] as const,
  );
  const rows = Object.fromEntries(linked) as Record<keyof typeof linkedTabs, number[]>;
  const records = new Set([
    customer.id,
    ...linked.flatMap(([tab, found]) => found.map((row) => reading.table(tab as TabKey).ids[row])),
  ]);
  const holds = reading.table('holds');
  return {
    ...rows,
    customers: reading.table('customers').rowsWhere('id', customer.id),
    holds: [...holds.rows()].filter((row) => records.has(holds.text(row, 'record'))),
  };
}

/** The person that was meant, with every record on them as whole rows. */
export interface Person extends CustomerRow {
  customer: WholeRow;
  /** Whole rows by tab, with their places. */
  records: Record<PersonTab, { row: number; id: string; whole: WholeRow }[]>;
}

/** @throws RegisterError customerNotFound, duplicateId; AmbiguousCustomer */
export function thePerson(reading: Reading, layout: Layout, who: string): Person {
  const customer = theCustomer(reading, who);
  const rows = personRows(reading, customer);
  const records = Object.fromEntries(
    personTabs.map((tab) => [
      tab,
      rows[tab].map((row) => ({
        row,
        id: reading.table(tab).ids[row] as string,
        whole: wholeRow(layout, tab, row, reading.words),
      })),
    ]),
  ) as Person['records'];
  return { ...customer, customer: fullest(records.customers.map(({ whole }) => whole)), records };
}

/**
 * The row that holds most. There is more than one only while an erasure is under way, and then the others are what it
 * leaves of this one; a row that says anything else is another person's, copied with the id.
 * @throws RegisterError duplicateId
 */
function fullest(rows: readonly WholeRow[]): WholeRow {
  const filled = (row: WholeRow) => identityColumns.filter((key) => row.raw(key) !== null).length;
  const full = rows.reduce((best, row) => (filled(row) > filled(best) ? row : best));
  const isRemainder = (row: WholeRow) =>
    identityColumns.every((key) => row.raw(key) === null || row.raw(key) === full.raw(key));
  if (!rows.every(isRemainder)) throw new RegisterError('duplicateId', { tab: 'customers' });
  return full;
}

/** Columns that say who somebody is: identity, contact, billing. */
const identityColumns = columnKeys('customers').filter((key) =>
  ['identity', 'contact', 'billing'].includes(columnOf('customers', key).category ?? ''),
);

/** The name by which a person or organisation is addressed; the id where none is known. */
export function displayName(person: Pick<Person, 'id' | 'customer'>): string {
  const name = [person.customer.text('firstName'), person.customer.text('lastName')]
    .filter(Boolean)
    .join(' ');
  return name || person.customer.text('organisation') || person.id;
}
