import type { Day } from '../register/calendar';
import type { Hold } from '../register/holds';
import { isBlank } from '../workbook/codec';
import type { Query } from '../workbook/table';
import { columnOf } from '../workbook/tabs';
import { hasComeBack } from './erasure-later';
import { canPlan, groundsPlan, isLetterOfErasure, type GroundedPerson } from './erasure-plan';
import { groundNames, isForCompany, waitingIn, waitingRows, type Waiting } from './erasure-waits';
import { groundedPeople } from './grounded-people';
import { identityColumns } from './person';
import type { Reading } from './reading';
import { holdsOf } from './rules';

/** What the search for erasures that can go on needs to have been read, besides what the daily run reads. */
export const groundsQuery = {
  letters: ['customer', 'request', 'state'],
} satisfies Query;

/** The people whose erasure waits, each with what its task says and what of the plan's facts the daily run has read. */
function* waitingPeople(reading: Reading): Generator<{ person: GroundedPerson; waiting: Waiting }> {
  const tasks = reading.table('tasks');
  const rows = waitingRows(tasks);
  if (rows.length === 0 || !canPlan(reading)) return;
  const personOf = groundedPeople(reading, new Set(rows.map((row) => tasks.text(row, 'about'))));
  for (const row of rows)
    yield { person: personOf(tasks.text(row, 'about')), waiting: waitingIn(tasks.text(row, 'details')) };
}

/**
 * The customers whose erasure waits although a ground has ended by now: a hold was lifted, an invoice paid, a restriction or a
 * rule changed. What the daily run has read is enough to tell; what is missed here is found when the task falls due.
 */
export function erasuresThatCanGoOn(reading: Reading): string[] {
  const holds = holdsOf(reading);
  const found = [...waitingPeople(reading)].filter(({ person, waiting }) =>
    hasEnded(reading, person, waiting, holds),
  );
  return [...new Set(found.map(({ person }) => person.id))];
}

/**
 * The customers who came back while their erasure waits, each with the day since which it waits: of a card that was reduced something is filled again
 * that no ground holds, or there is an order or a consent of a later day. Whoever acted for a company all the while did so for the company.
 */
export function cameBackMeanwhile(reading: Reading): Map<string, Day | undefined> {
  const holds = holdsOf(reading);
  const found = new Map<string, Day | undefined>();
  for (const { person, waiting } of waitingPeople(reading)) {
    const { grounds, since, known, untilEnd } = waiting;
    if (person.erased || grounds === undefined || untilEnd || isForCompany(waiting)) continue;
    const isBack = since !== undefined && hasComeBack(person, since, known);
    if (isBack || isFilledAgain(reading, person, waiting, holds)) found.set(person.id, since);
  }
  return found;
}

/** What a ground has let go meanwhile is no sign: then the erasure goes on at once. */
function isFilledAgain(
  reading: Reading,
  person: GroundedPerson,
  waiting: Waiting,
  holds: readonly Hold[],
): boolean {
  const columns = identityColumns.map((key) => ({
    key,
    grounds: columnOf('customers', key).grounds ?? [],
    filled: !isBlank(person.customer.raw(key)),
  }));
  const { goes } = groundsPlan(reading, person, holds, columns);
  return goes.some(({ tab }) => tab === 'customers') && !hasLostGround(reading, person, waiting, holds);
}

/**
 * Whether one of the grounds has ended, or there is something that no ground holds and that does not wait for them; what is left of somebody
 * who did not ask has its own dues.
 */
function hasEnded(
  reading: Reading,
  person: GroundedPerson,
  waiting: Waiting,
  holds: readonly Hold[],
): boolean {
  const { reason, untilEnd } = waiting;
  if (hasLostGround(reading, person, waiting, holds)) return true;
  // Of the customer's row this reading shows no more than whether it is there: what stays of it is told by the grounds.
  const goes = groundsPlan(reading, person, holds, []).goes.filter(
    (going) => going.tab !== 'customers' && (!reason || isLetterOfErasure(person, going)),
  );
  return goes.length > 0 && !untilEnd;
}

/** Whether one of the grounds has ended for which an erasure waits; where they were not noted, one may have. */
function hasLostGround(
  reading: Reading,
  person: GroundedPerson,
  { grounds: before }: Waiting,
  holds: readonly Hold[],
): boolean {
  if (before === undefined) return true;
  const acts = !person.erased && person.customer.text('status') === 'active';
  const now = new Set([
    ...groundNames(groundsPlan(reading, person, holds, [])),
    ...(acts ? ['contactPerson'] : []),
  ]);
  return before.some((name) => !now.has(name));
}
