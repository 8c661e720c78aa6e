/** What the pages may ask of the script, and what they get: the contract between `serve.ts` and `client/`. */
import type { AccessOperations } from './access-protocol';
import type { BreachOperations } from './breach-protocol';
import type { AddressOperations } from './address-protocol';
import type { ErasureOperations } from './erasure-protocol';
import type { HoldOperations, HoldView } from './hold-protocol';
import type { ImportTab } from '../actions/import/mapping';
import type { LookupPurpose } from '../actions/lookups';
import type { Namesake } from '../actions/selection';
import type { SettingKey } from '../workbook/settings';
import type { Language } from '../language/text';
import type { LetterLineView, LiftWish, OrderWish, RequestOperations } from './request-protocol';
import type { NoticeOperations } from './notice-protocol';
import type { ReviewOperations } from './review-protocol';
import type { NoticeCheckOperations } from './notice-check-protocol';
import type { RotationOperations } from './rotation-protocol';

export type { ImportTab, LookupPurpose, Namesake };

/** The pages that others lead to as they are, without a person or a request. */
export const openedPages = [
  'requests',
  'review',
  'erasures',
  'holds',
  'form',
  'breaches',
  'access',
  'notice',
] as const;

/** Name of such a page. */
export type OpenedPage = (typeof openedPages)[number];

/** What a page is told when it opens. */
export interface Start {
  language: Language;
  /** Id of the customer that the page is about. */
  who?: string;
  /** The part of the page to begin with. */
  part?: 'consents' | 'newRequest';
  /** Why the person is looked at, where whoever opens the page knows it. */
  purpose?: LookupPurpose;
  /** Id of the request that the page is about. */
  request?: string;
  /** What is to be done about the request: its letter is shown first. */
  order?: OrderWish;
  /** The restriction that is to be lifted: its letter is shown first. */
  lift?: LiftWish;
  /** The chapter of the owner's guide that tells of the page, counted from 1. */
  help?: number;
  /** The chapter at which the help page opens. */
  chapter?: number;
}

/** What needs the owner today, in words. */
export interface TodayView {
  date: string;
  /** With the page or the tab where it is seen to. */
  parts: { title: string; lines: string[]; page?: OpenedPage; pageTitle?: string; tab?: string }[];
  /** The daily run: the day on which it was last finished, and what is wrong with it. */
  run: { on?: string; troubles: string[] };
}

/** A choice of a drop-down. */
export interface Option {
  key: string;
  text: string;
}

/** A record as pairs of heading and content, blank cells left out. */
export type FieldList = [title: string, content: string][];

/** A field or a record as the card shows it, with the grounds on which it is held; none where nothing covers it any more. */
export interface HeldField {
  title: string;
  content: string;
  grounds?: string[];
}

/** A record of the person. */
export interface HeldRecord {
  fields: HeldField[];
  grounds?: string[];
}

/** A purpose on the card. */
export interface ConsentView {
  purpose: string;
  title: string;
  state: 'given' | 'withdrawn' | 'none';
  stateText: string;
  permitted: boolean;
  /** When it was said, as the language writes it. */
  at?: string;
}

/** A reason why records stay. */
export interface GroundView {
  kind: string;
  records: number;
  ground: string;
  law?: string;
  until?: string;
  reviewOn?: string;
}

/** That the processing of a person's data is restricted. */
export interface RestrictionView {
  /** Id of the customer. */
  customer: string;
  since?: string;
  grounds: string[];
  /** Letters that tell of its end and are not out. */
  letters: LetterLineView[];
}

/** A person's card, ready to be shown. */
export interface CardView {
  id: string;
  name: string;
  consents: ConsentView[];
  sections: { title: string; records: HeldRecord[] }[];
  retention: { state: string; until?: string };
  /** They were erased on request and stand in the register again. */
  hasReturned: boolean;
  restriction?: RestrictionView;
  holds: GroundView[];
  eraseAgainOn?: string;
  standing: HoldView[];
  /** The records that can be held, and the grounds on which they can. */
  holdable: Option[];
  holdGrounds: Option[];
  channels: Option[];
}

/** A file that was made in the owner's Drive. */
export interface FileLink {
  name: string;
  link: string;
}

/** The files of an export. */
export interface ExportView {
  files: FileLink[];
}

/** An erasure that is planned or done. */
export interface ErasureView {
  customer: string;
  name: string;
  outcome: 'full' | 'reduced' | 'nothing' | 'held';
  goes: { kind: string; records: number; columns?: string[] }[];
  stays: GroundView[];
  /** What is left in the statistics, a line a kind; of a plan, what is left if that is chosen. */
  statistics: string[];
  againOn?: string;
  /** Copies that no change of cells reaches, and that are left. */
  copies: string[];
  /** Those that were dealt with. */
  copiesGone: string[];
}

/** An erasure that was carried out. */
export interface ErasedView extends ErasureView {
  receipt: FileLink[];
}

/** A file as the page has parsed it; a column without a key stays out. */
export interface FileOfLines {
  headings: string[];
  rows: string[][];
  /** Line numbers of the rows in the file. */
  lines: number[];
  mapping: (string | null)[];
}

/** What an import did with the lines of one kind, or would do. */
export interface ImportCount {
  lines: number;
  added: number;
  updated: number;
  unchanged: number;
  skipped: number;
  problems: { line: number; text: string }[];
}

/** Files of one call. */
export type ImportFileSet = { [T in ImportTab]?: FileOfLines };

/** The settings that set-up asks for. */
export const controllerSettings = [
  'controllerName',
  'controllerBusinessId',
  'controllerStreet',
  'controllerPostcode',
  'controllerCity',
  'controllerEmail',
  'controllerPhone',
  'contactPerson',
] as const satisfies readonly SettingKey[];

/** Key of a setting that set-up asks for. */
export type ControllerSetting = (typeof controllerSettings)[number];

/** What set-up finds. */
export interface SetUpState {
  /** `missing`: there is a register whose key this script has not. */
  register: 'none' | 'ready' | 'keyMissing';
  sheets: { sheetId: number; title: string; headings: string[]; guess: (string | null)[] }[];
  columns: Option[];
}

/** A sheet of the owner's own and the customers' columns that its columns become. */
export interface AdoptedSheet {
  sheetId: number;
  mapping: (string | null)[];
}

/** What set-up came to. */
export interface SetUpView {
  changed: boolean;
  tabsMade: number;
  /** Structure that was missing from a register and is there again. */
  repaired: number;
  /** Settings that were taken away and what decides now, in sentences. */
  retired: string[];
  /** Shown until its owner says that it is written down. */
  recoveryCode?: string;
}

/** What the window of the form checks. */
export const formChecks = ['published', 'accepting', 'whole', 'confirm', 'linked'] as const;

/** The form for requests as its window shows it. */
export interface FormView {
  /** `lost`: the form of the settings cannot be opened. */
  state: 'none' | 'lost' | 'there';
  /** Where respondents find it, and where its owner does. */
  address: string;
  editAddress: string;
  checks: Record<(typeof formChecks)[number], boolean>;
  /** As the language writes it; absent where nothing came lately. */
  lastResponse?: string;
  /** Text for the controller's website. */
  website: { language: Language; text: string }[];
  /** Forms that a run which died may have left in Drive, for the owner to look for; `at` as the language writes it. */
  leftovers: { title: string; at: string }[];
}

/** What can be condensed of the log, or was, in words. */
export interface CondensingView {
  entries: number;
  sentences: string[];
}

/** Every operation: its arguments and its result. */
export interface Operations
  extends
    AccessOperations,
    BreachOperations,
    AddressOperations,
    ErasureOperations,
    HoldOperations,
    NoticeOperations,
    RequestOperations,
    ReviewOperations,
    NoticeCheckOperations,
    RotationOperations {
  /** A look at a person: it is logged with its purpose. */
  cardOfSelection: { args: { purpose: LookupPurpose }; value: CardView };
  cardOf: { args: { who: string; purpose: LookupPurpose }; value: CardView };
  recordConsent: {
    args: { who: string; purpose: string; action: 'given' | 'withdrawn'; channel: string; evidence: string };
    value: { card: CardView; changed: boolean };
  };
  /** The owner's word that the person came back by themselves. */
  confirmReturn: { args: { who: string }; value: CardView };
  selectedCustomer: { args: object; value: { who: string } };
  today: { args: object; value: TodayView };
  openHelp: { args: { chapter: number }; value: null };
  openPage: { args: { page: OpenedPage }; value: null };
  openExport: { args: { who: string }; value: null };
  openErasure: { args: { who: string }; value: null };
  exportPerson: { args: { who: string; language?: Language }; value: ExportView };
  exportPortable: { args: { who: string; language?: Language }; value: ExportView };
  erasurePlan: { args: { who: string }; value: ErasureView };
  erase: { args: { who: string; anonymise?: boolean }; value: ErasedView };
  importColumns: {
    args: { tab: ImportTab; headings: string[] };
    value: { mapping: (string | null)[]; columns: Option[] };
  };
  tryImport: { args: { files: ImportFileSet }; value: { [T in ImportTab]?: ImportCount } };
  importBatch: {
    args: { files: ImportFileSet };
    value: { counts: { [T in ImportTab]?: ImportCount }; unfinished: boolean };
  };
  setUpState: { args: object; value: SetUpState };
  setUp: {
    args: {
      language?: Language;
      settings: Partial<Record<ControllerSetting, string>>;
      adopt?: AdoptedSheet;
      recoveryCode?: string;
      /** The owner's word that the register gets a new key, since the code is lost too. */
      newKey?: boolean;
    };
    value: SetUpView;
  };
  recoveryCodeWritten: { args: object; value: null };
  /** Days as ISO text. */
  authorityReport: { args: { from: string; to: string; language?: Language }; value: ExportView };
  processingRecord: { args: { language?: Language }; value: ExportView & { missing: string[] } };
  condensingPlan: { args: object; value: CondensingView };
  condense: { args: object; value: CondensingView & { unfinished: boolean } };
  restoredState: { args: object; value: RestoredState };
  replay: {
    args: { parts: string[]; acceptMissing?: boolean };
    value: { lines: string[]; unfinished: boolean };
  };
  formState: { args: object; value: FormView };
  makeForm: { args: { anew?: boolean }; value: FormView };
  /** The owner has looked for what earlier runs may have left. */
  leftoversGone: { args: object; value: FormView };
}

/** Whether the register was restored from an earlier version, and the copies of its log. */
export interface RestoredState {
  isRestored: boolean;
  /** Number of the last entry that is remembered, and of the last one in the log. */
  entry: number;
  last: number;
  files: { name: string; link: string }[];
}

/** Name of an operation. */
export type Operation = keyof Operations;

/** A page's call. */
export type Call<K extends Operation = Operation> = { do: K } & Operations[K]['args'];

/** What a page gets: the result, or a sentence for the person; candidates where one of several has to be chosen. */
export type Reply<T> =
  { ok: true; value: T } | { ok: false; code: string; sentence: string; candidates?: Namesake[] };

/** Most lines that one call imports. */
export const LINES_A_CALL = 1000;

/** Most lines of a file that can be tried out; more would not fit in one call. */
export const MOST_LINES = 50_000;
