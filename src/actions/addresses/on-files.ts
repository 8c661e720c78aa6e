import type { Day } from '../../register/calendar';
import type { Table } from '../../workbook/table';
import { keptExport, type KeptExport } from '../export-tasks';

/** The rows of the tasks that delete the files of a task `writeAddresses`; several where many people are on them. */
export const deletionRows = (tasks: Table, task: string): number[] =>
  [...tasks.rows()].filter(
    (row) =>
      tasks.text(row, 'kind') === 'deleteExport' &&
      tasks.text(row, 'about') === '' &&
      keptExport({ details: tasks.text(row, 'details') }).task === task,
  );

/** The id of a disclosure that is entered with a list: it tells of which one, where the same recipient gets several on a day. */
export const disclosureId = (task: string, at: number): string => `${task}-${at + 1}`;

/** Whether a disclosure was entered with the list of a task `writeAddresses`. */
export const isDisclosureOf = (task: string, id: string): boolean => id.startsWith(`${task}-`);

/** What the tasks say that delete the files of a task `writeAddresses`. */
export const keptLists = (tasks: Table, task: string): KeptExport[] =>
  deletionRows(tasks, task).map((row) => keptExport({ details: tasks.text(row, 'details') }));

/** The day on which the files of a task `writeAddresses` go; `undefined` where nothing tells. */
export const deletionDay = (tasks: Table, task: string): Day | undefined =>
  deletionRows(tasks, task).flatMap((row) => tasks.number(row, 'due') ?? [])[0];

/** Ids of the people on the files of a task `writeAddresses`; `undefined` where no task deletes them any more. */
export function peopleOnFiles(tasks: Table, task: string): string[] | undefined {
  const own = keptLists(tasks, task);
  return own.length === 0 ? undefined : own.flatMap(({ people }) => people);
}
