import { sendAgain } from '../../actions/letters/outbox';
import { letterState } from '../../actions/letters/state';
import { day } from '../../register/calendar';
import { RegisterError } from '../../register/errors';
import type { ActView, LetterEnd, LetterFate } from '../request-protocol';
import { isoDay, optional, record } from '../shapes';
import { letterProblem } from '../views/letters';
import type { Desk, Services } from './desk';
import { letterDelivered, printLetter, sendLetters } from './letters';
import { rowId } from './orders';

const aLetter = record({ letter: rowId });
const delivered = record({ letter: rowId, on: optional(isoDay) });

/** What the owner does with a letter that is on file: prints it, says that it reached the person, sends it again. */
export const requestLetters: Services<'printLetter' | 'letterDelivered' | 'sendLetter'> = {
  printLetter: {
    shape: aLetter,
    run: ({ register }, { letter }) =>
      register.changing(() => {
        // The file of a letter that is out is the proof of what it said; its text is gone from the register.
        if (register.ask((world) => letterState(world, letter)).state === 'sent')
          throw new RegisterError('letterAlreadyOut');
        return { files: printLetter(register, letter) };
      }),
  },
  letterDelivered: {
    shape: delivered,
    run: ({ register }, { letter, on }) =>
      register.changing(() => {
        letterDelivered(register, letter, on === undefined ? undefined : day(on));
        return null;
      }),
  },
  sendLetter: {
    shape: aLetter,
    run: (desk, { letter }) => {
      desk.register.changing(() => desk.register.ask((world) => sendAgain(world, letter)));
      return sendNow(desk, letter);
    },
  },
};

const ends: readonly LetterEnd[] = ['sent', 'waiting', 'failed', 'byHand'];

/** Mails a letter as far as the day's quota goes, and says where it stands then. A run that mails already takes it along. */
export function sendNow({ register, language }: Desk, letter: string): LetterFate {
  const isMine = sendLetters(register, [letter]);
  const fate = register.ask((world) => letterState(world, letter));
  if (!isMine && fate.state === 'sending') return { end: 'waiting' };
  const reason = letterProblem(fate, language);
  const end = ends.find((each) => each === fate.state) ?? 'unsure';
  if (reason === undefined) return { end };
  return { end: end === 'byHand' ? end : 'failed', reason };
}

/** A letter on its way: mailed, or printed where it has no address. */
export function goesOut(desk: Desk, letter: string): Required<Pick<ActView, 'letter' | 'files'>> {
  const fate = sendNow(desk, letter);
  const { register } = desk;
  const files = fate.end === 'byHand' ? register.changing(() => printLetter(register, letter)) : [];
  return { letter: { id: letter, ...fate }, files };
}
