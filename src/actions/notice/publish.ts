import { fingerprintOf } from '../../documents/notice/fingerprint';
import { gapsOf } from '../../documents/notice/gaps';
import { noticePlain } from '../../documents/notice/model';
import { isoDate } from '../../register/calendar';
import { RegisterError } from '../../register/errors';
import { append } from '../../workbook/changes';
import type { ColumnKey } from '../../workbook/tabs';
import { MAX_CELL_CHARACTERS } from '../../workbook/codec';
import type { Query } from '../../workbook/table';
import { act, type Done, type Piece } from '../act';
import type { Program } from '../program';
import { joined, type Reading, type World } from '../reading';
import { expectReadableRules } from '../rules';
import { editionOf, textsOf, type Edition } from './edition';
import {
  factsOf,
  factsQuery,
  ownColumnsIn,
  ownColumnsQuery,
  unusedIn,
  usedOf,
  type NoticeFacts,
} from './facts';
import { publishedTexts, versionInForce, versionsQuery } from './versions';

/** A version as it stands published. */
export interface Published extends Edition {
  /** False where the version in force says the same already. */
  changed: boolean;
}

/** The log tells which versions there were, whatever became of their rows. */
const publishQuery: Query = joined(ownColumnsQuery(factsQuery), {
  ...versionsQuery,
  log: ['event', 'details'],
});

/**
 * Publishes the notice as it would be drawn up now: its words in every language under a version that was never used before.
 * Nothing is published where the version in force says the same to the letter.
 * @param seen what the owner has looked at, by {@link seenName}; nothing is compared where left out
 * @throws RegisterError noticeIncomplete, noticeChanged, noticeOverCell; UnsuitableRule
 */
export function* publishNotice(world: World, seen?: string): Program<Done<Published>> {
  let looked: ColumnKey<'customers'>[] = [];
  for (;;) {
    const { result, ...done } = yield* publishing(world, looked, seen);
    if (!('unread' in result)) return { ...done, result };
    looked = result.unread;
  }
}

/** Columns that are said not to be used, and into which nobody has looked yet: few registers have any. */
interface Unread {
  unread: ColumnKey<'customers'>[];
}

/** @param looked the columns to look into: they are told where they hold something all the same */
const publishing = (
  world: World,
  looked: readonly ColumnKey<'customers'>[],
  seen: string | undefined,
): Program<Done<Published | Unread>> =>
  act<Published | Unread>(world, {
    query: looked.length > 0 ? joined(publishQuery, { customers: looked }) : publishQuery,
    // Any row that is always there: the headings, of which the notice tells, come along only with a look at rows.
    wanted: () => ({ settings: [0] }),
    decide: (reading, layout) => {
      expectReadableRules(reading);
      const unused = unusedIn(reading.settings);
      if (unused.some((key) => !looked.includes(key))) return { pieces: [], result: { unread: unused } };
      const facts = factsOf(reading, ownColumnsIn(layout), usedOf(reading, unused));
      expectComplete(reading, facts);
      if (seen !== undefined && seen !== seenName(facts)) throw new RegisterError('noticeChanged');
      const standing = inForceAsDrawn(reading, facts);
      if (standing) return { pieces: [], result: { ...standing, changed: false } };
      const published = editionOf(facts, freshVersion(reading), reading.now.day);
      return {
        pieces: [pieceOf(published, facts)],
        result: { ...published, changed: true },
      };
    },
  });

/** Names what a notice is drawn from, so that what is published is what was looked at. */
export const seenName = (facts: NoticeFacts): string => Object.values(fingerprintOf(facts)).join('');

/** @throws RegisterError noticeIncomplete */
function expectComplete(reading: Reading, facts: NoticeFacts): void {
  const missing = gapsOf(facts, reading.language, reading.now.day).filter(({ isNeeded }) => isNeeded);
  if (missing.length > 0) throw new RegisterError('noticeIncomplete', { count: missing.length });
}

/** The version in force, where the register would say the same today; otherwise it stands as it was published. */
export function inForceAsDrawn(reading: Reading, facts: NoticeFacts): Edition | undefined {
  const last = versionInForce(reading);
  if (last?.publishedOn === undefined) return undefined;
  const edition = editionOf(facts, last.version, last.publishedOn);
  const texts = publishedTexts(reading, last.row);
  const isSame =
    last.hash === edition.hash &&
    edition.notices.every((notice) => noticePlain(notice) === texts[notice.language]);
  return isSame ? edition : undefined;
}

/** The day, with a number behind it where the day has a version already. */
function freshVersion(reading: Reading): string {
  const log = reading.table('log');
  const logged = [...log.rows()]
    .filter((row) => log.text(row, 'event') === 'notice.published')
    .map((row) => versionIn(log.text(row, 'details')));
  const taken = new Set([...reading.table('noticeVersions').ids, ...logged]);
  const day = isoDate(reading.now.day);
  let version = day;
  for (let number = 2; taken.has(version); number++) version = `${day}.${number}`;
  return version;
}

/** What somebody has written into an entry names no version; the log's verification tells of it. */
const versionIn = (details: string): string => /"version":"([^"]*)"/.exec(details)?.[1] ?? '';

/** @throws RegisterError noticeOverCell */
function pieceOf({ version, publishedOn, notices, hash }: Edition, facts: NoticeFacts): Piece {
  const { fi, sv, en } = textsOf(notices);
  if ([fi, sv, en].some((text) => text.length > MAX_CELL_CHARACTERS))
    throw new RegisterError('noticeOverCell', { most: MAX_CELL_CHARACTERS });
  const fingerprint = JSON.stringify(fingerprintOf(facts));
  const row = { version, publishedOn, fingerprint, textFi: fi, textSv: sv, textEn: en, hash };
  return {
    changes: [append('noticeVersions', row)],
    entries: [{ event: 'notice.published', details: { version, hash } }],
  };
}
