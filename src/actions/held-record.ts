import { tabTexts } from '../language/tabs';
import type { Query } from '../workbook/table';
import type { TabKey } from '../workbook/tabs';
import { oncePerReading, type Reading } from './reading';

/** Tabs whose records a hold may name. */
export const heldTabs: readonly TabKey[] = [
  'customers',
  'orders',
  'consents',
  'requests',
  'disclosures',
  'materials',
  'recipients',
  'staff',
  'breaches',
];

/** What tells whether a hold names any record at all: the ids of every tab, and the numbers by which people know records. */
export const heldRecordQuery = {
  ...{ customers: ['number'], orders: ['invoiceNumber'], consents: [], requests: [], disclosures: [] },
  ...{ materials: [], recipients: [], staff: [], breaches: [], holds: ['tab', 'record'] },
} as const satisfies Query;

/** The columns with the numbers by which people know records that have an id besides. */
const numbers = [
  { tab: 'customers', column: 'number' },
  { tab: 'orders', column: 'invoiceNumber' },
] as const satisfies readonly { tab: TabKey; column: string }[];

/** The tabs of those read on which a record of that id stands. */
export const tabsWith = (reading: Reading, record: string): TabKey[] =>
  heldTabs.filter((tab) => reading.tables.get(tab)?.rowOf(record) !== undefined);

/**
 * Tells the id of the record that a hold names by what stands in its cells. People who type a hold know a customer or an invoice by its
 * number: that counts where it is nobody's id, and one record alone bears it on the tab that is named, or on any where none is. What names
 * nothing is handed back as it stands.
 */
export const recordNamed = oncePerReading((reading) => {
  const known = new Map<TabKey, Map<string, Set<string>>>();
  const bearing = (tab: TabKey, column: string, number: string): readonly string[] => {
    const bearers = known.get(tab) ?? bearersOf(reading, tab, column);
    known.set(tab, bearers);
    return [...(bearers.get(number) ?? [])];
  };
  return (cell: string, tab: string): string => {
    const record = cell.trim();
    if (record === '' || tabsWith(reading, record).length > 0) return record;
    const meant = tabNamed(tab);
    const [only, ...others] = numbers
      .filter((each) => meant === undefined || each.tab === meant)
      .flatMap((each) => bearing(each.tab, each.column, record));
    return only === undefined || only === '' || others.length > 0 ? record : only;
  };
});

/** Tells the record of the hold in a row of the holds tab. */
export const recordHeldAt = (reading: Reading): ((row: number) => string) => {
  const holds = reading.table('holds');
  const named = recordNamed(reading);
  return (row) => named(holds.text(row, 'record'), holds.text(row, 'tab'));
};

/** The rows of the holds tab that name a record, by its id or its number. */
export function rowsHolding(reading: Reading, record: string): number[] {
  const recordAt = recordHeldAt(reading);
  return record === '' ? [] : [...reading.table('holds').rows()].filter((row) => recordAt(row) === record);
}

/** The tab that a cell names, by its key or by its title in any language; `undefined` where it names none whose records can be held. */
export function tabNamed(cell: string): TabKey | undefined {
  const name = folded(cell);
  return heldTabs.find((tab) =>
    [tab, ...Object.values(tabTexts[tab].title)].some((each) => folded(each) === name),
  );
}

const folded = (name: string): string => name.trim().toLowerCase();

/** The ids of the records on a tab by the number in a column; none where that was not read. */
function bearersOf(reading: Reading, tab: TabKey, column: string): Map<string, Set<string>> {
  const bearers = new Map<string, Set<string>>();
  const table = reading.tables.get(tab);
  for (const row of table?.columns.has(column) === true ? table.rows() : []) {
    const number = String(table?.raw(row, column) ?? '').trim();
    if (number === '') continue;
    const ids = bearers.get(number) ?? new Set();
    bearers.set(number, ids.add(table?.ids[row] as string));
  }
  return bearers;
}
