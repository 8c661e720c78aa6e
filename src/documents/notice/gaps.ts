import { choiceText } from '../../language/choices';
import { noticeTitles } from '../../language/notice/titles';
import { languages, say, type Language } from '../../language/text';
import { neededParts, type NoticePart } from '../../register/notice/parts';
import { conditionHolds, hasCountry, keepsIp, namesHost } from './conditions';
import type { NoticeFacts } from './facts';

/** Something that the law asks of a notice, or that makes it trustworthy, and that the register does not say. */
export interface NoticeGap {
  code: keyof typeof checks;
  part: NoticePart;
  /** Without it no notice is published: the part would be empty. */
  isNeeded: boolean;
  /** What it is about: the title of a purpose, the name of a recipient, a kind of record or a part; blank otherwise. */
  about: string;
}

type Check = Omit<NoticeGap, 'code' | 'about'> & {
  about: (facts: NoticeFacts, language: Language, day: number) => string[];
};

/** Days after which the Ombudsman's contact details should be looked at again. */
const CHECKED_DAYS = 365;

const one = (isMissing: boolean): string[] => (isMissing ? [''] : []);

/** Kinds of records that every register holds, and of which the notice tells how long they are kept. */
const heldKinds = (facts: NoticeFacts): string[] => [
  ...['customer', 'order', 'consent', 'request'],
  ...(keepsIp(facts) ? ['ipAddress'] : []),
];

const checks = {
  controllerMissing: {
    ...{ part: 'controller', isNeeded: true },
    about: ({ controller }) => one(controller.name === ''),
  },
  contactMissing: {
    ...{ part: 'exercise', isNeeded: true },
    about: ({ controller: { email, phone, street }, formAddress }) =>
      one([email, phone, street, formAddress].every((way) => way === '')),
  },
  purposesMissing: {
    ...{ part: 'purposes', isNeeded: true },
    about: ({ purposes }) => one(purposes.length === 0),
  },
  titleMissing: {
    ...{ part: 'purposes', isNeeded: true },
    about: ({ purposes }) => purposes.filter(({ title }) => title.fi === '').map(({ id }) => id),
  },
  basisMissing: {
    ...{ part: 'purposes', isNeeded: true },
    about: ({ purposes }, language) =>
      purposes.filter(({ basis }) => basis === '').map(({ title }) => title[language]),
  },
  interestMissing: {
    ...{ part: 'legitimateInterests', isNeeded: true },
    about: ({ purposes }, language) =>
      purposes
        .filter(
          ({ basis, legitimateInterest }) => basis === 'legitimateInterest' && legitimateInterest === '',
        )
        .map(({ title }) => title[language]),
  },
  sourcesMissing: {
    ...{ part: 'sources', isNeeded: true },
    about: ({ sources }) => one(sources.length === 0),
  },
  rulesMissing: {
    ...{ part: 'retention', isNeeded: true },
    about: (facts, language) =>
      heldKinds(facts)
        .filter((held) => facts.rules.filter(({ kind }) => kind === held).length !== 1)
        .map((held) => choiceText('recordKind', held, language)),
  },
  recipientUnnamed: {
    ...{ part: 'recipients', isNeeded: true },
    about: ({ recipients }) => recipients.filter(({ name }) => name === '').map(({ id }) => id),
  },
  safeguardMissing: {
    ...{ part: 'transfers', isNeeded: true },
    about: ({ recipients }) =>
      recipients.filter(({ isOutside, safeguard }) => isOutside && safeguard === '').map(({ name }) => name),
  },
  countryMissing: {
    ...{ part: 'transfers', isNeeded: true },
    about: ({ recipients }) => recipients.filter((each) => !hasCountry(each)).map(({ name }) => name),
  },
  hostMissing: {
    ...{ part: 'recipients', isNeeded: true },
    about: (facts) => one(!namesHost(facts)),
  },
  ownTextMissing: {
    ...{ part: 'other', isNeeded: false },
    about: ({ ownTexts }, language) =>
      ownTexts.flatMap(({ part, text }) =>
        languages
          .filter((each) => text[each] === '')
          .map((each) => `${say(noticeTitles[part], language)} (${choiceText('language', each, language)})`),
      ),
  },
  ownTextUnused: {
    ...{ part: 'other', isNeeded: false },
    about: (facts, language) => {
      const parts = neededParts(conditionHolds(facts));
      const unused = facts.ownTexts.filter(({ part }) => !parts.includes(part));
      return [...facts.unknownTexts, ...unused.map(({ part }) => say(noticeTitles[part], language))];
    },
  },
  unusedInUse: {
    ...{ part: 'data', isNeeded: false },
    about: ({ data }, language) =>
      data.filter(({ isUsedDespite }) => isUsedDespite).map(({ title }) => title[language]),
  },
  accessInDoubt: {
    ...{ part: 'protection', isNeeded: false },
    about: ({ isAccessInDoubt }) => one(isAccessInDoubt),
  },
  authorityUnchecked: {
    ...{ part: 'complaint', isNeeded: false },
    about: ({ ombudsman }, language, day) =>
      one(day - (ombudsman[language].checkedOn ?? -Infinity) > CHECKED_DAYS),
  },
} satisfies Record<string, Check>;

/** What is missing, the needed things first. @param day serial number of today */
export const gapsOf = (facts: NoticeFacts, language: Language, day: number): NoticeGap[] =>
  (Object.keys(checks) as NoticeGap['code'][]).flatMap((code) => {
    const { part, isNeeded, about }: Check = checks[code];
    return about(facts, language, day).map((each) => ({ code, part, isNeeded, about: each }));
  });
