import { RegisterError } from '../../register/errors';
import { subjectHash } from '../../register/log';
import { act, type Done } from '../act';
import { hasLookedToday, lookupQuery, PRINTED } from '../lookups';
import type { Program } from '../program';
import type { World } from '../reading';

/**
 * Notes that a letter about a person is printed: whoever prints it looks at their data. Once a day for the same person and purpose,
 * like every look. @throws RegisterError letterNotFound
 */
export function notePrinted(world: World, id: string): Program<Done<{ noted: boolean }>> {
  return act<{ noted: boolean }>(world, {
    query: { ...lookupQuery, letters: ['request', 'customer', 'kind'] },
    decide: (reading) => {
      const table = reading.table('letters');
      const row = table.rowOf(id);
      if (row === undefined) throw new RegisterError('letterNotFound');
      const customer = table.text(row, 'customer');
      const purpose = 'request';
      if (customer === '' || hasLookedToday(reading, customer, PRINTED, purpose))
        return { pieces: [], result: { noted: false } };
      const entry = {
        event: PRINTED,
        subject: subjectHash(world.key, customer),
        request: table.text(row, 'request'),
        details: { letter: id, kind: table.text(row, 'kind'), purpose },
      };
      return { pieces: [{ changes: [], entries: [entry] }], result: { noted: true } };
    },
  });
}
