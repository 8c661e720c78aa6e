/** A part of a text, from one character to before another. */
export interface Span {
  from: number;
  to: number;
}

/** Behind these a value can stand. */
const OPEN = /[=(,;+\-*/^&<>{]\s*$/;

/** Here a name or a number goes on. */
const GOES_ON = /^[\p{L}\p{N}_$."'!]/u;

const isInText = (before: string): boolean => (before.match(/"/g) ?? []).length % 2 === 1;

/**
 * Where the name of a cell that is clicked on goes in a formula that is typed: to the caret, where a value can stand, or in the place of
 * the name that was clicked into it last. `undefined` where the click is no part of the formula.
 * @param last the name that was clicked in last, if nothing was typed since
 */
export function pointAt(text: string, caret: number, last?: Span): Span | undefined {
  if (!text.startsWith('=')) return undefined;
  if (last?.to === caret) return last;
  const before = text.slice(0, caret);
  if (isInText(before) || !OPEN.test(before) || GOES_ON.test(text.slice(caret))) return undefined;
  return { from: caret, to: caret };
}
