import { headOf } from '../../actions/letters/queue';
import { readRegister } from '../../actions/reading';
import type { Writing } from '../../actions/requests/act-on';
import { liftDraft, liftRestriction } from '../../actions/requests/lift';
import { letterDialog } from '../../language/clientLetter';
import { RegisterError } from '../../register/errors';
import type { Operations } from '../protocol';
import type { ActView, LetterDraftView } from '../request-protocol';
import { openSurface } from '../services/surfaces';
import { optional, record } from '../shapes';
import { letterView } from '../views/letter';
import { who, type Desk, type Services } from './desk';
import { edited, language, reasons, rowId } from './orders';
import { goesOut } from './request-letters';

/** The lifting of a restriction: the letter first, which the person gets before it is lifted (GDPR Art. 18(3)). */
export const lifting: Services<'openLift' | 'draftLift' | 'liftRestriction'> = {
  openLift: {
    shape: record({ who, reasons, request: optional(rowId) }),
    run: (_desk, { request, ...lift }) => {
      openSurface('letter', letterDialog.title, { lift, ...(request !== undefined && { request }) });
      return null;
    },
  },
  draftLift: { shape: record({ who, reasons, language }), run: draft },
  liftRestriction: {
    shape: record({ who, reasons, edited }),
    run: carryOut,
  },
};

function draft({ register }: Desk, args: Operations['draftLift']['args']): LetterDraftView {
  const drafted = register.ask((world) => liftDraft(world, args.who, args.reasons, args.language));
  const reading = register.ask((world) => readRegister(world, {}));
  return letterView(drafted, headOf(reading, drafted.language, drafted.reference), drafted.known);
}

/** The letter's row lands first, and the restriction stays until it is out. @throws RegisterError liftingWaits while another one is not */
function carryOut(desk: Desk, args: Operations['liftRestriction']['args']): ActView {
  const { to, letter: written, language: chosen, addressChecked } = args.edited;
  const writing: Writing = {
    delivery: 'mail',
    to,
    letter: written,
    ...(chosen && { language: chosen }),
    ...(addressChecked && { addressChecked }),
  };
  const { register } = desk;
  const { changed, letter } = register.changing(() =>
    register.ask((world) => liftRestriction(world, args.who, args.reasons, writing)),
  ).result;
  if (!letter) throw new RegisterError('liftingWaits');
  return { changed, ...goesOut(desk, letter.id) };
}
