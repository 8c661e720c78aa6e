import type { Ground } from '../register/erasure';
import type { ChoiceSet } from './choices';

/** How the cells of a column are written and read; see `codec.ts`. */
export type Kind = 'text' | 'choice' | 'date' | 'dateTime' | 'money' | 'number' | 'flag';

/** What kind of personal data a column holds, as the notice and the answers to data subjects name it. */
export type Category =
  'identity' | 'contact' | 'billing' | 'relationship' | 'technical' | 'preference' | 'administration';

/**
 * Where personal data comes from, for the columns that the right to data portability reaches (GDPR Art. 20(1)): `provided` by
 * the person, or `observed` of what the person did. All other columns hold what the controller made: numbers it gave, what it
 * concluded, its notes, and how it keeps the register (WP 242 rev.01, section "Which personal data must be included?").
 */
export type Origin = 'provided' | 'observed';

/** One column of a tab. `grounds` are those that can keep the cell alive after an erasure request. */
export interface Column {
  kind: Kind;
  /** Name of the list of choices in `choices.ts`, for columns of kind `choice`. */
  choice?: ChoiceSet;
  /** For columns of kind `text`: keys of this list stand there as its words, like a choice's; any other text stands as it is. */
  words?: ChoiceSet;
  category?: Category;
  grounds?: readonly Ground[];
  /** Set where the column goes into a portability package. */
  portable?: Origin;
  /** Maintained by the register: shown protected (warning only). */
  kept?: boolean;
  /** Width on the screen, in pixels; `DEFAULT_WIDTH` when left out. */
  width?: number;
}

/** Width of a column that says none, in pixels. */
export const DEFAULT_WIDTH = 120;

/** Plain text. */
export const text: Column = { kind: 'text' };
/** Text in which the keys of a list stand as its words. */
export const worded = (name: ChoiceSet): Column => ({ kind: 'text', words: name, width: 160 });
/** The id of a row. */
export const id: Column = { kind: 'text', kept: true, width: 110 };
/** A day. */
export const date: Column = { kind: 'date', width: 95 };
/** A moment. */
export const dateTime: Column = { kind: 'dateTime', width: 140 };
/** A number. */
export const number: Column = { kind: 'number', width: 80 };
/** A drop-down with a set of choices. */
export const choice = (name: ChoiceSet): Column => ({ kind: 'choice', choice: name, width: 120 });
/** Personal data of a category, with the grounds that can keep it. */
export const as = (column: Column, category: Category, ...grounds: Ground[]): Column => ({
  ...column,
  category,
  grounds,
});
/** Maintained by the register. */
export const kept = (column: Column): Column => ({ ...column, kept: true });
/** Provided by the person. */
export const provided = (column: Column): Column => ({ ...column, portable: 'provided' });
/** Observed of what the person did. */
export const observed = (column: Column): Column => ({ ...column, portable: 'observed' });
