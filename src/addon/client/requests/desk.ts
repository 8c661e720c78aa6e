import type { OrderWish, RequestPageView } from '../../request-protocol';
import type { Work } from '../shared/work';

/** What the cards of the acts work with. */
export interface Desk {
  view: RequestPageView;
  work: Work;
  /** Does something at once. */
  act: (order: OrderWish) => Promise<void>;
  /** Shows the letter that would go out; nothing is done before it is sent. */
  review: (order: OrderWish) => Promise<void>;
}
