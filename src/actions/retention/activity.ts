import type { Day } from '../../register/calendar';
import { invoiceStateAt } from '../invoices';
import type { Reading } from '../reading';
import { orderStandings } from './orders';
import { whose } from './whose';

/** What a customer did last: the day of the last order or consent, that of the last order that is still to be kept, and whether an invoice is open. */
export interface Activity {
  last?: Day;
  lastOrder?: Day;
  open: boolean;
}

/** The activity of each customer, of those who say something now included. */
export function activityByCustomer(
  reading: Reading,
  today: Day,
  haveSaid: readonly string[],
): Map<string, Activity> {
  const activity = new Map<string, Activity>();
  const note = (customer: string, day: Day | undefined, order?: { open: boolean; isKept: boolean }) => {
    if (customer === '') return;
    const known = activity.get(customer);
    activity.set(customer, {
      last: laterOf(known?.last, day),
      lastOrder: order?.isKept ? laterOf(known?.lastOrder, day) : known?.lastOrder,
      open: (order?.open ?? false) || (known?.open ?? false),
    });
  };
  const customerOf = whose(reading);
  const orders = reading.table('orders');
  const standingAt = orderStandings(reading, today);
  for (const row of orders.rows()) {
    const { until, state } = standingAt(row);
    note(customerOf(orders.text(row, 'customer')), orders.number(row, 'date'), {
      open: ['open', 'collection'].includes(invoiceStateAt(orders, row)),
      isKept: until === undefined || today <= until || state === 'held',
    });
  }
  const consents = reading.table('consents');
  for (const row of consents.rows()) {
    const at = consents.number(row, 'at');
    note(customerOf(consents.text(row, 'customer')), at === undefined ? undefined : Math.floor(at));
  }
  for (const customer of haveSaid) note(customer, reading.now.day);
  return activity;
}

/** The later of two days, where there are any. */
export const laterOf = (a: Day | undefined, b: Day | undefined): Day | undefined =>
  a === undefined ? b : b === undefined ? a : Math.max(a, b);
