import type { Language } from '../../language/text';
import type { NoticePart } from '../../register/notice/parts';
import { hasCountry, namesHost } from './conditions';
import type { NoticeFacts } from './facts';

/** Something that the law asks of a notice, or that makes it trustworthy, and that the register does not say. */
export interface NoticeGap {
  code: keyof typeof checks;
  part: NoticePart;
  /** Without it no notice is published: the part would be empty. */
  isNeeded: boolean;
  /** What it is about: the title of a purpose or the name of a recipient; blank otherwise. */
  about: string;
}

type Check = Omit<NoticeGap, 'code' | 'about'> & {
  about: (facts: NoticeFacts, language: Language, day: number) => string[];
};

/** Days after which the Ombudsman's contact details should be looked at again. */
const CHECKED_DAYS = 365;

const one = (isMissing: boolean): string[] => (isMissing ? [''] : []);

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
    about: ({ rules }) => one(rules.length === 0),
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
