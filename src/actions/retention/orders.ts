import type { Day } from '../../register/calendar';
import { orderRetention, type Retention } from '../../register/retention';
import { invoiceStateAt } from '../invoices';
import type { Reading } from '../reading';
import { financialYearsFor, ruleOf } from '../rules';
import { heldRecords, restrictedCustomers } from './held';
import { approvedUntil } from './rows';
import { whose } from './whose';

/** Where an order stands on a day. */
export interface OrderStanding extends Retention {
  invoiceState: ReturnType<typeof invoiceStateAt>;
  /** Whether its customer's data is restricted. */
  restricted: boolean;
}

/** Tells where the order in a row of the orders tab stands; where nobody can tell its rule, it runs. */
export function orderStandings(reading: Reading, today: Day): (row: number) => OrderStanding {
  const table = reading.table('orders');
  const rule = ruleOf(reading, 'order');
  const years = financialYearsFor(reading, rule);
  const heldIds = heldRecords(reading, today);
  const restrictedIds = restrictedCustomers(reading);
  const customerOf = whose(reading);
  return (row) => {
    const restricted = restrictedIds.has(customerOf(table.text(row, 'customer')));
    const invoiceState = invoiceStateAt(table, row);
    const facts = {
      date: table.number(row, 'date'),
      invoiceState,
      held: restricted || heldIds.has(table.ids[row] as string),
      approvedUntil: approvedUntil(table, row),
    };
    return { ...orderRetention(facts, rule, years, today), invoiceState, restricted };
  };
}
