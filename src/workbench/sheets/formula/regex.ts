import { RE2JS, RE2JSException } from 're2js';
import { CellError, fail } from './values';

/** How many patterns are kept ready; formulas can make any number of them. */
const mostKept = 200;
const kept = new Map<string, RE2JS>();

/** A pattern ready for use. RE2, as in Sheets: the time it takes grows with the text and never more. */
function compiled(pattern: string, flags: number): RE2JS {
  const key = `${flags} ${pattern}`;
  let known = kept.get(key);
  if (known === undefined) {
    if (kept.size >= mostKept) kept.clear();
    known = RE2JS.compile(pattern, flags);
    kept.set(key, known);
  }
  return known;
}

/** A regular expression of a formula; `#REF!` where it is none. */
export function regex(pattern: string): RE2JS {
  try {
    return compiled(pattern, 0);
  } catch (error) {
    if (error instanceof RE2JSException) return fail(CellError.reference);
    throw error;
  }
}

/**
 * A text with the wildcards of spreadsheets as a pattern: `?` is any character, `*` any characters, `~` before them takes them as they
 * are. Case does not count.
 */
export function wildcards(text: string): RE2JS {
  const pattern = text.replace(/~([?*~])|[?*]|[\\^$.|+()[\]{}]/g, (part, escaped?: string) => {
    if (escaped !== undefined) return `\\${escaped === '~' ? 'x7e' : escaped}`;
    return part === '?' ? '.' : part === '*' ? '.*?' : `\\${part}`;
  });
  return compiled(pattern, RE2JS.CASE_INSENSITIVE | RE2JS.DOTALL);
}
