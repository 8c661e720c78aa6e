import { heard, type ConsentEvent } from '../register/consent';
import type { Table } from '../workbook/table';
import { purposesOf } from './purposes';
import { oncePerReading, type Reading } from './reading';
import { whose } from './retention/whose';

/**
 * The consent event of a row; columns that were not read are blank. Where its moment cannot be read, `at` is not finite:
 * a withdrawal comes after everything (`Infinity`), a consent given before everything (`-Infinity`).
 */
export function eventAt(table: Table, row: number): ConsentEvent {
  const text = (key: string) => (table.columns.has(key) ? table.text(row, key) : '');
  const action = text('action') === 'given' ? 'given' : 'withdrawn';
  return {
    id: table.ids[row] as string,
    customer: text('customer'),
    purpose: text('purpose'),
    action,
    at: table.number(row, 'at') ?? (action === 'given' ? -Infinity : Infinity),
    wordingVersion: text('wordingVersion'),
    language: text('language'),
    channel: text('channel'),
    evidence: text('evidence'),
    recordedBy: text('recordedBy'),
    request: text('request'),
  };
}

/**
 * The events of each customer as they stand, by their id and in row order, also where a row names them by their number. Rows that name
 * nobody known stand under what they say; those that name nobody at all are left out.
 */
export function rowsByCustomer(reading: Reading): Map<string, ConsentEvent[]> {
  const table = reading.table('consents');
  const customerOf = whose(reading);
  const byCustomer = new Map<string, ConsentEvent[]>();
  for (const row of table.rows()) {
    const event = eventAt(table, row);
    const customer = customerOf(event.customer);
    if (customer === '') continue;
    const known = byCustomer.get(customer);
    if (known) known.push(event);
    else byCustomer.set(customer, [event]);
  }
  return byCustomer;
}

/** What each customer said of every purpose that there is, as the law hears it: see `heard`. */
export const eventsByCustomer = oncePerReading((reading): Map<string, ConsentEvent[]> => {
  const purposes = purposesOf(reading, reading.language);
  return new Map(
    [...rowsByCustomer(reading)].map(([customer, events]) => [customer, heard(events, purposes)] as const),
  );
});

/** What one customer said of every purpose that there is, by their id; the row may name them by their number. */
export const eventsOf = (reading: Reading, customer: string): ConsentEvent[] =>
  eventsByCustomer(reading).get(customer) ?? [];
