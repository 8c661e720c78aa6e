import { isInForce, type Hold } from '../../register/holds';
import type { LogEntry } from '../../register/log';
import type { TabKey } from '../../workbook/tabs';
import type { Draft } from '../act';
import { corrections } from '../erasure-log';
import type { Reading } from '../reading';
import { restrictedCustomers } from '../retention/held';
import { whose } from '../retention/whose';
import { holdsOf } from '../rules';
import { detailsOf, isErasing } from './entry';
import type { Finder } from './finder';
import type { Replaying } from './state';
import { personOf } from './under-way';

/** Marks of records that stand here and are not erased on the other log's word, by the hash of the entry that marks them. */
export type KeptMarks = ReadonlyMap<string, readonly string[]>;

/** What a register protects, and what keeps it. */
interface Protection {
  holds: readonly Hold[];
  restricted: ReadonlySet<string>;
  /** Id of the customer whose a record is; blank where it is nobody's. */
  ownerOf: (tab: string, id: string) => string;
}

/**
 * What only the other log has erased and this register holds: whoever set the hold or the restriction here knew nothing of that erasure, and
 * whoever erased knew nothing of the hold (GDPR Art. 17(3), 18(2)). The owner decides, so that it is not done: of a person nothing at all, also where
 * one record alone is held, since it needs the card to be anybody's; of records that were destroyed for their time those that are held.
 * A hold of which the other log knew does not count: its erasure left alone what that holds, and says so (`kept`).
 * @param entries those of the other log that are to be repeated, as they stand there
 */
export function keptHere(
  { reading, finder, later }: Pick<Replaying, 'reading' | 'finder' | 'later'>,
  entries: readonly LogEntry[],
): KeptMarks {
  const protection = protectionIn(reading);
  if (protection.holds.length === 0 && protection.restricted.size === 0) return new Map();
  return new Map(
    entries.filter(isErasing).flatMap((entry) => {
      const marks = (detailsOf(entry).records ?? []).filter(
        (mark) => !later.takesBack(mark, entry) && (finder.marked(reading, mark)?.rows.length ?? 0) > 0,
      );
      const held = marks.filter((mark) => isHeld(reading, finder, protection, mark));
      const isPersons = entry.event === 'erasure' && marks.length > 0;
      const isKept = held.length > 0 || (isPersons && knewLess(reading, finder, protection, entry, marks));
      return isKept ? [[entry.hash, isPersons ? marks : held] as const] : [];
    }),
  );
}

function protectionIn(reading: Reading): Protection {
  const customerOf = whose(reading);
  return {
    holds: holdsOf(reading).filter((hold) => isInForce(hold, reading.now.day)),
    restricted: restrictedCustomers(reading),
    ownerOf: (tab, id) => {
      if (tab === 'customers') return id;
      const table = reading.tables.get(tab as TabKey);
      const row = table?.columns.has('customer') === true ? table.rowOf(id) : undefined;
      return table && row !== undefined ? customerOf(table.text(row, 'customer')) : '';
    },
  };
}

/** Whether a record is held, or is somebody's whose data is restricted. */
function isHeld(
  reading: Reading,
  finder: Finder,
  { holds, restricted, ownerOf }: Protection,
  mark: string,
): boolean {
  const found = finder.marked(reading, mark);
  if (!found) return false;
  const { tab, rows } = found;
  const ids = rows.map((row) => reading.table(tab).ids[row] as string);
  return ids.some((id) => holds.some(({ record }) => record === id) || restricted.has(ownerOf(tab, id)));
}

/** Whether more of a person is held here than their erasure in the other log says that it left: of the rest it did not know. */
function knewLess(
  reading: Reading,
  finder: Finder,
  protection: Protection,
  entry: LogEntry,
  marks: readonly string[],
): boolean {
  const customer = personOf(reading, finder, entry, marks);
  const { kept = {} } = detailsOf(entry);
  const here = new Map<string, number>();
  for (const { tab, ground } of holdsOn(protection, customer))
    here.set(`${tab}:${ground}`, (here.get(`${tab}:${ground}`) ?? 0) + 1);
  return [...here].some(([name, count]) => count > (kept[name] ?? 0));
}

const holdsOn = ({ holds, ownerOf }: Protection, customer: string | undefined): Hold[] =>
  customer === undefined ? [] : holds.filter(({ tab, record }) => ownerOf(tab, record) === customer);

/** The holds, and the restriction, for which the erasure of a person is not done. */
export function groundsKeeping(
  reading: Reading,
  customer: string,
): Pick<Hold, 'tab' | 'record' | 'ground' | 'reviewOn'>[] {
  const protection = protectionIn(reading);
  const isRestricted = protection.restricted.has(customer);
  return [
    ...holdsOn(protection, customer),
    ...(isRestricted ? [{ tab: 'customers', record: customer, ground: 'restriction' as const }] : []),
  ];
}

/** The log's lines that take back what entries claim of records which are kept: nothing is claimed that did not happen. */
export const takenBack = (entries: readonly LogEntry[], kept: KeptMarks): Draft[] =>
  entries.flatMap(({ event, hash, subject, request }) => {
    const marks = kept.get(hash) ?? [];
    return marks.length === 0
      ? []
      : corrections(marks).map((said) => ({ ...said, event: `${event}.corrected`, subject, request }));
  });
