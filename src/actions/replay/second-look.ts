import type { Day } from '../../register/calendar';
import { earlierHashes, followed, type LogEntry, type LogRow } from '../../register/log';
import type { Query } from '../../workbook/table';
import { columnKeys } from '../../workbook/tabs';
import { act } from '../act';
import type { Program } from '../program';
import type { Reading, World } from '../reading';
import { logRows } from '../verify';
import { detailsOf, isErasing, isReducing, Later } from './entry';
import { markedAgain, rowsReduced } from './erased';
import { isOneRecord, type Finder } from './finder';
import { takenBack, type KeptMarks } from './kept';
import { nothingRepeated } from './state';

/**
 * A second look, on the state alone: somebody may have sorted while a commit was on its way, so that a row was not removed. No
 * record that the newer log says is gone may stand; a row that was reduced may have been filled in again since, and counts
 * only where this run has reduced it. Of a record that was left, since nobody can tell which row is meant, the log takes back that it is gone.
 * @param back the entries that this run has put back or taken over, as they stand in the newer log
 * @returns how many records were left so
 */
export function* eraseWhatStands(
  world: World,
  query: Query,
  newer: readonly LogRow[],
  finder: Finder,
  back: readonly LogEntry[],
): Program<number> {
  const given = followed(world.spreadsheetId, newer);
  const erasing = given.filter(isErasing);
  if (erasing.length === 0) return 0;
  const own = new Set(back.map(({ hash }) => hash));
  const standing = (reading: Reading, { entryOf, later }: Known) =>
    erasing.flatMap((given) =>
      (detailsOf(given).records ?? [])
        .filter((mark) => own.has(given.hash) || !isReducing(mark))
        .map((mark) => ({ entry: entryOf(given), mark }))
        .filter(
          ({ entry, mark }) =>
            !later.takesBack(mark, entry) && (finder.marked(reading, mark)?.rows.length ?? 0) > 0,
        ),
    );
  const { result } = yield* act<number>(world, {
    query: { ...query, log: columnKeys('log') },
    wanted: (reading) => ({
      customers: [
        ...new Set(
          standing(reading, knownIn(reading, given)).flatMap(({ entry }) =>
            rowsReduced(reading, finder, entry),
          ),
        ),
      ],
    }),
    decide: (reading, layout) => {
      const known = knownIn(reading, given);
      const all = standing(reading, known);
      const unclear = all.filter(({ entry, mark }) => {
        const found = finder.marked(reading, mark);
        const isClaimed = known.later.lastClaims(mark, entry);
        return isClaimed && found !== undefined && !isOneRecord(reading, found.tab, found.rows);
      });
      const replaying = {
        ...{ reading, layout, finder, later: known.later },
        repeated: nothingRepeated(),
        underWay: new Set<string>(),
        // What was kept is taken back in the register's own log.
        kept: new Map<string, readonly string[]>(),
        withheld: new Map<string, Day>(),
        overwrites: [],
      };
      const changes = all.flatMap(({ entry, mark }) => markedAgain(replaying, entry, mark));
      const { records } = replaying.repeated;
      const entries = [
        ...takenBack([...new Set(unclear.map(({ entry }) => entry))], marksByEntry(unclear)),
        { event: 'register.replayCompleted', details: { records } },
      ];
      const isNews = changes.length > 0 || unclear.length > 0;
      return { pieces: isNews ? [{ changes, entries }] : [], result: unclear.length };
    },
  });
  return result;
}

function marksByEntry(marks: readonly { entry: LogEntry; mark: string }[]): KeptMarks {
  const byHash = new Map<string, string[]>();
  for (const { entry, mark } of marks) byHash.set(entry.hash, [...(byHash.get(entry.hash) ?? []), mark]);
  return byHash;
}

/** What is known of an entry of the given log by the register's own, which may go further: a hold may have kept what was claimed. */
interface Known {
  /** The entry as it stands in the register's log; as it was given where it was condensed since. */
  entryOf: (entry: LogEntry) => LogEntry;
  later: Later;
}

function knownIn(reading: Reading, given: readonly LogEntry[]): Known {
  const own = logRows(reading.table('log')).map((row): LogEntry => ({
    ...row,
    version: 1,
    spreadsheetId: reading.world.spreadsheetId,
    sequence: Number(row.sequence),
  }));
  const byHash = new Map(
    own.flatMap((entry) => [entry.hash, ...earlierHashes(entry)].map((hash) => [hash, entry] as const)),
  );
  const condensed = given.filter(({ hash }) => !byHash.has(hash));
  return {
    entryOf: (entry) => byHash.get(entry.hash) ?? entry,
    later: new Later([...condensed, ...own].sort((a, b) => a.sequence - b.sequence)),
  };
}
