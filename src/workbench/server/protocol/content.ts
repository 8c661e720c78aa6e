/** Letters and files: what the drawer shows of them. Types only. */

/** What the page can show of a file's content: as a picture, in a frame, or as text that it lays out itself. */
export type PreviewKind = 'image' | 'pdf' | 'html' | 'json' | 'csv' | 'text';

/** A file's content: `url` downloads it, `viewUrl` shows it where `preview` says how. */
export interface ContentView {
  name: string;
  mimeType: string;
  bytes: number;
  url: string;
  viewUrl: string;
  preview?: PreviewKind;
}

/** A letter in the outbox. */
export interface MailView {
  id: string;
  /** ISO time. */
  at: string;
  from?: string;
  to: string;
  cc?: string;
  bcc?: string;
  replyTo?: string;
  name?: string;
  subject: string;
  /** The letter as a page, where it was written as one. */
  htmlUrl?: string;
  textUrl: string;
  attachments: ContentView[];
  executionId?: string;
}

/** A file or folder in the drive; `parents` are ids of folders, or `root`. */
export interface FileView extends ContentView {
  id: string;
  isFolder: boolean;
  parents: string[];
  trashed: boolean;
  description?: string;
  /** ISO times. */
  created: string;
  modified: string;
  /** The user as whom the script ran that made it, where that was kept. */
  owner?: string;
}
