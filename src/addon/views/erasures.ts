import { isMachines, type Copy, type ErasureCourse } from '../../actions/copies';
import type { Mention } from '../../actions/mentions';
import { copyText, erasureCourseTexts as texts, mentionTexts } from '../../language/erasures';
import { folderSentence, untoldNotes } from '../../language/folderNotes';
import { errorSentence } from '../../language/errors';
import { formatDate, say, type Language } from '../../language/text';
import {
  MOST_MENTIONS,
  type CopyView,
  type ErasureCourseView,
  type MentionView,
  type MentionsView,
} from '../erasure-protocol';
import { headingOf, kindText } from './card';

/** An erasure and what remains of it, in words. */
export function courseView(course: ErasureCourse, language: Language): ErasureCourseView {
  const { task, reference, on, confirmed, resumes, complete, completedOn } = course;
  const date = (day: number) => ({ date: formatDate(day, language) });
  const notes = [
    ...(completedOn === undefined ? [] : [say(texts.completedOn, language, date(completedOn))]),
    ...(complete || confirmed ? [] : [say(texts.unconfirmed, language)]),
    ...(resumes === undefined ? [] : [say(texts.resumes, language, date(resumes))]),
    ...untoldNotes(course.untold, language),
  ];
  return {
    task,
    heading:
      on === undefined
        ? say(texts.headingUndated, language, { reference })
        : say(texts.heading, language, { reference, ...date(on) }),
    notes,
    copies: course.copies.map((copy) => copyView(copy, language)),
    complete,
  };
}

function copyView(copy: Copy, language: Language): CopyView {
  const { task, state, due, doneOn, lastError, hindrance } = copy;
  const isDone = state === 'done';
  const isItsOwn = isMachines(copy);
  const notes = [
    ...(isDone && doneOn !== undefined
      ? [say(texts.done, language, { date: formatDate(doneOn, language) })]
      : []),
    ...(isDone && doneOn === undefined ? [say(texts.doneUndated, language)] : []),
    ...(isItsOwn ? [say(texts.byMachine, language)] : []),
    ...(!isDone && due !== undefined ? [say(texts.due, language, { date: formatDate(due, language) })] : []),
    ...(!isDone && lastError ? [errorSentence({ code: lastError, data: {} }, language)] : []),
    ...(state === 'missing' ? [say(texts.missing, language)] : []),
    ...(hindrance ? [folderSentence(hindrance, language)] : []),
  ];
  return {
    task,
    text: copyText(copy, language),
    state,
    isTrouble: state === 'failed' || state === 'missing' || hindrance !== undefined,
    notes,
    mayTick: !isDone && !isItsOwn,
  };
}

/** How much of a long cell is shown on each side of what names the person. */
const AROUND = 60;

/** The mentions of one person, as many as are shown at once. */
export function mentionsView(found: readonly Mention[], language: Language): MentionsView {
  const shown = found.slice(0, MOST_MENTIONS);
  return {
    mentions: shown.map((mention) => mentionView(mention, language)),
    more: found.length - shown.length,
  };
}

/** A cell that names a person, in words. */
function mentionView(mention: Mention, language: Language): MentionView {
  const { reference, fixed, tab, record, column, heading = '' } = mention;
  const title = column === undefined ? heading : headingOf(tab, column, language);
  return {
    reference,
    ...(fixed && { why: say(mentionTexts[fixed], language) }),
    where: say(mentionTexts.where, language, { tab: kindText(tab, language), column: title }),
    row: record === '' ? '' : say(mentionTexts.row, language, { id: record }),
    sure: mention.sure,
    parts: partsOf(mention),
  };
}

function partsOf({ text, passages }: Pick<Mention, 'text' | 'passages'>): MentionView['parts'] {
  const parts: MentionView['parts'] = [];
  let from = 0;
  for (const [at, passage] of passages.entries()) {
    parts.push({ text: shortened(text.slice(from, passage.from), at > 0, true), names: false });
    parts.push({ text: text.slice(passage.from, passage.to), names: true });
    from = passage.to;
  }
  parts.push({ text: shortened(text.slice(from), true, false), names: false });
  return parts.filter((part) => part.text !== '');
}

/** A text between two passages, before the first or after the last one; cut where nothing is named. */
function shortened(text: string, afterOne: boolean, beforeOne: boolean): string {
  if (text.length <= AROUND * (afterOne && beforeOne ? 2 : 1)) return text;
  const start = afterOne ? text.slice(0, AROUND) : '';
  const end = beforeOne ? text.slice(-AROUND) : '';
  return `${start}…${end}`;
}
