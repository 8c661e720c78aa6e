import { typedDay } from '../../workbook/codec';
import type { Settings } from '../../workbook/settings';
import { wholeNumber } from '../../workbook/settings';
import type { Query, Table } from '../../workbook/table';
import { columnKeys, type ColumnKey } from '../../workbook/tabs';
import type { Day } from '../../register/calendar';
import { RegisterError } from '../../register/errors';
import { pausesOf } from '../../register/pauses';
import type { TimeLimits } from '../../register/periods';
import { requestClock, type RequestClock, type RequestFacts, type Right } from '../../register/request';
import { isLanguage, type Language } from '../../language/text';
import type { Reading } from '../reading';
import type { RequestCells } from './cells';

/** All columns of the requests. */
export const requestQuery: Query = { requests: columnKeys('requests') };

/** A request as it stands in its row. */
export interface RequestRow {
  row: number;
  id: string;
  facts: RequestFacts;
  /** Language in which the person is answered. */
  language: Language;
  /** Id of the customer, `''` while nobody is chosen. */
  customer: string;
  text: (key: ColumnKey<'requests'>) => string;
  number: (key: ColumnKey<'requests'>) => number | undefined;
}

/** Cells on which the decisions about a request rest: one that cannot be read is for the owner to mend, never guessed. */
const decisive = ['right', 'status', 'extendedUntil'] as const;

/**
 * @param cells what the same decision has given to cells of the row already
 * @throws RegisterError receivedUnreadable; unreadablePauses; requestUnreadable
 */
export function requestAt(reading: Reading, row: number, cells: RequestCells = {}): RequestRow {
  const table = reading.table('requests');
  const value = (key: ColumnKey<'requests'>) =>
    Object.prototype.hasOwnProperty.call(cells, key) ? cells[key] : table.value(row, key);
  const text = (key: ColumnKey<'requests'>) => String(value(key) ?? '');
  const number = (key: ColumnKey<'requests'>) => {
    const found = value(key);
    return typeof found === 'number' ? found : undefined;
  };
  const receivedOn = receivedDay(table, row);
  if (receivedOn === undefined) throw new RegisterError('receivedUnreadable');
  if (decisive.some((key) => table.unreadable(row, key))) throw new RegisterError('requestUnreadable');
  const language = text('language');
  const extendedUntil = number('extendedUntil');
  return {
    row,
    id: table.ids[row] as string,
    facts: {
      right: (text('right') || 'other') as Right,
      state: (text('status') ||
        (number('answeredOn') === undefined ? 'received' : 'answered')) as RequestFacts['state'],
      receivedOn,
      pauses: pausesOf(text('pauses')),
      isExtended: extendedUntil !== undefined,
      ...(extendedUntil !== undefined && { extendedUntil }),
      hasCustomer: text('customer') !== '',
      isIdentified: text('identity') === 'confirmed',
    },
    language: isLanguage(language) ? language : reading.language,
    customer: text('customer'),
    text,
    number,
  };
}

const receivedDay = (table: Table, row: number): Day | undefined =>
  table.number(row, 'receivedOn') ?? typedDay(table.raw(row, 'receivedOn'));

/**
 * @param cells as in `requestAt`
 * @throws RegisterError requestNotFound, duplicateId, receivedUnreadable, unreadablePauses, requestUnreadable
 */
export function theRequest(reading: Reading, id: string, cells?: RequestCells): RequestRow {
  const rows = reading.table('requests').rowsWhere('id', id.trim());
  const [row] = rows;
  if (row === undefined) throw new RegisterError('requestNotFound');
  if (rows.length > 1) throw new RegisterError('duplicateId', { tab: 'requests' });
  return requestAt(reading, row, cells);
}

/** The request with an id; `undefined` where there is none, or where somebody has to mend its row first. */
export function readableRequest(reading: Reading, id: string): RequestRow | undefined {
  try {
    return theRequest(reading, id);
  } catch (error) {
    if (error instanceof RegisterError) return undefined;
    throw error;
  }
}

/** The time limits as the settings give them. */
export const limitsOf = (settings: Settings): TimeLimits => ({
  months: wholeNumber(settings, 'answerMonths'),
  extensionMonths: wholeNumber(settings, 'extensionMonths'),
});

/** Where the time limit of a request stands today. */
export const clockOf = (reading: Reading, { facts }: Pick<RequestRow, 'facts'>): RequestClock =>
  requestClock(facts, reading.now.day, limitsOf(reading.settings));
