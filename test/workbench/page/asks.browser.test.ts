import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Hands } from './hands';
import { Bench, hasBrowser } from './opened';

let bench: Bench;
let page: Page;
let hands: Hands;

async function openPage(...args: string[]): Promise<void> {
  ({ page, hands } = await bench.open(...args));
}

const titles = () => page.locator('.tab-title').allTextContents();
const current = () => page.locator('.tab.current .tab-title');

async function choose(menu: string, item: string): Promise<void> {
  await page.getByRole('menuitem', { name: menu, exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

(hasBrowser ? describe : describe.skip)('the sheets of the workbook', () => {
  beforeAll(async () => {
    bench = await Bench.start();
  });
  afterAll(() => bench?.stop());
  afterEach(() => page.context().close());

  it('are made after the one in sight and opened, so that what is typed next is theirs', async () => {
    await openPage('--locale', 'en_GB');
    await page.getByRole('button', { name: 'New sheet' }).click();
    await current().getByText('Sheet2').waitFor();
    await current().click();
    await choose('Insert', 'New sheet');
    await current().getByText('Sheet3').waitFor();
    await page.locator('.tab-title').first().click();
    await page.getByRole('button', { name: 'Sheet actions' }).click();
    await page.getByRole('menuitem', { name: 'Duplicate' }).click();
    await current().getByText('Copy of').waitFor();
    expect(await titles()).toEqual([
      expect.any(String),
      expect.stringMatching(/^Copy of/),
      'Sheet2',
      'Sheet3',
    ]);
    await hands.typeInto('A1', 'mine');
    await hands.shows('A1', 'mine');
  });

  it('are not given a name in use: the page says so in its language and keeps what was typed', async () => {
    await openPage();
    await page.getByRole('button', { name: 'Uusi välilehti' }).click();
    await current().getByText('Taulukko2').waitFor();
    const [first] = await titles();
    await current().dblclick();
    const name = page.getByRole('textbox', { name: 'Välilehden nimi' });
    await name.fill(first!);
    await page.keyboard.press('Enter');
    await page
      .getByRole('alert')
      .getByText(`Välilehti ”${first}” on jo olemassa; valitse toinen nimi.`)
      .waitFor();
    expect(await name.inputValue()).toBe(first);
    await name.fill('Oma');
    await page.keyboard.press('Enter');
    await current().getByText('Oma').waitFor();
    await name.waitFor({ state: 'detached' });
  });
});

(hasBrowser ? describe : describe.skip)('a script that asks for permissions', () => {
  beforeAll(async () => {
    bench = await Bench.start();
  });
  afterAll(() => bench?.stop());
  afterEach(() => page.context().close());

  it('is run by hand from the executions, says plainly what it wants, and is not allowed it by keys typed ahead', async () => {
    await openPage();
    await page.getByRole('button', { name: 'Työpöytä' }).click();
    await page.getByRole('tab', { name: 'Suoritukset' }).click();
    const names = await page.getByLabel('Skriptin funktio').locator('option').allTextContents();
    expect(names.filter((name) => name.endsWith('_'))).toEqual([]);
    expect(names).toContain('onOpen');
    await page.getByLabel('Skriptin funktio').selectOption('onOpen');
    await page.getByRole('button', { name: 'Suorita funktio' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await dialog.getByText('laskentataulukoitasi').waitFor();
    await dialog.getByText('https://www.googleapis.com/auth/spreadsheets', { exact: true }).waitFor();
    expect(await page.locator('button:focus').textContent()).toBe('Peruuta');
    await dialog.getByRole('button', { name: 'Salli' }).click();
    await page.locator('.entries').getByText('Skriptieditori').first().waitFor();
  });
});
