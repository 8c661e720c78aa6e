import { tabTexts } from '../../language/tabs';
import type { Language } from '../../language/text';
import { toCsv } from '../csv';

/** Columns of the customers tab that an address list can show, in its order. */
export const listColumns = [
  'firstName',
  'lastName',
  'organisation',
  'email',
  'street',
  'postcode',
  'city',
  'country',
  'language',
] as const;

/** Key of a column of an address list. */
export type ListColumn = (typeof listColumns)[number];

/** A line of the list; a household's names stand together. */
export type ListLine = Readonly<Record<ListColumn, string>>;

/**
 * An address list as CSV, with the register's own headings in a language. No text is taken for a formula; see `toCsv`.
 * @param columns that the purpose needs; no other leaves the register
 */
export function addressCsv(
  lines: readonly ListLine[],
  columns: readonly ListColumn[],
  language: Language,
): string {
  const headings = columns.map((column) => tabTexts.customers.columns[column].title[language]);
  return toCsv([headings, ...lines.map((line) => columns.map((column) => line[column]))]);
}
