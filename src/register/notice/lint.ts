import type { LegalBasis } from '../consent';
import { noticeParts, type NoticePart } from './parts';

/** How much a finding matters: what the law forbids or demands, what misleads or will not last, what would be better. */
export type Severity = 'error' | 'warning' | 'hint';

/** Severities, the gravest first. */
export const severities: readonly Severity[] = ['error', 'warning', 'hint'];

/** What a notice has to say: a part, or something that has to be said within one. */
export type Duty = NoticePart | 'contact' | 'basis' | 'answerTime' | 'freeOfCharge';

/** What a duty is worth where nobody says it, and when it has to be said. */
export interface DutyRule {
  /** Places in the GDPR as `noticeParts` writes them. */
  articles: readonly string[];
  severity: Severity;
  /** The part of the notice in which it is said. */
  part: NoticePart;
  /** Only where the notice itself tells of such a thing; absent for always. */
  when?: 'consent' | 'legitimateInterest' | 'marketing' | 'website';
}

const duty = (part: NoticePart, severity: Severity, rest: Partial<DutyRule> = {}): DutyRule => ({
  part,
  severity,
  articles: noticeParts[part].articles.slice(0, 1),
  ...rest,
});

/**
 * What is looked for in a notice of which nothing else is known. Errors are what Art. 13(1) and (2) and 14(1) ask of every notice; warnings are what
 * holds only for some (sources, transfers, automated decisions: a reader should not have to guess) or what Art. 12 asks of the answer
 * rather than of the notice; hints make the notice whole. Who is the data protection officer or the representative cannot be known from a text.
 */
export const duties: Readonly<Partial<Record<Duty, DutyRule>>> = {
  controller: duty('controller', 'error'),
  contact: duty('controller', 'error'),
  purposes: duty('purposes', 'error'),
  basis: duty('purposes', 'error'),
  legitimateInterests: duty('legitimateInterests', 'error', { when: 'legitimateInterest' }),
  subjects: duty('subjects', 'hint'),
  data: duty('data', 'error'),
  sources: duty('sources', 'warning'),
  provision: duty('provision', 'error'),
  recipients: duty('recipients', 'error'),
  transfers: duty('transfers', 'warning'),
  retention: duty('retention', 'error'),
  protection: duty('protection', 'hint'),
  website: duty('website', 'hint', { when: 'website' }),
  automatedDecisions: duty('automatedDecisions', 'warning'),
  access: duty('access', 'error'),
  rectification: duty('rectification', 'error'),
  erasure: duty('erasure', 'error'),
  restriction: duty('restriction', 'error'),
  portability: duty('portability', 'error'),
  objection: duty('objection', 'error'),
  directMarketing: duty('directMarketing', 'warning', { when: 'marketing' }),
  withdrawal: duty('withdrawal', 'error', { when: 'consent' }),
  exercise: duty('exercise', 'warning'),
  answerTime: duty('exercise', 'warning', { articles: ['12(3)'] }),
  freeOfCharge: duty('exercise', 'warning', { articles: ['12(5)'] }),
  complaint: duty('complaint', 'error'),
  changes: duty('changes', 'hint'),
};

/**
 * Under which headings a part may be told beside its own. What stands under any other is not where a reader would look; Art. 21(4) asks that the
 * right to object be told separately from everything else.
 */
export const toldUnder: Readonly<Partial<Record<NoticePart, readonly NoticePart[]>>> = {
  controller: ['jointControllers', 'officer', 'representative'],
  purposes: ['legitimateInterests', 'data'],
  legitimateInterests: ['purposes'],
  subjects: ['controller', 'purposes'],
  data: ['subjects', 'sources'],
  sources: ['data'],
  provision: ['data', 'sources', 'purposes'],
  recipients: ['transfers'],
  transfers: ['recipients', 'protection'],
  retention: ['data', 'purposes'],
  materials: ['protection', 'retention'],
  automatedDecisions: ['purposes', 'protection'],
  withdrawal: ['purposes'],
  exercise: ['access', 'controller'],
  changes: ['controller', 'protection', 'exercise', 'complaint', 'other'],
};

/** What is no right and may stand under a heading over the rights all the same; nobody looks there for what is held, or for how long. */
export const toldAmongRights: readonly NoticePart[] = [
  'controller',
  'complaint',
  'automatedDecisions',
  'changes',
];

/** Where the law speaks of what a finding says, as in `DutyRule`, or an Act with its section; and how much it matters. */
export interface FindingRule {
  articles: readonly string[];
  severity: Severity;
}

/** What can be wrong with a notice, beside a duty that nobody fulfils (`missing`). */
export const findingRules = {
  sectionEmpty: { articles: ['13'], severity: 'error' },
  unfilled: { articles: ['13'], severity: 'error' },
  signatureDemanded: { articles: ['12(2)', '12(6)'], severity: 'error' },
  formDemanded: { articles: ['12(2)'], severity: 'error' },
  identityDemanded: { articles: ['12(6)'], severity: 'warning' },
  feeDemanded: { articles: ['12(5)'], severity: 'error' },
  answerTimeTooLong: { articles: ['12(3)'], severity: 'error' },
  onePeriod: { articles: ['5(1)(e)', '13(2)(a)'], severity: 'error' },
  periodVague: { articles: ['13(2)(a)'], severity: 'error' },
  purposeWithoutBasis: { articles: ['6(1)', '13(1)(c)'], severity: 'error' },
  contractForMarketing: { articles: ['6(1)(b)'], severity: 'error' },
  basisUnfit: { articles: ['6(1)', '13(1)(c)'], severity: 'error' },
  oneBasis: { articles: ['6(1)', '13(1)(c)'], severity: 'error' },
  recipientNotListed: { articles: ['13(1)(e)'], severity: 'warning' },
  countryWithoutSafeguard: { articles: ['13(1)(f)', '44'], severity: 'error' },
  adequacyNotTold: { articles: ['13(1)(f)', '45'], severity: 'hint' },
  transfersUnknown: { articles: ['13(1)(f)'], severity: 'warning' },
  safeguardInvalid: { articles: ['45', '46'], severity: 'error' },
  authorityStale: { articles: ['13(2)(d)'], severity: 'warning' },
  repealedAct: { articles: ['1050/2018, 37 §'], severity: 'error' },
  repealedTerm: { articles: ['12(1)'], severity: 'warning' },
  repealedWord: { articles: ['12(1)'], severity: 'hint' },
  restrictionGrounds: { articles: ['18(1)'], severity: 'warning' },
  controllerDiffers: { articles: ['13(1)(a)'], severity: 'error' },
  contactDiffers: { articles: ['13(1)(a)'], severity: 'warning' },
  partNotTold: { articles: ['13'], severity: 'error' },
  dataNotTold: { articles: ['14(1)(d)'], severity: 'error' },
  dataUnknown: { articles: ['5(1)(a)'], severity: 'warning' },
  purposeNotTold: { articles: ['13(1)(c)'], severity: 'error' },
  purposeUnknown: { articles: ['5(1)(b)'], severity: 'warning' },
  basisDiffers: { articles: ['13(1)(c)'], severity: 'error' },
  recipientNotTold: { articles: ['13(1)(e)'], severity: 'error' },
  recipientUnknown: { articles: ['5(1)(a)'], severity: 'warning' },
  transferNotTold: { articles: ['13(1)(f)'], severity: 'error' },
  periodNotTold: { articles: ['13(2)(a)'], severity: 'error' },
  periodDiffers: { articles: ['13(2)(a)'], severity: 'error' },
  periodUnknown: { articles: ['13(2)(a)'], severity: 'warning' },
  answerTimeDiffers: { articles: ['12(3)'], severity: 'warning' },
  automatedDiffers: { articles: ['13(2)(f)'], severity: 'error' },
} as const satisfies Record<string, FindingRule>;

/** A purpose that only some kinds of basis suit. */
export type PurposeKind = 'marketing' | 'accounting' | 'orders' | 'surveys' | 'publication';

/**
 * The kinds of basis on which a purpose can rest (Art. 6(1)). Nobody orders advertising by ordering goods (b), the law demands accounts whoever
 * agrees to them (c), and who has to deliver what was ordered does not ask for leave to (EDPB Guidelines 05/2020, 2/2019).
 */
export const basesOfPurposes: Readonly<Record<PurposeKind, readonly LegalBasis[]>> = {
  marketing: ['consent', 'legitimateInterest'],
  accounting: ['legalObligation'],
  orders: ['contract', 'legitimateInterest'],
  surveys: ['consent', 'legitimateInterest'],
  publication: ['consent', 'legitimateInterest'],
};

/** The kinds of basis by their letters in Art. 6(1). */
export const basisLetters: Readonly<Record<string, LegalBasis>> = {
  a: 'consent',
  b: 'contract',
  c: 'legalObligation',
  d: 'vitalInterests',
  e: 'publicTask',
  f: 'legitimateInterest',
};

/** Code of a finding. */
export type FindingCode = keyof typeof findingRules | 'missing';

/**
 * Where the Ombudsman was once to be found, as digits and letters in the order in which they were written; all of it has been replaced.
 * (Office moved from Albertinkatu to Ratapihantie, and from there to Lintulahdenkuja; its box and postcode changed twice.)
 */
export const formerAuthorityDetails: readonly string[] = [
  'Albertinkatu 25',
  'Albertsgatan 25',
  'Ratapihantie 9',
  'Bangårdsvägen 9',
  'PL 315',
  'PB 315',
  'P.O. Box 315',
  'PO Box 315',
  '00181 Helsinki',
  '00181 Helsingfors',
  '00520 Helsinki',
  '00520 Helsingfors',
  '00521 Helsinki',
  '00521 Helsingfors',
  '010 36 66700',
  '010 366 6700',
];

/** The grounds of restriction, Art. 18(1)(a) to (d). */
export const restrictionGroundKeys = ['accuracy', 'unlawful', 'claims', 'objection'] as const;

/** One of the four grounds of restriction. */
export type RestrictionGround = (typeof restrictionGroundKeys)[number];
