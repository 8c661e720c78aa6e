import type { Day } from '../../register/calendar';
import { isInForce } from '../../register/holds';
import type { Retention } from '../../register/retention';
import { isBlank } from '../../workbook/codec';
import type { Reading } from '../reading';
import { holdsOf } from '../rules';

/** The ids of all records with a hold in force. */
export const heldRecords = (reading: Reading, today: Day): Set<string> =>
  new Set(
    holdsOf(reading)
      .filter((hold) => isInForce(hold, today))
      .map(({ record }) => record),
  );

/** Whoever's data is restricted: no automation touches their records (GDPR Art. 18(2)). */
export function restrictedCustomers(reading: Reading): Set<string> {
  const table = reading.table('customers');
  const rows = [...table.rows()].filter((row) => !isBlank(table.raw(row, 'restrictedSince')));
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
