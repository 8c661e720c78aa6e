import type { sheets_v4 as api } from 'googleapis/build/src/apis/sheets';
import type { Locale } from '../text/locale';
import type { Node } from './parse';

type Format = api.Schema$NumberFormat | undefined;

const dates = new Set(['TODAY', 'DATE', 'EDATE', 'EOMONTH']);
/** Functions whose result is of the kind of their first argument. */
const carriers = new Set([
  'SUM',
  'MIN',
  'MAX',
  'AVERAGE',
  'MEDIAN',
  'ROUND',
  'ROUNDUP',
  'ROUNDDOWN',
  'ABS',
  'IFERROR',
]);

const isDate = (format: Format): boolean => /^DATE|^TIME/.test(format?.type ?? '');

/**
 * The number format that a formula brings along for a cell that has none: dates for the functions that give dates, otherwise that of the
 * cells that it computes with. A difference of two dates is a plain number.
 */
export function inferredFormat(
  node: Node | undefined,
  locale: Locale,
  sheetId: number,
  sheetOf: (title: string) => number | undefined,
  formatAt: (sheetId: number, row: number, column: number) => Format,
): Format {
  const infer = (part: Node | undefined): Format => {
    if (part?.kind === 'reference') {
      const id = part.sheet === undefined ? sheetId : sheetOf(part.sheet);
      return id === undefined ? undefined : formatAt(id, part.from.row ?? 0, part.from.column ?? 0);
    }
    if (part?.kind === 'unary') return part.operator === '%' ? undefined : infer(part.operand);
    if (part?.kind === 'binary') {
      if (part.operator !== '+' && part.operator !== '-' && part.operator !== '*') return undefined;
      const [left, right] = [infer(part.left), infer(part.right)];
      return part.operator === '-' && isDate(left) && isDate(right) ? undefined : (left ?? right);
    }
    if (part?.kind !== 'call') return undefined;
    if (dates.has(part.name)) return { type: 'DATE', pattern: locale.patterns.DATE };
    if (part.name === 'NOW') return { type: 'DATE_TIME', pattern: locale.patterns.DATE_TIME };
    if (part.name === 'IF') return infer(part.args[1]) ?? infer(part.args[2]);
    return carriers.has(part.name) ? infer(part.args[0]) : undefined;
  };
  return infer(node);
}
