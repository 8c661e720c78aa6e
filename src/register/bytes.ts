import { RegisterError } from './errors';

const REPLACEMENT = 0xfffd;

/** The text in UTF-8; half a surrogate pair becomes U+FFFD, as in the Encoding Standard. */
export function utf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0) ?? REPLACEMENT;
    bytes.push(...encoded(point >= 0xd800 && point <= 0xdfff ? REPLACEMENT : point));
  }
  return Uint8Array.from(bytes);
}

function encoded(point: number): number[] {
  const rest = (shift: number) => 0x80 | ((point >> shift) & 0x3f);
  if (point < 0x80) return [point];
  if (point < 0x800) return [0xc0 | (point >> 6), rest(0)];
  if (point < 0x10000) return [0xe0 | (point >> 12), rest(6), rest(0)];
  return [0xf0 | (point >> 18), rest(12), rest(6), rest(0)];
}

/** The bytes as lower-case hexadecimal digits, two a byte. */
export function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The bytes that {@link hex} wrote, in either case. Throws {@link RegisterError} `invalidHex`. */
export function bytesOfHex(text: string): Uint8Array {
  if (!/^([0-9a-f]{2})*$/i.test(text)) throw new RegisterError('invalidHex');
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}
