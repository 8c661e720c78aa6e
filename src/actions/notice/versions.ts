import {
  changedAreas,
  isEveryPurposeTold,
  noticeAreas,
  noticeHash,
  type NoticeArea,
} from '../../documents/notice/fingerprint';
import type { Language } from '../../language/text';
import { addMonths, isoDate, type Day } from '../../register/calendar';
import { RegisterError } from '../../register/errors';
import { wholeNumber } from '../../workbook/settings';
import type { Query } from '../../workbook/table';
import type { Reading } from '../reading';
import { editionOf } from './edition';
import { factsOf, factsQuery, unusedIn, usedOf, type NoticeFacts, type OwnColumn } from './facts';

/** A notice that was published. */
export interface NoticeVersion {
  version: string;
  publishedOn: Day | undefined;
  hash: string;
}

/** The columns that tell which version is in force and what it was drawn from. */
const standingQuery = { noticeVersions: ['publishedOn', 'fingerprint', 'hash'] } satisfies Query;

/** The same with the published words. */
export const versionsQuery = {
  noticeVersions: [...standingQuery.noticeVersions, 'textFi', 'textSv', 'textEn'],
} satisfies Query;

/** What must have been read to tell whether the notice needs the owner: see `noticeNeeds`. */
export const noticeNeedsQuery = {
  ...factsQuery,
  ...standingQuery,
  customers: ['noticeVersion', 'since', 'email', 'phone', 'firstName', 'lastName', 'organisation'],
} satisfies Query;

/** All versions in the order in which they were published, however somebody has sorted the rows. */
export const versionsOf = (reading: Reading): (NoticeVersion & { row: number })[] => {
  const table = reading.table('noticeVersions');
  return [...table.rows()]
    .map((row) => ({
      row,
      version: table.ids[row] as string,
      publishedOn: table.number(row, 'publishedOn'),
      hash: table.text(row, 'hash'),
    }))
    .filter(({ version }) => version !== '')
    .sort(byPublication);
};

/** Tells whether what stands in a customer's row is a version: any other word, whoever typed it, counts as none. */
export function knownVersions(reading: Reading): (held: string) => boolean {
  const known = new Set(versionsOf(reading).map(({ version }) => version));
  return (held) => known.has(held);
}

/** The day of publication, or the one that names the version where somebody has cleared the cell. */
const publishedDay = ({ version, publishedOn }: NoticeVersion): string =>
  publishedOn === undefined ? version.slice(0, '2026-11-24'.length) : isoDate(publishedOn);

/** Which of its day's versions it is: the first bears no number. */
const numberOf = ({ version }: NoticeVersion): number => Number(/\.(\d+)$/.exec(version)?.[1] ?? 1);

function byPublication(a: NoticeVersion, b: NoticeVersion): number {
  const [ofA, ofB] = [publishedDay(a), publishedDay(b)];
  return ofA < ofB ? -1 : ofA > ofB ? 1 : numberOf(a) - numberOf(b);
}

/** The version in force: the last one; absent where none was ever published. */
export const versionInForce = (reading: Reading): (NoticeVersion & { row: number }) | undefined =>
  versionsOf(reading).pop();

/** @throws RegisterError noticeUnpublished, noticeVersionUnknown */
export function theVersion(reading: Reading, wished?: string): NoticeVersion & { row: number } {
  const all = versionsOf(reading);
  if (all.length === 0) throw new RegisterError('noticeUnpublished');
  const found = wished === undefined ? all[all.length - 1] : all.find(({ version }) => version === wished);
  if (!found) throw new RegisterError('noticeVersionUnknown', { version: wished ?? '' });
  return found;
}

/** The words of a version as they were published. */
export function publishedTexts(reading: Reading, row: number): Record<Language, string> {
  const table = reading.table('noticeVersions');
  const [fi, sv, en] = (['textFi', 'textSv', 'textEn'] as const).map((key) => table.text(row, key));
  return { fi: fi ?? '', sv: sv ?? '', en: en ?? '' };
}

/** Whether a version's row still has the words that were published: whether its hash, which the log has too, is theirs. */
export const isAsPublished = (reading: Reading, { version, row, hash }: NoticeVersion & { row: number }) =>
  hash === noticeHash(version, publishedTexts(reading, row));

/**
 * The areas that have changed since the version in force, where a new one would say anything else; all of them where there is none. What publishing would
 * refuse as said already is never asked for.
 */
export function changedSince(reading: Reading, facts: NoticeFacts, ownColumnsKnown: boolean): NoticeArea[] {
  const last = versionInForce(reading);
  if (!last) return noticeAreas;
  const fingerprint = reading.table('noticeVersions').text(last.row, 'fingerprint');
  const changed = changedAreas(fingerprint, facts, ownColumnsKnown);
  return changed.length > 0 && saysTheSame(last, facts) ? [] : changed;
}

/** Whether a version would say today what it says, to the letter: whether its hash would be the same. */
const saysTheSame = ({ version, publishedOn, hash }: NoticeVersion, facts: NoticeFacts): boolean =>
  publishedOn !== undefined && editionOf(facts, version, publishedOn).hash === hash;

/** What of the notice waits for the owner. */
export interface NoticeNeeds {
  isPublished: boolean;
  /** Areas of which the published notice does not tell the truth any more. */
  changed: number;
  /** Customers held for longer than the setting `noticeMonths` of whom nobody has noted that they were given a notice (GDPR Art. 14(3)(a)). */
  notGiven: number;
  /** Customers whose version lacks a purpose of the one in force: they are told before data is used for it (Art. 13(3), 14(4)). */
  outdated: number;
}

/**
 * What of the notice waits for the owner on a day. Needs the columns of `noticeNeedsQuery`, and those of the customers that are said not to be used: one
 * that was not read counts as empty.
 * @param own the owner's own columns, where somebody has looked for them: otherwise nothing is said of those
 */
export function noticeNeeds(reading: Reading, today: Day, own?: readonly OwnColumn[]): NoticeNeeds {
  const isPublished = versionInForce(reading) !== undefined;
  return {
    isPublished,
    changed: isPublished ? changedCount(reading, own) : 0,
    notGiven: isPublished ? notGivenOn(reading, today).length : 0,
    outdated: outdatedCustomers(reading),
  };
}

/** A rule that cannot be read is told elsewhere. */
function changedCount(reading: Reading, own: readonly OwnColumn[] | undefined): number {
  try {
    const facts = factsOf(reading, own, usedOf(reading, unusedIn(reading.settings)));
    return changedSince(reading, facts, own !== undefined).length;
  } catch (error) {
    if (error instanceof RegisterError) return 1;
    throw error;
  }
}

/** The data rows of customers without a version whose month is over; who has been here since nobody knows when counts too. */
function notGivenOn(reading: Reading, today: Day): number[] {
  const table = reading.table('customers');
  const latest = addMonths(today, -wholeNumber(reading.settings, 'noticeMonths'));
  const isVersion = knownVersions(reading);
  return [...table.rows()].filter(
    (row) =>
      isAPerson(reading, row) &&
      !isVersion(table.text(row, 'noticeVersion')) &&
      (table.number(row, 'since') ?? -Infinity) <= latest,
  );
}

/**
 * How many customers have a version that does not tell of every purpose of the one in force, on the same basis: they are told before their data is used
 * for it (GDPR Art. 13(3), 14(4)).
 */
function outdatedCustomers(reading: Reading): number {
  const table = reading.table('customers');
  const others = new Set(versionsThatTellLess(reading));
  if (others.size === 0) return 0;
  return [...table.rows()].filter(
    (row) => isAPerson(reading, row) && others.has(table.text(row, 'noticeVersion')),
  ).length;
}

/** The earlier versions that lack a purpose of the one in force. */
function versionsThatTellLess(reading: Reading): string[] {
  const table = reading.table('noticeVersions');
  const before = versionsOf(reading);
  const last = before.pop();
  if (!last) return [];
  const fingerprintAt = ({ row }: { row: number }) => table.text(row, 'fingerprint');
  const all = [...before, last].map(fingerprintAt);
  return before
    .filter((each) => !isEveryPurposeTold(fingerprintAt(last), fingerprintAt(each), all))
    .map(({ version }) => version);
}

/** Whether the row names anybody who can be given a notice. */
export const isAPerson = (reading: Reading, row: number): boolean =>
  (['email', 'phone', 'firstName', 'lastName', 'organisation'] as const).some(
    (key) => reading.table('customers').text(row, key) !== '',
  );
