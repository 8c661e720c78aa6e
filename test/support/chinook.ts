import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from '../../src/actions/import/csv';
import type { ImportFiles } from '../../src/actions/import';

/** Strict UTF-8, as both shells decode it. */
export const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(bytes);
const file = (name: string) => readCsv(readFileSync(join(__dirname, '..', 'data', name)), decode);

/** The 59 customers and 412 invoices of the Chinook shop. */
export const chinook = (): ImportFiles => ({
  customers: file('chinook-customers.csv'),
  orders: file('chinook-invoices.csv'),
});

/** Some of those customers, by their e-mail addresses, without invoices. */
export function someCustomers(...emails: string[]): ImportFiles {
  const customers = file('chinook-customers.csv');
  const kept = customers.rows.flatMap((row, index) =>
    row.some((cell) => emails.includes(cell)) ? [index] : [],
  );
  const of = <T>(list: readonly T[]) => kept.map((index) => list[index] as T);
  return { customers: { ...customers, rows: of(customers.rows), lines: of(customers.lines) } };
}
