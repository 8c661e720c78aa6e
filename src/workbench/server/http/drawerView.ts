import type { DriveFileState, MailState, TriggerState } from '../../host/state';
import type { EngineDrawer } from '../engine/messages';
import type { ContentView, DrawerView, ExecutionView, FileView, MailView, TriggerView } from '../protocol';
import { previewOf } from './contents';

const folderType = 'application/vnd.google-apps.folder';

/** Makes the address of what a frame or link shows. */
export type ViewUrl = (...parts: string[]) => string;

/** The drawer as the page shows it: addresses instead of contents. */
export function drawerView(drawer: EngineDrawer, url: ViewUrl): DrawerView {
  return {
    mails: drawer.mails.map((mail) => mailView(mail, url)),
    files: drawer.files.map((file) => fileView(file, url)),
    triggers: drawer.triggers.map((trigger) => triggerView(trigger, drawer.executions)),
    forms: drawer.forms,
    clock: drawer.clock,
    executions: drawer.executions,
    quota: drawer.quota,
    sharing: drawer.sharing,
    functions: drawer.functions,
  };
}

function content(name: string, mimeType: string, bytes: number, url: ViewUrl, parts: string[]): ContentView {
  const preview = previewOf(name, mimeType);
  return {
    name,
    mimeType,
    bytes,
    url: url(...parts),
    viewUrl: url(...parts, 'show'),
    ...(preview && { preview }),
  };
}

function mailView(mail: MailState, url: ViewUrl): MailView {
  const { id, at, from, to, cc, bcc, replyTo, name, subject, executionId, attachments, htmlBody } = mail;
  return {
    ...{ id, at, from, to, cc, bcc, replyTo, name, subject, executionId },
    textUrl: url('mail', mail.id, 'text'),
    ...(htmlBody !== undefined && { htmlUrl: url('mail', mail.id, 'html') }),
    attachments: attachments.map(({ name, mimeType, base64 }, index) =>
      content(name, mimeType, Buffer.byteLength(base64, 'base64'), url, [
        'attachment',
        mail.id,
        String(index),
      ]),
    ),
  };
}

function fileView(file: DriveFileState, url: ViewUrl): FileView {
  return {
    ...content(file.name, file.mimeType, Number(file.size ?? 0), url, ['file', file.id]),
    id: file.id,
    isFolder: file.mimeType === folderType,
    parents: file.parents,
    trashed: file.trashed,
    ...(file.description && { description: file.description }),
    created: file.createdTime,
    modified: file.modifiedTime,
    ...(file.owner && { owner: file.owner }),
  };
}

function triggerView(trigger: TriggerState, executions: ExecutionView[]): TriggerView {
  const { id, handler, event, schedule, nextDue, createdBy } = trigger;
  const last = executions.findLast(({ triggerId }) => triggerId === id);
  return {
    id,
    handler,
    event,
    createdBy,
    ...(schedule && { schedule }),
    ...(nextDue && { nextDue }),
    ...(last && { lastRun: { id: last.id, at: last.startedAt, failed: last.error !== undefined } }),
  };
}
