import type { Right } from '../../../register/request';
import type { AnswerTold, RestrictionGround } from '../../../documents/letter';
import type { Language } from '../../../language/text';
import type { Change } from '../../../workbook/changes';
import type { AccessExport } from '../../access';
import type { Draft } from '../../act';
import type { Erasure } from '../../erasure';
import type { ErasureChoice } from '../../erasure-anonymised';
import type { Person } from '../../person';
import type { PortableExport } from '../../portability';
import type { Reading } from '../../reading';
import type { ActDone, DraftedLetter } from '../act-on';
import type { RequestCells } from '../cells';
import type { RequestRow } from '../row';

/** A cell of the customer's row as the person wants it, in words as somebody types them; blank where it is to go. */
export interface Correction {
  column: string;
  value: string;
}

/** A correction that is refused, and why. */
export interface RefusedCorrection {
  column: string;
  reasons: string;
}

interface Wishes {
  /** `purposes`: ids to which the person confined the request; all that the right is about when left out. */
  withdrawConsent: { purposes?: string[] };
  objectMarketing: { purposes?: string[] };
  banPublication: { purposes?: string[] };
  access: { language?: Language };
  portability: { language?: Language };
  rectification: { changes: Correction[]; refused?: RefusedCorrection[] };
  /** `basis`: what the edited letter was written on, as the draft gave it; see {@link FulfilDraft}. */
  erasure: { basis?: string } & ErasureChoice;
  restriction: { ground: RestrictionGround };
  object: { outcome: 'granted' | 'refused'; balancing: string; purposes?: string[] };
  other: { text: string };
}

/** How a right is to be fulfilled. `reasons` are told to the person where something is not done. */
export type FulfilWish = { [R in Right]: { right: R; reasons?: string } & Wishes[R] }[Right];

/** The wish for one right. */
export type WishFor<R extends Right> = Extract<FulfilWish, { right: R }>;

/** How far a request was granted. */
export type FulfilOutcome = 'granted' | 'partly' | 'refused' | 'nothingHeld';

/** What a fulfilment came to. */
export interface Fulfilled extends ActDone {
  outcome: FulfilOutcome;
  /** What was erased, what stays and which copies are left. */
  erasure?: Erasure;
  /** Files for the shell to write, which then marks their task as done. */
  access?: AccessExport;
  portable?: PortableExport;
  /** The letter was edited on something else than what happened, so that it was written anew. */
  rewritten?: boolean;
}

/** What would happen and what the person would be told. */
export interface FulfilDraft {
  outcome: FulfilOutcome;
  letter: DraftedLetter;
  /** What the letter tells, for a page to show in its own way. */
  answer: AnswerTold;
  /** The plan of an erasure. */
  erasure?: Erasure;
  /** What would go with the letter; no task of the register stands for it yet. */
  access?: AccessExport;
  portable?: PortableExport;
  /** What the letter of an erasure was drafted on; an edited letter goes out only if that is what happens. */
  basis?: string;
}

/** The one who asks, and the register as it was read. */
export interface FulfilContext {
  reading: Reading;
  request: RequestRow;
  /** The person's language in what they receive. */
  language: Language;
}

/** The same with the person, who may have been erased before. */
export interface PersonContext extends FulfilContext {
  person: Person;
}

/** What fulfilling a right changes, and what the person is told. */
export interface Fulfilment {
  outcome: FulfilOutcome;
  answer: AnswerTold;
  /** What becomes of the request once the letter is out. */
  effect: 'answered' | 'partlyAnswered' | 'refused';
  reasons?: string;
  /**
   * What is not yet as it is to be, found from the state alone: a second look finds only what a person's sorting kept from the first.
   */
  changes?: Change[];
  /** What lands together with the letter, and is there whenever the letter is. */
  once?: Change[];
  entries?: Draft[];
  cells?: RequestCells;
  /** What goes along with the letter; see `attachments` of the letters tab. */
  attachments?: string;
  /** Details of the log's line; nothing personal. */
  details?: object;
  /** For the shell and the page. */
  made?: Pick<Fulfilled, 'erasure' | 'access' | 'portable'>;
  basis?: string;
}
