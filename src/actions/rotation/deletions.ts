import type { Table } from '../../workbook/table';
import { rowsOfKind } from '../copies';

/** The owner's task to delete the spreadsheet from which a register was rotated. */
export const OLD_SPREADSHEET = 'oldSpreadsheet';

/** What such a task says. */
interface Deletion {
  /** Its own id. */
  task: string;
  isDone: boolean;
  /** Id of the old spreadsheet; empty where somebody has written into the details. */
  from: string;
  /** The file of a local workbook, where the rotation knew it. */
  where?: string;
  /** Ids of the tasks on histories that end with it. */
  tasks: string[];
}

/** What the tasks to delete old spreadsheets say, done or not. */
export const deletions = (tasks: Table): Deletion[] =>
  rowsOfKind(tasks, OLD_SPREADSHEET).map((row) => ({
    task: tasks.ids[row] as string,
    isDone: tasks.text(row, 'state') === 'done',
    ...toldIn(tasks.text(row, 'details')),
  }));

function toldIn(details: string): Pick<Deletion, 'from' | 'where' | 'tasks'> {
  try {
    const { from, where, tasks } = JSON.parse(details) as Record<string, unknown>;
    if (typeof from !== 'string') return { from: '', tasks: [] };
    const named = Array.isArray(tasks) ? tasks.map(String) : [];
    return { from, ...(typeof where === 'string' && { where }), tasks: named };
  } catch {
    return { from: '', tasks: [] };
  }
}

/**
 * Ids of the tasks on version histories that end with an old spreadsheet. They say nothing of the history that the register has had
 * since it moved.
 */
export const endingWithOldOnes = (tasks: Table): Set<string> =>
  new Set(deletions(tasks).flatMap((deletion) => deletion.tasks));

/**
 * Ids of the tasks that are done when an old spreadsheet is gone: those to delete it, and those on histories that end with it. A
 * history that another spreadsheet has too, which is not deleted yet, goes on; so do all where it cannot be read which that is.
 */
export function endedWith(tasks: Table, from: string): string[] {
  const all = deletions(tasks);
  const left = all.filter((each) => each.from !== from && !each.isDone);
  const isUnclear = left.some((each) => each.from === '');
  const kept = new Set(left.flatMap((each) => each.tasks));
  return all
    .filter((each) => each.from === from)
    .flatMap((each) => [each.task, ...(isUnclear ? [] : each.tasks.filter((task) => !kept.has(task)))]);
}
