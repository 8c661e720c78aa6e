import { normaliseEmail, normalisePhone } from '../register/contact';
import { RegisterError } from '../register/errors';
import type { Change } from '../workbook/changes';
import { WholeRow, wholeRow, type Layout, type Place, type WantedRows } from '../workbook/layout';
import type { Query, Table } from '../workbook/table';
import { columnKeys, columnOf, type TabKey } from '../workbook/tabs';
import { matchColumns, theCustomer, type CustomerRow } from './customers';
import { consentQuery } from './consent';
import { oncePerReading, type Reading } from './reading';
import { keptExport } from './export-tasks';
import { recordHeldAt } from './held-record';
import { whose } from './retention/whose';
import { ruleQuery } from './rules';

/** The tabs that hold records on a person, and the column that names the customer. Holds name a record of any of them. */
const linkedTabs = {
  orders: 'customer',
  consents: 'customer',
  requests: 'customer',
  disclosures: 'customer',
  materials: 'customer',
  tasks: 'about',
  letters: 'customer',
} as const satisfies Partial<Record<TabKey, string>>;

type LinkedTab = keyof typeof linkedTabs;

/** A tab with records on persons. */
export type PersonTab = 'customers' | keyof typeof linkedTabs | 'holds';

/** The person tabs in the order in which they are shown. */
export const personTabs: readonly PersonTab[] = [
  'customers',
  'orders',
  'consents',
  'requests',
  'letters',
  'disclosures',
  'holds',
  'materials',
  'tasks',
];

/** A customer who was found; `erased` where the row is gone and only other records are left. */
export interface FoundCustomer extends CustomerRow {
  erased?: boolean;
}

/** The columns needed to recognise a person and find every record on them. */
export const personQuery = (who: string): Query => ({
  ...consentQuery,
  ...ruleQuery,
  customers: [...new Set([...matchColumns(who), 'number', 'email', 'phone'] as const)],
  orders: ['customer', 'invoiceNumber'],
  requests: ['customer', 'email', 'phone'],
  disclosures: ['customer'],
  materials: ['customer'],
  tasks: ['about', 'kind', 'performer', 'state', 'details'],
  letters: ['customer', 'request', 'state'],
});

/** The rows of each tab by the customer whom they name, by id or by the number that is theirs alone. */
const linkedByCustomer = oncePerReading((reading): Record<LinkedTab, Map<string, number[]>> => {
  const customerOf = whose(reading);
  const rowsOf = (tab: LinkedTab): Map<string, number[]> => {
    const table = reading.table(tab);
    const byCustomer = new Map<string, number[]>();
    for (const row of table.rows()) {
      const customer = customerOf(table.text(row, linkedTabs[tab]));
      const known = byCustomer.get(customer);
      if (known) known.push(row);
      else byCustomer.set(customer, [row]);
    }
    return byCustomer;
  };
  const tabs = Object.keys(linkedTabs) as LinkedTab[];
  return Object.fromEntries(tabs.map((tab) => [tab, rowsOf(tab)])) as Record<
    LinkedTab,
    Map<string, number[]>
  >;
});

/** The rows of a tab that name the customer. */
const linkedRows = (reading: Reading, tab: LinkedTab, { id }: FoundCustomer): number[] =>
  id === '' ? [] : [...(linkedByCustomer(reading)[tab].get(id) ?? [])];

/**
 * Requests that nobody has linked to a customer yet, by the person's own e-mail; by phone only where the request has no
 * e-mail. An address or a phone that several customers share names none of them.
 */
function unlinkedRequests(reading: Reading, customer: FoundCustomer): number[] {
  if (customer.erased) return [];
  const requests = reading.table('requests');
  const customers = reading.table('customers');
  const email = (table: Table, row: number) => normaliseEmail(table.text(row, 'email'));
  const phone = (table: Table, row: number) =>
    normalisePhone(table.text(row, 'phone'), reading.settings.defaultCountryCode);
  const isOnly = (contact: (table: Table, row: number) => string, wanted: string) =>
    wanted !== '' &&
    contact(customers, customer.row) === wanted &&
    [...customers.rows()].filter((row) => contact(customers, row) === wanted).length === 1;
  return [...requests.rows()].filter((row) => {
    if (requests.text(row, 'customer') !== '') return false;
    const address = email(requests, row);
    return address === '' ? isOnly(phone, phone(requests, row)) : isOnly(email, address);
  });
}

/** Letters about requests, whether or not somebody knew by then whose they are. */
const lettersAbout = (reading: Reading, requests: readonly number[]): number[] =>
  requests.flatMap((row) =>
    reading.table('letters').rowsWhere('request', reading.table('requests').ids[row] as string),
  );

/** The tasks on files of letters that were written before anybody knew whose they are. */
function fileTasksOf(reading: Reading, letters: readonly number[]): number[] {
  if (letters.length === 0) return [];
  const tasks = reading.table('tasks');
  const of = new Set(letters.map((row) => reading.table('letters').ids[row] as string));
  return [...tasks.rows()].filter(
    (row) =>
      tasks.text(row, 'kind') === 'deleteExport' &&
      tasks.text(row, 'about') === '' &&
      of.has(keptExport({ details: tasks.text(row, 'details') }).task),
  );
}

/**
 * The cells that are to name a customer by id, of records that do so by number or contact only.
 * @param rowsOf the rows on the customer, as `personRows` finds them
 */
export function linkingChanges(
  reading: Reading,
  id: string,
  rowsOf: (tab: LinkedTab) => readonly number[],
): Change[] {
  const tabs = Object.keys(linkedTabs) as LinkedTab[];
  return tabs.flatMap((tab) => {
    const { ids } = reading.table(tab);
    const column = linkedTabs[tab];
    return rowsOf(tab)
      .filter((row) => ids[row] !== '' && reading.table(tab).text(row, column) !== id)
      .map((row): Change => ({ do: 'set', tab, row, id: ids[row] as string, column, value: id }));
  });
}

/** Whether any tab but the customers' still holds records on the person with this id. */
export const hasRecords = (reading: Reading, id: string): boolean =>
  Object.entries(linkedTabs).some(
    ([tab, column]) => reading.table(tab as TabKey).rowsWhere(column, id).length > 0,
  );

/** The rows of every tab that are about a customer. */
export function personRows(
  reading: Reading,
  customer: FoundCustomer,
): WantedRows & Record<PersonTab, number[]> {
  const tabs = Object.keys(linkedTabs) as LinkedTab[];
  const rows = Object.fromEntries(tabs.map((tab) => [tab, linkedRows(reading, tab, customer)])) as Record<
    keyof typeof linkedTabs,
    number[]
  >;
  rows.requests = [...new Set([...rows.requests, ...unlinkedRequests(reading, customer)])];
  rows.letters = [...new Set([...rows.letters, ...lettersAbout(reading, rows.requests)])];
  rows.tasks = [...new Set([...rows.tasks, ...fileTasksOf(reading, rows.letters)])];
  const records = new Set([
    customer.id,
    ...tabs.flatMap((tab) => rows[tab].map((row) => reading.table(tab).ids[row])),
  ]);
  const recordAt = recordHeldAt(reading);
  return {
    ...rows,
    customers: reading.table('customers').rowsWhere('id', customer.id),
    holds: [...reading.table('holds').rows()].filter((row) => records.has(recordAt(row))),
  };
}

/** The person that was meant, with every record on them as whole rows. */
export interface Person extends FoundCustomer {
  /** The customer's row; without any cell when it was erased. */
  customer: WholeRow;
  /** Whole rows by tab, with their places. */
  records: Record<PersonTab, { row: number; id: string; whole: WholeRow }[]>;
}

/** @throws RegisterError customerNotFound, duplicateId; AmbiguousCustomer */
export const thePerson = (reading: Reading, layout: Layout, who: string): Person =>
  personAt(reading, layout, theCustomer(reading, who));

/** @throws RegisterError duplicateId */
export function personAt(reading: Reading, layout: Layout, customer: FoundCustomer): Person {
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
  const blank = new WholeRow(layout.get('customers') as Place, [], reading.words);
  return {
    ...customer,
    customer: customer.erased ? blank : fullest(records.customers.map(({ whole }) => whole)),
    records,
  };
}

/** @throws RegisterError duplicateId */
function fullest(rows: readonly WholeRow[]): WholeRow {
  const full = fullestOf(rows);
  if (!full) throw new RegisterError('duplicateId', { tab: 'customers' });
  return full;
}

/**
 * The row that holds most of those that bear one customer's id. There is more than one only while an erasure is under way, and then the
 * others are what it leaves of this one; `undefined` where a row says anything else: it is another person's, copied with the id.
 */
export function fullestOf<R extends Pick<WholeRow, 'raw'>>(rows: readonly R[]): R | undefined {
  const filled = (row: R) => identityColumns.filter((key) => row.raw(key) !== null).length;
  const full = rows.reduce((best, row) => (filled(row) > filled(best) ? row : best));
  const isRemainder = (row: R) =>
    identityColumns.every((key) => row.raw(key) === null || row.raw(key) === full.raw(key));
  return rows.every(isRemainder) ? full : undefined;
}

/** Columns that say who somebody is: identity, contact, billing. */
export const identityColumns = columnKeys('customers').filter((key) =>
  ['identity', 'contact', 'billing'].includes(columnOf('customers', key).category ?? ''),
);

/** The name by which a person or organisation is addressed; the id where none is known. */
export function displayName(person: { id: string; customer: Pick<WholeRow, 'text'> }): string {
  const name = [person.customer.text('firstName'), person.customer.text('lastName')]
    .filter(Boolean)
    .join(' ');
  return name || person.customer.text('organisation') || person.id;
}
