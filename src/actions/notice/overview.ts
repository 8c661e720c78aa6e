import { drawNotice } from '../../documents/notice/draw';
import type { NoticeArea } from '../../documents/notice/fingerprint';
import { gapsOf, type NoticeGap } from '../../documents/notice/gaps';
import { noticePlain, versionLine, type Notice } from '../../documents/notice/model';
import { languages, type Language } from '../../language/text';
import type { Query } from '../../workbook/table';
import type { Program } from '../program';
import { joined, readRegister, type World } from '../reading';
import { noticeFacts, ownColumnsQuery } from './facts';
import { inForceAsDrawn, seenName } from './publish';
import {
  changedSince,
  isAsPublished,
  noticeNeeds,
  noticeNeedsQuery,
  publishedTexts,
  versionInForce,
  versionsOf,
  versionsQuery,
  type NoticeNeeds,
  type NoticeVersion,
} from './versions';

/** The notice as it stands: what would be published now, what is in force, and what waits. */
export interface NoticeState {
  /** What would be published, in every language: the version in force itself where nothing has changed. */
  notices: Notice[];
  /** The words of these, sentence by sentence, that the version in force has not, by language; none where nothing is in force. */
  news: Record<Language, string[]>;
  /** Whether the notices are the version in force to the letter. */
  isInForce: boolean;
  inForce?: NoticeVersion;
  /** Whether the row of the version in force has not the words any more that were published. */
  isAltered: boolean;
  versions: NoticeVersion[];
  /** The areas of the register that have changed since the version in force. */
  changed: NoticeArea[];
  gaps: NoticeGap[];
  needs: NoticeNeeds;
  /** Names what the notices are drawn from, for `publishNotice`. */
  seen: string;
}

const query: Query = [noticeNeedsQuery, versionsQuery].reduce<Query>(joined, ownColumnsQuery({}));

/** The notice as it stands. Reads only. @throws UnsuitableRule */
export function* noticeNow(world: World, language?: Language): Program<NoticeState> {
  const reading = yield* readRegister(world, query);
  const facts = yield* noticeFacts(world, reading);
  const standing = inForceAsDrawn(reading, facts);
  const { day } = reading.now;
  const notices = standing?.notices ?? languages.map((each) => drawNotice(facts, each, { day }));
  const last = versionInForce(reading);
  const published = last && publishedTexts(reading, last.row);
  const changed = last ? changedSince(reading, facts, true) : [];
  const newsIn = (each: Language) => {
    const notice = notices.find((candidate) => candidate.language === each);
    return published && notice && !standing ? newsOf(notice, published[each]) : [];
  };
  return {
    notices,
    news: { fi: newsIn('fi'), sv: newsIn('sv'), en: newsIn('en') },
    isInForce: standing !== undefined,
    ...(last && { inForce: last }),
    isAltered: last !== undefined && !isAsPublished(reading, last),
    versions: versionsOf(reading),
    changed,
    gaps: gapsOf(facts, language ?? reading.language, day),
    needs: { ...noticeNeeds(reading, day), changed: changed.length },
    seen: seenName(facts),
  };
}

/** The numbers of headings shift when a section comes or goes: that is no news. */
const bare = (line: string): string => line.replace(/^\d+(\.\d+)?\.? /, '').trim();

/** What it says, line by line, that the text before did not; which version it is goes without saying. */
function newsOf(notice: Notice, before: string): string[] {
  const known = new Set(before.split('\n').map(bare));
  const isNews = (line: string) => line !== '' && !known.has(line) && !line.includes(versionLine(notice));
  return noticePlain(notice).split('\n').map(bare).filter(isNews);
}
