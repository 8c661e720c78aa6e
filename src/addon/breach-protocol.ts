/** What the window of data breaches may ask of the script, and what it gets. */
import type { ToldOfBreach } from '../actions/breaches/tell';
import type { BreachException, Risk } from '../register/breach';
import type { BreachNature, Circumstance } from '../register/breachRisk';
import type { Language } from '../language/text';
import type { ExportView } from './protocol';

/** What the owner writes of a breach. */
export const breachFields = [
  ...(['description', 'kinds', 'numbers', 'consequences', 'measures'] as const),
  ...(['contact', 'riskReasons', 'exceptionReasons'] as const),
] as const;
/** One of {@link breachFields}. */
export type BreachField = (typeof breachFields)[number];

/** A breach as the window shows it. */
export interface BreachView extends Record<BreachField, string> {
  /** Blank until the daily run has given it one: until then nothing can be done about it here. */
  id: string;
  /** When it became known, as the language writes it; absent where nobody can tell. */
  awareAt?: string;
  /** Changes whenever the assessment does. */
  stamp: string;
  natures: BreachNature[];
  circumstances: Circumstance[];
  risk?: Risk;
  exception?: BreachException;
  reasonsForDelay: string;
  /** What is left to do, in sentences. */
  tasks: string[];
  /** Where the notice to the authority stands, and whether the people are told, in words. */
  authority: string;
  people: string;
  toldAuthority: boolean;
  toldPeople: boolean;
  isClosed: boolean;
  /** Nothing is left to do, and it can be put aside. */
  canClose: boolean;
}

/** What the owner answered. */
export type BreachAnswers = Record<BreachField, string> & {
  natures: BreachNature[];
  circumstances: Circumstance[];
  risk?: Risk;
  exception?: BreachException;
};

/** Files of a document on breaches, which go in time. */
export interface BreachFilesView extends ExportView {
  /** The day on which they are deleted, as the language writes it. */
  deletedOn: string;
}

/** The operations on breaches. Moments are `YYYY-MM-DDTHH:MM` of the register's own clock. */
export interface BreachOperations {
  breachList: { args: object; value: { breaches: BreachView[] } };
  recordBreach: {
    args: { awareAt: string; description: string; kinds: string; numbers: string };
    value: { breach: string };
  };
  assessBreach: {
    /** `seen` is the stamp of the assessment on which the answers were given. */
    args: { breach: string; answers: BreachAnswers; seen: string };
    value: { changed: boolean; stamp: string };
  };
  tellBreach: {
    args: { breach: string; whom: ToldOfBreach; at: string; reasonsForDelay: string };
    value: { inTime: boolean | null };
  };
  closeBreach: { args: { breach: string }; value: { changed: boolean } };
  breachDraft: { args: { breach: string; whom: ToldOfBreach; language: Language }; value: BreachFilesView };
  breachRegister: { args: { language: Language }; value: BreachFilesView };
}
