import { sha256 } from '@noble/hashes/sha2.js';
import { hex, utf8 } from '../../register/bytes';
import { oneLine, shortened } from './writing';

/** Most providers take a longer subject, but nobody reads one. */
const LONGEST_SUBJECT = 150;
const LONGEST_NAME = 100;

/** A subject that is safe in the head of a mail: one line, nothing that a reader cannot see, at most 150 characters. */
export const mailSubject = (text: string): string => shortened(oneLine(text), LONGEST_SUBJECT);

/**
 * A name that is safe beside an address in the head of a mail: one line of at most 100 characters without those that
 * mean something there (RFC 5322, "specials").
 */
export const mailName = (text: string): string =>
  shortened(oneLine(oneLine(text).replace(/[()<>[\]:;@\\,"]+/g, ' ')), LONGEST_NAME);

/** SHA-256 of a page in hexadecimal, by which the log tells later which letter went out. */
export const letterHash = (html: string): string => hex(sha256(utf8(html)));
