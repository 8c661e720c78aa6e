import type { Book, Sheet } from '../book';
import type { Call } from '../call';
import { ResultReader } from '../cells';
import { invalid } from '../errors';
import { type Facet, PLAIN } from '../facets';
import { CellError } from '../formula/values';
import { type CellValue, Formula } from '../grid';
import { omit } from '../omit';
import { cellCount, type Rect } from '../rect';
import { offsetFormula } from '../text/formula';
import type { Handlers } from './handler';
import { mergesIn, pasteMerges, unmerge } from './merges';

/** What a kind of pasting takes from the copied cell; the rest of the cell pasted on stays. */
interface PasteRule {
  value: boolean;
  /** Whether what a formula comes to is pasted in its place. */
  results?: true;
  merges?: true;
  facet?: (target: Facet, source: Facet) => Facet;
}

const withoutBorders = ({ format, ...facet }: Facet, borders: Facet): Facet => {
  const rest = omit(format ?? {}, 'borders');
  const kept = borders.format?.borders;
  return { ...facet, format: { ...rest, ...(kept ? { borders: kept } : {}) } };
};

const pasteRules: Record<string, PasteRule> = {
  PASTE_NORMAL: { value: true, merges: true, facet: (_, source) => source },
  PASTE_VALUES: { value: true, results: true },
  PASTE_FORMULA: { value: true },
  PASTE_FORMAT: {
    value: false,
    facet: (target, source) => ({ ...target, format: source.format, validation: source.validation }),
  },
  PASTE_NO_BORDERS: { value: true, merges: true, facet: (target, source) => withoutBorders(source, target) },
  PASTE_DATA_VALIDATION: {
    value: false,
    facet: (target, source) => ({ ...target, validation: source.validation }),
  },
};

function ruleOf(type: string | null | undefined): PasteRule {
  const rule = pasteRules[type ?? 'PASTE_NORMAL'];
  if (rule === undefined) throw invalid(`This stand-in for Google Sheets does not carry out ${type}.`);
  return rule;
}

/** A block of cells lifted off the sheet, so that source and destination may overlap. */
interface Clip {
  values: CellValue[][];
  facets: number[][];
}

function lift(
  sheet: Sheet,
  rect: Rect,
  transposed: boolean,
  value: (row: number, column: number) => CellValue,
): Clip {
  const height = rect.bottom - rect.top;
  const width = rect.right - rect.left;
  const read = <T>(cell: (row: number, column: number) => T): T[][] =>
    Array.from({ length: transposed ? width : height }, (_, i) =>
      Array.from({ length: transposed ? height : width }, (__, j) =>
        transposed ? cell(rect.top + j, rect.left + i) : cell(rect.top + i, rect.left + j),
      ),
    );
  return {
    values: read(value),
    facets: read((row, column) => sheet.grid.facet(row, column)),
  };
}

/** How the cells of a sheet are read for a kind of pasting; an error is pasted as the text that shows it. */
function valuesFor(
  book: Book,
  sheet: Sheet,
  type: string | null | undefined,
): (row: number, column: number) => CellValue {
  if (!ruleOf(type).results) return (row, column) => sheet.grid.value(row, column);
  const results = new ResultReader(book);
  return (row, column) => {
    const value = results.value(sheet, row, column);
    return value instanceof CellError ? value.text : value;
  };
}

/** The size that is pasted: the destination's where it is a multiple of the source's, otherwise the source's. */
const repeated = (size: number, wanted: number): number =>
  size > 0 && wanted > size && wanted % size === 0 ? wanted : size;

function drop(
  book: Book,
  sheet: Sheet,
  target: Rect,
  clip: Clip,
  type: string | null | undefined,
  place: (row: number, column: number) => [number, number],
): void {
  const rule = ruleOf(type);
  const height = clip.values.length;
  const width = clip.values[0]?.length ?? 0;
  for (let row = target.top; row < target.bottom; row++) {
    for (let column = target.left; column < target.right; column++) {
      const [i, j] = [(row - target.top) % height, (column - target.left) % width];
      const value = clip.values[i]?.[j];
      if (rule.value) {
        const [rows, columns] = place(row, column);
        const pasted = value instanceof Formula ? offsetFormula(value, rows, columns) : value;
        sheet.grid.setValue(row, column, pasted);
      }
      if (rule.facet) {
        const before = book.facets.get(sheet.grid.facet(row, column));
        const facet = book.facets.intern(rule.facet(before, book.facets.get(clip.facets[i]?.[j] ?? PLAIN)));
        sheet.grid.setFacet(row, column, facet);
      }
    }
  }
}

function checkRoom(sheet: Sheet, target: Rect): void {
  const { rowCount, columnCount } = sheet.grid;
  if (target.bottom > rowCount || target.right > columnCount) {
    throw invalid(`The pasted data does not fit: the sheet has ${rowCount} rows and ${columnCount} columns.`);
  }
}

function note(call: Call, target: Rect, type: string | null | undefined): void {
  call.usage.ranges += 1;
  call.usage.cellsWritten += cellCount(target);
  call.changes.add(ruleOf(type).value ? 'EDIT' : 'FORMAT');
}

/** Cells that are cut out take their merges along, where merges are pasted; otherwise these are gone. */
function pasteCutMerges(
  from: { sheet: Sheet; rect: Rect },
  to: { sheet: Sheet; rect: Rect },
  type: string | null | undefined,
): void {
  const lifted = mergesIn(from.sheet, from.rect);
  unmerge(from.sheet, from.rect);
  if (ruleOf(type).merges) pasteMerges(lifted, from.rect, to);
}

export const pasteHandlers: Handlers<'copyPaste' | 'cutPaste'> = {
  copyPaste(call, { source, destination, pasteType, pasteOrientation }) {
    const from = call.book.rect(source);
    const to = call.book.rect(destination);
    const transposed = pasteOrientation === 'TRANSPOSE';
    const clip = lift(from.sheet, from.rect, transposed, valuesFor(call.book, from.sheet, pasteType));
    const { top, left, bottom, right } = to.rect;
    const height = clip.values.length;
    const width = clip.values[0]?.length ?? 0;
    const target = {
      top,
      left,
      bottom: top + repeated(height, bottom - top),
      right: left + repeated(width, right - left),
    };
    checkRoom(to.sheet, target);
    if (ruleOf(pasteType).merges && !transposed)
      pasteMerges(mergesIn(from.sheet, from.rect), from.rect, { sheet: to.sheet, rect: target });
    drop(call.book, to.sheet, target, clip, pasteType, (row, column) => {
      const [i, j] = [(row - top) % height, (column - left) % width];
      return [row - from.rect.top - (transposed ? j : i), column - from.rect.left - (transposed ? i : j)];
    });
    note(call, target, pasteType);
  },

  cutPaste(call, { source, destination, pasteType }) {
    const from = call.book.rect(source);
    const to = call.book.sheet(destination?.sheetId);
    const clip = lift(from.sheet, from.rect, false, valuesFor(call.book, from.sheet, pasteType));
    const [top, left] = [destination?.rowIndex ?? 0, destination?.columnIndex ?? 0];
    const target = {
      top,
      left,
      bottom: top + clip.values.length,
      right: left + (clip.values[0]?.length ?? 0),
    };
    checkRoom(to, target);
    pasteCutMerges(from, { sheet: to, rect: target }, pasteType);
    from.sheet.grid.changeFacets(from.rect, () => PLAIN);
    for (let row = from.rect.top; row < from.rect.bottom; row++) {
      for (let column = from.rect.left; column < from.rect.right; column++) {
        from.sheet.grid.setValue(row, column, undefined);
      }
    }
    drop(call.book, to, target, clip, pasteType, () => [0, 0]);
    note(call, target, pasteType);
  },
};
