import type { Right } from '../../../../register/request';
import type { FulfilNeeds, FulfilWish } from '../../../request-protocol';

/** The wish with which a form begins: every purpose that the right is about is ticked; an objection to direct marketing is confined to none. */
export function firstWish(right: Right, needs?: FulfilNeeds): FulfilWish {
  const purposes =
    needs && needs.purposes.length > 0 ? { purposes: needs.purposes.map(({ key }) => key) } : {};
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

/** What no field of a form can demand by itself. */
export const isWishReady = (wish: FulfilWish): boolean =>
  wish.right !== 'rectification' || wish.changes.length + (wish.refused ?? []).length > 0;
