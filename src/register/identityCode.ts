import { keyedHash } from './keyedHash';

/** How long a mailed code may be typed back, in days, and how often it may be typed wrongly. */
export const CODE_LIFETIME = 7;
export const MOST_CODE_ATTEMPTS = 5;

/** A code as it stands in a letter: in groups, without look-alikes, of 48 random bits. @param id a new random id */
export const codeOf = (id: string): string => (id.toUpperCase().match(/.{1,5}/g) ?? []).join('-');

/** A code as somebody types it: upper or lower case, with any blanks and hyphens. */
const folded = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/**
 * What the register keeps of a code: a keyed hash over the request and the customer to whose address it went, so that it
 * proves nothing about anybody else.
 */
export const codeHash = (key: Uint8Array, request: string, customer: string, code: string): string =>
  keyedHash(key, ['identity code', request, customer, folded(code)].join('\u0000'));

/** Whether two hashes are the same, in a time that does not depend on where they differ. */
export function sameHash(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let at = 0; at < a.length; at++)
    difference |= a.charCodeAt(at) ^ b.charCodeAt(at % Math.max(1, b.length));
  return difference === 0 && a.length > 0;
}
