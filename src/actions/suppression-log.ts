import { sha256 } from '@noble/hashes/sha2.js';
import { hex, utf8 } from '../register/bytes';
import { JOINED, objectIn, type LogEntry } from '../register/log';
import { isBlank } from '../workbook/codec';
import type { Change } from '../workbook/changes';
import type { Table } from '../workbook/table';
import type { Draft } from './act';
import type { Reading } from './reading';

/** An identity on the suppression list as the log tells of it: nothing but what the list itself holds, a keyed hash. */
export interface ListedIdentity {
  hash: string;
  scope: string;
  purpose: string;
  /** Where it was added or said anew. */
  kind?: string;
  reason?: string;
}

/** What the log says of a change of the suppression list. */
export interface ListDetails {
  added?: ListedIdentity[];
  removed?: ListedIdentity[];
  /** What stood there already and was said anew: its time is counted from the day of the entry. */
  renewed?: ListedIdentity[];
}

/** The event of every change of the list. */
export const LIST_CHANGED = 'suppressions.changed';

/** Identities in one entry: its details are a cell, which takes 50,000 characters. */
const IDENTITIES_AN_ENTRY = 150;

/**
 * The log's lines on what changes do to the suppression list, whichever action makes them. They are what brings the list back
 * after a restore: the contact data from which its hashes were made are gone by then, or were never in the register.
 */
export function listEntries(reading: Reading, changes: readonly Change[]): Draft[] {
  const items = changes.flatMap((change): [keyof ListDetails, ListedIdentity][] => {
    if (change.tab !== 'suppressions') return [];
    if (change.do === 'append') return [['added', added(change.values)]];
    if (change.do === 'set' && change.column === 'since')
      return [['renewed', standing(reading, change.row, [...naming, 'kind', 'reason'])]];
    return change.do === 'delete' ? [['removed', standing(reading, change.row)]] : [];
  });
  const entries: Draft[] = [];
  for (let from = 0; from < items.length; from += IDENTITIES_AN_ENTRY) {
    const details: ListDetails = {};
    for (const [what, identity] of items.slice(from, from + IDENTITIES_AN_ENTRY))
      (details[what] ??= []).push(identity);
    entries.push({ event: LIST_CHANGED, details });
  }
  return entries;
}

/** After these nobody can tell from the entries how many rows the list has: a replay does not bring back all, and leaves out what stands. */
const uncounted: readonly string[] = ['register.replayed', JOINED];

/** What is remembered of the list, when the log ended with an entry. */
export interface ListCount {
  sequence: number;
  /** Rows of the list; absent where nobody has counted them since a replay. */
  listed?: number | undefined;
  /** The {@link sumOfNames} of those rows; absent in what an earlier release remembered. */
  listSum?: number | undefined;
}

/**
 * What the list is after some entries that are later than a count of it: its rows and their sum; `undefined` where that cannot be told:
 * others have written in between, or a replay.
 * @param entries in their order
 */
export function listedAfter(
  count: ListCount | undefined,
  entries: readonly Pick<LogEntry, 'sequence' | 'event' | 'details'>[],
): (Required<Pick<ListCount, 'listed'>> & Pick<ListCount, 'listSum'>) | undefined {
  if (count?.listed === undefined) return undefined;
  const { sequence: counted, listed, listSum } = count;
  const since = entries.filter(({ sequence }) => sequence > counted);
  const isWhole = since.every(({ sequence }, at) => sequence === counted + at + 1);
  if (!isWhole || since.some(({ event }) => uncounted.includes(event))) return undefined;
  const told = since.filter(({ event }) => event === LIST_CHANGED).map(listDetailsOf);
  const come = told.flatMap((each) => each.added);
  const gone = told.flatMap((each) => each.removed);
  // An entry by an action that had not read the list names its rows without their hashes.
  const isNamed = [...come, ...gone].every(({ hash }) => hash !== '');
  return {
    listed: listed + come.length - gone.length,
    ...(listSum !== undefined &&
      isNamed && { listSum: within(listSum + sumOfNames(come) - sumOfNames(gone)) }),
  };
}

/** Hexadecimal digits of a name's hash that are summed: exact in a number, and no two lists have the same sum by chance. */
const DIGITS = 12;
const MODULUS = 16 ** DIGITS;

const within = (sum: number): number => ((sum % MODULUS) + MODULUS) % MODULUS;

/** A number for some identities whatever their order, to which single ones can be added and from which they can be taken. */
export const sumOfNames = (identities: readonly ListedIdentity[]): number =>
  identities
    .map((identity) => parseInt(hex(sha256(utf8(nameOfIdentity(identity)))).slice(0, DIGITS), 16))
    .reduce((sum, each) => within(sum + each), 0);

/** The identities that stand on the list; needs to have been read: hash, scope and purpose. */
export const identitiesOn = (list: Table | undefined): ListedIdentity[] =>
  list === undefined
    ? []
    : [...list.rows()].map((row) => ({
        hash: list.text(row, 'hash'),
        scope: list.text(row, 'scope'),
        purpose: list.text(row, 'purpose'),
      }));

/** What an entry says of the list; nothing where somebody has written into it, which the log's check tells. */
export function listDetailsOf({ details }: Pick<LogEntry, 'details'>): Required<ListDetails> {
  const { added: come, removed, renewed } = objectIn(details);
  const listed = (value: unknown) => (Array.isArray(value) ? (value as unknown[]).filter(isIdentity) : []);
  return { added: listed(come), removed: listed(removed), renewed: listed(renewed) };
}

const isIdentity = (value: unknown): value is ListedIdentity =>
  typeof value === 'object' &&
  value !== null &&
  ['hash', 'scope', 'purpose'].every((key) => typeof (value as Record<string, unknown>)[key] === 'string');

/** Names an entry of the list, as the log and the list itself tell of it. */
export const nameOfIdentity = ({ hash, scope, purpose }: ListedIdentity): string =>
  [hash, scope, purpose].join(' ');

const textOf = (value: unknown): string => (value === undefined || value === null ? '' : String(value));

const added = ({
  hash,
  scope,
  purpose,
  kind,
  reason,
}: Readonly<Record<string, unknown>>): ListedIdentity => ({
  hash: textOf(hash),
  scope: textOf(scope),
  purpose: textOf(purpose),
  kind: textOf(kind),
  reason: textOf(reason),
});

/** The columns that name an entry. */
const naming = ['hash', 'scope', 'purpose'] as const;

function standing(
  reading: Reading,
  row: number,
  keys: readonly (keyof ListedIdentity)[] = naming,
): ListedIdentity {
  const list = reading.table('suppressions');
  const text = (key: string) =>
    list.columns.has(key) && !isBlank(list.raw(row, key)) ? list.text(row, key) : '';
  return Object.fromEntries(keys.map((key) => [key, text(key)])) as unknown as ListedIdentity;
}
