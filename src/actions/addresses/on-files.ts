import type { Table } from '../../workbook/table';
import { keptExport, type KeptExport } from '../export-tasks';

/** What the tasks that delete the files of a task `writeAddresses` say; several where many people are on them. */
export const keptLists = (tasks: Table, task: string): KeptExport[] =>
  [...tasks.rows()]
    .filter((row) => tasks.text(row, 'kind') === 'deleteExport' && tasks.text(row, 'about') === '')
    .map((row) => keptExport({ details: tasks.text(row, 'details') }))
    .filter((kept) => kept.task === task);

/** Ids of the people on the files of a task `writeAddresses`; `undefined` where no task deletes them any more. */
export function peopleOnFiles(tasks: Table, task: string): string[] | undefined {
  const own = keptLists(tasks, task);
  return own.length === 0 ? undefined : own.flatMap(({ people }) => people);
}
