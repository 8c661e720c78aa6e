import type { LetterKind } from '../../documents/letter';
import { set } from '../../workbook/changes';
import { act, type Done } from '../act';
import type { Program } from '../program';
import type { World } from '../reading';

/**
 * Notes on the letters that wait, or on those of one kind, why they do: the code of an error. Where it stands already, nothing is
 * noted again.
 */
export function holdBack(world: World, why: string, kind?: LetterKind): Program<Done<{ noted: number }>> {
  return act<{ noted: number }>(world, {
    query: { letters: ['state', 'kind', 'lastError'] },
    decide: (reading) => {
      const table = reading.table('letters');
      const rows = [...table.rows()].filter(
        (row) =>
          table.ids[row] !== '' &&
          table.text(row, 'state') === 'waiting' &&
          (kind === undefined || table.text(row, 'kind') === kind) &&
          table.text(row, 'lastError') !== why,
      );
      const changes = rows.map((row) => set('letters', row, table.ids[row] as string, 'lastError', why));
      const entry = { event: 'letters.heldBack', details: { why, letters: rows.length } };
      const pieces = rows.length > 0 ? [{ changes, entries: [entry] }] : [];
      return { pieces, result: { noted: rows.length } };
    },
  });
}
