/**
 * Helvetica as every PDF reader has it: which characters can be printed in WinAnsi encoding (ISO 32000-1, annex D), and how wide they
 * are (Adobe's font metrics, thousandths of the size). Characters by their width.
 */
const widths: Readonly<Record<number, string>> = {
  191: "'",
  222: 'ijl‚‘’',
  260: '|¦',
  278: ' !,./:;I[\\]ft·ÌÍÎÏìíîï\u00a0',
  333: '()-`r¡„ˆ‹“”˜›¨¯²³´¸¹',
  334: '{}',
  350: '•',
  355: '"',
  365: 'º',
  370: 'ª',
  389: '*',
  400: '°',
  469: '^',
  500: 'Jcksvxyzšžçýÿ',
  537: '¶',
  556: '#$0123456789?L_abdeghnopqu€ƒ†‡–¢£¤¥§«»µßàáâãäåèéêëðñòóôõöùúûüþ',
  584: '+<=>~¬±×÷',
  611: 'FTZŽ¿øß',
  667: '&ABEKPSVXYŠŸÀÁÂÃÄÅÈÉÊËÝÞ',
  722: 'CDHNRUwÇÐÑÙÚÛÜ',
  737: '©®',
  778: 'GOQÒÓÔÕÖØ',
  833: 'Mm',
  834: '¼½¾',
  889: '%æ',
  944: 'Wœ',
  1000: '…‰Œ—™Æ',
  1015: '@',
};

const widthOf = new Map(
  Object.entries(widths).flatMap(([width, characters]) =>
    Array.from(characters, (character): [string, number] => [character, Number(width)]),
  ),
);

/** Where WinAnsi differs from Latin-1: the characters of the codes from 0x80 on, a blank where there is none. */
const FROM_0X80 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Letters that Unicode does not take apart, in their nearest Latin form. */
const nearest: Readonly<Record<string, string>> = {
  ...{ ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ħ: 'h', Ħ: 'H', ŧ: 't', Ŧ: 'T', ŋ: 'n', Ŋ: 'N', ı: 'i', ĸ: 'k' },
  ...{
    ʒ: 'z',
    Ʒ: 'Z',
    ǥ: 'g',
    Ǥ: 'G',
    ẞ: 'SS',
    ʼ: '’',
    ʹ: '’',
    '‐': '-',
    '‑': '-',
    '−': '-',
    '‒': '–',
    '―': '—',
  },
};

/** The width of a line, in points. Its characters must be printable. */
export const lineWidth = (line: string, size: number): number =>
  (Array.from(line).reduce((sum, character) => sum + (widthOf.get(character) ?? 0), 0) * size) / 1000;

/** The bytes of a printable line in WinAnsi, in hexadecimal. */
export const winAnsiHex = (line: string): string =>
  Array.from(line, (character) => {
    const above = character === ' ' ? -1 : FROM_0X80.indexOf(character);
    const code = above >= 0 ? 0x80 + above : (character.codePointAt(0) ?? 0);
    return code.toString(16).padStart(2, '0');
  }).join('');

/** What a text is in print, and its characters that cannot be printed and have no near Latin form. */
export interface Printable {
  text: string;
  missing: string[];
}

/**
 * A text in characters that can be printed. Marks that cannot be seen are left out, any space is one space; a letter that the type
 * lacks is printed in its nearest Latin form, such as `Ł` as `L`.
 */
export function printable(text: string): Printable {
  const missing: string[] = [];
  const plain = text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  const printed = Array.from(plain, (character) => {
    const known = printableForm(character);
    if (known === undefined) missing.push(character);
    return known ?? '';
  }).join('');
  return { text: printed, missing: [...new Set(missing)] };
}

const isPrintable = (text: string): boolean => Array.from(text).every((character) => widthOf.has(character));

function printableForm(character: string): string | undefined {
  const forms = [character, nearest[character], character.normalize('NFKC'), ...withFewerMarks(character)];
  return forms.find((form) => form !== undefined && form !== '' && isPrintable(form));
}

/** A letter with one of its marks after the other taken away, the outermost first. */
function withFewerMarks(character: string): string[] {
  const [letter = '', ...marks] = Array.from(character.normalize('NFKD'));
  if (!marks.every((mark) => /\p{M}/u.test(mark))) return [];
  const fewer = marks.map((_mark, index) => letter + marks.slice(0, marks.length - 1 - index).join(''));
  return fewer.map((form) => nearest[form] ?? form.normalize('NFC'));
}
