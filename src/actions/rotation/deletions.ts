import type { Table } from '../../workbook/table';
import { rowsOfKind } from '../copies';

/** The owner's task to delete the spreadsheet from which a register was rotated. */
export const OLD_SPREADSHEET = 'oldSpreadsheet';

/** What such a task says. */
interface Deletion {
  /** Id of the old spreadsheet. */
  from: string;
  /** The file of a local workbook, where the rotation knew it. */
  where?: string;
  /** Ids of the tasks on histories that end with it. */
  tasks: string[];
}

/** What the tasks to delete old spreadsheets say, done or not; one into whose details somebody has written says nothing. */
export const deletions = (tasks: Table): Deletion[] =>
  rowsOfKind(tasks, OLD_SPREADSHEET).flatMap((row) => deletionIn(tasks.text(row, 'details')));

function deletionIn(details: string): Deletion[] {
  try {
    const { from, where, tasks } = JSON.parse(details) as Record<string, unknown>;
    if (typeof from !== 'string') return [];
    const named = Array.isArray(tasks) ? tasks.map(String) : [];
    return [{ from, ...(typeof where === 'string' && { where }), tasks: named }];
  } catch {
    return [];
  }
}

/**
 * Ids of the tasks on version histories that end with an old spreadsheet. They say nothing of the history that the register has had
 * since it moved.
 */
export const endingWithOldOnes = (tasks: Table): Set<string> =>
  new Set(deletions(tasks).flatMap((deletion) => deletion.tasks));
