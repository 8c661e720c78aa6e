import { isoDate, type Day } from '../../register/calendar';
import { shortId } from '../../register/ids';
import { keyedHash } from '../../register/keyedHash';
import { isOpen, type RequestState } from '../../register/request';
import { set, type Change } from '../../workbook/changes';
import { wholeNumber } from '../../workbook/settings';
import type { Query } from '../../workbook/table';
import { act, type Done } from '../act';
import type { Program } from '../program';
import type { Reading, World } from '../reading';
import { fitting } from './cells';
import type { Submission } from './form-answers';

/** A response's id and its time, as a request's cell holds them; the time, which comes last, has no blank in it. */
export const responseCell = ({ response, at }: Pick<Submission, 'response' | 'at'>): string =>
  fitting(`${response} ${at}`);

/** What a request's cell says of its response. */
export function responseOf(cell: string): { response: string; at: string } {
  if (isDeleted(cell)) return { response: '', at: '' };
  const said = isElsewhere(cell) ? cell.slice(ELSEWHERE.length) : cell;
  const end = said.lastIndexOf(' ');
  return end < 0 ? { response: said, at: '' } : { response: said.slice(0, end), at: said.slice(end + 1) };
}

/**
 * The response by which a request came, as far as it is in the form of the settings; `undefined` where none is known, where it was
 * deleted, or where it was sent to an earlier form.
 */
export const responseIn = (cell: string): string | undefined =>
  isElsewhere(cell) ? undefined : responseOf(cell).response || undefined;

/** The response that was sent to an earlier form, of which only the owner can say whether it is there any more. */
export const responseElsewhere = (cell: string): string | undefined =>
  isElsewhere(cell) ? responseOf(cell).response || undefined : undefined;

/** What stands before a response in a request's cell once the form that it was sent to was replaced. */
const ELSEWHERE = 'earlierForm ';

const isElsewhere = (cell: string): boolean => cell.startsWith(ELSEWHERE);

/** A request's cell whose response is in the form that has been replaced; `undefined` where the cell names none in that form. */
export const cellElsewhere = (cell: string): string | undefined =>
  responseIn(cell) === undefined ? undefined : fitting(`${ELSEWHERE}${cell}`);

const DELETED = 'deleted';

/** What stands in a request's cell once its response is gone from the form: the day of that. */
const deletedCell = (day: Day): string => `${DELETED} ${isoDate(day)}`;

const isDeleted = (cell: string): boolean => /^deleted \d{4}-\d\d-\d\d$/.test(cell);

/**
 * The id of the request that a response becomes: made of the response, so that the log, which names the request, knows for good
 * that the response was taken, also when the request's row is gone.
 */
export const requestIdOf = ({ key }: World, response: string): string =>
  shortId(keyedHash(key, `request ${response}`));

/** What must have been read to tell which responses are to be deleted. */
export const oldResponseQuery = {
  requests: ['receivedOn', 'channel', 'status', 'answeredOn', 'response'],
} satisfies Query;

/** The responses of requests that were closed so long ago that the form need not keep them. */
export function oldResponses(reading: Reading): string[] {
  const requests = reading.table('requests');
  const latest = reading.now.day - wholeNumber(reading.settings, 'formResponseKeptDays');
  return [...requests.rows()].flatMap((row) => {
    const answeredOn = requests.number(row, 'answeredOn');
    const state = (requests.text(row, 'status') ||
      (answeredOn === undefined ? 'received' : 'answered')) as RequestState;
    if (requests.unreadable(row, 'status') || isOpen(state)) return [];
    const closedOn = answeredOn ?? requests.number(row, 'receivedOn');
    const isOld = closedOn !== undefined && closedOn <= latest;
    return isOld ? (responseIn(requests.text(row, 'response')) ?? []) : [];
  });
}

/** Notes in the requests' rows that their responses are gone from the form. The shell has looked that they are. */
export const responsesDeleted = (
  world: World,
  responses: readonly string[],
): Program<Done<{ responses: number }>> => {
  let noted = 0;
  return act(world, {
    query: oldResponseQuery,
    decide: (reading) => {
      const requests = reading.table('requests');
      const gone = new Set(responses);
      const changes = [...requests.rows()].flatMap((row): Change[] => {
        const response = responseIn(requests.text(row, 'response'));
        const isGone = response !== undefined && gone.has(response);
        const id = requests.ids[row] as string;
        return isGone ? [set('requests', row, id, 'response', deletedCell(reading.now.day))] : [];
      });
      noted = Math.max(noted, changes.length);
      const entries = [{ event: 'formResponses.deleted', details: { responses: changes.length } }];
      return { pieces: changes.length > 0 ? [{ changes, entries }] : [], result: { responses: noted } };
    },
  });
};
