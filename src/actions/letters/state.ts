import { RegisterError } from '../../register/errors';
import type { Program } from '../program';
import { readRegister, type World } from '../reading';

/** States in which a letter has certainly not gone out, and may still be taken back. */
export const notOutStates: readonly string[] = ['waiting', 'byHand', 'failed'];

/** How far a letter has come. */
export interface LetterState {
  /** A state of the letters tab. */
  state: string;
  /** Code of what went wrong at the last try; blank where nothing did. */
  lastError: string;
}

/** How far a letter has come. Reads only. @throws RegisterError letterNotFound */
export function* letterState(world: World, id: string): Program<LetterState> {
  const table = (yield* readRegister(world, { letters: ['state', 'lastError'] })).table('letters');
  const row = table.rowOf(id);
  if (row === undefined) throw new RegisterError('letterNotFound');
  return { state: table.text(row, 'state'), lastError: table.text(row, 'lastError') };
}
