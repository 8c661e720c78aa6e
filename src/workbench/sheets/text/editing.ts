import { formatValue, type NumberFormat } from './format';
import type { Locale } from './locale';

/** A number with all its digits, as a person of that locale types it. */
const digits = (value: number, locale: Locale): string =>
  String(Number(value.toPrecision(15))).replace('.', locale.decimal);

function moment(value: number, type: string, locale: Locale): string {
  const isDuration = type === 'TIME' && value >= 1;
  if (isDuration) return formatValue(value, { type, pattern: '[h]:mm:ss' }, locale);
  const shown = type === 'TIME' || Number.isInteger(value) ? type : 'DATE_TIME';
  return formatValue(value, { type: shown }, locale);
}

/**
 * What an editor begins with for a number: the text that means the same value again when it is typed into a cell of that format, so that
 * nothing is lost that the format does not show.
 */
export function editorText(value: number, format: NumberFormat | null | undefined, locale: Locale): string {
  const type = format?.type ?? '';
  if (type === 'PERCENT') return `${digits(value * 100, locale)}%`;
  const isMoment = ['DATE', 'TIME', 'DATE_TIME'].includes(type) && value >= 0;
  return isMoment ? moment(value, type, locale) : digits(value, locale);
}
