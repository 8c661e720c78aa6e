import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { EngineLink } from '../engine/link';
import { WorkbenchError } from '../errors';
import type { PageAssets } from './assets';
import {
  readAnswer,
  readBlock,
  readCellsQuery,
  readClear,
  readClientCall,
  readBlockQuery,
  readColumnQuery,
  readEdit,
  readFormAct,
  readPace,
  readSearchQuery,
  readSeen,
  readShareAct,
  readText,
} from './checks';
import type { Downloads } from './downloads';
import { DoorKey } from './doorKey';
import { demandOwnAddress, demandPageToken, demandReadable, readJson, sameSecret } from './guard';
import { FormRoute } from '../form/route';
import { LivePages } from './live';
import { lockedPage, lockedPagePolicy } from './lockedPage';
import { readOperation } from './operations';
import { send, sendError, sendJson } from './replies';
import { serveSheetsApi } from './sheetsApi';
import { Stage } from './stage';
import { Views } from './views';

/** Univer sets styles on its elements and adds a style sheet, hence inline styles; no code comes from anywhere but this server. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What the page server needs to know. */
export interface PageServerOptions {
  assets: PageAssets;
  /** Stands in the page; demanded on every request of it. */
  pageToken: string;
  /** Demanded on `/v4/`. */
  bearerToken: string;
  downloads: Downloads;
  /** Opens a workbook file in a workbench of its own; answers the address of its page. */
  openCopy(file: string): Promise<string>;
}

type Reader = (query: URLSearchParams) => unknown;
type Doer = (body: unknown) => unknown;

/** Serves the page, its requests, its live events, and the Sheets API of the same workbook, on one loopback address. */
export class PageServer {
  readonly server: Server;
  readonly stage: Stage;
  private readonly live = new LivePages();
  private readonly views: Views;
  private readonly forms = new FormRoute();
  private readonly door = new DoorKey();
  private engine: EngineLink | null = null;
  private port = 0;

  constructor(private readonly options: PageServerOptions) {
    this.views = new Views(options.pageToken, options.assets.surfaceScript);
    this.stage = new Stage(
      (event) => this.live.tell(event),
      (id) => this.views.url('surface', id),
    );
    this.server = createServer((request, response) => {
      this.answer(request, response).catch((error) => sendError(response, error));
    });
  }

  /** Listens on 127.0.0.1. Rejects with `port-busy` when somebody else does. */
  listen(port: number): Promise<number> {
    return new Promise((resolve, reject) => {
      this.server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, port)));
      this.server.listen(port, '127.0.0.1', () => {
        const address = this.server.address();
        this.port = typeof address === 'object' && address ? address.port : port;
        resolve(this.port);
      });
    });
  }

  /** The address to open: it has the key of this run. */
  get address(): string {
    return this.door.address(this.port);
  }

  /** From now on requests are answered from this engine. */
  connect(engine: EngineLink): void {
    this.engine = engine;
  }

  close(): void {
    this.live.close();
    this.server.close();
    this.server.closeAllConnections();
  }

  private readonly reads: Record<string, Reader> = {
    '/api/workbook': async () => this.views.workbook(await this.running().call('workbook')),
    '/api/cells': (query) => this.running().call('cells', readCellsQuery(query)),
    '/api/filter': (query) => this.running().call('filterValues', readColumnQuery(query)),
    '/api/totals': (query) => this.running().call('totals', readBlockQuery(query)),
    '/api/find': (query) => this.running().call('find', readSearchQuery(query)),
    '/api/drawer': async () => this.views.drawer(await this.running().call('drawer')),
  };

  private readonly acts: Record<string, Doer> = {
    '/api/open': () => this.running().call('open'),
    '/api/edit': async (body) => this.views.act(await this.running().call('edit', readEdit(body))),
    '/api/clear': async (body) => this.views.act(await this.running().call('clear', readClear(body))),
    '/api/change': async (body) => this.views.act(await this.running().call('change', readOperation(body))),
    '/api/undo': async (body) => this.views.act(await this.running().call('undo', readSeen(body))),
    '/api/redo': async (body) => this.views.act(await this.running().call('redo', readSeen(body))),
    '/api/select': (body) => this.running().call('select', readBlock(body)),
    '/api/menu': (body) => this.running().call('runMenu', readText(body, 'functionName')),
    '/api/function': (body) => this.running().call('runFunction', readText(body, 'functionName')),
    '/api/call': (body) => this.running().call('clientCall', readClientCall(body)),
    '/api/trigger': (body) => this.running().call('runTrigger', readText(body, 'id')),
    '/api/form': (body) => this.running().call('changeForm', readFormAct(body)),
    '/api/share': (body) => this.running().call('share', readShareAct(body)),
    '/api/clock': (body) => this.running().call('moveClock', readText(body, 'to')),
    '/api/stop': () => this.running().stopWork(),
    '/api/pace': (body) => this.running().call('setPace', readPace(body)),
    '/api/trigger/delete': (body) => this.running().call('deleteTrigger', readText(body, 'id')),
    '/api/copy': async (body) => {
      const file = await this.running().call('makeCopy', readText(body, 'title'));
      return { address: await this.options.openCopy(file) };
    },
    '/api/close': (body) => this.stage.close(readText(body, 'id')),
    '/api/answer': (body) => this.pass(body),
  };

  private running(): EngineLink {
    if (!this.engine) throw new WorkbenchError('not-found', 'The workbench is still starting; try again.');
    return this.engine;
  }

  /** Two pages may answer the same question: the first one counts. */
  private pass(body: unknown): void {
    const answer = readAnswer(body);
    if (this.stage.isAsked(answer.id)) this.running().answer(answer);
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    demandOwnAddress(request, this.port);
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const path = url.pathname;
    demandReadable(path);
    if (path.startsWith('/v4/')) {
      const engine = this.running();
      return serveSheetsApi(request, response, this.options.bearerToken, (call) =>
        engine.call('sheets', call),
      );
    }
    if (path.startsWith('/form/')) return this.forms.serve(url, request, response, this.running());
    if (request.method === 'POST') return this.act(path, request, response);
    if (request.method !== 'GET')
      throw new WorkbenchError('bad-request', 'The workbench takes GET and POST only.');
    if (path.startsWith('/view/')) return this.views.serve(path, response, this.stage, this.running());
    if (path === '/api/download') {
      demandPageToken(request, this.options.pageToken);
      return this.options.downloads.serve(url.searchParams, response);
    }
    if (path === '/api/live') return this.listenLive(url.searchParams, request, response);
    if (Object.hasOwn(this.reads, path)) {
      demandPageToken(request, this.options.pageToken);
      return sendJson(response, 200, await this.reads[path]!(url.searchParams));
    }
    if (path === '/') return this.page(url.searchParams, request, response);
    const file = this.options.assets.files.get(path);
    if (!file) throw new WorkbenchError('not-found', 'The workbench has no such address.');
    send(response, 200, file.text, { 'content-type': file.type });
  }

  private async act(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    demandPageToken(request, this.options.pageToken);
    if (!Object.hasOwn(this.acts, path))
      throw new WorkbenchError('not-found', 'The workbench has no such address.');
    const body = await readJson(request);
    sendJson(response, 200, await this.acts[path]!(body));
  }

  /** An event stream of a browser sends no header of ours: the token stands in the query. */
  private listenLive(query: URLSearchParams, request: IncomingMessage, response: ServerResponse): void {
    if (!sameSecret(query.get('token') ?? '', this.options.pageToken))
      throw new WorkbenchError(
        'forbidden',
        'This page belongs to an earlier run of the workbench; reload it.',
      );
    this.live.add(request, response, { kind: 'stage', stage: this.stage.current() });
  }

  /**
   * The page holds the token that opens everything else, so it goes to nobody but the browser that was let in: other users of this computer
   * reach this address too.
   */
  private page(query: URLSearchParams, request: IncomingMessage, response: ServerResponse): void {
    if (this.door.fits(query)) return send(response, 303, '', this.door.letIn(this.port));
    const html = { 'content-type': 'text/html; charset=utf-8', 'x-frame-options': 'DENY' };
    if (!this.door.wasLetIn(request, this.port))
      return send(response, 403, lockedPage, { ...html, 'content-security-policy': lockedPagePolicy });
    const { assets, pageToken } = this.options;
    const page = assets.frame.replace('{{token}}', pageToken);
    send(response, 200, page, { ...html, 'content-security-policy': pagePolicy });
  }
}

function listenError(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code !== 'EADDRINUSE') return error;
  return new WorkbenchError(
    'port-busy',
    `Port ${port} is in use; choose another with --port N, or 0 for any.`,
  );
}
