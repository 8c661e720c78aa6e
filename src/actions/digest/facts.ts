import type { DigestFigure, FactsOf, WaitingTold } from '../../documents/letters/facts';
import type { Language } from '../../language/text';
import type { Day } from '../../register/calendar';
import { normaliseEmail } from '../../register/contact';
import { RegisterError } from '../../register/errors';
import type { Query } from '../../workbook/table';
import { bareSender } from '../controller';
import { headOf } from '../letters/queue';
import { needsOf, needsQuery, type Needs } from '../needs';
import type { Program } from '../program';
import { joined, readRegister, type Reading, type World } from '../reading';
import { recordsOn, type RecordCounts } from '../records';
import { dueOf } from '../requests/reminders';
import { requestTimes } from '../requests/times';
import { dueCounts, type DueCounts } from '../retention/by-hand';
import { dueQuery, duesOf } from '../retention/dues';
import { logReport, verifyQuery, type LogReport } from '../verify';
import { digestDueQuery, nextOne } from './due';

/** What must have been read to tell what waits. */
const waitingQuery = joined(needsQuery, dueQuery);

/** What must have been read for a digest. */
export const digestQuery = [digestDueQuery, verifyQuery].reduce<Query>(joined, waitingQuery);

/** What a digest of today says, and what it rests on. */
export interface Digest {
  facts: FactsOf<'digest'>;
  needs: Needs;
  /** How many records stand where; absent where a rule or a setting keeps it from being computed. */
  records?: RecordCounts;
  log: LogReport;
}

/** The address outside the house that gets the checkpoint; blank where there is none, or where it is none. */
export const outsideAddress = ({ settings }: Reading): string => normaliseEmail(settings.checkpointAddress);

/** What waits for the owner, as it is told. Reads only. */
export function* waitingNow(world: World): Program<WaitingTold & { day: Day }> {
  const reading = yield* readRegister(world, waitingQuery);
  return { ...waitingOn(reading).told, day: reading.now.day };
}

/** @param gone rows of letters that are counted no more */
function waitingOn(
  reading: Reading,
  gone: readonly number[] = [],
): { told: WaitingTold; needs: Needs; records?: RecordCounts } {
  const { day } = reading.now;
  const { records, dues } = countedRecords(reading, day);
  const needs = needsOf(reading, day, requestTimes(reading, day), { dues, gone });
  const told: WaitingTold = {
    overdue: needs.overdue.map(dueOf),
    near: needs.near.map(dueOf),
    undated: needs.undated,
    figures: figuresOf(needs, records),
    recordsUnknown: records === undefined,
    troubles: needs.troubles,
    breaches: needs.breaches.map(({ id, clock }) => ({ id, clock })),
  };
  return { told, needs, ...(records && { records }) };
}

/** Rows of digests of earlier periods that did not get out: the new one, which says what is so by now, takes their place. */
export function superseded(reading: Reading): number[] {
  const table = reading.table('letters');
  return [...table.rows()]
    .filter((row) => ['digest', 'checkpoint'].includes(table.text(row, 'kind')))
    .filter((row) => ['waiting', 'failed', 'unsure'].includes(table.text(row, 'state')))
    .filter((row) => table.ids[row] !== '');
}

/** The digest of today in a language. Letters whose place it takes are none to see to. */
export function digestOf(reading: Reading, language: Language): Digest {
  const { told, ...rest } = waitingOn(reading, superseded(reading));
  const log = logReport(reading);
  const facts: FactsOf<'digest'> = {
    ...bareSender(headOf(reading, language, '')),
    kind: 'digest',
    ...told,
    log: log.fault ? { fault: log.fault.sequence } : { checkpoint: log.checkpoint },
    isAddressUnreadable: reading.settings.checkpointAddress !== '' && outsideAddress(reading) === '',
    next: nextOne(reading),
  };
  return { facts, log, ...rest };
}

/** A rule or a setting that cannot be read keeps no owner from hearing of the rest. */
function countedRecords(reading: Reading, today: Day): { records?: RecordCounts; dues?: DueCounts } {
  try {
    const records = recordsOn(reading, today).counts;
    return { records, dues: dueCounts(reading, duesOf(reading, today), today) };
  } catch (error) {
    if (error instanceof RegisterError) return {};
    throw error;
  }
}

const figuresOf = (
  { dues, holdsToReview, tasks, letters, notice }: Needs,
  records: RecordCounts | undefined,
): Record<DigestFigure, number> => ({
  recordsDue: dues?.due ?? 0,
  recordsApproved: dues?.approved ?? 0,
  customersSuggested: records?.customers.suggestedEnd ?? 0,
  customersWarning: records?.customers.warning ?? 0,
  ordersWarning: records?.orders.warning ?? 0,
  holdsToReview,
  tasksOverdue: tasks.overdue,
  tasksFailed: tasks.failed,
  tasksOpen: tasks.owners,
  lettersFailed: letters.failed,
  lettersUnsure: letters.unsure,
  lettersByHand: letters.byHand,
  noticeUnpublished: notice.isPublished ? 0 : 1,
  noticeChanged: notice.changed,
  noticeNotGiven: notice.notGiven,
});
