import { idsThatStandTwice, type Query } from '../workbook/table';
import type { TabKey } from '../workbook/tabs';
import type { Reading } from './reading';
import type { Unit } from './records';
import { holdsOf } from './rules';
import type { CellsToMend } from './cells-to-mend';

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
 * So are the rows with an id that a hold names: the copy may stand above the original.
 */
export function idUnits(reading: Reading): Unit[] {
  const held = idsInHolds(reading);
  return [
    ...blankTabs.flatMap((tab) => rowsToName(reading, tab, true, held)),
    ...rowsToName(reading, 'orders', false, held),
  ];
}

/** The cells with an id that stands twice and that a hold names, by tab: only the owner knows which row is held. */
export function heldIdsToMend(reading: Reading): CellsToMend[] {
  const held = idsInHolds(reading);
  return ['orders' as const, ...blankTabs].map((tab) => {
    const table = reading.table(tab);
    const twice = idsThatStandTwice(table);
    return { tab, column: 'id', cells: table.ids.filter((id) => twice.has(id) && held.has(id)).length };
  });
}

/** Tabs whose rows get their ids here when they have none; other tabs' are given with the rest of the row. */
const blankTabs: readonly TabKey[] = [
  'holds',
  'consents',
  ...(Object.keys(typedTabs) as (keyof typeof typedTabs)[]),
];

/** Lifted holds included: what they were about is to remain clear. */
const idsInHolds = (reading: Reading): ReadonlySet<string> =>
  new Set(holdsOf(reading).map(({ record }) => record));

function rowsToName(reading: Reading, tab: TabKey, blankOnes: boolean, held: ReadonlySet<string>): Unit[] {
  const table = reading.table(tab);
  const seen = new Set<string>();
  const units: Unit[] = [];
  for (const row of table.rows()) {
    const id = table.ids[row] as string;
    const needsOne = id === '' ? blankOnes : seen.has(id) && !held.has(id);
    seen.add(id);
    if (needsOne)
      units.push({
        changes: [{ do: 'set', tab, row, id, column: 'id', value: reading.world.newId() }],
        entries: [],
      });
  }
  return units;
}
