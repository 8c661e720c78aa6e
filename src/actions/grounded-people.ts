import { isBlank } from '../workbook/codec';
import type { Table } from '../workbook/table';
import type { GroundCells, GroundedPerson } from './erasure-plan';
import type { Reading } from './reading';
import { whose } from './retention/whose';

/** The tabs with records that an erasure may take, each with the column `customer`. */
const recordTabs = ['orders', 'consents', 'requests', 'disclosures', 'materials', 'letters'] as const;

type RecordTab = (typeof recordTabs)[number];

/** The people asked for with their records, as far as grounds rest on them, from the columns that were read. */
export function groundedPeople(
  reading: Reading,
  wanted: ReadonlySet<string>,
): (customer: string) => GroundedPerson {
  const customerOf = whose(reading);
  const rows = Object.fromEntries(
    recordTabs.map((tab) => [tab, rowsByCustomer(reading.table(tab), wanted, customerOf)]),
  ) as Record<RecordTab, Map<string, number[]>>;
  const customers = reading.table('customers');
  return (customer) => {
    const of = (tab: RecordTab) =>
      (rows[tab].get(customer) ?? []).map((row) => recordAt(reading.table(tab), row));
    const row = customers.rowOf(customer);
    return {
      id: customer,
      erased: row === undefined,
      customer: row === undefined ? blank : cellsAt(customers, row),
      records: {
        orders: of('orders'),
        consents: of('consents'),
        requests: of('requests'),
        disclosures: of('disclosures'),
        materials: of('materials'),
        letters: of('letters'),
      },
    };
  };
}

function rowsByCustomer(
  table: Table,
  wanted: ReadonlySet<string>,
  customerOf: (cell: string) => string,
): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  table.column('customer').cells.forEach((cell, row) => {
    const customer = isBlank(cell) ? '' : customerOf(String(cell));
    if (wanted.has(customer)) rows.set(customer, [...(rows.get(customer) ?? []), row]);
  });
  return rows;
}

/** A record by the columns that were read. */
export const recordAt = (table: Table, row: number) => ({
  row,
  id: table.ids[row] as string,
  whole: cellsAt(table, row),
});

const blank: GroundCells = { text: () => '', number: () => undefined, raw: () => null };

/** A reading has only some columns; the others decide nothing here. */
function cellsAt(table: Table, row: number): GroundCells {
  const isRead = (key: string) => table.columns.has(key);
  return {
    text: (key) => (isRead(key) ? table.text(row, key) : ''),
    number: (key) => (isRead(key) ? table.number(row, key) : undefined),
    raw: (key) => (isRead(key) ? table.raw(row, key) : null),
  };
}
