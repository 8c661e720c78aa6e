import { day as dayOfIso, isoDate, type Day } from '../../register/calendar';
import { isBlank } from '../../workbook/codec';
import type { Table } from '../../workbook/table';
import { tabKeys } from '../../workbook/tabs';
import type { Reading } from '../reading';
import { dueQuery, type Approvable, type Due } from './dues';

/** An approval: what the machine is to destroy when the undo window is over. */
export interface Approval extends Approvable {
  task: string;
  row: number;
  customer: string;
  /** The day from which on it is destroyed. */
  on: Day;
}

/** What an approval's task says in its details. */
export const approvalDetails = ({ tab, record, columns, until, rule, after }: Due): string =>
  JSON.stringify({ after, ...(columns && { columns }), record, rule, tab, until: isoDate(until) });

const standingTasks = (table: Table): number[] =>
  [...table.rows()].filter(
    (row) => table.text(row, 'kind') === 'destroy' && table.text(row, 'state') === 'open',
  );

/** The tasks of approvals of which nobody can tell what they are for: somebody has changed their details or their day. */
export function brokenApprovals(reading: Reading): { task: string; row: number }[] {
  const table = reading.table('tasks');
  const read = new Set(approvalsOf(reading).map(({ row }) => row));
  return standingTasks(table)
    .filter((row) => !read.has(row) && table.ids[row] !== '')
    .map((row) => ({ task: table.ids[row] as string, row }));
}

/** The approvals in force. One whose details nobody can read any more is none. */
export function approvalsOf(reading: Reading): Approval[] {
  const table = reading.table('tasks');
  return standingTasks(table).flatMap((row): Approval[] => {
    const meant = meantBy(table.text(row, 'details'));
    const on = table.number(row, 'due');
    const task = table.ids[row] as string;
    return meant && on !== undefined ? [{ ...meant, task, row, on, customer: table.text(row, 'about') }] : [];
  });
}

/** What the details of an approval mean; those that do not tell the rule are for nothing that is due, so that the owner is asked again. */
function meantBy(details: string): Approvable | undefined {
  try {
    const { tab, record, columns, until, rule, after } = JSON.parse(details) as Record<string, unknown>;
    if (typeof record !== 'string' || typeof until !== 'string') return undefined;
    const known = tabKeys.find((key) => key === tab && key in dueQuery);
    if (!known) return undefined;
    const keys = Array.isArray(columns) ? { columns: columns.map(String) } : {};
    const ruled = {
      rule: typeof rule === 'string' ? rule : '',
      after: after === 'erase' || after === 'anonymise' ? after : '',
    } as const;
    return { tab: known, record, until: dayOfIso(until), ...ruled, ...keys };
  } catch {
    return undefined;
  }
}

/** Whether nothing is there any more of what an approval was for. */
export function isGone(reading: Reading, { tab, record, columns }: Approval): boolean {
  const table = reading.table(tab);
  const row = table.rowOf(record);
  return row === undefined || (columns?.every((key) => isBlank(table.raw(row, key))) ?? false);
}
