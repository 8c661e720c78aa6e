import { createHmac } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { EngineDrawer, EngineWorkbook } from '../engine/messages';
import type { EngineLink } from '../engine/link';
import { drawChart } from '../charts/draw';
import { WorkbenchError } from '../errors';
import type { DrawerView, FileView, MailView, WorkbookView } from '../protocol';
import { sameSecret } from './guard';
import { send } from './replies';
import type { Stage } from './stage';

/** Scripts of a surface run in an origin of their own that can reach nothing: not the page, not the server, no other host. */
const surfacePolicy = [
  'sandbox allow-scripts allow-forms allow-modals allow-popups allow-downloads',
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data:',
  'media-src data: blob:',
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ');
const letterPolicy =
  "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

/** A picture runs nothing and loads nothing, framed or opened by itself. */
const picturePolicy = "sandbox; default-src 'none'; style-src 'unsafe-inline'";
const picture = {
  'content-type': 'image/svg+xml; charset=utf-8',
  'content-security-policy': picturePolicy,
};

const html = { 'content-type': 'text/html; charset=utf-8' };

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function plainLetter(body: string): string {
  return `<!doctype html><meta charset="utf-8"><pre style="font: inherit; white-space: pre-wrap">${escapeHtml(body)}</pre>`;
}

function attachment(name: string, mimeType: string) {
  return {
    'content-type': /^[\w.+-]+\/[\w.+-]+(;\s*charset=[\w-]+)?$/.test(mimeType)
      ? mimeType
      : 'application/octet-stream',
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name).replace(/'/g, '%27')}`,
    'content-security-policy': "sandbox; default-src 'none'",
  };
}

/**
 * What frames, pictures and links show: surfaces, letters, attachments, files and charts. A frame and a link send no header, so that each address
 * carries a key of its own, made from this run's secret.
 */
export class Views {
  constructor(
    private readonly secret: string,
    /** The text of the script that gives a surface its `google.script`. */
    private readonly surfaceScript: string,
  ) {}

  url(...parts: string[]): string {
    return `/view/${[...parts, this.key(parts)].map(encodeURIComponent).join('/')}`;
  }

  /** Serves the view at a path under `/view/`. Throws `forbidden` or `not-found`. */
  async serve(path: string, response: ServerResponse, stage: Stage, engine: EngineLink): Promise<void> {
    const parts = path.slice('/view/'.length).split('/').map(decodeURIComponent);
    const key = parts.pop();
    if (!sameSecret(key, this.key(parts)))
      throw new WorkbenchError('forbidden', 'This address belongs to an earlier run of the workbench.');
    const [kind, id = '', index = ''] = parts;
    if (kind === 'surface') return this.surface(response, stage.html(id));
    if (kind === 'chart') {
      const model = await engine.call('chart', Number(id));
      return send(response, 200, drawChart(model), picture);
    }
    if (kind === 'file') {
      const file = await engine.call('file', id);
      return send(response, 200, file.bytes, attachment(file.name, file.mimeType));
    }
    const mail = await engine.call('mail', id);
    if (kind === 'mail') {
      const body = mail.htmlBody ?? plainLetter(mail.body);
      return send(response, 200, body, { ...html, 'content-security-policy': letterPolicy });
    }
    const part = mail.attachments[Number(index)];
    if (!part) throw new WorkbenchError('not-found', 'This letter has no such attachment.');
    send(response, 200, Buffer.from(part.base64, 'base64'), attachment(part.name, part.mimeType));
  }

  /** The workbook as the page shows it: a chart is an address, a new one whenever the picture changes. */
  workbook(book: EngineWorkbook): WorkbookView {
    const sheets = book.sheets.map((sheet) => ({
      ...sheet,
      charts: sheet.charts.map(({ stamp, ...chart }) => ({
        ...chart,
        url: this.url('chart', String(chart.id), stamp),
      })),
    }));
    return { ...book, sheets };
  }

  /** The drawer as the page shows it: addresses instead of contents. */
  drawer(drawer: EngineDrawer): DrawerView {
    const folders = new Map(drawer.files.map((file) => [file.id, file.name]));
    return {
      mails: drawer.mails.map((mail): MailView => ({
        id: mail.id,
        at: mail.at,
        to: mail.to,
        cc: mail.cc,
        replyTo: mail.replyTo,
        name: mail.name,
        subject: mail.subject,
        bodyUrl: this.url('mail', mail.id),
        attachments: mail.attachments.map(({ name }, index) => ({
          name,
          url: this.url('attachment', mail.id, String(index)),
        })),
      })),
      files: drawer.files
        .filter((file) => !file.trashed && file.mimeType !== 'application/vnd.google-apps.folder')
        .map((file): FileView => ({
          id: file.id,
          name: file.name,
          mimeType: file.mimeType,
          folder: file.parents.map((parent) => folders.get(parent) ?? '').join(', '),
          bytes: Number(file.size ?? 0),
          modified: file.modifiedTime,
          url: this.url('file', file.id),
        })),
      triggers: drawer.triggers.map(({ id, handler, event, nextDue, createdBy }) => ({
        id,
        handler,
        event,
        nextDue,
        createdBy,
      })),
      forms: drawer.forms,
      clock: drawer.clock,
      executions: drawer.executions,
    };
  }

  private surface(response: ServerResponse, text: string): void {
    // The script must be known before any script of the surface runs; the doctype has to stay first.
    const doctype = /^\s*<!doctype[^>]*>/i.exec(text)?.[0] ?? '<!doctype html>';
    const rest = text.replace(/^\s*<!doctype[^>]*>/i, '');
    const body = `${doctype}<script>${this.surfaceScript}</script>${rest}`;
    send(response, 200, body, { ...html, 'content-security-policy': surfacePolicy });
  }

  private key(parts: string[]): string {
    return createHmac('sha256', this.secret).update(JSON.stringify(parts)).digest('base64url');
  }
}
