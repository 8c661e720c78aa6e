import { isoDate } from '../../register/calendar';
import { RegisterError } from '../../register/errors';
import { subjectHash } from '../../register/log';
import { set } from '../../workbook/changes';
import { idsThatStandTwice, type Query } from '../../workbook/table';
import { act, type Done, type Piece } from '../act';
import { matchColumns, theCustomer } from '../customers';
import type { Program } from '../program';
import { joined, type Reading, type World } from '../reading';
import { isRestrictedAt, restrictedQuery } from '../retention/held';
import type { Giving } from './ways';
import {
  isAPerson,
  knownVersions,
  noticeNeedsQuery,
  theVersion,
  versionsOf,
  versionsQuery,
} from './versions';

export { noticeWays, type Giving } from './ways';

/** Which customers were given it, when many were: those without any version, or also those who have an older one. */
export interface GivenTo {
  whom: 'without' | 'outdated';
  /** Only customers whose source is this, to the letter. */
  source?: string | undefined;
}

/** What noting it came to. */
export interface Given {
  version: string;
  /** Customers who have it now and had not. */
  given: number;
  /** Rows that were left alone: restricted ones, and those without an id of their own. */
  leftAlone: number;
  /** Customers who came only after the day on which it was given: many at once who cannot have got it. */
  joinedLater: number;
  /** Customers of whom nobody can tell whether they had come by then, since that day is past and theirs is blank or cannot be read. */
  undated: number;
}

const query: Query = joined(versionsQuery, {
  customers: [...noticeNeedsQuery.customers, ...restrictedQuery.customers, 'source'],
  holds: restrictedQuery.holds,
});

const NOBODY = { given: 0, leftAlone: 0, joinedLater: 0, undated: 0 };

/** Customers in one commit. */
const A_PIECE = 400;

/**
 * Notes that a customer was given the notice (GDPR Art. 13, 14). That they have the version already, or a newer one, is not noted again.
 * @throws RegisterError noticeUnpublished, noticeVersionUnknown, givenInFuture, givenBeforePublished, customerNotFound; AmbiguousCustomer
 */
export function giveNotice(world: World, who: string, giving: Giving): Program<Done<Given>> {
  return act(world, {
    query: joined(versionsQuery, { customers: [...matchColumns(who), 'noticeVersion'] }),
    decide: (reading) => {
      const { version, details } = detailsOf(reading, giving);
      const { row, id } = theCustomer(reading, who);
      const isNew = isNewTo(reading, version)(reading.table('customers').text(row, 'noticeVersion'));
      const piece: Piece = {
        changes: [set('customers', row, id, 'noticeVersion', version)],
        entries: [{ event: 'notice.given', subject: subjectHash(world.key, id), details }],
      };
      return { pieces: isNew ? [piece] : [], result: { ...NOBODY, version, given: isNew ? 1 : 0 } };
    },
  });
}

/**
 * Notes it of many at once. Restricted rows are left alone (GDPR Art. 18(2)), rows that nothing but their place names, customers
 * since a later day than that on which it was given, and where that day is past also those since nobody knows when: they may have come after it.
 * @throws RegisterError noticeUnpublished, noticeVersionUnknown, givenInFuture, givenBeforePublished
 */
export function giveNoticeToAll(world: World, to: GivenTo, giving: Giving): Program<Done<Given>> {
  return act(world, {
    query,
    decide: (reading) => {
      const { version, on, details } = detailsOf(reading, giving);
      const meant = rowsMeant(reading, to, version);
      const sinceAt = (row: number) => reading.table('customers').number(row, 'since');
      const isPast = on < reading.now.day;
      const known = meant.filter((row) => !isPast || sinceAt(row) !== undefined);
      const rows = known.filter((row) => (sinceAt(row) ?? on) <= on);
      const open = openAmong(reading, rows);
      const [given, leftAlone] = [open.length, rows.length - open.length];
      return {
        pieces: piecesOf(reading, open, version, details),
        result: {
          ...{ version, given, leftAlone },
          joinedLater: known.length - rows.length,
          undated: meant.length - known.length,
        },
      };
    },
  });
}

/** @throws RegisterError noticeUnpublished, noticeVersionUnknown, givenInFuture, givenBeforePublished */
function detailsOf(reading: Reading, { way, on = reading.now.day, version: wished }: Giving) {
  const { version, publishedOn } = theVersion(reading, wished);
  if (on > reading.now.day) throw new RegisterError('givenInFuture');
  if (publishedOn !== undefined && on < publishedOn)
    throw new RegisterError('givenBeforePublished', { version, date: isoDate(publishedOn) });
  return { version, on, details: { version, way, on: isoDate(on) } };
}

/** Whether a version is news to somebody who has another; a later one than it is never taken back. What is no version counts as none. */
function isNewTo(reading: Reading, version: string): (held: string) => boolean {
  const order = versionsOf(reading).map((each) => each.version);
  const place = order.indexOf(version);
  return (held) => order.indexOf(held) < place;
}

function rowsMeant(reading: Reading, { whom, source }: GivenTo, version: string): number[] {
  const table = reading.table('customers');
  const isNews = isNewTo(reading, version);
  const isVersion = knownVersions(reading);
  return [...table.rows()].filter((row) => {
    const has = table.text(row, 'noticeVersion');
    const isMeant = whom === 'without' ? !isVersion(has) : isNews(has);
    return (
      isMeant && isAPerson(reading, row) && (source === undefined || table.text(row, 'source') === source)
    );
  });
}

function openAmong(reading: Reading, rows: readonly number[]): number[] {
  const table = reading.table('customers');
  const nobodys = idsThatStandTwice(table);
  const isRestricted = isRestrictedAt(reading);
  return rows.filter((row) => {
    const id = table.ids[row] as string;
    return id !== '' && !nobodys.has(id) && !isRestricted(row);
  });
}

function piecesOf(reading: Reading, rows: readonly number[], version: string, details: object): Piece[] {
  const { ids } = reading.table('customers');
  const pieces: Piece[] = [];
  for (let from = 0; from < rows.length; from += A_PIECE) {
    const part = rows.slice(from, from + A_PIECE);
    pieces.push({
      changes: part.map((row) => set('customers', row, ids[row] as string, 'noticeVersion', version)),
      entries: [{ event: 'notice.given', details: { ...details, customers: part.length } }],
    });
  }
  return pieces;
}
