import { subjectHash } from '../../register/log';
import { tabKeys, type TabKey } from '../../workbook/tabs';
import { recordHash } from '../erasure-log';
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

function kept(known: Map<string, string>, name: string, make: () => string): string {
  const found = known.get(name) ?? make();
  known.set(name, found);
  return found;
}
