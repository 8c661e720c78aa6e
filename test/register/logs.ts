import {
  appendEntries,
  CONDENSED,
  CONTINUED,
  EMPTY_LOG,
  type EntryDraft,
  type LogEntry,
  type LogHead,
  gapIn,
  type LogRow,
  ROTATED,
  rotationIn,
  type Rotation,
} from '../../src/register/log';

/** A log as years leave it: what was condensed is gone, what was written before a rotation bears the old id. */
export interface LivedLog {
  spreadsheetId: string;
  entries: LogEntry[];
  /** All entries that ever were. */
  all: LogEntry[];
}

export type Happening = { do: 'write' | 'condense' | 'lose' | 'fork'; entries: number } | { do: 'rotate' };

const entry = (event: string, details: object): EntryDraft => ({
  ...{ at: '2026-03-01T10:00:00+02:00', event, details },
  ...{ subject: 'ab12', request: '', actor: 'owner' },
});

export const headOf = (entries: readonly LogEntry[]): LogHead => {
  const last = entries[entries.length - 1];
  return last ? { sequence: last.sequence, hash: last.hash } : EMPTY_LOG;
};

/** The columns of the log tab. */
export const CELLS = [
  'sequence',
  'at',
  'event',
  'subject',
  'request',
  'actor',
  'details',
  'previous',
  'hash',
] as const;

/** The cells of the log tab: all text, no column for the version or the spreadsheet. */
export function rowOf({ version: _version, spreadsheetId: _id, ...cells }: LogEntry): LogRow {
  return { ...cells, sequence: String(cells.sequence) };
}

function add({ spreadsheetId, entries, all }: LivedLog, drafts: readonly EntryDraft[]): LivedLog {
  const added = appendEntries(spreadsheetId, headOf(all), drafts);
  return { spreadsheetId, entries: [...entries, ...added], all: [...all, ...added] };
}

const rotationsIn = (entries: readonly LogEntry[]): Rotation[] =>
  entries.filter(({ event }) => event === ROTATED).flatMap((each) => rotationIn(each) ?? []);

function condense(log: LivedLog, count: number): LivedLog {
  const gone = log.entries.slice(0, Math.min(count, log.entries.length - 1));
  const [first, last] = [gone[0], gone[gone.length - 1]];
  if (!first || !last) return log;
  const details = {
    ...{ from: first.sequence, before: first.previous, to: last.sequence, last: last.hash },
    rotations: rotationsIn(upTo(log, last)),
    gaps: upTo(log, last).flatMap((each) => gapIn(each) ?? []),
  };
  const after = add(log, [entry(CONDENSED, details)]);
  return { ...after, entries: after.entries.slice(gone.length) };
}

const upTo = ({ all }: LivedLog, { sequence: last }: LogEntry) =>
  all.filter(({ sequence }) => sequence <= last);

/** Entries that nothing knows any more, and the word of the log for it. */
function lose(log: LivedLog, count: number): LivedLog {
  const { sequence, hash } = headOf(log.all);
  const [from, to] = [sequence + 1, sequence + count];
  const details = { missingFrom: from, to };
  const added = appendEntries(log.spreadsheetId, { sequence: to, hash }, [entry(CONTINUED, details)]);
  return { ...log, entries: [...log.entries, ...added], all: [...log.all, ...added] };
}

/** The word of the log that its last entries but so many stand in the place of others. */
const fork = (log: LivedLog, count: number): LivedLog => {
  const at = headOf(log.all).sequence - count;
  return add(log, [entry(CONTINUED, { missingFrom: at, to: at, forked: true })]);
};

function rotate(log: LivedLog): LivedLog {
  const { sequence, hash } = headOf(log.all);
  const from = log.spreadsheetId;
  return add({ ...log, spreadsheetId: `${from}+` }, [entry(ROTATED, { from, size: sequence, hash })]);
}

/** A log to which these things happened in turn. */
export function livedLog(happenings: readonly Happening[]): LivedLog {
  let log: LivedLog = { spreadsheetId: 'sheet', entries: [], all: [] };
  for (const happening of happenings) {
    if (happening.do === 'rotate') log = rotate(log);
    else if (happening.do === 'condense') log = condense(log, happening.entries);
    else if (happening.do === 'fork') log = fork(log, happening.entries);
    else if (happening.do === 'lose') log = lose(log, happening.entries);
    else {
      const numbers = Array.from({ length: happening.entries }, (_, index) => index);
      log = add(
        log,
        numbers.map((number) => entry('erasure', { number, ä: '😀' })),
      );
    }
  }
  return log;
}
