import { normaliseEmail, normalisePhone } from '../register/contact';
import { RegisterError } from '../register/errors';
import { subjectHash, type LogEntry } from '../register/log';
import { REMOVALS_A_COMMIT } from '../workbook/commit';
import type { Layout, WantedRows } from '../workbook/layout';
import type { Query } from '../workbook/table';
import type { TabKey } from '../workbook/tabs';
import { act, type Done, type Piece } from './act';
import { theCustomer } from './customers';
import { erasureOf, erasureQuery, nobody, type Erasure } from './erasure';
import { anonymisedOf, kindsCounted } from './erasure-anonymised';
import { carriedOut } from './erasure-expired';
import { erasurePlan } from './erasure-plan';
import { expectNotReturned } from './erasure-returned';
import { workOf, type Order, type Work } from './erasure-work';
import { hasRecords, personAt, personRows, type FoundCustomer } from './person';
import type { Program } from './program';
import { joined, oncePerReading, type Reading, type World } from './reading';
import { statisticsOf, summed } from './retention/statistics';
import { expectHoldsFound } from './rules';
import { contactHashes } from './suppress';

/** What came of one of the erasures that were ordered together. */
export interface Outcome {
  erasure: Erasure;
  /** What landed on it, with what is about nobody in particular. */
  entries: LogEntry[];
  /** Why it was left out. */
  error?: RegisterError;
}

/** One of them over the rounds of the action. */
interface Case {
  order: Order;
  /** Whom the first round found: by later ones the e-mail by which the person was named may be gone. */
  id?: string | undefined;
  erasure: Erasure;
  tellsClaims: boolean;
  /** Whether the last round saw to it. */
  isSeenTo: boolean;
  error?: RegisterError | undefined;
}

/** One of those that a round sees to. */
interface Chosen {
  one: Case;
  found: FoundCustomer | undefined;
  rows: WantedRows;
}

/**
 * Carries orders out on one read, in one atomic commit, each with log entries of its own. What is wrong with one keeps no other back.
 * Whatever one commit does not bear, or has something in common with another of them, is left for a later call; the first order never is.
 * @returns an outcome for each order that was seen to
 */
export function* erasing(world: World, orders: readonly Order[]): Program<Done<(Outcome | undefined)[]>> {
  const cases = orders.map((order): Case => ({
    order,
    erasure: {} as Erasure,
    tellsClaims: order.does === 'complete',
    isSeenTo: false,
  }));
  const chosen = oncePerReading((reading) => together(reading, cases));
  const done = yield* act<undefined>(world, {
    query: orders.map(queryOf).reduce(joined, {}),
    wanted: (reading) => rowsOf(chosen(reading)),
    decide: (reading, layout, landed) => {
      const works = chosen(reading).flatMap(
        (each) => attempt(each.one, () => decided(reading, layout, landed, each)) ?? [],
      );
      return { pieces: inCommits(reading, works), result: undefined };
    },
  });
  return { ...done, result: cases.map((one) => outcomeOf(world, one, done.entries)) };
}

const queryOf = ({ who, provided }: Order): Query => joined(erasureQuery(who), provided?.query ?? {});

/** Does a step of one erasure. @returns nothing where it cannot be done, which is noted */
function attempt<T>(one: Case, step: () => T): T | undefined {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof RegisterError)) throw error;
    one.error = error;
    return undefined;
  }
}

/**
 * The erasures that a commit bears, from the first on. Those that share a record or bear the same number, address or phone go one after the
 * other, since the second is decided on what the first leaves: what several share is nobody's, and then the other's.
 */
function together(reading: Reading, cases: readonly Case[]): Chosen[] {
  const chosen: Chosen[] = [];
  const taken = new Set<string>();
  let records = 0;
  for (const one of cases) {
    Object.assign(one, { isSeenTo: false, error: undefined });
    const next = attempt(one, () => choiceOf(reading, one));
    if (!next) continue;
    const names = namesOf(reading, next);
    const count = recordsOf(next);
    const fits = records + count <= REMOVALS_A_COMMIT && !names.some((name) => taken.has(name));
    if (chosen.length > 0 && !fits) continue;
    one.isSeenTo = true;
    chosen.push(next);
    records += count;
    for (const name of names) taken.add(name);
  }
  return chosen;
}

function choiceOf(reading: Reading, one: Case): Chosen {
  const found = one.id === undefined ? named(reading, one.order.who) : standing(reading, one.id);
  one.id = found?.id;
  return { one, found, rows: found ? personRows(reading, found) : {} };
}

/** Tabs of which an erasure removes no rows. */
const lasting: readonly string[] = ['tasks', 'holds'];

/** Records that an erasure may remove. */
const recordsOf = ({ rows }: Chosen): number =>
  Object.entries(rows).reduce((sum, [tab, its]) => sum + (lasting.includes(tab) ? 0 : its.length), 0);

/** What two people may have in common: rows, and what they are known by. A number may be another's id. */
function namesOf({ tables, settings }: Reading, { found, rows }: Chosen): string[] {
  const places = Object.entries(rows).flatMap(([tab, its]) => its.map((row) => `${tab} ${row}`));
  const customers = tables.get('customers');
  if (!customers || !found || found.erased) return places;
  const text = (key: string) => customers.text(found.row, key);
  const known = [
    ['cell', found.id],
    ['cell', text('number').trim()],
    ['email', normaliseEmail(text('email'))],
    ['phone', normalisePhone(text('phone'), settings.defaultCountryCode)],
  ];
  return [...places, ...known.flatMap(([kind, name]) => (name === '' ? [] : [`${kind} ${name}`]))];
}

/** The whole rows that a round wants. */
function rowsOf(chosen: readonly Chosen[]): WantedRows {
  const wanted: Partial<Record<TabKey, number[]>> = {};
  for (const { rows } of chosen)
    for (const [tab, its] of Object.entries(rows)) (wanted[tab as TabKey] ??= []).push(...its);
  return wanted;
}

/** What a round decides on one of them; nothing where nothing is to be written. */
function decided(
  reading: Reading,
  layout: Layout,
  landed: readonly LogEntry[],
  { one, found }: Chosen,
): Work | undefined {
  const { order, erasure } = one;
  if (!found) {
    Object.assign(erasure, nobody(reading));
    return undefined;
  }
  const person = personAt(reading, layout, found);
  const { plan, claims, reason } = carriedOut(reading, person, erasurePlan(reading, person), order);
  const { gone, undone, figures } = claims;
  const goesOn = order.does === 'complete' || order.does === 'resume';
  const kinds = kindsCounted(reading, person.id, { ...order, goesOn });
  const anonymised = anonymisedOf(reading, person, plan, kinds);
  const told = {
    goes: [...(one.tellsClaims ? gone : []), ...plan.goes],
    statistics: summed([...(one.tellsClaims ? figures : []), ...anonymised.figures]),
  };
  Object.assign(erasure, erasureOf(reading, person, plan, told, order.request, erasure));
  if (order.does === 'plan') return undefined;
  const subject = subjectHash(reading.world.key, person.id);
  const hasBegun = landed.some((entry) => entry.event === 'erasure' && entry.subject === subject);
  if (order.provided && !hasBegun && !order.provided.isStill(reading)) {
    Object.assign(erasure, { outcome: 'held', goes: [], statistics: [] });
    return undefined;
  }
  // What has begun is confirmed all the same: its claims are either true or taken back.
  if (order.does !== 'complete' && !hasBegun) expectHoldsFound(reading);
  // From the second round on, what an earlier one has claimed is this run's own work.
  one.tellsClaims ||= plan.goes.length > 0;
  if (order.does === 'resume') expectNotReturned(reading, person, plan, claims);
  return workOf(reading, person, plan, { undone, anonymised }, erasure, { ...order, reason });
}

/** The commits of some erasures: what names the people by id lands first. Each card is a group of one in the statistics, and adds its own figures. */
function inCommits(reading: Reading, works: readonly Work[]): Piece[] {
  const links = inOne(works.flatMap((work) => work.links ?? []));
  const own = inOne(works.flatMap((work) => work.own ?? []));
  const statistics = statisticsOf(reading)(works.flatMap(({ figures }) => figures));
  return [links, { ...own, changes: [...own.changes, ...statistics] }].filter(
    ({ entries }) => entries.length > 0,
  );
}

const inOne = (pieces: readonly Piece[]): Piece => ({
  changes: pieces.flatMap(({ changes }) => changes),
  entries: pieces.flatMap(({ entries }) => entries),
});

/** What came of one; nothing where no round saw to it. One that landed and was left out since is for its confirmation to finish. */
function outcomeOf(
  { key }: World,
  { id, erasure, isSeenTo, error }: Case,
  landed: readonly LogEntry[],
): Outcome | undefined {
  const subject = id === undefined ? '' : subjectHash(key, id);
  const entries = landed.filter((entry) => entry.subject === '' || entry.subject === subject);
  if (error) return { erasure, entries, error };
  const hasLanded = entries.some(({ event }) => event === 'erasure');
  return isSeenTo || hasLanded ? { erasure, entries } : undefined;
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
