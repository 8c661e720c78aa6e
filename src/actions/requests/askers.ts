import { normaliseEmail, normalisePhone } from '../../register/contact';
import type { Table } from '../../workbook/table';
import type { Reading } from '../reading';
import { whose } from '../retention/whose';

/**
 * Tells of a row of the customers tab whether one of some requests may be theirs: one that names them by id or number, or that names nobody
 * known and bears their e-mail address or phone number, whatever the name. What several share is each one's: it is asked in order to leave
 * people alone, never in order to act on one. Needs the customers' numbers, e-mail addresses and phone numbers, and `customer`, `email`
 * and `phone` of the requests.
 * @param counts which rows of the requests tab are meant
 */
export function askers(reading: Reading, counts: (row: number) => boolean): (row: number) => boolean {
  const [customers, requests] = [reading.table('customers'), reading.table('requests')];
  const customerOf = whose(reading);
  const contactsAt = (table: Table, row: number) =>
    [
      normaliseEmail(table.text(row, 'email')),
      normalisePhone(table.text(row, 'phone'), reading.settings.defaultCountryCode),
    ].filter(Boolean);
  const ids = new Set<string>();
  const contacts = new Set<string>();
  for (const row of requests.rows()) {
    if (!counts(row)) continue;
    const customer = customerOf(requests.text(row, 'customer'));
    if (customers.rowOf(customer) !== undefined) ids.add(customer);
    else for (const contact of contactsAt(requests, row)) contacts.add(contact);
  }
  return (row) =>
    ids.has(customers.ids[row] as string) ||
    (contacts.size > 0 && contactsAt(customers, row).some((contact) => contacts.has(contact)));
}
