import { RegisterError } from '../../register/errors';
import type { AppendRow, Change, DeleteRow, SetCell } from '../../workbook/changes';
import { isBlank, type Value } from '../../workbook/codec';
import { wholeRow, type Layout, type WantedRows, type WholeRow } from '../../workbook/layout';
import { HEADER_ROWS } from '../../workbook/table';
import { columnKeys, idColumn, type TabKey } from '../../workbook/tabs';
import { act, type Done } from '../act';
import { erasureQuery } from '../erasure';
import { remainder, remembrance, removals } from '../erasure-changes';
import { erasurePlan } from '../erasure-plan';
import { clearedReasons } from '../holds/bereft';
import { linkingChanges, personAt, personRows, type PersonTab } from '../person';
import type { Program } from '../program';
import { joined, type Reading, type World } from '../reading';
import { dueKey, dueQuery, duesOf, type Due } from './dues';
import { changesOf } from './removal';

/** A filled cell that a destruction would blank, alone or with its row, or write over. */
export interface TouchedCell {
  tab: TabKey;
  record: string;
  /** Number of the row as the sheet shows it. */
  row: number;
  /** Heading of the column, the owner's own included. */
  column: string;
}

/**
 * Every filled cell that the destruction of what is due would take, were it carried out now, each once: of a whole card all that its erasure
 * takes with it, and what is cleared in the rows of holds on what goes. Taken from the very changes that the destruction writes. Changes
 * nothing.
 * @param keys what of it ({@link dueKey}); everything that is due where left out
 */
export function dryRun(world: World, keys?: readonly string[]): Program<Done<TouchedCell[]>> {
  const wished = keys && new Set(keys);
  const chosen = (reading: Reading) =>
    duesOf(reading, reading.now.day).filter((due) => wished?.has(dueKey(due)) ?? true);
  return act(world, {
    query: joined(dueQuery, erasureQuery('')),
    wanted: (reading) => rowsOf(reading, chosen(reading)),
    decide: (reading, layout) => {
      const dues = chosen(reading);
      const changes = [
        ...dues.filter(isCard).flatMap((due) => cardChanges(reading, layout, due)),
        ...changesOf(
          reading,
          dues.filter((due) => !isCard(due)),
        ),
      ];
      return { pieces: [], result: cellsOf(reading, layout, changes) };
    },
  });
}

const isCard = ({ tab, columns }: Due): boolean => tab === 'customers' && columns === undefined;

const lettersAbout = (reading: Reading, { tab, record }: Due): number[] =>
  tab === 'requests' ? reading.table('letters').rowsWhere('request', record) : [];

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
    }
  }
  return wanted;
}

/** What the erasure of a card changes in rows that are there; nothing where it would be refused. */
function cardChanges(reading: Reading, layout: Layout, { record, row }: Due): Change[] {
  try {
    const person = personAt(reading, layout, { id: record, row });
    const plan = erasurePlan(reading, person);
    return [
      ...removals(reading, person, plan),
      ...remainder(reading, person, plan, false),
      ...clearedReasons(reading, plan.goes),
      ...remembrance(reading, person, plan),
      ...linkingChanges(reading, person.id, (tab) => person.records[tab].map((own) => own.row)),
    ];
  } catch (error) {
    if (!(error instanceof RegisterError)) throw error;
    return [];
  }
}

/** The filled cells that changes touch, row by row, then cell by cell. What a row that goes leaves is added anew with them. */
function cellsOf(reading: Reading, layout: Layout, changes: readonly Change[]): TouchedCell[] {
  const rows = new Map<string, DeleteRow>();
  const cells = new Map<string, SetCell>();
  const left = new Map<string, AppendRow>();
  for (const change of changes) {
    if (change.do === 'delete') rows.set(`${change.tab}/${change.row}`, change);
    if (change.do === 'set') cells.set(`${change.tab}/${change.row}/${change.column}`, change);
    if (change.do === 'append')
      left.set(`${change.tab}/${String(change.values[idColumn(change.tab)])}`, change);
  }
  const single = [...cells.values()].filter(({ tab, row }) => !rows.has(`${tab}/${row}`));
  return [
    ...[...rows.values()].flatMap((change) =>
      rowCells(reading, layout, change, left.get(`${change.tab}/${change.id}`)?.values),
    ),
    ...single.flatMap((change) => singleCell(reading, change)),
  ];
}

/** The filled cells of a row that goes, but for those that come back as they are. */
function rowCells(
  reading: Reading,
  layout: Layout,
  { tab, row, id }: DeleteRow,
  values: AppendRow['values'] = {},
): TouchedCell[] {
  const place = layout.get(tab);
  const whole = wholeRow(layout, tab, row, reading.words);
  const at = { tab, record: id, row: row + HEADER_ROWS + 1 };
  const known = columnKeys(tab)
    .filter((key) => !isBlank(whole.raw(key)) && asRead(whole, key) !== values[key])
    .map((key) => ({ ...at, column: place?.headings[place.columns.get(key) ?? -1] ?? key }));
  return [...known, ...whole.owned().map(({ heading }) => ({ ...at, column: heading }))];
}

const asRead = (whole: WholeRow, key: string): Value => whole.value(key) ?? whole.raw(key) ?? undefined;

function singleCell(reading: Reading, { tab, row, id, column, value }: SetCell): TouchedCell[] {
  const table = reading.table(tab);
  const isTouched = !isBlank(table.raw(row, column)) && table.value(row, column) !== value;
  const { heading } = table.column(column);
  return isTouched ? [{ tab, record: id, row: row + HEADER_ROWS + 1, column: heading }] : [];
}
