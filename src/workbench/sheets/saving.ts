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

/** What is saved without the cells: `rowData` left out of the saved fields. */
const frameMask: Mask = without(savedMask, ['sheets', 'data', 'rowData']);

function without(mask: Mask | null, [field = '', ...rest]: string[]): Mask {
  const fields = new Map(mask?.fields);
  if (rest.length === 0) fields.delete(field);
  else fields.set(field, without(fields.get(field) ?? null, rest));
  return { fields };
}

/**
 * The JSON of a saved workbook in small pieces, so that a large one is neither a single string nor a long silence. The state must not
 * change meanwhile; one that a stand-in gave never does.
 */
export function* savedPieces(book: Book): Generator<string> {
  const { sheets = [], ...rest } = toResource(book, { mask: frameMask, compact: true });
  yield `${JSON.stringify(rest).slice(0, -1)},"sheets":[`;
  for (const [index, sheet] of book.sheets.entries()) {
    yield index > 0 ? ',\n' : '\n';
    yield* sheetPieces(book, sheet, sheets[index]!);
  }
  yield '\n]}\n';
}

function* sheetPieces(book: Book, sheet: Sheet, { data, ...frame }: api.Schema$Sheet): Generator<string> {
  const { rowMetadata = [], columnMetadata = [] } = data?.[0] ?? {};
  yield `${JSON.stringify(frame).slice(0, -1)},"data":[{"rowData":[`;
  const { rows } = sheet.grid.usedSize();
  for (let top = 0; top < rows; top += ROWS_A_PIECE) {
    const lines = rowsOf(book, sheet, top, Math.min(top + ROWS_A_PIECE, rows));
    yield `${top > 0 ? ',' : ''}${lines.map((line) => JSON.stringify(line)).join(',')}`;
  }
  yield `],${JSON.stringify({ rowMetadata, columnMetadata }).slice(1)}]}`;
}

/** The rows of [top, bottom), empty ones at the end too: more may follow. */
function rowsOf(book: Book, { settings, grid }: Sheet, top: number, bottom: number): api.Schema$RowData[] {
  const area = {
    sheetId: settings.sheetId,
    startRowIndex: top,
    endRowIndex: bottom,
    startColumnIndex: 0,
    endColumnIndex: grid.columnCount,
  };
  const read = toResource(book, { mask: cellsMask, areas: [area] }).sheets?.[0]?.data?.[0]?.rowData ?? [];
  return Array.from({ length: bottom - top }, (_, row) => read[row] ?? {});
}
