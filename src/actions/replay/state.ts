import type { Day } from '../../register/calendar';
import type { Overwrite } from '../../workbook/journal';
import type { Layout } from '../../workbook/layout';
import type { Reading } from '../reading';
import type { Later } from './entry';
import type { Finder } from './finder';
import type { KeptMarks } from './kept';

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
  /**
   * What another log decided and the owner decides anew: ends of restrictions and holds, and of entries of the suppression list; erasures of people, and
   * of other records, that are held here.
   */
  undecided: number;
  withdrawals: number;
  /** Withdrawals that another log has, and after which the person consented here. */
  outdated: number;
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
  /** Cells of other rows in which a name was replaced again, and those of which nobody can tell what named the person. */
  mentions: number;
  unmentioned: number;
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
  outdated: 0,
  restricted: 0,
  lifted: 0,
  holds: 0,
  breaches: 0,
  listed: 0,
  unlisted: 0,
  letters: 0,
  requests: 0,
  mentions: 0,
  unmentioned: 0,
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
  /** What is not erased although the entries say so. */
  kept: KeptMarks;
  /** People of whom nothing is erased for it, by their ids, with the day on which their erasure is taken up again. Grows. */
  withheld: Map<string, Day>;
  /** Cells of the owner's own columns that change; grows with each entry. */
  overwrites: Overwrite[];
}
