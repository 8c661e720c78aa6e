import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { hex, utf8 } from './bytes';
import { InvalidKey } from './errors';

const SHORTEST_KEY = 16;

/**
 * HMAC-SHA-256 of a text under the register's key, in hexadecimal. Throws {@link InvalidKey} below 16 bytes: under an
 * empty or guessable key the hash of a name would give the name away.
 */
export function keyedHash(key: Uint8Array, text: string): string {
  if (key.length < SHORTEST_KEY) throw new InvalidKey();
  return hex(hmac(sha256, key, utf8(text)));
}
