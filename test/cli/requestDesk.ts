import { expect } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { Api, Desk, objectOf } from './harness';

/** People who ask, as the options of a request tell of them. */
export const aino = ['--name', 'Aino Virtanen', '--email', 'AINO@example.fi'];
export const stranger = ['--name', 'Nobody Known', '--email', 'nobody@example.fi'];

const customers = [
  'Number;First name;Last name;Email;Phone',
  '1;Aino;Virtanen;aino@example.fi;040 1234567',
  '2;Aino;Virtanen;aino2@example.fi;040 7654321',
  '3;Bertil;Berg;bertil@example.fi;',
  '',
].join('\n');

/** A register in English with three customers, two of them namesakes, on which requests are worked on. */
export class RequestDesk {
  private constructor(
    readonly desk: Desk,
    readonly api: Api,
  ) {}

  static async open(): Promise<RequestDesk> {
    const one = new RequestDesk(new Desk(), await Api.open());
    one.desk.env = { REKISTERIVAHTI_KEY: 'ab'.repeat(32) };
    writeFileSync(one.desk.path('customers.csv'), customers);
    await one.done('setup', '--language', 'en', '--controller', 'Shop Oy');
    await one.done('import', '--customers', 'customers.csv');
    return one;
  }

  async close(): Promise<void> {
    await this.api.end();
    this.desk.remove();
  }

  run(...args: string[]) {
    return this.desk.run(...args, ...this.api.options, '--json');
  }

  /** What a person at a terminal reads. */
  async told(...args: string[]): Promise<string> {
    return (await this.desk.run(...args, ...this.api.options)).stdout;
  }

  async done(...args: string[]) {
    const said = await this.run(...args);
    expect(said).toMatchObject({ code: 0, stderr: '' });
    return objectOf(said);
  }

  async codeOf(...args: string[]) {
    const said = await this.run(...args);
    return [said.code, (objectOf(said) as { error?: { code: string } }).error?.code];
  }

  /** The id of a request that came on a day, today unless told. */
  async received(right: string, who: readonly string[], on = '2026-11-24'): Promise<string> {
    const { id } = await this.done('request', '--right', right, '--received', on, ...who);
    return id as string;
  }

  /** The same of somebody whose identity is confirmed. */
  async identified(right: string, who: readonly string[] = aino): Promise<string> {
    const id = await this.received(right, who);
    await this.done('request', '--id', id, '--identify', 'saw a passport');
    return id;
  }

  customer(number: number) {
    return this.api.records('Customers').find((row) => row['Customer number'] === String(number));
  }

  customerId(number: number): string {
    return String(this.customer(number)?.ID);
  }

  /** Everything that an act about a request may change. */
  state(): string {
    const tabs = ['Requests', 'Letters', 'Log', 'Customers', 'Consents', 'Tasks', 'Holds'];
    return JSON.stringify(tabs.map((tab) => this.api.records(tab)));
  }

  /** Writes into a cell as a person would. @param row from 0, below the headings */
  setCell(tab: string, row: number, heading: string, value: string): void {
    const column = Object.keys(this.api.records(tab)[0] ?? {}).indexOf(heading);
    expect(column).toBeGreaterThanOrEqual(0);
    const cell = `${tab}!${String.fromCharCode(65 + column)}${row + 2}`;
    this.api.sheets.handle({
      method: 'PUT',
      path: `/v4/spreadsheets/${this.api.spreadsheetId}/values/${encodeURIComponent(cell)}`,
      query: { valueInputOption: 'RAW' },
      body: { values: [[value]] },
    });
  }
}
