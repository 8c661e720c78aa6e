import type { sheets_v4 as api } from 'googleapis/build/src/apis/sheets';
import { literally, re2, replaceAll } from '../../shapes/re2';
import type { Sheet } from '../book';
import type { Call } from '../call';
import { checkLength, formatted, ResultReader } from '../cells';
import { invalid } from '../errors';
import { applyFilter } from '../filter';
import { CellError, type Value } from '../formula/values';
import { Formula } from '../grid';
import { cellCount, closed, type Rect } from '../rect';
import { offsetFormula } from '../text/formula';
import { localeOf } from '../text/locale';
import { enter } from '../values';
import type { Handlers } from './handler';
import { demandUnmerged } from './merges';

/** A sheet, and what its cells come to. */
interface Computed {
  sheet: Sheet;
  results: ResultReader;
}

/** The order of kinds in an ascending sort; blank cells come last in either direction. */
function rank(value: Value): number {
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return typeof value === 'boolean' ? 2 : 3;
}

function compare(one: Value, other: Value, collator: Intl.Collator): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  if (typeof one === 'string' && typeof other === 'string') return collator.compare(one, other);
  if (typeof one === 'boolean' && typeof other === 'boolean') return Number(one) - Number(other);
  return rank(one) - rank(other);
}

/** A formula that goes to another row means the cells beside it there. */
const downBy = (formula: Formula, rows: number): Formula => offsetFormula(formula, rows, 0);

/** The rows of a block in sorted order; rows that compare equal keep theirs. */
function sortedRows(
  { sheet, results }: Computed,
  rect: Rect,
  specs: readonly api.Schema$SortSpec[],
): number[] {
  const collator = new Intl.Collator(results.locale.tag, { sensitivity: 'accent' });
  const rows = Array.from({ length: rect.bottom - rect.top }, (_, offset) => rect.top + offset);
  return rows.sort((a, b) => {
    for (const { dimensionIndex, sortOrder } of specs) {
      const column = dimensionIndex ?? 0;
      const [one, other] = [results.value(sheet, a, column), results.value(sheet, b, column)];
      if (one === undefined || other === undefined) {
        if (one !== other) return one === undefined ? 1 : -1;
        continue;
      }
      const order = compare(one, other, collator);
      if (order !== 0) return sortOrder === 'DESCENDING' ? -order : order;
    }
    return 0;
  });
}

/** The identity of a value among duplicates: letter case, format and formula do not count. */
function duplicateKey(value: Value): string {
  if (value instanceof CellError) return `error ${value.text}`;
  return typeof value === 'string' ? `text ${value.toLowerCase()}` : `${typeof value} ${String(value)}`;
}

function comparisonColumns(rect: Rect, columns: readonly api.Schema$DimensionRange[]): number[] {
  const all = Array.from({ length: rect.right - rect.left }, (_, offset) => rect.left + offset);
  if (columns.length === 0) return all;
  const chosen = new Set<number>();
  for (const { dimension, startIndex, endIndex } of columns) {
    if (dimension !== 'COLUMNS') throw invalid('comparisonColumns must be of the dimension COLUMNS.');
    const [start, end] = [startIndex ?? rect.left, endIndex ?? rect.right];
    if (start < rect.left || end > rect.right) throw invalid('comparisonColumns must lie within the range.');
    for (let column = start; column < end; column++) chosen.add(column);
  }
  return all.filter((column) => chosen.has(column));
}

/** Removes the repeated rows of a block and moves the others up; returns how many were removed. */
function removeDuplicates({ sheet, results }: Computed, rect: Rect, columns: readonly number[]): number {
  const { grid } = sheet;
  const seen = new Set<string>();
  const kept: number[] = [];
  for (let row = rect.top; row < rect.bottom; row++) {
    const key = JSON.stringify(columns.map((column) => duplicateKey(results.value(sheet, row, column))));
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(row);
  }
  const removed = rect.bottom - rect.top - kept.length;
  if (removed === 0) return 0;
  grid.reorder({ ...rect, bottom: rect.top + kept.length }, kept, downBy);
  for (let row = rect.top + kept.length; row < rect.bottom; row++) {
    for (let column = rect.left; column < rect.right; column++) grid.setValue(row, column, undefined);
  }
  return removed;
}

interface Replacer {
  /** The text after replacing, and how often something was replaced. */
  apply(text: string): { text: string; count: number };
}

function replacer(request: api.Schema$FindReplaceRequest): Replacer {
  const { find, replacement, matchCase, matchEntireCell, searchByRegex } = request;
  if (!find) throw invalid('find must not be empty.');
  const source = searchByRegex ? find : literally(find);
  const pattern = re2(matchEntireCell ? `^(?:${source})$` : source, { ignoreCase: !matchCase });
  if (pattern === undefined) throw invalid(`Invalid regular expression: ${find}`);
  const given = replacement ?? '';
  const by = searchByRegex ? given : given.replace(/[\\$]/g, '\\$&');
  return {
    apply(text) {
      const replaced = replaceAll(text, pattern, by);
      if (replaced === undefined) throw invalid(`Invalid replacement: ${given}`);
      return replaced;
    },
  };
}

function scopeOf(
  call: Call,
  { range, sheetId, allSheets }: api.Schema$FindReplaceRequest,
): { sheet: Sheet; rect: Rect }[] {
  const whole = (sheet: Sheet): { sheet: Sheet; rect: Rect } => ({
    sheet,
    rect: closed({ sheetId: sheet.settings.sheetId }, sheet.grid),
  });
  if (range) return [call.book.rect(range)];
  if (allSheets) return call.book.sheets.map(whole);
  if (typeof sheetId === 'number') return [whole(call.book.sheet(sheetId))];
  throw invalid('One of range, sheetId, allSheets must be specified.');
}

type Counts = Required<Record<keyof api.Schema$FindReplaceResponse, number>>;

/** Replaces in one cell: text stays text, a formula a formula, and a number is read again as if typed. */
function replaceIn(
  call: Call,
  sheet: Sheet,
  row: number,
  column: number,
  by: Replacer,
  counts: Counts,
  formulas: boolean,
): boolean {
  const value = sheet.grid.value(row, column);
  if (value === undefined || (value instanceof Formula && !formulas)) return false;
  const { format } = call.book.facets.get(sheet.grid.facet(row, column));
  const before =
    value instanceof Formula ? value.text : formatted(value, format, localeOf(call.book.properties.locale));
  const { text, count } = by.apply(before);
  if (count === 0) return false;
  counts.occurrencesChanged += count;
  counts[value instanceof Formula ? 'formulasChanged' : 'valuesChanged'] += 1;
  if (typeof value === 'string') sheet.grid.setValue(row, column, checkLength(text) || undefined);
  else enter(call, sheet, row, column, text, 'USER_ENTERED');
  return true;
}

/**
 * Sorts the rows of a block. Rows that a filter hides are sorted with the others, and the filter is applied again: what it hides are
 * values, not places.
 */
export function sortBlock(call: Call, sheet: Sheet, rect: Rect, specs: readonly api.Schema$SortSpec[]): void {
  for (const { dimensionIndex } of specs) {
    const column = dimensionIndex ?? 0;
    if (column < rect.left || column >= rect.right) {
      throw invalid(`sortSpecs.dimensionIndex[${column}] is not within the range.`);
    }
  }
  demandUnmerged(sheet, rect);
  const order = sortedRows({ sheet, results: new ResultReader(call.book) }, rect, specs);
  sheet.grid.reorder(rect, order, downBy);
  if (sheet.basicFilter) applyFilter(call, sheet);
  call.usage.cellsWritten += cellCount(rect);
  call.changes.add('OTHER');
}

export const tidyHandlers: Handlers<'sortRange' | 'deleteDuplicates' | 'findReplace'> = {
  sortRange(call, { range, sortSpecs = [] }) {
    const { sheet, rect } = call.book.rect(range);
    sortBlock(call, sheet, rect, sortSpecs);
  },

  deleteDuplicates(call, { range, comparisonColumns: columns = [] }) {
    const { sheet, rect } = call.book.rect(range);
    demandUnmerged(sheet, rect);
    const duplicatesRemovedCount = removeDuplicates(
      { sheet, results: new ResultReader(call.book) },
      rect,
      comparisonColumns(rect, columns),
    );
    call.usage.cellsWritten += cellCount(rect);
    if (sheet.basicFilter) applyFilter(call, sheet);
    call.changes.add('EDIT');
    return { deleteDuplicates: { duplicatesRemovedCount } };
  },

  findReplace(call, request) {
    const by = replacer(request);
    const counts: Counts = {
      formulasChanged: 0,
      occurrencesChanged: 0,
      rowsChanged: 0,
      sheetsChanged: 0,
      valuesChanged: 0,
    };
    for (const { sheet, rect } of scopeOf(call, request)) {
      const bottom = sheet.grid.dataEnd(rect);
      let rows = 0;
      for (let row = rect.top; row < bottom; row++) {
        let changed = false;
        for (let column = rect.left; column < rect.right; column++) {
          if (replaceIn(call, sheet, row, column, by, counts, request.includeFormulas ?? false))
            changed = true;
        }
        if (changed) rows++;
      }
      counts.rowsChanged += rows;
      if (rows > 0) counts.sheetsChanged += 1;
    }
    call.usage.cellsWritten += counts.valuesChanged + counts.formulasChanged;
    if (counts.occurrencesChanged > 0) call.changes.add('EDIT');
    const nonZero = Object.entries(counts).filter(([, count]) => count > 0);
    return { findReplace: Object.fromEntries(nonZero) };
  },
};
