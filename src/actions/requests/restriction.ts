import type { Day } from '../../register/calendar';
import { isInForce } from '../../register/holds';
import { isBlank } from '../../workbook/codec';
import type { Query } from '../../workbook/table';
import type { Reading } from '../reading';
import { holdsOf, ruleQuery } from '../rules';
import { letterLineAt, letterLineColumns, type LetterLine } from './view';

/** That the processing of a person's data is restricted, as the owner needs to see it. */
export interface Restriction {
  customer: string;
  /** Absent where the cell holds no day. */
  since?: Day;
  /** The provisions on which it rests; none where somebody only typed the day. */
  grounds: string[];
  /** Letters that tell of its end and are not out. */
  letters: LetterLine[];
}

/** What the functions below need to have been read. */
export const restrictionQuery: Query = {
  customers: ['restrictedSince', 'number'],
  holds: ruleQuery.holds ?? [],
  letters: [...letterLineColumns, 'customer'],
};

/** The restriction of a customer's data; `undefined` where there is none. */
export function restrictionOf(reading: Reading, customer: string): Restriction | undefined {
  const customers = reading.table('customers');
  const row = customers.rowOf(customer);
  if (row === undefined || isBlank(customers.raw(row, 'restrictedSince'))) return undefined;
  const since = customers.number(row, 'restrictedSince');
  const grounds = holdsOf(reading)
    .filter((hold) => hold.record === customer && hold.ground === 'restriction')
    .filter((hold) => isInForce(hold, reading.now.day) && hold.law !== '')
    .map(({ law }) => law);
  return {
    customer,
    ...(since !== undefined && { since }),
    grounds: [...new Set(grounds)],
    letters: lettersOfLifting(reading, customer),
  };
}

/** The letters that tell a person of the end of a restriction, and that are not out. */
export function lettersOfLifting(reading: Reading, customer: string): LetterLine[] {
  const table = reading.table('letters');
  return table
    .rowsWhere('customer', customer)
    .filter((row) => table.text(row, 'kind') === 'restrictionLifted' && table.text(row, 'state') !== 'sent')
    .map((row) => letterLineAt(table, row));
}
