import type { sheets_v4 as api } from 'googleapis/build/src/apis/sheets';
import type { Book, Metadata, Sheet } from './book';
import { type Facet, type FacetTable, PLAIN } from './facets';
import { type CellValue, type Column, Formula, type Grid } from './grid';
import { fromResource } from './load';
import { readMask } from './mask';
import { toResource } from './resource';

/** A value as the delta holds it; a formula is wrapped, an empty cell is null. */
type StoredValue = string | number | boolean | null | { formula: string };

/** A cell: its value, and the place of its look in the delta's list of facets (-1 for a plain one). */
type StoredCell = [value: StoredValue, facet: number];

/** In a column, from a row on, so many cells are replaced by these. */
type Splice = [column: number, row: number, removed: number, cells: StoredCell[]];

interface CellsDelta {
  sheetId: number;
  /** For each column where it was before, null for one that is new; absent when all are where they were. */
  order?: (number | null)[];
  splices: Splice[];
}

/**
 * What leads from one state of a workbook to a later one; plain JSON. What is not there has not changed. `outline` is everything but
 * cells and developer metadata.
 */
export interface BookDelta {
  outline?: api.Schema$Spreadsheet;
  metadata?: { put: Metadata[]; drop: number[] };
  facets: Facet[];
  cells: CellsDelta[];
}

const outlineMask = readMask(
  'spreadsheetId,properties,namedRanges,sheets(properties,merges,conditionalFormats,protectedRanges,bandedRanges,charts,' +
    'basicFilter,filterViews,slicers,tables,rowGroups,columnGroups,data(rowMetadata,columnMetadata))',
  'Spreadsheet',
);

/** Runs of changed cells that lie closer than this are one splice. */
const CLOSE = 8;

/**
 * What changed between two states that share their facet table, of which the later grew from the earlier; undefined when nothing did.
 * What the states share is not looked at, so that the work goes with the change and the height of the changed columns.
 */
export function deltaBetween(before: Book, after: Book): BookDelta | undefined {
  if (before === after) return undefined;
  const looks = new Looks(after.facets);
  const cells = after.sheets.flatMap((sheet) => cellsDelta(sheetOf(before, sheet), sheet, looks) ?? []);
  const outlined = !sameOutline(before, after);
  const metadata = metadataDelta(before.metadata, after.metadata);
  if (!outlined && metadata === undefined && cells.length === 0) return undefined;
  return {
    ...(outlined && { outline: toResource(after, { mask: outlineMask, compact: true }) }),
    ...(metadata && { metadata }),
    facets: looks.list,
    cells,
  };
}

/** The state that a delta leads to; `before` stays as it is. */
export function withDelta(before: Book, delta: BookDelta): Book {
  const after = delta.outline ? fromResource(delta.outline, before.facets) : before.fork();
  if (delta.outline) {
    after.metadata = new Map(before.metadata);
    for (const sheet of after.sheets) sheet.grid.setColumns(sheetOf(before, sheet)?.grid.allColumns() ?? []);
  }
  for (const id of delta.metadata?.drop ?? []) after.metadata.delete(id);
  for (const one of delta.metadata?.put ?? []) after.metadata.set(one.metadataId, one);
  const numbers = delta.facets.map((facet) => after.facets.intern(facet));
  for (const change of delta.cells) changeCells(after.sheet(change.sheetId).grid, change, numbers);
  return after;
}

/** The looks of a delta's cells, each once. */
class Looks {
  readonly list: Facet[] = [];
  private readonly places = new Map<number, number>();

  constructor(private readonly table: FacetTable) {}

  placeOf(facet: number): number {
    if (facet === PLAIN) return -1;
    let place = this.places.get(facet);
    if (place === undefined) {
      place = this.list.push(this.table.get(facet)) - 1;
      this.places.set(facet, place);
    }
    return place;
  }
}

const sheetOf = (book: Book, { settings }: Sheet): Sheet | undefined =>
  book.sheets.find((one) => one.settings.sheetId === settings.sheetId);

/** Every part is replaced when it changes, never changed in place: it is the same when it is the same object. */
function sameOutline(before: Book, after: Book): boolean {
  return (
    before.properties === after.properties &&
    before.namedRanges === after.namedRanges &&
    before.sheets.length === after.sheets.length &&
    after.sheets.every((sheet, index) => sameSheet(before.sheets[index]!, sheet))
  );
}

function sameSheet(before: Sheet, after: Sheet): boolean {
  return (
    before.settings === after.settings &&
    before.basicFilter === after.basicFilter &&
    after.grid.hasShapeOf(before.grid) &&
    Object.entries(after.overlays).every(
      ([name, list]) => before.overlays[name as keyof Sheet['overlays']] === list,
    )
  );
}

function metadataDelta(
  before: Map<number, Metadata>,
  after: Map<number, Metadata>,
): BookDelta['metadata'] | undefined {
  const put = [...after.values()].filter((one) => before.get(one.metadataId) !== one);
  const drop = [...before.keys()].filter((id) => !after.has(id));
  return put.length + drop.length > 0 ? { put, drop } : undefined;
}

function cellsDelta(before: Sheet | undefined, after: Sheet, looks: Looks): CellsDelta | undefined {
  const [old, now] = [before?.grid.allColumns() ?? [], after.grid.allColumns()];
  const places = new Map(old.map((column, index) => [column, index]));
  const order = now.map((column, index) => placeBefore(column, index, old, places));
  const moved =
    now.length < old.length || order.some((from, index) => from !== (index < old.length ? index : null));
  const splices = now.flatMap((column, index) => splicesOf(index, old[order[index] ?? -1], column, looks));
  if (!moved && splices.length === 0) return undefined;
  return { sheetId: after.settings.sheetId, ...(moved && { order }), splices };
}

/** Where a column was: the same object wherever it lay, otherwise the one that lay in its place. */
function placeBefore(
  column: Column | undefined,
  index: number,
  old: readonly (Column | undefined)[],
  places: Map<Column | undefined, number>,
): number | null {
  if (old[index] === column) return index < old.length ? index : null;
  const known = column === undefined ? undefined : places.get(column);
  return known ?? (index < old.length ? index : null);
}

const heightOf = (column: Column | undefined): number =>
  column ? Math.max(column.values.length, column.facets.length) : 0;

const sameValue = (a: CellValue, b: CellValue): boolean =>
  a === b || (a instanceof Formula && b instanceof Formula && a.text === b.text);

function splicesOf(
  index: number,
  before: Column | undefined,
  after: Column | undefined,
  looks: Looks,
): Splice[] {
  if (before === after) return [];
  const [old, now] = [heightOf(before), heightOf(after)];
  const same = (a: number, b: number): boolean =>
    sameValue(before?.values[a], after?.values[b]) &&
    (before?.facets[a] ?? PLAIN) === (after?.facets[b] ?? PLAIN);
  const least = Math.min(old, now);
  let top = 0;
  while (top < least && same(top, top)) top++;
  let below = 0;
  while (below < least - top && same(old - 1 - below, now - 1 - below)) below++;
  const cells = (from: number, to: number): StoredCell[] =>
    Array.from({ length: to - from }, (_, offset) => stored(after, from + offset, looks));
  if (old !== now) return [[index, top, old - top - below, cells(top, now - below)]];
  return runs(top, now - below, same).map(([from, to]) => [index, from, to - from, cells(from, to)]);
}

/** The runs of rows in [from, to) that are not the same. */
function runs(from: number, to: number, same: (a: number, b: number) => boolean): [number, number][] {
  const found: [number, number][] = [];
  for (let row = from; row < to; row++) {
    if (same(row, row)) continue;
    const last = found.at(-1);
    if (last && row - last[1] < CLOSE) last[1] = row + 1;
    else found.push([row, row + 1]);
  }
  return found;
}

function stored(column: Column | undefined, row: number, looks: Looks): StoredCell {
  const value = column?.values[row];
  const facet = looks.placeOf(column?.facets[row] ?? PLAIN);
  return [value instanceof Formula ? { formula: value.text } : (value ?? null), facet];
}

function restored(value: StoredValue): CellValue {
  if (value === null) return undefined;
  return typeof value === 'object' ? new Formula(value.formula) : value;
}

function changeCells(grid: Grid, { order, splices }: CellsDelta, numbers: readonly number[]): void {
  const old = grid.allColumns();
  const columns = order ? order.map((from) => (from === null ? undefined : old[from])) : [...old];
  const open = new Map<number, { values: CellValue[]; facets: number[] }>();
  // From below, so that the rows of what is still to come stay where they are.
  for (const [index, row, removed, cells] of [...splices].reverse()) {
    const column = open.get(index) ?? full(columns[index]);
    open.set(index, column);
    const values = cells.map(([value]) => restored(value));
    const facets = cells.map(([, facet]) => (facet < 0 ? PLAIN : numbers[facet]!));
    column.values = column.values.slice(0, row).concat(values, column.values.slice(row + removed));
    column.facets = column.facets.slice(0, row).concat(facets, column.facets.slice(row + removed));
  }
  for (const [index, column] of open) columns[index] = column;
  grid.setColumns(Array.from(columns));
}

/** A copy of a column whose two lists are equally long. */
function full(column: Column | undefined): { values: CellValue[]; facets: number[] } {
  const rows = Array.from({ length: heightOf(column) }, (_, row) => row);
  return {
    values: rows.map((row) => column?.values[row]),
    facets: rows.map((row) => column?.facets[row] ?? PLAIN),
  };
}
