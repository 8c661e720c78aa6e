import { subjectHash } from '../../register/log';
import { tabKeys, type TabKey } from '../../workbook/tabs';
import { recordHash } from '../erasure-log';
import { fullestOf } from '../person';
import type { Reading } from '../reading';

/** Finds what the log names only by keyed hashes. Hashes are kept from one reading to the next, since ids never change. */
export class Finder {
  private readonly subjects = new Map<string, string>();
  private readonly records = new Map<string, string>();

  constructor(private readonly key: Uint8Array) {}

  /** The id of the customer whom the log calls so, where the row is there. */
  customer(reading: Reading, subject: string): string | undefined {
    return reading.table('customers').ids.find((id) => id !== '' && this.subjectOf(id) === subject);
  }

  /** The keyed hash by which the log calls a customer. */
  subjectOf(id: string): string {
    return kept(this.subjects, id, () => subjectHash(this.key, id));
  }

  /** The rows of a record that an erasure's mark such as `orders:hash` or `customers.columns:hash` names. */
  marked(reading: Reading, mark: string): { tab: TabKey; isReduced: boolean; rows: number[] } | undefined {
    const [kind = '', hash = ''] = mark.split(':');
    const [name = '', part] = kind.split('.');
    const tab = tabKeys.find((key) => key === name);
    if (!tab || !reading.tables.has(tab)) return undefined;
    const { ids } = reading.table(tab);
    const rows = ids.flatMap((id, row) => (id !== '' && this.recordOf(tab, id) === hash ? [row] : []));
    return { tab, isReduced: part !== undefined, rows };
  }

  /** The mark by which an entry names a record that is gone. */
  markOf(tab: TabKey, id: string): string {
    return `${tab}:${this.recordOf(tab, id)}`;
  }

  private recordOf(tab: TabKey, id: string): string {
    return kept(this.records, `${tab} ${id}`, () => recordHash(this.key, tab, id));
  }
}

/**
 * Whether rows with one id are one record. A customer's row may stand beside what an erasure left of it; any other id on two rows may be a
 * copy with somebody else's data, and so may a customer's row that says who somebody else is.
 */
export function isOneRecord(reading: Reading, tab: TabKey, rows: readonly number[]): boolean {
  if (rows.length < 2 || tab !== 'customers') return rows.length < 2;
  return fullestRow(reading, rows) !== undefined;
}

/** The customer's row that holds most; `undefined` where there is none, or they are not all the same person's. */
export function fullestRow(reading: Reading, rows: readonly number[]): number | undefined {
  if (rows.length === 0) return undefined;
  const customers = reading.table('customers');
  return fullestOf(rows.map((row) => ({ row, raw: (key: string) => customers.raw(row, key) })))?.row;
}

function kept(known: Map<string, string>, name: string, make: () => string): string {
  const found = known.get(name) ?? make();
  known.set(name, found);
  return found;
}
