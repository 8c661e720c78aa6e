import { CallFailed, runSync, type Carrier, type Moment, type Program } from '../../src/actions/program';
import type { World } from '../../src/actions/reading';
import { tabTexts } from '../../src/language/tabs';
import { day } from '../../src/register/calendar';
import { COMMIT_FIELDS, OUTLINE_FIELDS, type CellValue } from '../../src/workbook/api';
import { SheetsStandIn, type Spreadsheet } from '../../src/workbench/sheets';

/** What a test may do at each service call: look on, do something in between, or throw before or after the effect. */
export type Intercept = (call: { name: string; index: number; when: 'before' | 'after' }) => void;

/** The run was killed: nothing after this call happened. */
export class Killed extends Error {}

/** A register on the Sheets stand-in, driven in process; counts its calls. */
export class TestRegister {
  readonly sheets: SheetsStandIn;
  readonly spreadsheetId: string;
  today = '2026-11-24';
  calls: string[] = [];
  intercept: Intercept = () => undefined;
  /** What is remembered outside of the end of the log; only a test that sets `remembers` asks for it. */
  remembered: World['remembered'];
  remembers = false;
  /** Whether the time of an execution is not used up yet. */
  mayGoOn: () => boolean = () => true;
  /** What the next calls of actions are known as; ids are predictable, so that end states can be compared. */
  private serial = 0;

  constructor(
    spreadsheet?: Spreadsheet,
    private readonly prefix = 'id',
    sheets?: SheetsStandIn,
  ) {
    this.sheets = sheets ?? new SheetsStandIn({ ...(spreadsheet && { spreadsheets: [spreadsheet] }) });
    this.spreadsheetId = spreadsheet?.spreadsheetId ?? this.create();
  }

  /** Another spreadsheet of the same account. */
  static within(sheets: SheetsStandIn, spreadsheetId: string, today: string): TestRegister {
    const register = new TestRegister({ spreadsheetId }, 'idx', sheets);
    register.today = today;
    return register;
  }

  private create(): string {
    const body = { properties: { title: 'Asiakasrekisteri', locale: 'fi_FI', timeZone: 'Europe/Helsinki' } };
    const created = this.sheets.handle({ method: 'POST', path: '/v4/spreadsheets', query: {}, body });
    return (created.body as { spreadsheetId: string }).spreadsheetId;
  }

  /** A register that goes on from this one's present state, as a backup or another process would. */
  copy(prefix = `${this.prefix}x`): TestRegister {
    const sheets = new SheetsStandIn();
    sheets.restore(this.sheets.state(this.spreadsheetId));
    const copy = new TestRegister({ spreadsheetId: this.spreadsheetId }, prefix, sheets);
    copy.today = this.today;
    return copy;
  }

  get world(): World {
    const known = this.remembers && this.remembered ? { remembered: this.remembered } : {};
    return {
      spreadsheetId: this.spreadsheetId,
      key: new Uint8Array(32).fill(7),
      actor: 'test',
      newId: () => `${this.prefix}${this.serial++}`,
      ...known,
    };
  }

  run<T>(program: Program<T>): T {
    this.calls = [];
    return runSync(program, this.carrier());
  }

  /** A call of the API, outside any program. Throws when it is refused. */
  api<T = unknown>(
    method: string,
    path: string,
    body?: unknown,
    query: Record<string, string | string[]> = {},
  ): T {
    const answer = this.sheets.handle({
      method,
      path: `/v4/spreadsheets/${this.spreadsheetId}${path}`,
      query,
      body,
    });
    if (answer.status !== 200) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body as T;
  }

  private carrier(spreadsheetId = this.spreadsheetId): Carrier {
    const call = <T>(
      name: string,
      method: string,
      path: string,
      query: Record<string, string | string[]>,
      body?: unknown,
    ): T => {
      const index = this.calls.length;
      this.calls.push(name);
      this.intercepted({ name, index, when: 'before' });
      const answer = this.sheets.handle({
        method,
        path: `/v4/spreadsheets/${spreadsheetId}${path}`,
        query,
        body,
      });
      if (answer.status !== 200) {
        if (process.env.SHOW_REFUSALS) console.log(JSON.stringify(answer.body));
        throw CallFailed.of(answer.status);
      }
      this.intercepted({ name, index, when: 'after' });
      return answer.body as T;
    };
    return {
      read: (body) => call('read', 'POST', '/values:batchGetByDataFilter', {}, body),
      look: ({ fields, ...body }) => call('look', 'POST', ':getByDataFilter', { fields }, body),
      outline: (fields = OUTLINE_FIELDS) => call('outline', 'GET', '', { fields }),
      commit: (body) => call('commit', 'POST', ':batchUpdate', { fields: COMMIT_FIELDS }, body),
      landed: (entries) => {
        const last = entries[entries.length - 1];
        if (last && last.sequence > (this.remembered?.sequence ?? 0))
          this.remembered = { sequence: last.sequence, hash: last.hash };
      },
      clock: () => this.moment(),
      mayGoOn: () => this.mayGoOn(),
      wait: () => undefined,
      elsewhere: (other) => this.carrier(other),
    };
  }

  /** What happens in between may itself act on the register; it is not intercepted again. */
  private intercepted(call: Parameters<Intercept>[0]): void {
    const { intercept, calls } = this;
    this.intercept = () => undefined;
    try {
      intercept(call);
    } finally {
      this.intercept = intercept;
      this.calls = calls;
    }
  }

  private moment(): Moment {
    return { day: day(this.today), at: `${this.today}T10:00:00+02:00`, serial: day(this.today) + 10 / 24 };
  }

  /** The cells of a tab as they stand, header included, unformatted. */
  cells(title: string): CellValue[][] {
    const answer = this.api<{ values?: CellValue[][] }>(
      'GET',
      `/values/${encodeURIComponent(`'${title}'`)}`,
      undefined,
      { valueRenderOption: 'UNFORMATTED_VALUE' },
    );
    return answer.values ?? [];
  }

  /** The rows of a tab as records by heading. */
  records(title: string): Record<string, CellValue>[] {
    const [headings = [], ...rows] = this.cells(title);
    return rows.map((row) =>
      Object.fromEntries(headings.map((heading, index) => [String(heading), row[index] ?? ''])),
    );
  }
}

/** The content of every tab but the journal, with ids by order of appearance, so that two courses of events can be compared. */
export function contentOf(register: TestRegister): Record<string, unknown[]> {
  const titles =
    register.sheets
      .spreadsheet(register.spreadsheetId)
      .sheets?.map(({ properties }) => properties?.title ?? '') ?? [];
  const ids = new Map<string, string>();
  const known = (cell: CellValue): CellValue => {
    if (typeof cell !== 'string') return cell;
    if (cell.startsWith('{'))
      return cell.replace(/"(id[xr\d]*\d)"/g, (_, id: string) => `"${String(known(id))}"`);
    if (/^id[xr\d]*\d /.test(cell)) return cell.replace(/\bid[xr\d]*\d\b/g, (id) => String(known(id)));
    // Ids of what a list discloses are that of its task and a number.
    if (!/^id[xr\d]*\d(-\d+)?$/.test(cell)) return cell;
    if (!ids.has(cell)) ids.set(cell, `#${ids.size}`);
    return ids.get(cell) as string;
  };
  const content: Record<string, unknown[]> = {};
  for (const title of titles.filter((name) => name !== tabTexts.journal.title.en)) {
    const rows = register
      .records(title)
      .map((row) => Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, known(cell)])));
    content[title] = title === 'Log' ? rows.map(({ Event, Details }) => ({ Event, Details })) : rows;
  }
  return content;
}
