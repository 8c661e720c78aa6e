import { addMonths, day } from '../../register/calendar';
import { consentState, momentAfter } from '../../register/consent';
import type { LogEntry } from '../../register/log';
import { restrictionLaws } from '../../language/fulfilment';
import { say } from '../../language/text';
import { append, remove, set, type Change } from '../../workbook/changes';
import { isBlank, typedMoment, type Value } from '../../workbook/codec';
import { wholeRow, type Layout } from '../../workbook/layout';
import { eventsOf, shownPurposes } from '../consent';
import { dataColumns } from '../erasure-plan';
import { purposesOf } from '../purposes';
import type { Reading } from '../reading';
import { MONTHS_UNTIL_REVIEW } from '../requests/fulfil/restrict';
import { LIST_CHANGED, type ListedIdentity } from '../suppression-log';
import { closingState, dayOfEntry, detailsOf, isErasing, serialOfEntry, type Later } from './entry';
import type { Finder } from './finder';

/** How much of each kind a replay has done again, and what it did not find. */
export interface Repeated {
  /** Records that went, and rows that were reduced. */
  records: number;
  /** Marked records that the older register did not have. */
  absent: number;
  /** Marked rows that were left, since their id stands on more than one row. */
  ambiguous: number;
  withdrawals: number;
  restricted: number;
  lifted: number;
  /** Holds that were set, put off or lifted. */
  holds: number;
  /** Breaches that are there again, and notices of them. */
  breaches: number;
  listed: number;
  unlisted: number;
  letters: number;
  requests: number;
}

/** Nothing so far. */
export const nothingRepeated = (): Repeated => ({
  records: 0,
  absent: 0,
  ambiguous: 0,
  withdrawals: 0,
  restricted: 0,
  lifted: 0,
  holds: 0,
  breaches: 0,
  listed: 0,
  unlisted: 0,
  letters: 0,
  requests: 0,
});

/** What the repetition of an entry is decided on. */
export interface Replaying {
  reading: Reading;
  layout: Layout;
  finder: Finder;
  later: Later;
  /** Grows with each entry. */
  repeated: Repeated;
}

/** What an entry did to the register, done again: by keyed hashes alone, and only where it is not so already. */
export function repeatedChanges(replaying: Replaying, entry: LogEntry): Change[] {
  if (isErasing(entry)) return erasedAgain(replaying, entry);
  switch (entry.event) {
    case LIST_CHANGED:
      return listedAgain(replaying, entry);
    case 'consent.withdrawn':
      return withdrawnAgain(replaying, entry);
    case 'restriction.set':
      return restrictedAgain(replaying, entry);
    case 'restriction.lifted':
      return liftedAgain(replaying, entry);
    case 'hold.set':
    case 'hold.reviewed':
    case 'hold.lifted':
      return heldAgain(replaying, entry);
    case 'breach.recorded':
    case 'breach.told':
      return breachAgain(replaying, entry);
    case 'letter.sent':
      return sentAgain(replaying, entry);
    default:
      return closedAgain(replaying, entry);
  }
}

/** Rows of customers who were reduced: what stays of them is taken from the whole row. */
export const rowsReduced = (reading: Reading, finder: Finder, entry: LogEntry): number[] =>
  isErasing(entry)
    ? (detailsOf(entry).records ?? []).flatMap((mark) => {
        const found = finder.marked(reading, mark);
        return found?.isReduced && found.tab === 'customers' ? found.rows : [];
      })
    : [];

function erasedAgain(replaying: Replaying, entry: LogEntry): Change[] {
  return (detailsOf(entry).records ?? []).flatMap((mark) =>
    replaying.later.takesBack(mark, entry) ? [] : markedAgain(replaying, entry, mark),
  );
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
  // A customer's row may stand beside its own remainder; any other id on two rows may be a copy with somebody else's data.
  if (rows.length > 1 && tab !== 'customers') {
    repeated.ambiguous++;
    return [];
  }
  const { ids } = reading.table(tab);
  const id = ids[rows[0] as number] as string;
  if (isReduced && entry.event === 'destruction') return blankedAgain(replaying, entry, rows);
  const full = isReduced ? rows.find((row) => !isReducedTo(replaying, entry, row)) : undefined;
  if (isReduced && full === undefined) return [];
  repeated.records++;
  return [
    ...rows.map((row) => remove(tab, row, id)),
    ...(full === undefined ? [] : remainderAgain(replaying, entry, full, id)),
    ...(tab === 'customers' && entry.event === 'erasure' ? farewellAgain(replaying, entry, id) : []),
  ];
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

/** What stayed of a customer's row: everything but the columns that the log names. */
function remainderAgain({ reading, layout }: Replaying, entry: LogEntry, row: number, id: string): Change[] {
  const { columns = [], kept = {} } = detailsOf(entry);
  const whole = wholeRow(layout, 'customers', row, reading.words);
  const values: Record<string, Value> = { id };
  for (const key of dataColumns)
    if (!columns.includes(key)) values[key] = whole.value(key) ?? whole.raw(key) ?? undefined;
  const events = eventsOf(reading.table('consents'), id);
  for (const purpose of shownPurposes)
    if (consentState(events, purpose).state !== 'none') values[purpose] = 'withdrawn';
  if (Object.keys(kept).includes('customers:contactPerson')) return [append('customers', values)];
  const endedOn = whole.number('endedOn') ?? dayOfEntry(entry);
  return [append('customers', { ...values, status: 'ended', endedOn }), ...resumeAgain(reading, id)];
}

const MONTHS_UNTIL_TAKEN_UP = 1;

/** The task to take the erasure up again, which came with it. There is a month to look at what only the older register has. */
function resumeAgain(reading: Reading, id: string): Change[] {
  const tasks = reading.table('tasks');
  const isThere = tasks
    .rowsWhere('about', id)
    .some((row) => tasks.text(row, 'kind') === 'resumeErasure' && tasks.text(row, 'state') === 'open');
  if (isThere) return [];
  const due = addMonths(reading.now.day, MONTHS_UNTIL_TAKEN_UP);
  const values = { kind: 'resumeErasure', performer: 'machine', about: id, state: 'open', attempts: 0 };
  return [append('tasks', { ...values, id: reading.world.newId(), due })];
}

/** Whoever was erased consented to nothing any more. */
function farewellAgain({ reading }: Replaying, entry: LogEntry, id: string): Change[] {
  const events = eventsOf(reading.table('consents'), id);
  return purposesOf(reading, reading.language)
    .map((purpose) => ({ purpose, ...consentState(events, purpose.id) }))
    .filter(({ state }) => state === 'given')
    .map(({ purpose, evidence }) =>
      withdrawal(reading, entry, id, { ...purpose, channel: 'erasure' }, evidence),
    );
}

type Evidence = ReturnType<typeof consentState>['evidence'];

const withdrawal = (
  reading: Reading,
  entry: LogEntry,
  customer: string,
  {
    id: purpose,
    version,
    wording,
    channel,
  }: { id: string; version: string; wording: string; channel: string },
  last: Evidence,
): Change =>
  append('consents', {
    id: reading.world.newId(),
    customer,
    purpose,
    action: 'withdrawn',
    at: momentAfter(last, serialOfEntry(entry)),
    wordingVersion: version,
    wording,
    language: reading.language,
    channel,
    recordedBy: entry.actor,
    request: entry.request,
  });

function withdrawnAgain({ reading, finder, later, repeated }: Replaying, entry: LogEntry): Change[] {
  const { purpose: id = '', version = '', channel = '' } = detailsOf(entry);
  const customer = finder.customer(reading, entry.subject);
  if (customer === undefined || later.takesBack(`consent ${entry.subject} ${id}`, entry)) return [];
  const { state, evidence } = consentState(eventsOf(reading.table('consents'), customer), id);
  const purpose = purposesOf(reading, reading.language).find((each) => each.id === id);
  const wording = purpose?.version === version ? purpose.wording : '';
  const event =
    state === 'withdrawn'
      ? []
      : [withdrawal(reading, entry, customer, { id, version, wording, channel }, evidence)];
  repeated.withdrawals += event.length;
  const customers = reading.table('customers');
  const shown = shownPurposes.find((key) => key === id);
  const row = customers.rowOf(customer) as number;
  const isInOwnWords = shown && customers.text(row, shown) === '' && !isBlank(customers.raw(row, shown));
  if (!shown || isInOwnWords || customers.text(row, shown) === 'withdrawn') return event;
  return [...event, set('customers', row, customer, shown, 'withdrawn')];
}

function restrictedAgain({ reading, finder, repeated }: Replaying, entry: LogEntry): Change[] {
  const customer = finder.customer(reading, entry.subject);
  if (customer === undefined) return [];
  const customers = reading.table('customers');
  const row = customers.rowOf(customer) as number;
  const on = dayOfEntry(entry);
  const ground = Object.entries(restrictionLaws).find(([key]) => key === detailsOf(entry).ground);
  const law = ground ? say(ground[1], reading.language) : '';
  const holds = reading.table('holds');
  const isHeld = holds
    .rowsWhere('record', customer)
    .some(
      (at) =>
        holds.text(at, 'ground') === 'restriction' &&
        holds.text(at, 'law') === law &&
        holds.number(at, 'liftedOn') === undefined,
    );
  const changes: Change[] = [
    ...(isBlank(customers.raw(row, 'restrictedSince'))
      ? [set('customers', row, customer, 'restrictedSince', on)]
      : []),
    ...(isHeld
      ? []
      : [
          append('holds', {
            ...{ id: reading.world.newId(), tab: 'customers', record: customer, ground: 'restriction', law },
            ...{ setOn: on, reviewOn: addMonths(on, MONTHS_UNTIL_REVIEW) },
          }),
        ]),
  ];
  if (changes.length > 0) repeated.restricted++;
  return changes;
}

function liftedAgain({ reading, finder, repeated }: Replaying, entry: LogEntry): Change[] {
  const customer = finder.customer(reading, entry.subject);
  if (customer === undefined) return [];
  const customers = reading.table('customers');
  const row = customers.rowOf(customer) as number;
  const holds = reading.table('holds');
  const own = holds
    .rowsWhere('record', customer)
    .filter((at) => holds.text(at, 'ground') === 'restriction' && holds.number(at, 'liftedOn') === undefined);
  const changes: Change[] = [
    ...(isBlank(customers.raw(row, 'restrictedSince'))
      ? []
      : [set('customers', row, customer, 'restrictedSince', undefined)]),
    ...own.map((at) => set('holds', at, holds.ids[at] as string, 'liftedOn', dayOfEntry(entry))),
  ];
  if (changes.length > 0) repeated.lifted++;
  return changes;
}

/**
 * A hold is set, put off or lifted again under its own id. Its law and reason are what somebody wrote, and so in no log: the
 * owner is to look at it on its day.
 */
function heldAgain(replaying: Replaying, entry: LogEntry): Change[] {
  const { reading, repeated } = replaying;
  const { hold: id = '', to = '' } = detailsOf(entry);
  const holds = reading.table('holds');
  const row = holds.rowOf(id);
  if (entry.event === 'hold.set') return row === undefined ? holdAgain(replaying, entry) : [];
  if (row === undefined) return [];
  const change =
    entry.event === 'hold.lifted'
      ? set('holds', row, id, 'liftedOn', dayOfEntry(entry))
      : set('holds', row, id, 'reviewOn', day(to));
  if (holds.value(row, change.column) === change.value) return [];
  repeated.holds++;
  return [change];
}

function holdAgain({ reading, finder, repeated }: Replaying, entry: LogEntry): Change[] {
  const { hold: id = '', tab = '', record: hash = '', ground = '', reviewOn = '' } = detailsOf(entry);
  const found = finder.marked(reading, `${tab}:${hash}`);
  if (!found || found.rows.length !== 1) return [];
  const row = found.rows[0] as number;
  const record = reading.table(found.tab).ids[row] as string;
  const setOn = dayOfEntry(entry);
  // A restriction that was set as a hold stands in the person's row too: every automation goes by that.
  const restricts = ground === 'restriction' && found.tab === 'customers';
  const isFree = restricts && isBlank(reading.table('customers').raw(row, 'restrictedSince'));
  repeated.holds++;
  return [
    append('holds', { id, tab, record, ground, setOn, reviewOn: day(reviewOn) }),
    ...(isFree ? [set('customers', row, record, 'restrictedSince', setOn)] : []),
  ];
}

/**
 * A breach is there again under its own id, with the times that the log tells, so that its clock runs on. What happened stands in no log: the owner
 * is asked to write it anew.
 */
function breachAgain({ reading, repeated }: Replaying, entry: LogEntry): Change[] {
  const { breach: id = '', awareAt = '', whom, at = '' } = detailsOf(entry);
  const table = reading.table('breaches');
  const row = table.rowOf(id);
  const moment = typedMoment(entry.event === 'breach.recorded' ? awareAt : at);
  if (id === '' || moment === undefined || (row !== undefined && entry.event === 'breach.recorded'))
    return [];
  if (row === undefined) {
    if (entry.event !== 'breach.recorded') return [];
    repeated.breaches++;
    return [append('breaches', { id, awareAt: moment })];
  }
  const column = whom === 'people' ? 'toldPeopleAt' : 'toldAuthorityAt';
  if (table.number(row, column) !== undefined) return [];
  repeated.breaches++;
  return [set('breaches', row, id, column, moment)];
}

/** The list as the log had it; its hashes stand in the entry, since nobody's contact data are needed for them any more. */
function listedAgain({ reading, repeated }: Replaying, entry: LogEntry): Change[] {
  const list = reading.table('suppressions');
  const { added = [], removed = [] } = detailsOf(entry);
  const standing = ({ hash, scope, purpose }: ListedIdentity) =>
    list
      .rowsWhere('hash', hash)
      .filter((row) => list.text(row, 'scope') === scope && list.text(row, 'purpose') === purpose);
  const comes = added.filter((identity) => standing(identity).length === 0);
  // An objection was lifted by a consent, and that did not come back: nobody could show it (GDPR Art. 7(1)).
  const lifted = removed.filter(({ scope }) => scope !== 'marketing');
  const goes = lifted.flatMap(standing).filter((row) => list.ids[row] !== '');
  repeated.listed += comes.length;
  repeated.unlisted += goes.length;
  return [
    ...goes.map((row) => remove('suppressions', row, list.ids[row] as string)),
    ...comes.map((identity) =>
      append('suppressions', { ...identity, id: reading.world.newId(), since: dayOfEntry(entry) }),
    ),
  ];
}

/** A letter that was out is not sent again. */
function sentAgain({ reading, repeated }: Replaying, entry: LogEntry): Change[] {
  const letters = reading.table('letters');
  const { letter = '' } = detailsOf(entry);
  const row = letters.rowOf(letter);
  if (row === undefined || letters.text(row, 'state') === 'sent') return [];
  repeated.letters++;
  return [
    set('letters', row, letter, 'state', 'sent'),
    set('letters', row, letter, 'sentOn', dayOfEntry(entry)),
  ];
}

/** A request that was closed is not answered again. */
function closedAgain({ reading, repeated }: Replaying, entry: LogEntry): Change[] {
  const state = closingState(entry);
  const requests = reading.table('requests');
  const row = requests.rowOf(entry.request);
  if (state === undefined || row === undefined || requests.text(row, 'status') === state) return [];
  repeated.requests++;
  return [
    set('requests', row, entry.request, 'status', state),
    set('requests', row, entry.request, 'answeredOn', dayOfEntry(entry)),
    set('requests', row, entry.request, 'urgency', 'closed'),
    set('requests', row, entry.request, 'daysLeft', undefined),
  ];
}
