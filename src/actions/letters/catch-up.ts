import { set, type Change } from '../../workbook/changes';
import type { Draft } from '../act';
import type { Reading } from '../reading';
import { following, type CellsSoFar } from './effects';
import { effectOf } from './queue';

/** A letter that says what is no longer so: nothing will ever follow from it. */
const FOR_GOOD = 'letterStale';

/** The rows of letters that are out and from which nothing followed, since a row could not be read. */
export function hinderedLetters(reading: Reading): number[] {
  const table = reading.table('letters');
  return [...table.rows()].filter(
    (row) =>
      table.text(row, 'state') === 'sent' &&
      !['', FOR_GOOD].includes(table.text(row, 'lastError')) &&
      table.rowOf(table.ids[row] as string) === row,
  );
}

/** What was to follow from letters that are out, once the row that kept it from following is mended: as of the day when they went out. */
export function catchUp(reading: Reading): { changes: Change[]; entries: Draft[] } {
  const table = reading.table('letters');
  const soFar: CellsSoFar = new Map();
  const units = hinderedLetters(reading).map((row) => {
    const id = table.ids[row] as string;
    const [request, customer] = [table.text(row, 'request'), table.text(row, 'customer')];
    const told = { request, customer, effect: effectOf(table.text(row, 'effect')) };
    const next = following(reading, told, table.number(row, 'sentOn') ?? reading.now.day, soFar);
    if (next.hindered === table.text(row, 'lastError')) return { changes: [], entries: [] };
    const entry: Draft = {
      event: 'letter.caughtUp',
      request,
      details: { letter: id, ...(next.hindered !== undefined && { hindered: next.hindered }) },
    };
    return {
      changes: [set('letters', row, id, 'lastError', next.hindered), ...next.changes],
      entries: [entry, ...next.entries],
    };
  });
  return {
    changes: units.flatMap(({ changes }) => changes),
    entries: units.flatMap(({ entries }) => entries),
  };
}
