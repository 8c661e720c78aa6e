import type { Writable } from 'node:stream';
import type { BookState } from '../../sheets';
import { localeOf, partsOf } from '../../sheets';
import { Lists } from './lists';
import { namesInFormulas, sheetNames } from './names';
import { writeSheet, type LeftOut } from './sheet';

export type { LeftOut } from './sheet';

/**
 * Writes a workbook as an Excel file into a stream: values with their types, number formats, looks, sizes, hidden and frozen parts, notes, drop-downs,
 * conditional formats, merges and filters. Row by row, so that a large one stays out of memory. Returns what Excel has not.
 */
export async function writeXlsx(stream: Writable, book: BookState): Promise<LeftOut> {
  // Loaded only here: it takes longer to load than most workbooks to open.
  const { default: excel } = await import('exceljs');
  const { frame, sheets } = partsOf(book);
  const locale = localeOf(frame.properties?.locale);
  const leftOut: LeftOut = { charts: 0, formats: 0, rules: 0, protections: 0, longTexts: 0 };
  const writer = new excel.stream.xlsx.WorkbookWriter({
    stream,
    useStyles: true,
    useSharedStrings: true,
  });
  const titles = sheets.map((sheet) => sheet.frame.properties?.title ?? '');
  const names = sheetNames([...titles, '_lists']);
  const lists = new Lists(names.at(-1)!);
  const context = { locale, lists, leftOut, formulaOf: namesInFormulas(titles, names) };
  for (const [index, sheet] of sheets.entries()) writeSheet(writer, names[index]!, sheet, context);
  const rows = lists.rows();
  if (rows.length > 0) {
    const sheet = writer.addWorksheet(lists.sheetName, { state: 'hidden' });
    for (const row of rows) sheet.addRow(row).commit();
    sheet.commit();
  }
  await writer.commit();
  return leftOut;
}
