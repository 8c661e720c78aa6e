import { RE2JS, RE2JSException } from 're2js';

/** How many patterns are kept ready; formulas can make any number of them. */
const mostKept = 200;
const kept = new Map<string, RE2JS>();

/** How a pattern is read. */
export interface PatternFlags {
  ignoreCase?: boolean;
  /** Whether `.` is a line's end, too. */
  dotAll?: boolean;
}

/**
 * A regular expression ready for use; undefined where the text is none. RE2, as at Google: the time that it takes grows with the text
 * and never more, so no pattern can hold up the workbook. It knows no look-ahead and no back-references.
 */
export function re2(
  pattern: string,
  { ignoreCase = false, dotAll = false }: PatternFlags = {},
): RE2JS | undefined {
  const flags = (ignoreCase ? RE2JS.CASE_INSENSITIVE : 0) | (dotAll ? RE2JS.DOTALL : 0);
  const key = `${flags} ${pattern}`;
  let known = kept.get(key);
  if (known === undefined) {
    known = attempt(() => RE2JS.compile(pattern, flags));
    if (known === undefined) return undefined;
    if (kept.size >= mostKept) kept.clear();
    kept.set(key, known);
  }
  return known;
}

/** The pattern that finds a text itself. */
export const literally = (text: string): string => RE2JS.quote(text);

/**
 * A text with every match replaced, and how many there were. In the replacement `$1` is a group, `$0` the whole match, and a backslash
 * takes the next character as it is, as in Java; undefined where it names a group that the pattern has not.
 */
export function replaceAll(
  text: string,
  pattern: RE2JS,
  replacement: string,
): { text: string; count: number } | undefined {
  const matcher = pattern.matcher(text);
  let count = 0;
  while (matcher.find()) count++;
  if (count === 0) return { text, count };
  const replaced = attempt(() => pattern.matcher(text).replaceAll(replacement, true));
  return replaced === undefined ? undefined : { text: replaced, count };
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof RE2JSException) return undefined;
    throw error;
  }
}
