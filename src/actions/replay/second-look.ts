import type { Day } from '../../register/calendar';
import { earlierHashes, type LogEntry } from '../../register/log';
import type { Change } from '../../workbook/changes';
import type { Layout } from '../../workbook/layout';
import { columnKeys } from '../../workbook/tabs';
import { act, type Piece } from '../act';
import type { Program } from '../program';
import { joined, type Reading, type World } from '../reading';
import { logRows } from '../verify';
import { detailsOf, isErasing, isReducing, Later } from './entry';
import { isHalfReduced, markedAgain, rowsReduced, withheldUntil } from './erased';
import { isOneRecord, Finder } from './finder';
import { keptHere, takenBack, toldBy, type KeptMarks } from './kept';
import { replayQuery } from './query';
import { nothingRepeated, type Repeated, type Replaying } from './state';
import { lookFrom, nothingToLook } from './to-look';
import { byCustomer, withheldIn, type Withheld } from './withheld';

/** What a second look came to. */
export interface SecondLook {
  /** Records that an earlier run had left standing, and that went now. */
  records: number;
  /** Marked rows that were left, since their id stands on more than one row. */
  ambiguous: number;
  /** Claims of an earlier run that were taken back, since something holds the records. */
  undecided: number;
  /** People whose erasure waits for the end of a hold, with the day on which it is taken up again. */
  withheld: readonly Withheld[];
  /** A look found nothing more to do. */
  isOver: boolean;
}

/** Looks in which something is found before the rest is left to the next run. */
const LOOKS = 4;

/**
 * A second look, on the state alone: somebody may have sorted while a commit was on its way, so that a row was not removed. No record may stand
 * of which an entry that was put back or taken over since the restore says that it is gone. Entries from before that are left alone: a record
 * that stands in spite of them was in the restored version, where somebody had entered it anew. What is held is not erased, and of a record that was left,
 * since nobody can tell which row is meant, the log takes back that it is gone.
 * @param back the entries that this run has put back or taken over, as they stand in the newer log
 * @param withheld those of whom this run has erased nothing
 */
export function* lookAgain(
  world: World,
  finder: Finder,
  back: readonly LogEntry[],
  withheld: readonly Withheld[],
): Program<SecondLook> {
  const own = new Set(back.map(({ hash }) => hash));
  const isOwn = (entry: LogEntry) => [entry.hash, ...earlierHashes(entry)].some((hash) => own.has(hash));
  const found = { records: new Set<string>(), ambiguous: new Set<string>(), undecided: new Set<string>() };
  const held = byCustomer(withheld);
  let isOver = false;
  for (let looks = 0; !isOver && looks < LOOKS; looks++) {
    yield* act<undefined>(world, {
      query: joined(replayQuery, { log: columnKeys('log') }),
      wanted: (reading) => {
        const entries = standing(reading, finder, knownIn(reading)).map(({ entry }) => entry);
        const rows = entries.flatMap((entry) => rowsReduced(reading, finder, entry));
        return { customers: [...new Set(rows)] };
      },
      decide: (reading, layout) => {
        isOver = lookFrom(reading) === undefined;
        if (isOver) return { pieces: [], result: undefined };
        const look = lookedAt(reading, layout, finder, isOwn, held);
        for (const kind of ['records', 'ambiguous', 'undecided'] as const)
          for (const name of look[kind]) found[kind].add(name);
        isOver = look.piece === undefined;
        return { pieces: [look.piece ?? over(reading, found.records.size)], result: undefined };
      },
    });
  }
  const news = (names: ReadonlySet<string>) => [...names].filter((name) => name.startsWith(EARLIER)).length;
  return {
    records: news(found.records),
    ambiguous: found.ambiguous.size,
    undecided: news(found.undecided),
    withheld: withheldIn(held),
    isOver,
  };
}

/** Finishes what a replay that died had left to look at, by the register’s own log. */
export function* finishReplay(world: World): Program<void> {
  yield* lookAgain(world, new Finder(world.key), [], []);
}

/** What a replay came to, with its second look. */
export const withSecondLook = (
  { repeated }: { repeated: Repeated },
  { records, undecided, ambiguous, withheld, isOver }: SecondLook,
): { repeated: Repeated; withheld: readonly Withheld[]; unfinished: boolean } => ({
  repeated: {
    ...repeated,
    records: repeated.records + records,
    undecided: repeated.undecided + undecided,
    ambiguous: Math.max(repeated.ambiguous, ambiguous),
  },
  withheld,
  unfinished: !isOver,
});

/** By which the log says that nothing is left that was to be erased again. */
const over = (reading: Reading, records: number): Piece => ({
  changes: nothingToLook(reading),
  entries: [{ event: 'register.replayCompleted', details: { records } }],
});

/** An entry whose repetition is looked at, and a mark of it that is to be gone. */
interface Standing {
  entry: LogEntry;
  mark: string;
}

/** Before the name of what was an earlier run's: what this one has repeated, it has counted. */
const EARLIER = 'earlier ';

/** What one look finds, each by a name of its own; without a piece where there is nothing to do. */
interface OneLook {
  piece?: Piece;
  records: readonly string[];
  ambiguous: readonly string[];
  undecided: readonly string[];
}

/** @param held grows by those of whom nothing is erased */
function lookedAt(
  reading: Reading,
  layout: Layout,
  finder: Finder,
  isOwn: (entry: LogEntry) => boolean,
  held: Map<string, Day>,
): OneLook {
  const known = knownIn(reading);
  const replaying: Replaying = {
    ...{ reading, layout, finder, later: known.later, withheld: held },
    repeated: nothingRepeated(),
    underWay: new Set(),
    kept: new Map(),
    overwrites: [],
  };
  // A reduced row may have been filled in since: one that stands alone counts only where this run has reduced it.
  const counts = ({ entry, mark }: Standing) =>
    !isReducing(mark) || isOwn(entry) || isHalfReduced(replaying, entry, mark);
  const all = oneOfEach(standing(reading, finder, known).filter(counts));
  const marks = marksByEntry(all);
  const isStill = (entry: LogEntry, mark: string) => marks.get(entry.hash)?.includes(mark) === true;
  const entries = [...new Set(all.map(({ entry }) => entry))];
  const protectedMarks = keptHere(replaying, entries, toldBy(known.entries), isStill);
  const isKept = ({ entry, mark }: Standing) => protectedMarks.get(entry.hash)?.includes(mark) === true;
  const kept = all.filter(isKept);
  const unclear = all.filter((each) => !isKept(each) && isUnclear(replaying, each));
  const keptOf = marksByEntry(kept);
  const changes: Change[] = [];
  for (const entry of entries) {
    const its = keptOf.get(entry.hash) ?? [];
    if (its.length > 0 && entry.event === 'erasure') changes.push(...withheldUntil(replaying, entry, its));
  }
  const records: Standing[] = [];
  for (const each of all.filter((one) => !isKept(one))) {
    const done = markedAgain(replaying, each.entry, each.mark);
    if (done.length > 0) records.push(each);
    changes.push(...done);
  }
  const back = [...kept, ...unclear];
  const corrections = takenBack([...new Set(back.map(({ entry }) => entry))], marksByEntry(back));
  const named = (entry: LogEntry, what: string) => `${isOwn(entry) ? '' : EARLIER}${what}`;
  const nameOf = ({ entry, mark }: Standing) => named(entry, mark);
  // Of a person it is one decision.
  const decisionOn = ({ entry, mark }: Standing) =>
    named(entry, entry.event === 'erasure' ? entry.subject : mark);
  const mended = { event: 'register.replayMended', details: { records: records.length } };
  const isNews = changes.length > 0 || corrections.length > 0;
  return {
    ...(isNews && { piece: { changes, entries: [...corrections, mended] } }),
    records: records.map(nameOf),
    ambiguous: unclear.map(nameOf),
    undecided: kept.map(decisionOn),
  };
}

/** Whether nobody can tell which row a mark means that nothing else takes back or repeats. */
function isUnclear({ reading, finder, later }: Replaying, { entry, mark }: Standing): boolean {
  const found = finder.marked(reading, mark);
  return found !== undefined && later.lastClaims(mark, entry) && !isOneRecord(reading, found.tab, found.rows);
}

/** The marks of entries since the restore whose rows stand; not those of entries that had come from here, and were not repeated. */
function standing(reading: Reading, finder: Finder, { entries, later }: Known): Standing[] {
  const from = lookFrom(reading) ?? Infinity;
  const hashes = new Set(entries.map(({ hash }) => hash));
  const cameFromHere = (entry: LogEntry) => earlierHashes(entry).some((hash) => hashes.has(hash));
  return entries
    .filter((entry) => entry.sequence >= from && isErasing(entry) && !cameFromHere(entry))
    .flatMap((entry) => (detailsOf(entry).records ?? []).map((mark) => ({ entry, mark })))
    .filter(
      ({ entry, mark }) =>
        !later.takesBack(mark, entry) && (finder.marked(reading, mark)?.rows.length ?? 0) > 0,
    );
}

/** Of what is said of one record the last: what was said before is for the next look, which sees what this one has changed. */
const oneOfEach = (marks: readonly Standing[]): Standing[] => [
  ...new Map(marks.map((each) => [each.mark.split(':')[1], each])).values(),
];

function marksByEntry(marks: readonly Standing[]): KeptMarks {
  const byHash = new Map<string, string[]>();
  for (const { entry, mark } of marks) byHash.set(entry.hash, [...(byHash.get(entry.hash) ?? []), mark]);
  return byHash;
}

/** The register's log, and what it says later of an entry. */
interface Known {
  entries: readonly LogEntry[];
  later: Later;
}

function knownIn(reading: Reading): Known {
  const entries = logRows(reading.table('log'))
    .map((row): LogEntry => ({
      ...row,
      version: 1,
      spreadsheetId: reading.world.spreadsheetId,
      sequence: Number(row.sequence),
    }))
    .sort((a, b) => a.sequence - b.sequence);
  // What was held since the replay had perhaps only been left standing by it: it is kept, and the claim taken back.
  const replays = entries.filter(({ event }) => event === 'register.replayed');
  return { entries, later: new Later(entries, replays[replays.length - 1]?.sequence) };
}
