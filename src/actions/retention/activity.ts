import type { Day } from '../../register/calendar';
import { invoiceStateAt } from '../invoices';
import type { Reading } from '../reading';

/** The day of the last order or consent of each customer, those who say something now included, and whether an invoice is open. */
export function activityByCustomer(
  reading: Reading,
  haveSaid: readonly string[],
): Map<string, { last?: Day; open: boolean }> {
  const activity = new Map<string, { last?: Day; open: boolean }>();
  const note = (customer: string, day: Day | undefined, open: boolean) => {
    if (customer === '') return;
    const known = activity.get(customer);
    activity.set(customer, { last: laterOf(known?.last, day), open: open || (known?.open ?? false) });
  };
  const orders = reading.table('orders');
  for (const row of orders.rows())
    note(
      orders.text(row, 'customer'),
      orders.number(row, 'date'),
      ['open', 'collection'].includes(invoiceStateAt(orders, row)),
    );
  const consents = reading.table('consents');
  for (const row of consents.rows()) {
    const at = consents.number(row, 'at');
    note(consents.text(row, 'customer'), at === undefined ? undefined : Math.floor(at), false);
  }
  for (const customer of haveSaid) note(customer, reading.now.day, false);
  return activity;
}

/** The later of two days, where there are any. */
export const laterOf = (a: Day | undefined, b: Day | undefined): Day | undefined =>
  a === undefined ? b : b === undefined ? a : Math.max(a, b);
