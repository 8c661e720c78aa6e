import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { downloadedText, hasBrowser, openBrowser } from '../../support/browser';
import { buildWorkbench, type BuiltWorkbench } from '../process';

const office = join(__dirname, '../fixtures/office');
let built: BuiltWorkbench;
let browser: Browser;
let page: Page;
let books = 0;

async function openPage(...args: string[]): Promise<void> {
  const workbook = join(built.folder, `panels${++books}.json`);
  const common = ['--workbook', workbook, '--port', '0', '--bundle', office, '--clock', '2026-03-01'];
  // The accessibility checker is put into the page, which the page's own policy would not allow.
  const context = await browser.newContext({ bypassCSP: true });
  context.setDefaultTimeout(60_000);
  page = await context.newPage();
  await page.goto(await built.run(...common, '--locale', 'en_GB', ...args).ready);
  await page.getByRole('menuitem', { name: 'Office' }).waitFor();
}

async function choose(item: string): Promise<void> {
  await page.getByRole('menuitem', { name: 'Office' }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

/** Runs the first item, for which the script is given its permissions. */
async function chooseAndAllow(item: string): Promise<void> {
  await choose(item);
  await page.getByRole('button', { name: 'Allow' }).click();
}

async function panel(name: string): Promise<void> {
  const drawer = page.getByRole('complementary', { name: 'Workbench' });
  if (!(await drawer.isVisible())) await page.getByRole('button', { name: 'Workbench' }).click();
  await drawer.getByRole('tab', { name }).click();
}

/** What the accessibility checker objects to. */
async function violations(): Promise<string[]> {
  await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  const found = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
    'axe.run(document.querySelector(".drawer"))',
  );
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

const text = (content: string) => page.getByText(content, { exact: true });

(hasBrowser ? describe : describe.skip)('the panels around the workbook', () => {
  beforeAll(async () => {
    built = buildWorkbench();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    built?.remove();
  });
  afterEach(() => page.context().close());

  it('show each letter as its reader sees it, without its scripts, with its headers and attachments', async () => {
    await openPage();
    await chooseAndAllow('Send letters');
    await panel('Outbox');
    await page.getByRole('button', { name: 'Letter with papers' }).click();
    await page.frameLocator('.letter').getByRole('heading', { name: 'Dear reader' }).waitFor();
    await text('The office <owner@example.com>').waitFor();
    await text('hidden@example.com').waitFor();
    await page.getByRole('button', { name: 'Plain text' }).click();
    await text('The plain form.').waitFor();
    await page.getByRole('button', { name: 'Preview: guests.csv' }).click();
    await page.getByRole('cell', { name: 'Meri, Aino' }).waitFor();
    await page.getByRole('button', { name: 'Preview: guests.json' }).click();
    await page.locator('.json').getByText('"Aino"').waitFor();
    await page.getByRole('button', { name: 'Preview: visit.ics' }).click();
    await page.getByText('BEGIN:VCALENDAR').waitFor();
    await page.getByRole('button', { name: 'Preview: paper.html' }).click();
    await page.frameLocator('.preview-frame').getByRole('heading', { name: 'Paper' }).waitFor();
    expect(await violations()).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download: guests.csv' }).click(),
    ]);
    expect(await downloadedText(download)).toContain('"Meri, Aino",Turku');
    await page.getByRole('button', { name: 'Sent by sendLetters' }).click();
    await text('2 mail recipients').or(text('4 mail recipients')).waitFor();
  });

  it('follow a letter’s links to files of the drive, in its written and in its plain form', async () => {
    await openPage();
    await chooseAndAllow('Send a link');
    await panel('Outbox');
    await page.getByRole('button', { name: 'Where your paper is' }).click();
    const follow = async (link: Locator) => {
      const [opened] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
      await opened.getByRole('heading', { name: 'Your paper' }).waitFor();
      await opened.close();
    };
    const letter = page.frameLocator('.letter');
    await follow(letter.getByRole('link', { name: 'The paper' }));
    expect(await letter.getByRole('link', { name: 'Another' }).getAttribute('href')).toBe(
      'https://drive.google.com/file/d/nobodys/view',
    );
    await page.getByRole('button', { name: 'Plain text' }).click();
    await page.getByText('It is yours.').waitFor();
    await follow(page.getByRole('link', { name: /^https:.*view$/ }));
    expect(await violations()).toEqual([]);
  });

  it('mark what is new until the outbox was looked at, find letters, and stay where they are over a reload', async () => {
    await openPage();
    await panel('Executions');
    await chooseAndAllow('Send letters');
    await page.getByRole('tab', { name: 'Outbox' }).getByText('2').waitFor();
    await panel('Outbox');
    await page.getByText('96 of 100 recipients left today').waitFor();
    await page.getByRole('searchbox').fill('papers');
    await page.getByRole('button', { name: 'Plain letter' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Letter with papers' }).click();
    await page.getByRole('button', { name: 'Wide view' }).click();
    await page.reload();
    await page.frameLocator('.letter').getByRole('heading', { name: 'Dear reader' }).waitFor();
    expect(await page.getByRole('button', { name: 'Wide view' }).getAttribute('aria-pressed')).toBe('true');
    await page.getByRole('searchbox').waitFor();
    expect(await page.locator('.panel .badge').count()).toBe(0);
    expect(await violations()).toEqual([]);
  });

  it('show the drive as folders and files, with previews and the trash', async () => {
    await openPage();
    await chooseAndAllow('File papers');
    await panel('Drive');
    await page.getByRole('button', { name: 'facts.json' }).click();
    await page.locator('.json').getByText('true').waitFor();
    await page.getByRole('button', { name: 'Drive' }).click();
    await page.getByRole('button', { name: 'agreement.pdf' }).click();
    await text('Drive / Papers').waitFor();
    const address = await page.getByRole('link', { name: 'Open in a new tab' }).getAttribute('href');
    const reply = await page.request.get(new URL(address ?? '', page.url()).href);
    expect(reply.headers()).toMatchObject({
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
    });
    expect(await violations()).toEqual([]);
    await page.getByRole('button', { name: 'Drive' }).click();
    await page.getByLabel('Trash (1)').check();
    await page.getByRole('button', { name: 'old.txt' }).waitFor();
  });

  it('list the triggers, fire one, and delete one when the person is sure', async () => {
    await openPage();
    await chooseAndAllow('Install triggers');
    await panel('Triggers');
    await page.getByText('Every day, 06:').waitFor();
    await text('The spreadsheet is opened').waitFor();
    await page.getByRole('button', { name: 'Run now: countDay' }).click();
    await page.getByRole('button', { name: /– Completed/ }).waitFor();
    expect(await violations()).toEqual([]);
    await page.getByRole('button', { name: 'Delete trigger: countDay' }).last().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete trigger' }).click();
    await text('The spreadsheet is opened').waitFor({ state: 'detached' });
  });

  it('move the clock by days and to the next trigger, and show what ran', async () => {
    await openPage();
    await chooseAndAllow('Install triggers');
    await panel('Clock');
    await page.getByRole('button', { name: 'To the next trigger' }).click();
    await text('Ran meanwhile: 1').waitFor();
    await page.getByText('2 Mar 2026, 06:').first().waitFor();
    await page.getByRole('button', { name: '+1 week' }).click();
    await text('Ran meanwhile: 7').waitFor();
    expect(await violations()).toEqual([]);
  });

  it('show what failed with its source lines, its log and its calls, and narrow the list', async () => {
    await openPage();
    await chooseAndAllow('Fail');
    await panel('Executions');
    await page.getByRole('button', { name: /^fail ?\s*Menu · Failed/ }).click();
    await text('Error: Cannot lift the heavy stone.').waitFor();
    await page.getByText("throw new Error('Cannot lift ' + what + '.');").waitFor();
    await page.getByText('Code.gs:').first().waitFor();
    await text('about to fail').waitFor();
    expect(await violations()).toEqual([]);
    await page.getByRole('button', { name: 'Executions' }).click();
    await page.getByLabel('Outcome').selectOption('Completed');
    await page.getByRole('button', { name: /^fail/ }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^onOpen/ }).waitFor();
  });

  it('let a person work while a script runs, see how far it is, and stop it', async () => {
    await openPage('--pace', 'google');
    await chooseAndAllow('Count for long');
    await page.getByText(/\d+ s, \d+ service calls/).waitFor();
    await panel('Executions');
    await page.getByLabel('At Google’s speed').waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('Script countForLong was stopped.').waitFor();
    await page.getByRole('button', { name: /^countForLong\s*Menu · Cancelled/ }).waitFor();
  });

  it('keep a toast of no end until it is closed', async () => {
    await openPage();
    await chooseAndAllow('Tell');
    await text('It stays.').waitFor();
    await page.waitForTimeout(9000);
    await page.getByRole('log').getByRole('button', { name: 'Close' }).click();
    await text('It stays.').waitFor({ state: 'detached' });
  });

  it('stay in reach beside a modeless dialog, which takes the place of the dialog before it', async () => {
    await openPage();
    await chooseAndAllow('Stay beside');
    const dialog = page.getByRole('dialog', { name: 'Second' });
    await dialog.frameLocator('iframe').getByText('second').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(1);
    expect((await dialog.locator('iframe').boundingBox())?.width).toBe(240);
    await panel('Executions');
    await page.getByRole('button', { name: /^stayBeside/ }).waitFor();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await dialog.waitFor({ state: 'detached' });
  });

  it('share the spreadsheet with people and by link, and stop sharing', async () => {
    await openPage();
    await panel('Sharing');
    const choice = (name: string) => page.getByRole('combobox', { name });
    await page.getByLabel('E-mail address').fill('aino@example.com');
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await choice('What aino@example.com may do').selectOption('editor');
    await choice('General access').selectOption('anyone');
    await choice('With the link one may').selectOption('writer');
    expect(await violations()).toEqual([]);
    await page.reload();
    await choice('With the link one may').waitFor();
    expect(await choice('What aino@example.com may do').inputValue()).toBe('editor');
    expect(await choice('With the link one may').inputValue()).toBe('writer');
    await page.getByRole('button', { name: 'Remove aino@example.com' }).click();
    await text('Shared with nobody but its owner.').waitFor();
  });

  it.each([
    ['fi_FI', 'Työpöytä'],
    ['sv_FI', 'Arbetsbänk'],
  ])('have no faults of accessibility in %s', async (locale, drawer) => {
    await openPage('--locale', locale);
    await page.getByRole('button', { name: drawer }).click();
    const tabs = page.locator('.drawer').getByRole('tab');
    expect(await tabs.count()).toBe(7);
    for (const tab of await tabs.all()) {
      await tab.click();
      expect(await violations()).toEqual([]);
    }
  });

  it('are worked with the keyboard alone', async () => {
    await openPage();
    await chooseAndAllow('Send letters');
    await panel('Outbox');
    await page.getByRole('tab', { name: 'Outbox' }).focus();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('tab', { name: 'Outbox' }).getAttribute('aria-selected')).toBe('true');
    for (let tab = 0; tab < 4; tab++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('article').waitFor();
    expect(await page.evaluate('document.activeElement.tagName')).toBe('ARTICLE');
  });
});
