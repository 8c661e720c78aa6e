import type { RE2JS } from 're2js';
import { re2 } from '../../shapes/re2';
import { CellError, fail } from './values';

/** A regular expression of a formula; `#REF!` where it is none. */
export const regex = (pattern: string): RE2JS => re2(pattern) ?? fail(CellError.reference);

/**
 * A text with the wildcards of spreadsheets as a pattern: `?` is any character, `*` any characters, `~` before them takes them as they
 * are. Case does not count.
 */
export function wildcards(text: string): RE2JS {
  const pattern = text.replace(/~([?*~])|[?*]|[\\^$.|+()[\]{}]/g, (part, escaped?: string) => {
    if (escaped !== undefined) return `\\${escaped === '~' ? 'x7e' : escaped}`;
    return part === '?' ? '.' : part === '*' ? '.*?' : `\\${part}`;
  });
  return re2(pattern, { ignoreCase: true, dotAll: true }) ?? fail(CellError.reference);
}
