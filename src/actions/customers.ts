import { normaliseEmail, normalisePhone } from '../register/contact';
import { RegisterError } from '../register/errors';
import type { ColumnKey } from '../workbook/tabs';
import type { Reading } from './reading';

/** A row of the customers tab that was meant. */
export interface CustomerRow {
  row: number;
  id: string;
}

/** How a customer was recognised. */
export type MatchedBy = 'id' | 'email' | 'phone' | 'number' | 'name';

/** A row that may be the one that was meant, for a person to choose from. */
export interface Candidate extends CustomerRow {
  by: MatchedBy;
}

/** Several rows fit, or only names do: a person has to choose. The candidates are not part of the message. */
export class AmbiguousCustomer extends RegisterError {
  override readonly name = 'AmbiguousCustomer';

  constructor(readonly candidates: readonly Candidate[]) {
    super('customerAmbiguous', { count: candidates.length });
  }
}

/** The columns needed to recognise a customer from what somebody typed: an id, an address, a phone, a number or a name. */
export function matchColumns(who: string): ColumnKey<'customers'>[] {
  if (who.includes('@')) return ['email'];
  return /\d{3}/.test(who) ? ['number', 'phone'] : ['number', 'firstName', 'lastName', 'organisation'];
}

/**
 * Every row that fits: exactly by id, normalised e-mail, normalised phone or customer number; by name only where
 * nothing else fits, since namesakes are no identity.
 */
export function candidates(reading: Reading, who: string): Candidate[] {
  const table = reading.table('customers');
  const wanted = who.trim();
  const found: Candidate[] = [];
  const collect = (by: MatchedBy, fits: (row: number) => boolean) => {
    for (const row of table.rows()) if (fits(row)) found.push({ row, id: table.ids[row] as string, by });
  };
  collect('id', (row) => wanted !== '' && table.ids[row] === wanted);
  const tests = identityTests(reading, wanted);
  for (const [column, by, fits] of tests) {
    if (found.length === 0 && table.columns.has(column)) collect(by, (row) => fits(table.text(row, column)));
  }
  if (found.length === 0 && table.columns.has('lastName'))
    collect('name', (row) => namesOf(reading, row).includes(folded(wanted)));
  return found;
}

type IdentityTest = [ColumnKey<'customers'>, MatchedBy, (cell: string) => boolean];

function identityTests(reading: Reading, who: string): IdentityTest[] {
  const countryCode = reading.settings.defaultCountryCode;
  const email = normaliseEmail(who);
  const phone = normalisePhone(who, countryCode);
  return [
    ['email', 'email', (cell) => email !== '' && normaliseEmail(cell) === email],
    ['phone', 'phone', (cell) => phone !== '' && normalisePhone(cell, countryCode) === phone],
    ['number', 'number', (cell) => who !== '' && cell.trim() === who],
  ];
}

const folded = (name: string) => name.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');

function namesOf(reading: Reading, row: number): string[] {
  const table = reading.table('customers');
  const [first, last, organisation] = (['firstName', 'lastName', 'organisation'] as const).map((key) =>
    folded(table.text(row, key)),
  );
  return [`${first} ${last}`.trim(), `${last} ${first}`.trim(), organisation ?? ''].filter(
    (name) => name !== '',
  );
}

/**
 * The one customer that was meant. Two rows with one id are refused, unless an erasure of that customer is under way: it
 * may have left the row beside its own remainder, and takes both.
 * @throws RegisterError customerNotFound, customerWithoutId, duplicateId; AmbiguousCustomer
 */
export function theCustomer(reading: Reading, who: string): CustomerRow {
  const found = candidates(reading, who);
  const [only] = found;
  if (!only) throw new RegisterError('customerNotFound');
  if (only.by === 'name' || new Set(found.map(({ id }) => id)).size > 1) throw new AmbiguousCustomer(found);
  if (only.id === '') throw new RegisterError('customerWithoutId');
  const rows = reading.table('customers').rowsWhere('id', only.id);
  if (rows.length > 1 && !isBeingErased(reading, only.id))
    throw new RegisterError('duplicateId', { tab: 'customers' });
  return { row: only.row, id: only.id };
}

/** Whether an erasure of the customer has been committed and not been confirmed yet. */
function isBeingErased(reading: Reading, id: string): boolean {
  const tasks = reading.tables.get('tasks');
  if (!tasks?.columns.has('about')) return false;
  return tasks
    .rowsWhere('about', id)
    .some((row) => tasks.text(row, 'kind') === 'confirmErasure' && tasks.text(row, 'state') === 'open');
}
