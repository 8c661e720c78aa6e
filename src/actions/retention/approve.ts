import { isoDate, type Day } from '../../register/calendar';
import { append, set, type Change } from '../../workbook/changes';
import { wholeNumber } from '../../workbook/settings';
import { act, type Done, type Draft, type Piece } from '../act';
import { markOf } from '../erasure-log';
import type { Program } from '../program';
import { joined, type Reading, type World } from '../reading';
import { approvalDetails, approvalsOf, type Approval, isGone } from './approvals';
import { claimsIn, corrections, countedByKind } from './claims';
import { dueKey, dueQuery, duesOf, type Due } from './dues';
import { shredding, spared } from './paper';
import { withClaimedLetters } from './with-letters';

/** What an approval came to. */
export interface Approved {
  approved: number;
  /** Wishes for what is not due any more, or not as it was shown. */
  changed: number;
  /** The day from which on it is destroyed. */
  destroyOn: Day;
}

/** Records in one commit of approvals. */
const A_PIECE = 400;

/**
 * Approves that what is due is destroyed once the undo window (setting `undoDays`) has passed. What is approved already, and what is not
 * due as it was shown, is left as it is.
 * @param wishes keys of what was shown ({@link dueKey}); everything that is due where left out
 */
export function approveDues(world: World, wishes?: readonly string[]): Program<Done<Approved>> {
  return act(world, {
    query: dueQuery,
    decide: (reading, _layout, landed) => {
      const today = reading.now.day;
      const destroyOn = today + wholeNumber(reading.settings, 'undoDays');
      const standing = new Set(approvalsOf(reading).map(dueKey));
      const dues = duesOf(reading, today);
      const keys = new Set(dues.map(dueKey));
      const wished = wishes && new Set(wishes);
      const chosen = dues.filter((due) => !standing.has(dueKey(due)) && (wished?.has(dueKey(due)) ?? true));
      const changed = wishes?.filter((key) => !keys.has(key)).length ?? 0;
      const pieces = piecesOf(
        chosen,
        (due) => approvalChanges(reading, due, destroyOn),
        'retention.approved',
        {
          destroyOn: isoDate(destroyOn),
        },
      );
      // Landed rounds have approved some of them already.
      const before =
        landed.filter(({ event }) => event === 'retention.approved').length > 0 ? wished?.size : undefined;
      return { pieces, result: { approved: before ?? chosen.length, changed, destroyOn } };
    },
  });
}

/** The task that will destroy it, and the word for it in the row where there is a cell for that. */
export function approvalChanges(reading: Reading, due: Due, destroyOn: Day): Change[] {
  const task = append('tasks', {
    id: reading.world.newId(),
    kind: 'destroy',
    performer: 'machine',
    due: destroyOn,
    about: due.customer,
    details: approvalDetails(due),
    state: 'open',
    attempts: 0,
  });
  return [task, ...shredding(reading, due, destroyOn), ...stateCell(reading, due, 'approved')];
}

/**
 * The cells that show where a whole card or an order stands, with the day that the word is about; other records have none.
 */
export function stateCell(
  reading: Reading,
  { tab, record, columns, until }: Pick<Due, 'tab' | 'record' | 'columns' | 'until'>,
  state: 'approved' | 'due',
): Change[] {
  if ((tab !== 'customers' && tab !== 'orders') || columns) return [];
  const table = reading.table(tab);
  const row = table.rowOf(record);
  if (row === undefined) return [];
  return [
    ...(table.text(row, 'retentionState') === state ? [] : [set(tab, row, record, 'retentionState', state)]),
    ...(table.number(row, 'retentionUntil') === until
      ? []
      : [set(tab, row, record, 'retentionUntil', until)]),
  ];
}

/**
 * Takes approvals back while nothing was destroyed on them; all of them where no task is named. What an interrupted run claimed of one
 * although the record still stands is taken back in the same commit: no later run would look at it any more.
 */
export function undoApprovals(world: World, tasks?: readonly string[]): Program<Done<{ undone: number }>> {
  return act(world, {
    query: joined(dueQuery, { log: ['event', 'details'] }),
    decide: (reading) => {
      const wished = tasks && new Set(tasks);
      const claimed = claimsIn(reading);
      // What an interrupted run has destroyed already can only be confirmed.
      const chosen = approvalsOf(reading).filter(
        (approval) => (wished?.has(approval.task) ?? true) && !isGone(reading, approval),
      );
      const pieces = piecesOf(
        chosen,
        (approval) => [...cancelled(reading, approval), ...stateCell(reading, approval, 'due')],
        'retention.undone',
        {},
        (part) =>
          corrections(
            reading,
            withClaimedLetters(
              reading,
              part.filter((approval) => claimed.has(markOf(reading, approval))),
              claimed,
            ),
          ),
      );
      return { pieces, result: { undone: chosen.length } };
    },
  });
}

/** An approval's task that nothing is done on any more, and the one to shred what it was for. */
export const cancelled = (
  reading: Reading,
  { task, row, ...approval }: Pick<Approval, 'task' | 'row'> & Partial<Pick<Approval, 'tab' | 'record'>>,
): Change[] => [
  set('tasks', row, task, 'state', 'cancelled'),
  set('tasks', row, task, 'doneOn', reading.now.day),
  ...(approval.tab && approval.record ? spared(reading, { tab: approval.tab, record: approval.record }) : []),
];

/**
 * Commits of a bearable size, each with one line that counts records by tab.
 * @param before lines that come before it
 */
export function piecesOf<T extends Pick<Due, 'tab' | 'columns'>>(
  items: readonly T[],
  changesOf: (item: T) => readonly Change[],
  event: string,
  details: object = {},
  before: (part: readonly T[]) => Draft[] = () => [],
): Piece[] {
  const pieces: Piece[] = [];
  for (let from = 0; from < items.length; from += A_PIECE) {
    const part = items.slice(from, from + A_PIECE);
    pieces.push({
      changes: part.flatMap(changesOf),
      entries: [...before(part), { event, details: { ...details, records: countedByKind(part) } }],
    });
  }
  return pieces;
}
