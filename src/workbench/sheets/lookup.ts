import type { sheets_v4 as api } from 'googleapis/build/src/apis/sheets';
import { parseA1 } from './a1';
import type { Book, Metadata, Sheet } from './book';
import { invalid } from './errors';
import { type Area, areaOf, cellCount, closed, intersection, type Rect } from './rect';

/** A block of cells that data filters selected, with the filters that did. */
export interface Selection {
  sheet: Sheet;
  rect: Rect;
  dataFilters: api.Schema$DataFilter[];
}

/** The kind of place that a location is. */
export function locationType(location: api.Schema$DeveloperMetadataLocation): string {
  if (location.dimensionRange) return location.dimensionRange.dimension === 'ROWS' ? 'ROW' : 'COLUMN';
  return typeof location.sheetId === 'number' ? 'SHEET' : 'SPREADSHEET';
}

/** The areas that a location covers: every sheet for the spreadsheet itself. */
function areasOf(location: api.Schema$DeveloperMetadataLocation, book: Book): Area[] {
  const { dimensionRange, sheetId } = location;
  if (dimensionRange) {
    const span = { sheetId: dimensionRange.sheetId ?? 0 };
    const [start, end] = [dimensionRange.startIndex ?? undefined, dimensionRange.endIndex ?? undefined];
    return dimensionRange.dimension === 'ROWS'
      ? [{ ...span, startRowIndex: start, endRowIndex: end }]
      : [{ ...span, startColumnIndex: start, endColumnIndex: end }];
  }
  if (typeof sheetId === 'number') return [{ sheetId }];
  return book.sheets.map(({ settings }) => ({ sheetId: settings.sheetId }));
}

function checkLookup(lookup: api.Schema$DeveloperMetadataLookup): void {
  const { locationMatchingStrategy: strategy, metadataLocation: location, locationType: type } = lookup;
  if (strategy && !location) {
    throw invalid('locationMatchingStrategy requires that metadataLocation is specified');
  }
  if (strategy === 'EXACT_LOCATION' && type) {
    throw invalid('locationType must be unspecified when locationMatchingStrategy is EXACT_LOCATION');
  }
  const elsewhere = location && locationType(location) !== 'SPREADSHEET';
  if (type === 'SPREADSHEET' && (strategy === 'INTERSECTING_LOCATION' || elsewhere)) {
    throw invalid('Spreadsheet metadata cannot intersect any other developer metadata location');
  }
}

function sameLocation(
  one: api.Schema$DeveloperMetadataLocation,
  other: api.Schema$DeveloperMetadataLocation,
): boolean {
  if (locationType(one) !== locationType(other)) return false;
  const [a, b] = [one.dimensionRange, other.dimensionRange];
  if (!a || !b) return one.sheetId === other.sheetId;
  return (a.sheetId ?? 0) === (b.sheetId ?? 0) && a.startIndex === b.startIndex && a.endIndex === b.endIndex;
}

function intersects(one: api.Schema$DeveloperMetadataLocation, areas: readonly Area[], book: Book): boolean {
  if (locationType(one) === 'SPREADSHEET') return false;
  return areasOf(one, book).some((area) => areas.some((other) => overlap(area, other, book)));
}

function overlap(one: Area, other: Area, book: Book): boolean {
  if (one.sheetId !== other.sheetId) return false;
  const { grid } = book.sheet(one.sheetId);
  return cellCount(intersection(closed(one, grid), closed(other, grid))) > 0;
}

function matches(metadata: Metadata, lookup: api.Schema$DeveloperMetadataLookup, book: Book): boolean {
  const same = <T>(wanted: T | null | undefined, actual: T | null | undefined): boolean =>
    wanted === null || wanted === undefined || wanted === actual;
  const unmarked = (value: string | null | undefined): string | undefined =>
    value?.endsWith('UNSPECIFIED') ? undefined : (value ?? undefined);
  if (!same(lookup.metadataId, metadata.metadataId)) return false;
  if (!same(lookup.metadataKey, metadata.metadataKey)) return false;
  if (!same(lookup.metadataValue, metadata.metadataValue)) return false;
  if (!same(unmarked(lookup.visibility), metadata.visibility)) return false;
  if (!same(unmarked(lookup.locationType), locationType(metadata.location))) return false;
  const place = lookup.metadataLocation;
  if (!place) return true;
  if (lookup.locationMatchingStrategy === 'EXACT_LOCATION' || locationType(place) === 'SPREADSHEET') {
    return sameLocation(metadata.location, place);
  }
  return intersects(metadata.location, areasOf(place, book), book);
}

/** The metadata that a lookup finds, in order of creation. */
function lookUp(book: Book, lookup: api.Schema$DeveloperMetadataLookup): Metadata[] {
  checkLookup(lookup);
  return [...book.metadata.values()].filter((metadata) => matches(metadata, lookup, book));
}

/** The area of a filter that names cells, not metadata. */
function areaFilter(book: Book, filter: api.Schema$DataFilter): Area {
  if (typeof filter.a1Range === 'string') return parseA1(filter.a1Range, book);
  if (!filter.gridRange)
    throw invalid('DataFilter must specify one of developerMetadataLookup, a1Range, gridRange');
  const area = areaOf(filter.gridRange);
  book.sheet(area.sheetId);
  return area;
}

/** The metadata that one data filter selects: by lookup, or lying on the cells that it names. */
export function metadataOf(book: Book, filter: api.Schema$DataFilter): Metadata[] {
  if (filter.developerMetadataLookup) return lookUp(book, filter.developerMetadataLookup);
  const area = areaFilter(book, filter);
  return [...book.metadata.values()].filter(({ location }) => intersects(location, [area], book));
}

/** The areas that one data filter selects; a lookup selects the whole row, column or sheet of each tag. */
export function areasSelected(book: Book, filter: api.Schema$DataFilter): Area[] {
  if (!filter.developerMetadataLookup) return [areaFilter(book, filter)];
  return lookUp(book, filter.developerMetadataLookup).flatMap(({ location }) => areasOf(location, book));
}

/** The blocks that data filters select, each once with all its filters, in the order of the filters. */
export function selections(book: Book, filters: readonly api.Schema$DataFilter[]): Selection[] {
  const found = new Map<string, Selection>();
  for (const filter of filters) {
    for (const area of areasSelected(book, filter)) {
      const sheet = book.sheet(area.sheetId);
      const rect = closed(area, sheet.grid);
      const key = JSON.stringify([area.sheetId, rect]);
      const before = found.get(key);
      if (before === undefined) found.set(key, { sheet, rect, dataFilters: [filter] });
      else if (!before.dataFilters.includes(filter)) before.dataFilters.push(filter);
    }
  }
  return [...found.values()];
}
