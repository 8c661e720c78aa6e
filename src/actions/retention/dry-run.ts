import type { ErasurePlan } from '../../register/erasure';
import { isBlank } from '../../workbook/codec';
import { wholeRow, type Layout, type WantedRows } from '../../workbook/layout';
import { HEADER_ROWS } from '../../workbook/table';
import { columnKeys, idColumn, type TabKey } from '../../workbook/tabs';
import { act, type Done } from '../act';
import { erasureQuery } from '../erasure';
import { erasurePlan } from '../erasure-plan';
import { personAt, personRows, type Person, type PersonTab } from '../person';
import type { Program } from '../program';
import { joined, type Reading, type World } from '../reading';
import { dueKey, dueQuery, duesOf, type Due } from './dues';
import { unprovedCell } from './unproved';

/** A cell that a destruction would blank, alone or with its row. */
export interface TouchedCell {
  tab: TabKey;
  record: string;
  /** Number of the row as the sheet shows it. */
  row: number;
  /** Heading of the column, the owner's own included. */
  column: string;
}

/**
 * Every filled cell that the destruction of what is due would take, were it carried out now: of a whole card all that the plan of an erasure
 * takes with it. Changes nothing.
 * @param keys what of it ({@link dueKey}); everything that is due where left out
 */
export function dryRun(world: World, keys?: readonly string[]): Program<Done<TouchedCell[]>> {
  const wished = keys && new Set(keys);
  const chosen = (reading: Reading) =>
    duesOf(reading, reading.now.day).filter((due) => wished?.has(dueKey(due)) ?? true);
  return act(world, {
    query: joined(dueQuery, erasureQuery('')),
    wanted: (reading) => rowsOf(reading, chosen(reading)),
    decide: (reading, layout) => ({
      pieces: [],
      result: chosen(reading).flatMap((due) => cellsOf(reading, layout, due)),
    }),
  });
}

const isCard = ({ tab, columns }: Due): boolean => tab === 'customers' && columns === undefined;

const lettersAbout = (reading: Reading, { tab, record }: Due): number[] =>
  tab === 'requests' ? reading.table('letters').rowsWhere('request', record) : [];

/** The cell that shows a consent goes with its proof. */
function shownBy(reading: Reading, { tab, record }: Due) {
  const cell = tab === 'consents' ? unprovedCell(reading, record) : undefined;
  return cell ? [cell] : [];
}

function rowsOf(reading: Reading, dues: readonly Due[]): WantedRows {
  const wanted: { [T in TabKey]?: number[] } = {};
  const want = (tab: TabKey, rows: readonly number[]) => {
    wanted[tab] = [...(wanted[tab] ?? []), ...rows];
  };
  for (const due of dues) {
    if (isCard(due)) {
      const rows = personRows(reading, { id: due.record, row: due.row });
      for (const tab of Object.keys(rows) as PersonTab[]) want(tab, rows[tab]);
    } else {
      want(due.tab, [due.row]);
      want('letters', lettersAbout(reading, due));
      want(
        'customers',
        shownBy(reading, due).map(({ row }) => row),
      );
    }
  }
  return wanted;
}

function cellsOf(reading: Reading, layout: Layout, due: Due): TouchedCell[] {
  if (isCard(due)) {
    const person = personAt(reading, layout, { id: due.record, row: due.row });
    return planned(reading, layout, person, erasurePlan(reading, person));
  }
  const about = lettersAbout(reading, due).flatMap((row) => rowCells(reading, layout, 'letters', row));
  const shown = shownBy(reading, due).flatMap(({ row, column }) =>
    rowCells(reading, layout, 'customers', row, [column]),
  );
  return [...rowCells(reading, layout, due.tab, due.row, due.columns), ...about, ...shown];
}

function planned(reading: Reading, layout: Layout, person: Person, plan: ErasurePlan): TouchedCell[] {
  return plan.goes.flatMap(({ tab, record, columns }) =>
    person.records[tab as PersonTab]
      .filter(({ id }) => id === record)
      .flatMap(({ row }) => rowCells(reading, layout, tab as TabKey, row, columns)),
  );
}

/** The filled cells of a row; only those of some columns where these are named. */
function rowCells(
  reading: Reading,
  layout: Layout,
  tab: TabKey,
  row: number,
  columns?: readonly string[],
): TouchedCell[] {
  const place = layout.get(tab);
  const whole = wholeRow(layout, tab, row, reading.words);
  const cell = (column: string): TouchedCell => ({
    ...{ tab, row: row + HEADER_ROWS + 1, column },
    record: String(whole.raw(idColumn(tab)) ?? ''),
  });
  const keys = columns ?? columnKeys(tab);
  const known = keys
    .filter((key) => !isBlank(whole.raw(key)))
    .map((key) => cell(place?.headings[place.columns.get(key) ?? -1] ?? key));
  const takesOwn = columns === undefined || columns.includes('own');
  return takesOwn ? [...known, ...whole.owned().map(({ heading }) => cell(heading))] : known;
}
