import { join } from 'node:path';
import {
  readHostFiles,
  AppsScriptHost,
  newHostState,
  type HostFiles,
  type HostOptions,
  type HostState,
} from '../../src/workbench/host';
import type { Call, Operation, Operations, Reply } from '../../src/addon/protocol';
import { sharedBuild } from '../build/sharedBuild';
import { TestRegister } from '../support/register';
import { QueuedPerson } from '../workbench/host/harness';

let built: HostFiles | undefined;

/** The add-on as it is pushed to Google. */
export function builtAddon(): HostFiles {
  return (built ??= readHostFiles(join(sharedBuild(), 'dist')));
}

/** The built add-on beside a spreadsheet of the stand-in, with a person who can be asked and told. */
export class AddonApp {
  readonly person = new QueuedPerson();
  readonly clock = { now: new Date('2026-11-24T08:00:00Z') };
  readonly state: HostState;
  readonly host: AppsScriptHost;

  constructor(
    readonly book = new TestRegister(),
    options: Partial<HostOptions> = {},
  ) {
    this.state = options.state ?? newHostState('owner@example.com', true);
    this.host = new AppsScriptHost({
      files: builtAddon(),
      sheets: book.sheets,
      spreadsheetId: book.spreadsheetId,
      state: this.state,
      now: () => this.clock.now,
      user: 'owner@example.com',
      userLocale: 'fi',
      pdf: (html) => Buffer.from(`%PDF ${html.length}`),
      ui: this.person,
      ...options,
    });
  }

  /** A page's call, as `google.script.run` makes it. Throws when the script itself throws. */
  reply<K extends Operation>(call: Call<K>): Reply<Operations[K]['value']> {
    return this.replyToAnything(call) as Reply<Operations[K]['value']>;
  }

  /** The same for a call that no page makes. */
  replyToAnything(call: unknown): Reply<unknown> {
    const { result, error } = this.host.clientCall('serve', [call]);
    if (error) throw new Error(`${error.name}: ${error.message}`);
    return result as Reply<unknown>;
  }

  /** The result of a page's call. Throws the sentence where it is refused. */
  value<K extends Operation>(call: Call<K>): Operations[K]['value'] {
    const reply = this.reply(call);
    if (!reply.ok) throw new Error(`${reply.code}: ${reply.sentence}`);
    return reply.value;
  }

  /** The text of the alert that a menu item ends with. */
  alertOf(functionName: string): string {
    const { error } = this.host.run(functionName);
    if (error) throw new Error(`${error.name}: ${error.message}\n${error.stack.join('\n')}`);
    const shown = this.person.shown.at(-1) as { alert?: { text: string } };
    return shown.alert?.text ?? '';
  }

  /** The whole spreadsheet as it would be saved. */
  snapshot(): string {
    return JSON.stringify(this.book.sheets.spreadsheet(this.book.spreadsheetId));
  }

  /**
   * Sets the register up as the dialog does, and says what it showed.
   * @param digestEvery how often the owner wants a digest: never, so that the mails are those of the test
   */
  setUp(digestEvery = 'ei koskaan'): Operations['setUp']['value'] {
    const shown = this.value<'setUp'>({
      do: 'setUp',
      language: 'fi',
      settings: { controllerName: 'Musiikkikauppa Oy' },
    });
    if (shown.recoveryCode) this.value<'recoveryCodeWritten'>({ do: 'recoveryCodeWritten' });
    const row = this.book.records('Asetukset').findIndex((each) => each['Asetus'] === 'digestEvery');
    const cell = `'Asetukset'!B${row + 2}`;
    this.book.api(
      'PUT',
      `/values/${encodeURIComponent(cell)}`,
      { values: [[digestEvery]] },
      { valueInputOption: 'RAW' },
    );
    return shown;
  }

  /** Imports the Chinook files as the dialog does. */
  importChinook(files: Operations['importBatch']['args']['files']): void {
    this.value<'importBatch'>({ do: 'importBatch', files });
  }

  /** Sheet id and zero-based column of a heading. */
  place(title: string, heading: string): { sheetId: number; column: number } {
    const { sheets } = this.book.api<{ sheets: { properties: { sheetId: number; title: string } }[] }>(
      'GET',
      '',
      undefined,
      { fields: 'sheets.properties(sheetId,title)' },
    );
    const sheetId = sheets.find(({ properties }) => properties.title === title)?.properties.sheetId;
    const column = (this.book.cells(title)[0] ?? []).indexOf(heading);
    if (sheetId === undefined || column < 0) throw new Error(`no ${heading} on ${title}`);
    return { sheetId, column };
  }

  /** A person types or pastes cells below a heading, from a data row (counted from 0) on, and the triggers fire. */
  paste(title: string, heading: string, row: number, words: string[]): void {
    const { sheetId, column } = this.place(title, heading);
    const rows = words.map((word) => ({ values: [{ userEnteredValue: { stringValue: word } }] }));
    this.book.api('POST', ':batchUpdate', {
      requests: [
        {
          updateCells: {
            start: { sheetId, rowIndex: row + 1, columnIndex: column },
            rows,
            fields: 'userEnteredValue',
          },
        },
      ],
    });
    const [only] = words;
    const block = { sheetId, row: row + 2, column: column + 1, rows: words.length, columns: 1 };
    this.host.fireEdit({ block, ...(words.length === 1 && { value: only }) });
  }

  /** A person selects a data row (counted from 0) of a tab. */
  select(title: string, row: number): void {
    const { sheetId } = this.place(title, String((this.book.cells(title)[0] ?? [])[0]));
    this.host.select({ sheetId, row: row + 2, column: 1, rows: 1, columns: 1 });
  }
}

/** The words of the toasts so far. */
export const toastsOf = ({ person }: AddonApp): string[] =>
  person.shown.flatMap((shown) => (hasToast(shown) ? [shown.toast.message] : []));

const hasToast = (shown: unknown): shown is { toast: { message: string } } =>
  typeof shown === 'object' && shown !== null && 'toast' in shown;
