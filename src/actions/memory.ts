import { RegisterError } from '../register/errors';
import { hashedUnder, type LogEntry, type LogHead, type LogRow } from '../register/log';
import { agrees, layoutOf, lookBody, wholeRow } from '../workbook/layout';
import type { Table } from '../workbook/table';
import { columnKeys } from '../workbook/tabs';
import { look, type Program } from './program';
import { ANY_REGISTER, readRegister, type Reading, type World } from './reading';
import { LIST_CHANGED, type ListDetails } from './suppression-log';
import { logRows } from './verify';

/** What a shell remembers of a register outside the spreadsheet: the end of its log, and counters. No personal data. */
export interface Memory extends LogHead {
  spreadsheetId: string;
  /** Log entries that claim an erasure. */
  erasures: number;
  /** Identities on the suppression list, as the log has it. */
  listed: number;
}

/** The memory of a text such as a script property; of another register, or unreadable, it is none. */
export function memoryOf(text: string | undefined, spreadsheetId: string): Memory | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const fields = value as Record<string, unknown>;
  const areNumbers = ['sequence', 'erasures', 'listed'].every((key) => Number.isSafeInteger(fields[key]));
  if (!areNumbers || typeof fields.hash !== 'string' || fields.spreadsheetId !== spreadsheetId)
    return undefined;
  return value as Memory;
}

/** The memory after entries have landed; the same where they are no news. */
export function remembering(
  memory: Memory | undefined,
  spreadsheetId: string,
  entries: readonly LogEntry[],
): Memory | undefined {
  const news = entries.filter(
    (entry) => entry.spreadsheetId === spreadsheetId && entry.sequence > (memory?.sequence ?? 0),
  );
  const last = news[news.length - 1];
  if (!last) return memory;
  const details = news.filter(({ event }) => event === LIST_CHANGED).map((entry) => listDetails(entry));
  const erasures = news.filter(({ event }) => event === 'erasure').length;
  const listed = details.reduce(
    (sum, { added = [], removed = [] }) => sum + added.length - removed.length,
    memory?.listed ?? 0,
  );
  return {
    spreadsheetId,
    sequence: last.sequence,
    hash: last.hash,
    erasures: (memory?.erasures ?? 0) + erasures,
    listed,
  };
}

const listDetails = ({ details }: LogEntry) => JSON.parse(details) as ListDetails;

/** What must not be lost for a single day: these entries are copied outside at once. */
export const isUrgent = ({ event }: LogEntry): boolean =>
  event === LIST_CHANGED ||
  event === 'consent.withdrawn' ||
  event.startsWith('erasure') ||
  event.startsWith('restriction.') ||
  event === 'register.replayed';

/**
 * The entries of the log from a number on, for the copy outside: the rows alone that are wanted. Reads only; takes no key.
 * @throws RegisterError writersCollided when somebody moves the log's rows or columns meanwhile
 */
export function* logFrom(world: World, from: number): Program<LogEntry[]> {
  const leave = { ...ANY_REGISTER, anyKey: true };
  const reading = yield* readRegister(
    world,
    { log: columnKeys('log').slice(0, from > 1 ? 1 : undefined) },
    leave,
  );
  const { settings } = reading;
  if (settings.spreadsheetId !== '' && settings.spreadsheetId !== world.spreadsheetId) return [];
  const log = reading.table('log');
  const rows = from > 1 ? yield* someRows(reading, log, from) : logRows(log);
  const idOf = hashedUnder(world.spreadsheetId, rows);
  return rows
    .map((row): LogEntry => {
      const sequence = Number(row.sequence);
      return { ...row, version: 1, spreadsheetId: idOf(sequence), sequence };
    })
    .filter(({ sequence }) => sequence >= from)
    .sort((a, b) => a.sequence - b.sequence);
}

function* someRows(reading: Reading, log: Table, from: number): Program<LogRow[]> {
  const wanted = [...log.rows()].filter((row) => Number(log.ids[row]) >= from);
  const layout = layoutOf(yield* look(lookBody([log], { log: wanted })), [log]);
  if (!agrees(log, layout.get('log'), wanted)) throw new RegisterError('writersCollided');
  return wanted.map((row) => {
    const whole = wholeRow(layout, 'log', row, reading.words);
    const cells = columnKeys('log').map((key) => [key, whole.text(key)]);
    return Object.fromEntries(cells) as LogRow;
  });
}
