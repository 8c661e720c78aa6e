import { RegisterError } from '../../register/errors';
import { set, type Change } from '../../workbook/changes';
import { act, type Done, type Draft } from '../act';
import { copyQuery } from '../copies';
import { completions, tickEntry } from '../copies-done';
import { CallFailed, elsewhere, outline, type Program } from '../program';
import { readRegister, type Reading, type World } from '../reading';
import { settingChanges } from '../settings';
import { changedSheets, digestsNow, mayDiffer } from './comparing';
import { deletions, endedWith } from './deletions';

/** What is known of the spreadsheet from which a register was rotated. */
export interface OldOne {
  id: string;
  /** It can still be opened. */
  isThere: boolean;
  /** Titles of its sheets in which somebody has typed since. */
  touched: string[];
  /** The file of a local workbook, where the rotation knew it. */
  where?: string;
}

/** The entry by which this register began in its spreadsheet. */
interface Rotated {
  size: number;
  cells: Record<string, string>;
}

/** Looks whether the old spreadsheet is still there, and whether anybody has typed into it since. Reads only. @throws RegisterError noOldOne, oldBarred */
export function* oldOne(world: World): Program<OldOne> {
  const reading = yield* readRegister(world, {
    log: ['event', 'details'],
    tasks: ['kind', 'state', 'details'],
  });
  const id = reading.settings.movedFrom;
  if (id === '') throw new RegisterError('noOldOne');
  const rotated = rotatedOf(reading, id);
  const where = deletions(reading.table('tasks')).find(
    (each) => each.from === id && each.where !== undefined,
  )?.where;
  const file = where === undefined ? {} : { where };
  try {
    const now = yield* elsewhere(id, digestsNow(mayDiffer(rotated?.size ?? 0)));
    // Where the entry was condensed meanwhile, nothing is left to compare with: every sheet may have been written to.
    const touched = changedSheets(rotated?.cells ?? {}, now.digests).map(
      (sheet) => now.titles[sheet] ?? sheet,
    );
    return { id, isThere: true, touched, ...file };
  } catch (error) {
    if (!isGone(error)) throw error;
    return { id, isThere: false, touched: [], ...file };
  }
}

function rotatedOf(reading: Reading, from: string): Rotated | undefined {
  const log = reading.table('log');
  for (const row of [...log.rows()].reverse()) {
    if (log.text(row, 'event') !== 'register.rotated') continue;
    const details = JSON.parse(log.text(row, 'details')) as Rotated & { from: string };
    if (details.from === from) return details;
  }
  return undefined;
}

/**
 * The old spreadsheet is gone, and with it the history that earlier erasures left: their tasks are done. Nobody's word is
 * taken for it: the spreadsheet must be out of reach.
 * @throws RegisterError oldStillThere, oldBarred, noOldOne
 */
export function* oldOneGone(world: World): Program<Done<{ tasks: number }>> {
  const from = (yield* readRegister(world, {})).settings.movedFrom;
  if (from === '') throw new RegisterError('noOldOne');
  if (yield* isThere(from)) throw new RegisterError('oldStillThere');
  return yield* act<{ tasks: number }>(world, {
    query: copyQuery,
    decide: (reading) => {
      if (reading.settings.movedFrom !== from) return { pieces: [], result: { tasks: 0 } };
      const done = tasksDone(reading, from);
      const complete = completions(reading, new Set(done.ids));
      const settings = settingChanges(reading, { movedFrom: '' }).changes;
      const tasks = done.ids.length;
      const changes = [...done.changes, ...complete.changes, ...settings];
      const entry = { event: 'register.oldGone', details: { from, tasks } };
      const entries = [entry, ...done.entries, ...complete.entries];
      return { pieces: [{ changes, entries }], result: { tasks } };
    },
  });
}

function* isThere(id: string): Program<boolean> {
  try {
    yield* elsewhere(id, outline('spreadsheetId'));
    return true;
  } catch (error) {
    if (isGone(error)) return false;
    throw error;
  }
}

/** Whether a spreadsheet is not there any more. One that may not be opened is: it answers so until whoever owns it has deleted it. @throws RegisterError oldBarred */
function isGone(error: unknown): boolean {
  if (!(error instanceof CallFailed)) return false;
  if (error.status === 403) throw new RegisterError('oldBarred');
  return error.status === 404;
}

function tasksDone(reading: Reading, from: string): { ids: string[]; changes: Change[]; entries: Draft[] } {
  const table = reading.table('tasks');
  const open = endedWith(table, from).flatMap((id) => {
    const row = table.rowOf(id);
    return row !== undefined && table.text(row, 'state') !== 'done' ? [{ row, id }] : [];
  });
  return {
    ids: open.map(({ id }) => id),
    changes: open.flatMap(({ row, id }) => [
      set('tasks', row, id, 'state', 'done'),
      set('tasks', row, id, 'doneOn', reading.now.day),
    ]),
    entries: open.map(({ row }) => tickEntry(reading, row)),
  };
}
