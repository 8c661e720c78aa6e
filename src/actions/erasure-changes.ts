import { addMonths, type Day } from '../register/calendar';
import { consentState } from '../register/consent';
import type { ErasurePlan } from '../register/erasure';
import { RegisterError } from '../register/errors';
import { append, remove, type Change } from '../workbook/changes';
import type { Value } from '../workbook/codec';
import { idColumn, type TabKey } from '../workbook/tabs';
import { eventAt, shownPurposes, statementChanges } from './consent';
import { dataColumns } from './erasure-plan';
import type { ErasureReason } from './erasure-log';
import type { Person, PersonTab } from './person';
import { purposesOf } from './purposes';
import type { Reading } from './reading';
import { tellRecipients } from './recipients';
import { contactOf, suppress } from './suppress';

/**
 * The rows that go; a row that is only reduced goes too, its remainder is added anew. A row is removed by its id, which
 * must therefore be its own: not blank, and nobody else's.
 */
export function removals(reading: Reading, person: Person, plan: ErasurePlan): Change[] {
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
 * What stays of the customer's row, to the letter: the columns with a ground in force, and that the relationship has
 * ended; not so where the person still acts for a company, since that is the very ground.
 */
export function remainder(reading: Reading, person: Person, plan: ErasurePlan): Change[] {
  if (plan.outcome !== 'reduced' || !plan.goes.some(({ tab }) => tab === 'customers')) return [];
  const staying = new Set(
    plan.stays.filter(({ tab }) => tab === 'customers').flatMap(({ columns }) => columns ?? []),
  );
  const values: Record<string, Value> = { id: person.id };
  for (const key of dataColumns) {
    if (staying.has(key)) values[key] = person.customer.value(key) ?? person.customer.raw(key) ?? undefined;
  }
  const events = eventsOfPerson(reading, person);
  for (const purpose of shownPurposes)
    if (consentState(events, purpose).state !== 'none') values[purpose] = 'withdrawn';
  if (plan.stays.some(({ ground }) => ground === 'contactPerson')) return [append('customers', values)];
  return [
    append('customers', {
      ...values,
      status: 'ended',
      endedOn: person.customer.number('endedOn') ?? reading.now.day,
    }),
  ];
}

/** Whoever is erased consents to nothing any more, and is not brought back. */
export function farewell(reading: Reading, person: Person): Change[] {
  if (person.erased) return [];
  const list = suppress(reading, contactOf(person.customer), 'everything', 'erasure');
  return [...list, ...withdrawals(reading, person)];
}

const eventsOfPerson = (reading: Reading, person: Person) =>
  person.records.consents.map(({ row }) => eventAt(reading.table('consents'), row));

function withdrawals(reading: Reading, person: Person): Change[] {
  const events = eventsOfPerson(reading, person);
  const nobody = { id: person.id, contact: { email: '', phone: '' } };
  return purposesOf(reading, reading.language)
    .filter(({ id }) => consentState(events, id).state === 'given')
    .flatMap((purpose) =>
      statementChanges(reading, nobody, purpose, {
        purpose: purpose.id,
        action: 'withdrawn',
        channel: 'erasure',
        language: reading.language,
      }),
    );
}

const MONTHS_UNTIL_LOOKED_AT_AGAIN = 1;

/**
 * When an erasure that has to wait is looked at again: on the day after the first period ends or on which a hold is to be
 * reviewed, and monthly while anything stays whose end is not known.
 */
export function lookAgainOn({ stays }: Pick<ErasurePlan, 'stays'>, today: Day): Day {
  const known = stays.flatMap(({ until, reviewOn }) => [
    ...(until === undefined ? [] : [until + 1]),
    ...(reviewOn === undefined ? [] : [reviewOn]),
  ]);
  const endsOpenly = stays.some(({ until }) => until === undefined);
  const soonest = Math.min(...known.filter((day) => day > today));
  return endsOpenly || soonest === Infinity
    ? Math.min(soonest, addMonths(today, MONTHS_UNTIL_LOOKED_AT_AGAIN))
    : soonest;
}

/** An open task of the machine on the person. */
export const openTask = (person: Person, kind: string): string | undefined =>
  person.records.tasks.find(({ whole }) => whole.text('kind') === kind && whole.text('state') === 'open')?.id;

/** The task to take an erasure up again; none where there is one, or where nothing stays. */
export function resumeTask(
  reading: Reading,
  person: Person,
  plan: ErasurePlan,
  reason: ErasureReason | '' = '',
): Change[] {
  if (plan.stays.length === 0 || openTask(person, 'resumeErasure') !== undefined) return [];
  return [task(reading, person, 'resumeErasure', 'machine', lookAgainOn(plan, reading.now.day), reason)];
}

/** Copies that are looked after for every person whose card has come to its end, without anybody asking. */
const copiesOfEveryCard = ['formResponses', 'exportedFiles'];

/**
 * The tasks that an erasure leaves: to confirm it, and for the owner each copy that no change of cells reaches. Where nobody asked for it,
 * nobody is to be told and gets a receipt, and what the version history and sent mail hold has a time of its own.
 */
export function tasksAfter(
  reading: Reading,
  person: Person,
  residual: readonly string[],
  { confirmation, request, reason }: { confirmation: string; request: string; reason?: ErasureReason },
): Change[] {
  const month = addMonths(reading.now.day, 1);
  const forOwner = (kind: string, details = '') => task(reading, person, kind, 'owner', month, details);
  const told = reason ? [] : tellRecipients({ reading, person, request: { id: request } }, 'erased').changes;
  const copies = residual.filter((kind) => kind !== 'paper' && (!reason || copiesOfEveryCard.includes(kind)));
  if (openTask(person, 'confirmErasure') !== undefined) return told;
  return [
    task(reading, person, 'confirmErasure', 'machine', reading.now.day, reason ?? '', confirmation),
    ...copies.map((kind) => forOwner(kind)),
    ...person.records.materials.map(({ id }) => forOwner('paper', id)),
    ...told,
  ];
}

function task(
  reading: Reading,
  person: Person,
  kind: string,
  performer: 'machine' | 'owner',
  due: Day,
  details = '',
  id = reading.world.newId(),
): Change {
  return append('tasks', { id, kind, performer, due, about: person.id, details, state: 'open', attempts: 0 });
}

/** Copies that no change of cells reaches. */
export function residualKinds(person: Person): string[] {
  const exported = openTask(person, 'deleteExport') !== undefined;
  const onForm = person.records.requests.some(({ whole }) => whole.text('channel') === 'form');
  return [
    'versionHistory',
    'sentMail',
    ...(exported ? ['exportedFiles'] : []),
    ...(onForm ? ['formResponses'] : []),
    ...(person.records.materials.length > 0 ? ['paper'] : []),
  ];
}
