import { day } from '../register/calendar';
import { RegisterError } from '../register/errors';
import { hashedUnder, subjectHash, type LogEntry } from '../register/log';
import type { Table } from '../workbook/table';
import { columnKeys } from '../workbook/tabs';
import { copiesNow, copyQuery } from './copies';
import { completeErasure, confirmErasure } from './erase';
import type { Erasure } from './erasure';
import type { Program } from './program';
import { readRegister, type Reading, type World } from './reading';
import { dueMachineTasks, type Task } from './tasks';
import { logRows } from './verify';

/** An erasure whose receipt is still owed: the run that erased ended before it wrote one. */
export interface OwedReceipt {
  task: string;
  erasure: Erasure;
  /** The log's entry on the erasure. */
  entries: LogEntry[];
}

/**
 * The receipts that are owed, made up from what the erasure left behind: the log tells what went, a further erasure - which
 * finds nothing more, unless somebody was in the way of the first - what stays and why, the open tasks which copies are left.
 * One call where nothing is owed.
 */
export function* owedReceipts(world: World): Program<OwedReceipt[]> {
  const open = (yield* dueMachineTasks(world)).filter(owesReceipt);
  if (open.length === 0) return [];
  const erasures = new Map<string, Erasure>();
  for (const { about } of open) {
    try {
      erasures.set(about, (yield* confirmErasure(world, yield* completeErasure(world, about))).result);
    } catch (error) {
      // The daily run notes what the matter is with this one; the others' receipts do not wait for it.
      if (!(error instanceof RegisterError)) throw error;
    }
  }
  const reading = yield* readRegister(world, {
    log: columnKeys('log'),
    ...copyQuery,
  });
  const owed: OwedReceipt[] = [];
  for (const task of open) {
    const entry = lastErasure(reading, task.about);
    const erased = erasures.get(task.about);
    if (!entry || !erased) continue;
    const erasure = erasureAgain(reading, task, entry, erased);
    owed.push({ task: task.id, erasure, entries: [entry] });
  }
  return owed;
}

/** Whether an erasure is to be confirmed to the person: nobody is told of one that only the end of a period brought. */
export const owesReceipt = ({ kind, details }: Pick<Task, 'kind' | 'details'>): boolean =>
  kind === 'confirmErasure' && details === '';

function lastErasure(reading: Reading, customer: string): LogEntry | undefined {
  const log = reading.table('log');
  const subject = subjectHash(reading.world.key, customer);
  const row = log
    .rowsWhere('subject', subject)
    .filter((each) => log.text(each, 'event') === 'erasure')
    .pop();
  if (row === undefined) return undefined;
  // What was written before a rotation bears the id of the spreadsheet that it was written in.
  const idOf = hashedUnder(reading.world.spreadsheetId, logRows(log));
  return entryAt(log, row, idOf(Number(log.text(row, 'sequence'))));
}

function entryAt(log: Table, row: number, spreadsheetId: string): LogEntry {
  const text = (key: string) => log.text(row, key);
  return {
    version: 1,
    spreadsheetId,
    sequence: Number(text('sequence')),
    at: text('at'),
    event: text('event'),
    subject: text('subject'),
    request: text('request'),
    actor: text('actor'),
    details: text('details'),
    previous: text('previous'),
    hash: text('hash'),
  };
}

function erasureAgain(reading: Reading, task: Task, entry: LogEntry, plan: Erasure): Erasure {
  const tasks = reading.table('tasks');
  const rows = tasks.rowsWhere('about', task.about);
  const told = rows.filter((row) => tasks.text(row, 'kind') === 'tellRecipient');
  return {
    ...plan,
    customer: task.about,
    ...copiesNow(reading, task.about),
    task: task.id,
    facts: {
      ...plan.facts,
      now: { ...reading.now, day: day(entry.at.slice(0, 10)), at: entry.at },
      reference: entry.request || task.id,
      recipients: [...new Set(told.map((row) => tasks.text(row, 'details')))],
    },
  };
}
