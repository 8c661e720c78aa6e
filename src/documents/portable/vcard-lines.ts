/** Longest line in octets of UTF-8, without its line break (RFC 6350, section 3.2). */
const LONGEST_LINE = 75;

/** Characters that no value may hold, as they stand: all control characters but the tab (RFC 6350, section 3.3, VALUE-CHAR). */
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
const halfPair = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const lineBreak = /\r\n|[\n\r\u0085\u2028\u2029]/g;

/** A text as a value, or as one component of one: escaped, on one line (RFC 6350, section 3.4). */
export function vcardText(text: string): string {
  return text
    .replace(halfPair, '\ufffd')
    .replace(lineBreak, '\n')
    .replace(control, '')
    .replace(/[\\,;]/g, (character) => `\\${character}`)
    .replace(/\n/g, '\\n');
}

/** A compound value: its components in their order, each one text. */
export const vcardParts = (...parts: string[]): string => parts.map(vcardText).join(';');

/** A line of a vCard: folded where it is too long, never inside a character, and ended by CR LF (RFC 6350, section 3.2). */
export function vcardLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LONGEST_LINE) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return `${folded}\r\n`;
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
