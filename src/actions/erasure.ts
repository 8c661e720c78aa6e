import type { Day } from '../register/calendar';
import type { ErasureOutcome, ErasurePlan, Going, Staying } from '../register/erasure';
import { isLanguage } from '../language/text';
import type { Query } from '../workbook/table';
import { openTask, residualKinds } from './erasure-copies';
import { claimColumns } from './erasure-log';
import { preparedLetter } from './erasure-notice';
import { planAgainOn } from './erasure-plan';
import { heldRecordQuery } from './held-record';
import { reasonQuery } from './holds/bereft';
import { displayName, personQuery, type Person } from './person';
import { purposeQuery } from './purposes';
import { joined, type Reading } from './reading';
import type { ReceiptFacts } from './receipt';
import { statisticsQuery, type Figure } from './retention/statistics';
import { suppressionQuery } from './suppress';

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
export const erasureQuery = (who: string): Query =>
  joined(
    {
      ...personQuery(who),
      ...suppressionQuery,
      ...purposeQuery,
      ...statisticsQuery,
      recipients: ['name', 'email'],
      log: claimColumns,
    },
    joined(heldRecordQuery, reasonQuery),
  );

/** What is told where nothing is left of a person who was erased. */
export function nobody(reading: Reading): Erasure {
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
    residual: before.residual ?? residualKinds(reading, person, plan, goes),
    task: before.task ?? openTask(person, 'confirmErasure')?.id,
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
