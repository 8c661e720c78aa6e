import { sha256 } from '@noble/hashes/sha2.js';
import canonicalize from 'canonicalize';
import { hex, utf8 } from './bytes';
import { RegisterError } from './errors';
import { keyedHash } from './keyedHash';

/** An event in the hash-chained log. It holds no personal data: `subject` is a {@link subjectHash}. */
export interface LogEntry {
  version: 1;
  spreadsheetId: string;
  /** 1 for the first entry, then without a gap. */
  sequence: number;
  /** ISO 8601 date and time with offset. */
  at: string;
  event: string;
  subject: string;
  request: string;
  actor: string;
  /** Canonical JSON (RFC 8785) of an object. */
  details: string;
  /** Hash of the entry before; {@link GENESIS} in the first. */
  previous: string;
  /** SHA-256, in hexadecimal, of the canonical JSON of all the other fields. */
  hash: string;
}

/** What a caller says of an event; the log adds number, chain and hash. */
export interface EntryDraft {
  at: string;
  event: string;
  subject: string;
  request: string;
  actor: string;
  details: object;
}

/** The end of a log: the number and hash of its last entry. */
export interface LogHead {
  sequence: number;
  hash: string;
}

/** What leaves the house, so that a past rewritten later can be found. */
export interface Checkpoint {
  spreadsheetId: string;
  /** Number of entries. */
  size: number;
  /** Hash of the last of them. */
  hash: string;
  /** The day on which it was made, `YYYY-MM-DD`. */
  date: string;
}

/** What stands before the first entry. */
export const GENESIS = '0'.repeat(64);

/** The head of a log without entries. */
export const EMPTY_LOG: LogHead = { sequence: 0, hash: GENESIS };

/**
 * The entries that follow a head, chained in order. Throws {@link RegisterError} `invalidLogDetails` when details hold a
 * number that JSON has not.
 */
export function appendEntries(
  spreadsheetId: string,
  head: LogHead,
  drafts: readonly EntryDraft[],
): LogEntry[] {
  let { sequence, hash: previous } = head;
  return drafts.map(({ at, event, subject, request, actor, details }) => {
    sequence += 1;
    const text = canonicalDetails(details);
    const content = { spreadsheetId, sequence, at, event, subject, request, actor, details: text, previous };
    const entry: LogEntry = { version: 1, ...content, hash: entryHash(content) };
    previous = entry.hash;
    return entry;
  });
}

function canonicalDetails(details: object): string {
  try {
    return canonicalize(details) ?? '{}';
  } catch {
    throw new RegisterError('invalidLogDetails');
  }
}

/** The hash that an entry must bear: SHA-256 of the canonical JSON (RFC 8785) of all its other fields. */
export function entryHash(entry: Omit<LogEntry, 'version' | 'hash'>): string {
  const { spreadsheetId, sequence, at, event, subject, request, actor, details, previous } = entry;
  const content = {
    version: 1,
    spreadsheetId,
    sequence,
    at,
    event,
    subject,
    request,
    actor,
    details,
    previous,
  };
  return hex(sha256(utf8(canonicalize(content) ?? '')));
}

/** A checkpoint of a log that ends in `head`; `date` is `YYYY-MM-DD`. */
export function checkpointOf(spreadsheetId: string, head: LogHead, date: string): Checkpoint {
  return { spreadsheetId, size: head.sequence, hash: head.hash, date };
}

/**
 * The name by which the log calls a customer: HMAC-SHA-256 of the id under the register's key, in hexadecimal. Throws
 * `InvalidKey` below 16 bytes.
 */
export function subjectHash(key: Uint8Array, customerId: string): string {
  return keyedHash(key, customerId);
}
