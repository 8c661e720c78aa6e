import { isDeepStrictEqual } from 'node:util';
import type { Book, Metadata, Sheet } from './book';

/** What lies on one sheet of a workbook: the sheet, its developer metadata, its named ranges. */
interface Part {
  sheet: Sheet | undefined;
  metadata: [number, Metadata][];
  named: Book['namedRanges'];
}

const placeOf = ({ location }: Metadata): number | undefined =>
  location.dimensionRange?.sheetId ?? location.sheetId ?? undefined;

function partOf(book: Book, sheetId: number): Part {
  return {
    sheet: book.sheets.find(({ settings }) => settings.sheetId === sheetId),
    metadata: [...book.metadata].filter(([, metadata]) => placeOf(metadata) === sheetId),
    named: book.namedRanges.filter(({ range }) => (range?.sheetId ?? 0) === sheetId),
  };
}

/** Cells are compared by identity: a column that was written is another one, whatever was written. */
function sameSheet(one: Sheet | undefined, other: Sheet | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return (
    one.grid.sameAs(other.grid) &&
    isDeepStrictEqual(one.settings, other.settings) &&
    isDeepStrictEqual(one.overlays, other.overlays) &&
    isDeepStrictEqual(one.basicFilter, other.basicFilter)
  );
}

const samePart = (one: Part, other: Part): boolean =>
  sameSheet(one.sheet, other.sheet) &&
  isDeepStrictEqual(one.metadata, other.metadata) &&
  isDeepStrictEqual(one.named, other.named);

const idsOf = (book: Book): number[] => book.sheets.map(({ settings }) => settings.sheetId);

/** The ids of the sheets that are not the same in two states of a workbook. */
export function changedSheets(one: Book, other: Book): number[] {
  const ids = [...new Set([...idsOf(one), ...idsOf(other)])];
  return ids.filter((id) => !samePart(partOf(one, id), partOf(other, id)));
}

const sameOrder = (one: Book, other: Book): boolean => isDeepStrictEqual(idsOf(one), idsOf(other));

const isUnique = (list: unknown[]): boolean => new Set(list).size === list.length;

/** Whether no two things in a workbook have one name or id, and one sheet at least is in sight. */
function isSound({ sheets, namedRanges }: Book): boolean {
  const lists: unknown[][] = [
    sheets.map(({ settings }) => settings.title.toLowerCase()),
    namedRanges.map(({ name }) => name?.toLowerCase()),
    namedRanges.map(({ namedRangeId }) => namedRangeId),
    sheets.flatMap(({ overlays }) => overlays.charts.map(({ chartId }) => chartId)),
    sheets.flatMap(({ overlays }) =>
      overlays.protectedRanges.map(({ protectedRangeId }) => protectedRangeId),
    ),
    sheets.flatMap(({ overlays }) => overlays.bandedRanges.map(({ bandedRangeId }) => bandedRangeId)),
  ];
  return (
    lists.every((list) => isUnique(list.filter(Boolean))) && sheets.some(({ settings }) => !settings.hidden)
  );
}

/**
 * Takes back in `now` what led from `to` to `from`, sheet by sheet; what else has changed since stays. Undefined when a sheet that would
 * have to change is no longer as it was in `from`, or when a name or an id that comes back is in use by now.
 */
export function exchanged(now: Book, from: Book, to: Book): Book | undefined {
  const ids = changedSheets(from, to);
  const moved = !sameOrder(from, to);
  if (moved && !sameOrder(now, from)) return undefined;
  if (ids.some((id) => !samePart(partOf(now, id), partOf(from, id)))) return undefined;
  const book = now.fork();
  const restored = to.fork();
  for (const id of ids) put(book, id, partOf(restored, id));
  if (moved) {
    const order = idsOf(to);
    const byId = new Map(book.sheets.map((sheet) => [sheet.settings.sheetId, sheet]));
    book.sheets = order.flatMap((id) => byId.get(id) ?? []);
  }
  const others = [...now.metadata].filter(([, metadata]) => !ids.includes(placeOf(metadata) ?? NaN));
  const keepsOthers = others.every(([id, metadata]) => book.metadata.get(id) === metadata);
  return keepsOthers && isSound(book) ? book : undefined;
}

/** Puts one part in the place of what is there. */
function put(book: Book, sheetId: number, { sheet, metadata, named }: Part): void {
  const at = book.sheets.findIndex(({ settings }) => settings.sheetId === sheetId);
  const others = book.sheets.filter(({ settings }) => settings.sheetId !== sheetId);
  if (sheet !== undefined) others.splice(at < 0 ? others.length : at, 0, sheet);
  book.sheets = others;
  for (const [id, one] of book.metadata) if (placeOf(one) === sheetId) book.metadata.delete(id);
  for (const [id, one] of metadata) book.metadata.set(id, one);
  const elsewhere = book.namedRanges.filter(({ range }) => (range?.sheetId ?? 0) !== sheetId);
  book.namedRanges = [...elsewhere, ...named];
}
