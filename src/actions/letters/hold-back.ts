import { set } from '../../workbook/changes';
import { act, type Done } from '../act';
import type { Program } from '../program';
import type { World } from '../reading';

/** Notes on all letters that wait why they do: the code of an error. Where it stands already, nothing is noted again. */
export function holdBack(world: World, why: string): Program<Done<{ noted: number }>> {
  return act<{ noted: number }>(world, {
    query: { letters: ['state', 'lastError'] },
    decide: (reading) => {
      const table = reading.table('letters');
      const rows = [...table.rows()].filter(
        (row) =>
          table.ids[row] !== '' &&
          table.text(row, 'state') === 'waiting' &&
          table.text(row, 'lastError') !== why,
      );
      const changes = rows.map((row) => set('letters', row, table.ids[row] as string, 'lastError', why));
      const entry = { event: 'letters.heldBack', details: { why, letters: rows.length } };
      const pieces = rows.length > 0 ? [{ changes, entries: [entry] }] : [];
      return { pieces, result: { noted: rows.length } };
    },
  });
}
