import type { Notice } from '../../documents/notice/model';
import { safeFileName } from '../../documents/file-name';
import {
  draftName,
  noticeAreaTexts,
  noticeCounts,
  noticeFileName,
  noticeGapTexts,
  noticeStateTexts as texts,
} from '../../language/notice/state';
import { formatDate, say, sayCount, type Language } from '../../language/text';
import { isoDate } from '../../register/calendar';
import type { Given } from './given';
import type { NoticeState } from './overview';

/** How the notice stands, in sentences. */
export function stateSentences(
  { inForce, isInForce, isAltered, changed, needs }: NoticeState,
  language: Language,
): string[] {
  const date = inForce?.publishedOn === undefined ? '' : formatDate(inForce.publishedOn, language);
  const version = inForce?.version ?? '';
  const areas = changed.map((area) => say(noticeAreaTexts[area], language)).join(', ');
  const standing =
    version === ''
      ? say(texts.unpublished, language)
      : isInForce
        ? say(texts.inForce, language, { version, date })
        : changed.length > 0
          ? say(texts.outdated, language, { version, date, areas })
          : isAltered
            ? ''
            : say(texts.reworded, language, { version, date });
  const { notGiven, outdated } = needs;
  const altered = isAltered ? say(texts.altered, language, { version, date }) : '';
  return [
    ...[altered, standing].filter(Boolean),
    ...(notGiven > 0 ? [sayCount(noticeCounts.notGiven, notGiven, language)] : []),
    ...(outdated > 0 ? [sayCount(noticeCounts.outdated, outdated, language)] : []),
  ];
}

/** What is missing, in sentences, the needed things first. */
export const gapSentences = ({ gaps }: NoticeState, language: Language): string[] =>
  gaps.map(({ code, about }) => say(noticeGapTexts[code], language, { about }));

/** What noting that people were given the notice came to. */
export const givenSentences = (
  { version, given, leftAlone, joinedLater, undated }: Given,
  language: Language,
): string[] => [
  sayCount(noticeCounts.given, given, language, { version }),
  ...(joinedLater > 0 ? [sayCount(noticeCounts.joinedLater, joinedLater, language)] : []),
  ...(undated > 0 ? [sayCount(noticeCounts.undated, undated, language)] : []),
  ...(leftAlone > 0 ? [sayCount(noticeCounts.leftAlone, leftAlone, language)] : []),
];

/** The name of a notice's files without ending. */
export function noticeStem({ version, publishedOn, day, language }: Notice): string {
  const draft = say(draftName, language, { date: isoDate(day) });
  return safeFileName(
    say(noticeFileName, language, { version: publishedOn === undefined ? draft : version }),
  );
}
