import {
  CONDENSED,
  followed,
  type Joint,
  type LogEntry,
  type LogHead,
  type LogRow,
} from '../../register/log';
import type { Change } from '../../workbook/changes';
import { clearCondensed } from '../condense';
import { act, type Piece } from '../act';
import { claimAbove, marksUpTo } from '../marks';
import { mayGoOn, type Program } from '../program';
import { recordHash } from '../erasure-log';
import { settingChanges } from '../settings';
import { isRestored, joined, type Reading, type World } from '../reading';
import { detailsOf, hasToWait, isErasing, Later, touched } from './entry';
import { Finder } from './finder';
import { approvalsTakenBack, lettersInDoubt } from './doubts';
import {
  endingEntries,
  expectNotMoved,
  expectOneKey,
  missingBehind,
  missingBeside,
  type ReplayWish,
} from './gaps';
import { joiningOf } from './joining';
import { leftToDecide, type Left } from './left';
import { lostBy, type Lost } from './lost';
import { keptHere, takenBack } from './kept';
import { byTab, markedTabs, rowsMentioning } from './mentioned';
import { cameFromHere, lackingOf, toldByBoth, type Lacking } from './own-log';
import { rowsReduced } from './erased';
import { countedAgain, repeatedChanges } from './repeat';
import { replayQuery } from './query';
import { lookAgain, withSecondLook } from './second-look';
import { noteToLook } from './to-look';
import { nothingRepeated, type Repeated, type Replaying } from './state';
import { byCustomer, withheldIn, type Withheld } from './withheld';

export type { ReplayWish } from './gaps';
export type { Lost } from './lost';
export type { Repeated } from './state';

/** What a replay came to. */
export interface Replay {
  /** Entries of the log that were put back. */
  putBack: number;
  /** People of whom the newer log says that they were erased. */
  erased: number;
  repeated: Repeated;
  /** Letters that waited in the older register and may have gone out since: the owner says what becomes of them. */
  unsure: number;
  /** Approvals of destruction that were taken back: the older register knows nothing of those that were undone since. */
  approvals: number;
  lost: Lost;
  /** The ends of both logs, where this one had gone on by itself since the restore. */
  joined?: Joint;
  /** Records of erased people that only the older register has: the owner decides, by the plan of a full erasure. */
  left: Left[];
  /** People whom the other log erased and of whom nothing was erased here, since something of theirs is held. */
  withheld: Withheld[];
  /** There is more to be put back; the next run goes on. */
  unfinished: boolean;
}

/** Most entries, and characters of their details, that one commit puts back. */
const ENTRIES_A_PIECE = 200;
const CHARACTERS_A_PIECE = 400_000;

/**
 * Brings a register that was restored from an earlier version back to what its log had come to: every erasure, withdrawal,
 * objection, restriction and change of the suppression list is done again, by keyed hashes, never by row or name; a letter that
 * was out and a request that was closed are not taken up again. The lost entries are put back as they were, each with what it
 * did in one commit, so that the log is at every moment that of the register, and a run that dies is finished by the next.
 * Where the register had gone on by itself since, the lost entries are taken over behind its own (`joining.ts`).
 * @param newer the log as it was before the restore, or its part from before the restored end on
 * @throws RegisterError logBroken, logsDiffer, logCopyGap, logCopyTooOld, logForked, replayOverKeys, replayOverOwnKey, registerMoved, writersCollided; CallFailed
 */
export function* replay(world: World, newer: readonly LogRow[], wish: ReplayWish = {}): Program<Replay> {
  const done: Replay = {
    ...{
      putBack: 0,
      erased: 0,
      repeated: nothingRepeated(),
      unsure: 0,
      approvals: 0,
      left: [],
      withheld: [],
      unfinished: false,
    },
    lost: lostBy([]),
  };
  yield* expectOneKey(world, newer);
  const finder = new Finder(world.key);
  const back: LogEntry[] = [];
  for (let goesOn = true; goesOn;) {
    if (back.length > 0 && !(yield* mayGoOn())) return { ...summed(done, back, finder), unfinished: true };
    const piece = yield* onePiece(world, newer, wish, finder, done);
    back.push(...piece.putBack);
    goesOn = !piece.isLast;
  }
  const free = withoutMemory(world);
  const look = yield* lookAgain(free, finder, back, done.withheld);
  Object.assign(done, withSecondLook(done, look));
  // What was condensed came back with the restore.
  if (newer.some(({ event }) => event === CONDENSED)) yield* clearCondensed(free);
  const erased = subjectsErased(done, back, finder);
  return { ...summed(done, back, finder), left: yield* leftToDecide(free, replayQuery, finder, erased) };
}

function summed(done: Replay, back: readonly LogEntry[], finder: Finder): Replay {
  const erased = subjectsErased(done, back, finder);
  return { ...done, putBack: back.length, erased: erased.size, lost: lostBy(back, erased) };
}

/** What the log calls the people whose erasure was repeated. */
function subjectsErased(
  { withheld }: Replay,
  entries: readonly LogEntry[],
  finder: Finder,
): ReadonlySet<string> {
  const kept = new Set(withheld.map(({ customer }) => finder.subjectOf(customer)));
  const subjects = entries.filter(isErasing).map(({ subject }) => subject);
  return new Set(subjects.filter((subject) => !kept.has(subject)));
}

/** Once all is put back, what was remembered is either in the log again or was given up. */
const withoutMemory = (world: World): World => ({ ...world, remembered: undefined });

/** What one commit puts back. */
interface OnePiece {
  putBack: LogEntry[];
  isLast: boolean;
}

/** One commit of a replay, on a read of its own: it must see what the one before has changed. */
function* onePiece(
  world: World,
  newer: readonly LogRow[],
  wish: ReplayWish,
  finder: Finder,
  done: Replay,
): Program<OnePiece> {
  const marked = yield* marksUpTo();
  const highest = Math.max(0, ...marked);
  let started: number | undefined;
  let counted: Pick<Replay, 'repeated' | 'withheld' | 'unsure' | 'approvals' | 'joined'> | undefined;
  const { result } = yield* act<OnePiece>(world, {
    query: joined(markedTabs(newer), replayQuery),
    allows: { restored: true },
    wanted: (reading) => {
      const batch = batchOf(lackingOf(reading, newer).entries);
      return byTab(
        batch.flatMap((entry) => [
          ...rowsReduced(reading, finder, entry).map((row) => ({ tab: 'customers' as const, row })),
          ...rowsMentioning(reading, finder, entry),
        ]),
      );
    },
    decide: (reading, layout, landed) => {
      // Another writer has gone on meanwhile: the marks have to be looked at anew.
      const isOvertaken = started !== undefined && started !== reading.head.sequence;
      if (landed.length > 0 || isOvertaken) {
        // What was decided for a commit that did not land is not counted.
        if (landed.length === 0) counted = undefined;
        return { pieces: [], result: { putBack: [], isLast: false } };
      }
      started = reading.head.sequence;
      const lacking = lackingOf(reading, newer);
      const { entries: lost } = lacking;
      expectNotMoved(lost);
      const batch = batchOf(lost);
      const isLast = batch.length === lost.length;
      const end = lost[lost.length - 1] ?? reading.head;
      const isFork = hasFork(lacking);
      const { above, missing } = isFork
        ? missingBeside(reading, lacking, newer, highest, wish)
        : missingBehind(reading, lacking, end, highest, wish);
      if (lost.length === 0 && !isRestored(reading) && highest <= end.sequence)
        return { pieces: [], result: { putBack: [], isLast: true } };
      const repeated = { ...done.repeated };
      const later = new Later(lost);
      const news = batch.filter((entry) => !cameFromHere(lacking, entry));
      // What this log says of its own holds is repeated in its order; where two are joined, the other knew of none of them.
      const told = isFork ? undefined : toldByBoth(reading, newer);
      const kept = keptHere({ reading, finder, later }, news, told);
      const joining = isFork ? joiningOf(reading, lacking, batch, kept, repeated) : undefined;
      const repeats = joining?.repeats ?? batch;
      const replaying: Replaying = {
        ...{ reading, layout, finder, later, repeated, kept },
        underWay: new Set(),
        withheld: byCustomer(done.withheld),
        overwrites: [],
      };
      const changes = [
        ...repeats.flatMap((entry) => repeatedChanges(replaying, entry)),
        ...countedAgain(replaying, repeats),
      ];
      const unsure = isLast ? lettersInDoubt(reading, changes) : [];
      const approvals = isLast ? approvalsTakenBack(reading, changes) : [];
      counted = {
        repeated,
        withheld: withheldIn(replaying.withheld),
        unsure: unsure.length,
        approvals: approvals.filter(({ tab }) => tab === 'tasks').length,
        ...(joining && { joined: joining.joint }),
      };
      const piece: Piece = {
        ...(joining ? { retold: joining.retold } : { putBack: batch }),
        restored: replaying.overwrites,
        changes: [
          ...noteToLook(reading, repeats),
          ...changes,
          ...unsure,
          ...approvals,
          ...(isLast ? takingAgain(reading, newer) : []),
        ],
        entries: [
          // Behind entries that are put back as they were nothing may stand before the last: there the second look takes back.
          ...(isFork ? takenBack(repeats, kept) : []),
          ...(isLast ? endingEntries(end, missing, batch, repeated) : []),
        ],
        claims: claimAbove(reading.head, marked),
        ...(isLast && { above }),
      };
      return { pieces: [piece], result: { putBack: batch, isLast } };
    },
  });
  if (counted) Object.assign(done, counted);
  return result;
}

const hasFork = (lacking: Lacking): lacking is Lacking & { fork: LogHead } => lacking.fork !== undefined;

/** The first of some entries, as far as each can be repeated on what was read before any of them. */
function batchOf(entries: readonly LogEntry[]): LogEntry[] {
  const batch: LogEntry[] = [];
  const known = new Set<string>();
  let characters = 0;
  for (const entry of entries) {
    characters += entry.details.length;
    const isFull = batch.length === ENTRIES_A_PIECE || characters > CHARACTERS_A_PIECE;
    if (batch.length > 0 && (isFull || hasToWait(entry, known))) break;
    batch.push(entry);
    for (const name of touched(entry)) known.add(name);
  }
  return batch;
}

/** Requests from the form that only the newer register had: the log knows of them, and they are to be taken again all the same. */
function takingAgain(reading: Reading, newer: readonly LogRow[]): Change[] {
  const entries = followed(reading.world.spreadsheetId, newer);
  const gone = new Set(entries.filter(isErasing).flatMap((entry) => detailsOf(entry).records ?? []));
  const requests = reading.table('requests');
  const lost = entries
    .filter(({ event, request }) => event === 'request.received' && requests.rowOf(request) === undefined)
    .filter((entry) => detailsOf(entry).channel === 'form')
    .filter(({ request }) => !gone.has(`requests:${recordHash(reading.world.key, 'requests', request)}`))
    .map(({ request }) => request);
  return lost.length > 0 ? settingChanges(reading, { takeAgain: lost.join(' ') }).changes : [];
}
