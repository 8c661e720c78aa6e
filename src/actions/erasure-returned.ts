import { day as dayOfIso, type Day } from '../register/calendar';
import type { ErasurePlan } from '../register/erasure';
import { RegisterError } from '../register/errors';
import { subjectHash } from '../register/log';
import { isBlank } from '../workbook/codec';
import { detailsAt, promisedRequest, wasRowReduced, type Claims } from './erasure-log';
import { hasComeBack } from './erasure-later';
import { knownWhileWaiting, waitedForCompany, waitingSince } from './erasure-waits';
import { identityColumns, type Person } from './person';
import type { Reading } from './reading';

/**
 * Whoever became a customer again since their erasure was asked for is nobody whose erasure goes on by itself: the owner decides. It is told by a
 * later order or consent, whatever the status says, since a reduction itself writes that the relationship has ended; by a status that somebody
 * made active again; and by contact data that were erased and stand there anew.
 * @throws RegisterError customerReturned
 */
export function expectNotReturned(
  reading: Reading,
  person: Person,
  plan: ErasurePlan,
  claims: Pick<Claims, 'undone'>,
): void {
  const actsForCompany = plan.stays.some(({ ground }) => ground === 'contactPerson');
  if (person.erased || actsForCompany) return;
  const isActive = person.customer.text('status') === 'active';
  // What was ordered for the company until now is no sign of a return of the person.
  if (!isActive && waitedForCompany(person)) return;
  const isReduced = wasRowReduced(reading, person.id);
  const isBack =
    (isReduced && (isActive || isFilledAgain(reading, person, claims))) ||
    hasComeBack(person, waitsSince(reading, person), knownWhileWaiting(person));
  if (isBack) throw new RegisterError('customerReturned');
}

/**
 * Whether something that names or reaches the person, and that an erasure took and was seen gone, stands in the row again. What somebody's sorting kept
 * from an erasure that is not confirmed yet is no sign.
 */
function isFilledAgain(reading: Reading, person: Person, { undone }: Pick<Claims, 'undone'>): boolean {
  if (undone.some((mark) => mark.startsWith('customers'))) return false;
  const lost = lostColumns(reading, person.id);
  return identityColumns.some((key) => lost.has(key) && !isBlank(person.customer.raw(key)));
}

/** The columns that the person's row has lost by what the log says and has not taken back, since the owner last said that they came back. */
function lostColumns(reading: Reading, customer: string): Set<string> {
  const log = reading.table('log');
  const lost = new Set<string>();
  for (const row of rowsOn(reading, customer)) {
    const event = log.text(row, 'event');
    if (event === 'person.returned') lost.clear();
    if (event !== 'erasure' && event !== 'erasure.corrected') continue;
    const { records = [], columns = [] } = detailsAt(log, row);
    if (event === 'erasure') for (const key of columns) lost.add(key);
    else if (records.some((mark) => mark.startsWith('customers'))) lost.clear();
  }
  return lost;
}

/** The log's rows on a person in their order. */
const rowsOn = (reading: Reading, customer: string): number[] => {
  const log = reading.table('log');
  return log
    .rowsWhere('subject', subjectHash(reading.world.key, customer))
    .sort((a, b) => Number(log.ids[a]) - Number(log.ids[b]));
};

/** Entries by which an erasure begins, whether something could be erased at once or all of it has to wait. */
const beginnings: readonly string[] = ['erasure', 'erasure.waits'];

/**
 * The day since which the person's erasure waits, in the calendar of who wrote it: when it was ordered last, or promised in an answer, since whoever asks
 * again means also what has come since the first. Where its task does not tell, the day on which an erasure began. `undefined` where no entry tells.
 */
function waitsSince(reading: Reading, person: Person): Day | undefined {
  const log = reading.table('log');
  const promised = promisedRequest(reading, person.id);
  const rows = rowsOn(reading, person.id);
  const dayAt = (row: number | undefined) =>
    row === undefined ? undefined : dayOfIso(log.text(row, 'at').slice(0, 10));
  const begins = (row: number) => beginnings.includes(log.text(row, 'event'));
  const promises = (row: number) =>
    log.text(row, 'request') === promised && (begins(row) || log.text(row, 'event') === 'request.fulfil');
  const known = [waitingSince(person), dayAt(rows.find(promises))].flatMap((day) => day ?? []);
  return known.length > 0 ? Math.max(...known) : dayAt(rows.find(begins));
}
