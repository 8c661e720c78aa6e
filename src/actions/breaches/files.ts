import { isoDate, type Day } from '../../register/calendar';
import type { Language } from '../../language/text';
import { set, type Change } from '../../workbook/changes';
import type { Query } from '../../workbook/table';
import { act, type Done } from '../act';
import { deletionTask, isOwnFile, keptExport } from '../export-tasks';
import type { Program } from '../program';
import type { Reading, World } from '../reading';
import { exportDueOn, ruleQuery } from '../rules';
import type { ToldOfBreach } from './tell';

/** Documents of breaches that are about to be made as files: a draft of a notice, or the register of all of them. */
export type BreachDocument =
  { breach: string; whom: ToldOfBreach; language: Language } | { made: Day; language: Language };

/** What a file's task is called: the same document made again takes the place of the one before. No blanks, which part the details of a task. */
const nameOf = (document: BreachDocument): string =>
  'breach' in document
    ? ['breach', document.breach, document.whom, document.language].join(':')
    : ['breaches', isoDate(document.made), document.language].join(':');

const query: Query = {
  retention: ruleQuery.retention ?? [],
  tasks: ['kind', 'due', 'state', 'details'],
};

/**
 * Decides that the files of a document go in time, before they are made: they serve a notice or a look of the authority, may tell of people, and can be
 * made again. Files that are made anew begin their time anew.
 * @returns the task whose files they are, and the day on which they go
 */
export function keepBreachFiles(
  world: World,
  document: BreachDocument,
): Program<Done<{ task: string; deletedOn: Day }>> {
  return act(world, {
    query,
    decide: (reading) => {
      const task = nameOf(document);
      const deletedOn = exportDueOn(reading);
      const changes = deletionOf(reading, task, deletedOn);
      const whole = 'breach' in document ? { breach: document.breach, whom: document.whom } : { whom: 'all' };
      const details = { ...whole, language: document.language, deletedOn: isoDate(deletedOn) };
      const entries = [{ event: 'breach.documented', details }];
      return {
        pieces: changes.length > 0 ? [{ changes, entries }] : [],
        result: { task, deletedOn },
      };
    },
  });
}

/** The task that deletes the files, or the later day of the one that stands; nothing where that is so already. */
function deletionOf(reading: Reading, task: string, due: Day): Change[] {
  const tasks = reading.table('tasks');
  const open = [...tasks.rows()].find((row) => {
    const kept = keptExport({ details: tasks.text(row, 'details') });
    return (
      tasks.text(row, 'kind') === 'deleteExport' &&
      tasks.text(row, 'state') === 'open' &&
      kept.task === task &&
      isOwnFile(kept, reading.world)
    );
  });
  if (open === undefined) return [deletionTask(reading.world, { of: task, about: '', due })];
  const stands = tasks.number(open, 'due') === due;
  return stands ? [] : [set('tasks', open, tasks.ids[open] as string, 'due', due)];
}
