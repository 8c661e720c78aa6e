import type { Day } from '../../register/calendar';
import { RegisterError } from '../../register/errors';
import { requestClock, type Right, type Urgency } from '../../register/request';
import { set, type Change } from '../../workbook/changes';
import type { Query } from '../../workbook/table';
import type { ColumnKey } from '../../workbook/tabs';
import { isBlank, type Value } from '../../workbook/codec';
import type { Reading } from '../reading';
import { limitsOf, requestAt } from './row';

/** The columns of the requests on which their times rest, and those that show them. */
export const timesQuery = {
  requests: [
    'receivedOn',
    'language',
    'right',
    'status',
    'customer',
    'identity',
    'pauses',
    'extendedUntil',
    'dueOn',
    'daysLeft',
    'urgency',
    'answeredOn',
    'reminded',
  ],
} as const satisfies Query;

/** An open request as its time limit stands on a day. */
export interface RequestTime {
  row: number;
  id: string;
  right: Right;
  receivedOn: Day;
  answerOn: Day;
  isExtended: boolean;
  daysLeft: number;
  urgency: Urgency;
  /** The distance at which the owner was last reminded, in days. */
  reminded: number | undefined;
}

/** What the requests' rows should show, which of them wait for an answer, and how many cannot be reckoned with. */
export interface RequestTimes {
  changes: Change[];
  open: RequestTime[];
  unreadable: number;
}

/**
 * The time limits of all requests on a day. A row that cannot be read (no day of receipt, a ledger in somebody's own words)
 * counts as open without a day, and is left for the owner to mend.
 */
export function requestTimes(reading: Reading, today: Day): RequestTimes {
  const table = reading.table('requests');
  const limits = limitsOf(reading.settings);
  const times: RequestTimes = { changes: [], open: [], unreadable: 0 };
  for (const row of table.rows()) {
    try {
      const { id, facts, number } = requestAt(reading, row);
      const { answerOn, daysLeft, urgency } = requestClock(facts, today, limits);
      const isClosed = urgency === 'closed';
      times.changes.push(
        ...changed(reading, row, id, {
          // A row that somebody typed.
          ...(table.text(row, 'status') === '' &&
            isBlank(table.raw(row, 'status')) && { status: facts.state }),
          urgency,
          daysLeft: isClosed ? undefined : daysLeft,
          ...(!isClosed && { dueOn: answerOn }),
        }),
      );
      const { right, receivedOn, isExtended } = facts;
      const reminded = number('reminded');
      if (!isClosed)
        times.open.push({ row, id, right, receivedOn, answerOn, isExtended, daysLeft, urgency, reminded });
    } catch (error) {
      if (!(error instanceof RegisterError)) throw error;
      times.unreadable++;
    }
  }
  return times;
}

function changed(
  reading: Reading,
  row: number,
  id: string,
  cells: Partial<Record<ColumnKey<'requests'>, Value>>,
): Change[] {
  const table = reading.table('requests');
  return Object.entries(cells).flatMap(([column, value]) =>
    table.value(row, column) === value
      ? []
      : [set('requests', row, id, column as ColumnKey<'requests'>, value)],
  );
}
