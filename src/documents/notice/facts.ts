import type { Text, Language } from '../../language/text';
import type { LegalBasis } from '../../register/consent';
import type { NoticePart } from '../../register/notice/parts';
import type { RetentionRule } from '../../register/retention';
import type { Category, TabKey } from '../../workbook/tabs';
import type { Controller, Ombudsman } from '../parties';

/** A purpose of processing in its latest version; a title that is not written in a language is the one of another. */
export interface PurposeFacts {
  id: string;
  version: string;
  title: Text;
  /** Blank where none is written or what is written cannot be read. */
  basis: LegalBasis | '';
  /** Whether the person is asked first, may refuse, or neither. */
  choice: 'optIn' | 'optOut' | 'none';
  directMarketing: boolean;
  /** The owner's words, in whatever language; blank where none are written. */
  legitimateInterest: string;
  /** Id of the retention rule; blank where none is named. */
  rule: string;
  /** Keys of the customers' columns that it needs; absent where it needs all, or names what nobody knows. */
  columns?: readonly string[];
}

/** A column with personal data; `own` for the owner's own columns, which bear their heading in every language. */
export interface DataFacts {
  tab: TabKey;
  /** Key of the column; blank for one of the owner's own. */
  key: string;
  title: Text;
  category: Category | 'own';
  /** The owner says that the column is not used, and it holds something all the same. */
  isUsedDespite?: true;
}

/** Somebody who may get data. */
export interface RecipientFacts {
  id: string;
  name: string;
  role: 'processor' | 'controller' | '';
  /** Why it gets data, as the owner wrote it. */
  purpose: string;
  country: string;
  safeguard: string;
  /** The country lies outside the EEA; of a blank one nobody knows, and it is false. */
  isOutside: boolean;
}

/** Where data comes from, and what a website collects: lists of keys from the settings. */
export type DataSource =
  'person' | 'forms' | 'organisation' | 'updatingServices' | 'publicRegisters' | 'webAnalytics';
export type WebsiteData = 'cookies' | 'analytics' | 'visitTimes';

/**
 * What the register says of its own processing: the one source of the privacy notice (GDPR Art. 13, 14), of the record of processing
 * (Art. 30) and of the check of a notice against the register. Nothing on any customer. Texts of the owner are as written, blank where missing.
 */
export interface NoticeFacts {
  registerName: string;
  controller: Controller;
  /** The owner's words on these, blank where there is none. */
  jointControllers: string;
  representative: string;
  officer: string;
  ombudsman: Record<Language, Ombudsman>;
  purposes: readonly PurposeFacts[];
  data: readonly DataFacts[];
  recipients: readonly RecipientFacts[];
  rules: readonly Omit<RetentionRule, 'warningDays'>[];
  sources: readonly DataSource[];
  websiteData: readonly WebsiteData[];
  /** Which automated decisions are made; blank for none. */
  automatedDecisions: string;
  answerMonths: number;
  extensionMonths: number;
  /** Public address of the form for requests; blank where there is none. */
  formAddress: string;
  /** Folders of paper and other material outside the sheet. */
  materials: number;
  /** People with access today, and how many of them have signed the undertaking of confidentiality. */
  staff: { persons: number; signed: number };
  /** Whether the accounts with access were compared with the staff lately: see `isReviewFresh`; undefined where nothing is to be said of it. */
  isAccessReviewed: boolean | undefined;
  /** Something is wrong with who has access, or could not be seen at the last look: then nothing may be said of it as if it were in order. */
  isAccessInDoubt: boolean;
  /** The owner's words on how data is protected; blank where none are written. */
  securityMeasures: string;
  /** The owner's own words for parts of the notice. */
  ownTexts: readonly { part: NoticePart; text: Text }[];
  /** What the owner wrote as the part of words of their own and that is none: those words stand nowhere. */
  unknownTexts: readonly string[];
}
