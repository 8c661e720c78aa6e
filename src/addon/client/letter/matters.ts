import { common } from '../../../language/client';
import { letterDialog } from '../../../language/clientLetter';
import { liftEnds, restrictionTexts } from '../../../language/clientRestriction';
import type { Language, Text } from '../../../language/text';
import type { Start } from '../../protocol';
import type {
  ActView,
  EditedLetter,
  LetterDraftView,
  LetterEnd,
  LiftWish,
  OrderWish,
} from '../../request-protocol';
import { ask } from '../shared/serve';

/** What a letter is about: how it is drafted, what sending it does, and whereto the owner goes back. */
export interface Matter {
  draft: (language?: Language) => Promise<LetterDraftView>;
  send: (edited: EditedLetter, basis: string | undefined) => Promise<ActView>;
  /** Shows the sidebar as it is now, before the window closes. */
  goBack: () => Promise<unknown>;
  whenSent: Text;
  ends: Readonly<Record<LetterEnd, Text>>;
  close: Text;
}

/** What the window was opened for. */
export function matterOf({ request, order, lift }: Start): Matter | undefined {
  if (lift) return lifting(lift, request);
  return request !== undefined && order ? acting(request, order) : undefined;
}

const acting = (request: string, order: OrderWish): Matter => ({
  draft: (language) => ask({ do: 'draftLetter', request, order, ...(language && { language }) }),
  send: (edited, basis) => ask({ do: 'actOnRequest', request, order: withBasis(order, basis), edited }),
  goBack: () => ask({ do: 'openRequest', request }),
  whenSent: letterDialog.whenSent,
  ends: letterDialog,
  close: letterDialog.close,
});

/** From a request the owner goes back to it; the card notices by itself that somebody came back. */
const lifting = (lift: LiftWish, request: string | undefined): Matter => ({
  draft: (language) => ask({ do: 'draftLift', ...lift, ...(language && { language }) }),
  send: (edited) => ask({ do: 'liftRestriction', ...lift, edited }),
  goBack: async () => (request === undefined ? undefined : ask({ do: 'openRequest', request })),
  whenSent: restrictionTexts.whenSent,
  ends: liftEnds,
  close: request === undefined ? common.close : letterDialog.close,
});

/** The letter of an erasure tells what happens only if that is still so when it is carried out. */
function withBasis(order: OrderWish, basis: string | undefined): OrderWish {
  if (order.act !== 'fulfil' || order.wish.right !== 'erasure' || basis === undefined) return order;
  return { act: 'fulfil', wish: { ...order.wish, basis } };
}
