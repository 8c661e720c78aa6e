import type { FormState } from './forms/state';

/** An installed trigger. */
export interface TriggerState {
  id: string;
  handler: string;
  event: 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT';
  /** The spreadsheet or form it watches; absent for the clock. */
  sourceId?: string;
  /** Absent, it watches a spreadsheet (or the clock). */
  source?: 'FORMS';
  /** Who made it, and as whom it runs. */
  createdBy: string;
  schedule?: Schedule;
  /** ISO time when the clock fires it next; absent when it never will again. */
  nextDue?: string;
}

/** When a time trigger fires. `hour` and `minute` are in `timeZone`; a missing minute is chosen once by the trigger's id. */
export type Schedule =
  | { every: 'minutes' | 'hours'; count: number }
  | {
      every: 'days' | 'weeks' | 'months';
      count: number;
      weekDay?: number;
      monthDay?: number;
      hour: number;
      minute: number;
      timeZone: string;
    }
  | { once: string };

/** A letter that the script has sent. */
export interface MailState {
  id: string;
  /** The account that it was sent from. */
  from?: string;
  /** Which execution sent it. */
  executionId?: string;
  /** ISO time. */
  at: string;
  to: string;
  cc?: string;
  bcc?: string;
  replyTo?: string;
  name?: string;
  subject: string;
  body: string;
  htmlBody?: string;
  attachments: { name: string; mimeType: string; base64: string }[];
}

/** What Drive knows about a file or folder, in the field names of the Drive API v3; folders have no content. */
export interface DriveFileState {
  id: string;
  name: string;
  mimeType: string;
  /** As whom the script ran that made it; files of an earlier workbench have none. */
  owner?: string;
  description?: string;
  parents: string[];
  createdTime: string;
  modifiedTime: string;
  trashed: boolean;
  properties: Record<string, string>;
  appProperties: Record<string, string>;
  /** Bytes, in decimal digits. */
  size?: string;
}

/** What has been used of the day's quotas; `day` is a date in the script's time zone. */
export interface QuotaState {
  day: string;
  mailRecipients: number;
  triggerSeconds: number;
}

/** Who else than the accounts named may open the spreadsheet; the domain is that of the owner. */
export interface OpenSharing {
  to: 'domain' | 'anyone';
  role: 'reader' | 'commenter' | 'writer';
}

/** With whom the spreadsheet is shared. */
export interface SharingState {
  owner: string;
  editors: string[];
  viewers: string[];
  /** Absent, nobody but these may open it. */
  open?: OpenSharing;
}

/** Everything that outlives an execution outside the spreadsheet. Plain JSON. */
export interface HostState {
  version: 1;
  scriptProperties: Record<string, string>;
  userProperties: Record<string, string>;
  documentProperties: Record<string, string>;
  /** Entries by cache and key (`script`, `user` or `document`, a colon, the key). */
  cache: Record<string, { value: string; until: string }>;
  triggers: TriggerState[];
  mails: MailState[];
  driveFiles: DriveFileState[];
  forms: FormState[];
  /** Whether the person has granted the script its scopes. */
  authorised: boolean;
  sharing: SharingState;
  quota: QuotaState;
}

/** The state of a script that has never run, in a spreadsheet of `owner`. */
export function newHostState(owner: string, authorised = false): HostState {
  return {
    version: 1,
    scriptProperties: {},
    userProperties: {},
    documentProperties: {},
    cache: {},
    triggers: [],
    mails: [],
    driveFiles: [],
    forms: [],
    authorised,
    sharing: { owner, editors: [], viewers: [] },
    quota: { day: '', mailRecipients: 0, triggerSeconds: 0 },
  };
}
