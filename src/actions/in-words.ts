import { choiceText } from '../language/choices';
import { formatDate, formatNumber, type Language } from '../language/text';
import type { Value } from '../workbook/codec';
import { columnOf, type ColumnKey } from '../workbook/tabs';

/** A value of the customers tab as a person reads it; nothing for a blank. */
export function inWords(column: ColumnKey<'customers'>, value: Value, language: Language): string {
  const { kind, choice } = columnOf('customers', column);
  if (value === undefined) return '';
  if (choice) return choiceText(choice, String(value), language);
  if (typeof value === 'number')
    return kind === 'date' ? formatDate(value, language) : formatNumber(value, language);
  return String(value);
}
