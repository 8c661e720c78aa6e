import { RegisterError } from '../register/errors';
import { appendEntries, type EntryDraft, type LogEntry, type LogHead } from '../register/log';
import type { LookBody, Request, Spreadsheet } from '../workbook/api';
import type { Change } from '../workbook/changes';
import { commitBody, outcomeOf } from '../workbook/commit';
import type { Overwrite } from '../workbook/journal';
import {
  completing,
  puttingRight,
  rowsConcerned,
  strayValue,
  type Stray,
  type StrayRows,
} from '../workbook/strays';
import { agrees, layoutOf, lookBody, type Layout, type Place, type WantedRows } from '../workbook/layout';
import type { Query } from '../workbook/table';
import { columnKeys, idColumn, type TabKey } from '../workbook/tabs';
import { CallFailed, clock, commit, landed, look, mayGoOn, wait, type Program } from './program';
import { expectWholeLog } from './marks';
import { readRegister, type Allowance, type Reading, type World } from './reading';
import { listEntries } from './suppression-log';

/** A log entry before it is dated, signed and chained. Details hold no personal data. */
export type Draft = Pick<EntryDraft, 'event' | 'details'> & Partial<Pick<EntryDraft, 'subject' | 'request'>>;

/** Changes that land together with their log entries in one atomic commit. */
export interface Piece {
  changes: readonly Change[];
  entries: readonly Draft[];
  /** Cells put back where an earlier commit went astray. */
  restored?: readonly Overwrite[];
  /** Requests besides, that land with the others. */
  structure?: readonly Request[];
  /** Entries that the log had before it was restored from an earlier version, put back as they were before those of the piece. */
  putBack?: readonly LogEntry[];
  /** Entries with a time and a writer of their own, before those of the piece: another state of the log had them. */
  retold?: readonly EntryDraft[];
  /** Entries above this number are missing and stay so: the log goes on above it. */
  above?: number;
  /** Requests that claim more than the number of the first entry. */
  claims?: readonly Request[];
}

/** What an action decided: nothing to do when there are no pieces. */
export interface Decision<T> {
  pieces: readonly Piece[];
  result: T;
}

/** An action: which columns it reads, which whole rows it wants besides, and what it decides on them. */
export interface Action<T> {
  query: Query;
  /** Set by the steps of a rotation, and by what puts a restored register right: they write to registers that nobody else may write to. */
  allows?: Allowance;
  wanted?: (reading: Reading) => WantedRows;
  /** @param landed entries of this action that stand in the log already */
  decide: (reading: Reading, layout: Layout, landed: readonly LogEntry[]) => Decision<T>;
}

/** What an action came to. */
export interface Done<T> {
  result: T;
  /** Log entries that landed. */
  entries: LogEntry[];
  /** The time was used up; the next run goes on where this one stopped. */
  unfinished: boolean;
}

const ATTEMPTS = 6;
/** A commit that is refused twice on the same log, although the tabs were looked at anew, is refused for good. */
const REFUSALS = 2;

/** Longest time between seeing the end of the log and writing on it, in days; marks are swept after hundreds of entries. */
const FRESH = 5 / (24 * 60);

/** What earlier rounds of an action have come to. */
interface Progress<T> {
  landed: LogEntry[];
  /** Entries of a commit whose answer was lost. */
  pending: LogEntry[];
  /** The result that goes with what landed. */
  result?: { value: T };
  /** A refused commit, and the end of the log on which it was built. */
  refused?: { failed: CallFailed; sequence: number; times: number };
  /** The last read that failed for the moment. */
  failed?: CallFailed;
}

/**
 * Carries an action out: read, decide, commit piece by piece. When another writer was quicker, an answer was lost, or a
 * person sorted or moved something meanwhile, it puts right what went astray, reads again and decides again, so that
 * decisions must be made on the state alone: what is done already is not decided again.
 * @throws RegisterError writersCollided after six rounds; CallFailed when Google refuses, or does not answer in six rounds
 */
export function* act<T>(world: World, action: Action<T>): Program<Done<T>> {
  const progress: Progress<T> = { landed: [], pending: [] };
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (attempt > 0) yield* wait(attempt);
    try {
      const done = yield* round(world, action, progress);
      if (done) return done;
      delete progress.failed;
    } catch (error) {
      if (!(error instanceof CallFailed) || !error.mayPass) throw error;
      progress.failed = error;
    }
  }
  throw progress.failed ?? new RegisterError('writersCollided');
}

/** One round; `undefined` when another is needed. */
function* round<T>(world: World, action: Action<T>, progress: Progress<T>): Program<Done<T> | undefined> {
  const reading = yield* readRegister(world, action.query, action.allows);
  yield* settlePending(reading, progress);
  if (reading.strays().length > 0) {
    yield* putRight((query) => readRegister(world, query, action.allows), reading, progress);
    return undefined;
  }

  const wanted = action.wanted?.(reading) ?? {};
  const looksFirst = Object.values(wanted).some((rows) => rows.length > 0);
  let layout: Layout | undefined = looksFirst ? yield* lookAt(reading, wanted) : new Map();
  if (!layout) return undefined;
  const { pieces, result } = action.decide(reading, layout, progress.landed);
  if (pieces.length === 0)
    return { result: progress.result?.value ?? result, entries: progress.landed, unfinished: false };
  progress.result ??= { value: result };

  if (!looksFirst) layout = yield* lookAt(reading, {});
  if (!layout) return undefined;
  const end = yield* commitPieces(reading, layout, pieces, progress);
  if (end === 'again') return undefined;
  return { result: progress.result.value, entries: progress.landed, unfinished: end === 'timeUp' };
}

/** After a lost answer: did the commit land? After a refusal: was it because another writer was quicker? */
function* settlePending<T>(reading: Reading, progress: Progress<T>): Program<void> {
  if (progress.pending[0] && reading.hasLogged(progress.pending[0].hash)) {
    progress.landed.push(...progress.pending);
    yield* landed(progress.pending);
  } else if (progress.landed.length === 0) delete progress.result;
  progress.pending = [];
  const { refused } = progress;
  if (refused && refused.sequence !== reading.head.sequence) delete progress.refused;
  else if (refused && refused.times >= REFUSALS) {
    yield* expectWholeLog(reading);
    throw refused.failed;
  }
}

/** The tabs as they stand now; `undefined` when somebody moved a column or a wanted row, or renamed a tab, since the first read. */
function* lookAt(reading: Reading, wanted: WantedRows): Program<Layout | undefined> {
  const tables = [...reading.tables.values()];
  const looked = yield* lookUnlessRefused(lookBody(tables, wanted));
  if (!looked) return undefined;
  const layout = layoutOf(looked, tables);
  const unmoved = tables.every((table) => agrees(table, layout.get(table.tab), wanted[table.tab] ?? []));
  return unmoved ? layout : undefined;
}

/** A look at a tab or row that is no longer there is refused as a bad request. */
function* lookUnlessRefused(body: LookBody): Program<Spreadsheet | undefined> {
  try {
    return yield* look(body);
  } catch (error) {
    if (error instanceof CallFailed && error.status === 400) return undefined;
    throw error;
  }
}

/** Reads columns of the register; set-up reads those that are left. */
type ReadNow = (query: Query) => Program<Reading>;

/**
 * Puts right what the last commit wrote in the wrong place, before anything else empties the journal.
 * @throws RegisterError writersCollided after six rounds; CallFailed
 */
export function* putAllRight(readNow: ReadNow): Program<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (attempt > 0) yield* wait(attempt);
    const reading = yield* readNow({});
    if (reading.strays().length === 0) return;
    yield* putRight(readNow, reading, { landed: [], pending: [] });
  }
  throw new RegisterError('writersCollided');
}

/** Single cells put back and cells done as they were meant; where one is both, the latter holds. */
function joinedCells(back: readonly Overwrite[], asMeant: readonly Overwrite[]): Overwrite[] {
  const name = ({ place, column, row }: Overwrite) => [place.tab, column, row].join(' ');
  const done = new Set(asMeant.map(name));
  return [...back.filter((cell) => !done.has(name(cell))), ...asMeant];
}

/**
 * Puts right what is astray, on a fresh read of the tabs concerned: what was overwritten in its place comes back, and what was
 * meant is done where it was meant, since the rest of the commit stands. A tab that is gone took its cells along.
 */
function* putRight<T>(readNow: ReadNow, before: Reading, progress: Progress<T>): Program<void> {
  const tabs = before.strays().map(({ tab }) => tab);
  const reading = yield* readNow(Object.fromEntries(tabs.map((tab) => [tab, columnKeys(tab)])));
  const all = reading.strays();
  const astray = all.filter(({ tab }) => reading.tables.has(tab));
  const added = astray.flatMap((stray) => (stray.does === 'add' ? [stray] : []));
  const wanted: { [T in TabKey]?: readonly number[] } = {};
  for (const stray of astray)
    wanted[stray.tab] = [...(wanted[stray.tab] ?? []), ...rowsConcerned(stray, reading.table(stray.tab))];
  const layout = yield* lookAt(reading, wanted);
  if (!layout) return;
  const placeOf = (stray: Stray) => layout.get(stray.tab) as Place;
  const rowsOf = (stray: Stray) => reading.table(stray.tab);
  const restored = joinedCells(
    astray.flatMap((stray) => puttingRight(stray, placeOf(stray), rowsOf(stray))),
    astray.flatMap((stray) => completing(stray, placeOf(stray), rowsOf(stray))),
  );
  if (all.length === 0) return;
  const strayLog = added.find(({ tab }) => tab === 'log');
  const head = strayLog ? headAstray(strayLog, placeOf(strayLog)) : reading.head;
  const entry = { event: 'cells.putRight', details: { cells: restored.length } };
  yield* commitPieces(reading, layout, [{ changes: [], entries: [entry], restored }], progress, head);
}

/** The end of a log whose last rows stand in the wrong columns. */
function headAstray(stray: StrayRows, place: Place): LogHead {
  const last = stray.ids[stray.ids.length - 1] as string;
  return { sequence: Number(last), hash: String(strayValue(stray, place, last, 'hash')) };
}

/** Commits the pieces in turn, each on the log as the one before left it. */
function* commitPieces<T>(
  reading: Reading,
  layout: Layout,
  pieces: readonly Piece[],
  progress: Progress<T>,
  start: LogHead = reading.head,
): Program<'done' | 'timeUp' | 'again'> {
  let head = start;
  let seen = reading.now.serial;
  for (const [index, piece] of pieces.entries()) {
    if (index > 0 && !(yield* mayGoOn())) return 'timeUp';
    expectIdsOfText(reading, piece.changes);
    const now = yield* clock(reading.settings.timeZone);
    if (Math.abs(now.serial - seen) > FRESH) return 'again';
    const entries = entriesOf(reading, piece, head);
    const body = commitBody({ ...piece, entries }, layout, reading.words);
    try {
      const answer = yield* commit({ ...body, requests: [...(piece.claims ?? []), ...body.requests] });
      const { strays, missed } = outcomeOf(body, piece.changes, answer);
      progress.landed.push(...entries);
      yield* landed(entries);
      if (strays.length > 0 || missed.length > 0) return 'again';
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error;
      if (error.mayPass) progress.pending = entries;
      else
        progress.refused = {
          failed: error,
          sequence: head.sequence,
          times: (progress.refused?.times ?? 0) + 1,
        };
      return 'again';
    }
    head = entries[entries.length - 1] as LogEntry;
    seen = now.serial;
  }
  return 'done';
}

/** A piece's entries, chained behind the end of the log; what its changes do to the suppression list has an entry of its own. */
function entriesOf(reading: Reading, piece: Piece, end: LogHead): LogEntry[] {
  const { changes, putBack = [], retold = [], above = 0 } = piece;
  const last = putBack[putBack.length - 1] ?? end;
  const from = { hash: last.hash, sequence: Math.max(last.sequence, above) };
  const isRepeated = putBack.length > 0 || retold.length > 0;
  const drafts = [...piece.entries, ...(isRepeated ? [] : listEntries(reading, changes))];
  const news = [...retold, ...drafts.map((draft) => signed(draft, reading))];
  return [...putBack, ...appendEntries(reading.world.spreadsheetId, from, news)];
}

/**
 * A row is removed by the text of its id; one whose id Sheets took for a number would be missed again and again.
 * @throws RegisterError idNotText
 */
function expectIdsOfText(reading: Reading, changes: readonly Change[]): void {
  for (const change of changes) {
    if (change.do !== 'delete') continue;
    const { tab, row } = change;
    if (typeof reading.table(tab).raw(row, idColumn(tab)) === 'number')
      throw new RegisterError('idNotText', { tab });
  }
}

const signed = (draft: Draft, { world, now }: Reading): EntryDraft => ({
  at: now.at,
  actor: world.actor,
  subject: '',
  request: '',
  ...draft,
});
