import type { HeldElsewhere } from '../../../documents/letter';
import { normaliseEmail } from '../../../register/contact';
import { suppressionHash, type SuppressionScope } from '../../../register/suppression';
import type { Reading } from '../../reading';
import { entryAt } from '../../suppress';
import { readableRequest, type RequestRow } from '../row';

/**
 * What is held on the address of somebody who is no customer: other requests from it, and its code on the suppression list. Only the
 * e-mail address counts, to which the answer goes: it tells nobody of what others have asked. `undefined` where there is neither.
 */
export function heldElsewhere(reading: Reading, request: RequestRow): HeldElsewhere | undefined {
  const address = normaliseEmail(request.text('email'));
  if (address === '') return undefined;
  const requests = requestsFrom(reading, address, request.id);
  const suppressions = suppressionsOf(reading, address);
  return requests.length + suppressions.length > 0 ? { requests, suppressions } : undefined;
}

/** Requests that were linked to a customer who is still there are that customer's, whatever address they came from. */
function requestsFrom(reading: Reading, address: string, but: string): HeldElsewhere['requests'] {
  const table = reading.table('requests');
  const customers = reading.table('customers');
  return [...table.rows()].flatMap((row) => {
    const id = table.ids[row] as string;
    if (id === but || normaliseEmail(table.text(row, 'email')) !== address) return [];
    if (customers.rowOf(table.text(row, 'customer')) !== undefined) return [];
    const found = readableRequest(reading, id);
    return found ? [{ reference: id, right: found.facts.right, receivedOn: found.facts.receivedOn }] : [];
  });
}

/** Each scope once, since its first entry: a list may have an entry for each purpose. */
function suppressionsOf(reading: Reading, address: string): HeldElsewhere['suppressions'] {
  const list = reading.table('suppressions');
  const first = new Map<SuppressionScope, number | undefined>();
  for (const row of list.rowsWhere('hash', suppressionHash(reading.world.key, 'email', address))) {
    const { scope } = entryAt(list, row);
    // Of what was allowed again the objection itself tells.
    if (scope === 'consented') continue;
    const since = list.number(row, 'since');
    const known = first.get(scope);
    if (!first.has(scope) || (since !== undefined && (known === undefined || since < known)))
      first.set(scope, since);
  }
  return [...first].map(([scope, since]) => ({ scope, ...(since !== undefined && { since }) }));
}
