/** What the window of the review may ask of the script, and what it gets. */

import type { MentionsView } from './erasure-protocol';

/** Which records the review shows: those that wait for the owner's word, or those that have it. */
export type ReviewShow = 'waiting' | 'approved';

/** Records of one kind that one rule, or a withdrawal, leaves without a ground. */
export interface DueGroupView {
  key: string;
  title: string;
  /** Why nothing covers them any more. */
  ground: string;
  waiting: number;
  approved: number;
}

/** A record, or columns of a card, that no ground covers any more. */
export interface DueView {
  /** What an approval names: the key of what waits, the task of what was approved. */
  key: string;
  group: string;
  /** Whom or what it is about; the record's id where nothing else tells. */
  name: string;
  /** The row in which it stands. */
  row: number;
  /** The day of the record. */
  day?: string;
  /** The columns, where not the whole record is due. */
  columns?: string;
  /** The last day on which a ground covered it. */
  until: string;
  /** Number and sum stay in the statistics. */
  isAnonymised: boolean;
  /** Of what was approved, the day from which on it is destroyed. */
  destroyOn?: string;
}

/** One page of the list, with how much there is. */
export interface DueListView {
  groups: DueGroupView[];
  items: DueView[];
  /** Records shown on all pages together. */
  total: number;
}

/** The cells that would go with one record, by row. */
export interface CellRowView {
  tab: string;
  row: number;
  columns: string[];
}

/** A card that is due, and where other rows name the person. */
export interface MentionedCardView {
  customer: string;
  name: string;
  found: MentionsView;
}

/** A relationship that has perhaps ended. */
export interface SuggestedEndView {
  customer: string;
  name: string;
  lastActivity: string;
}

/** The operations of the review. */
export interface ReviewOperations {
  dueList: { args: { show: ReviewShow; group?: string; from: number }; value: DueListView };
  /** The keys of everything that the list shows on all of its pages. */
  dueKeys: { args: { show: ReviewShow; group?: string }; value: { keys: string[] } };
  dueCells: { args: { keys: string[] }; value: { rows: CellRowView[] } };
  /** The mentions of those whose whole cards are among what is to be approved. */
  dueMentions: { args: { keys: string[] }; value: { cards: MentionedCardView[] } };
  approveDues: {
    args: { keys: string[] };
    value: { approved: number; changed: number; destroyOn: string; unfinished: boolean };
  };
  undoApprovals: { args: { keys: string[] }; value: { undone: number; unfinished: boolean } };
  suggestedEnds: { args: { from: number }; value: { items: SuggestedEndView[]; total: number } };
  endRelationships: {
    args: { customers: string[]; on?: string };
    value: { decided: number; changed: number };
  };
  confirmRelationships: { args: { customers: string[] }; value: { decided: number; changed: number } };
  reopenRelationships: { args: { customers: string[] }; value: { reopened: number } };
}

/** Most lines on one page of a list. */
export const A_PAGE = 50;

/** Most records whose cells one call shows. */
export const CELLS_A_CALL = 100;

/** Most records that one call approves or gives back: one commit. */
export const RECORDS_A_CALL = 400;
