import type { Day } from '../../register/calendar';
import { RegisterError } from '../../register/errors';
import type { Pause } from '../../register/periods';
import {
  hindrance,
  isOpen,
  nextActs,
  requestActs,
  type Hindrance,
  type RequestAct,
  type RequestState,
  type Right,
  type Urgency,
} from '../../register/request';
import type { Language } from '../../language/text';
import { HEADER_ROWS, type Query, type Table } from '../../workbook/table';
import type { ColumnKey } from '../../workbook/tabs';
import type { Program } from '../program';
import { readRegister, type Reading, type World } from '../reading';
import { candidatesFor, matchQuery, type RequestCandidate } from './match';
import { clockOf, limitsOf, requestAt, requestQuery, theRequest, type RequestRow } from './row';

/** A request as lists show it. */
export interface RequestLine {
  id: string;
  right: Right;
  state: RequestState;
  receivedOn: Day;
  /** The last day without an extension, and with one. */
  dueOn: Day;
  extendedDueOn: Day;
  /** The one of the two that holds. */
  answerOn: Day;
  isExtended: boolean;
  daysLeft: number;
  urgency: Urgency;
  name: string;
  customer: string;
}

/** A letter about a request. */
export interface LetterLine {
  id: string;
  kind: string;
  state: string;
  subject: string;
  queuedOn?: Day;
  sentOn?: Day;
  /** Code of what went wrong at the last try; blank where nothing did. */
  lastError: string;
}

/** Everything that the owner needs to work on a request. */
export interface RequestView extends RequestLine {
  channel: string;
  language: Language;
  email: string;
  phone: string;
  organisation: string;
  details: string;
  identity: string;
  identityDetails: string;
  confirmedOn?: Day;
  isIdentified: boolean;
  pauses: Pause[];
  extensionReasons: string;
  decision: string;
  reasons: string;
  answeredOn?: Day;
  /** Why each act is not allowed now; absent where it is. */
  hindrances: Partial<Record<RequestAct, Hindrance>>;
  /** What is to be done next, in order. */
  next: RequestAct[];
  /** While nobody is chosen: who may be meant. */
  candidates: RequestCandidate[];
  letters: LetterLine[];
  /** Other open requests of the same person or address for the same right. */
  similar: string[];
}

/** What such a line needs to have been read. */
export const letterLineColumns: ColumnKey<'letters'>[] = [
  'request',
  'kind',
  'state',
  'subject',
  'queuedOn',
  'sentOn',
  'lastError',
];

/** Columns for the view of requests. */
export const viewQuery: Query = {
  ...requestQuery,
  ...matchQuery,
  letters: letterLineColumns,
};

/** One request with all that can be done about it. Reads only. @throws RegisterError requestNotFound */
export function* requestView(world: World, id: string): Program<RequestView> {
  const reading = yield* readRegister(world, viewQuery);
  return viewOf(reading, theRequest(reading, id));
}

/** A request whose row cannot be reckoned with until somebody mends it. */
export interface BrokenRequest {
  id: string;
  code: string;
}

/** The requests, those with the least time left first, then the closed ones, the latest first. Reads only. */
export function* requestList(
  world: World,
  onlyOpen = false,
): Program<{ requests: RequestLine[]; broken: BrokenRequest[] }> {
  const reading = yield* readRegister(world, requestQuery);
  const requests: RequestLine[] = [];
  const broken: BrokenRequest[] = [];
  const table = reading.table('requests');
  for (const row of table.rows()) {
    try {
      const line = lineOf(reading, requestAt(reading, row));
      if (!onlyOpen || isOpen(line.state)) requests.push(line);
    } catch (error) {
      if (!(error instanceof RegisterError)) throw error;
      broken.push({ id: table.ids[row] as string, code: error.code });
    }
  }
  return { requests: requests.sort(byUrgency), broken };
}

const byUrgency = (a: RequestLine, b: RequestLine): number =>
  Number(isOpen(b.state)) - Number(isOpen(a.state)) ||
  (isOpen(a.state) ? a.daysLeft - b.daysLeft : b.receivedOn - a.receivedOn);

/**
 * The id of the request in a row of a sheet, as a person has it selected; `undefined` where the row is no request's.
 * Reads only. @param row as the sheet numbers it, from 1
 */
export function* requestAtRow(world: World, title: string, row: number): Program<string | undefined> {
  const table = (yield* readRegister(world, requestQuery)).table('requests');
  const id = table.title === title ? table.ids[row - 1 - HEADER_ROWS] : undefined;
  return id || undefined;
}

/** A request as lists show it. */
export function lineOf(reading: Reading, request: RequestRow): RequestLine {
  const { dueOn, extendedDueOn, answerOn, daysLeft, urgency } = clockOf(reading, request);
  const { right, state, receivedOn, isExtended } = request.facts;
  return {
    id: request.id,
    right,
    state,
    receivedOn,
    dueOn,
    extendedDueOn,
    answerOn,
    isExtended,
    daysLeft,
    urgency,
    name: request.text('name'),
    customer: request.customer,
  };
}

/** A request with all that can be done about it. */
export function viewOf(reading: Reading, request: RequestRow): RequestView {
  const { facts, text, number } = request;
  const today = reading.now.day;
  const asker = { name: text('name'), email: text('email'), phone: text('phone') };
  const hindered = requestActs.flatMap((act) => {
    const found = hindrance(act, facts, today, limitsOf(reading.settings));
    return found ? [[act, found] as const] : [];
  });
  return {
    ...lineOf(reading, request),
    ...asker,
    channel: text('channel'),
    language: request.language,
    organisation: text('organisation'),
    details: text('details'),
    identity: text('identity'),
    identityDetails: text('identityDetails'),
    confirmedOn: number('confirmedOn'),
    isIdentified: facts.isIdentified,
    pauses: [...facts.pauses],
    extensionReasons: text('extensionReasons'),
    decision: text('decision'),
    reasons: text('reasons'),
    answeredOn: number('answeredOn'),
    hindrances: Object.fromEntries(hindered),
    next: nextActs(facts, today),
    candidates: request.customer === '' ? candidatesFor(reading, asker) : [],
    letters: lettersOf(reading, request.id),
    similar: similarTo(reading, request),
  };
}

function lettersOf(reading: Reading, request: string): LetterLine[] {
  const table = reading.table('letters');
  return table.rowsWhere('request', request).map((row) => letterLineAt(table, row));
}

/** A letter as lists show it. */
export const letterLineAt = (letters: Table, row: number): LetterLine => ({
  id: letters.ids[row] as string,
  kind: letters.text(row, 'kind'),
  state: letters.text(row, 'state'),
  subject: letters.text(row, 'subject'),
  queuedOn: letters.number(row, 'queuedOn'),
  sentOn: letters.number(row, 'sentOn'),
  lastError: letters.text(row, 'lastError'),
});

/** Open requests for the same right by the same customer, or by the same address as it was typed. */
function similarTo(reading: Reading, { id, facts, customer, text }: RequestRow): string[] {
  const table = reading.table('requests');
  const address = text('email').trim().toLowerCase();
  return [...table.rows()].flatMap((row) => {
    const other = table.ids[row] as string;
    const state = (table.text(row, 'status') || 'received') as RequestState;
    if (other === '' || other === id || !isOpen(state) || table.text(row, 'right') !== facts.right) return [];
    const isSame =
      (customer !== '' && table.text(row, 'customer') === customer) ||
      (address !== '' && table.text(row, 'email').trim().toLowerCase() === address);
    return isSame ? [other] : [];
  });
}
