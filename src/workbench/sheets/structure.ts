import type { Book, Metadata, Overlays, Sheet } from './book';
import { type Facet } from './facets';
import { shiftFormula } from './references';
import { followValidations, shiftConditional } from './ruleShift';
import { type Shift, shiftArea, shiftIndex, shiftTree } from './shift';
import type { sheets_v4 as api } from 'googleapis/build/src/apis/sheets';

/** Carries everything that lies on rows and columns along when they are inserted, deleted or moved. */
export function follow(book: Book, shift: Shift): void {
  const idOf = (title: string): number | undefined => book.sheetTitled(title)?.settings.sheetId;
  for (const sheet of book.sheets) {
    sheet.overlays = shiftOverlays(shift, sheet, idOf);
    if (sheet.settings.sheetId === shift.sheetId) shiftFilter(shift, sheet);
  }
  book.namedRanges = book.namedRanges.flatMap((named) => {
    const range = shiftArea(shift, named.range ?? {});
    return range === undefined ? [] : [{ ...named, range }];
  });
  shiftMetadata(shift, book);
  for (const sheet of book.sheets) {
    const { grid, settings } = sheet;
    grid.changeFormulas((formula) => shiftFormula(shift, formula, settings.sheetId, idOf));
    followValidations(book, sheet, shift, idOf);
  }
}

/** Inherited by an inserted row or column: format and validation, not the note. */
export const heirOf = (facet: Facet): Facet => ({ format: facet.format, validation: facet.validation });

function inRange<T extends { range?: api.Schema$GridRange }>(shift: Shift, list: readonly T[]): T[] {
  return list.flatMap((one) => {
    if (one.range === undefined) return [one];
    const range = shiftArea(shift, one.range);
    return range === undefined ? [] : [{ ...one, range }];
  });
}

const ranges = (shift: Shift, list: readonly api.Schema$GridRange[]): api.Schema$GridRange[] =>
  list.flatMap((range) => shiftArea(shift, range) ?? []);

function shiftOverlays(
  shift: Shift,
  { overlays, settings }: Sheet,
  idOf: (title: string) => number | undefined,
): Overlays {
  const tree = <T>(list: T[]): T[] => shiftTree(shift, list) as T[];
  return {
    ...overlays,
    merges: ranges(shift, overlays.merges),
    conditionalFormats: overlays.conditionalFormats.flatMap(
      (rule) => shiftConditional(shift, rule, settings.sheetId, idOf) ?? [],
    ),
    protectedRanges: inRange(shift, overlays.protectedRanges).map((one) =>
      one.unprotectedRanges ? { ...one, unprotectedRanges: ranges(shift, one.unprotectedRanges) } : one,
    ),
    bandedRanges: inRange(shift, overlays.bandedRanges),
    filterViews: inRange(shift, overlays.filterViews),
    tables: inRange(shift, overlays.tables),
    charts: tree(overlays.charts),
    slicers: tree(overlays.slicers),
  };
}

/** A filter and the columns that its criteria and sorting name. */
function shiftFilter(shift: Shift, sheet: Sheet): void {
  const { basicFilter } = sheet;
  if (basicFilter === undefined) return;
  const range = shiftArea(shift, basicFilter.range ?? {});
  if (range === undefined) {
    delete sheet.basicFilter;
    return;
  }
  const { criteria, filterSpecs, sortSpecs } = basicFilter;
  const place = (index: number | null | undefined): number | undefined =>
    shift.dimension === 'COLUMNS' ? shiftIndex(shift, index ?? 0) : (index ?? 0);
  const kept = <T>(list: T[], key: keyof T, index: (one: T) => number | null | undefined): T[] =>
    list.flatMap((one) => {
      const now = place(index(one));
      return now === undefined ? [] : [{ ...one, [key]: now }];
    });
  const moved = Object.entries(criteria ?? {}).flatMap(([column, one]) => {
    const now = place(Number(column));
    return now === undefined ? [] : [[String(now), one] as const];
  });
  sheet.basicFilter = {
    ...basicFilter,
    range,
    ...(criteria ? { criteria: Object.fromEntries(moved) } : {}),
    ...(filterSpecs ? { filterSpecs: kept(filterSpecs, 'columnIndex', (one) => one.columnIndex) } : {}),
    ...(sortSpecs ? { sortSpecs: kept(sortSpecs, 'dimensionIndex', (one) => one.dimensionIndex) } : {}),
  };
}

function shiftMetadata(shift: Shift, book: Book): void {
  for (const [id, metadata] of book.metadata) {
    const range = metadata.location.dimensionRange;
    if (range?.sheetId !== shift.sheetId || range.dimension !== shift.dimension) continue;
    const index = shiftIndex(shift, range.startIndex ?? 0);
    if (index === undefined) {
      book.metadata.delete(id);
      continue;
    }
    const dimensionRange = { ...range, startIndex: index, endIndex: index + 1 };
    const kept: Metadata = { ...metadata, location: { ...metadata.location, dimensionRange } };
    book.metadata.set(id, kept);
  }
}
