import type { LogEntry } from '../../register/log';
import { append, remove, set, type Change } from '../../workbook/changes';
import { typedMoment } from '../../workbook/codec';
import { renewals } from '../suppress';
import { LIST_CHANGED, type ListedIdentity } from '../suppression-log';
import { MENTIONS_REPLACED } from '../mentions-replaced';
import { statisticsOf, summed } from '../retention/statistics';
import { closingState, dayOfEntry, detailsOf, figuresIn, isErasing, isFromElsewhere } from './entry';
import { erasedAgain } from './erased';
import { heldAgain, liftedAgain, restrictedAgain } from './limits';
import { mentionsAgain } from './mentioned';
import type { Replaying } from './state';
import { consentedSince, withdrawnAgain } from './withdrawn';

/** What is done again for an event that erases nothing. */
const again: Readonly<Record<string, (replaying: Replaying, entry: LogEntry) => Change[]>> = {
  [LIST_CHANGED]: listedAgain,
  'consent.withdrawn': withdrawnAgain,
  'restriction.set': restrictedAgain,
  'restriction.lifted': liftedAgain,
  'hold.set': heldAgain,
  'hold.reviewed': heldAgain,
  'hold.lifted': heldAgain,
  'breach.recorded': breachAgain,
  'breach.told': breachAgain,
  'letter.sent': sentAgain,
  [MENTIONS_REPLACED]: mentionsAgain,
};

/**
 * What entries left in the statistics, added again: by what the log says alone, since the records from which it was counted may be gone. Each
 * entry is put back in one commit, and so it counts once.
 */
export function countedAgain({ reading, repeated }: Replaying, entries: readonly LogEntry[]): Change[] {
  const figures = summed(entries.flatMap(figuresIn));
  for (const { records } of figures) repeated.counted += records;
  return statisticsOf(reading)(figures);
}

/** What an entry did to the register, done again: by keyed hashes alone, and only where it is not so already. */
export const repeatedChanges = (replaying: Replaying, entry: LogEntry): Change[] =>
  isErasing(entry) ? erasedAgain(replaying, entry) : (again[entry.event] ?? closedAgain)(replaying, entry);

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

/**
 * The list as the log had it; its hashes stand in the entry, since nobody's contact data are needed for them any more. What the other of two logs
 * put there binds no purpose to which the person has consented here since.
 */
function listedAgain({ reading, repeated }: Replaying, entry: LogEntry): Change[] {
  const list = reading.table('suppressions');
  const { added = [], removed = [], renewed = [] } = detailsOf(entry);
  const consented = consentedSince(reading, entry);
  const standing = ({ hash, scope, purpose }: ListedIdentity) =>
    list
      .rowsWhere('hash', hash)
      .filter((row) => list.text(row, 'scope') === scope && list.text(row, 'purpose') === purpose);
  const said = [...added, ...renewed].flatMap((identity) => refusalsIn(identity, consented(identity.hash)));
  const comes = said.filter((identity) => standing(identity).length === 0);
  const lifted = removed.filter(({ scope }) => scope !== 'marketing');
  const ends = lifted.flatMap(standing).filter((row) => list.ids[row] !== '');
  // What a consent had freed protects nobody: it ends wherever it was decided, unless the consent was given here since.
  const isFreedom = (row: number) => list.text(row, 'scope') === 'consented';
  const isBinding = (row: number) => isFromElsewhere(entry) && !isFreedom(row);
  const goes = ends.filter(
    (row) =>
      !isBinding(row) &&
      !(isFreedom(row) && consented(list.text(row, 'hash')).has(list.text(row, 'purpose'))),
  );
  repeated.undecided += ends.filter(isBinding).length;
  repeated.listed += comes.length;
  repeated.unlisted += goes.length;
  return [
    ...goes.map((row) => remove('suppressions', row, list.ids[row] as string)),
    ...renewals(
      list,
      said.flatMap(standing).filter((row) => !goes.includes(row)),
      dayOfEntry(entry),
    ),
    ...comes.map((identity) =>
      append('suppressions', { ...identity, id: reading.world.newId(), since: dayOfEntry(entry) }),
    ),
  ];
}

/**
 * What an identity that was put on the list means now: an objection that was lifted by a consent, and that consent, did not come back, since nobody
 * could show it (GDPR Art. 7(1)).
 * @param consented purposes of direct marketing to which the person consented since
 */
function refusalsIn(identity: ListedIdentity, consented: ReadonlySet<string>): ListedIdentity[] {
  const { scope, purpose } = identity;
  if (scope === 'consented' || (scope === 'marketing' && consented.has(purpose))) return [];
  const isAll = scope === 'marketing' && purpose === '';
  const freed = isAll ? [...consented] : [];
  return [
    identity,
    ...freed.map((each) => ({ ...identity, scope: 'consented', purpose: each, reason: 'consent' })),
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
