import { choiceText } from '../../language/choices';
import { inDefaultWords } from '../../language/defaultWords';
import { legalBases, recipientRoles } from '../../language/documents';
import {
  processingMissingTexts,
  processingRecordTexts as texts,
  type ProcessingMissingKey,
} from '../../language/processingRecord';
import { categoryTexts, periodText } from '../../language/register';
import { say, type Language, type Text } from '../../language/text';
import type { LegalBasis } from '../../register/consent';
import { textFor } from '../blocks';
import { areTransfersKnown, hasCountry, namesHost, toldRules } from '../notice/conditions';
import type { DataFacts, NoticeFacts, PurposeFacts, RecipientFacts } from '../notice/facts';
import type { Controller } from '../parties';
import { dataOfPurpose, recipientsOfAll, recipientsOfPurpose } from './serving';

/** Data of one category, by the names of its columns. */
export interface DataCategory {
  category: string;
  contents: string[];
}

/** One processing activity: a purpose for which data is used. */
export interface Activity {
  id: string;
  purpose: string;
  basisKey: LegalBasis | '';
  basis: string;
  /** Blank where the basis is another. */
  interest: string;
  subjects: string;
  data: DataCategory[];
  /** Who may get its data; each of them serves it, or nobody has written whom it serves. */
  recipients: Recipient[];
  transfers: Transfer[];
  /** Whether these are all: nobody may deny a transfer while it is not written where everybody is who may get the data. */
  areTransfersKnown: boolean;
  /** The period of its own retention rule; blank where it names none. */
  limit: string;
}

/** Somebody who may get data, in the words of a language. */
export interface Recipient {
  name: string;
  role: string;
  why: string;
  country: string;
}

/** A recipient outside the EEA. */
export interface Transfer {
  name: string;
  country: string;
  safeguard: string;
}

/** The time limit of one kind of records. */
export interface TimeLimit {
  kind: string;
  period: string;
  ground: string;
  afterwards: string;
}

/** Something that must be in the record and is not. */
export interface Missing {
  key: ProcessingMissingKey;
  sentence: string;
}

/** The record of processing activities (GDPR Art. 30(1)) in one language; the owner's own words as written. */
export interface ProcessingRecord {
  language: Language;
  /** Serial day. */
  day: number;
  registerName: string;
  controller: Controller;
  jointControllers: string;
  representative: string;
  officer: string;
  activities: Activity[];
  recipients: Recipient[];
  transfers: Transfer[];
  /** Whether these are all. */
  areTransfersKnown: boolean;
  limits: TimeLimit[];
  security: string[];
  missing: Missing[];
}

/** The activity that every register has: it stands in no row of the purposes. */
export const RIGHTS = 'rights';

/** Draws up the record from what the register says of its own processing. @param day of which the facts are */
export function processingRecordOf(facts: NoticeFacts, language: Language, day: number): ProcessingRecord {
  const { registerName, controller, jointControllers, representative, officer } = facts;
  const activities = facts.purposes.map((purpose) => activityOf(purpose, facts, language));
  const hasOwn = activities.some(({ id }) => id === RIGHTS);
  return {
    ...{ language, day, registerName, controller, jointControllers, representative, officer },
    activities: [...activities, ...(hasOwn ? [] : [rightsActivity(facts, language)])],
    recipients: recipientsOf(facts.recipients, language),
    transfers: transfersOf(facts.recipients, language),
    areTransfersKnown: areTransfersKnown(facts),
    limits: toldRules(facts).map((rule) => ({
      kind: choiceText('recordKind', rule.kind, language),
      period: periodText(rule, language),
      ground: inDefaultWords(rule.ground, language),
      afterwards: say(rule.after === 'anonymise' ? texts.anonymised : texts.erased, language),
    })),
    security: securityLines(facts, language),
    missing: missingIn(facts, language),
  };
}

const recipientsOf = (some: readonly RecipientFacts[], language: Language): Recipient[] =>
  some.map(({ name, role, purpose, country }) => {
    const text = textFor(recipientRoles, role);
    return {
      name,
      role: text ? say(text, language) : role,
      why: purpose,
      country: inDefaultWords(country, language),
    };
  });

const transfersOf = (some: readonly RecipientFacts[], language: Language): Transfer[] =>
  some
    .filter(({ isOutside }) => isOutside)
    .map(({ name, country, safeguard }) => ({ name, country: inDefaultWords(country, language), safeguard }));

/** Who may get the data of an activity, and where it goes with them. Who hosts the sheet holds the data of every one. */
const given = (serving: readonly RecipientFacts[], facts: NoticeFacts, language: Language) => ({
  recipients: recipientsOf(serving, language),
  transfers: transfersOf(serving, language),
  areTransfersKnown: namesHost(facts) && serving.every(hasCountry),
});

function activityOf(purpose: PurposeFacts, facts: NoticeFacts, language: Language): Activity {
  const rule = facts.rules.find(({ id }) => id === purpose.rule);
  const serving = recipientsOfPurpose(purpose, facts);
  return {
    id: purpose.id,
    purpose: purpose.title[language],
    basisKey: purpose.basis,
    basis: purpose.basis === '' ? '' : say(legalBases[purpose.basis], language),
    interest:
      purpose.basis === 'legitimateInterest' ? inDefaultWords(purpose.legitimateInterest, language) : '',
    subjects: say(texts.customers, language),
    data: [
      ...categoriesOf(dataOfPurpose(purpose, facts), language),
      ...(purpose.choice === 'none' ? [] : [told('consents', language)]),
    ],
    ...given(serving, facts, language),
    limit: rule ? periodText(rule, language) : '',
  };
}

/** Requests, and what they leave behind as proof (GDPR Art. 5(2), 12 to 22). */
function rightsActivity(facts: NoticeFacts, language: Language): Activity {
  const rule = facts.rules.find(({ kind }) => kind === 'request');
  return {
    id: RIGHTS,
    purpose: say(texts.rights, language),
    basisKey: 'legalObligation',
    basis: say(legalBases.legalObligation, language),
    interest: '',
    subjects: say(texts.applicants, language),
    data: (['requests', 'disclosures', 'suppressions'] as const).map((kind) => told(kind, language)),
    ...given(recipientsOfAll(facts), facts, language),
    limit: rule ? periodText(rule, language) : '',
  };
}

/** Data that stands in tabs of its own. */
type OwnTab = 'consents' | 'requests' | 'disclosures' | 'suppressions';

const told = (kind: OwnTab, language: Language): DataCategory => ({
  category: say(texts[`${kind}Kind`], language),
  contents: [say(texts[`${kind}Data`], language)],
});

function categoriesOf(data: readonly DataFacts[], language: Language): DataCategory[] {
  const groups = new Map<string, Set<string>>();
  for (const { category, title } of data) {
    const group = say(category === 'own' ? texts.ownData : categoryTexts[category], language);
    groups.set(group, (groups.get(group) ?? new Set()).add(title[language]));
  }
  return [...groups].map(([category, contents]) => ({ category, contents: [...contents] }));
}

/** A general description (Art. 30(1)(g), 32(1)): what the register itself does, and the owner's own words. */
function securityLines(facts: NoticeFacts, language: Language): string[] {
  const { staff, materials, securityMeasures } = facts;
  const { persons, signed } = staff;
  const own = securityMeasures
    .split(/\n/)
    .map((line) => line.replace(/^\s*[-•]\s*/, '').trim())
    .filter(Boolean);
  return [
    say(accessText(facts), language),
    ...(persons > 0 ? [say(texts.securityStaff, language, { persons, signed })] : []),
    say(texts.securityLog, language),
    say(texts.securityRetention, language),
    ...(materials > 0 ? [say(texts.securityMaterials, language)] : []),
    ...own,
  ];
}

const accessText = ({ isAccessReviewed: isReviewed, isAccessInDoubt }: NoticeFacts): Text => {
  if (isAccessInDoubt) return texts.securityDoubted;
  if (isReviewed === undefined) return texts.securityAccess;
  return isReviewed ? texts.securityReviewed : texts.securityUnreviewed;
};

function missingIn(facts: NoticeFacts, language: Language): Missing[] {
  const { controller, purposes, recipients, rules, securityMeasures, staff } = facts;
  const missing = (key: ProcessingMissingKey, what = ''): Missing => ({
    key,
    sentence: say(processingMissingTexts[key], language, { what }),
  });
  const { name, businessId, street, email, phone } = controller;
  // Where the owner has written no name, that of the register stands in its place.
  const isUnnamed = name === '' || (name === facts.registerName && businessId === '');
  const unnamed = purposes.filter(
    ({ basis, legitimateInterest: interest }) => basis === 'legitimateInterest' && interest.trim() === '',
  );
  const unsafe = recipients.filter(({ isOutside, safeguard }) => isOutside && safeguard.trim() === '');
  return [
    ...(isUnnamed ? [missing('controllerName')] : []),
    ...([street, email, phone].every((way) => way === '') ? [missing('contact')] : []),
    ...(purposes.length === 0 ? [missing('purposes')] : []),
    ...unnamed.map(({ title }) => missing('interest', title[language])),
    ...(namesHost(facts) ? [] : [missing('host')]),
    ...recipients.filter((each) => !hasCountry(each)).map(({ name }) => missing('country', name)),
    ...unsafe.map(({ name }) => missing('safeguard', name)),
    ...(rules.length === 0 ? [missing('limits')] : []),
    ...(securityMeasures.trim() === '' ? [missing('security')] : []),
    ...(staff.persons === 0 ? [missing('staff')] : []),
  ];
}
