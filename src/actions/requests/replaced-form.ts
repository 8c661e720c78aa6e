import { set, type Change } from '../../workbook/changes';
import { act, type Done } from '../act';
import type { Program } from '../program';
import type { Reading, World } from '../reading';
import { settingChanges, type SettingValues } from '../settings';
import { cellElsewhere } from './responses';

/** What taking note of the forms came to. */
export interface FormsNoted {
  /** Requests whose responses are in a form that the register does not know any more. */
  requests: number;
}

/**
 * Writes down which forms the register has. Where the form for requests is another one than before, the same commit says so of all that
 * the earlier one holds: a look into the new form would find none of it and call it deleted. The responses of requests are marked as
 * the earlier form's, and the open tasks to delete such ones are the owner's.
 * @param before id of the form for requests that was in use, whatever somebody has written into the settings since
 */
export const noteForms = (world: World, made: SettingValues, before: string): Program<Done<FormsNoted>> =>
  act<FormsNoted>(world, {
    query: {
      requests: ['response'],
      tasks: ['kind', 'performer', 'state', 'lastError'],
    },
    decide: (reading) => {
      const { changes, entries } = settingChanges(reading, made);
      if (changes.length === 0) return { pieces: [], result: { requests: 0 } };
      const isReplaced = made.formId !== undefined && made.formId !== before;
      const marked = isReplaced ? markedResponses(reading) : [];
      const tasks = isReplaced ? ownersTasks(reading) : [];
      const told = { event: 'form.replaced', details: { responses: marked.length, tasks: tasks.length / 2 } };
      const piece = {
        changes: [...changes, ...marked, ...tasks],
        entries: [...entries, ...(marked.length + tasks.length > 0 ? [told] : [])],
      };
      return { pieces: [piece], result: { requests: marked.length } };
    },
  });

function markedResponses(reading: Reading): Change[] {
  const requests = reading.table('requests');
  return [...requests.rows()].flatMap((row): Change[] => {
    const cell = cellElsewhere(requests.text(row, 'response'));
    return cell === undefined ? [] : [set('requests', row, requests.ids[row] as string, 'response', cell)];
  });
}

/** Two cells a task: whose it is, and why. */
function ownersTasks(reading: Reading): Change[] {
  const tasks = reading.table('tasks');
  const rows = [...tasks.rows()].filter(
    (row) =>
      tasks.text(row, 'kind') === 'formResponses' &&
      tasks.text(row, 'performer') === 'machine' &&
      tasks.text(row, 'state') === 'open',
  );
  return rows.flatMap((row): Change[] => {
    const id = tasks.ids[row] as string;
    return [set('tasks', row, id, 'performer', 'owner'), set('tasks', row, id, 'lastError', 'formReplaced')];
  });
}
