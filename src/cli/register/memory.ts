import { appendFileSync, existsSync, readFileSync, renameSync } from 'node:fs';
import { basename } from 'node:path';
import { knownFrom, logFrom, memoryOf, remembering, type Memory, type Seen } from '../../actions/memory';
import type { Program } from '../../actions/program';
import type { World } from '../../actions/reading';
import { RegisterError } from '../../register/errors';
import { CONDENSED, entriesOfLines, logLines, type LogEntry } from '../../register/log';
import { CliError } from '../errors';
import { replaceFile } from '../files';
import { hostProperty, keepHostProperty } from './hostState';

/** Where a register's end of log and the copy of its log are kept, outside the spreadsheet. */
export interface MemoryPlace {
  /** The local workbook, beside which the script host keeps the properties that the add-on shares. */
  workbook?: string | undefined;
  /** The key file of a register at Google. */
  keyFile?: string | undefined;
}

const PROPERTY = 'logMemory';

/** What is remembered of a register during one command. */
export class OutsideMemory {
  private memory: Memory | undefined;
  private readonly landedNow: LogEntry[] = [];
  private seen: Seen | undefined;

  constructor(
    private readonly place: MemoryPlace,
    private readonly spreadsheetId: string,
  ) {
    this.memory = memoryOf(this.text(), spreadsheetId);
  }

  /** What was known before, for a world. */
  known(): Pick<World, 'remembered'> {
    return knownFrom(this.memory);
  }

  readonly landed = (entries: readonly LogEntry[]): void => {
    this.landedNow.push(...entries.filter(({ spreadsheetId }) => spreadsheetId === this.spreadsheetId));
  };

  /** Told what a daily run has seen. */
  readonly saw = (seen: Seen): void => void (this.seen = seen);

  /** Keeps what has landed and was seen, once a command. @param run carries out a program that reads the whole log, where lines are missing in between */
  async keep(run: (program: (world: World) => Program<LogEntry[]>) => Promise<LogEntry[]>): Promise<void> {
    const next = remembering(this.memory, this.spreadsheetId, this.landedNow, this.seen);
    if (next === this.memory || !next) return;
    this.memory = next;
    this.keepText(JSON.stringify(next));
    await this.copy(run);
  }

  private async copy(run: Parameters<OutsideMemory['keep']>[0]): Promise<void> {
    const file = copyFile(this.place);
    if (file === undefined) return;
    const known = existsSync(file) ? entriesOfLines(readFileSync(file, 'utf8')) : [];
    const last = known[known.length - 1];
    const news = this.landedNow.filter(({ sequence }) => sequence > (last?.sequence ?? 0));
    // What was condensed is kept no longer outside either.
    const isCondensed = news.some(({ event }) => event === CONDENSED);
    if (last && news[0]?.previous === last.hash && !isCondensed) appendFileSync(file, logLines(news));
    else if (news.length > 0) {
      const whole = await run((world) => logFrom(world, 1));
      // A copy of entries that the log has lost for good is the only one there is: it stays.
      if (last && !whole.some(({ hash }) => hash === last.hash))
        renameSync(
          file,
          file.replace(/\.log\.jsonl$/, `.${last.sequence}-${last.hash.slice(0, 8)}.log.jsonl`),
        );
      replaceFile(file, logLines(whole));
    }
  }

  private text(): string | undefined {
    const { workbook, keyFile } = this.place;
    if (workbook !== undefined) return hostProperty(workbook, PROPERTY);
    const file = keyFile === undefined ? undefined : memoryFile(keyFile);
    return file !== undefined && existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  }

  private keepText(text: string): void {
    const { workbook, keyFile } = this.place;
    if (workbook !== undefined) keepHostProperty(workbook, PROPERTY, text);
    else if (keyFile !== undefined) replaceFile(memoryFile(keyFile), `${text}\n`);
  }
}

const memoryFile = (keyFile: string): string => `${keyFile}.memory.json`;

/** The copy of the log: `NAME.log.jsonl` beside the workbook `NAME.json`, or beside the key file. */
export function copyFile({ workbook, keyFile }: MemoryPlace): string | undefined {
  const beside = workbook?.replace(/\.json$/, '') ?? keyFile;
  return beside === undefined ? undefined : `${beside}.log.jsonl`;
}

/** Reads a copy of a log. @throws RegisterError fileNotFound; CliError logCopyUnreadable */
export function readCopy(file: string): LogEntry[] {
  if (!existsSync(file)) throw new RegisterError('fileNotFound');
  try {
    return entriesOfLines(readFileSync(file, 'utf8'));
  } catch {
    throw new CliError('logCopyUnreadable', { name: basename(file) });
  }
}
