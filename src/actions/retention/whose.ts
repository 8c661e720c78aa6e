import { isBlank } from '../../workbook/codec';
import type { Reading } from '../reading';

/**
 * Tells whose a record is from what stands in its customer cell: people who write rows by hand name a customer by the number too. A
 * number counts where one customer alone bears it and it is nobody's id; whatever names nobody is handed back as it stands.
 */
export function whose(reading: Reading): (cell: string) => string {
  const customers = reading.table('customers');
  const byNumber = new Map<string, string>();
  const shared = new Set<string>();
  for (const row of customers.columns.has('number') ? customers.rows() : []) {
    const cell = customers.raw(row, 'number');
    const number = isBlank(cell) ? '' : String(cell).trim();
    if (byNumber.has(number)) shared.add(number);
    byNumber.set(number, customers.ids[row] as string);
  }
  return (cell) => {
    if (customers.rowOf(cell) !== undefined) return cell;
    const number = cell.trim();
    return shared.has(number) ? cell : byNumber.get(number) || cell;
  };
}
