import { ServiceError } from '../../exposed';
import type { CellBlock } from '../../types';

/** A range that was written down: the sheet's name if it was said, and the block with open sides left out. */
export interface WrittenRange {
  sheet?: string;
  row?: number;
  column?: number;
  lastRow?: number;
  lastColumn?: number;
}

/** Reads `A1`, `A1:B2`, `A:B`, `1:2`, `A2:B`, each with or without a sheet's name. Throws Google's error for other text. */
export function readA1(text: string): WrittenRange {
  const { sheet, cells } =
    /^(?:(?<sheet>'(?:[^']|'')*'|[^'!]+)!)?(?<cells>[^!]+)$/.exec(text.trim())?.groups ?? {};
  const shape = /^\$?([A-Z]*)\$?(\d*)(?::\$?([A-Z]*)\$?(\d*))?$/i.exec(cells ?? '');
  const [, column = '', row = '', lastColumn, lastRow] = shape ?? [];
  const isRange = shape !== null && cells?.includes(':') === true;
  const isWhole = isRange
    ? `${column}${row}` !== '' && `${lastColumn}${lastRow}` !== ''
    : column !== '' && row !== '';
  if (!isWhole) throw new ServiceError('Range not found');
  const name = sheet?.startsWith("'") ? sheet.slice(1, -1).replace(/''/g, "'") : sheet;
  return {
    ...(name === undefined ? {} : { sheet: name }),
    ...numbers({ row, column: String(letters(column) || '') }),
    ...numbers(
      isRange
        ? { lastRow: lastRow ?? '', lastColumn: String(letters(lastColumn ?? '') || '') }
        : { lastRow: row, lastColumn: String(letters(column)) },
    ),
  };
}

/** The block that was meant on a sheet: open sides reach to its borders, corners may be given in any order. */
export function blockOf(
  written: WrittenRange,
  { sheetId, rowCount, columnCount }: { sheetId: number; rowCount: number; columnCount: number },
): CellBlock {
  const [top, bottom] = ordered(written.row ?? 1, written.lastRow ?? rowCount);
  const [left, right] = ordered(written.column ?? 1, written.lastColumn ?? columnCount);
  return { sheetId, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

const ordered = (a: number, b: number): [number, number] => (a <= b ? [a, b] : [b, a]);

const letters = (text: string): number =>
  Array.from(text.toUpperCase()).reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0);

function numbers(fields: Record<string, string>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([, text]) => text !== '')
      .map(([name, text]) => [name, Number(text)]),
  );
}
