import type { Gesture } from './gestures';
import type { Span } from './pointing';
import type { Place, Selection } from './selection';

/** Where the selection goes after a commit; `next` and `previous` are of the Tab key, after which `down` leads back to where it began. */
export type Move = 'down' | 'up' | 'right' | 'left' | 'next' | 'previous' | 'stay';

/** A cell that is being edited. */
export interface Editing {
  place: Place;
  text: string;
  /** What the cell held when the edit began, as an editor shows it. */
  began: string;
  /** Whether the text replaced what the cell held, so that arrow keys leave the cell. */
  typedOver: boolean;
  /** Where the person types. */
  where: 'cell' | 'bar';
  /** The name of a cell that was clicked into a formula, while nothing was typed since. */
  pointed?: Span;
}

/** The number of a row, or the letters of a column. */
export interface Heading {
  of: 'rows' | 'columns';
  index: number;
}

/** Where a menu opens, in pixels of the window, and what it is about. */
export interface MenuPlace {
  x: number;
  y: number;
  of: 'cells' | Heading['of'];
}

/** How pasted cells are taken: with their looks, or their values alone. */
export type PasteKind = 'all' | 'values';

/** What a person can do at the cells. */
export interface GridActions {
  /** Selects cells, or names them in the formula that is typed. */
  select(selection: Selection): void;
  /** Whether a click on the cells would name them in the formula that is typed. */
  isPointing(): boolean;
  /** Makes a cell the active one, or the merged cells that it belongs to. */
  go(to: Place): void;
  /** Moves the active cell by one. */
  step(move: Move): void;
  /** Goes to the edge of the filled cells in the direction of an arrow key; `extend` widens the selection. */
  leap(arrow: string, extend: boolean): void;
  /** Begins to edit; with `text`, in place of what the cell holds. */
  edit(text?: string): void;
  /** Goes on with the edit, or begins it, in the bar above the cells. */
  editInBar(): void;
  type(text: string): void;
  commit(text: string, move: Move): void;
  cancel(): void;
  /** Gives up what was copied, and a larger selection. */
  escape(): void;
  clear(): void;
  copy(cut: boolean): void;
  /** Pastes what the clipboard holds as text, or the cells that were copied in this page when it is theirs. */
  paste(text: string, kind: PasteKind): void;
  /** Copies the first row or column of the selection over the rest of it; of a single one, what comes before it. */
  copyAlong(direction: 'down' | 'right'): void;
  undo(): void;
  redo(): void;
  toggle(look: 'bold' | 'italic' | 'strike'): void;
  /** Writes the note of the active cell; an empty one is removed. */
  note(text: string): void;
  editNote(): void;
  /** Opens the search of the sheet. */
  find(): void;
  /** Opens a menu. On a heading its row or column is selected, if it is not among those that are. */
  menu(at: { x: number; y: number }, heading: Heading | null): void;
  menuAtCell(): void;
  /** A click on a cell's own control, or the space bar: a checkbox changes, a drop-down opens, a filter's panel too. */
  press(place: Place): void;
  gesture(gesture: Gesture): void;
}
