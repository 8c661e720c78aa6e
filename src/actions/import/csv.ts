import Papa from 'papaparse';
import { RegisterError } from '../../register/errors';
import type { ParsedFile } from './cells';

/** Largest file that is read, in bytes: far more than a small business's register. */
export const MAX_FILE_BYTES = 50_000_000;

/** Turns bytes into text in an encoding; strict UTF-8 throws on what is not UTF-8. */
export type Decode = (bytes: Uint8Array, encoding: 'utf-8' | 'windows-1252') => string;

/**
 * Reads a CSV file: UTF-8 with or without a byte-order mark, otherwise windows-1252; the separator is found out, quotes
 * are those of RFC 4180. Cells stay to the letter.
 * @throws RegisterError csvTooLarge, csvUnreadable, csvNoHeader
 */
export function readCsv(bytes: Uint8Array, decode: Decode): ParsedFile {
  if (bytes.length > MAX_FILE_BYTES) throw new RegisterError('csvTooLarge', { limit: MAX_FILE_BYTES / 1_000_000 });
  return parseCsv(decoded(bytes, decode));
}

function decoded(bytes: Uint8Array, decode: Decode): string {
  try {
    return decode(bytes, 'utf-8').replace(/^\ufeff/, '');
  } catch {
    return decode(bytes, 'windows-1252');
  }
}

/** Reads CSV text; see `readCsv`. */
export function parseCsv(text: string): ParsedFile {
  const rows: string[][] = [];
  const lines: number[] = [];
  let line = 1;
  if (text.includes('\u0000')) throw new RegisterError('csvUnreadable', { line: 1 });
  const parsed = Papa.parse<string[]>(text, { delimitersToGuess: [',', ';', '\t', '|'], skipEmptyLines: false });
  const broken = parsed.errors.find(({ type }) => type === 'Quotes');
  if (broken) throw new RegisterError('csvUnreadable', { line: (broken.row ?? 0) + 1 });
  for (const row of parsed.data) {
    if (row.some((cell) => cell.trim() !== '')) {
      rows.push(row);
      lines.push(line);
    }
    line += 1 + row.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
  }
  const [headings, ...data] = rows;
  if (!headings) throw new RegisterError('csvNoHeader');
  return { headings: headings.map((heading) => heading.trim()), rows: data, lines: lines.slice(1) };
}
