/** A pattern of Google Sheets in the words of the library, and what is to be put into the library's answer. */
export interface Translated {
  pattern: string;
  /** What the halves of the day are called, for each time that the pattern shows them. */
  halves: [string, string][];
  /** Whether the exponent is a small `e`. */
  smallExponent: boolean;
  /** Whether the blanks at the end of a fraction that is none are left out: with `?` they line numbers up. */
  trimmed: boolean;
  /** Whether it is of dates or times. */
  ofDates: boolean;
  /** Whether it says how texts are shown. */
  ofTexts: boolean;
}

/** Characters for private use that stand in the library's answer for what the library does not know. */
export const marks = {
  am: '\u{f8d0}',
  pm: '\u{f8d1}',
  exponent: '\u{f8d2}',
  month: '\u{f8d3}',
  paddedMonth: '\u{f8d4}',
};

const pieces =
  /"[^"]*"?|\\[\s\S]?|\[[^\]]*\]|_[\s\S]|\*[\s\S]|general|am\/pm|a\/p|(?<!\p{L})[ap]m(?!\p{L})|y+|m+|d+|h+|s+|e[+-]|[\s\S]/giu;

const dateCode = /^(?:y+|m+|d+|h+|s+|\[(?:h+|m+|s+)\]|am\/pm|a\/p|[ap]m)$/i;

const isLiteral = (piece: string): boolean => /^["\\_*]/.test(piece);

/** The sections of a pattern, each in pieces. */
function sectionsOf(pattern: string): string[][] {
  const sections: string[][] = [[]];
  for (const piece of pattern.match(pieces) ?? []) {
    if (piece === ';') sections.push([]);
    else sections.at(-1)!.push(piece);
  }
  return sections;
}

/** Whether a section is of dates and times: it has their codes, and digits only for parts of a second. */
function isOfDates(section: string[]): boolean {
  const codes = section.filter((piece) => !isLiteral(piece));
  const digits = codes.filter((piece) => !piece.startsWith('[')).join('');
  return codes.some((piece) => dateCode.test(piece)) && !/[#0?]/.test(digits.replace(/\.0+/g, ''));
}

/** `A/P` as it is written, `AM/PM` always in capitals. */
function halvesOf(code: string): [string, string] {
  return /^a\/p$/i.test(code) ? [code.charAt(0), code.charAt(2)] : ['AM', 'PM'];
}

/** A meta instruction: a symbol of a currency, hours that go on beyond a day, a condition, a colour. Others say nothing to Sheets. */
function instruction(piece: string): string {
  const symbol = /^\[\$([^\]-]*)(?:-[^\]]*)?\]$/.exec(piece);
  if (symbol) return symbol[1] ? `"${symbol[1]}"` : '';
  if (dateCode.test(piece)) return piece.toLowerCase();
  const isKnown = /^\[(?:[<>=].*|black|blue|cyan|green|magenta|red|white|yellow|color ?\d+)\]$/i.test(piece);
  return isKnown ? piece : '';
}

function literal(piece: string): string {
  if (piece.startsWith('"')) return piece.length > 1 && piece.endsWith('"') ? piece : `${piece}"`;
  return piece === '\\' ? '' : piece;
}

function dateWord(piece: string, halves: Translated['halves']): string {
  if (/^(?:am\/pm|a\/p|[ap]m)$/i.test(piece)) {
    halves.push(halvesOf(piece));
    return 'AM/PM';
  }
  // A capital M is a month wherever it stands.
  if (/^M{1,2}$/.test(piece)) return `"${piece.length === 1 ? marks.month : marks.paddedMonth}"`;
  if (dateCode.test(piece)) return piece.toLowerCase();
  return escaped(piece);
}

function numberWord(piece: string): string {
  if (/^e[+-]$/i.test(piece)) return piece.toUpperCase();
  return /^general$/i.test(piece) ? piece : escaped(piece);
}

/** Letters that mean nothing in Sheets, but in other spreadsheets. */
const escaped = (piece: string): string => piece.replace(/\p{L}/gu, (letter) => `\\${letter}`);

/** Translates a pattern (guides/formats) for the library `numfmt`, which follows ECMA-376. */
export function translated(pattern: string): Translated {
  const halves: Translated['halves'] = [];
  const sections = sectionsOf(pattern);
  const dates = sections.map(isOfDates);
  const words = sections.map((section, index) => {
    const ofDates = dates[index];
    return section.map((piece) => {
      if (isLiteral(piece)) return literal(piece);
      if (piece.startsWith('[') && piece.length > 1) return instruction(piece);
      return ofDates ? dateWord(piece, halves) : numberWord(piece);
    });
  });
  const codes = sections.flat().filter((piece) => !isLiteral(piece));
  return {
    pattern: words.map((section) => section.join('')).join(';'),
    halves,
    smallExponent: codes.some((piece) => /^e[+-]$/.test(piece)),
    trimmed: codes.includes('/') && !codes.includes('?') && !dates.includes(true),
    ofDates: dates.includes(true),
    ofTexts: codes.includes('@') || sections.length > 3,
  };
}
