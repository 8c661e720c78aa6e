import type { Day } from '../../register/calendar';

/** Ways in which people are given the notice. */
export const noticeWays = ['email', 'paper', 'website', 'form', 'phone'] as const;

/** How and when somebody was given the notice. */
export interface Giving {
  way: (typeof noticeWays)[number];
  /** Today where left out. */
  on?: Day | undefined;
  /** The version in force where left out. */
  version?: string | undefined;
}
