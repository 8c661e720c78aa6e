import type { Layout } from '../../workbook/layout';
import type { Reading } from '../reading';
import type { Later } from './entry';
import type { Finder } from './finder';

/** How much of each kind a replay has done again, and what it did not find. */
export interface Repeated {
  /** Records that went, and rows that were reduced. */
  records: number;
  /** Marked records that the older register did not have. */
  absent: number;
  /** Marked rows that were left, since their id stands on more than one row. */
  ambiguous: number;
  /** Anonymous records that the statistics count again. */
  counted: number;
  /** Records whose figures were left out, since some of them had been counted here. */
  uncounted: number;
  /** Ends of restrictions and holds, and of entries of the suppression list, that another log decided and that the owner decides anew. */
  undecided: number;
  withdrawals: number;
  restricted: number;
  lifted: number;
  /** Holds that were set, put off or lifted. */
  holds: number;
  /** Breaches that are there again, and notices of them. */
  breaches: number;
  listed: number;
  unlisted: number;
  letters: number;
  requests: number;
}

/** Nothing so far. */
export const nothingRepeated = (): Repeated => ({
  records: 0,
  absent: 0,
  ambiguous: 0,
  counted: 0,
  uncounted: 0,
  undecided: 0,
  withdrawals: 0,
  restricted: 0,
  lifted: 0,
  holds: 0,
  breaches: 0,
  listed: 0,
  unlisted: 0,
  letters: 0,
  requests: 0,
});

/** What the repetition of an entry is decided on. */
export interface Replaying {
  reading: Reading;
  layout: Layout;
  finder: Finder;
  later: Later;
  /** Grows with each entry. */
  repeated: Repeated;
  /** Ids of people whose erasure is under way again by what these entries changed: a read does not show it yet. */
  underWay: Set<string>;
}
