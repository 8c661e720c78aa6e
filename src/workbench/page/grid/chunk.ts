import type { CellsView, CellView } from '../../server/protocol';
import type { Block } from './box';

/** A piece of a sheet that is fetched in one request. */
export interface Chunk extends Block {
  view?: CellsView;
  /** The revision that was asked for last; less than any when it is to be asked for anew. */
  asked: number;
  /** Whether it waits for the server. */
  isComing: boolean;
  /** What of it an act's answer has brought since, and at which revision. */
  given?: { revision: number; areas: Block[] };
}

/** The cells that two blocks share; null without any. */
export function common(one: Block, other: Block): Block | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** Whether a block lies in another one. */
export function holds(outer: Block, inner: Block): boolean {
  const shared = common(outer, inner);
  return shared !== null && shared.rows === inner.rows && shared.columns === inner.columns;
}

/** The part of a view from one of its lines to another, for those that only look at what has changed. */
export const linesOf = (view: CellsView, from: number, to: number): CellsView => ({
  ...view,
  row: view.row + from,
  cells: Array.from({ length: to - from + 1 }, (_line, at) => view.cells[from + at] ?? []),
});

const same = (one: CellView | null, other: CellView | null): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

/** The first and the last line in which two views of the same block differ; null when they are alike. */
export function differing(
  one: CellsView | undefined,
  other: CellsView,
): { first: number; last: number } | null {
  if (!one) return { first: 0, last: Math.max(0, other.cells.length - 1) };
  // A rule that has become another one may stand under the same number.
  const rulesDiffer = JSON.stringify(one.rules) !== JSON.stringify(other.rules);
  let [first, last] = [-1, -1];
  for (let line = 0; line < Math.max(one.cells.length, other.cells.length); line++) {
    const [before, after] = [one.cells[line] ?? [], other.cells[line] ?? []];
    const isOther = (index: number) => !same(before[index] ?? null, after[index] ?? null);
    const length = Math.max(before.length, after.length);
    if (!rulesDiffer && !Array.from({ length }, (_cell, index) => index).some(isOther)) continue;
    if (first < 0) first = line;
    last = line;
  }
  return first < 0 ? null : { first, last };
}

/** A view with newer cells in a part of it. */
export function patched(view: CellsView, newer: CellsView, area: Block): CellsView {
  const rules = [...view.rules];
  const known = new Map(rules.map((rule, index) => [JSON.stringify(rule), index]));
  const indexes = newer.rules.map((rule) => {
    const key = JSON.stringify(rule);
    const index = known.get(key) ?? rules.push(rule) - 1;
    known.set(key, index);
    return index;
  });
  const cells = [...view.cells];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const line = [...(cells[row - view.row] ?? [])];
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = newer.cells[row - newer.row]?.[column - newer.column] ?? null;
      const rule = cell?.rule === undefined ? undefined : indexes[cell.rule]!;
      const at = column - view.column;
      if (at < line.length || cell) {
        while (line.length < at) line.push(null);
        line[at] = cell && rule !== undefined ? { ...cell, rule } : cell;
      }
    }
    while (cells.length < row - view.row) cells.push([]);
    cells[row - view.row] = line;
  }
  return { ...view, revision: newer.revision, cells, rules };
}
