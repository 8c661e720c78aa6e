import { RegisterError } from '../../register/errors';
import type { Program } from '../program';
import { readRegister, type World } from '../reading';
import { claimedAt, type ClaimedLetter } from './claim';
import { letterColumns } from './queue';

/** A letter as its row holds it. */
export interface LetterOnFile extends ClaimedLetter {
  state: string;
}

/**
 * A letter to be printed or accounted for, dated as on the day on which it was written; places for codes are left as they
 * are. Reads only. @throws RegisterError letterNotFound
 */
export function* letterOnFile(world: World, id: string): Program<LetterOnFile> {
  const reading = yield* readRegister(world, { letters: letterColumns });
  const table = reading.table('letters');
  const row = table.rowOf(id);
  if (row === undefined) throw new RegisterError('letterNotFound');
  const letter = claimedAt(reading, row, () => '{{code}}');
  const day = table.number(row, 'queuedOn') ?? letter.head.day;
  return { ...letter, head: { ...letter.head, day }, state: table.text(row, 'state') };
}
