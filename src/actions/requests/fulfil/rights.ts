import { RegisterError } from '../../../register/errors';
import type { AnswerTold } from '../../../documents/letter';
import type { Person } from '../../person';
import { access, portability } from './copies';
import { heldElsewhere } from './elsewhere';
import { eraseAnswered, erasePlanned } from './erasing';
import { expectNobodyFits } from './person';
import { rectify } from './rectify';
import { restrict } from './restrict';
import { object, objectByStranger, stop } from './stops';
import type { FulfilContext, Fulfilment, FulfilWish, PersonContext } from './types';

/** Who asks, who may be nobody that is known. */
type Asking = FulfilContext & { person: Person | undefined };

/**
 * What fulfilling a wish comes to on the register as read; `undefined` of an erasure of which something is left to do first.
 * @throws RegisterError personNotChosen, and what the right itself asks for
 */
export function fulfilling(asking: Asking, wish: FulfilWish): Fulfilment | undefined {
  const known = withPerson(asking);
  return known && wish.right === 'erasure' ? eraseAnswered(known, wish) : planned(asking, wish);
}

/** What fulfilling a wish would come to. @throws RegisterError as `fulfilling` */
export function planned(asking: Asking, wish: FulfilWish): Fulfilment {
  if (wish.right === 'other')
    return { outcome: 'granted', effect: 'answered', answer: { right: 'other', text: wish.text } };
  const known = withPerson(asking);
  if (known) return ofPerson(known, wish);
  expectNobodyFits(asking.reading, asking.request);
  if (wish.right === 'objectMarketing') return objectByStranger(asking, wish);
  const elsewhere = wish.right === 'access' ? heldElsewhere(asking.reading, asking.request) : undefined;
  if (elsewhere) {
    const answer = { right: 'access', files: [], nothingHeld: true, elsewhere } as const;
    return { outcome: 'granted', effect: 'answered', answer };
  }
  return { outcome: 'nothingHeld', effect: 'answered', answer: nothingOf(wish, asking) };
}

const withPerson = ({ person, ...context }: Asking): PersonContext | undefined =>
  person && { ...context, person };

function ofPerson(context: PersonContext, wish: Exclude<FulfilWish, { right: 'other' }>): Fulfilment {
  switch (wish.right) {
    case 'access':
      return access(context, wish);
    case 'portability':
      return portability(context, wish);
    case 'rectification':
      return rectify(context, wish);
    case 'erasure':
      return erasePlanned(context, wish);
    case 'restriction':
      return restrict(context, wish);
    case 'object':
      return object(context, wish);
    default:
      return stop(context, wish);
  }
}

/** The answer where nothing is held; the letter says no more than that. */
function nothingOf(wish: FulfilWish, { reading }: FulfilContext): AnswerTold {
  switch (wish.right) {
    case 'access':
      return { right: 'access', files: [], nothingHeld: true };
    case 'portability':
      return { right: 'portability', files: [] };
    case 'rectification':
      return { right: 'rectification', changed: [] };
    case 'erasure':
      return { right: 'erasure', erased: [], kept: [], copies: [] };
    case 'restriction':
      return { right: 'restriction', ground: wish.ground, since: reading.now.day };
    case 'object':
      return { right: 'object', purposes: [], outcome: wish.outcome, balancing: wish.balancing };
    case 'withdrawConsent':
    case 'objectMarketing':
    case 'banPublication':
      return { right: wish.right, purposes: [] };
    case 'other':
      throw new RegisterError('rightDiffers');
  }
}
