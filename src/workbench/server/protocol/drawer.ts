/** Everything that lies around the workbook, and the forms among it. Types only. */
import type { SubmitManners } from '../../host/types';
import type { ShareAct } from '../../host/sharing';
import type { FileView, MailView } from './content';
import type { ClockView, ExecutionView, QuotaView, TriggerView } from './runs';

/** A form as its owner sees it in the drawer; `url` is where a respondent answers it. */
export interface FormListView {
  id: string;
  title: string;
  url: string;
  published: boolean;
  accepting: boolean;
  questions: number;
  responses: number;
  /** Responses whose row has not landed in the sheet yet. */
  rowsMissing: number;
  /** How Google shall behave with the next response. */
  manners: SubmitManners;
}

/** What the owner does to a form (POST /api/form); `behave` is for the next response to any form. */
export type FormActRequest =
  | { act: 'publish' | 'unpublish' | 'open' | 'close' | 'land'; id: string }
  | { act: 'behave'; manners: SubmitManners };

export type { ShareAct };

/** With whom the spreadsheet is shared. */
export interface SharingView {
  owner: string;
  people: { email: string; role: 'editor' | 'viewer' }[];
  /** Who else may open it by its address. */
  to: 'nobody' | 'domain' | 'anyone';
  role: 'reader' | 'commenter' | 'writer';
  /** The domain with which it can be shared as a whole. */
  domain: string;
}

/** Everything in the drawer, oldest first. */
export interface DrawerView {
  mails: MailView[];
  files: FileView[];
  triggers: TriggerView[];
  forms: FormListView[];
  clock: ClockView;
  executions: ExecutionView[];
  quota: QuotaView;
  sharing: SharingView;
  /** The functions of the script that a person may run by hand. */
  functions: string[];
}
