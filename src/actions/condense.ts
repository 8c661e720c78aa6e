import { day as dayOfIso } from '../register/calendar';
import { RegisterError } from '../register/errors';
import {
  CONDENSED,
  condensingPlan,
  ROTATED,
  rotationIn,
  subjectHash,
  summaryOf,
  type CondensingLimits,
  type CondensingPlan,
  type LogEntry,
  type LogRow,
} from '../register/log';
import { isOpen, type RequestState } from '../register/request';
import { remove, set } from '../workbook/changes';
import { columnKeys } from '../workbook/tabs';
import type { Query } from '../workbook/table';
import { act, type Done, type Piece } from './act';
import { detailsAt } from './erasure-log';
import { mayGoOn, type Program } from './program';
import type { Reading, World } from './reading';
import { keptFrom, ruleFor, ruleQuery } from './rules';
import { logRows } from './verify';

/** What a condensation comes to, or would. Days as `YYYY-MM-DD`. */
export interface Condensing {
  /** Entries that go, with the days of the first and the last; no days where nothing goes. */
  entries: number;
  from?: string;
  to?: string;
  /** What keeps entries whose time is over. */
  stop?: CondensingPlan<LogRow>['stop'];
}

/** The newest entries that always stay, so that every reader of the recent past finds it. */
export const KEPT_ENTRIES = 500;
/** Entries that one commit removes. */
const ROWS_A_PIECE = 200;
/** The owner's task to have a look at what can be condensed. */
export const CONDENSE_TASK = 'condenseLog';

const query: Query = {
  log: columnKeys('log'),
  retention: ruleQuery.retention ?? [],
  tasks: ['kind', 'about', 'state'],
  requests: ['status', 'answeredOn'],
  letters: ['request', 'state'],
};

/** What could be condensed. Changes nothing. @throws as {@link condense} */
export function* condensingFor(world: World): Program<Condensing> {
  const { result } = yield* condensing(world, () => []);
  return result;
}

/**
 * Puts a summary in the place of the oldest entries of the log, whose time is over by the rule for the log. Each commit removes
 * some rows from the front and adds the summary of everything that is gone, so that the log is whole after each. What an erasure
 * or a request that is not over rests on stays, with all that came after it. The owner's word is the sign-off.
 * @throws RegisterError ruleMissing, ruleTwice, logBroken; UnsuitableRule
 */
export function* condense(world: World): Program<Done<Condensing>> {
  let first: Condensing | undefined;
  const entries: LogEntry[] = [];
  for (;;) {
    // One piece a round: a row is removed where it stands, and each piece moves those that are left.
    const done = yield* condensing(world, (reading, plan) => [nextPiece(reading, plan)].flat());
    first ??= done.result;
    entries.push(...done.entries);
    if (done.entries.length === 0) return { result: first, entries, unfinished: false };
    if (!(yield* mayGoOn())) return { result: first, entries, unfinished: true };
  }
}

/**
 * Removes entries that a summary has counted and that stand there again, as after a restore whose lost entries were put back.
 * A log that is not in order is left as it is.
 */
export function* clearCondensed(world: World): Program<void> {
  for (;;) {
    const { entries } = yield* act<null>(world, {
      query: { log: columnKeys('log') },
      decide: (reading, _layout, landed) => {
        const limits = { isPast: () => false, keepsLast: 0, holds: () => undefined };
        const plan = condensingPlan(world.spreadsheetId, placedRows(reading), limits);
        const isOver = landed.length > 0 || plan.leftovers.length === 0;
        return { pieces: isOver ? [] : [clearing(plan.leftovers)], result: null };
      },
    });
    if (entries.length === 0) return;
  }
}

type PiecesOf = (reading: Reading, plan: CondensingPlan<PlacedRow>) => Piece[];

const condensing = (world: World, piecesOf: PiecesOf): Program<Done<Condensing>> =>
  act<Condensing>(world, {
    query,
    decide: (reading, _layout, landed) => {
      const plan = condensingPlan(world.spreadsheetId, placedRows(reading), limitsOf(reading));
      if (plan.fault) throw new RegisterError('logBroken', { entry: plan.fault.sequence });
      const { going, stop, leftovers } = plan;
      const days = going.length > 0 && { from: dayOf(going[0]), to: dayOf(going[going.length - 1]) };
      const result = { entries: going.length, ...days, ...(stop && { stop }) };
      // What this piece has counted and somebody's sorting kept from it goes at once, all else in the next round.
      const isOver = landed.length > 0 && leftovers.length === 0;
      return { pieces: isOver ? [] : piecesOf(reading, plan), result };
    },
  });

const dayOf = (row: LogRow | undefined): string => (row?.at ?? '').slice(0, 10);

/** A log row with its place in the sheet. */
type PlacedRow = LogRow & { row: number };

const placedRows = (reading: Reading): PlacedRow[] =>
  logRows(reading.table('log')).map((cells, row) => ({ ...cells, row }));

function limitsOf(reading: Reading): CondensingLimits {
  const rule = ruleFor(reading, 'log');
  const known = new Map<string, boolean>();
  const isPast = (day: string) => {
    const isOver = known.get(day) ?? reading.now.day > keptFrom(reading, dayOfIso(day), rule);
    known.set(day, isOver);
    return isOver;
  };
  return { isPast, keepsLast: KEPT_ENTRIES, holds: holdsOf(reading) };
}

/** What is not over: erasures that are not confirmed, or of which something is left to do, and requests. */
function holdsOf(reading: Reading): CondensingLimits['holds'] {
  const [erasing, asking] = [openErasures(reading), openRequests(reading)];
  const claimed = openDestructions(reading);
  const { movedFrom } = reading.settings;
  return ({ event, subject, request, sequence, details }) => {
    // While the old spreadsheet is there, the rotation tells what it must look like.
    if (event === ROTATED && movedFrom !== '' && rotationIn({ event, details })?.from === movedFrom)
      return 'openErasure';
    if (event.startsWith('erasure') && erasing.has(subject)) return 'openErasure';
    if (claimed.has(String(sequence))) return 'openErasure';
    return asking.has(request) ? 'openRequest' : undefined;
  };
}

function openErasures(reading: Reading): Set<string> {
  const tasks = reading.table('tasks');
  const open = [...tasks.rows()].filter((row) => ['open', 'failed', ''].includes(tasks.text(row, 'state')));
  const about = open.map((row) => tasks.text(row, 'about')).filter(Boolean);
  const subjects = new Set(about.map((customer) => subjectHash(reading.world.key, customer)));
  const log = reading.table('log');
  const confirmed = new Set<string>();
  // From the newest to the oldest: what was erased after the last confirmation is not confirmed.
  const rows = [...log.rows()].sort((a, b) => Number(log.ids[b]) - Number(log.ids[a]));
  for (const row of rows) {
    const [event, subject] = [log.text(row, 'event'), log.text(row, 'subject')];
    if (event === 'erasure.confirmed') confirmed.add(subject);
    if (event === 'erasure' && !confirmed.has(subject)) subjects.add(subject);
  }
  return subjects;
}

/** The numbers of entries that claim a destruction which is neither confirmed nor taken back. */
function openDestructions(reading: Reading): Set<string> {
  const log = reading.table('log');
  const rows = [...log.rows()].filter((row) => log.text(row, 'event').startsWith('destruction'));
  const settled = new Set<string>();
  const open = new Set<string>();
  for (const row of rows.sort((a, b) => Number(log.ids[b]) - Number(log.ids[a]))) {
    const { records = [] } = detailsAt(log, row);
    if (log.text(row, 'event') !== 'destruction') for (const mark of records) settled.add(mark);
    else if (records.some((mark) => !settled.has(mark))) open.add(log.ids[row] as string);
  }
  return open;
}

/** Requests without an answer, and those about which a letter is still under way. */
function openRequests(reading: Reading): Set<string> {
  const [requests, letters] = [reading.table('requests'), reading.table('letters')];
  const open = [...requests.rows()].filter((row) => {
    const state = requests.text(row, 'status') as RequestState | '';
    return state === '' ? requests.number(row, 'answeredOn') === undefined : isOpen(state);
  });
  const waiting = [...letters.rows()].filter((row) => letters.text(row, 'state') !== 'sent');
  const ids = [
    ...open.map((row) => requests.ids[row] as string),
    ...waiting.map((row) => letters.text(row, 'request')),
  ];
  return new Set(ids.filter(Boolean));
}

/** Leftovers first; then the oldest entries with their summary; at last the owner's task, since they have looked. */
function nextPiece(
  reading: Reading,
  { going, staying, leftovers, before }: CondensingPlan<PlacedRow>,
): Piece | [] {
  if (leftovers.length > 0) return clearing(leftovers);
  if (going.length === 0) return taskDone(reading);
  const part = going.slice(0, ROWS_A_PIECE);
  const details = summaryOf(before, part, [...going.slice(ROWS_A_PIECE), ...staying]);
  return { changes: removals(part), entries: [{ event: CONDENSED, details }] };
}

const removals = (rows: readonly PlacedRow[]) =>
  rows.map(({ row, sequence }) => remove('log', row, String(sequence)));

function clearing(leftovers: readonly PlacedRow[]): Piece {
  const part = leftovers.slice(0, ROWS_A_PIECE);
  return { changes: removals(part), entries: [{ event: 'log.cleared', details: { rows: part.length } }] };
}

function taskDone(reading: Reading): Piece | [] {
  const tasks = reading.table('tasks');
  const row = [...tasks.rows()].find(
    (each) => tasks.text(each, 'kind') === CONDENSE_TASK && tasks.text(each, 'state') === 'open',
  );
  if (row === undefined) return [];
  const id = tasks.ids[row] as string;
  return {
    changes: [set('tasks', row, id, 'state', 'done'), set('tasks', row, id, 'doneOn', reading.now.day)],
    entries: [{ event: 'task.done', details: { task: id, kind: CONDENSE_TASK } }],
  };
}
