import { recordConsent } from '../../../src/actions/consent';
import { dailyRun } from '../../../src/actions/daily';
import { importFiles } from '../../../src/actions/import';
import { replay } from '../../../src/actions/replay';
import { approveDues, undoApprovals } from '../../../src/actions/retention/approve';
import { reviewDues, type ReviewItem } from '../../../src/actions/retention/review';
import { finishTask } from '../../../src/actions/tasks';
import { day, isoDate } from '../../../src/register/calendar';
import { addRows, bringIn, registerOf, write } from '../../actions/by-hand';
import { logOf, restoredFrom } from '../../actions/restoring';
import { sendAll } from '../../actions/holds/scene';
import { chinook } from '../../support/chinook';
import type { TestRegister } from '../../support/register';
import { leftOf, type Left } from './left';

/** The undo window of the settings. */
const UNDO = 7;

/** The Chinook shop with one who only reads the newsletter, one with the states that Chinook does not know, and a company's contact person. */
export const shop = (() => {
  const register = registerOf(
    {},
    { controllerName: 'Chinook', controllerEmail: 'tietosuoja@chinook.example' },
  );
  register.today = '2026-01-02';
  register.run(importFiles(register.world, chinook()));
  bringIn(register, {
    customers: `number,firstName,lastName,email,phone,street,city,status,since,legalBasis,role,ip,website
901,Liisa,Lukija,liisa@example.fi,,,,active,2025-05-01,consent,private,,
902,Aino,Mallinen,aino@example.fi,040 1234567,Katu 1,Turku,active,2025-02-01,contract,private,192.0.2.7,aino.example
903,Kaisa,Yritys,kaisa@example.fi,040 7654321,Tie 2,Espoo,active,2024-02-01,contract,contactPerson,,
`,
    orders: 'invoiceId,customerId,date,total\n9001,902,2024-03-01,80\n9002,902,2025-01-10,20\n',
  });
  return register;
})();

/** A person of the shop, and what a ledger does with them. */
export class Person {
  readonly id: string;
  /** An earlier state of the register. */
  private version: TestRegister;

  constructor(
    public of: TestRegister,
    readonly email: string,
  ) {
    this.id = String(of.records('Customers').find((row) => row['E-mail'] === email)?.ID);
    this.version = of.copy();
  }

  /** Keeps the state of now, for a restore. */
  versioned(): void {
    this.version = this.of.copy();
  }

  /** Puts the state that was kept in the place of the register, and replays on it what the log has come to since. */
  restored(): void {
    const newer = this.of;
    this.of = restoredFrom(this.version.copy(), newer);
    this.of.run(replay(this.of.world, logOf(newer)));
  }

  row = () => this.of.records('Customers').findIndex(({ ID }) => ID === this.id);

  /** Types into a cell of the card. */
  set = (heading: string, value: string) => write(this.of, 'Customers', this.row(), heading, value);

  end(on: string): void {
    this.set('Status', 'Ended');
    this.set('Ended on', on);
  }

  /** Types into a cell of a row that is found by what another cell of it holds. */
  write(title: string, [by, known]: [string, string], heading: string, value: string): void {
    const row = this.of.records(title).findIndex((each) => String(each[by]) === known);
    write(this.of, title, row, heading, value);
  }

  /** The owner ticks the open task about a record. */
  ticks(record: string): void {
    const isOpen = (task: Record<string, unknown>) => task.Details === record && task.State === 'Open';
    write(this.of, 'Tasks', this.of.records('Tasks').findIndex(isOpen), 'State', 'Done');
  }

  order = (number: string, heading: string, value: string) =>
    this.write('Orders', ['Invoice number', number], heading, value);

  setting = (key: string, value: string) => this.write('Settings', ['Setting', key], 'Value', value);

  rule = (id: string, heading: string, value: string) => this.write('Retention', ['ID', id], heading, value);

  /** Types a row about the person. */
  has = (title: string, row: Record<string, string | number>) =>
    addRows(this.of, title, [{ Customer: this.id, ...row }]);

  says = (purpose: string, action: 'given' | 'withdrawn') =>
    void this.of.run(recordConsent(this.of.world, this.email, { purpose, action, channel: 'website' }));

  /** A day's work: the daily run, the files that it leaves to its shell, and the letters that wait. */
  private work(on: string): void {
    this.of.today = on;
    const { forShell } = this.of.run(dailyRun(this.of.world));
    for (const { id } of forShell) this.of.run(finishTask(this.of.world, id));
    sendAll(this.of);
  }

  /**
   * The work of a day, the owner's approval of what is due, and the work of the day on which its undo window is over.
   * @returns what was approved and not taken back
   */
  cleared(on: string, { ofEverybody = false, undoes = false }): ReviewItem[] {
    const { of } = this;
    this.work(on);
    const approved = of
      .run(reviewDues(of.world))
      .filter(({ customer }) => ofEverybody || customer === this.id);
    const keys = approved.map(({ key }) => key);
    if (keys.length > 0) of.run(approveDues(of.world, keys));
    if (undoes) of.run(undoApprovals(of.world));
    this.work(isoDate(day(on) + UNDO));
    return undoes ? [] : approved;
  }

  left = (): Left => leftOf(this.of, this.id);
}
