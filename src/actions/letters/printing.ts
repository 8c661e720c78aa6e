import { RegisterError } from '../../register/errors';
import { subjectHash } from '../../register/log';
import { act, type Done } from '../act';
import { hasLookedToday, lookupQuery, PRINTED } from '../lookups';
import type { Program } from '../program';
import type { World } from '../reading';
import { letterFilesQuery, letterFileTasks } from './kept-files';

/**
 * Notes that a letter is printed, before its files are made, with the task that deletes them in time: whoever prints it looks at
 * the person's data. Once a day for the same person and purpose, like every look, while the files stay.
 * @param account in whose Drive the files come to lie; who acts when left out
 * @throws RegisterError letterNotFound
 */
export function notePrinted(world: World, id: string, account?: string): Program<Done<{ noted: boolean }>> {
  return act<{ noted: boolean }>(world, {
    query: {
      ...lookupQuery,
      ...letterFilesQuery,
      letters: ['request', 'customer', 'kind'],
    },
    decide: (reading) => {
      const table = reading.table('letters');
      const row = table.rowOf(id);
      if (row === undefined) throw new RegisterError('letterNotFound');
      const customer = table.text(row, 'customer');
      const purpose = 'request';
      const changes = letterFileTasks(reading, [row], account);
      const isKnown = customer === '' || hasLookedToday(reading, customer, PRINTED, purpose);
      if (isKnown && changes.length === 0) return { pieces: [], result: { noted: false } };
      const entry = {
        event: PRINTED,
        subject: customer === '' ? '' : subjectHash(world.key, customer),
        request: table.text(row, 'request'),
        details: { letter: id, kind: table.text(row, 'kind'), purpose },
      };
      return { pieces: [{ changes, entries: [entry] }], result: { noted: true } };
    },
  });
}
