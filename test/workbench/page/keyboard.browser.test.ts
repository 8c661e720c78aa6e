import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Hands } from './hands';
import { Bench, hasBrowser, type OpenedPage } from './opened';

let bench: Bench;
let page: Page;
let hands: Hands;
let api: OpenedPage['api'];

const position = (text: string) =>
  page.getByRole('status', { name: 'Selected cells' }).getByText(text, { exact: true }).waitFor();

/** Waits until the focus lies in a part of the page. */
const focusIn = (selector: string) =>
  page.locator(`${selector}:focus, ${selector} :focus`).waitFor({ state: 'attached' });

(hasBrowser ? describe : describe.skip)('the keyboard', () => {
  beforeAll(async () => {
    bench = await Bench.start();
  });
  afterAll(() => bench?.stop());
  afterEach(() => page.context().close());

  async function open(): Promise<void> {
    ({ page, hands, api } = await bench.open('--locale', 'en_GB'));
    await hands.click('B2');
  }

  it('leaves the cells by F6, by Escape and Tab, and by the letter of a menu', async () => {
    await open();
    for (const part of ['.tabs', '.menubar', '.formula-bar', '.grid']) {
      await hands.press('F6');
      await focusIn(part);
    }
    await hands.press('Shift+F6');
    await focusIn('.formula-bar');
    await hands.press('F6', 'Tab');
    await position('C2');
    await hands.press('Escape', 'Tab');
    await focusIn('.tabs');
    await hands.press('Alt+d');
    await page.getByRole('menu', { name: 'Data' }).waitFor();
    await hands.press('Escape');
    await focusIn('.grid');
    expect(await page.getByRole('menu').count()).toBe(0);
    await page.locator('.tab-title').first().click();
    await focusIn('.grid');
  });

  it('goes back with Enter to the column where Tab began', async () => {
    await open();
    await hands.press('a', 'Tab', 'b', 'Tab', 'c', 'Enter');
    await position('B3');
    await hands.shows('D2', 'c');
  });

  it('copies down and to the right, and selects whole rows and columns', async () => {
    await open();
    await hands.typeInto('B2', '7');
    await hands.click('B2');
    await hands.press('Shift+ArrowDown', 'Shift+ArrowDown', 'Control+d');
    await hands.shows('B4', '7');
    await hands.click('C4');
    await hands.press('Control+r');
    await hands.shows('C4', '7');
    await hands.press('Shift+Space');
    await position('A4:Z4');
    await hands.click('D4');
    await hands.press('Control+Space');
    await position('D1:D1000');
  });

  it('shows lines of a cell on lines, and no part of a number that does not fit', async () => {
    await open();
    await hands.press('Enter', 'x', 'Alt+Enter', 'y', 'Enter');
    await hands.until(async () => (await hands.box('B2')).height > 30);
    await hands.typeInto('D1', '123456789012');
    await hands.shows('D1', '123456789012');
    const { x, y, width } = await hands.box('D1');
    await hands.drag({ x: x + width, y: y - 10 }, { x: x + 40, y: y - 10 });
    await hands.until(async () => (await hands.drawn('D1')) === '###');
  });

  it('keeps a row as high as the lines of a cell when other columns of it come into sight', async () => {
    await open();
    await api(':batchUpdate', {
      requests: [{ appendDimension: { sheetId: 0, dimension: 'COLUMNS', length: 40 } }],
    });
    await hands.press('Enter', 'x', 'Alt+Enter', 'y', 'Enter');
    await hands.until(async () => (await hands.box('B2')).height > 30);
    await hands.press('Control+ArrowRight');
    await hands.until(async () => (await hands.inSight()).last.startsWith('BN'));
    await hands.typeInto('BM2', 'far');
    await hands.shows('BM2', 'far');
    expect((await hands.box('BM2')).height).toBeGreaterThan(30);
    await hands.press('Home');
    await hands.until(async () => (await hands.inSight()).first.startsWith('A'));
    expect((await hands.box('B2')).height).toBeGreaterThan(30);
  });

  it('is not needed for a menu that is longer than the window: it is scrolled in', async () => {
    await open();
    await page.setViewportSize({ width: 900, height: 300 });
    await page.getByRole('menuitem', { name: 'Edit' }).click();
    const last = page.getByRole('menuitem', { name: 'Find in sheet' });
    const { y = 0 } = (await last.boundingBox()) ?? {};
    expect(y).toBeGreaterThan(300);
    await page.mouse.move(150, 150);
    await page.mouse.wheel(0, 600);
    await hands.until(async () => ((await last.boundingBox())?.y ?? 300) < 290);
    await last.click();
    await page.getByRole('textbox', { name: 'Find in this sheet' }).waitFor();
  });

  it('offers on a heading what is done with its rows or columns', async () => {
    await open();
    const { x, y, width } = await hands.box('C1');
    await page.mouse.click(x + width / 2, y - 10, { button: 'right' });
    await position('C1:C1000');
    const menu = page.getByRole('menu', { name: 'Column actions' });
    expect(await menu.getByRole('menuitem', { name: 'rows' }).count()).toBe(0);
    await menu.getByRole('menuitem', { name: 'Hide columns' }).click();
    await hands.until(async () => (await hands.box('C1')).width === 0);
    const row = await hands.box('A3');
    await page.mouse.click(row.x - 20, row.y + row.height / 2, { button: 'right' });
    await page
      .getByRole('menu', { name: 'Row actions' })
      .getByRole('menuitem', { name: 'Hide rows' })
      .click();
    await hands.until(async () => (await hands.box('A3')).height === 0);
  });
});
