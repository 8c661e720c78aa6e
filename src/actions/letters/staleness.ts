import { normaliseEmail } from '../../register/contact';
import { RegisterError } from '../../register/errors';
import { CODE_LIFETIME } from '../../register/identityCode';
import { isOpen } from '../../register/request';
import { remove, type Change } from '../../workbook/changes';
import type { Draft } from '../act';
import type { Reading } from '../reading';
import { requestEntry } from '../requests/cells';
import { codeAddress } from '../requests/identity';
import { theRequest } from '../requests/row';
import { following, isOnRequest, type Told } from './effects';
import { effectOf } from './queue';

/**
 * Why a letter is not to go out any more: the code of an error. It would say what is no longer so, or its request cannot be
 * read; that of one keeps nobody else's letter.
 */
export function staleness(reading: Reading, row: number): string | undefined {
  const table = reading.table('letters');
  const kind = table.text(row, 'kind');
  const effect = effectOf(table.text(row, 'effect'));
  const told = { request: table.text(row, 'request'), customer: table.text(row, 'customer'), effect };
  try {
    if (isOvertaken(reading, kind, told.request)) return 'letterStale';
    if (kind === 'identityCode') return isCodeStale(reading, row) ? 'letterStale' : undefined;
    if (isAboutAnother(reading, told)) return 'letterStale';
    return following(reading, told, reading.now.day).hindered;
  } catch (error) {
    if (error instanceof RegisterError) return error.code;
    throw error;
  }
}

/** Whether another person has been chosen since the letter was written. */
function isAboutAnother(reading: Reading, { request, customer, effect }: Told): boolean {
  if (!effect || !isOnRequest(effect)) return false;
  const now = theRequest(reading, request).customer;
  return customer !== '' && now !== '' && now !== customer;
}

/**
 * A code is for the customer to whom its letter was addressed, at the address that their row has now, as
 * long as the letter says.
 */
function isCodeStale(reading: Reading, row: number): boolean {
  const table = reading.table('letters');
  const { customer } = theRequest(reading, table.text(row, 'request'));
  const validUntil = (table.number(row, 'queuedOn') ?? reading.now.day) + CODE_LIFETIME;
  return (
    customer !== table.text(row, 'customer') ||
    codeAddress(reading, customer) !== normaliseEmail(table.text(row, 'to')) ||
    validUntil < reading.now.day
  );
}

/**
 * Whether a request has overtaken its letter: the receipt of one that has ended, and the code of one that has ended or whose person is
 * identified. @throws RegisterError when the request cannot be read
 */
function isOvertaken(reading: Reading, kind: string, id: string): boolean {
  if (kind !== 'receipt' && kind !== 'identityCode') return false;
  const { state, isIdentified } = theRequest(reading, id).facts;
  if (kind === 'receipt') return !isOpen(state);
  return isIdentified || !(isOpen(state) || state === 'unableToIdentify');
}

/**
 * Letters to take off, since their request has overtaken them: nobody misses them, so that they are neither to count as failed nor to be
 * reported as trouble.
 * @param rows letters that have certainly not gone out
 */
export function overtaken(
  reading: Reading,
  rows: readonly number[],
): { rows: number[]; changes: Change[]; entries: Draft[] } {
  const table = reading.table('letters');
  const id = (row: number) => table.ids[row] as string;
  const request = (row: number) => table.text(row, 'request');
  const isGone = (row: number): boolean => {
    try {
      return isOvertaken(reading, table.text(row, 'kind'), request(row));
    } catch (error) {
      if (error instanceof RegisterError) return false;
      throw error;
    }
  };
  const gone = rows.filter(isGone);
  return {
    rows: gone,
    changes: gone.map((row) => remove('letters', row, id(row))),
    entries: gone.map((row) => requestEntry(request(row), 'lettersCancelled', { letters: [id(row)] })),
  };
}
