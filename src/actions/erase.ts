import type { Day } from '../register/calendar';
import type { ErasureOutcome, ErasurePlan, Going, Staying } from '../register/erasure';
import { RegisterError } from '../register/errors';
import { subjectHash } from '../register/log';
import { isLanguage } from '../language/text';
import type { Change } from '../workbook/changes';
import type { Query } from '../workbook/table';
import { act, type Done, type Draft, type Piece } from './act';
import { theCustomer } from './customers';
import {
  clearedReasons,
  farewell,
  hasPaperToShred,
  openTask,
  remainder,
  removals,
  residualKinds,
  tasksAfter,
} from './erasure-changes';
import { anonymisedOf, chosen, kindsCounted, type ErasureChoice } from './erasure-anonymised';
import {
  claimColumns,
  claimsOf,
  corrections,
  erasureEntries,
  waitingEntry,
  wasErasedBefore,
  type Anonymised,
  type ErasureReason,
  wasRowReduced,
} from './erasure-log';
import { preparedLetter, preparedNotice } from './erasure-notice';
import { erasurePlan, planAgainOn } from './erasure-plan';
import { resumeTask, waitingOn } from './erasure-waits';
import {
  displayName,
  hasRecords,
  linkingChanges,
  personAt,
  personQuery,
  personRows,
  type FoundCustomer,
  type Person,
} from './person';
import type { Program } from './program';
import { purposeQuery } from './purposes';
import { joined, type Reading, type World } from './reading';
import type { ReceiptFacts } from './receipt';
import { statisticsOf, statisticsQuery, summed, type CountedKind, type Figure } from './retention/statistics';
import { contactHashes, suppressionQuery } from './suppress';

/** What an erasure does, or did. */
export interface Erasure {
  customer: string;
  /** For the owner's eyes only; never in the log or the receipt. */
  name: string;
  outcome: ErasureOutcome;
  /** Records, and columns of the customer's row, that go. */
  goes: Going[];
  stays: Staying[];
  /** What is left of it in the statistics, which nobody can be told from; nothing where that was not chosen. */
  statistics: Figure[];
  /** The first day on which more can be erased, if it is known. */
  againOn?: Day;
  /** Kinds of the copies outside the register's cells that are left to deal with. */
  residual: string[];
  /** Copies that were dealt with, where that is known already. */
  erasedCopies?: { kind: string; day?: Day }[];
  /** The task to be finished once the erasure is confirmed and its receipt is out. */
  task?: string;
  /** The letter that tells the person and is written once the erasure is confirmed; see `concludeErasure`. */
  notice?: string;
  /** For the receipt. */
  facts: ReceiptFacts;
}

/** Columns for the plan and the erasure. */
export const erasureQuery = (who: string): Query => ({
  ...personQuery(who),
  ...suppressionQuery,
  ...purposeQuery,
  ...statisticsQuery,
  recipients: ['name', 'email'],
  log: claimColumns,
});

/** What an erasure would do. Changes nothing. */
export const planFor = (world: World, who: string, choice: ErasureChoice = {}): Program<Done<Erasure>> =>
  erasing(world, { who, request: '', does: 'plan', ...chosen(choice) });

/**
 * Erases a person: every record that no ground holds, in all tabs, with the log entry, in one atomic commit. Their contact
 * data go on the suppression list as keyed hashes, so that they are not brought back. What has to wait for a ground to end,
 * and what is left to do outside the register's cells, becomes tasks. It counts as done only when it was confirmed.
 * @throws RegisterError customerNotFound, recordWithoutId, duplicateId; AmbiguousCustomer
 */
export const erase = (
  world: World,
  who: string,
  request = '',
  choice: ErasureChoice = {},
): Program<Done<Erasure>> => erasing(world, { who, request, does: 'erase', ...chosen(choice) });

/**
 * Erases a person whom nothing covers any more and who asked for nothing: their contact data go on no suppression list, since they may
 * become a customer again, and they get no receipt.
 * Where what it rests on has changed meanwhile nothing is done, and its outcome is `held`.
 */
export const eraseExpired = (
  world: World,
  customer: string,
  expired: Required<Pick<Order, 'reason' | 'anonymises' | 'provided'>>,
): Program<Done<Erasure>> => erasing(world, { who: customer, request: '', does: 'erase', ...expired });

/**
 * Looks at the register anew after an erasure: whatever a person's sorting or copying kept from it is erased now, and what
 * was claimed and has not happened is taken back in the log. What it hands back is what really happened since the last
 * confirmation, for the receipt.
 */
export const completeErasure = (world: World, customer: string, request = ''): Program<Done<Erasure>> =>
  erasing(world, { who: customer, request, does: 'complete' });

/** Goes on with an erasure that had to wait. @throws RegisterError customerReturned when the person is a customer again */
export const resumeErasure = (
  world: World,
  customer: string,
  reason?: ErasureReason,
): Program<Done<Erasure>> => erasing(world, { who: customer, request: '', does: 'resume', reason });

const LOOKS = 3;

/**
 * `completeErasure` until a fresh look finds nothing left and nothing to take back.
 * @throws RegisterError writersCollided when others keep changing the person's records; the daily run then goes on
 */
export function* confirmErasure(world: World, { result, entries }: Done<Erasure>): Program<Done<Erasure>> {
  const { reference } = result.facts;
  let whole = { result, entries, unfinished: false };
  for (let look = 0; look < LOOKS; look++) {
    const again = yield* completeErasure(world, result.customer, reference === result.task ? '' : reference);
    // Where nothing was found undone, what the erasure said is what happened, and says more than the log's marks.
    if (again.entries.length === 0)
      return { ...whole, result: { ...whole.result, stays: again.result.stays } };
    const { outcome, goes, stays, statistics, againOn } = again.result;
    whole = {
      result: { ...whole.result, outcome, goes, stays, statistics, againOn },
      entries: [...whole.entries, ...again.entries],
      unfinished: false,
    };
  }
  throw new RegisterError('writersCollided');
}

interface Order {
  who: string;
  request: string;
  does: 'plan' | 'erase' | 'complete' | 'resume';
  /** Why it happens where nobody asked for it. */
  reason?: ErasureReason;
  /** The kinds of records that the statistics count; left out, it is as it was chosen for the erasure that this one goes on with. */
  anonymises?: readonly CountedKind[];
  /** What must still hold on the read on which the erasure is decided, and what has to be read to tell. */
  provided?: { query: Query; isStill: (reading: Reading) => boolean };
}

function erasing(world: World, order: Order): Program<Done<Erasure>> {
  // Later rounds go by the id that the first one found: by then the e-mail by which the person was named may be gone.
  let id: string | undefined;
  const result = {} as Erasure;
  let tellsClaims = order.does === 'complete';
  const goesOn = order.does === 'complete' || order.does === 'resume';
  const whom = (reading: Reading): FoundCustomer | undefined => {
    const found = id === undefined ? named(reading, order.who) : standing(reading, id);
    id = found?.id;
    return found;
  };
  return act(world, {
    query: joined(erasureQuery(order.who), order.provided?.query ?? {}),
    wanted: (reading) => {
      const found = whom(reading);
      return found ? personRows(reading, found) : {};
    },
    decide: (reading, layout, landed) => {
      const found = whom(reading);
      if (!found) return { pieces: [], result: Object.assign(result, nobody(reading)) };
      const person = personAt(reading, layout, found);
      const plan = erasurePlan(reading, person);
      const { gone, undone, figures } = claimsOf(reading, person.id, plan);
      const anonymised = anonymisedOf(
        reading,
        person,
        plan,
        kindsCounted(reading, person.id, { ...order, goesOn }),
      );
      const told = {
        goes: [...(tellsClaims ? gone : []), ...plan.goes],
        statistics: summed([...(tellsClaims ? figures : []), ...anonymised.figures]),
      };
      Object.assign(result, erasureOf(reading, person, plan, told, order.request, result));
      if (order.does === 'plan') return { pieces: [], result };
      const hasBegun = landed.some(({ event }) => event === 'erasure');
      if (order.provided && !hasBegun && !order.provided.isStill(reading))
        return {
          pieces: [],
          result: Object.assign(result, { outcome: 'held', goes: [], statistics: [] }),
        };
      // From the second round on, what an earlier one has claimed is this run's own work.
      tellsClaims ||= plan.goes.length > 0;
      if (order.does === 'resume') expectNotReturned(reading, person, plan);
      return { pieces: piecesOf(reading, person, plan, { undone, anonymised }, result, order), result };
    },
  });
}

/**
 * Whom somebody named. Where the customer's row is gone already but records on the person are left, their id is enough;
 * `undefined` where nothing is left of a person who was erased.
 */
function named(reading: Reading, who: string): FoundCustomer | undefined {
  try {
    return theCustomer(reading, who);
  } catch (error) {
    if (!(error instanceof RegisterError) || error.code !== 'customerNotFound') throw error;
    const id = who.trim();
    if (hasRecords(reading, id)) return { id, row: -1, erased: true };
    if (isSuppressed(reading, id)) return undefined;
    throw error;
  }
}

function standing(reading: Reading, id: string): FoundCustomer {
  const row = reading.table('customers').rowOf(id);
  return row === undefined ? { id, row: -1, erased: true } : { id, row };
}

function isSuppressed(reading: Reading, contact: string): boolean {
  const list = reading.table('suppressions');
  return contactHashes(reading, { number: contact, email: contact, phone: contact }).some(({ hash }) =>
    list.rowsWhere('hash', hash).some((row) => list.text(row, 'scope') === 'everything'),
  );
}

function nobody(reading: Reading): Erasure {
  const facts = {
    settings: reading.settings,
    now: reading.now,
    language: reading.language,
    reference: '',
    recipients: [],
  };
  return {
    customer: '',
    name: '',
    outcome: 'nothing',
    goes: [],
    stays: [],
    statistics: [],
    residual: [],
    facts,
  };
}

/** What is told of an erasure; what only the first round could see of the person stays. */
export function erasureOf(
  reading: Reading,
  person: Person,
  plan: ErasurePlan,
  { goes, statistics = [] }: { goes: Going[]; statistics?: Figure[] },
  request: string,
  before: Partial<Erasure>,
): Erasure {
  const notice = preparedLetter(person) ?? before.notice;
  const outcome = goes.length === 0 || plan.outcome !== 'nothing' ? plan.outcome : 'reduced';
  return {
    customer: person.id,
    name: before.name ?? (person.erased ? '' : displayName(person)),
    outcome: person.erased && goes.length > 0 ? 'full' : outcome,
    goes,
    stays: plan.stays,
    statistics,
    againOn: planAgainOn(plan),
    residual: before.residual ?? (goes.length > 0 ? residualKinds(reading, person, plan) : []),
    task: before.task ?? openTask(person, 'confirmErasure'),
    ...(notice !== undefined && { notice }),
    facts: before.facts ?? factsOf(reading, person, request),
  };
}

function factsOf(reading: Reading, person: Person, request: string): ReceiptFacts {
  const own = person.customer.text('language');
  const asked = person.records.requests.find(({ id }) => id === request);
  return {
    settings: reading.settings,
    now: reading.now,
    language: isLanguage(own) ? own : reading.language,
    reference: request,
    receivedOn: asked?.whole.number('receivedOn'),
    recipients: [...new Set(person.records.disclosures.map(({ whole }) => whole.text('recipient')))],
  };
}

/**
 * Whoever became a customer again after having been erased in part is nobody whose erasure goes on by itself: the owner
 * decides. A row that a hold kept whole is active because nothing was done to it; there a later order tells.
 */
function expectNotReturned(reading: Reading, person: Person, plan: ErasurePlan): void {
  const actsForCompany = plan.stays.some(({ ground }) => ground === 'contactPerson');
  const isActive = !person.erased && !actsForCompany && person.customer.text('status') === 'active';
  if (!isActive || !wasErasedBefore(reading, person.id)) return;
  if (wasRowReduced(reading, person.id) || hasOrderedSince(person))
    throw new RegisterError('customerReturned');
}

function hasOrderedSince({ records }: Person): boolean {
  const begun = records.tasks
    .filter(({ whole }) => whole.text('kind') === 'confirmErasure')
    .map(({ whole }) => whole.number('due') ?? Infinity);
  const first = Math.min(...begun);
  return records.orders.some(({ whole }) => (whole.number('date') ?? -Infinity) > first);
}

function piecesOf(
  reading: Reading,
  person: Person,
  plan: ErasurePlan,
  { undone, anonymised }: { undone: readonly string[]; anonymised: Anonymised },
  erasure: Erasure,
  { request, does, reason }: Order,
): Piece[] {
  const about = { subject: subjectHash(reading.world.key, person.id), request };
  const said = (entries: readonly Pick<Draft, 'event' | 'details'>[]) =>
    entries.map((entry) => ({ ...entry, ...about }));
  const taken = undone.length > 0 ? said(corrections(undone)) : [];
  // Later rounds and runs find records by the id alone: whatever names the person otherwise gets it first.
  const links = linkingChanges(person);
  const linked: Piece[] =
    links.length > 0
      ? [{ changes: links, entries: said([{ event: 'records.linked', details: { cells: links.length } }]) }]
      : [];
  // A folder whose ground has ended is nothing to be erased here, and something to be shredded all the same.
  const setsPaperFree = does === 'resume' && hasPaperToShred(reading, person, plan);
  if (plan.goes.length === 0 && !setsPaperFree) {
    const waits = waitsOf(reading, person, plan, { does, reason });
    const entries = [...taken, ...said(waits.entries)];
    return entries.length > 0 ? [...linked, { changes: waits.changes, entries }] : [];
  }
  erasure.task ??= reading.world.newId();
  erasure.facts.reference ||= erasure.task;
  const isFirst = does === 'erase' || !wasErasedBefore(reading, person.id);
  // The answer to a request tells of what is erased on it.
  const notice = request === '' ? preparedNotice(reading, person, plan) : [];
  for (const change of notice) if (change.do === 'append') erasure.notice = String(change.values['id']);
  const after = tasksAfter(reading, person, plan, erasure.residual, {
    confirmation: erasure.task,
    request,
    reason,
  });
  // What tells a recipient without any request belongs to the erasure, which takes it once it is out.
  const tellsByItself = reason !== undefined && after.some(addsLetter);
  const letterWaits = notice.length > 0 || tellsByItself;
  const waits = waitingOn(reading, person, plan, letterWaits);
  const changes = [
    ...removals(reading, person, plan),
    ...remainder(reading, person, plan),
    ...clearedReasons(person, plan),
    ...(plan.outcome === 'held' || !isFirst || reason ? [] : farewell(reading, person)),
    ...statisticsOf(reading)(anonymised.figures),
    ...resumeTask(reading, person, plan, { reason, letterWaits: tellsByItself }),
    ...waits.changes,
    ...notice,
    ...after,
  ];
  const erased =
    plan.goes.length > 0
      ? erasureEntries(reading, plan, anonymised, reason)
      : [{ event: 'task.added', details: { kind: 'paper' } }];
  const entries = [...taken, ...said([...erased, ...waits.entries])];
  return [...linked, { changes, entries }];
}

const addsLetter = (change: Change): boolean => change.do === 'append' && change.tab === 'letters';

/** Where nothing can be erased now, only a run that takes the erasure up moves what is noted of the next one. */
function waitsOf(
  reading: Reading,
  person: Person,
  plan: ErasurePlan,
  { does, reason }: Pick<Order, 'does' | 'reason'>,
): { changes: Change[]; entries: Pick<Draft, 'event' | 'details'>[] } {
  const begun = resumeTask(reading, person, plan, { reason, letterWaits: false });
  if (begun.length > 0) return { changes: begun, entries: [waitingEntry(plan)] };
  return does === 'resume' ? waitingOn(reading, person, plan, false) : { changes: [], entries: [] };
}
