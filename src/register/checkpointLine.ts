import type { Checkpoint } from './logChain';

/** What the line of a checkpoint begins with; the number is that of its form. */
const MARK = 'REKISTERIVAHTI-1';

/** A checkpoint as one line of text, for a mail or on paper. */
export const checkpointLine = ({ spreadsheetId, size, hash, date }: Checkpoint): string =>
  [MARK, spreadsheetId, size, date, hash].join(' ');

/** Mail programs break long lines, and begin those that they quote with a mark. */
const GAP = '[\\s>]+';
const LINE = [MARK, '([\\w-]+)', '(\\d{1,15})', '(\\d{4}-\\d{2}-\\d{2})', '([0-9a-f]{64})(?![0-9a-f])'].join(
  GAP,
);

/**
 * The one checkpoint whose line stands in a text, such as a mail that was kept; twice the same is one. `undefined` where there is
 * none, or where there are several, since nobody can tell which is meant.
 */
export function checkpointIn(text: string): Checkpoint | undefined {
  // A mail that was saved as a file may break words (RFC 2045, section 6.7).
  const whole = text.replace(/=\r?\n/g, '');
  const found = [...whole.matchAll(new RegExp(LINE, 'g'))].map(
    ([, spreadsheetId = '', size, date = '', hash = '']): Checkpoint => ({
      spreadsheetId,
      size: Number(size),
      hash,
      date,
    }),
  );
  const lines = new Set(found.map(checkpointLine));
  return lines.size === 1 ? found[0] : undefined;
}
