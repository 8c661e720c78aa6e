import type { Right } from '../../../../register/request';
import type { FulfilNeeds, FulfilWish } from '../../../request-protocol';

const allOf = (needs: FulfilNeeds | undefined): { purposes?: string[] } =>
  needs && needs.purposes.length > 0 ? { purposes: needs.purposes.map(({ key }) => key) } : {};

/** The wish with which a form begins: every purpose that the right is about is ticked; an objection to direct marketing is confined to none. */
export function firstWish(right: Right, needs?: FulfilNeeds): FulfilWish {
  const purposes = allOf(needs);
  switch (right) {
    case 'withdrawConsent':
    case 'banPublication':
      return { right, ...purposes };
    case 'rectification':
      return { right, changes: [], refused: [] };
    case 'restriction':
      return { right, ground: 'accuracy' };
    case 'object':
      return { right, outcome: 'granted', balancing: '', ...purposes };
    case 'other':
      return { right, text: '' };
    default:
      return { right };
  }
}

/**
 * The wish with the outcome of the balancing. What stops by a refusal is direct marketing, whatever was ticked before: no tick is
 * shown with it.
 */
export function weighed(
  { purposes: _purposes, ...wish }: Extract<FulfilWish, { right: 'object' }>,
  outcome: 'granted' | 'refused',
  needs?: FulfilNeeds,
): FulfilWish {
  return outcome === 'refused' ? { ...wish, outcome } : { ...wish, ...allOf(needs), outcome };
}

/** What no field of a form can demand by itself. */
export const isWishReady = (wish: FulfilWish): boolean =>
  wish.right !== 'rectification' || wish.changes.length + (wish.refused ?? []).length > 0;
