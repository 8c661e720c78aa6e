import type { LegalBasis } from '../../register/consent';
import type { CountryCode } from '../../register/notice/adequacy';
import type { Duty, PurposeKind, RestrictionGround } from '../../register/notice/lint';
import type { NoticePart } from '../../register/notice/parts';
import type { Category } from '../../workbook/columns';

/**
 * The words by which a notice in one language shows what it says. All are patterns as `documents/notice-lint/pattern.ts` reads them: terms that
 * must all be in a sentence; `|` either, `_` side by side, `*` an open end, `!` must not. Stems carry the inflections of Finnish.
 */
export interface NoticeWords extends OldActWords {
  /** Common small words that tell the language. */
  common: readonly string[];
  /** What a heading over each part says; a heading may be over several. */
  headings: Readonly<Record<NoticePart, readonly string[]>>;
  /** What a heading over all rights says. */
  rightsHeading: readonly string[];
  /** A sentence that fulfils a duty, wherever it stands. */
  told: Readonly<Partial<Record<Duty, readonly string[]>>>;
  /** What names each kind of basis. */
  bases: Readonly<Record<LegalBasis, readonly string[]>>;
  /** A sentence that speaks of the basis. */
  speaksOfBasis: readonly string[];
  /** What a column or a label of bases is called, folded, the longest first; in itself no basis. */
  basisLabels: readonly string[];
  /** A sentence that speaks of a law, whatever it says of it. */
  lawSaid: readonly string[];
  /** Purposes that only some kinds of basis suit. */
  purposeKinds: Readonly<Record<PurposeKind, readonly string[]>>;
  marketing: readonly string[];
  /** The word itself, for what the register marks as such. */
  marketingWord: string;
  /** Beginnings of the word for an interest. */
  interestWord: readonly string[];
  /** A sentence that says what the interest is. */
  interestSaid: readonly string[];
  /** What says at once after the word which interest it is, the word itself first. */
  interestIn: readonly string[];
  /** What an interest may be, after the word for it. */
  interestNamed: readonly string[];
  /** Purposes as businesses name them, each by the stems that may stand for it. */
  purposes: readonly string[];
  /** What people are called whose data a business may hold: a word for any of them. */
  people: readonly string[];
  /** Purposes that are nobody's by nature: a notice that tells of them has them. */
  distinctPurposes: readonly string[];
  /** The noun for a request, folded: under a heading on how rights are used nobody has to repeat it. */
  request: string;
  signature: readonly string[];
  form: readonly string[];
  identity: readonly string[];
  fee: readonly string[];
  /** A sentence on requests and their answer. */
  answering: readonly string[];
  /** The sentence says that the time may be extended. */
  extended: readonly string[];
  /** A sentence on how long something is kept. */
  keeping: readonly string[];
  /** A period without a number that a reader can check: the relationship, a withdrawal, a named law. */
  criteria: readonly string[];
  /** The sentence is on everything that is held. */
  everything: readonly string[];
  /** An event at which something is erased, whatever it is. */
  ends: readonly string[];
  /** Kept for ever. */
  endless: readonly string[];
  /** A ban stands until it is taken back: nobody can tell when. */
  bansStand: readonly string[];
  /** A period that says nothing: as long as it is needed. */
  vague: readonly string[];
  time: TimeWords;
  /** Countries outside the EEA, and what stands for such a transfer. */
  thirdCountries: Readonly<Record<CountryCode, string>>;
  transferred: readonly string[];
  safeguards: readonly string[];
  /** The framework of the Commission's decision on the United States, which covers no other country; and its predecessors, which were annulled. */
  frameworks: readonly string[];
  invalidSafeguards: readonly string[];
  /** A sentence that speaks of the Ombudsman. */
  authority: readonly string[];
  /** A sentence that speaks of restriction. */
  restriction: readonly string[];
  restrictionGrounds: Readonly<Record<RestrictionGround, readonly string[]>>;
  /** That people are told when the notice or the use of their data changes. */
  changesTold: readonly string[];
  /** Kinds of records as a notice names them. */
  recordKinds: Readonly<Record<string, readonly string[]>>;
  /** Kinds of data that a customer register may hold, each with the columns' keys that hold it; an empty list for none of ours. */
  dataKinds: readonly DataKind[];
  /** What names a group of columns of which a notice tells as a whole, by the columns' category. */
  groups: Readonly<Partial<Record<Category, readonly string[]>>>;
  /** Words with which a part of a sentence tells a condition or an exception rather than one thing more. */
  conditional: string;
  /** The notice says that there is none of something. */
  none: readonly string[];
  /** Nothing of the kind that a heading names is done. */
  noneDone: readonly string[];
  /** There is nothing to tell, which tells nothing. */
  nothingTold: readonly string[];
  /** Nobody knows whether data leaves the EEA. */
  transfersUnknown: readonly string[];
  /** The sentence says that somebody may do something: has a right. */
  granted: readonly string[];
  /** The sentence says that somebody may not: denies a right. */
  denied: readonly string[];
  automated: readonly string[];
  /** A sentence that says that people are profiled. */
  profiled: readonly string[];
  website: readonly string[];
}

/** Words of the repealed Act. */
export interface OldActWords {
  /** What names the Act itself. */
  repealedAct: readonly string[];
  /** What it called the notice. */
  repealedTerm: readonly string[];
  /** Its other words, each a pattern without blanks, with what says the same today. */
  repealedWords: readonly { said: string; instead: string }[];
}

/** A unit of time. */
export type TimeUnit = 'years' | 'months' | 'weeks' | 'days';

/** How lengths of time are said; words are compared folded. */
export interface TimeWords {
  /** Each unit as a pattern without blanks. */
  units: Readonly<Record<TimeUnit, string>>;
  /** Numbers in words; an article counts as one. */
  numbers: Readonly<Record<string, number>>;
  /** What adds a half to the number before it: `and a half`. */
  halves: readonly string[];
  /** What may stand between a number and its unit: `half a year`. */
  articles: readonly string[];
  /** Words that are a length by themselves, without a number: Finnish `vuoden`, a year. */
  single: Readonly<Record<string, readonly [number: number, unit: TimeUnit]>>;
  /** Patterns of what before or after makes a word or an article none: `sen vuoden lopusta`, `once a year`. Blank for nothing. */
  notAfter: string;
  notBefore: string;
  /** What may join two statements in a sentence. */
  joins: string;
}

/** A kind of data, by what a notice calls it. */
export interface DataKind {
  name: string;
  said: readonly string[];
  columns: readonly string[];
  /** Beginnings, as folded, of what is named alike and is another kind: an e-mail address is no postal one. */
  apart?: readonly string[];
}

/** The words that tell the parts of a notice. */
export type NoticePartWords = Pick<NoticeWords, 'headings' | 'rightsHeading' | 'told'>;

/** The words of what a notice demands of requests. */
export type NoticeDemandWords = Pick<NoticeWords, 'request' | 'signature' | 'form' | 'identity' | 'fee'>;
