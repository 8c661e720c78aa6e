import { set } from '../workbook/changes';
import type { Query } from '../workbook/table';
import { act, type Done } from './act';
import type { Program } from './program';
import type { Reading, World } from './reading';

const query = { log: ['event'], overview: ['value'] } satisfies Query;

/**
 * How many daily runs have stopped at an error since the last one that did not, by the log: an overview that lacks the figure, or that somebody has
 * deleted, makes no run a good one. Reads `log.event`.
 */
export function runsFailed(reading: Reading): number {
  const log = reading.table('log');
  const numbers = (event: string) => log.rowsWhere('event', event).map((row) => Number(log.ids[row]));
  const finished = Math.max(0, ...numbers('run.finished'));
  return numbers('run.failed').filter((sequence) => sequence > finished).length;
}

/**
 * Notes in the overview and the log that a daily run stopped at an error, or that one was finished after such. It reads nothing else, so that what
 * stopped the run, such as a column that is missing, need not stop this too.
 * @param code of the error; absent where the run was finished
 */
export function noteRun(world: World, code?: string): Program<Done<{ failed: number }>> {
  return act<{ failed: number }>(world, {
    query,
    decide: (reading, _layout, landed) => {
      const before = runsFailed(reading);
      const failed = code === undefined ? 0 : before + 1;
      if (landed.length > 0 || failed === before) return { pieces: [], result: { failed: before } };
      const row = reading.table('overview').rowOf('runsFailed');
      const changes = row === undefined ? [] : [set('overview', row, 'runsFailed', 'value', failed)];
      const entry =
        code === undefined
          ? { event: 'run.finished', details: { failed: before } }
          : { event: 'run.failed', details: { code } };
      return { pieces: [{ changes, entries: [entry] }], result: { failed } };
    },
  });
}
