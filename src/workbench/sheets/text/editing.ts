import { formatValue, type NumberFormat } from './format';
import { typed, type TypingContext } from './input';
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

function numberText(value: number, type: string, locale: Locale): string {
  if (type === 'PERCENT') return `${digits(value * 100, locale)}%`;
  const isMoment = ['DATE', 'TIME', 'DATE_TIME'].includes(type) && value >= 0;
  return isMoment ? moment(value, type, locale) : digits(value, locale);
}

/**
 * What an editor begins with: the text that means the same value again when it is typed into a cell of that format. A number has all
 * that its format does not show; a text that would be read as something else, `=1+1` or `00123`, begins with an apostrophe.
 */
export function editorText(
  value: number | string,
  format: NumberFormat | null | undefined,
  context: TypingContext,
): string {
  if (typeof value === 'number') return numberText(value, format?.type ?? '', context.locale);
  return typed(value, format, context).value === value ? value : `'${value}`;
}
