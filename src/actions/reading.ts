import { EMPTY_LOG, type LogHead } from '../register/log';
import { RegisterError } from '../register/errors';
import { keyedHash } from '../register/keyedHash';
import { vocabulary } from '../language/choices';
import { isLanguage, type Language } from '../language/text';
import type { Vocabulary } from '../workbook/codec';
import { strays, type JournalRow, type Stray } from '../workbook/strays';
import { settingsOf, type Settings } from '../workbook/settings';
import { HEADER_ROWS, rangesByTag, readBody, tableOf, type Query, type Table } from '../workbook/table';
import { columnKeys, idColumn, tagOf, type TabKey } from '../workbook/tabs';
import { clock, read, type Moment, type Program } from './program';

/** What is known beside the spreadsheet: which one, its secret key, who acts, and a source of new ids. */
export interface World {
  spreadsheetId: string;
  /** Key of the keyed hashes; see `keyOf` in src/register. */
  key: Uint8Array;
  /** Who acts, without a name: `owner`, `clock`, `commandLine`, or a keyed hash of an account. */
  actor: string;
  /** A new random id, never one used before. */
  newId: () => string;
  /** The end of the log as it is remembered outside the spreadsheet; absent where nothing is. */
  remembered?: Remembered | undefined;
}

/** What is remembered outside the spreadsheet. */
export interface Remembered extends LogHead {
  /** Rows that the suppression list had at that end of the log; absent where nobody has counted them since a replay. */
  listed?: number | undefined;
  /** What those rows sum up to, see `sumOfNames`; absent in what an earlier release remembered. */
  listSum?: number | undefined;
}

/** The register as one batched read gave it. */
export class Reading {
  constructor(
    readonly world: World,
    readonly tables: ReadonlyMap<TabKey, Table>,
    readonly settings: Settings,
    readonly words: Vocabulary,
    readonly now: Moment,
  ) {}

  get language(): Language {
    return isLanguage(this.settings.language) ? this.settings.language : 'fi';
  }

  /** @throws RegisterError tabMissing when the action did not ask for the tab. */
  table(tab: TabKey): Table {
    const table = this.tables.get(tab);
    if (!table) throw new RegisterError('tabMissing', { tab });
    return table;
  }

  /** The end of the log: its highest number, wherever that row stands by now. */
  get head(): LogHead {
    return endOf(this.table('log'));
  }

  /** Whether the log holds an entry with this hash: a commit whose answer was lost has landed. */
  hasLogged(hash: string): boolean {
    return this.table('log').column('hash').cells.includes(hash);
  }

  /** Cells that the last commit put in the wrong place. */
  strays(): Stray[] {
    const journal = this.table('journal');
    const rows = Array.from({ length: journal.rowCount }, (_, row): JournalRow => ({
      about: journal.raw(row, 'about'),
      meant: journal.raw(row, 'meant'),
      found: journal.raw(row, 'found'),
      before: journal.raw(row, 'before'),
    }));
    return strays(rows);
  }
}

function endOf(log: Table): LogHead {
  let head = EMPTY_LOG;
  for (let row = 0; row < log.rowCount; row++) {
    const sequence = Number(log.ids[row]);
    if (sequence > head.sequence)
      head = { sequence, hash: log.columns.has('hash') ? log.text(row, 'hash') : '' };
  }
  return head;
}

/** What the settings remember of the key, so that a wrong one is noticed before anything is hashed with it. */
export const keyCheck = (key: Uint8Array): string => keyedHash(key, 'key check').slice(0, 16);

/**
 * Whether the register is as it was left: what is remembered outside of the end of the log must stand in it. Where it does
 * not, the spreadsheet was restored from an earlier version, or somebody cut entries off.
 */
export function isRestored({ world: { remembered }, tables }: Reading): boolean {
  return isOlderLog(remembered, tables.get('log'));
}

function isOlderLog(remembered: Remembered | undefined, log: Table | undefined): boolean {
  if (!remembered || remembered.sequence === 0) return false;
  if (!log?.columns.has('hash')) return true;
  const row = log.ids.lastIndexOf(String(remembered.sequence));
  if (row >= 0) return log.text(row, 'hash') !== remembered.hash;
  // What is remembered by somebody who was away for years may have been condensed meanwhile: then the log begins behind it.
  const numbers = log.ids.map(Number).filter((sequence) => sequence > 0);
  return numbers.length === 0 || numbers.some((sequence) => sequence < remembered.sequence);
}

/** @throws RegisterError registerRestored */
export function expectNotRestored(reading: Reading): void {
  if (isRestored(reading)) throw restored(reading.world, reading.head);
}

const restored = ({ remembered }: World, { sequence }: LogHead): RegisterError =>
  new RegisterError('registerRestored', { entry: remembered?.sequence ?? 0, last: sequence });

/** Every read brings these along: the settings, the end of the log and the journal of the last commit. */
const always: Query = { settings: ['value'], log: ['hash'], journal: columnKeys('journal') };

/** Registers that are not at work, and are read all the same. */
export interface Allowance {
  /** A copy, whose log is another's. */
  copied?: boolean;
  /** One that was closed so as to go on in a fresh spreadsheet. */
  closed?: boolean;
  /** One that was restored from an earlier version: only what puts that right goes on from it. */
  restored?: boolean;
  /** One whose key is not at hand. Nothing may be hashed. */
  anyKey?: boolean;
}

/** For whoever only looks. */
export const ANY_REGISTER: Allowance = { copied: true, closed: true, restored: true };

/** What is computed once of a reading, however often it is asked for: a reading never changes. */
export function oncePerReading<T>(compute: (reading: Reading) => T): (reading: Reading) => T {
  const known = new WeakMap<Reading, { value: T }>();
  return (reading) => {
    const found = known.get(reading) ?? { value: compute(reading) };
    known.set(reading, found);
    return found.value;
  };
}

/** The columns of two queries, each once. */
export function joined(a: Query, b: Query): Query {
  const tabs = [...new Set([...Object.keys(a), ...Object.keys(b)])] as TabKey[];
  return Object.fromEntries(tabs.map((tab) => [tab, [...new Set([...(a[tab] ?? []), ...(b[tab] ?? [])])]]));
}

/**
 * One batched read of the columns an action asks for.
 * @param allows what is refused otherwise, since nothing may be written to it
 * @throws RegisterError notSetUp when the spreadsheet is no register yet; keyMismatch, unless it was restored: an older version may be from before the key
 * was changed; registerCopied; registerClosed; registerRestored; columnMissing, columnTwice
 */
export function* readRegister(world: World, query: Query, allows: Allowance = {}): Program<Reading> {
  const whole = joined(query, always);
  const ranges = rangesByTag(yield* read(readBody(whole)));
  if (ranges.size === 0) throw new RegisterError('notSetUp');
  const reading = yield* readingOf(world, whole, ranges, allows);
  if (!allows.restored) expectNotRestored(reading);
  return reading;
}

/**
 * What is left of a register that may have lost tabs and columns, for its repair: of the columns asked for, the settings
 * and the end of the log those that stand. A tab without the column that names its rows is left out.
 * @throws RegisterError keyMismatch; registerCopied; registerClosed; columnTwice
 */
export function* readRemains(
  world: World,
  query: Query,
  stands: (tab: TabKey, column: string) => boolean,
): Program<Reading> {
  const left = Object.entries(joined(query, always)).flatMap(([tab, columns]) => {
    const key = tab as TabKey;
    return stands(key, idColumn(key)) ? [[key, columns.filter((column) => stands(key, column))]] : [];
  });
  const whole = Object.fromEntries(left) as Query;
  const ranges = left.length > 0 ? rangesByTag(yield* read(readBody(whole))) : new Map();
  return yield* readingOf(world, whole, ranges, { restored: true });
}

type Ranges = ReturnType<typeof rangesByTag>;

/** A key check that was blanked vouches for no key once there is a log; a lost one is for set-up to make again. */
function isKeyOf({ key }: World, { keyCheck: known }: Settings, ranges: Ranges): boolean {
  if (known === keyCheck(key)) return true;
  const cells = (tab: TabKey, column: string) => ranges.get(tagOf(tab, column))?.values?.[0] ?? [];
  const isMissing = !cells('settings', 'key').includes('keyCheck') || cells('settings', 'value').length === 0;
  const isNew = cells('log', 'sequence').length <= HEADER_ROWS;
  return known === '' && (isMissing || isNew);
}

/** @throws RegisterError keyMismatch; registerRestored where that is why */
function expectKey(world: World, settings: Settings, query: Query, ranges: Ranges, allows: Allowance): void {
  if (allows.anyKey || isKeyOf(world, settings, ranges)) return;
  if (world.remembered && query.log && !allows.restored) {
    const log = tableOf('log', query.log, ranges, vocabulary('fi'));
    if (isOlderLog(world.remembered, log)) throw restored(world, endOf(log));
  }
  throw new RegisterError('keyMismatch');
}

/** @throws RegisterError registerCopied, registerClosed, registerMoved */
function expectAtWork({ spreadsheetId }: World, settings: Settings, allows: Allowance): void {
  const { spreadsheetId: known, closedOn, movedTo } = settings;
  if (known !== '' && known !== spreadsheetId && !allows.copied) throw new RegisterError('registerCopied');
  if (allows.closed) return;
  if (movedTo !== '') throw new RegisterError('registerMoved', { spreadsheet: movedTo });
  if (closedOn !== '') throw new RegisterError('registerClosed');
}

function* readingOf(world: World, query: Query, ranges: Ranges, allows: Allowance): Program<Reading> {
  const { settings: settingColumns } = query;
  const settings = settingsOf(
    settingColumns && tableOf('settings', settingColumns, ranges, vocabulary('fi')),
  );
  expectKey(world, settings, query, ranges, allows);
  expectAtWork(world, settings, allows);
  const spoken = vocabulary(isLanguage(settings.language) ? settings.language : 'fi');
  const tables = new Map<TabKey, Table>();
  for (const [tab, columns] of Object.entries(query) as [TabKey, readonly string[]][])
    tables.set(tab, tableOf(tab, columns, ranges, spoken));
  return new Reading(world, tables, settings, spoken, yield* clock(settings.timeZone));
}
