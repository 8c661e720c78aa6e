import { isoDate } from '../../register/calendar';
import { RegisterError } from '../../register/errors';
import { act, type Done } from '../act';
import { markedUpTo } from '../marks';
import type { Program } from '../program';
import type { Reading, World } from '../reading';
import { settingChanges } from '../settings';

/** What an act of a rotation on the old register came to. */
type Changed = Done<{ changed: boolean }>;

/**
 * Closes a register, so that it can go on in a copy: from here on every action refuses it. One commit, on the end of the log,
 * so that no other writer comes after it unnoticed. Not while the spreadsheet of the move before waits to be deleted: a second
 * one would hide that the first, with its history, is still there.
 * @throws RegisterError oldNotDeleted; lettersUnderWay while a letter may be on its way out; logCutOff
 */
export function* closeRegister(world: World): Program<Changed> {
  const marked = yield* markedUpTo();
  return yield* act<{ changed: boolean }>(world, {
    query: { letters: ['state'] },
    allows: { closed: true },
    decide: (reading) => {
      if (reading.settings.closedOn !== '') return { pieces: [], result: { changed: false } };
      if (reading.settings.movedFrom !== '') throw new RegisterError('oldNotDeleted');
      if (marked > reading.head.sequence) throw new RegisterError('logCutOff');
      const letters = reading.table('letters');
      const sending = [...letters.rows()].filter((row) => letters.text(row, 'state') === 'sending').length;
      if (sending > 0) throw new RegisterError('lettersUnderWay', { count: sending });
      const { changes } = settingChanges(reading, { closedOn: isoDate(reading.now.day) });
      const entry = { event: 'register.closed', details: {} };
      return { pieces: [{ changes, entries: [entry] }], result: { changed: true } };
    },
  });
}

/**
 * Opens a closed register again. Not once it was handed over: of the hand-over and this, one lands.
 * @throws RegisterError registerMoved
 */
export function reopenRegister(world: World): Program<Changed> {
  return act<{ changed: boolean }>(world, {
    query: {},
    allows: { closed: true },
    decide: (reading) => {
      expectNotMoved(reading);
      if (reading.settings.closedOn === '') return { pieces: [], result: { changed: false } };
      const { changes } = settingChanges(reading, { closedOn: '' });
      const entry = { event: 'register.reopened', details: {} };
      return { pieces: [{ changes, entries: [entry] }], result: { changed: true } };
    },
  });
}

function expectNotMoved({ settings: { movedTo } }: Reading): void {
  if (movedTo !== '') throw new RegisterError('registerMoved', { spreadsheet: movedTo });
}

/**
 * The old register's last word: it goes on in that copy and nowhere else. Carried out on the old spreadsheet.
 * @param to the copy
 * @param end the end of the log that the copy has
 * @throws RegisterError registerMoved to another copy; oldNotClosed; oldWentOn since the copy was made
 */
export function handOver(
  world: World,
  to: string,
  end: { sequence: number; hash: string },
): Program<Changed> {
  return act<{ changed: boolean }>(world, {
    query: {},
    allows: { closed: true },
    decide: (reading) => {
      if (reading.settings.movedTo === to) return { pieces: [], result: { changed: false } };
      expectNotMoved(reading);
      if (reading.settings.closedOn === '') throw new RegisterError('oldNotClosed');
      if (reading.head.sequence !== end.sequence || reading.head.hash !== end.hash)
        throw new RegisterError('oldWentOn');
      const { changes } = settingChanges(reading, { movedTo: to });
      const entry = { event: 'register.handedOver', details: { to, size: end.sequence, hash: end.hash } };
      return { pieces: [{ changes, entries: [entry] }], result: { changed: true } };
    },
  });
}
