import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A file of a script: https://developers.google.com/apps-script/api/reference/rest/v1/File */
export interface ScriptFile {
  name: string;
  type: 'SERVER_JS' | 'HTML' | 'JSON';
  source: string;
}

/** What the fake keeps of a script project. */
export interface ScriptProject {
  title: string;
  parentId?: string;
  files: ScriptFile[];
}

type Answer = { status: number; body: object };
type Asked = { params: string[]; body: Record<string, unknown> };
type Route = { method: string; path: RegExp; answer: (asked: Asked) => Answer };

/** The token that the fake takes for a signed-in person's. */
export const goodToken = 'a-token-that-the-fake-accepts';

const spreadsheetType = 'application/vnd.google-apps.spreadsheet';
const baseManifest = '{\n  "timeZone": "America/New_York",\n  "exceptionLogging": "STACKDRIVER"\n}';

/** Google's error shape: https://cloud.google.com/apis/design/errors */
const refused = (code: number, status: string, message: string): Answer => ({
  status: code,
  body: { error: { code, message, status, errors: [{ message, domain: 'global', reason: status }] } },
});
/** What the token service says of a sign-in that was taken back: RFC 6749 section 5.2. */
const revoked: Answer = {
  status: 400,
  body: { error: 'invalid_grant', error_description: 'Token has been expired or revoked.' },
};
const notFound = () => refused(404, 'NOT_FOUND', 'Requested entity was not found.');
const ok = (body: object): Answer => ({ status: 200, body });

/**
 * The part of the Apps Script API and of Drive that clasp uses to make, write and read a bound script, on loopback.
 * Its faults are switched on by the tests.
 */
export class FakeGoogle {
  readonly scripts = new Map<string, ScriptProject>();
  readonly spreadsheets = new Map<string, string>();
  /** Applied to what is uploaded, before it is kept: a server that changes or loses content. */
  keep: (files: ScriptFile[]) => ScriptFile[] = (files) => files;
  /** The person has the Apps Script API switched off in the account's settings. */
  apiIsOff = false;
  /** The account may read but not change. */
  readOnly = false;

  private server: Server | undefined;

  /** Starts to listen on a free port; gives the address with a closing slash. */
  async start(): Promise<string> {
    this.server = createServer((request, response) => {
      void this.respond(request).then(({ status, body }) => {
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(JSON.stringify(body));
      });
    });
    await new Promise<void>((resolve) => this.server?.listen(0, '127.0.0.1', resolve));
    const { port } = this.server.address() as AddressInfo;
    return `http://127.0.0.1:${port}/`;
  }

  async stop(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((resolve) => this.server?.close(resolve));
  }

  /** A script as a person has made it in the editor. */
  addScript(scriptId: string, files: ScriptFile[] = []): void {
    const manifest: ScriptFile = { name: 'appsscript', type: 'JSON', source: baseManifest };
    this.scripts.set(scriptId, { title: 'Untitled project', files: [manifest, ...files] });
  }

  addSpreadsheet(title: string): string {
    const id = `spreadsheet-number-${this.spreadsheets.size + 1}-of-the-fake`;
    this.spreadsheets.set(id, title);
    return id;
  }

  private readonly routes: Route[] = [
    { method: 'POST', path: /^\/drive\/v3\/files$/, answer: (asked) => this.createSpreadsheet(asked) },
    { method: 'POST', path: /^\/v1\/projects$/, answer: (asked) => this.createScript(asked) },
    { method: 'GET', path: /^\/v1\/projects\/([^/]+)\/content$/, answer: (asked) => this.getContent(asked) },
    {
      method: 'PUT',
      path: /^\/v1\/projects\/([^/]+)\/content$/,
      answer: (asked) => this.updateContent(asked),
    },
  ];

  private async respond(request: IncomingMessage): Promise<Answer> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const path = new URL(request.url ?? '/', 'http://fake').pathname;
    if (path === '/token') return revoked;
    if (request.headers.authorization !== `Bearer ${goodToken}`) {
      return refused(401, 'UNAUTHENTICATED', 'Request had invalid authentication credentials.');
    }
    const route = this.routes.find((one) => one.method === request.method && one.path.test(path));
    if (!route) return notFound();
    const body: Record<string, unknown> = JSON.parse(Buffer.concat(chunks).toString() || '{}');
    return route.answer({ params: route.path.exec(path)?.slice(1) ?? [], body });
  }

  private createSpreadsheet({ body }: Asked): Answer {
    if (body['mimeType'] !== spreadsheetType)
      return refused(400, 'INVALID_ARGUMENT', 'Only spreadsheets here.');
    return ok({
      id: this.addSpreadsheet(String(body['name'])),
      name: body['name'],
      mimeType: spreadsheetType,
    });
  }

  private createScript({ body }: Asked): Answer {
    if (this.apiIsOff) return this.apiOff();
    const parentId = body['parentId'] === undefined ? undefined : String(body['parentId']);
    if (parentId && !this.spreadsheets.has(parentId)) return notFound();
    const scriptId = `script-number-${this.scripts.size + 1}-made-by-the-fake`;
    this.addScript(scriptId);
    this.scripts.set(scriptId, { ...this.project(scriptId), title: String(body['title']), parentId });
    return ok({ scriptId, title: body['title'], parentId });
  }

  private getContent({ params: [scriptId = ''] }: Asked): Answer {
    return this.scripts.has(scriptId) ? ok({ scriptId, files: this.project(scriptId).files }) : notFound();
  }

  private updateContent({ params: [scriptId = ''], body }: Asked): Answer {
    if (!this.scripts.has(scriptId)) return notFound();
    if (this.apiIsOff) return this.apiOff();
    if (this.readOnly) return refused(403, 'PERMISSION_DENIED', 'The caller does not have permission');
    this.project(scriptId).files = this.keep(body['files'] as ScriptFile[]);
    return ok({ scriptId, files: this.project(scriptId).files });
  }

  private project(scriptId: string): ScriptProject {
    const project = this.scripts.get(scriptId);
    if (!project) throw new Error(`The fake has no script ${scriptId}`);
    return project;
  }

  private apiOff(): Answer {
    return refused(
      403,
      'PERMISSION_DENIED',
      'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry.',
    );
  }
}
