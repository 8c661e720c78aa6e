import type { sheets_v4 as api } from 'googleapis/build/src/apis/sheets';
import { Book, type Metadata, noOverlays, type Sheet } from './book';
import { CellWriter } from './cells';
import type { FacetTable } from './facets';
import { Grid } from './grid';
import { NEW_SHEET_COLUMNS, NEW_SHEET_ROWS } from './limits';
import { locationType } from './lookup';
import { updateMask } from './mask';
import { detached } from './own';
import { omit } from './omit';
import type { Dimension } from './rect';

/** A Spreadsheet resource that cannot be a workbook; the message says what is missing. */
export class WorkbookShapeError extends Error {
  override readonly name = 'WorkbookShapeError';
  readonly code = 'WORKBOOK_SHAPE';
}

/** The workbook of a Spreadsheet resource: saved by the stand-in, or fetched from Google with its grid data. */
export function fromResource(resource: api.Schema$Spreadsheet, facets?: FacetTable): Book {
  if (typeof resource.spreadsheetId !== 'string' || resource.spreadsheetId === '') {
    throw new WorkbookShapeError('The workbook has no spreadsheetId.');
  }
  const book = new Book(resource.spreadsheetId, detached({ ...resource.properties }), facets);
  const sheets = [...(resource.sheets ?? [])].sort(
    (a, b) => (a.properties?.index ?? 0) - (b.properties?.index ?? 0),
  );
  if (sheets.length === 0) throw new WorkbookShapeError('The workbook has no sheets.');
  const writer = new CellWriter(
    book,
    updateMask('userEnteredValue,userEnteredFormat,note,dataValidation', 'CellData'),
  );
  for (const sheet of sheets) book.sheets.push(sheetFrom(sheet, writer));
  if (new Set(book.sheets.map(({ settings }) => settings.sheetId)).size < sheets.length) {
    throw new WorkbookShapeError('Two sheets of the workbook have the same sheetId.');
  }
  book.namedRanges = detached(resource.namedRanges ?? []).map((one) => ({
    ...one,
    namedRangeId: one.namedRangeId ?? '',
  }));
  for (const metadata of allMetadata(resource)) {
    if (book.metadata.has(metadata.metadataId)) {
      throw new WorkbookShapeError(`Developer metadata ${metadata.metadataId} occurs twice in the workbook.`);
    }
    book.metadata.set(metadata.metadataId, metadata);
  }
  return book;
}

function sheetFrom(resource: api.Schema$Sheet, writer: CellWriter): Sheet {
  const { properties } = resource;
  const title = properties?.title;
  if (!properties || typeof title !== 'string')
    throw new WorkbookShapeError('A sheet of the workbook has no title.');
  const { gridProperties, ...settings } = omit(detached(properties), 'index', 'sheetType');
  const { rowCount, columnCount, ...ownProperties } = gridProperties ?? {};
  const sheet: Sheet = {
    settings: {
      ...settings,
      sheetId: properties.sheetId ?? 0,
      title,
      ...(Object.keys(ownProperties).length > 0 ? { gridProperties: ownProperties } : {}),
    },
    grid: new Grid(rowCount ?? NEW_SHEET_ROWS, columnCount ?? NEW_SHEET_COLUMNS),
    overlays: noOverlays(),
    ...(resource.basicFilter ? { basicFilter: detached(resource.basicFilter) } : {}),
  };
  for (const name of Object.keys(sheet.overlays) as (keyof Sheet['overlays'])[]) {
    if (resource[name]) Object.assign(sheet.overlays, { [name]: detached(resource[name]) });
  }
  for (const data of resource.data ?? []) fill(sheet, data, writer);
  return sheet;
}

function fill(sheet: Sheet, data: api.Schema$GridData, writer: CellWriter): void {
  const [top, left] = [data.startRow ?? 0, data.startColumn ?? 0];
  data.rowData?.forEach((row, rowOffset) => {
    row.values?.forEach((cell, columnOffset) => {
      const [at, across] = [top + rowOffset, left + columnOffset];
      if (Object.keys(cell).length > 0) writer.write(sheet, at, across, cell);
    });
  });
  fillExtents(sheet, 'ROWS', top, data.rowMetadata ?? []);
  fillExtents(sheet, 'COLUMNS', left, data.columnMetadata ?? []);
}

function fillExtents(
  sheet: Sheet,
  dimension: Dimension,
  start: number,
  list: api.Schema$DimensionProperties[],
): void {
  const usual = dimension === 'ROWS' ? 21 : 100;
  sheet.grid.changeExtents(dimension, start, start + list.length, (_, index) => {
    const { hiddenByUser, hiddenByFilter, pixelSize } = list[index - start] ?? {};
    return {
      ...(hiddenByUser ? { hiddenByUser } : {}),
      ...(hiddenByFilter ? { hiddenByFilter } : {}),
      ...(pixelSize && pixelSize !== usual ? { pixelSize } : {}),
    };
  });
}

function allMetadata(resource: api.Schema$Spreadsheet): Metadata[] {
  const inGrid = (data: api.Schema$GridData): api.Schema$DeveloperMetadata[] =>
    [...(data.rowMetadata ?? []), ...(data.columnMetadata ?? [])].flatMap(
      (one) => one.developerMetadata ?? [],
    );
  const inSheet = (sheet: api.Schema$Sheet): api.Schema$DeveloperMetadata[] => [
    ...(sheet.developerMetadata ?? []),
    ...(sheet.data ?? []).flatMap(inGrid),
  ];
  const list = [...(resource.developerMetadata ?? []), ...(resource.sheets ?? []).flatMap(inSheet)];
  return detached(list).map((metadata) => {
    const { metadataId, location } = metadata;
    if (typeof metadataId !== 'number' || !location) {
      throw new WorkbookShapeError('A piece of developer metadata has no id or no location.');
    }
    return { ...metadata, metadataId, location: { ...location, locationType: locationType(location) } };
  });
}
