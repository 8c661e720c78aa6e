import { actOnRequest, draftFor, type ActDone, type Writing } from '../../actions/requests/act-on';
import { knownAddresses, tellsOfPerson } from '../../actions/requests/addresses';
import {
  fulfilDraft,
  fulfilRequest,
  tellsOfAddress,
  type FulfilDraft,
  type Fulfilled,
} from '../../actions/requests/fulfil';
import { normaliseEmail } from '../../register/contact';
import { readRegister } from '../../actions/reading';
import { headOf } from '../../actions/letters/queue';
import { letterDialog } from '../../language/clientLetter';
import { RegisterError } from '../../register/errors';
import type { Operations } from '../protocol';
import type { ActView, EditedLetter, LetterDraftView, OrderWish } from '../request-protocol';
import type { Register } from '../services/register';
import { openSurface } from '../services/surfaces';
import { optional, record } from '../shapes';
import { fulfilView, letterView } from '../views/letter';
import type { Desk, Services } from './desk';
import { edited, language, order, requestOrder, rowId } from './orders';
import { goesOut } from './request-letters';

const matter = record({ request: rowId, order });

/** What the owner does about a request: the letter first, then the act with the letter as it was edited. */
export const acting: Services<'openLetter' | 'draftLetter' | 'actOnRequest'> = {
  openLetter: {
    shape: matter,
    run: (_desk, about) => {
      openSurface('letter', letterDialog.title, about);
      return null;
    },
  },
  draftLetter: { shape: record({ request: rowId, order, language }), run: draft },
  actOnRequest: {
    shape: record({ request: rowId, order, edited: optional(edited) }),
    run: carryOut,
  },
};

/** The letter that would go out, with its head, and what would happen. @throws RegisterError badArgument for an act without a letter */
function draft(
  { register, language: reader }: Desk,
  { request, order: wished, language: chosen }: Operations['draftLetter']['args'],
): LetterDraftView {
  const reading = register.ask((world) => readRegister(world, {}));
  const known = register.ask((world) => knownAddresses(world, request));
  if (wished.act === 'fulfil') {
    const found = register.ask((world) => fulfilDraft(world, request, wished.wish, chosen));
    const head = headOf(reading, found.letter.language, request);
    return {
      ...letterView(found.letter, head, known ?? addressTold(found)),
      ...fulfilView(found, reader),
    };
  }
  const drafted = register.ask((world) => draftFor(world, request, requestOrder(wished), chosen));
  if (!drafted) throw new RegisterError('badArgument', { name: 'order' });
  return {
    ...letterView(drafted, headOf(reading, drafted.language, request), known),
    tellsOfPerson: tellsOfPerson(drafted.kind, wished.act === 'refuse' ? wished.ground : undefined),
  };
}

/** The address of which an answer tells, which is the only one that it is meant for. */
const addressTold = (draft: FulfilDraft): string[] | undefined =>
  tellsOfAddress(draft) ? [normaliseEmail(draft.letter.to)] : undefined;

/** A code goes to the address in the register, whatever a page says. */
function writingOf({ act }: OrderWish, given: EditedLetter | undefined): Writing {
  if (!given) return { delivery: 'mail' };
  const { letter, to, language: written, addressChecked } = given;
  return {
    delivery: 'mail',
    letter,
    ...(act !== 'sendCode' && { to }),
    ...(written && { language: written }),
    ...(addressChecked && { addressChecked }),
  };
}

/**
 * The act with its letter's row lands first; then the letter is mailed, or printed where it has no address. What is left
 * undone by a run that dies in between stands on the request as a letter that waits.
 */
function carryOut(
  desk: Desk,
  { request, order: wished, edited: given }: Operations['actOnRequest']['args'],
): ActView {
  const { register } = desk;
  const writing = writingOf(wished, given);
  const { changed, letter, rewritten } = register.changing(() => acted(register, request, wished, writing));
  if (!letter) return { changed, files: [] };
  return { changed, ...goesOut(desk, letter.id), ...(rewritten && { rewritten }) };
}

function acted(
  register: Register,
  request: string,
  wished: OrderWish,
  writing: Writing,
): ActDone & Pick<Fulfilled, 'rewritten'> {
  if (wished.act === 'fulfil')
    return register.ask((world) => fulfilRequest(world, request, wished.wish, writing)).result;
  return register.ask((world) => actOnRequest(world, request, requestOrder(wished), writing)).result;
}
