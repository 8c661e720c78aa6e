import type { ConsentEvent } from '../register/consent';
import { eventAt } from './consent';
import type { Reading } from './reading';
import { whose } from './retention/whose';

/**
 * What each customer said, by their id and in row order, also where a row names them by their number. Rows that name nobody known stand
 * under what they say; those that name nobody at all are left out.
 */
export function eventsByCustomer(reading: Reading): Map<string, ConsentEvent[]> {
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
