/** What the pages on requests may ask of the script, and what they get; see `protocol.ts`. */
import type { FulfilWish } from '../actions/requests/fulfil';
import type { RequestOrder } from '../actions/requests/deeds';
import type { Letter, LetterHead } from '../documents/letter';
import type { Language } from '../language/text';
import type { RequestAct, Right, Urgency } from '../register/request';
import type { ErasureView, FieldList, FileLink, Namesake, Option, RestrictionView } from './protocol';

export type { FulfilWish };

/** A list as a page writes it. */
type Sent<T> = T extends readonly (infer E)[]
  ? Sent<E>[]
  : T extends object
    ? { [K in keyof T]: Sent<T[K]> }
    : T;

/** What is to be done about a request, as a page says it: days are ISO texts. */
export type OrderWish =
  | Exclude<RequestOrder, { act: 'resume' }>
  | { act: 'resume'; on?: string }
  | { act: 'fulfil'; wish: Sent<FulfilWish> };

/** A letter as the owner has edited it. */
export interface EditedLetter {
  /** E-mail address; blank where the letter is printed and handed over. */
  to: string;
  letter: Letter;
  /** Language in which it was drafted; the person's own when left out. */
  language?: Language;
  /** The owner has made sure that an address which the register does not have is the person's own. */
  addressChecked?: boolean;
}

/** A restriction that is to be lifted: of whom, and the reasons that the person is told. */
export interface LiftWish {
  who: string;
  reasons: string;
}

/** A request in the list. */
export interface RequestLineView {
  id: string;
  right: string;
  name: string;
  state: string;
  /** How much time is left, in words. */
  time: string;
  urgency: Urgency;
  isOpen: boolean;
}

/** A customer who may be the one who asks, and why. */
export interface CandidateView {
  id: string;
  name: string;
  city: string;
  reasons: ('email' | 'phone' | 'name')[];
  nameDiffers: boolean;
}

/** A letter about the request. */
export interface LetterLineView {
  id: string;
  kind: string;
  state: string;
  stateText: string;
  subject: string;
  queuedOn?: string;
  sentOn?: string;
  /** Why it did not go out. */
  problem?: string;
  isCode: boolean;
}

/** One request, ready to be shown. */
export interface RequestPageView {
  id: string;
  right: Right;
  rightText: string;
  name: string;
  time: string;
  urgency: Urgency;
  isOpen: boolean;
  head: FieldList;
  wrote: FieldList;
  /** The customer who was chosen, with the address to which a code goes. */
  person?: { id: string; name: string; email: string };
  /** The request came from an address that the register does not have for that customer. */
  isFromElsewhere: boolean;
  candidates: CandidateView[];
  /** What is to be done next, in order. */
  next: RequestAct[];
  /** Why an act is not allowed now, as a sentence; absent where it is. */
  hindrances: Partial<Record<RequestAct, string>>;
  isIdentified: boolean;
  needsIdentity: boolean;
  /** Of a code that was mailed: until when it is awaited, or why it counts no more. */
  codeNote?: string;
  /** Other open requests that this one may repeat. */
  similar: Option[];
  letters: LetterLineView[];
  /** An answer or refusal was decided and its letter is not out yet. */
  awaitsLetter: boolean;
  today: string;
  /** Of a request for a restriction that is over: the restriction, while it lasts. */
  restriction?: RestrictionView;
}

/** What the form of a fulfilment needs. */
export interface FulfilNeeds {
  /** Purposes that the right is about and that are in force. */
  purposes: Option[];
  /** Data of the person that can be corrected, with what stands there now. */
  columns: { key: string; title: string; value: string; choices?: Option[] }[];
}

/** What a fulfilment does, for the owner to read before it happens. */
export interface Happening {
  title: string;
  items: string[];
}

/** A letter ready to be reviewed. */
export interface LetterDraftView {
  kind: string;
  to: string;
  letter: Letter;
  head: LetterHead;
  /** Words in the letter that are filled in when it is sent. */
  tokens: string[];
  /** The address cannot be changed, nor the letter printed. */
  isCode: boolean;
  /** The addresses that the register has for the person; absent where nobody is chosen. */
  knownAddresses?: string[];
  /** The letter tells of the person: to another address it goes only if the owner says that it is theirs. */
  tellsOfPerson: boolean;
  happens: Happening[];
  erasure?: ErasureView;
  /** What the letter of an erasure was drafted on, to be sent back with it. */
  basis?: string;
}

/** What became of a letter that an act wrote. */
export type LetterEnd = 'sent' | 'waiting' | 'unsure' | 'failed' | 'byHand';

/** The same, with the reason in words where a letter did not go out. */
export interface LetterFate {
  end: LetterEnd;
  reason?: string;
}

/** What an act came to. */
export interface ActView {
  changed: boolean;
  letter?: LetterFate & { id: string };
  /** Files that were made: the printed letter and what goes with it. */
  files: FileLink[];
  /** Something else happened than the letter was edited on, so that it was written anew. */
  rewritten?: boolean;
}

/** A request as it is entered by hand; the day is an ISO text. */
export interface EntryWish {
  receivedOn: string;
  channel: string;
  language: Language;
  right: Right;
  name: string;
  email: string;
  phone: string;
  organisation: string;
  details: string;
  receipt: boolean;
}

/** The operations on requests: their arguments and results. */
export interface RequestOperations {
  requestList: {
    args: { closed: boolean };
    value: { requests: RequestLineView[]; broken: { id: string; sentence: string }[] };
  };
  selectedRequest: { args: object; value: { request: string | null } };
  requestOf: { args: { request: string }; value: RequestPageView };
  entryChoices: {
    args: object;
    value: { rights: Option[]; channels: Option[]; today: string; language: Language };
  };
  receiveRequest: { args: EntryWish; value: { request: string; dueOn: string } };
  findPeople: { args: { typed: string }; value: Namesake[] };
  fulfilNeeds: { args: { request: string }; value: FulfilNeeds };
  openLetter: { args: { request: string; order: OrderWish }; value: null };
  openRequest: { args: { request: string }; value: null };
  openCard: { args: { who: string }; value: null };
  draftLetter: {
    args: { request: string; order: OrderWish; language?: Language };
    value: LetterDraftView;
  };
  actOnRequest: {
    args: { request: string; order: OrderWish; edited?: EditedLetter };
    value: ActView;
  };
  openLift: { args: LiftWish & { request?: string }; value: null };
  draftLift: { args: LiftWish & { language?: Language }; value: LetterDraftView };
  liftRestriction: { args: LiftWish & { edited: EditedLetter }; value: ActView };
  printLetter: { args: { letter: string }; value: { files: FileLink[] } };
  letterDelivered: { args: { letter: string; on?: string }; value: null };
  sendLetter: { args: { letter: string }; value: LetterFate };
}
