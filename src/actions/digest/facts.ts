import type { DigestFigure, FactsOf, WaitingTold } from '../../documents/letters/facts';
import type { Language } from '../../language/text';
import type { Day } from '../../register/calendar';
import { normaliseEmail } from '../../register/contact';
import type { Query } from '../../workbook/table';
import { bareSender } from '../controller';
import { headOf } from '../letters/queue';
import { needsOf, needsQuery, type Needs } from '../needs';
import { ownColumns, ownColumnsQuery, type OwnColumn } from '../notice/facts';
import type { Program } from '../program';
import { joined, readRegister, type Reading, type World } from '../reading';
import { recordsOn, type RecordCounts } from '../records';
import { dueOf } from '../requests/reminders';
import { requestTimes } from '../requests/times';
import { dueCounts } from '../retention/by-hand';
import { dueQuery, duesOf } from '../retention/dues';
import { runsFailed } from '../run-figure';
import { rulesToMend } from '../retention/rules-to-mend';
import { logReport, verifyQuery, type LogReport } from '../verify';
import { digestDueQuery, nextOne } from './due';

/** What must have been read to tell what waits. */
const waitingQuery = ownColumnsQuery(joined(needsQuery, dueQuery));

/** What must have been read for a digest. */
export const digestQuery = [digestDueQuery, verifyQuery].reduce<Query>(joined, waitingQuery);

/** What a digest of today says, and what it rests on. */
export interface Digest {
  facts: FactsOf<'digest'>;
  needs: Needs;
  /** How many records stand where. */
  records: RecordCounts;
  log: LogReport;
}

/** The address outside the house that gets the checkpoint; blank where there is none, or where it is none. */
export const outsideAddress = ({ settings }: Reading): string => normaliseEmail(settings.checkpointAddress);

/** What waits for the owner, as it is told. Reads only. */
export function* waitingNow(world: World): Program<WaitingTold & { day: Day }> {
  const reading = yield* readRegister(world, waitingQuery);
  return { ...waitingOn(reading, yield* ownColumns(reading)).told, day: reading.now.day };
}

/** @param gone rows of letters that are counted no more */
function waitingOn(
  reading: Reading,
  own: readonly OwnColumn[],
  gone: readonly number[] = [],
): { told: WaitingTold; needs: Needs; records: RecordCounts } {
  const { day } = reading.now;
  const records = recordsOn(reading, day).counts;
  const dues = dueCounts(reading, duesOf(reading, day), day);
  const needs = needsOf(reading, day, requestTimes(reading, day), { dues, gone, own });
  const told: WaitingTold = {
    overdue: needs.overdue.map(dueOf),
    near: needs.near.map(dueOf),
    undated: needs.undated,
    figures: figuresOf(needs, records, runsFailed(reading)),
    recordsUnknown: rulesToMend(reading).length > 0,
    troubles: needs.troubles,
    breaches: needs.breaches.map(({ id, clock }) => ({ id, clock })),
  };
  return { told, needs, records };
}

/** Rows of digests of earlier periods that did not get out: the new one, which says what is so by now, takes their place. */
export function superseded(reading: Reading): number[] {
  const table = reading.table('letters');
  return [...table.rows()]
    .filter((row) => ['digest', 'checkpoint'].includes(table.text(row, 'kind')))
    .filter((row) => ['waiting', 'failed', 'unsure'].includes(table.text(row, 'state')))
    .filter((row) => table.ids[row] !== '');
}

/**
 * The digest of today in a language. Letters whose place it takes are none to see to.
 * @param own the owner's own columns
 * @param ranOn the day on which the daily run was last finished, where the shell knows it
 */
export function digestOf(
  reading: Reading,
  own: readonly OwnColumn[],
  language: Language,
  ranOn?: Day,
): Digest {
  const { told, ...rest } = waitingOn(reading, own, superseded(reading));
  const log = logReport(reading);
  const facts: FactsOf<'digest'> = {
    ...bareSender(headOf(reading, language, '')),
    kind: 'digest',
    ...told,
    ...(ranOn !== undefined && { ranOn }),
    log: log.fault ? { fault: log.fault.sequence } : { checkpoint: log.checkpoint },
    isAddressUnreadable: reading.settings.checkpointAddress !== '' && outsideAddress(reading) === '',
    next: nextOne(reading),
  };
  return { facts, log, ...rest };
}

const figuresOf = (
  { dues, holdsToReview, tasks, letters, notice }: Needs,
  records: RecordCounts,
  failed: number,
): Record<DigestFigure, number> => ({
  runsFailed: failed,
  recordsDue: dues.due,
  recordsApproved: dues.approved,
  customersSuggested: records.customers.suggestedEnd,
  customersWarning: records.customers.warning,
  ordersWarning: records.orders.warning,
  holdsToReview,
  tasksOverdue: tasks.overdue,
  tasksFailed: tasks.failed,
  tasksOfOthers: tasks.ofOthers,
  tasksOpen: tasks.owners,
  lettersFailed: letters.failed,
  lettersUnsure: letters.unsure,
  lettersByHand: letters.byHand,
  noticeUnpublished: notice.isPublished ? 0 : 1,
  noticeChanged: notice.changed,
  noticeNotGiven: notice.notGiven,
  noticeOutdated: notice.outdated,
});
