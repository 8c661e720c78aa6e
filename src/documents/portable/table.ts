import { guarded, toCsv } from '../csv';
import type { PortableRecords } from './package';
import { portableValue } from './values';

/** A phone number, or any other text of digits: nothing that a spreadsheet program could carry out. */
const onlyDigits = /^[+-]?[\d\s()./-]*$/;

/**
 * One tab as CSV: the field names of the JSON in the first line, one record a line. A text that a spreadsheet program would
 * carry out as a formula has an apostrophe before it; phone numbers stay as they are. The JSON holds every text to the letter.
 */
export function portableCsv({ columns, rows }: PortableRecords): string {
  const lines = rows.map((row) =>
    columns.map(({ kind }, index) => {
      const value = portableValue(row[index], kind);
      return typeof value === 'string' && !onlyDigits.test(value) ? guarded(value) : value;
    }),
  );
  return toCsv([columns.map(({ key }) => key), ...lines], { guardFormulas: false });
}
