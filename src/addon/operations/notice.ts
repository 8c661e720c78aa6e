import { giveNotice, giveNoticeToAll, noticeWays } from '../../actions/notice/given';
import { noticeNow, type NoticeState } from '../../actions/notice/overview';
import { publishNotice } from '../../actions/notice/publish';
import { gapSentences, givenSentences, noticeStem, stateSentences } from '../../actions/notice/words';
import { noticeHtml, noticePlain, numbered, versionLine, type Notice } from '../../documents/notice/model';
import { noticeStateTexts } from '../../language/notice/state';
import { noticeWords } from '../../language/notice/words';
import { formatDate, languages, say, type Language } from '../../language/text';
import { day } from '../../register/calendar';
import type { NoticeView } from '../notice-protocol';
import { keepFiles, type NewFile } from '../services/files';
import { isoDay, oneOf, optional, record, text } from '../shapes';
import { who, type Desk, type Services } from './desk';

const LONGEST_SOURCE = 500;
/** Longest name of what was looked at: hashes of all areas. */
const LONGEST_SEEN = 400;
const inLanguage = record({ language: oneOf(languages) });
const giving = { way: oneOf(noticeWays), on: optional(isoDay) };

const onDay = (on: string | undefined) => (on === undefined ? undefined : day(on));

/** The privacy notice: how it stands, publishing it, its files, and who was given it. */
export const notice: Services<
  'noticeState' | 'publishNotice' | 'noticeFiles' | 'noteGiven' | 'noteGivenToAll'
> = {
  noticeState: {
    shape: inLanguage,
    run: (desk, args) => viewOf(stateOf(desk), args.language, desk.language),
  },
  publishNotice: {
    shape: record({ seen: text(LONGEST_SEEN) }),
    run: ({ register, language }, { seen }) => {
      const { result } = register.changing(() => register.ask((world) => publishNotice(world, seen)));
      const { published, publishedAlready } = noticeStateTexts;
      const { version } = result;
      return { sentence: say(result.changed ? published : publishedAlready, language, { version }) };
    },
  },
  noticeFiles: {
    shape: inLanguage,
    run: (desk, args) => {
      const found = noticeIn(stateOf(desk), args.language);
      // The same text is the same files: made again, they take the place of those before.
      const name = ['notice', found.version || 'draft', args.language].join(' ');
      return { files: desk.register.changing(() => keepFiles(name, filesOf(found))) };
    },
  },
  noteGiven: {
    shape: record({ who, ...giving }),
    run: ({ register, language }, { who: whom, way, on }) => {
      const done = register.changing(() =>
        register.ask((world) => giveNotice(world, whom, { way, on: onDay(on) })),
      );
      return { sentences: givenSentences(done.result, language) };
    },
  },
  noteGivenToAll: {
    shape: record({
      whom: oneOf(['without', 'outdated'] as const),
      source: optional(text(LONGEST_SOURCE)),
      ...giving,
    }),
    run: ({ register, language }, { way, on, ...to }) => {
      const done = register.changing(() =>
        register.ask((world) => giveNoticeToAll(world, to, { way, on: onDay(on) })),
      );
      return { sentences: givenSentences(done.result, language) };
    },
  },
};

const stateOf = ({ register, language }: Desk): NoticeState =>
  register.ask((world) => noticeNow(world, language));

const noticeIn = ({ notices }: NoticeState, language: Language): Notice =>
  notices.find((each) => each.language === language) as Notice;

/** @param language of the notice @param spoken that of the person */
function viewOf(state: NoticeState, language: Language, spoken: Language): NoticeView {
  const found = noticeIn(state, language);
  const sentences = gapSentences(state, spoken);
  return {
    sentences: stateSentences(state, spoken),
    gaps: state.gaps.map(({ isNeeded }, at) => ({ sentence: sentences[at] ?? '', isNeeded })),
    title: say(noticeWords.title, language),
    version: versionLine(found),
    sections: numbered(found),
    news: state.news[language],
    isInForce: state.isInForce,
    seen: state.seen,
    versions: state.versions.map(({ version, publishedOn }) => ({
      version,
      publishedOn: publishedOn === undefined ? '' : formatDate(publishedOn, spoken),
    })),
  };
}

function filesOf(found: Notice): NewFile[] {
  const stem = noticeStem(found);
  const html = noticeHtml(found);
  return [
    { part: 'pdf', name: `${stem}.pdf`, mimeType: 'application/pdf', content: html },
    { part: 'html', name: `${stem}.html`, mimeType: 'text/html', content: html },
    { part: 'txt', name: `${stem}.txt`, mimeType: 'text/plain', content: noticePlain(found) },
  ];
}
