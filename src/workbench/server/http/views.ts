import { createHmac } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { MailState } from '../../host/state';
import { withDriveLinks, withFormLinks } from '../../shapes/driveLinks';
import type { EngineAct, EngineDrawer, EngineWorkbook } from '../engine/messages';
import type { EngineLink } from '../engine/link';
import { drawChart } from '../charts/draw';
import { WorkbenchError } from '../errors';
import type { ActView, DrawerView, WorkbookView } from '../protocol';
import { FOREIGN_PAGE_POLICY, LETTER_POLICY, downloadHeaders, previewOf, viewHeaders } from './contents';
import { drawerView } from './drawerView';
import { sameSecret } from './guard';
import { send } from './replies';
import type { Stage } from './stage';

/**
 * Scripts of a surface run in an origin of their own and load nothing: not from the page, not from the server, not from another host. A
 * frame cannot leave either (`frame-src` of the page). They may open windows, since Google's may, and so tell another host what they know.
 */
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

/** A picture runs nothing and loads nothing, framed or opened by itself. */
const picturePolicy = "sandbox; default-src 'none'; style-src 'unsafe-inline'";
const picture = {
  'content-type': 'image/svg+xml; charset=utf-8',
  'content-security-policy': picturePolicy,
};

const html = { 'content-type': 'text/html; charset=utf-8' };
const plain = {
  'content-type': 'text/plain; charset=utf-8',
  'content-security-policy': FOREIGN_PAGE_POLICY,
};

interface Part {
  name: string;
  mimeType: string;
  bytes: Uint8Array;
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
    const [kind, id = '', ...rest] = parts;
    if (kind === 'surface') return this.surface(response, stage.html(id));
    if (kind === 'chart') {
      const model = await engine.call('chart', Number(id));
      return send(response, 200, drawChart(model), picture);
    }
    if (kind === 'mail') {
      const mail = await engine.call('mail', id);
      if (rest[0] === 'text') return send(response, 200, mail.body, plain);
      return this.letter(response, mail, await engine.call('drawer'));
    }
    const part =
      kind === 'file' ? await engine.call('file', id) : await attached(engine, id, Number(rest[0]));
    const headers = rest.at(-1) === 'show' ? viewHeaders : downloadHeaders;
    send(response, 200, part.bytes, headers(part.name, part.mimeType));
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

  /** What an act left behind, as the page shows it. */
  act({ workbook, ...answer }: EngineAct): ActView {
    return { ...answer, ...(workbook && { workbook: this.workbook(workbook) }) };
  }

  /** The drawer as the page shows it: addresses instead of contents. */
  drawer(drawer: EngineDrawer): DrawerView {
    return drawerView(drawer, (...parts) => this.url(...parts));
  }

  /** A letter with its links to the drive's files and the forms leading to them; each opens in a tab of its own. */
  private letter(
    response: ServerResponse,
    { htmlBody = '' }: MailState,
    { files, forms }: Pick<EngineDrawer, 'files' | 'forms'>,
  ): void {
    const addressOf = (id: string): string | undefined => {
      const file = files.find((candidate) => candidate.id === id);
      const isShown = file && previewOf(file.name, file.mimeType);
      return file && this.url('file', id, ...(isShown ? ['show'] : []));
    };
    const body = beforeAll(
      withFormLinks(withDriveLinks(htmlBody, addressOf), forms),
      '<base target="_blank">',
    );
    send(response, 200, body, { ...html, 'content-security-policy': LETTER_POLICY });
  }

  private surface(response: ServerResponse, text: string): void {
    // The script must be known before any script of the surface runs.
    const body = beforeAll(text, `<script>${this.surfaceScript}</script>`);
    send(response, 200, body, { ...html, 'content-security-policy': surfacePolicy });
  }

  private key(parts: string[]): string {
    return createHmac('sha256', this.secret).update(JSON.stringify(parts)).digest('base64url');
  }
}

/** A page with something before all that is its own; the doctype has to stay first. */
function beforeAll(page: string, text: string): string {
  const doctype = /^\s*<!doctype[^>]*>/i.exec(page)?.[0] ?? '';
  return `${doctype || '<!doctype html>'}${text}${page.slice(doctype.length)}`;
}

async function attached(engine: EngineLink, id: string, index: number): Promise<Part> {
  const part = (await engine.call('mail', id)).attachments[index];
  if (!part) throw new WorkbenchError('not-found', 'This letter has no such attachment.');
  return { name: part.name, mimeType: part.mimeType, bytes: Buffer.from(part.base64, 'base64') };
}
