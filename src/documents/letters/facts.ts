import type { Right } from '../../register/request';
import type { Language } from '../../language/text';
import type { Checkpoint as LogCheckpoint } from '../../register/log';
import type { digestCounts } from '../../language/letters/digest';
import type { TroubleKey } from '../../language/letters/owner';
import type { Checkpoint, Controller, Ombudsman } from '../parties';
import type { BreachDue } from './breach-reminder';

/** What every letter says of itself: who sends it, when, and on which matter. Days are serial numbers as in Sheets. */
export interface LetterHead {
  language: Language;
  /** The day of the letter. */
  day: number;
  controller: Controller;
  ombudsman: Ombudsman;
  /** The id of the request, or whatever else names the matter; blank where there is none. */
  reference: string;
}

/** What most letters to a person who made a request say of that request. */
export interface RequestTold {
  /** The name to greet by; may be blank. */
  name: string;
  right: Right;
  receivedOn: number;
}

/** A request that waits for its answer. */
export interface RequestDue {
  reference: string;
  right: Right;
  receivedOn: number;
  /** The last day for the answer, the extension included if there is one. */
  answerBy: number;
  isExtended: boolean;
}

/** Something that the self-test found, and since when. */
export interface TroubleTold {
  trouble: TroubleKey;
  since?: number;
}

/** A number of a digest, with the sentence that says it. */
export type DigestFigure = Exclude<keyof typeof digestCounts, 'moreRequests' | 'undated'>;

/** What waits for the owner: nothing but numbers, references and dates. */
export interface WaitingTold {
  overdue: readonly RequestDue[];
  near: readonly RequestDue[];
  undated: number;
  figures: Readonly<Record<DigestFigure, number>>;
  /** Some retention periods cannot be computed before the owner has mended a rule or a setting. */
  recordsUnknown: boolean;
  troubles: readonly TroubleTold[];
  breaches: readonly BreachDue[];
  /** The day on which the daily run was last finished, where it is known and to be told. */
  ranOn?: number;
}

/** What a digest tells besides. */
export interface DigestTold extends WaitingTold {
  /** The log as it was verified just before: its end, or its first bad entry. */
  log: { checkpoint: LogCheckpoint } | { fault: number };
  /** An address for the checkpoint was given and is none. */
  isAddressUnreadable: boolean;
  /** The day on which the next digest should come. */
  next?: number;
}

/** Data of which copies went to recipients names them all, because the person may ask who they are (GDPR Art. 19). */
interface Recipients {
  recipients?: readonly string[];
}

/** Data that stays after an erasure, and why (Art. 17(3)); all in the language of the letter. */
export interface KeptTold {
  kind: string;
  ground: string;
  law?: string;
  /** The last day on which it is kept. */
  until?: number;
  /** The day by which the ground is looked at again. */
  reviewOn?: number;
}

/** The four grounds of a restriction (Art. 18(1)(a) to (d)). */
export type RestrictionGround = 'accuracy' | 'unlawful' | 'claims' | 'objection';

/** What is held on the e-mail address of somebody who is no customer. */
export interface HeldElsewhere {
  requests: readonly { reference: string; right: Right; receivedOn: number }[];
  /** Codes on the suppression list, by what they are for; the day is left out where it cannot be read. */
  suppressions: readonly { scope: 'marketing' | 'everything'; since?: number }[];
}

/** Purposes for which the data are not used any more. */
interface Ban {
  purposes: readonly string[];
  /** The person confined it to these: of the rest nothing is promised. */
  isConfined?: boolean;
}

/** What an answer tells, by the right that the person used. */
export type AnswerTold =
  | { right: 'withdrawConsent'; purposes: readonly string[] }
  | { right: 'access'; files: readonly string[]; nothingHeld?: boolean; elsewhere?: HeldElsewhere }
  | ({
      right: 'rectification';
      changed: readonly { field: string; before: string; after: string }[];
      refused?: readonly { field: string; reasons: string }[];
    } & Recipients)
  | ({
      right: 'erasure';
      erased: readonly string[];
      kept: readonly KeptTold[];
      /** Numbers that are left in the statistics, in the language of the letter; absent where none are to be left, now or later. */
      statistics?: readonly string[];
      /** Places where copies may still lie. */
      copies: readonly string[];
      checkpoint?: Checkpoint;
    } & Recipients)
  | ({ right: 'restriction'; ground: RestrictionGround; since: number } & Recipients)
  | {
      right: 'portability';
      files: readonly string[];
      /** Data that the right does not reach, in the language of the letter; without files, there is nothing that it reaches. */
      left?: readonly string[];
    }
  | ({ right: 'objectMarketing' } & Ban)
  | {
      right: 'object';
      purposes: readonly string[];
      outcome: 'granted' | 'refused';
      balancing: string;
      /** Direct marketing that was stopped although the objection was refused: that is never weighed (Art. 21(3)). */
      marketing?: readonly string[];
    }
  | ({ right: 'banPublication' } & Ban)
  | { right: 'other'; text: string };

/** Why a request is refused: Art. 12(5), an exception of the law, or nobody could be identified (Art. 12(2)). */
export type RefusalGround = 'unfounded' | 'excessive' | 'exception' | 'notIdentified';

/** What each letter needs to know, by its kind. Free text is the owner's and may have several paragraphs. */
export type LetterFacts = LetterHead &
  (
    | ({ kind: 'receipt'; dueOn: number } & RequestTold)
    /** Goes to the address in the register, not to whoever asked: it repeats nothing that was typed into the form. */
    | { kind: 'identityCode'; right: Right; receivedOn: number; validUntil: number }
    | ({ kind: 'identityDoubt'; doubt: string; asked: string } & RequestTold)
    | ({
        kind: 'clarification';
        clarify: string;
        dueOn: number;
        /** Whether the time limit stands still meanwhile, which only a large amount of data justifies. */
        pausesClock: boolean;
      } & RequestTold)
    | ({ kind: 'extension'; dueOn: number; extendedUntil: number; reasons: string } & RequestTold)
    | ({ kind: 'unableToIdentify'; reasons?: string } & RequestTold)
    | ({ kind: 'refusal'; ground: RefusalGround; reasons: string; law?: string } & RequestTold)
    | {
        kind: 'answer';
        name: string;
        receivedOn: number;
        answer: AnswerTold;
        outcome: 'granted' | 'partly' | 'refused' | 'nothingHeld';
        reasons?: string;
      }
    | ({ kind: 'withdrawn' } & RequestTold)
    | ({
        kind: 'duplicate';
        /** The reference of the request that came first. */
        original: string;
        /** The day by which that one is answered, while it is open; the day on which it was answered, afterwards. */
        dueOn?: number;
        answeredOn?: number;
      } & RequestTold)
    | {
        kind: 'restrictionLifted';
        name: string;
        /** The day when the restriction began. */
        since?: number;
        /** The first day without it; absent when it ends as soon as this letter has gone out. */
        liftOn?: number;
        reasons: string;
      }
    | {
        kind: 'erasureResumed';
        name: string;
        /** The lines of the postal address, where the letter goes on paper. */
        postal?: readonly string[];
        /** The day of the request that was then answered in part. */
        receivedOn?: number;
        answer: Extract<AnswerTold, { right: 'erasure' }>;
      }
    | {
        kind: 'recipientNotice';
        recipient: string;
        done: 'corrected' | 'erased' | 'restricted';
        /** The day when it was done. */
        on: number;
        /** As little as the recipient needs to find the person, such as a name and the number that it knows. */
        person: readonly string[];
        /** The data concerned; where it was corrected, with the value that is right now. */
        data: readonly { field: string; after?: string }[];
        /** The day of the last disclosure. */
        disclosedOn?: number;
      }
    /** To the owner; who made the requests is for the register to show, not for a mail. */
    | { kind: 'reminder'; requests: readonly RequestDue[] }
    /** To the privacy mailbox. */
    | { kind: 'selfTest'; answerBy: number }
    | { kind: 'trouble'; findings: readonly TroubleTold[] }
    | { kind: 'breachReminder'; breaches: readonly BreachDue[] }
    | ({ kind: 'digest' } & DigestTold)
    /** To an address outside the house. */
    | { kind: 'checkpoint'; checkpoint: LogCheckpoint }
  );

/** The facts of one kind of letter. */
export type FactsOf<K extends LetterFacts['kind']> = Extract<LetterFacts, { kind: K }>;
