import Papa from 'papaparse';
import { RegisterError } from '../../register/errors';
import type { ParsedFile } from './cells';

/** Largest file that is read, in bytes: far more than a small business's register. */
export const MAX_FILE_BYTES = 50_000_000;

/** Turns bytes into text; throws on what is not UTF-8. In both shells: `new TextDecoder('utf-8', { fatal: true })`. */
export type DecodeUtf8 = (bytes: Uint8Array) => string;

/**
 * Reads a CSV file: UTF-8 with or without a byte-order mark, otherwise windows-1252; the separator is found out, quotes
 * are those of RFC 4180. Cells stay to the letter.
 * @throws RegisterError csvTooLarge, csvUnreadable, csvNoHeader
 */
export function readCsv(bytes: Uint8Array, decode: DecodeUtf8): ParsedFile {
  if (bytes.length > MAX_FILE_BYTES)
    throw new RegisterError('csvTooLarge', { limit: MAX_FILE_BYTES / 1_000_000 });
  return parseCsv(decoded(bytes, decode));
}

function decoded(bytes: Uint8Array, decode: DecodeUtf8): string {
  try {
    return decode(bytes).replace(/^\ufeff/, '');
  } catch {
    return decodeWindows1252(bytes);
  }
}

/** What windows-1252 has at 80 to 9F; elsewhere it is Latin-1. A decoder of Node 20 loses these, the euro sign first. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += 8192) {
    const codes = Array.from(bytes.subarray(from, from + 8192), (byte) =>
      byte >= 0x80 && byte <= 0x9f ? WINDOWS_1252.charCodeAt(byte - 0x80) : byte,
    );
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join('');
}

/** The separator that the header has most of, outside quotes. */
function separatorOf(text: string): string {
  const header =
    text
      .replace(/"(?:[^"]|"")*"/g, '')
      .split(/[\r\n]/)
      .find((line) => line.trim() !== '') ?? '';
  const count = (separator: string) => header.split(separator).length;
  return [',', ';', '\t', '|'].reduce((best, separator) =>
    count(separator) > count(best) ? separator : best,
  );
}

/** Reads CSV text; see `readCsv`. */
export function parseCsv(text: string): ParsedFile {
  const rows: string[][] = [];
  const lines: number[] = [];
  let line = 1;
  if (text.includes('\u0000')) throw new RegisterError('csvUnreadable', { line: 1 });
  const parsed = Papa.parse<string[]>(text, { delimiter: separatorOf(text), skipEmptyLines: false });
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
