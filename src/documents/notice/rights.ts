import {
  answerTime,
  erasureGroundTexts,
  extensionTime,
  noticeRights as texts,
  restrictionGroundTexts,
} from '../../language/notice/rights';
import { say, sayCount, type Language, type Text } from '../../language/text';
import type { NoticePart } from '../../register/notice/parts';
import type { Drawing } from './draw';
import type { NoticeBlock } from './model';

/** The sections on the person's rights. */
export function rightsBlocks(part: NoticePart, drawing: Drawing): NoticeBlock[] {
  const { language, facts } = drawing;
  const says = (text: Text) => paragraph(say(text, language));
  switch (part) {
    case 'access':
    case 'rectification':
    case 'portability':
    case 'objection':
    case 'directMarketing':
    case 'withdrawal':
      return [says(texts[part])];
    case 'erasure':
      return [says(texts.erasureIntro), points(erasureGroundTexts, language), says(texts.erasureLimits)];
    case 'restriction':
      return [
        says(texts.restrictionIntro),
        points(restrictionGroundTexts, language),
        says(texts.restrictionLifted),
      ];
    case 'publication':
      return publicChoices(facts.purposes).map((text) => says(text));
    case 'exercise':
      return exerciseBlocks(drawing);
    default:
      return [];
  }
}

const paragraph = (text: string): NoticeBlock => ({ kind: 'paragraph', text });

const points = (texts: readonly Text[], language: Language): NoticeBlock => ({
  kind: 'list',
  items: texts.map((text) => say(text, language)),
});

/** A sentence for each purpose that gives data to the public or to others: of one that asks for leave first the person need forbid nothing. */
function publicChoices(purposes: Drawing['facts']['purposes']): Text[] {
  return (['publication', 'disclosure'] as const).flatMap((purpose) =>
    purposes
      .filter(({ id }) => id === purpose)
      .map(
        ({ choice }) =>
          texts[choice === 'optIn' ? (`${purpose}OptIn` as const) : (`${purpose}OptOut` as const)],
      ),
  );
}

function exerciseBlocks({ facts, language }: Drawing): NoticeBlock[] {
  const { email, phone, street, postcode, city } = facts.controller;
  const address = [street, [postcode, city].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  const ways = [
    ...(facts.formAddress === '' ? [] : [say(texts.byForm, language, { address: facts.formAddress })]),
    ...(email === '' ? [] : [say(texts.byEmail, language, { address: email })]),
    ...(phone === '' ? [] : [say(texts.byPhone, language, { number: phone })]),
    ...(address === '' ? [] : [say(texts.byPaper, language, { address })]),
  ];
  const sentences = [
    texts.exerciseForm,
    texts.exerciseFree,
    texts.exerciseIdentity,
    texts.exerciseRefusal,
  ].map((text) => paragraph(say(text, language)));
  const time = [
    sayCount(answerTime, facts.answerMonths, language),
    ...(facts.extensionMonths > 0 ? [sayCount(extensionTime, facts.extensionMonths, language)] : []),
  ].join(' ');
  return [
    paragraph(say(texts.exerciseIntro, language)),
    { kind: 'list', items: ways },
    ...sentences.slice(0, 2),
    paragraph(time),
    ...sentences.slice(2),
  ];
}
