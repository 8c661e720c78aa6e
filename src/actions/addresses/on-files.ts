import type { Table } from '../../workbook/table';
import { keptExport } from '../export-tasks';

/** Ids of the people on the files of a task `writeAddresses`; `undefined` where no task deletes them any more. */
export function peopleOnFiles(tasks: Table, task: string): string[] | undefined {
  const kept = [...tasks.rows()]
    .filter((row) => tasks.text(row, 'kind') === 'deleteExport' && tasks.text(row, 'about') === '')
    .map((row) => keptExport({ details: tasks.text(row, 'details') }));
  const own = kept.filter((each) => each.task === task);
  return own.length === 0 ? undefined : own.flatMap(({ people }) => people);
}
