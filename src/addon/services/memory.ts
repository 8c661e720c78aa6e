import { isUrgent, knownFrom, logFrom, memoryOf, remembering, type Seen } from '../../actions/memory';
import type { World } from '../../actions/reading';
import type { Program } from '../../actions/program';
import { documentNames } from '../../language/client';
import { RegisterError } from '../../register/errors';
import { condensationIn, CONTINUED, logLines, type LogEntry } from '../../register/log';
import { CallFailed } from '../../actions/program';
import { deleteParts, keepFiles, type NewFile } from './files';

/** Script properties: the end of the log and a counter; and how far the copy of the log has come. */
const MEMORY = 'logMemory';
const COPY = 'logCopy';

/** What the files of the copy are known by in Drive. */
export const COPY_TASK = 'logCopy';

/** What has landed in this execution; a script is loaded anew for each. */
const landedNow: LogEntry[] = [];

/** Told of the entries that stand in the log now. */
export const noteLanded = (entries: readonly LogEntry[]): void => void landedNow.push(...entries);

/** What is remembered of a register's log, and what has landed in this execution. */
export function remembered(text: string | undefined, spreadsheetId: string): Pick<World, 'remembered'> {
  return knownFrom(remembering(memoryOf(text, spreadsheetId), spreadsheetId, landedNow));
}

/** How far the copy outside has come. */
interface CopyState {
  spreadsheetId: string;
  /** The last entry that is in it. */
  sequence: number;
  /**
   * Entries up to this one were condensed and are still in it. Only what landed in an execution of the script says so: somebody who writes into the
   * log makes the copy lose nothing.
   */
  condensed?: number;
  /** Told apart from parts that hold entries which the log has lost for good: those stay as they are. */
  generation: number;
}

/** Reads the log for the copy. */
type LogReader = (program: (world: World) => Program<LogEntry[]>) => LogEntry[];

/**
 * Keeps the end of the log and the number of rows of the suppression list outside the spreadsheet, with one write an execution and none where nothing landed;
 * and a copy of the log in the owner's Drive: at once where a restore must not lose what has landed, otherwise daily.
 * @param daily whether everything is copied that is not in the copy yet
 * @param seen what a run saw of the register: `lastEntry` is the last entry of a log that was not found restored: what is not remembered up to there was written by the command
 * line, by another script, or by a run that died before it came here
 */
export function keepMemory(spreadsheetId: string, readLog: LogReader, daily: boolean, seen?: Seen): void {
  const landed = landedNow.filter((entry) => entry.spreadsheetId === spreadsheetId);
  const isNews = landed.length > 0;
  if (!isNews && !daily) return;
  const properties = PropertiesService.getScriptProperties();
  const { [MEMORY]: memoryText, [COPY]: copyText } = properties.getProperties();
  const before = memoryOf(memoryText, spreadsheetId);
  const known = before?.sequence ?? 0;
  const lastEntry = seen?.lastEntry ?? 0;
  const own = landed.filter(({ sequence }) => sequence > known && sequence <= lastEntry);
  const others = lastEntry - known > own.length ? entriesOfOthers(readLog, known + 1) : [];
  // Own entries last: a restore in this very moment takes them out of the log, and is noticed by them.
  const memory = remembering(remembering(before, spreadsheetId, others), spreadsheetId, landed, seen);
  if (!memory) return;
  const state = copyState(copyText, spreadsheetId);
  const goesOn = landed.some(({ event }) => event === CONTINUED);
  const condensed = Math.max(0, ...landed.map((entry) => condensationIn(entry)?.to ?? 0));
  const begun = {
    ...state,
    ...(goesOn && { generation: memory.sequence }),
    ...(condensed > 0 && { condensed }),
  };
  const isDue = begun.sequence < memory.sequence && (daily || landed.some(isUrgent));
  const copied = isDue ? copiedLog(begun, readLog) : begun;
  const news = {
    ...(memory !== before && { [MEMORY]: JSON.stringify(memory) }),
    ...(JSON.stringify(copied) !== JSON.stringify(state) && { [COPY]: JSON.stringify(copied) }),
  };
  if (Object.keys(news).length > 0) properties.setProperties(news);
  landedNow.length = 0;
}

/** The entries from a number on, those that landed in this execution included; none where they cannot be read now. */
function entriesOfOthers(readLog: LogReader, from: number): LogEntry[] {
  try {
    return readLog((world) => logFrom(world, from));
  } catch (error) {
    if (!(error instanceof CallFailed || error instanceof RegisterError)) throw error;
    console.error(`logMemory ${error.message}`);
    return [];
  }
}

function copyState(text: string | undefined, spreadsheetId: string): CopyState {
  const none = { spreadsheetId, sequence: 0, generation: 0 };
  try {
    const state = JSON.parse(text ?? '') as CopyState;
    return state.spreadsheetId === spreadsheetId ? state : none;
  } catch {
    return none;
  }
}

/** Entries in one part of the copy: only the last part is written again and again. */
const ENTRIES_A_PART = 500;
const DIGITS = 4;

/** The copy, brought up to the end of the log; as it was where Drive is not to be reached: the daily run tries again. */
function copiedLog(state: CopyState, readLog: LogReader): CopyState {
  try {
    const firstPart = Math.floor(state.sequence / ENTRIES_A_PART);
    const entries = readLog((world) => logFrom(world, firstPart * ENTRIES_A_PART + 1));
    const last = entries[entries.length - 1];
    if (!last || last.sequence <= state.sequence) return state;
    keepFiles(COPY_TASK, partsOf(entries, state.generation));
    const { condensed, ...copied } = state;
    if (condensed !== undefined) forgetCondensed(condensed, state.generation, readLog);
    return { ...copied, sequence: last.sequence };
  } catch (error) {
    if (!(error instanceof CallFailed || error instanceof RegisterError)) throw error;
    console.error(`logCopy ${error.message}`);
    return state;
  }
}

/**
 * Entries that were condensed are no longer kept outside either: parts of which all are gone are deleted, also those of a log that was lost, since
 * they are as old; the part in which the log begins by now is written anew.
 */
function forgetCondensed(to: number, generation: number, readLog: LogReader): void {
  const first = Math.floor(to / ENTRIES_A_PART);
  deleteParts(COPY_TASK, (part) => Number(part.split(' ')[1]) < first);
  const begins = readLog((world) => logFrom(world, first * ENTRIES_A_PART + 1)).filter(
    ({ sequence }) => sequence <= (first + 1) * ENTRIES_A_PART,
  );
  if (begins.length > 0) keepFiles(COPY_TASK, partsOf(begins, generation));
}

function partsOf(entries: readonly LogEntry[], generation: number): NewFile[] {
  const parts = new Map<number, LogEntry[]>();
  for (const entry of entries) {
    const part = Math.floor((entry.sequence - 1) / ENTRIES_A_PART);
    parts.set(part, [...(parts.get(part) ?? []), entry]);
  }
  return [...parts].map(([part, its]) => ({
    part: `${generation} ${part}`,
    name: `${documentNames.logCopy.en} ${String(part + 1).padStart(DIGITS, '0')}${generation > 0 ? ` (${generation})` : ''}.jsonl`,
    mimeType: 'text/plain',
    content: logLines(its),
  }));
}
