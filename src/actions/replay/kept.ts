import { isInForce, type Hold } from '../../register/holds';
import type { LogEntry } from '../../register/log';
import type { TabKey } from '../../workbook/tabs';
import type { Draft } from '../act';
import { corrections } from '../erasure-log';
import type { Reading } from '../reading';
import { restrictedCustomers } from '../retention/held';
import { whose } from '../retention/whose';
import { invoiceStateAt } from '../invoices';
import { holdsOf } from '../rules';
import { detailsOf, isErasing, isReducing } from './entry';
import type { Finder } from './finder';
import type { Replaying } from './state';
import { personOf } from './under-way';

/** Marks of records that stand here and are not erased on the other log's word, by the hash of the entry that marks them. */
export type KeptMarks = ReadonlyMap<string, readonly string[]>;

/** What the logs tell of protection, so that it counts where they say that it began and ended. */
export interface Told {
  /** Holds by their ids: the number of the first entry that tells of one whose end none tells; no number where some does. */
  holds: ReadonlyMap<string, number | undefined>;
  /** What the logs call the people whose data was restricted. */
  restricted: ReadonlySet<string>;
}

const NOTHING: Told = { holds: new Map(), restricted: new Set() };

/** What some entries tell. */
export function toldBy(
  entries: readonly Pick<LogEntry, 'event' | 'subject' | 'details' | 'sequence'>[],
): Told {
  const holds = entries.filter(({ event }) => event.startsWith('hold.'));
  const restrictions = [
    ...entries.filter(({ event }) => event.startsWith('restriction.')),
    ...holds.filter((entry) => detailsOf(entry).ground === 'restriction'),
  ];
  const freed = new Set(
    entries.filter(({ event }) => event === 'restriction.lifted').map(({ subject }) => subject),
  );
  return {
    holds: holdsTold(holds, freed),
    restricted: new Set(restrictions.map(({ subject }) => subject)),
  };
}

/** @param freed what the log calls the people whose restriction it ends otherwise than as a hold */
function holdsTold(
  entries: readonly Pick<LogEntry, 'event' | 'subject' | 'details' | 'sequence'>[],
  freed: ReadonlySet<string>,
): Told['holds'] {
  const told = new Map<string, number | undefined>();
  for (const entry of entries) {
    const { hold = '', ground } = detailsOf(entry);
    const isEnd = entry.event === 'hold.lifted' || (ground === 'restriction' && freed.has(entry.subject));
    if (isEnd) told.set(hold, undefined);
    else if (!told.has(hold)) told.set(hold, entry.sequence);
  }
  return told;
}

/** What keeps one record, whose that is, and whether some log tells of it. */
interface Holding extends Hold {
  owner: string;
  isTold: boolean;
  /** Number of the entry by which a log tells of it, where none tells that it ended. */
  openSince?: number | undefined;
}

/** What a register protects, and what keeps it. */
interface Protection {
  /** In force on records, by hand or as the collection of an invoice. */
  holds: readonly Holding[];
  /** People whose data is restricted, and of whose restriction no log tells. */
  restricted: ReadonlySet<string>;
  /** Id of the customer whose a record is; blank where it is nobody's. */
  ownerOf: (tab: string, id: string) => string;
}

/**
 * What a log has erased and this register holds: whoever set the hold or the restriction here knew nothing of that erasure, and
 * whoever erased knew nothing of the hold (GDPR Art. 17(3), 18(2)). The owner decides, so that it is not done: of a person nothing at all, also where
 * one record alone is held, since it needs the card to be anybody's; of records that were destroyed for their time those that are held.
 * A hold of which the erasing log knew does not count: its erasure left alone what that holds, and says so (`kept`). Where it marks even
 * the held record as gone, the end of the hold was typed into cells that the restore took: here it is in force, and counts.
 * @param entries those that are to be repeated
 * @param told what does not count by itself, since the entries themselves set it and end it in their order; nothing where two logs are joined
 * @param isStill whether what is marked still stands after the repetition, so that whatever holds a record counts
 */
export function keptHere(
  { reading, finder, later }: Pick<Replaying, 'reading' | 'finder' | 'later'>,
  entries: readonly LogEntry[],
  told: Told = NOTHING,
  isStill: (entry: LogEntry, mark: string) => boolean = () => false,
): KeptMarks {
  const protection = protectionIn(reading, finder, told);
  if (protection.holds.length === 0 && protection.restricted.size === 0) return new Map();
  return new Map(
    entries.filter(isErasing).flatMap((entry) => {
      const marks = (detailsOf(entry).records ?? []).filter(
        (mark) => !later.takesBack(mark, entry) && (finder.marked(reading, mark)?.rows.length ?? 0) > 0,
      );
      const held = marks.filter((mark) =>
        isHeld(reading, finder, protection, { entry, mark }, !isReducing(mark) && isStill(entry, mark)),
      );
      const isPersons = entry.event === 'erasure' && marks.length > 0;
      const isKept = held.length > 0 || (isPersons && knewLess(reading, finder, protection, entry, marks));
      return isKept ? [[entry.hash, isPersons ? marks : held] as const] : [];
    }),
  );
}

function protectionIn(reading: Reading, finder: Finder, told: Told): Protection {
  const customerOf = whose(reading);
  const ownerOf = (tab: string, id: string): string => {
    if (tab === 'customers') return id;
    const table = reading.tables.get(tab as TabKey);
    const row = table?.columns.has('customer') === true ? table.rowOf(id) : undefined;
    return table && row !== undefined ? customerOf(table.text(row, 'customer')) : '';
  };
  const holds = holdsOf(reading)
    .filter((hold) => isInForce(hold, reading.now.day))
    .map((hold) => ({
      ...hold,
      owner: ownerOf(hold.tab, hold.record),
      isTold: told.holds.has(hold.id),
      openSince: told.holds.get(hold.id),
    }));
  const restricted = [...restrictedCustomers(reading)];
  return {
    holds: [...holds, ...collections(reading, customerOf)],
    restricted: new Set(restricted.filter((id) => !told.restricted.has(finder.subjectOf(id)))),
    ownerOf,
  };
}

/** The invoices in collection: no log tells of them. One that was typed just now has no id yet, and holds its customer all the same. */
function collections(reading: Reading, customerOf: (cell: string) => string): Holding[] {
  const orders = reading.table('orders');
  const collected = [...orders.rows()].filter((row) => invoiceStateAt(orders, row) === 'collection');
  return collected.map((row) => ({
    ...{ tab: 'orders', record: orders.ids[row] as string, ground: 'collection', law: '' },
    ...{ owner: customerOf(orders.text(row, 'customer')), isTold: false },
  }));
}

/** Whether a record is held, or is somebody's whose data is restricted. @param byAny whether what the logs tell of counts too */
function isHeld(
  reading: Reading,
  finder: Finder,
  { holds, restricted, ownerOf }: Protection,
  { entry, mark }: { entry: LogEntry; mark: string },
  byAny: boolean,
): boolean {
  const found = finder.marked(reading, mark);
  if (!found) return false;
  const { tab, rows } = found;
  const ids = rows.map((row) => reading.table(tab).ids[row] as string);
  return ids.some(
    (id) =>
      holds.some(
        ({ record, isTold, openSince = Infinity }) =>
          record === id && (byAny || !isTold || openSince < entry.sequence),
      ) || restricted.has(ownerOf(tab, id)),
  );
}

/** Whether more of a person is held here than their erasure says that it left: of the rest it did not know. */
function knewLess(
  reading: Reading,
  finder: Finder,
  protection: Protection,
  entry: LogEntry,
  marks: readonly string[],
): boolean {
  const customer = personOf(reading, finder, entry, marks);
  const { kept = {} } = detailsOf(entry);
  const held = holdsOn(protection, customer);
  if (held.every(({ isTold }) => isTold)) return false;
  const here = new Map<string, number>();
  for (const { tab, ground } of held) here.set(`${tab}:${ground}`, (here.get(`${tab}:${ground}`) ?? 0) + 1);
  return [...here].some(([name, count]) => count > (kept[name] ?? 0));
}

const holdsOn = ({ holds }: Protection, customer: string | undefined): readonly Holding[] =>
  customer === undefined ? [] : holds.filter(({ owner }) => owner === customer);

/** The holds, and the restriction, for which the erasure of a person is not done. */
export function groundsKeeping(
  reading: Reading,
  finder: Finder,
  customer: string,
): Pick<Hold, 'tab' | 'record' | 'ground' | 'reviewOn'>[] {
  const protection = protectionIn(reading, finder, NOTHING);
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
