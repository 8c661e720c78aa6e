import { setUp } from '../src/actions/setup';
import { CallFailed, runSync, type Carrier, type Program } from '../src/actions/program';
import type { World } from '../src/actions/reading';
import { isoDate } from '../src/register/calendar';
import { COMMIT_FIELDS, OUTLINE_FIELDS } from '../src/workbook/api';
import { SheetsStandIn } from '../src/workbench/sheets';
import { ruleFor } from '../src/workbench/host/callRules';
import { Meter } from '../src/workbench/host/meter';
import { TODAY } from './people';
import { MinuteQuota } from './quota';

type Query = Record<string, string>;

/** Modelled seconds after which the add-on begins no further piece of work in an execution. */
export const WORKING_SECONDS = 240;

/** The services of Apps Script, as the cost model names their calls. */
const services = {
  read: 'Sheets.Spreadsheets.Values.batchGetByDataFilter',
  look: 'Sheets.Spreadsheets.getByDataFilter',
  outline: 'Sheets.Spreadsheets.get',
  commit: 'Sheets.Spreadsheets.batchUpdate',
} as const;

/** A register on the Sheets stand-in, in this process. */
export class BenchRegister {
  private readonly sheets = new SheetsStandIn();
  readonly spreadsheetId: string;
  readonly world: World;
  private lastId = 0;

  constructor() {
    const properties = { title: 'Asiakasrekisteri', locale: 'fi_FI', timeZone: 'Europe/Helsinki' };
    const created = this.sheets.handle({
      method: 'POST',
      path: '/v4/spreadsheets',
      query: {},
      body: { properties },
    });
    this.spreadsheetId = (created.body as { spreadsheetId: string }).spreadsheetId;
    this.world = {
      spreadsheetId: this.spreadsheetId,
      key: new Uint8Array(32).fill(7),
      actor: 'owner',
      newId: () => `id${(this.lastId++).toString(36).padStart(8, '0')}`,
    };
    new Execution(this).ask((world) => setUp(world, { language: 'en' }));
  }

  /** One call of the Sheets API. @throws CallFailed */
  api(method: string, path: string, query: Query, body?: unknown): unknown {
    const whole = `/v4/spreadsheets/${this.spreadsheetId}${path}`;
    const answer = this.sheets.handle({ method, path: whole, query, body });
    if (answer.status !== 200) throw CallFailed.of(answer.status);
    return answer.body;
  }

  /** The cells of a column below its heading, as texts. */
  column(title: string, letter: string): string[] {
    const range = encodeURIComponent(`'${title}'!${letter}2:${letter}`);
    const { values = [] } = this.api('GET', `/values/${range}`, {}) as { values?: unknown[][] };
    return values.map(([cell]) => String(cell ?? ''));
  }

  /** Writes the same into some cells of a column, found by its heading. @param from data row */
  fill(title: string, heading: string, count: number, value: string | number, from = 0): void {
    const { values = [] } = this.api('GET', `/values/${encodeURIComponent(`'${title}'!1:1`)}`, {}) as {
      values?: string[][];
    };
    const at = (values[0] ?? []).indexOf(heading);
    if (at < 0) throw new Error(`${title} has no column ${heading}`);
    const letters =
      (at >= 26 ? String.fromCharCode(64 + Math.floor(at / 26)) : '') + String.fromCharCode(65 + (at % 26));
    const range = encodeURIComponent(`'${title}'!${letters}${from + 2}`);
    const cells = Array.from({ length: count }, () => [value]);
    this.api('PUT', `/values/${range}`, { valueInputOption: 'RAW' }, { values: cells });
  }

  /** An execution of its own. */
  execution(): Execution {
    return new Execution(this);
  }

  /** What the last call touched, as the stand-in counted it. */
  get lastUsage() {
    const { ranges = 0, cellsRead = 0, cellsWritten = 0 } = this.sheets.usage().last ?? {};
    return { ranges, read: cellsRead, written: cellsWritten };
  }
}

/**
 * One execution of the script: its service calls are counted and charged as on Google, whatever they take here. It begins
 * with the minute's quota unused, as an execution of the clock does.
 */
export class Execution {
  readonly meter = new Meter();
  private readonly quotas = { apiRead: new MinuteQuota(), apiWrite: new MinuteQuota() };
  private knowsKey = false;

  constructor(private readonly register: BenchRegister) {}

  /** Carries a program out; the first one of an execution looks the register's key up. */
  ask<T>(program: (world: World) => Program<T>): T {
    if (!this.knowsKey) this.service('Properties.getProperties');
    this.knowsKey = true;
    return runSync(program(this.register.world), this.carrier());
  }

  /** Does work under the script's lock. */
  changing<T>(work: () => T): T {
    this.service('Lock.tryLock');
    const result = work();
    this.service('Lock.releaseLock');
    return result;
  }

  /** Calls of the advanced Drive service, which the benchmark counts and does not make. */
  drive(calls: number): void {
    for (let call = 0; call < calls; call++) this.service('Drive.Files');
  }

  private service<T>(name: string, work?: () => T): T | undefined {
    const rule = ruleFor(name);
    if (rule.cost === 'apiRead' || rule.cost === 'apiWrite')
      this.meter.wait(1000 * this.quotas[rule.cost].grant(this.meter.seconds));
    this.meter.begin(name);
    const result = work?.();
    if (work) this.meter.touch(this.register.lastUsage);
    this.meter.charge(rule);
    return result;
  }

  private carrier(): Carrier {
    const call = <T>(
      name: keyof typeof services,
      method: string,
      path: string,
      query: Query,
      body?: unknown,
    ) => this.service(services[name], () => this.register.api(method, path, query, body)) as T;
    return {
      read: (body) => call('read', 'POST', '/values:batchGetByDataFilter', {}, body),
      look: ({ fields, ...body }) => call('look', 'POST', ':getByDataFilter', { fields }, body),
      outline: (fields = OUTLINE_FIELDS) => call('outline', 'GET', '', { fields }),
      commit: (body) => call('commit', 'POST', ':batchUpdate', { fields: COMMIT_FIELDS }, body),
      clock: () => ({ day: TODAY, at: `${isoDate(TODAY)}T10:00:00+02:00`, serial: TODAY + 10 / 24 }),
      landed: () => undefined,
      mayGoOn: () => this.meter.seconds < WORKING_SECONDS,
      wait: (attempt) => this.meter.wait(300 * 2 ** (attempt - 1)),
      elsewhere: () => {
        throw CallFailed.of(404);
      },
    };
  }
}
