import { vocabulary } from '../../language/choices';
import { MAX_CELL_CHARACTERS, typedDay, type Value } from '../../workbook/codec';
import { columnOf, type ChoiceSet } from '../../workbook/tabs';
import type { ImportTab, Mapping } from './mapping';

/** Something about a line of a file that a person should know. Codes have their sentences in `src/language/import.ts`. */
export interface Problem {
  /** Line in the file; the header is line 1. */
  line: number;
  code:
    | 'unreadableCell'
    | 'unreadableState'
    | 'cellTooLong'
    | 'noIdentity'
    | 'notAnEmail'
    | 'twoCustomers'
    | 'rowWithoutId'
    | 'suppressed'
    | 'suppressedMarketing'
    | 'restricted'
    | 'unknownCustomer'
    | 'noInvoiceNumber'
    | 'ambiguousCustomer';
  column?: string;
  /** Whether the line stays out because of it. */
  leftOut: boolean;
}

/** A file as parsed: its headings and the cells of its lines. */
export interface ParsedFile {
  headings: readonly string[];
  rows: readonly (readonly string[])[];
  /** Line number of each row, where quoted line breaks make them differ from the order. */
  lines: readonly number[];
}

/** A line of a file as values of the register; texts stay to the letter. */
export interface Line {
  line: number;
  values: ReadonlyMap<string, Value>;
}

/**
 * The lines of a file under a mapping, with the problems of their cells. Blank cells say nothing, nor do unreadable ones;
 * but an invoice whose state cannot be read counts as open, so that no debtor is erased on a misread word.
 */
export function linesOf(
  tab: ImportTab,
  file: ParsedFile,
  mapping: Mapping,
): { lines: Line[]; problems: Problem[] } {
  const lines: Line[] = [];
  const problems: Problem[] = [];
  for (const [index, row] of file.rows.entries()) {
    const line = file.lines[index] ?? index + 2;
    const values = new Map<string, Value>();
    let leftOut = false;
    for (const [position, key] of mapping.entries()) {
      const text = row[position] ?? '';
      if (key === undefined || text.trim() === '') continue;
      const problem = (code: Problem['code']) =>
        problems.push({ line, code, column: key, leftOut: code === 'cellTooLong' });
      const tooLong = text.length > MAX_CELL_CHARACTERS;
      const value = tooLong ? undefined : valueOf(tab, key, text);
      if (value !== undefined) values.set(key, value);
      else if (tooLong) problem('cellTooLong');
      else if (key === 'invoiceState') {
        values.set(key, 'open');
        problem('unreadableState');
      } else problem('unreadableCell');
      leftOut ||= tooLong;
    }
    if (!leftOut && values.size > 0) lines.push({ line, values });
  }
  return { lines, problems };
}

function valueOf(tab: ImportTab, key: string, text: string): Value {
  const { kind, choice } = columnOf(tab, key);
  switch (kind) {
    case 'date':
      return typedDay(text);
    case 'money':
    case 'number':
      return typedNumber(text);
    case 'choice':
      return vocabulary('en').key(choice as ChoiceSet, text.trim());
    default:
      return text;
  }
}

/** A number as people write it: `1.98`, `1 234,50`, `1,234.50`; the last mark is the decimal one. */
export function typedNumber(text: string): number | undefined {
  const bare = text.replace(/[\s\u00a0\u202f€]/g, '');
  const grouped = /^-?\d{1,3}([.,]\d{3})+[.,]\d{1,2}$/.test(bare)
    ? bare.replace(/[.,](?=.*[.,])/g, '')
    : bare;
  return /^-?\d+([.,]\d+)?$/.test(grouped) ? Number(grouped.replace(',', '.')) : undefined;
}
