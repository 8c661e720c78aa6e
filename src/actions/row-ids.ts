import type { Query } from '../workbook/table';
import type { TabKey } from '../workbook/tabs';
import type { Reading } from './reading';
import type { Unit } from './sweep';

/** Tabs where people write rows of their own, with the columns that show that there is one. */
export const typedTabs = {
  requests: ['receivedOn', 'name', 'email', 'customer', 'details'],
  recipients: ['name', 'purpose'],
  disclosures: ['customer', 'recipient', 'date'],
  materials: ['description', 'place', 'customer'],
  staff: ['name', 'email'],
  breaches: ['awareAt', 'description'],
} as const satisfies Query;

/**
 * Ids for rows that have none, and new ones for rows that were copied together with their id; the first of them keeps it.
 * Two customers with one id are left to the owner: which of them the orders and consents belong to, only a person knows.
 */
export function idUnits(reading: Reading): Unit[] {
  const blanks = ['holds', ...(Object.keys(typedTabs) as TabKey[])] as TabKey[];
  return [
    ...blanks.flatMap((tab) => rowsToName(reading, tab, true)),
    ...rowsToName(reading, 'orders', false),
  ];
}

function rowsToName(reading: Reading, tab: TabKey, blankOnes: boolean): Unit[] {
  const table = reading.table(tab);
  const seen = new Set<string>();
  const units: Unit[] = [];
  for (const row of table.rows()) {
    const id = table.ids[row] as string;
    const needsOne = id === '' ? blankOnes : seen.has(id);
    seen.add(id);
    if (needsOne)
      units.push({
        changes: [{ do: 'set', tab, row, id, column: 'id', value: reading.world.newId() }],
        entries: [],
      });
  }
  return units;
}
