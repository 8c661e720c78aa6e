/**
 * The API's kind of number format (`NumberFormatType`) that a pattern is. What stands in quotation marks, after a backslash or in
 * brackets is no part of it, but for durations as `[h]`.
 */
export function patternType(pattern: string): string {
  if (pattern === '@') return 'TEXT';
  const bare = pattern.replace(/"[^"]*"|\\.|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '');
  const [hasDate, hasTime] = [/[yd]/i.test(bare), /[hs]/i.test(bare)];
  if (hasDate || hasTime) return hasDate && hasTime ? 'DATE_TIME' : hasDate ? 'DATE' : 'TIME';
  if (!/[#0?]/.test(bare)) return /m/i.test(bare) ? 'DATE' : 'NUMBER';
  if (bare.includes('%')) return 'PERCENT';
  if (/e[+-]/i.test(bare)) return 'SCIENTIFIC';
  return /€|\$|£|kr/.test(pattern) ? 'CURRENCY' : 'NUMBER';
}
