/**
 * What makes a part of a notice needed that not every register needs: `always` for all; `whereWritten` for what the owner adds
 * of their own accord.
 */
export type NoticeCondition =
  | 'always'
  | 'representative'
  | 'jointControllers'
  | 'officer'
  | 'legitimateInterest'
  | 'consent'
  | 'directMarketing'
  | 'publication'
  | 'materials'
  | 'websiteData'
  | 'whereWritten';

/** One part of a privacy notice, as the law asks for it. */
export interface NoticePartRule {
  /** Where the GDPR asks for it, the main place first, such as `13(1)(a)`. */
  articles: readonly string[];
  needed: NoticeCondition;
  /** Parts that stand together under one heading. */
  group?: 'rights';
}

/**
 * The parts of a privacy notice in the order in which they stand (GDPR Art. 13 and 14; the rights of Art. 15 to 22; the manner of
 * Art. 12). What Art. 14 asks beyond Art. 13 (kinds of data, sources) is told to everybody: few registers have data from the person alone.
 */
export const noticeParts = {
  controller: { articles: ['13(1)(a)', '14(1)(a)'], needed: 'always' },
  jointControllers: { articles: ['26(2)'], needed: 'jointControllers' },
  representative: { articles: ['13(1)(a)', '14(1)(a)', '27'], needed: 'representative' },
  officer: { articles: ['13(1)(b)', '14(1)(b)'], needed: 'officer' },
  purposes: { articles: ['13(1)(c)', '14(1)(c)', '6(1)'], needed: 'always' },
  legitimateInterests: { articles: ['13(1)(d)', '14(2)(b)', '6(1)(f)'], needed: 'legitimateInterest' },
  subjects: { articles: ['14(1)(d)', '30(1)(c)'], needed: 'always' },
  data: { articles: ['14(1)(d)'], needed: 'always' },
  sources: { articles: ['14(2)(f)'], needed: 'always' },
  provision: { articles: ['13(2)(e)'], needed: 'always' },
  recipients: { articles: ['13(1)(e)', '14(1)(e)'], needed: 'always' },
  transfers: { articles: ['13(1)(f)', '14(1)(f)', '44'], needed: 'always' },
  retention: { articles: ['13(2)(a)', '14(2)(a)', '5(1)(e)'], needed: 'always' },
  materials: { articles: ['13(2)(a)', '32'], needed: 'materials' },
  protection: { articles: ['32', '5(1)(f)'], needed: 'always' },
  website: { articles: ['13(1)(c)', '14(1)(d)'], needed: 'websiteData' },
  automatedDecisions: { articles: ['13(2)(f)', '14(2)(g)', '22'], needed: 'always' },
  access: { articles: ['13(2)(b)', '15'], needed: 'always', group: 'rights' },
  rectification: { articles: ['13(2)(b)', '16', '19'], needed: 'always', group: 'rights' },
  erasure: { articles: ['13(2)(b)', '17'], needed: 'always', group: 'rights' },
  restriction: { articles: ['13(2)(b)', '18'], needed: 'always', group: 'rights' },
  portability: { articles: ['13(2)(b)', '20'], needed: 'always', group: 'rights' },
  objection: { articles: ['13(2)(b)', '21(1)', '21(4)'], needed: 'always', group: 'rights' },
  directMarketing: { articles: ['21(2)', '21(3)', '21(4)'], needed: 'directMarketing', group: 'rights' },
  publication: { articles: ['7(3)', '21(1)'], needed: 'publication', group: 'rights' },
  withdrawal: { articles: ['13(2)(c)', '7(3)'], needed: 'consent', group: 'rights' },
  exercise: { articles: ['12(2)', '12(3)', '12(5)', '12(6)'], needed: 'always', group: 'rights' },
  complaint: { articles: ['13(2)(d)', '77', '79'], needed: 'always' },
  other: { articles: ['13'], needed: 'whereWritten' },
  changes: { articles: ['12(1)', '13(3)', '14(3)'], needed: 'always' },
} as const satisfies Record<string, NoticePartRule>;

/** Key of a part of the notice: also the key under which the owner's own words for it stand. */
export type NoticePart = keyof typeof noticeParts;

/** The parts' keys in the order in which they stand. */
export const noticePartKeys = Object.keys(noticeParts) as NoticePart[];

/** The parts that a notice must have, by which conditions hold for a register. */
export const neededParts = (holds: (condition: NoticeCondition) => boolean): NoticePart[] =>
  noticePartKeys.filter((key) => noticeParts[key].needed === 'always' || holds(noticeParts[key].needed));

/** Whether a part belongs to the person's rights. */
export const isRight = (part: NoticePart): boolean =>
  (noticeParts[part] as NoticePartRule).group === 'rights';
