/** What the pages may ask about holds; part of `protocol.ts`. */
import type { SettableGround } from '../register/holds';
import type { ErasedView, ErasureView, FileLink } from './protocol';
import type { LetterFate, LetterLineView } from './request-protocol';

/** A hold that somebody has set. */
export interface HoldView {
  /** Blank until the daily run has given it one: until then nothing can be done about it here. */
  id: string;
  /** The held record as a person tells it from others. */
  record: string;
  /** The person whom it is about; blank where it is about nobody, or nobody knows whom. */
  customer: string;
  name: string;
  ground: string;
  law: string;
  reason: string;
  setOn?: string;
  reviewOn?: string;
  isDue: boolean;
  /** It ends with the letter that tells the person so. */
  byLetter: boolean;
}

/** The holds of the register. */
export interface HoldListView {
  holds: HoldView[];
  /** Invoices that hold their orders by themselves. */
  invoices: { open: number; collection: number };
  /** Letters on erasures that went on, or that nobody asked for, and are not out. */
  letters: LetterLineView[];
}

/** What a hold is set on. */
export interface HoldWish {
  record: string;
  ground: SettableGround;
  law: string;
  reason: string;
  /** ISO day; after the months of the settings when left out. */
  reviewOn?: string;
}

/** What lifting a hold came to. */
export interface LiftedView {
  changed: boolean;
  /** The erasure that went on. */
  erased?: ErasedView;
  /** What became of the letter to the person; absent where there is none. */
  letter?: LetterFate;
  /** The letter on paper. */
  files: FileLink[];
}

/** The operations on holds. */
export interface HoldOperations {
  holdList: { args: object; value: HoldListView };
  setHold: { args: HoldWish; value: { changed: boolean } };
  reviewHold: { args: { hold: string; on: string; reason: string }; value: { changed: boolean } };
  liftPlan: { args: { hold: string }; value: ErasureView | null };
  liftHold: { args: { hold: string }; value: LiftedView };
}
