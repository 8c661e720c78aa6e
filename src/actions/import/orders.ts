import { append, type Change } from '../../workbook/changes';
import type { Table } from '../../workbook/table';
import type { Reading } from '../reading';
import type { Line, Problem } from './cells';
import type { CustomerIndex } from './identity';

/** What a file of orders comes to. */
export interface OrderImport {
  changes: Change[];
  added: number;
  updated: number;
  unchanged: number;
  problems: Problem[];
}

/**
 * Adds the orders of a file, or updates those whose invoice number is known. The customer is named by number or e-mail.
 * A new invoice is entered as paid only where the file says nothing of its state, which the dry run says.
 */
export function importOrders(
  reading: Reading,
  lines: readonly Line[],
  customers: CustomerIndex,
): OrderImport {
  const result: OrderImport = { changes: [], added: 0, updated: 0, unchanged: 0, problems: [] };
  const table = reading.table('orders');
  const rows = new Map<string, number>();
  for (const row of table.rows()) rows.set(table.text(row, 'invoiceNumber').trim(), row);
  const seen = new Set<string>();
  for (const { line, values } of lines) {
    const leaveOut = (code: Problem['code']) => result.problems.push({ line, code, leftOut: true });
    const number = String(values.get('invoiceNumber') ?? '').trim();
    const customer = customerOf(String(values.get('customer') ?? ''), customers);
    if (number === '') leaveOut('noInvoiceNumber');
    else if (customer === 'several') leaveOut('ambiguousCustomer');
    else if (customer === '') leaveOut('rowWithoutId');
    else if (!customer) leaveOut('unknownCustomer');
    else if (seen.has(number)) result.unchanged++;
    else {
      seen.add(number);
      const row = rows.get(number);
      const complete = new Map([...values, ['customer', customer] as const]);
      const changes = row === undefined ? [] : cellChanges(table, row, complete);
      if (row === undefined) {
        const order = { invoiceState: 'paid', ...Object.fromEntries(complete), id: reading.world.newId() };
        result.added++;
        result.changes.push(append('orders', order));
      } else if (changes.length === 0) result.unchanged++;
      else if (table.ids[row] === '') leaveOut('rowWithoutId');
      else {
        result.updated++;
        result.changes.push(...changes);
      }
    }
  }
  return result;
}

function cellChanges(table: Table, row: number, values: Line['values']): Change[] {
  const id = table.ids[row] as string;
  return [...values]
    .filter(([column, value]) => table.value(row, column) !== value)
    .map(([column, value]): Change => ({ do: 'set', tab: 'orders', row, id, column, value }));
}

function customerOf(named: string, customers: CustomerIndex): string | 'several' | undefined {
  const byNumber = named.trim() === '' ? undefined : customers.number(named);
  if (byNumber) return byNumber.id;
  const byEmail = customers.emails(named);
  return byEmail.length > 1 ? 'several' : byEmail[0]?.id;
}
