import { act, type Done } from './act';
import type { Program } from './program';
import { keyCheck, type World } from './reading';
import { settingChanges } from './settings';

/** The event by which a register got another key. */
export const REKEYED = 'register.rekeyed';

/** What a new key costs. */
export interface Rekeyed {
  /** Identities on the suppression list that nobody can be compared with any more. */
  suppressions: number;
  /** Log entries on people whom nobody can find again by them. */
  entries: number;
  changed: boolean;
}

/**
 * Gives a register whose key is lost the key of the world, on the owner's word alone. What was hashed under the old key can be
 * compared with nothing: whoever was erased or objected before is not recognised, no erasure before can be repeated after a
 * restore, and codes that were mailed are void. The chain of the log is whole all the same, since it takes no key; the old list
 * stays, and counts again should the old key be found.
 */
export function rekey(world: World): Program<Done<Rekeyed>> {
  return act<Rekeyed>(world, {
    query: { suppressions: ['hash'], log: ['subject'] },
    allows: { anyKey: true },
    decide: (reading) => {
      const check = keyCheck(world.key);
      const isKnown = reading.settings.keyCheck === check;
      const log = reading.table('log');
      const result = {
        suppressions: [...reading.table('suppressions').rows()].length,
        entries: [...log.rows()].filter((row) => log.text(row, 'subject') !== '').length,
        changed: !isKnown,
      };
      if (isKnown) return { pieces: [], result };
      const { changes } = settingChanges(reading, { keyCheck: check });
      const details = {
        suppressions: result.suppressions,
        entries: result.entries,
        before: reading.settings.keyCheck,
      };
      return { pieces: [{ changes, entries: [{ event: REKEYED, details }] }], result };
    },
  });
}
