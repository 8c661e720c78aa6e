import {
  AppsScriptHost,
  newHostState,
  type HostOptions,
  type Manifest,
  type SheetsRequest,
  type SheetsResponse,
  type UiBridge,
} from '../../../src/workbench/host';

/** A person who answers from a queue and remembers what was shown. */
export class QueuedPerson implements UiBridge {
  readonly shown: unknown[] = [];
  readonly answers: { button: 'CLOSE' | 'OK' | 'CANCEL' | 'YES' | 'NO'; text?: string }[] = [];

  alert: UiBridge['alert'] = (request) => this.#answer({ alert: request }).button;
  prompt: UiBridge['prompt'] = (request) => {
    const { button, text = '' } = this.#answer({ prompt: request });
    return { button, text };
  };
  showSidebar: UiBridge['showSidebar'] = (sidebar) => void this.shown.push({ sidebar });
  showDialog: UiBridge['showDialog'] = (dialog) => void this.shown.push({ dialog });
  toast: UiBridge['toast'] = (toast) => void this.shown.push({ toast });
  menu: UiBridge['menu'] = (menu) => void this.shown.push({ menu });

  #answer(question: unknown): { button: 'CLOSE' | 'OK' | 'CANCEL' | 'YES' | 'NO'; text?: string } {
    this.shown.push(question);
    return this.answers.shift() ?? { button: 'CLOSE' };
  }
}

/** A spreadsheet of one sheet "Data" with 100 rows and 10 columns that answers each call with what a test has put down. */
export class CannedSheets {
  readonly requests: SheetsRequest[] = [];
  answer: (request: SheetsRequest) => SheetsResponse | undefined = () => undefined;

  handle(request: SheetsRequest): SheetsResponse {
    this.requests.push(request);
    return this.answer(request) ?? { status: 200, body: book };
  }
}

const book = {
  properties: { title: 'Book', locale: 'fi_FI', timeZone: 'Europe/Helsinki' },
  sheets: [{ properties: { sheetId: 0, title: 'Data', gridProperties: { rowCount: 100, columnCount: 10 } } }],
};

export const manifest: Manifest = {
  timeZone: 'Europe/Helsinki',
  runtimeVersion: 'V8',
  oauthScopes: [
    'spreadsheets',
    'drive.file',
    'script.send_mail',
    'script.scriptapp',
    'script.container.ui',
    'userinfo.email',
  ].map((name) => `https://www.googleapis.com/auth/${name}`),
  dependencies: {
    enabledAdvancedServices: [
      { userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' },
      { userSymbol: 'Drive', serviceId: 'drive', version: 'v3' },
    ],
  },
};

/** A host for a small script, authorised, at noon UTC on 3 March 2026. */
export function hostFor(
  script: string,
  options: Partial<HostOptions> = {},
  html: Record<string, string> = {},
) {
  const person = new QueuedPerson();
  const sheets = new CannedSheets();
  const state = newHostState('owner@example.com', true);
  const clock = { now: new Date('2026-03-03T12:00:00Z') };
  const host = new AppsScriptHost({
    files: { script, manifest, html },
    sheets,
    spreadsheetId: 'book-1',
    state,
    now: () => clock.now,
    user: 'owner@example.com',
    pdf: (text) => Buffer.from(`%PDF of ${text}`),
    ui: person,
    ...options,
  });
  return { host, person, sheets, state: options.state ?? state, clock };
}

/** What an expression is worth in a script of its own. */
export function valueOf(expression: string, options: Partial<HostOptions> = {}): unknown {
  const { host } = hostFor(`function main() { return ${expression}; }`, options);
  const { result, error } = host.run('main');
  if (error) throw new Error(`${error.name}: ${error.message}`);
  return result;
}

/** The message of the error that a statement throws and the script itself catches. */
export function errorOf(statement: string, options: Partial<HostOptions> = {}): unknown {
  return valueOf(
    `(function () { try { ${statement}; } catch (e) { return (e instanceof Error) + ' ' + e.name + ': ' + e.message; } })()`,
    options,
  );
}
