import type { sheets_v4 as api } from 'googleapis/build/src/apis/sheets';
import type { Book, Sheet } from './book';
import { type Mask, readMask } from './mask';
import { savedMask, toResource } from './resource';

/** Rows of one piece: some milliseconds of work in a wide sheet. */
const ROWS_A_PIECE = 500;

const cellsMask: Mask = readMask(
  'sheets(data(rowData.values(userEnteredValue,userEnteredFormat,note,dataValidation)))',
  'Spreadsheet',
);

const resultsMask: Mask = readMask(
  'sheets(data(rowData.values(userEnteredValue,effectiveValue,userEnteredFormat,note,dataValidation)))',
  'Spreadsheet',
);

/** What is saved without the cells: `rowData` left out of the saved fields. */
const frameMask: Mask = without(savedMask, ['sheets', 'data', 'rowData']);

function without(mask: Mask | null, [field = '', ...rest]: string[]): Mask {
  const fields = new Map(mask?.fields);
  if (rest.length === 0) fields.delete(field);
  else fields.set(field, without(fields.get(field) ?? null, rest));
  return { fields };
}

/** A sheet of a saved workbook: everything but its cells, and its rows of cells, some at a time. */
export interface SheetParts {
  frame: api.Schema$Sheet;
  /** The rows in blocks, in order, from the first to the last that holds anything; with what the cells come to, if that is wanted. */
  rows(withResults?: boolean): Generator<api.Schema$RowData[]>;
}

/**
 * A saved workbook in parts, so that a large one need not be in memory twice. The state must not change meanwhile; one that a stand-in gave
 * never does.
 */
export function partsOf(book: Book): { frame: api.Schema$Spreadsheet; sheets: SheetParts[] } {
  const { sheets = [], ...frame } = toResource(book, { mask: frameMask, compact: true });
  return {
    frame,
    sheets: book.sheets.map((sheet, index) => ({
      frame: sheets[index]!,
      rows: (withResults = false) => rowBlocks(book, sheet, withResults ? resultsMask : cellsMask),
    })),
  };
}

/** The JSON of a saved workbook in small pieces, so that a large one is neither a single string nor a long silence. */
export function* savedPieces(book: Book): Generator<string> {
  const { frame, sheets } = partsOf(book);
  yield `${JSON.stringify(frame).slice(0, -1)},"sheets":[`;
  for (const [index, sheet] of sheets.entries()) {
    yield index > 0 ? ',\n' : '\n';
    yield* sheetPieces(sheet);
  }
  yield '\n]}\n';
}

function* sheetPieces({ frame: { data, ...frame }, rows }: SheetParts): Generator<string> {
  const { rowMetadata = [], columnMetadata = [] } = data?.[0] ?? {};
  yield `${JSON.stringify(frame).slice(0, -1)},"data":[{"rowData":[`;
  let comma = '';
  for (const lines of rows()) {
    yield comma + lines.map((line) => JSON.stringify(line)).join(',');
    comma = ',';
  }
  yield `],${JSON.stringify({ rowMetadata, columnMetadata }).slice(1)}]}`;
}

function* rowBlocks(book: Book, sheet: Sheet, mask: Mask): Generator<api.Schema$RowData[]> {
  const { rows } = sheet.grid.usedSize();
  for (let top = 0; top < rows; top += ROWS_A_PIECE)
    yield rowsOf(book, sheet, mask, top, Math.min(top + ROWS_A_PIECE, rows));
}

/** The rows of [top, bottom), empty ones at the end too: more may follow. */
function rowsOf(
  book: Book,
  { settings, grid }: Sheet,
  mask: Mask,
  top: number,
  bottom: number,
): api.Schema$RowData[] {
  const area = {
    sheetId: settings.sheetId,
    startRowIndex: top,
    endRowIndex: bottom,
    startColumnIndex: 0,
    endColumnIndex: grid.columnCount,
  };
  const read = toResource(book, { mask, areas: [area] }).sheets?.[0]?.data?.[0]?.rowData ?? [];
  return Array.from({ length: bottom - top }, (_, row) => read[row] ?? {});
}
