import type { OrderFacts } from '../register/retention';
import { isBlank } from '../workbook/codec';
import type { WholeRow } from '../workbook/layout';
import type { Table } from '../workbook/table';

type InvoiceState = OrderFacts['invoiceState'];

/**
 * The state of an order's invoice. What stands there and cannot be read, such as "open - reminder sent", binds like an
 * open invoice (GDPR Art. 17(3)(e)): what is erased cannot be brought back, what is kept can still be put right.
 */
export function invoiceStateOf(order: Pick<WholeRow, 'text' | 'raw'>): InvoiceState {
  const state = order.text('invoiceState') as InvoiceState;
  return state === '' && !isBlank(order.raw('invoiceState')) ? 'open' : state;
}

/** Like {@link invoiceStateOf}, for a row of the orders tab as read. */
export const invoiceStateAt = (orders: Table, row: number): InvoiceState =>
  invoiceStateOf({ text: (key) => orders.text(row, key), raw: (key) => orders.raw(row, key) });
