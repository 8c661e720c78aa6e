import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { choiceTexts } from '../../src/language/choices';
import { common, importDialog } from '../../src/language/client';
import { setUpDialog } from '../../src/language/setUpDialog';
import { oneRequest, requestEntry } from '../../src/language/clientRequests';
import { countedNotices, menu } from '../../src/language/menu';
import { tabTexts } from '../../src/language/tabs';
import { say, sayCount, type Language, type Text } from '../../src/language/text';
import type { Right } from '../../src/register/request';
import type { TabKey } from '../../src/workbook/tabs';
import { wordsFor, type Words } from '../../src/workbench/page/words';
import type { Hands } from '../workbench/page/hands';
import type { Bench, OpenedPage } from '../workbench/page/opened';
import type { BuiltProject } from '../workbench/process';

const data = (name: string) => join(__dirname, '../data', name);

/** A Finnish owner before a copy of the sample as on a date, with its customers in sight. */
export async function ownerOfSample(bench: Bench<BuiltProject>, date: string): Promise<Owner> {
  const sample = bench.newFile();
  bench.built.copySample(sample, date);
  const owner = new Owner(await bench.openFile(sample, '--bundle', bench.built.addon, '--clock', date), 'fi');
  await owner.opensTab('customers');
  return owner;
}

/** A row of a tab by its headings: numbers as numbers, dates as serial numbers. */
export type Row = Record<string, string | number | boolean>;

/** The owner of a register before its spreadsheet, who knows it by what the page says in their language. */
export class Owner {
  readonly page: Page;
  readonly hands: Hands;
  readonly words: Words;
  private readonly api: OpenedPage['api'];

  constructor(
    { page, hands, api }: OpenedPage,
    private readonly language: Language,
  ) {
    this.page = page;
    this.hands = hands;
    this.api = api;
    this.words = wordsFor(`${language}_FI`);
  }

  /** A text of the add-on as this owner reads it. */
  reads(text: Text, values: Record<string, string | number> = {}): string {
    return say(text, this.language, values);
  }

  title(tab: TabKey): string {
    return this.reads(tabTexts[tab].title);
  }

  /** The heading of a column of the customers. */
  heading(column: keyof typeof tabTexts.customers.columns): string {
    return this.reads(tabTexts.customers.columns[column].title);
  }

  button(name: string, within: Page | Locator | FrameLocator = this.page): Locator {
    return within.getByRole('button', { name, exact: true });
  }

  /** Opens menus one in the other, and takes the last item. */
  async choose(...items: string[]): Promise<void> {
    for (const name of items) await this.page.getByRole('menuitem', { name, exact: true }).last().click();
  }

  /** Takes an item of the register's own menu. */
  async starts(item: Text): Promise<void> {
    await this.choose(this.reads(menu.title), this.reads(item));
  }

  /** Opens the card, and says why: one click, once for each opening. */
  async opensCard(item: Text = menu.card): Promise<void> {
    await this.starts(item);
    await this.button(this.reads(choiceTexts.lookupPurpose.customerService), this.sidebar).click();
  }

  /** Opens a dialog about the person in the selected row, and waits until it knows whom. */
  async startsAbout(item: Text): Promise<void> {
    await this.starts(item);
    const who = this.dialog.getByLabel(this.reads(common.who));
    await this.hands.until(async () => (await who.inputValue()) !== '');
  }

  get dialog(): FrameLocator {
    return this.page.frameLocator('.surface-dialog iframe');
  }

  get sidebar(): FrameLocator {
    return this.page.frameLocator('.sidebar iframe');
  }

  async closeDialog(): Promise<void> {
    await this.button(this.words.close, this.page.locator('.surface-dialog')).click();
    await this.page.locator('.surface-dialog').waitFor({ state: 'detached' });
  }

  /** Reads the message of a script and answers it. */
  async answersAlert(): Promise<string> {
    const ask = this.page.locator('.ask-text');
    await ask.waitFor();
    const text = (await ask.textContent()) ?? '';
    await this.button(this.words.ok).click();
    await ask.waitFor({ state: 'detached' });
    return text;
  }

  /** Reads a short message of the page, and closes it. */
  async isTold(text: string | RegExp): Promise<void> {
    const toast = this.page.locator('.toast').filter({ has: this.page.getByText(text) });
    await toast.waitFor();
    await this.button(this.words.close, toast).click();
    await toast.waitFor({ state: 'detached' });
  }

  async opensTab(tab: TabKey): Promise<void> {
    const title = this.title(tab);
    await this.page.locator('nav.tabs').getByRole('button', { name: title, exact: true }).click();
    // Several tabs begin with the same heading: what the first cell shows does not tell which of them is open.
    await this.page.getByRole('application', { name: `${this.words.grid}: ${title}`, exact: true }).waitFor();
    const first = (await this.cells(tab))[0]?.[0] ?? '';
    await this.hands.shows('A1', String(first));
  }

  /** Sets the register up in the dialog. */
  async setsUp(): Promise<void> {
    const { dialog } = this;
    await this.starts(menu.setUp);
    await this.button(this.words.allow).click();
    await dialog.getByLabel(this.reads(setUpDialog.language)).selectOption(this.language);
    await dialog
      .getByLabel(this.reads(setUpDialog.controllerName), { exact: true })
      .fill('Musiikkikauppa Oy');
    await this.button(this.reads(setUpDialog.start), dialog).click();
    await this.button(this.reads(setUpDialog.codeWritten), dialog).click();
    await dialog.getByRole('status').getByText(this.reads(setUpDialog.codeThanks)).waitFor();
    await this.closeDialog();
  }

  /** Brings the customers and invoices of the Chinook shop in, after a trial. */
  async importsChinook(): Promise<void> {
    const { dialog } = this;
    const column = (heading: string) => dialog.getByLabel(this.reads(importDialog.columnFor, { heading }));
    const result = (tab: Text, count: number) =>
      dialog.getByRole('row', { name: `${this.reads(tab)} ${count} ${count} 0 0 0` }).waitFor();
    await this.starts(menu.importFile);
    await dialog
      .getByLabel(this.reads(importDialog.customersFile))
      .setInputFiles(data('chinook-customers.csv'));
    await column('PostalCode').waitFor();
    await dialog.getByLabel(this.reads(importDialog.ordersFile)).setInputFiles(data('chinook-invoices.csv'));
    await column('InvoiceDate').waitFor();
    await this.button(this.reads(importDialog.tryOut), dialog).click();
    await dialog.getByRole('status').getByText(this.reads(importDialog.trialDone)).waitFor();
    expect(await this.rows('customers')).toEqual([]);
    await this.button(this.reads(importDialog.start), dialog).click();
    await dialog.getByRole('status').getByText(this.reads(importDialog.done)).waitFor();
    await result(importDialog.customers, 59);
    await result(importDialog.orders, 412);
    await this.closeDialog();
  }

  /** Has the log verified, and reads that it is whole. */
  async verifies(): Promise<void> {
    await this.starts(menu.verify);
    const entries = (await this.rows('log')).length;
    expect(await this.answersAlert()).toContain(sayCount(countedNotices.verifyFine, entries, this.language));
  }

  /** Goes to the row of a customer, as the sheet is now, and selects its cell in a column. */
  async selects(
    email: string,
    column: keyof typeof tabTexts.customers.columns = 'firstName',
  ): Promise<string> {
    await this.opensTab('customers');
    const cell = await this.cellOf(email, column);
    await this.hands.reach(cell);
    await this.hands.click(cell);
    return cell;
  }

  /** The name of a customer's cell in a column. */
  async cellOf(email: string, column: keyof typeof tabTexts.customers.columns): Promise<string> {
    const [headings = [], ...rows] = await this.cells('customers');
    const row = rows.findIndex((cells) => cells[headings.indexOf(this.heading('email'))] === email);
    if (row < 0) throw new Error(`There is no ${email}.`);
    return `${letters(headings.indexOf(this.heading(column)))}${row + 2}`;
  }

  private get drawer(): Locator {
    return this.page.getByRole('complementary', { name: this.words.drawer });
  }

  async opensPanel(name: string): Promise<void> {
    if (!(await this.drawer.isVisible())) await this.button(this.words.drawer).click();
    await this.drawer.getByRole('tab', { name }).click();
  }

  /** Opens a file that the add-on made, from the drive. */
  async opensFile(name: string | RegExp): Promise<void> {
    await this.opensPanel(this.words.drive);
    const back = this.button(this.words.drive, this.drawer);
    const file = this.drawer.getByRole('button', { name });
    await back.or(file.first()).first().waitFor();
    if (await back.isVisible()) await back.click();
    await file.click();
  }

  /** Opens a letter in the outbox by its subject; the newest where several bear it. */
  async opensLetter(subject: string): Promise<void> {
    await this.opensPanel(this.words.outbox);
    const back = this.button(this.words.outbox, this.drawer);
    const letter = this.drawer.getByRole('button', { name: subject });
    await back.or(letter.first()).first().waitFor();
    if (await back.isVisible()) await back.click();
    await letter.first().click();
  }

  /** Clicks on a link and goes along with it into its tab. */
  async opensTabBy(link: Locator): Promise<Page> {
    const [opened] = await Promise.all([this.page.context().waitForEvent('page'), link.click()]);
    return opened;
  }

  async closesDrawer(): Promise<void> {
    await this.button(this.words.close, this.drawer).first().click();
  }

  /** Enters a request by hand, and is shown it. */
  async entersRequest(wish: {
    right: Right;
    name: string;
    email: string;
    details: string;
    receipt: boolean;
  }): Promise<void> {
    const { sidebar } = this;
    await this.starts(menu.newRequest);
    await sidebar.getByLabel(this.reads(requestEntry.right)).selectOption(wish.right);
    await sidebar.getByLabel(this.reads(requestEntry.name), { exact: true }).fill(wish.name);
    await sidebar.getByLabel(this.reads(requestEntry.email), { exact: true }).fill(wish.email);
    await sidebar.getByLabel(this.reads(requestEntry.details)).fill(wish.details);
    await sidebar.getByLabel(this.reads(requestEntry.receipt)).setChecked(wish.receipt);
    await this.button(this.reads(requestEntry.save), sidebar).click();
    await sidebar.getByRole('heading', { name: this.reads(oneRequest.next) }).waitFor();
  }

  /** The cells of a tab as the Sheets API gives them to other programs. */
  async cells(tab: TabKey): Promise<(string | number | boolean)[][]> {
    const range = encodeURIComponent(`'${this.title(tab)}'`);
    const answer = await this.api(`/values/${range}?valueRenderOption=UNFORMATTED_VALUE`);
    return (answer['values'] ?? []) as (string | number | boolean)[][];
  }

  /** The filled rows of a tab. */
  async rows(tab: TabKey): Promise<Row[]> {
    const [headings = [], ...rows] = await this.cells(tab);
    return rows
      .filter((row) => row.some((cell) => cell !== '' && cell !== false))
      .map((row) => Object.fromEntries(headings.map((heading, at) => [String(heading), row[at] ?? ''])));
  }

  /** The row of a customer. */
  async customer(email: string): Promise<Row | undefined> {
    return (await this.rows('customers')).find((row) => row[this.heading('email')] === email);
  }

  /** Waits until a page of the add-on is at rest. */
  async atRest(surface: FrameLocator): Promise<void> {
    await surface.getByText(this.reads(common.busy)).waitFor({ state: 'detached' });
  }
}

/** `A` for column 0. */
function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}
