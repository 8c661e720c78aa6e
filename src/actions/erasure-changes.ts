import { consentState, type ConsentEvent } from '../register/consent';
import type { ErasurePlan } from '../register/erasure';
import { RegisterError } from '../register/errors';
import { append, remove, type Change } from '../workbook/changes';
import type { Value } from '../workbook/codec';
import { idColumn, type TabKey } from '../workbook/tabs';
import { shownPurposes, statementEvent } from './consent';
import { eventsOf } from './consent-events';
import { dataColumns } from './erasure-plan';
import type { Person, PersonTab } from './person';
import { purposesOf } from './purposes';
import type { Reading } from './reading';
import { contactOf, renewObjections, suppressErased } from './suppress';

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
 * @param withdraws whether the same commit withdraws what the person consented to
 */
export function remainder(reading: Reading, person: Person, plan: ErasurePlan, withdraws: boolean): Change[] {
  if (plan.outcome !== 'reduced' || !plan.goes.some(({ tab }) => tab === 'customers')) return [];
  const staying = new Set(
    plan.stays.filter(({ tab }) => tab === 'customers').flatMap(({ columns }) => columns ?? []),
  );
  const values: Record<string, Value> = { id: person.id };
  for (const key of dataColumns) {
    if (staying.has(key)) values[key] = person.customer.value(key) ?? person.customer.raw(key) ?? undefined;
  }
  const events = eventsOf(reading, person.id);
  for (const purpose of shownPurposes) values[purpose] = shownAfter(events, purpose, plan, withdraws);
  if (plan.stays.some(({ ground }) => ground === 'contactPerson')) return [append('customers', values)];
  return [
    append('customers', {
      ...values,
      status: 'ended',
      endedOn: person.customer.number('endedOn') ?? reading.now.day,
    }),
  ];
}

/**
 * What the cell of a purpose shows of a card that is reduced: "withdrawn" where an event says so, "given" only while its proof stays. A word without
 * an event would be taken for a statement of today.
 */
function shownAfter(
  events: readonly ConsentEvent[],
  purpose: string,
  { goes }: ErasurePlan,
  withdraws: boolean,
): Value {
  const { state, evidence } = consentState(events, purpose);
  if (state !== 'given') return state === 'withdrawn' ? state : undefined;
  if (withdraws) return 'withdrawn';
  const isProved = !goes.some(({ tab, record }) => tab === 'consents' && record === evidence?.id);
  return isProved ? state : undefined;
}

/** Whoever is erased consents to nothing any more, and is not brought back. */
export function farewell(reading: Reading, person: Person): Change[] {
  if (person.erased) return [];
  const events = eventsOf(reading, person.id);
  return [
    ...suppressErased(reading, contactOf(person.customer), events),
    ...withdrawals(reading, person.id, events),
  ];
}

/** The time of an objection to direct marketing is counted from the day on which the card goes, also where nobody is put on the list. */
export const remembrance = (reading: Reading, person: Person, plan: ErasurePlan): Change[] =>
  plan.goes.some(({ tab }) => tab === 'customers')
    ? renewObjections(reading, contactOf(person.customer))
    : [];

function withdrawals(reading: Reading, id: string, events: readonly ConsentEvent[]): Change[] {
  return purposesOf(reading, reading.language).flatMap((purpose) => {
    const { state, evidence: last } = consentState(events, purpose.id);
    const statement = { purpose: purpose.id, action: 'withdrawn', channel: 'erasure' } as const;
    return state === 'given'
      ? [statementEvent(reading, { id, last }, purpose, { ...statement, language: reading.language })]
      : [];
  });
}
