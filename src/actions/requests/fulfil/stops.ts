import { RegisterError } from '../../../register/errors';
import type { Right } from '../../../register/request';
import type { AnswerTold } from '../../../documents/letter';
import { purposesOf } from '../../purposes';
import { objectByContact, stopPurposes, type Stopped } from '../stop';
import type { FulfilContext, Fulfilment, PersonContext, WishFor } from './types';

type StopWish = WishFor<'withdrawConsent' | 'objectMarketing' | 'banPublication'>;

/**
 * The purposes that the right is about are stopped (GDPR Art. 7(3), 21(2)): at once and without asking why.
 * @throws RegisterError nothingToStop where no purpose can be stopped; that nothing is consented to at all is an answer, though
 */
export function stop(context: PersonContext, wish: StopWish): Fulfilment {
  const only = wish.right === 'objectMarketing' ? confinedTo(wish) : wish.purposes;
  const { changes, entries, purposes, isConfined } = stopped(context, only);
  const isNoneInForce = wish.right === 'withdrawConsent' && !only;
  if (purposes.length === 0 && !isNoneInForce) throw new RegisterError('nothingToStop');
  const answer: AnswerTold =
    wish.right === 'withdrawConsent'
      ? { right: wish.right, purposes }
      : { right: wish.right, purposes, isConfined };
  return { outcome: 'granted', effect: 'answered', answer, changes, entries };
}

/** An objection to direct marketing that is confined to nothing is not confined. */
const confinedTo = ({ purposes }: WishFor<'objectMarketing'>): string[] | undefined =>
  purposes && purposes.length > 0 ? purposes : undefined;

/**
 * An objection to what rests on a legitimate interest, with the balancing test that the controller made (Art. 21(1)). Direct
 * marketing on that basis is stopped without one (Art. 21(3)).
 * @throws RegisterError reasonsMissing without a test; nothingToStop where no purpose can be stopped
 */
export function object(context: PersonContext, wish: WishFor<'object'>): Fulfilment {
  const balancing = wish.balancing.trim();
  if (balancing === '') throw new RegisterError('reasonsMissing');
  const weighed = stopped(context, wish.purposes);
  const marketing = stopped(context, marketingOnInterest(context, wish.purposes), 'objectMarketing');
  const isGranted = wish.outcome === 'granted';
  const purposes = [...weighed.purposes, ...marketing.purposes];
  if (isGranted && purposes.length === 0) throw new RegisterError('nothingToStop');
  const stops = isGranted ? [weighed, marketing] : [marketing];
  const answer: AnswerTold = isGranted
    ? { right: 'object', purposes, outcome: 'granted', balancing }
    : {
        right: 'object',
        purposes: weighed.purposes,
        outcome: 'refused',
        balancing,
        marketing: marketing.purposes,
      };
  return {
    outcome: wish.outcome,
    effect: isGranted ? 'answered' : marketing.purposes.length > 0 ? 'partlyAnswered' : 'refused',
    answer,
    cells: { decision: wish.outcome, reasons: balancing },
    details: { decision: wish.outcome },
    changes: stops.flatMap(({ changes }) => changes),
    entries: stops.flatMap(({ entries }) => entries),
  };
}

/** Direct marketing that rests on a legitimate interest; of it only the purposes to which the person confined the request. */
function marketingOnInterest(
  { reading, language }: PersonContext,
  only: readonly string[] | undefined,
): string[] {
  return purposesOf(reading, language)
    .filter(({ directMarketing, basis }) => directMarketing && basis === 'legitimateInterest')
    .map(({ id }) => id)
    .filter((id) => !only || only.includes(id));
}

/**
 * An objection to direct marketing by somebody who is no customer binds too, and goes with the address that was typed.
 * @throws RegisterError nothingToStop where it is confined to what is no direct marketing
 */
export function objectByStranger(
  { reading, request, language }: FulfilContext,
  wish: WishFor<'objectMarketing'>,
): Fulfilment {
  const contact = contactIn(request);
  const { changes, entries, purposes, isConfined } = objectByContact(
    reading,
    contact,
    language,
    confinedTo(wish),
  );
  if (purposes.length === 0) throw new RegisterError('nothingToStop');
  const answer: AnswerTold = { right: 'objectMarketing', purposes, isConfined };
  return { outcome: 'granted', effect: 'answered', answer, changes, entries };
}

const contactIn = ({ text }: FulfilContext['request']) => ({ email: text('email'), phone: text('phone') });

function stopped(
  { reading, request, person, language }: PersonContext,
  only: readonly string[] | undefined,
  right: Right = request.facts.right,
): Stopped {
  const { id, row, customer, erased } = person;
  const about = { id: request.id, right, channel: request.text('channel'), language };
  const found = stopPurposes(reading, { row, id, whole: customer }, about, only);
  if (!erased) return found;
  // Of somebody who was erased no row is left to show it; what the request says names them now.
  const isMarketing = right === 'objectMarketing';
  const byContact = isMarketing ? objectByContact(reading, contactIn(request), language, only).changes : [];
  const events = found.changes.filter(({ do: does }) => does === 'append');
  return { ...found, changes: [...events, ...byContact] };
}
