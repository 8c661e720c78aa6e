import { type CellValue, Formula } from './grid';
import { momentOf, serialOfDay } from './text/serial';

/** A cell that a series is made from. */
export interface SeriesCell {
  value: CellValue;
  /** Whether its number format shows a date. */
  isDate: boolean;
}

/** The value at a place of a series: the source's own cells have the places 0 and up, what goes on before them -1 and down. */
type Series = (place: number) => CellValue;

/** Removes what binary fractions leave behind, as 0.1 + 0.2 does. */
const tidy = (value: number): number => Number(value.toPrecision(14));

/** The straight line through numbers at the places 0, 1, 2, …: exact where they lie on one, otherwise the closest. */
function line(values: readonly number[]): (place: number) => number {
  const n = values.length;
  const middle = (n - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const spread = values.reduce((sum, _, i) => sum + (i - middle) ** 2, 0);
  const slope = values.reduce((sum, value, i) => sum + (i - middle) * (value - mean), 0) / spread;
  return (place) => tidy(mean + slope * (place - middle));
}

/** One number is repeated; several go on in a straight line. The alternate series is the other way round for one. */
function numbers(values: readonly number[], alternate: boolean): Series {
  if (values.length > 1) return line(values);
  const [only = 0] = values;
  return (place) => (alternate ? only + place : only);
}

/** The months between dates on the same day of the month, when they are equally many; undefined otherwise. */
function monthStep(values: readonly number[]): number | undefined {
  const moments = values.map(momentOf);
  const months = moments.map((moment) => moment.getUTCFullYear() * 12 + moment.getUTCMonth());
  const step = (months[1] ?? 0) - (months[0] ?? 0);
  const isEven = months.every((month, i) => month === (months[0] ?? 0) + i * step);
  const isSameDay = moments.every((moment) => moment.getUTCDate() === moments[0]?.getUTCDate());
  return step !== 0 && isEven && isSameDay && values.every(Number.isInteger) ? step : undefined;
}

/** The day of the month in another month, or that month's last day. */
function inMonth(serial: number, months: number): number {
  const moment = momentOf(serial);
  const month = moment.getUTCFullYear() * 12 + moment.getUTCMonth() + months;
  const [year, number] = [Math.floor(month / 12), ((month % 12) + 12) % 12];
  for (let day = moment.getUTCDate(); day > 0; day--) {
    const found = serialOfDay(year, number + 1, day);
    if (found !== undefined) return found;
  }
  return serial;
}

/** One date goes on by days; several by their step, in months where they lie on the same day of the month. */
function dates(values: readonly number[], alternate: boolean): Series {
  const [first = 0] = values;
  if (values.length === 1) return (place) => (alternate ? first : first + place);
  const months = monthStep(values);
  return months === undefined ? line(values) : (place) => inMonth(first, months * place);
}

const TRAILING = /^(.*?)(\d{1,15})$/s;

/** Texts that end in a number count on; leading zeros stay. */
function counted(texts: readonly string[], alternate: boolean): Series {
  const parts = texts.map((text) => TRAILING.exec(text));
  const [prefix = '', digits = ''] = parts[0]?.slice(1) ?? [];
  const found = parts.map((part) => Number(part?.[2]));
  const next = found.length > 1 ? line(found) : (place: number) => (found[0] ?? 0) + (alternate ? 0 : place);
  return (place) => `${prefix}${String(Math.abs(Math.round(next(place)))).padStart(digits.length, '0')}`;
}

/** What a cell goes on with: cells of the same kind that lie together make one series. */
function kindOf({ value, isDate }: SeriesCell): string {
  if (typeof value === 'number') return isDate ? 'date' : 'number';
  const prefix = typeof value === 'string' ? TRAILING.exec(value)?.[1] : undefined;
  return prefix === undefined ? 'repeated' : `text ${prefix}`;
}

function seriesOf(kind: string, cells: readonly SeriesCell[], alternate: boolean): Series {
  const values = cells.map(({ value }) => value);
  const isNumber = (value: CellValue): value is number => typeof value === 'number';
  const isText = (value: CellValue): value is string => typeof value === 'string';
  if (kind === 'number') return numbers(values.filter(isNumber), alternate);
  if (kind === 'date') return dates(values.filter(isNumber), alternate);
  if (kind.startsWith('text ')) return counted(values.filter(isText), alternate);
  return (place) => values[((place % values.length) + values.length) % values.length];
}

/**
 * How a line of cells goes on, as the fill handle of Sheets has it: numbers, dates and counted texts as series, everything else again
 * from the beginning.
 * @returns the value at a place counted from the first cell of the source, and the cell of the source whose looks it takes
 */
export function continued(
  source: readonly SeriesCell[],
  alternate: boolean,
): (place: number) => { value: CellValue; model: number } {
  const runs: { start: number; length: number; series: Series }[] = [];
  const runAt: number[] = [];
  for (let start = 0; start < source.length;) {
    const kind = kindOf(source[start]!);
    let end = start + 1;
    while (end < source.length && kindOf(source[end]!) === kind) end++;
    for (let i = start; i < end; i++) runAt.push(runs.length);
    runs.push({
      start,
      length: end - start,
      series: seriesOf(kind, source.slice(start, end), alternate),
    });
    start = end;
  }
  return (place) => {
    const round = Math.floor(place / source.length);
    const model = place - round * source.length;
    const { start, length, series } = runs[runAt[model]!]!;
    return { value: series(model - start + round * length), model };
  };
}

/** Whether a value is written as a formula, which moves along instead of going on. */
export const isFormula = (value: CellValue): value is Formula => value instanceof Formula;
