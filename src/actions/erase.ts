import { addMonths, isoDate, type Day } from '../register/calendar';
import type { ErasureOutcome, ErasurePlan, Staying } from '../register/erasure';
import { RegisterError } from '../register/errors';
import { subjectHash } from '../register/log';
import { append, remove, type Change } from '../workbook/changes';
import type { Value } from '../workbook/codec';
import type { Query } from '../workbook/table';
import { idColumn, type TabKey } from '../workbook/tabs';
import { act, type Done, type Draft } from './act';
import { theCustomer } from './customers';
import { dataColumns, erasurePlan, planAgainOn } from './erasure-plan';
import { displayName, personQuery, personRows, thePerson, type Person, type PersonTab } from './person';
import type { Program } from './program';
import type { Reading, World } from './reading';
import type { ReceiptFacts } from './receipt';
import { isLanguage } from '../language/text';
import { contactHashes, suppress, suppressionQuery } from './suppress';

/** What an erasure does, or did. */
export interface Erasure {
  customer: string;
  /** For the owner's eyes only; never in the log or the receipt. */
  name: string;
  outcome: ErasureOutcome;
  /** Records, and columns of the customer's row, that go. */
  goes: ErasurePlan['goes'];
  stays: Staying[];
  /** The first day on which more can be erased, if it is known. */
  againOn?: Day;
  /** Kinds of the copies outside the register's cells that are left to deal with. */
  residual: string[];
  /** The task to be finished once the receipt is out. */
  task?: string;
  /** For the receipt. */
  facts: ReceiptFacts;
}

/** Columns for the plan and the erasure. */
export const erasureQuery = (who: string): Query => ({
  ...personQuery(who),
  ...suppressionQuery,
  recipients: ['name'],
});

/** What an erasure would do. Changes nothing. */
export function planFor(world: World, who: string): Program<Done<Erasure>> {
  return erasing(world, who, '', () => []);
}

/**
 * Erases a person: every record that no ground holds, in all tabs, with the log entry, in one atomic commit. Their contact
 * data go on the suppression list as keyed hashes, so that they are not brought back. What is left to do outside the
 * register's cells becomes tasks.
 * @throws RegisterError customerNotFound; AmbiguousCustomer
 */
export function erase(world: World, who: string, request = ''): Program<Done<Erasure>> {
  return erasing(world, who, request, (reading, person, plan, erasure) =>
    erasurePieces(reading, person, plan, erasure, request),
  );
}

type Pieces = { changes: Change[]; entries: Draft[] }[];

function nothingToErase(reading: Reading): Erasure {
  const facts = {
    settings: reading.settings,
    now: reading.now,
    language: reading.language,
    reference: '',
    recipients: [],
  };
  return { customer: '', name: '', outcome: 'nothing', goes: [], stays: [], residual: [], facts };
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

function erasing(
  world: World,
  who: string,
  request: string,
  pieces: (reading: Reading, person: Person, plan: ErasurePlan, erasure: Erasure) => Pieces,
): Program<Done<Erasure>> {
  return act(world, {
    query: erasureQuery(who),
    wanted: (reading) => (wasErased(reading, who) ? {} : personRows(reading, theCustomer(reading, who))),
    decide: (reading, layout) => {
      if (wasErased(reading, who)) return { pieces: [], result: nothingToErase(reading) };
      const person = thePerson(reading, layout, who);
      const plan = erasurePlan(reading, person);
      const erasure: Erasure = {
        customer: person.id,
        name: displayName(person),
        ...plan,
        againOn: planAgainOn(plan),
        residual: [],
        facts: factsOf(reading, person, request),
      };
      if (plan.goes.length === 0) return { pieces: [], result: erasure };
      erasure.residual = residualKinds(person);
      return { pieces: pieces(reading, person, plan, erasure), result: erasure };
    },
  });
}

/** Whether nobody is found because the person was erased before: a further run then finds nothing to do. */
function wasErased(reading: Reading, who: string): boolean {
  try {
    theCustomer(reading, who);
    return false;
  } catch (error) {
    if (!(error instanceof RegisterError) || error.code !== 'customerNotFound') throw error;
  }
  const list = reading.table('suppressions');
  const suppressed = contactHashes(reading, { email: who, phone: who }).some(({ hash }) =>
    list.rowsWhere('hash', hash).some((row) => list.text(row, 'scope') === 'everything'),
  );
  const tasks = reading.table('tasks');
  return (
    suppressed ||
    tasks.rowsWhere('about', who.trim()).some((row) => tasks.text(row, 'kind') === 'confirmErasure')
  );
}

function erasurePieces(
  reading: Reading,
  person: Person,
  plan: ErasurePlan,
  erasure: Erasure,
  request: string,
): Pieces {
  const { world } = reading;
  const contact = { email: person.customer.text('email'), phone: person.customer.text('phone') };
  const task = openConfirmation(person) ?? world.newId();
  erasure.task = task;
  erasure.facts.reference ||= task;
  const changes = [
    ...removals(reading, person, plan),
    ...(plan.outcome === 'reduced' ? [reducedRow(reading, person, plan)] : []),
    ...(plan.outcome === 'full' || plan.outcome === 'reduced'
      ? suppress(reading, contact, 'everything', 'erasure')
      : []),
    ...tasksAfter(reading, person, erasure, task),
  ];
  const entry = {
    event: 'erasure',
    subject: subjectHash(world.key, person.id),
    request,
    details: logDetails(plan),
  };
  return [{ changes, entries: [entry] }];
}

const openConfirmation = (person: Person): string | undefined =>
  person.records.tasks.find(
    ({ whole }) => whole.text('kind') === 'confirmErasure' && whole.text('state') === 'open',
  )?.id;

/**
 * The rows that go; a row that is only reduced goes too, its remainder is added anew. A row is removed by its id, which
 * must therefore be its own: not blank, and nobody else's.
 */
function removals(reading: Reading, person: Person, plan: ErasurePlan): Change[] {
  return plan.goes.flatMap(({ tab, record }) => {
    const own = person.records[tab as PersonTab].filter(({ id }) => id === record);
    const bearing = reading.table(tab as TabKey).rowsWhere(idColumn(tab as TabKey), record);
    if (record === '' || own.length === 0) throw new RegisterError('recordWithoutId', { tab });
    if (bearing.length > own.length || (own.length > 1 && tab !== 'customers'))
      throw new RegisterError('duplicateId', { tab });
    return own.map(({ row, id }) => remove(tab as TabKey, row, id));
  });
}

/**
 * What stays of the customer's row: the columns with a ground in force, and that the relationship has ended; not so where
 * the person still acts for a company, since that is the very ground.
 */
function reducedRow(reading: Reading, person: Person, plan: ErasurePlan): Change {
  const staying = new Set(
    plan.stays.filter(({ tab }) => tab === 'customers').flatMap(({ columns }) => columns ?? []),
  );
  const values: Record<string, Value> = { id: person.id };
  for (const key of dataColumns) if (staying.has(key)) values[key] = person.customer.value(key);
  if (plan.stays.some(({ ground }) => ground === 'contactPerson')) return append('customers', values);
  values.status = 'ended';
  values.endedOn = person.customer.number('endedOn') ?? reading.now.day;
  return append('customers', values);
}

const MONTHS_UNTIL_LOOKED_AT_AGAIN = 3;

function tasksAfter(reading: Reading, person: Person, erasure: Erasure, confirmation: string): Change[] {
  const { world, now } = reading;
  const task = (kind: string, performer: 'machine' | 'owner', due: Day, details = '', id = world.newId()) =>
    append('tasks', { id, kind, performer, due, about: person.id, details, state: 'open', attempts: 0 });
  const month = addMonths(now.day, 1);
  const isNew = openConfirmation(person) === undefined;
  return [
    ...(isNew ? [task('confirmErasure', 'machine', now.day, '', confirmation)] : []),
    ...(erasure.outcome === 'reduced'
      ? [
          task(
            'resumeErasure',
            'machine',
            erasure.againOn ?? addMonths(now.day, MONTHS_UNTIL_LOOKED_AT_AGAIN),
          ),
        ]
      : []),
    ...(isNew
      ? erasure.residual.filter((kind) => kind !== 'paper').map((kind) => task(kind, 'owner', month))
      : []),
    ...(isNew ? person.records.materials.map(({ id }) => task('paper', 'owner', month, id)) : []),
    ...person.records.disclosures.map(({ whole }) =>
      task('tellRecipient', 'owner', month, whole.text('recipient')),
    ),
  ];
}

/** Copies that no change of cells reaches. */
function residualKinds(person: Person): string[] {
  const exported = person.records.tasks.some(
    ({ whole }) => whole.text('kind') === 'deleteExport' && whole.text('state') === 'open',
  );
  return [
    'versionHistory',
    'sentMail',
    ...(exported ? ['exportedFiles'] : []),
    ...(person.records.requests.some(({ whole }) => whole.text('channel') === 'form')
      ? ['formResponses']
      : []),
    ...(person.records.materials.length > 0 ? ['paper'] : []),
  ];
}

/** What the log says of an erasure: numbers of records by kind and ground, never a value. */
function logDetails({ outcome, goes, stays }: ErasurePlan): object {
  const count = <T>(items: readonly T[], name: (item: T) => string) => {
    const counts: Record<string, number> = {};
    for (const item of items) counts[name(item)] = (counts[name(item)] ?? 0) + 1;
    return counts;
  };
  const latest = Math.max(...stays.map(({ until }) => until ?? -Infinity));
  return {
    outcome,
    erased: count(goes, ({ tab, columns }) => (columns ? `${tab}.columns` : tab)),
    kept: count(stays, ({ tab, ground }) => `${tab}:${ground}`),
    keptUntil: latest === -Infinity ? '' : isoDate(latest),
  };
}
