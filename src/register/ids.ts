const FIRST = 'abcdefgh';
const ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789';

/**
 * A short id out of random bits: ten characters that begin with a letter, without the look-alikes l, o, 0 and 1, so that a
 * spreadsheet never takes it for a number or a formula. It means nothing.
 * @param hex at least 12 random hexadecimal digits (48 bits), e.g. the beginning of a version 4 UUID
 */
export function shortId(hex: string): string {
  const digits = hex.replace(/-/g, '').slice(0, 12);
  let bits = [...digits].map((digit) => parseInt(digit, 16).toString(2).padStart(4, '0')).join('');
  let id = FIRST.charAt(parseInt(bits.slice(0, 3), 2));
  for (bits = bits.slice(3); bits.length >= 5; bits = bits.slice(5))
    id += ALPHABET.charAt(parseInt(bits.slice(0, 5), 2));
  return id;
}
