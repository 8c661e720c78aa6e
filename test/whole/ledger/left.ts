import { isoDate } from '../../../src/register/calendar';
import { tabTexts } from '../../../src/language/tabs';
import type { CellValue } from '../../../src/workbook/api';
import { columnKeys, columnOf, type TabKey } from '../../../src/workbook/tabs';
import type { TestRegister } from '../../support/register';

/** The filled cells of a row by heading; days as ISO dates, moments as ISO dates with their hour. A blank cell is left out. */
export type Row = Record<string, string | number>;

/** Every filled cell that the register has of a person, and of the tabs that name nobody, by tab and by what a row is known by. */
export type Left = Record<string, Record<string, Row>>;

/** A tab, what its rows are known by in the ledger, and cells that are random or told elsewhere. */
interface Shown {
  tab: TabKey;
  by: readonly string[];
  without?: readonly string[];
  /** Rows that are told elsewhere. */
  but?: (row: Row) => boolean;
  /** The heading that names the person; absent where the whole tab counts. */
  whose?: string;
}

const shown: readonly Shown[] = [
  { tab: 'customers', by: ['Last name'], without: ['ID'] },
  { tab: 'orders', by: ['Invoice number'], without: ['ID'], whose: 'Customer' },
  { tab: 'consents', by: ['Time', 'Purpose', 'Event'], without: ['ID', 'Request'], whose: 'Customer' },
  { tab: 'requests', by: ['Received on', 'Right'], without: ['ID'], whose: 'Customer' },
  {
    tab: 'letters',
    by: ['Kind'],
    without: ['ID', 'Request', 'Hash', 'Text', 'Subject', 'Effect'],
    whose: 'Customer',
  },
  { tab: 'holds', by: ['Ground'], without: ['ID', 'Record'] },
  { tab: 'disclosures', by: ['Date'], without: ['ID'], whose: 'Customer' },
  { tab: 'materials', by: ['Description'], without: ['ID'], whose: 'Customer' },
  { tab: 'suppressions', by: ['Kind', 'Scope'], without: ['ID', 'Hash'] },
  { tab: 'statistics', by: ['Key'] },
  {
    tab: 'tasks',
    by: ['Task', 'Due'],
    without: ['ID', 'Details', 'Attempts'],
    // What became of an approval is seen by what is left.
    but: ({ Task, State }) =>
      Task === 'Destroy what was approved' && ['Done', 'Cancelled'].includes(String(State)),
    whose: 'About',
  },
];

/** What is left of a person. The id of the customer stands for itself: it is random. */
export function leftOf(register: TestRegister, customer: string): Left {
  return Object.fromEntries(
    shown.flatMap(({ tab, by, without = [], but, whose }) => {
      const rows = register
        .records(tabTexts[tab].title.en)
        .filter((row) => (tab === 'customers' ? row['ID'] === customer : !whose || row[whose] === customer))
        .map((row) => readable(tab, row))
        .filter((row) => !but?.(row))
        .map((row): [string, Row] => [
          by.map((heading) => row[heading] ?? '-').join(' '),
          Object.fromEntries(
            Object.entries(row).filter(([heading]) => ![...by, ...without, whose].includes(heading)),
          ),
        ]);
      const names = new Map<string, number>();
      const entries = rows.map(([name, row]): [string, Row] => [numbered(names, name), row]);
      return entries.length > 0 ? [[tab, Object.fromEntries(entries)]] : [];
    }),
  );
}

/** A second row of the same name is told from the first. */
function numbered(names: Map<string, number>, name: string): string {
  const count = (names.get(name) ?? 0) + 1;
  names.set(name, count);
  return count === 1 ? name : `${name} (${count})`;
}

function readable(tab: TabKey, row: Record<string, CellValue>): Row {
  const texts: Record<string, { title: { en: string } }> = tabTexts[tab].columns;
  const kinds = new Map(columnKeys(tab).map((key) => [texts[key]?.title.en, columnOf(tab, key).kind]));
  return Object.fromEntries(
    Object.entries(row).flatMap(([heading, cell]): [string, string | number][] => {
      if (cell === '' || cell === null) return [];
      const kind = kinds.get(heading);
      if (typeof cell !== 'number' || (kind !== 'date' && kind !== 'dateTime'))
        return [[heading, typeof cell === 'boolean' ? String(cell) : cell]];
      return [[heading, kind === 'date' ? isoDate(cell) : `${isoDate(Math.floor(cell))} 10:00`]];
    }),
  );
}
