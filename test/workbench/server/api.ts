import { readFileSync } from 'node:fs';
import { letIn } from '../letIn';
import type {
  CellsView,
  ClientCallReply,
  DrawerView,
  LiveEvent,
  StageView,
} from '../../../src/workbench/server/protocol';

/** The page's side of the line to a running workbench, without a page. */
export class Api {
  private constructor(
    readonly url: string,
    private readonly token: string,
  ) {}

  /** Opens the address that a workbench printed. */
  static async at(address: string): Promise<Api> {
    const { url, token } = await letIn(address);
    return new Api(url, token);
  }

  async get<T>(path: string): Promise<T> {
    return (await this.request(path, {})).json() as Promise<T>;
  }

  /** Answers the reply's body, a refusal's too. */
  async post<T = { error?: { code: string } } | null>(path: string, body: object = {}): Promise<T> {
    return (await this.request(path, { method: 'POST', body: JSON.stringify(body) })).json() as Promise<T>;
  }

  /** A sidebar's call; the script has its permissions once `allow` was called. */
  call(name: string, ...args: unknown[]): Promise<ClientCallReply & { error?: { code?: string } }> {
    return this.post('/api/call', { name, args });
  }

  /** Runs a function for the first time and grants what it asks for. */
  async allow(name: string): Promise<void> {
    const done = this.call(name);
    const { ask } = await this.stage((stage) => stage.ask !== undefined);
    await this.post('/api/answer', { id: ask?.id, button: 'OK', text: '' });
    await done;
  }

  edit(row: number, column: number, ...values: string[][]): Promise<unknown> {
    return this.post('/api/edit', { sheetId: 0, row, column, values });
  }

  /** What a cell of the first sheet shows; row and column count from 1. */
  async shown(row: number, column: number): Promise<string> {
    const query = `sheetId=0&row=${row - 1}&column=${column - 1}&rows=1&columns=1`;
    return (await this.get<CellsView>(`/api/cells?${query}`)).cells[0]?.[0]?.shown ?? '';
  }

  drawer(): Promise<DrawerView> {
    return this.get('/api/drawer');
  }

  /** Waits until the stage is as wanted. */
  async stage(isWanted: (stage: StageView) => boolean): Promise<StageView> {
    const ending = new AbortController();
    const { body } = await this.request(`/api/live?token=${this.token}`, { signal: ending.signal });
    try {
      let text = '';
      for await (const chunk of body!) {
        text += Buffer.from(chunk).toString('utf8');
        for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
          const line = text.slice(0, end);
          text = text.slice(end + 2);
          if (!line.startsWith('data: ')) continue;
          const event: LiveEvent = JSON.parse(line.slice(6));
          if (event.kind === 'stage' && isWanted(event.stage)) return event.stage;
        }
      }
      throw new Error('The workbench ended.');
    } finally {
      ending.abort();
    }
  }

  private request(path: string, init: RequestInit): Promise<Response> {
    const headers = { 'x-workbench-token': this.token, 'content-type': 'application/json' };
    return fetch(new URL(path, this.url), { headers, ...init });
  }
}

/** What a workbook file shows in a cell of its first sheet; row and column count from 1. */
export function stored(file: string, row: number, column: number): unknown {
  const { sheets } = JSON.parse(readFileSync(file, 'utf8'));
  const value = sheets[0].data?.[0]?.rowData?.[row - 1]?.values?.[column - 1]?.userEnteredValue;
  return value && Object.values(value)[0];
}
