import { isoDate } from '../register/calendar';
import { checkpointOf, verifyLog, type Checkpoint, type LogRow, type Verification } from '../register/log';
import type { Query, Table } from '../workbook/table';
import { columnKeys } from '../workbook/tabs';
import type { Program } from './program';
import { ANY_REGISTER, readRegister, type Reading, type World } from './reading';

/** What the log proves, and the checkpoint of its present end. */
export interface LogReport extends Verification {
  checkpoint: Checkpoint;
  /** This spreadsheet is a copy: its log is another's. */
  copied: boolean;
}

/** What must have been read to verify the log. */
export const verifyQuery: Query = { log: columnKeys('log') };

/**
 * Verifies the log, which takes no key: names the first bad entry, and says whether the log is older than, equal to or newer than a known
 * checkpoint. What is proved is that nothing was changed since the last checkpoint that left the house. Reads only.
 */
export function* verify(world: World, known?: Checkpoint): Program<LogReport> {
  return logReport(yield* readRegister(world, verifyQuery, { ...ANY_REGISTER, anyKey: true }), known);
}

/** The same of a register that was read. */
export function logReport({ tables, settings, now, world }: Reading, known?: Checkpoint): LogReport {
  const log = tables.get('log') as Table;
  const ofWhich = settings.spreadsheetId || world.spreadsheetId;
  const verification = verifyLog(ofWhich, logRows(log), known);
  const checkpoint = checkpointOf(ofWhich, verification.head, isoDate(now.day));
  return { ...verification, copied: ofWhich !== world.spreadsheetId, checkpoint };
}

/** The entries of the log in the order of their rows. */
export const logRows = (log: Table): LogRow[] =>
  [...log.rows()].map((row) => ({
    sequence: log.text(row, 'sequence'),
    at: log.text(row, 'at'),
    event: log.text(row, 'event'),
    subject: log.text(row, 'subject'),
    request: log.text(row, 'request'),
    actor: log.text(row, 'actor'),
    details: log.text(row, 'details'),
    previous: log.text(row, 'previous'),
    hash: log.text(row, 'hash'),
  }));
