import type { ReviewItem } from '../../../src/actions/retention/review';
import { tabTexts } from '../../../src/language/tabs';
import type { CellValue } from '../../../src/workbook/api';
import type { TabKey } from '../../../src/workbook/tabs';
import type { TestRegister } from '../../support/register';

/** The tabs with rows about people, and the heading that names them. */
const ofPeople = {
  customers: 'ID',
  orders: 'Customer',
  consents: 'Customer',
  requests: 'Customer',
  letters: 'Customer',
  disclosures: 'Customer',
  materials: 'Customer',
} as const satisfies Partial<Record<TabKey, string>>;

/** What the daily run computes anew as time goes by. */
const computed: readonly string[] = ['Last activity', 'Hold', 'Kept until', 'Retention state'];

/** Filled cells by heading, by tab and id of the row. */
type Cells = Record<string, Record<string, CellValue>>;

const titleOf = (tab: TabKey, column: string): string => {
  const columns: Record<string, { title: { en: string } }> = tabTexts[tab].columns;
  return columns[column]?.title.en ?? column;
};

/** Every cell of the rows that are not the person's, the register over, but for what is computed. */
export function othersOf(register: TestRegister, customer: string): Cells {
  const rows = Object.entries(ofPeople).flatMap(([tab, whose]) =>
    register
      .records(tabTexts[tab as TabKey].title.en)
      .filter((row) => row[whose] !== customer)
      .map((row): [string, Record<string, CellValue>] => [
        `${tab} ${String(row['ID'])}`,
        Object.fromEntries(
          Object.entries(row).filter(([heading, cell]) => cell !== '' && !computed.includes(heading)),
        ),
      ]),
  );
  return Object.fromEntries(rows);
}

/** The same without what the owner approved of others. */
export function without(cells: Cells, approved: readonly ReviewItem[]): Cells {
  const left: Cells = { ...cells };
  for (const { tab, record, columns } of approved) {
    const name = `${tab} ${record}`;
    const gone = columns?.map((column) => titleOf(tab, column));
    const row = left[name];
    delete left[name];
    if (gone && row)
      left[name] = Object.fromEntries(Object.entries(row).filter(([heading]) => !gone.includes(heading)));
  }
  return left;
}
