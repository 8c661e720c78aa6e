import type { LegalBasis } from '../../register/consent';
import type { Duty, RestrictionGround } from '../../register/notice/lint';
import type { NoticePart } from '../../register/notice/parts';

/**
 * The words by which a notice in one language shows what it says. All are patterns as `documents/notice-lint/pattern.ts` reads them: terms that
 * must all be in a sentence; `|` either, `_` side by side, `*` an open end, `!` must not. Stems carry the inflections of Finnish.
 */
export interface NoticeWords {
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
  marketing: readonly string[];
  /** The word itself, for what the register marks as such. */
  marketingWord: string;
  /** Beginnings of the word for an interest. */
  interestWord: readonly string[];
  /** A sentence that says what the interest is. */
  interestSaid: readonly string[];
  /** What an interest may be, after the word for it. */
  interestNamed: readonly string[];
  /** Purposes as businesses name them, each by the stems that may stand for it. */
  purposes: readonly string[];
  /** Purposes that are nobody's by nature: a notice that tells of them has them. */
  distinctPurposes: readonly string[];
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
  /** A period that says nothing: as long as it is needed. */
  vague: readonly string[];
  /** Beginnings of the units of time. */
  units: { readonly years: string; readonly months: string; readonly weeks: string; readonly days: string };
  numbers: Readonly<Record<string, number>>;
  /** Countries outside the EEA, by the beginnings of their names, and what stands for such a transfer. */
  thirdCountries: readonly string[];
  transferred: readonly string[];
  safeguards: readonly string[];
  invalidSafeguards: readonly string[];
  /** A sentence that speaks of the Ombudsman. */
  authority: readonly string[];
  repealedAct: readonly string[];
  repealedTerm: readonly string[];
  /** A sentence that speaks of restriction. */
  restriction: readonly string[];
  restrictionGrounds: Readonly<Record<RestrictionGround, readonly string[]>>;
  /** Kinds of records as a notice names them. */
  recordKinds: Readonly<Record<string, readonly string[]>>;
  /** Kinds of data that a customer register may hold, each with the columns' keys that hold it; an empty list for none of ours. */
  dataKinds: readonly DataKind[];
  /** The notice says that there is none of something. */
  none: readonly string[];
  /** The sentence says that somebody may do something: has a right. */
  granted: readonly string[];
  /** The sentence says that somebody may not: denies a right. */
  denied: readonly string[];
  automated: readonly string[];
  /** A sentence that says that people are profiled. */
  profiled: readonly string[];
  website: readonly string[];
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
