/** What is kept of Google Forms. Plain JSON. */

/** The kinds of items that a form may hold here, by the names of `FormApp.ItemType`. */
export type FormItemType =
  | 'TEXT'
  | 'PARAGRAPH_TEXT'
  | 'MULTIPLE_CHOICE'
  | 'CHECKBOX'
  | 'LIST'
  | 'DATE'
  | 'SECTION_HEADER'
  | 'PAGE_BREAK';

/** What an answer must be beyond being there; `kind` is a key of `validations`. */
export interface FormValidation {
  kind: string;
  args: (string | number)[];
  /** What the respondent is told instead of the form's own sentence; may be empty. */
  help: string;
}

/** Where a choice or the end of a page leads: to the page break with this id, or as `FormApp.PageNavigationType` says. */
export type FormTarget = number | 'CONTINUE' | 'RESTART' | 'SUBMIT';

/** A question, or a heading that divides the form. */
export interface FormItemState {
  id: number;
  type: FormItemType;
  title: string;
  help: string;
  required: boolean;
  /** Only for questions with choices. */
  choices: string[];
  /** Whether the respondent may write a choice of their own. */
  other: boolean;
  /** Where each choice leads, in the order of the choices; absent where they lead nowhere. */
  targets?: FormTarget[];
  /** Of a page break: where the page before it leads; absent, to this one. */
  goTo?: FormTarget;
  validation?: FormValidation;
}

/** One answer: text, a date as `yyyy-mm-dd`, or the choices that were ticked. */
export type FormAnswer = string | string[];

/** What somebody sent in. */
export interface FormResponseState {
  id: string;
  /** ISO time of the last sending. */
  at: string;
  email: string;
  /** By the item's id; a question left empty is absent. */
  answers: Record<string, FormAnswer>;
  /** The secret in the address at which it may be changed. */
  editKey: string;
  /** Whether its row has landed in the response sheet; always true for a form without one. */
  landed: boolean;
}

/** The sheet that collects the responses. */
export interface FormDestination {
  spreadsheetId: string;
  sheetId: number;
  /** Where the columns stood when last written, from 0, by item id, `timestamp` and `email`. */
  columns: Record<string, number>;
}

/** A form. */
export interface FormState {
  id: string;
  /** The key in the address that respondents get; another one than the id, which editors use. */
  publicId: string;
  createdAt: string;
  createdBy: string;
  title: string;
  description: string;
  confirmation: string;
  closedMessage: string;
  published: boolean;
  accepting: boolean;
  collectsEmail: boolean;
  editsAllowed: boolean;
  /** Whether each respondent signs in and answers once; forms of an earlier workbench have no say. */
  limitOne?: boolean;
  respondAgain: boolean;
  items: FormItemState[];
  responses: FormResponseState[];
  destination?: FormDestination;
}
