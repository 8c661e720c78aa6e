import { RegisterError } from '../register/errors';
import { hashedUnder, type LogEntry, type LogRow } from '../register/log';
import { agrees, layoutOf, lookBody, wholeRow } from '../workbook/layout';
import type { Table } from '../workbook/table';
import { columnKeys } from '../workbook/tabs';
import { look, type Program } from './program';
import { ANY_REGISTER, readRegister, type Reading, type Remembered, type World } from './reading';
import { LIST_CHANGED, listedAfter } from './suppression-log';
import type { SweepResult } from './sweep';
import { logRows } from './verify';

/** What a shell remembers of a register outside the spreadsheet: the end of its log, and a counter. No personal data. */
export interface Memory extends Remembered {
  spreadsheetId: string;
}

/** What a daily run saw of the suppression list: so many rows with that sum, when the log ended with that entry. */
export type Seen = Pick<SweepResult, 'lastEntry' | 'listed' | 'listSum'>;

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
  const { sequence, hash } = fields;
  if (!Number.isSafeInteger(sequence) || typeof hash !== 'string' || fields.spreadsheetId !== spreadsheetId)
    return undefined;
  const counted = (['listed', 'listSum'] as const)
    .filter((name) => Number.isSafeInteger(fields[name]))
    .map((name) => [name, fields[name] as number]);
  return { spreadsheetId, sequence: sequence as number, hash, ...Object.fromEntries(counted) };
}

/** What a world knows of a memory. */
export const knownFrom = (memory: Memory | undefined): Pick<World, 'remembered'> => {
  if (!memory) return {};
  const { sequence, hash, listed, listSum } = memory;
  return { remembered: { sequence, hash, listed, listSum } };
};

/**
 * The memory after entries have landed; the same where they are no news.
 * @param seen what a run has counted meanwhile
 */
export function remembering(
  memory: Memory | undefined,
  spreadsheetId: string,
  entries: readonly LogEntry[],
  seen?: Seen,
): Memory | undefined {
  const own = entries.filter((entry) => entry.spreadsheetId === spreadsheetId);
  const news = own.filter(({ sequence }) => sequence > (memory?.sequence ?? 0));
  const last = news[news.length - 1] ?? memory;
  if (!last) return undefined;
  const list = listedAfter(seen ? { ...seen, sequence: seen.lastEntry } : memory, own);
  if (last === memory && list?.listed === memory.listed && list?.listSum === memory.listSum) return memory;
  const { sequence, hash } = last;
  return { spreadsheetId, sequence, hash, ...list };
}

/** What must not be lost for a single day: these entries are copied outside at once. */
export const isUrgent = ({ event }: LogEntry): boolean =>
  event === LIST_CHANGED ||
  event === 'consent.withdrawn' ||
  event === 'hold.set' ||
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
