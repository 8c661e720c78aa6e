import { consentState } from '../../register/consent';
import { shownPurposes } from '../consent';
import { eventsOf } from '../consent-events';
import type { Reading } from '../reading';
import { whose } from './whose';

/** A cell of the customers tab. */
interface CustomerCell {
  row: number;
  customer: string;
  column: (typeof shownPurposes)[number];
}

/**
 * The customer's cell that shows a consent by the event that proves it: it goes with that, since what nobody can prove any more was not given
 * (GDPR Art. 7(1)), and the next run would take the word for a statement of its day. `undefined` where there is none; a refusal stays in the row.
 * Needs the consent columns of the customers tab.
 * @param consent id of the event
 */
export function unprovedCell(reading: Reading, consent: string): CustomerCell | undefined {
  const consents = reading.table('consents');
  const at = consents.rowOf(consent);
  if (at === undefined) return undefined;
  const customer = whose(reading)(consents.text(at, 'customer'));
  const column = shownPurposes.find((key) => key === consents.text(at, 'purpose'));
  const customers = reading.table('customers');
  const row = customers.rowOf(customer);
  if (row === undefined || !column || customers.text(row, column) !== 'given') return undefined;
  const { evidence } = consentState(eventsOf(reading, customer), column);
  return evidence?.id === consent ? { row, customer, column } : undefined;
}
