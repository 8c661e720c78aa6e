import { addMonths, type Day } from '../../register/calendar';
import { consentState } from '../../register/consent';
import type { LogEntry } from '../../register/log';
import { append, remove, set, type Change } from '../../workbook/changes';
import { isBlank, type Value } from '../../workbook/codec';
import { wholeRow } from '../../workbook/layout';
import { shownPurposes } from '../consent';
import { eventsOf } from '../consent-events';
import type { ErasureReason } from '../erasure-log';
import { dataColumns } from '../erasure-plan';
import { lookAgainOn, waitingForEnd } from '../erasure-waits';
import { linkingChanges, personRows } from '../person';
import { clearedReasons } from '../holds/bereft';
import { purposesOf } from '../purposes';
import type { Reading } from '../reading';
import { unprovedCell } from '../retention/unproved';
import { dayOfEntry, detailsOf, isErasing } from './entry';
import { fullestRow, isOneRecord, type Finder } from './finder';
import { groundsKeeping } from './kept';
import type { Replaying } from './state';
import { personOf, underWayAgain } from './under-way';
import { withdrawal } from './withdrawn';

/** Rows of customers who were reduced: what stays of them is taken from the whole row. */
export const rowsReduced = (reading: Reading, finder: Finder, entry: LogEntry): number[] =>
  isErasing(entry)
    ? (detailsOf(entry).records ?? []).flatMap((mark) => {
        const found = finder.marked(reading, mark);
        return found?.isReduced && found.tab === 'customers' ? found.rows : [];
      })
    : [];

/**
 * What an erasure or a destruction took, as far as nothing later takes it back and nothing is held here, and what is left to do about its
 * copies.
 */
export function erasedAgain(replaying: Replaying, entry: LogEntry): Change[] {
  const kept = replaying.kept.get(entry.hash) ?? [];
  if (kept.length > 0 && entry.event === 'erasure') return withheldUntil(replaying, entry, kept);
  replaying.repeated.undecided += kept.length;
  const marks = (detailsOf(entry).records ?? []).filter(
    (mark) => !kept.includes(mark) && !replaying.later.takesBack(mark, entry),
  );
  return [
    ...marks.flatMap((mark) => markedAgain(replaying, entry, mark)),
    ...underWayAgain(replaying, entry, marks),
  ];
}

/**
 * An erasure that is not done waits as any does that a hold keeps: it goes on when that is lifted. Until its day the owner may decide otherwise, so
 * that nothing else is taken of the person before.
 */
export function withheldUntil(
  { reading, finder, repeated, withheld }: Replaying,
  entry: LogEntry,
  marks: readonly string[],
): Change[] {
  const customer = personOf(reading, finder, entry, marks);
  if (customer === undefined || withheld.has(customer)) return [];
  const stays = groundsKeeping(reading, finder, customer);
  const due = lookAgainOn({ stays }, reading.now.day);
  withheld.set(customer, due);
  repeated.undecided++;
  return resumeAgain(reading, customer, due, waitingForEnd(stays, reasonOf(entry)));
}

/** What an erasure did to one marked record, done again. */
export function markedAgain(replaying: Replaying, entry: LogEntry, mark: string): Change[] {
  const { reading, finder, repeated } = replaying;
  const found = finder.marked(reading, mark);
  if (!found || found.rows.length === 0) {
    repeated.absent++;
    return [];
  }
  const { tab, rows, isReduced } = found;
  if (!isOneRecord(reading, tab, rows)) {
    repeated.ambiguous++;
    return [];
  }
  const { ids } = reading.table(tab);
  const id = ids[rows[0] as number] as string;
  if (isReduced && entry.event === 'destruction') return blankedAgain(replaying, entry, rows);
  const whole = isReduced ? rows.filter((row) => !isReducedTo(replaying, entry, row)) : [];
  if (isReduced && whole.length === 0) return [];
  const full = fullestRow(reading, whole) ?? whole[0];
  repeated.records++;
  return [
    ...(tab === 'customers' ? linkedAgain(reading, rows, id) : []),
    ...(tab === 'consents' && entry.event === 'destruction' ? unprovedAgain(reading, id) : []),
    ...rows.map((row) => remove(tab, row, id)),
    ...(isReduced ? [] : clearedReasons(reading, [{ tab, record: id }])),
    ...(full === undefined ? [] : remainderAgain(replaying, entry, full, id)),
    ...(tab === 'customers' && entry.event === 'erasure' ? farewellAgain(replaying, entry, id) : []),
  ];
}

/** What names a customer by the number or a contact alone does so by the id before these go: later they would lead to nobody, or to somebody else. */
function linkedAgain(reading: Reading, rows: readonly number[], id: string): Change[] {
  const theirs = personRows(reading, { id, row: fullestRow(reading, rows) ?? (rows[0] as number) });
  return linkingChanges(reading, id, (tab) => theirs[tab]);
}

/** What the card showed by a consent goes with its proof. */
function unprovedAgain(reading: Reading, consent: string): Change[] {
  const cell = unprovedCell(reading, consent);
  return cell ? [set('customers', cell.row, cell.customer, cell.column, undefined)] : [];
}

/** Columns of a card that no ground covered any more; the card itself stays as it is. */
function blankedAgain({ reading, repeated }: Replaying, entry: LogEntry, rows: readonly number[]): Change[] {
  const customers = reading.table('customers');
  const { columns = [] } = detailsOf(entry);
  const filled = rows.flatMap((row) =>
    columns
      .filter((key) => customers.columns.has(key) && !isBlank(customers.raw(row, key)))
      .map((key): Change => ({
        do: 'set',
        tab: 'customers',
        row,
        id: customers.ids[row] as string,
        column: key,
        value: undefined,
      })),
  );
  if (filled.length > 0) repeated.records++;
  return filled;
}

/** Whether a row has lost the columns already that an entry names. */
function isReducedTo({ reading, layout }: Replaying, entry: LogEntry, row: number): boolean {
  const whole = wholeRow(layout, 'customers', row, reading.words);
  const { columns = [] } = detailsOf(entry);
  return columns.every((key) => (key === 'own' ? whole.owned().length === 0 : isBlank(whole.raw(key))));
}

/** Whether a row that an erasure reduced stands beside what is left of it: somebody sorted meanwhile, so that it was not removed. */
export function isHalfReduced(replaying: Replaying, entry: LogEntry, mark: string): boolean {
  const { reading, finder } = replaying;
  const rows = finder.marked(reading, mark)?.rows ?? [];
  if (entry.event !== 'erasure' || rows.length < 2) return false;
  const reduced = rows.filter((row) => isReducedTo(replaying, entry, row));
  return reduced.length > 0 && reduced.length < rows.length;
}

/** What stayed of a customer's row: everything but the columns that the log names. */
function remainderAgain(
  { reading, layout, later }: Replaying,
  entry: LogEntry,
  row: number,
  id: string,
): Change[] {
  const { columns = [], kept = {} } = detailsOf(entry);
  const whole = wholeRow(layout, 'customers', row, reading.words);
  const values: Record<string, Value> = { id };
  for (const key of dataColumns)
    if (!columns.includes(key)) values[key] = whole.value(key) ?? whole.raw(key) ?? undefined;
  const events = eventsOf(reading, id);
  for (const purpose of shownPurposes)
    if (consentState(events, purpose).state !== 'none') values[purpose] = 'withdrawn';
  // Whoever came back since is a customer still, whose erasure goes on no more.
  const isStanding = Object.keys(kept).includes('customers:contactPerson') || later.returns(entry);
  if (isStanding) return [append('customers', values)];
  const endedOn = whole.number('endedOn') ?? dayOfEntry(entry);
  const due = addMonths(reading.now.day, MONTHS_UNTIL_TAKEN_UP);
  return [
    append('customers', { ...values, status: 'ended', endedOn }),
    ...resumeAgain(reading, id, due, waitingForEnd([], reasonOf(entry))),
  ];
}

const MONTHS_UNTIL_TAKEN_UP = 1;

/** Why an erasure happened that nobody asked for; nothing where somebody did. */
function reasonOf(entry: LogEntry): ErasureReason | undefined {
  const { reason } = detailsOf(entry);
  return reason === 'period' || reason === 'withdrawal' ? reason : undefined;
}

/** The task to take an erasure up again, unless there is one. Until its day the owner looks at what only this register has. */
function resumeAgain(reading: Reading, id: string, due: Day, details: string): Change[] {
  const tasks = reading.table('tasks');
  const isThere = tasks
    .rowsWhere('about', id)
    .some((row) => tasks.text(row, 'kind') === 'resumeErasure' && tasks.text(row, 'state') === 'open');
  if (isThere) return [];
  const values = { kind: 'resumeErasure', performer: 'machine', about: id, state: 'open', attempts: 0 };
  return [append('tasks', { ...values, id: reading.world.newId(), due, details })];
}

/** Whoever was erased consented to nothing any more. */
function farewellAgain({ reading }: Replaying, entry: LogEntry, id: string): Change[] {
  const events = eventsOf(reading, id);
  return purposesOf(reading, reading.language)
    .map((purpose) => ({ purpose, ...consentState(events, purpose.id) }))
    .filter(({ state }) => state === 'given')
    .map(({ purpose, evidence }) =>
      withdrawal(reading, entry, id, { ...purpose, channel: 'erasure' }, evidence),
    );
}
