/** What the pages may ask about erasures under way and about mentions of a person; part of `protocol.ts`. */

/** A copy of an erased person's data, in words. */
export interface CopyView {
  /** Id of its task. */
  task: string;
  text: string;
  state: 'open' | 'done' | 'failed' | 'missing';
  /** Something is to be put right before it is over. */
  isTrouble: boolean;
  /** What more there is to say: by when, who does it, why it failed. */
  notes: string[];
  /** Whether the owner may mark it as done. */
  mayTick: boolean;
}

/** An erasure and what remains of it. */
export interface ErasureCourseView {
  task: string;
  heading: string;
  notes: string[];
  copies: CopyView[];
  complete: boolean;
}

/** A cell of another row that names the person. */
export interface MentionView {
  /** Blank where the cell cannot be changed here; `why` says why. */
  reference: string;
  why?: string;
  where: string;
  row: string;
  sure: boolean;
  /** The text around what names the person. */
  parts: { text: string; names: boolean }[];
}

/** The mentions of one person, and how many there are besides. */
export interface MentionsView {
  mentions: MentionView[];
  more: number;
}

/** The operations on erasures under way and on mentions. */
export interface ErasureOperations {
  erasures: { args: object; value: { courses: ErasureCourseView[] } };
  tickCopy: { args: { task: string }; value: { courses: ErasureCourseView[]; completed: number } };
  mentions: { args: { who: string }; value: MentionsView };
  replaceMentions: {
    args: { who: string; references: string[] };
    value: { replaced: number; changed: number };
  };
}

/** Most mentions that are shown, and replaced, at once. */
export const MOST_MENTIONS = 100;
