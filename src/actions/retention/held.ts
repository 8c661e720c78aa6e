import type { Day } from '../../register/calendar';
import { isInForce, restricts } from '../../register/holds';
import type { Retention } from '../../register/retention';
import { isBlank } from '../../workbook/codec';
import type { Query } from '../../workbook/table';
import { oncePerReading, type Reading } from '../reading';
import { holdsOf, ruleQuery } from '../rules';

/** The ids of all records with a hold in force. */
export const heldRecords = (reading: Reading, today: Day): Set<string> =>
  new Set(
    holdsOf(reading)
      .filter((hold) => isInForce(hold, today))
      .map(({ record }) => record),
  );

/** What must have been read to tell whose data is restricted. */
export const restrictedQuery = {
  customers: ['number', 'restrictedSince'],
  holds: ruleQuery.holds ?? [],
} satisfies Query;

/**
 * Tells whether the data of the person in a row of the customers tab is restricted (GDPR Art. 18(2)): by the day in the row, or by a hold that
 * somebody has typed and that no daily run has seen yet.
 */
export const isRestrictedAt = oncePerReading((reading): ((row: number) => boolean) => {
  const table = reading.table('customers');
  const holds = holdsOf(reading);
  const held = new Set(holds.filter((hold) => restricts(hold, reading.now.day)).map(({ record }) => record));
  return (row) => !isBlank(table.raw(row, 'restrictedSince')) || held.has(table.ids[row] as string);
});

/** Whoever's data is restricted: no automation touches their records (GDPR Art. 18(2)). */
export function restrictedCustomers(reading: Reading): Set<string> {
  const table = reading.table('customers');
  const rows = [...table.rows()].filter(isRestrictedAt(reading));
  return new Set(rows.map((row) => table.ids[row] as string).filter(Boolean));
}

/** A person whose erasure waits for a ground to end is held until then, whatever the rule of the customer card says. */
export function waitingErasures(reading: Reading): (customer: string, today: Day) => Retention | undefined {
  const tasks = reading.table('tasks');
  const dues = new Map<string, Day>();
  for (const row of tasks.rows()) {
    const due = tasks.number(row, 'due');
    const waits = tasks.text(row, 'kind') === 'resumeErasure' && tasks.text(row, 'state') === 'open';
    if (waits && due !== undefined) dues.set(tasks.text(row, 'about'), due);
  }
  return (customer, today) => {
    const due = dues.get(customer);
    return due === undefined ? undefined : { until: due > today ? due - 1 : undefined, state: 'held' };
  };
}
