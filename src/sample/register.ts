import {
  AppsScriptHost,
  newHostState,
  type CellBlock,
  type DriveContents,
  type HostFiles,
  type HostState,
  type MailState,
  type UiBridge,
} from '../workbench/host';
import { SheetsStandIn, type Spreadsheet } from '../workbench/sheets';
import { momentOf, type Day } from './invent/days';
import type { Dice } from './invent/dice';
import { answersTo, formKey, type Sending } from './respondent';

/** Who owns the sample. */
export const OWNER = 'owner@example.com';

/** A file that the add-on's script left in the drive. */
export type Contents = Map<string, Uint8Array>;

/** Nobody is at the page while the story is told: what would be shown is dropped. */
const nobody: UiBridge = {
  alert: () => 'OK',
  prompt: () => ({ button: 'CANCEL', text: '' }),
  showSidebar: () => undefined,
  showDialog: () => undefined,
  toast: () => undefined,
  menu: () => undefined,
};

interface Place {
  sheetId: number;
  title: string;
  column: number;
}

const MINUTES_BETWEEN = 7 * 60_000;

type Cell = string | number | boolean;

/** A register in the hands of its owner: the real script beside a spreadsheet, a clock, and the owner's typing. */
export class SampleRegister {
  readonly state: HostState = newHostState(OWNER, true);
  readonly contents: Contents = new Map();
  private readonly sheets: SheetsStandIn;
  private readonly host: AppsScriptHost;
  private readonly spreadsheetId: string;
  private now: Date;
  private places = new Map<string, Place>();

  constructor(
    title: string,
    start: Day,
    { files, dice, pdf }: { files: HostFiles; dice: Dice; pdf: (html: string) => Uint8Array },
  ) {
    this.now = momentOf(start, 8);
    const newUuid = () => dice.uuid();
    this.sheets = new SheetsStandIn({
      newId: () => `sample-${dice.uuid().replaceAll('-', '')}`,
      now: () => this.now.getTime(),
    });
    const properties = { title, locale: 'fi_FI', timeZone: 'Europe/Helsinki' };
    this.spreadsheetId = this.call<{ spreadsheetId: string }>(
      'POST',
      '',
      { properties },
      '/v4/spreadsheets',
    ).spreadsheetId;
    this.host = new AppsScriptHost({
      files,
      sheets: this.sheets,
      spreadsheetId: this.spreadsheetId,
      state: this.state,
      drive: this.drive(),
      now: () => this.now,
      newUuid,
      user: OWNER,
      userLocale: 'fi',
      pdf,
      ui: nobody,
    });
  }

  /** The spreadsheet as it is saved. */
  get spreadsheet(): Spreadsheet {
    return this.sheets.spreadsheet(this.spreadsheetId);
  }

  /**
   * Time goes by until some hour (UTC) of a day; a time trigger that fell due meanwhile fires once.
   * @param then what happens the morning after it fired
   */
  waitUntil(day: Day, { hour = 8, then = () => undefined }: { hour?: number; then?: () => void } = {}): void {
    const moment = momentOf(day, hour);
    this.host.fireDueTriggers(moment, { once: true, setClock: (due) => (this.now = due) });
    this.demandSuccess();
    then();
    this.now = moment;
  }

  /** The latest letter to an address. @throws when there is none */
  letterTo(address: string): MailState {
    const letter = this.state.mails.findLast(({ to }) => to === address);
    if (!letter) throw new Error(`No letter has gone to ${address}.`);
    return letter;
  }

  /**
   * Some people send forms in, a few minutes apart. Google tells the script of the last one alone, as it may; the script looks for the
   * others itself.
   */
  respond(sendings: readonly Sending[]): void {
    const counter = this.host.formCounter();
    const [last] = sendings
      .map((sending) => {
        const form = this.state.forms.find(({ publicId }) => publicId === formKey(sending.address));
        if (!form) throw new Error(`There is no form at ${sending.address}.`);
        this.now = new Date(this.now.getTime() + MINUTES_BETWEEN);
        const outcome = counter.take(form, answersTo(form, sending));
        if (!('tell' in outcome)) throw new Error(`${form.title}: ${JSON.stringify(outcome)}`);
        return outcome;
      })
      .slice(-1);
    last?.tell();
    this.demandSuccess();
  }

  /** What a page asks of the script. @throws when the script refuses */
  ask<T>(operation: string, args: object = {}): T {
    const { result, error } = this.host.clientCall('serve', [{ do: operation, ...args }]);
    if (error) throw new Error(`${operation}: ${error.message}`);
    const reply = result as { ok: true; value: T } | { ok: false; code: string; sentence: string };
    if (!reply.ok) throw new Error(`${operation}: ${reply.code}: ${reply.sentence}`);
    return reply.value;
  }

  /** One of the requests that a batch of the Sheets API holds. */
  change(request: object): void {
    this.call('POST', ':batchUpdate', { requests: [request] });
  }

  /** The cells of a column below its heading, by the column's tag such as `customers.number`. */
  column(tag: string): Cell[] {
    const { title, column } = this.place(tag);
    const { values = [] } = this.call<{ values?: Cell[][] }>(
      'GET',
      `/values/${encodeURIComponent(`'${title}'!${letters(column)}2:${letters(column)}`)}`,
      undefined,
    );
    return values.map(([cell = '']) => cell);
  }

  /** The owner types into the first free row of a tab; cells by column. */
  addRow(tab: string, idColumn: string, cells: Record<string, string>): void {
    const { title } = this.place(`${tab}.${idColumn}`);
    const { values = [] } = this.call<{ values?: Cell[][] }>(
      'GET',
      `/values/${encodeURIComponent(`'${title}'`)}`,
    );
    const row = values.findLastIndex((line) => line.some((cell) => cell !== '')) + 2;
    const places = Object.keys(cells).map((column) => this.place(`${tab}.${column}`));
    const data = Object.values(cells).map((text, index) => ({
      range: `'${title}'!${letters(places[index]!.column)}${row}`,
      values: [[text]],
    }));
    const columns = places.map(({ column }) => column);
    const [left, right] = [Math.min(...columns), Math.max(...columns)];
    this.enter(data, {
      sheetId: places[0]!.sheetId,
      row,
      column: left + 1,
      rows: 1,
      columns: right - left + 1,
    });
  }

  /** The owner types or pastes texts downwards from a data row (from 0) of a column. */
  type(tag: string, row: number, texts: string[]): void {
    const { sheetId, title, column } = this.place(tag);
    const range = `'${title}'!${letters(column)}${row + 2}`;
    const block = { sheetId, row: row + 2, column: column + 1, rows: texts.length, columns: 1 };
    this.enter([{ range, values: texts.map((text) => [text]) }], block, texts);
  }

  /** Enters texts as typed, and lets the script's triggers hear of it. */
  private enter(data: { range: string; values: string[][] }[], block: CellBlock, texts: string[] = []): void {
    this.call('POST', '/values:batchUpdate', { valueInputOption: 'USER_ENTERED', data });
    this.host.fireEdit({ block, ...(texts.length === 1 && { value: texts[0] }) });
    this.demandSuccess();
  }

  /** Where a tagged column stands; read once, since nobody moves columns in the story. */
  private place(tag: string): Place {
    if (this.places.size === 0) this.places = this.readPlaces();
    const place = this.places.get(tag);
    if (!place) throw new Error(`The register has no column ${tag}.`);
    return place;
  }

  private readPlaces(): Map<string, Place> {
    const fields = 'sheets(properties(sheetId,title),data(columnMetadata(developerMetadata(metadataKey))))';
    const { sheets = [] } = this.call<Spreadsheet>('GET', '', undefined, undefined, { fields });
    const found = sheets.flatMap(({ properties, data }) =>
      (data?.[0]?.columnMetadata ?? []).flatMap(({ developerMetadata = [] }, column) =>
        developerMetadata.map(({ metadataKey }): [string, Place] => [
          metadataKey ?? '',
          { sheetId: properties?.sheetId ?? 0, title: properties?.title ?? '', column },
        ]),
      ),
    );
    return new Map(found);
  }

  private call<T>(
    method: 'GET' | 'POST',
    path: string,
    body?: unknown,
    root = `/v4/spreadsheets/${this.spreadsheetId}`,
    query: Record<string, string> = {},
  ): T {
    const answer = this.sheets.handle({ method, path: `${root}${path}`, query, body });
    if (answer.status !== 200)
      throw new Error(`The Sheets API refused ${path}: ${JSON.stringify(answer.body)}`);
    return answer.body as T;
  }

  /** A story in which the script fails is no sample. */
  private demandSuccess(): void {
    const failed = this.host.executions.find(({ error }) => error);
    if (failed) throw new Error(`${failed.functionName}: ${failed.error?.message}`);
  }

  private drive(): DriveContents {
    return {
      read: (id) => this.contents.get(id) ?? new Uint8Array(),
      write: (id, bytes) => void this.contents.set(id, Uint8Array.from(bytes)),
      remove: (id) => void this.contents.delete(id),
    };
  }
}

/** The letters of a column, counted from 0. */
function letters(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : letters(Math.floor(column / 26) - 1) + rest;
}
