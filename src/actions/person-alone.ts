import type { WholeRow } from '../workbook/layout';
import { Table, type ReadColumn } from '../workbook/table';
import { columnKeys, tabKeys, type TabKey } from '../workbook/tabs';
import { personTabs, type Person } from './person';
import { Reading } from './reading';

/**
 * The register as if it held this person alone, out of their whole rows: what is computed for all from columns is computed for one
 * without reading those of everybody else. What was not read is empty. Needs what `heldQuery` reads.
 */
export function alone(reading: Reading, person: Person): Reading {
  const tables = new Map(reading.tables);
  for (const tab of personTabs) tables.set(tab, tableOfRows(reading, tab, rowsOf(person, tab)));
  for (const tab of tabKeys) if (!tables.has(tab)) tables.set(tab, tableOfRows(reading, tab, []));
  return new Reading(reading.world, tables, reading.settings, reading.words, reading.now);
}

/** While an erasure is under way the person has two rows: the fullest says what is held. */
const rowsOf = (person: Person, tab: keyof Person['records']): readonly WholeRow[] =>
  tab !== 'customers'
    ? person.records[tab].map(({ whole }) => whole)
    : person.erased
      ? []
      : [person.customer];

function tableOfRows(reading: Reading, tab: TabKey, rows: readonly WholeRow[]): Table {
  const columns = columnKeys(tab).map((key, index): [string, ReadColumn] => [
    key,
    { key, index, heading: key, cells: rows.map((row) => row.raw(key)) },
  ]);
  return new Table(tab, tab, new Map(columns), reading.words);
}
