import type { sheets_v4 as api } from 'googleapis/build/src/apis/sheets';
import { type Book, noOverlays, type Sheet } from '../book';

/** Copies of protected or banded ranges for another sheet, under ids that no range of the workbook has. */
function copied<T extends { range?: api.Schema$GridRange }>(
  book: Book,
  list: readonly T[],
  key: 'protectedRangeId' | 'bandedRangeId',
  sheetId: number,
): T[] {
  const { sheets } = book;
  const all = sheets.flatMap(({ overlays }) => [...overlays.protectedRanges, ...overlays.bandedRanges]);
  const ids = new Set(all.map((one) => Object.entries(one).find(([name]) => name === key)?.[1]));
  return list.map((one) => {
    const id = book.freshId((wanted) => ids.has(wanted));
    ids.add(id);
    return { ...one, range: { ...one.range, sheetId }, [key]: id };
  });
}

/** The fields whose values, or whose lists of values, name a sheet; one that leaves `sheetId` out means the sheet 0. */
const placeFields = new Set(['range', 'sources', 'unprotectedRanges', 'anchorCell']);

/** A resource in which every mention of one sheet is made to mean another. */
function meaning<T>(value: T, from: number, to: number): T {
  const moved = (place: { sheetId?: number }) =>
    (place.sheetId ?? 0) === from ? { ...place, sheetId: to } : place;
  const text = JSON.stringify(value, (key, part) => {
    if (key === 'sheetId') return part === from ? to : part;
    if (!placeFields.has(key)) return part;
    return Array.isArray(part) ? part.map(moved) : moved(part);
  });
  return JSON.parse(text);
}

/** Copies of charts, drawn from the cells of the copy. */
function copiedCharts(book: Book, source: Sheet, sheetId: number): api.Schema$EmbeddedChart[] {
  const ids = new Set(book.sheets.flatMap(({ overlays }) => overlays.charts.map(({ chartId }) => chartId)));
  return source.overlays.charts.map((chart) => {
    const chartId = book.freshId((wanted) => ids.has(wanted));
    ids.add(chartId);
    return { ...meaning(chart, source.settings.sheetId, sheetId), chartId };
  });
}

/** The copy of a sheet: cells, formats, sizes and what lies on it, under new ids; no metadata and no named ranges. */
export function duplicate(book: Book, source: Sheet, sheetId: number, title: string): Sheet {
  const { overlays, settings } = source;
  const here = <T extends object>(range: T): T => ({ ...range, sheetId });
  return {
    settings: { ...settings, sheetId, title },
    grid: source.grid.fork(),
    overlays: {
      ...noOverlays(),
      merges: overlays.merges.map(here),
      conditionalFormats: overlays.conditionalFormats.map((rule) => ({
        ...rule,
        ranges: rule.ranges?.map(here),
      })),
      protectedRanges: copied(
        book,
        meaning(overlays.protectedRanges, settings.sheetId, sheetId),
        'protectedRangeId',
        sheetId,
      ),
      bandedRanges: copied(book, overlays.bandedRanges, 'bandedRangeId', sheetId),
      charts: copiedCharts(book, source, sheetId),
    },
    ...(source.basicFilter
      ? { basicFilter: { ...source.basicFilter, range: here(source.basicFilter.range ?? {}) } }
      : {}),
  };
}
