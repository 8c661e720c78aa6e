import { RegisterError } from '../../../register/errors';
import { subjectHash } from '../../../register/log';
import type { Layout } from '../../../workbook/layout';
import type { Query } from '../../../workbook/table';
import { accessQuery } from '../../access';
import { theCustomer } from '../../customers';
import { claimColumns } from '../../erasure-log';
import { effectQuery } from '../../letters/effects';
import { letterColumns } from '../../letters/queue';
import { personAt, type FoundCustomer, type Person } from '../../person';
import type { Reading } from '../../reading';
import { candidatesFor, matchQuery } from '../match';
import { requestQuery, type RequestRow } from '../row';

const access = accessQuery('');

/** Everything on everybody by which a person is found, and what fulfilling any right looks at. */
export const fulfilQuery: Query = {
  ...access,
  ...effectQuery,
  ...requestQuery,
  customers: [...(access.customers ?? []), ...(matchQuery.customers ?? []), ...(effectQuery.customers ?? [])],
  holds: access.holds ?? [],
  letters: letterColumns,
  recipients: [...(access.recipients ?? []), 'email'],
  log: [...(access.log ?? []), ...claimColumns],
};

/**
 * The customer whom a request is linked to, by the id alone; one whose row is gone may still have other records. `undefined`
 * while nobody is chosen.
 * @throws RegisterError duplicateId
 */
export function personFound(reading: Reading, { customer }: RequestRow): FoundCustomer | undefined {
  if (customer === '') return undefined;
  if (reading.table('customers').rowOf(customer) === undefined)
    return { id: customer, row: -1, erased: true };
  return theCustomer(reading, customer);
}

/** The person who asks. @throws RegisterError duplicateId */
export function whoAsks(reading: Reading, layout: Layout, request: RequestRow): Person | undefined {
  const found = personFound(reading, request);
  return found && personAt(reading, layout, found);
}

/** That nothing is held on who asks, as far as anybody can see. @throws RegisterError personNotChosen when somebody may be meant */
export function expectNobodyFits(reading: Reading, { text }: RequestRow): void {
  const asker = { name: text('name'), email: text('email'), phone: text('phone') };
  if (candidatesFor(reading, asker).length > 0) throw new RegisterError('personNotChosen');
}

const provingEvents = ['request.identify', 'request.identified'];

/**
 * That the identity was confirmed for the very customer who is chosen, as the log tells: in the sheet somebody may have changed the
 * customer, or the word "confirmed", by hand.
 * @throws RegisterError identityNotConfirmed
 */
export function expectProvedFor(reading: Reading, { id, customer }: RequestRow): void {
  const log = reading.table('log');
  const subject = subjectHash(reading.world.key, customer);
  const isProved = log
    .rowsWhere('request', id)
    .some((row) => provingEvents.includes(log.text(row, 'event')) && log.text(row, 'subject') === subject);
  if (!isProved) throw new RegisterError('identityNotConfirmed');
}
