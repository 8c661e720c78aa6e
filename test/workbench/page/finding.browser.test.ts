import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { fillByApi } from './filled';
import type { Hands } from './hands';
import { Bench, hasBrowser, picture } from './opened';

let bench: Bench;
let page: Page;
let hands: Hands;

const position = (text: string) =>
  page.getByRole('status', { name: 'Selected cells' }).getByText(text, { exact: true }).waitFor();
const totals = (text: string) =>
  page.getByRole('group', { name: 'Selected cells come to' }).getByText(text, { exact: true }).waitFor();
const search = () => page.getByRole('search');
const found = (text: string) => search().getByText(text, { exact: true }).waitFor();

(hasBrowser ? describe : describe.skip)('at the cells a person', () => {
  beforeAll(async () => {
    bench = await Bench.start();
  });
  afterAll(() => bench?.stop());
  afterEach(() => page.context().close());

  /** A sheet with the numbers 1 to 5000 in column B. */
  async function open(): Promise<void> {
    const opened = await bench.open('--locale', 'en_GB');
    ({ page, hands } = opened);
    await fillByApi(opened.api);
    await hands.shows('B2', '2');
  }

  it('sees what the selected cells come to, and again after one of them has changed', async () => {
    await open();
    await hands.click('B1');
    await hands.click('B4', { shift: true });
    await totals('Sum: 10 · Average: 2.5 · Filled cells: 4');
    await picture(page, 'totals');
    await hands.press('Tab');
    await hands.typeInto('B1', 'total');
    await hands.shows('B1', 'total');
    await hands.click('B1');
    await hands.click('B4', { shift: true });
    await totals('Sum: 9 · Average: 3 · Numbers: 3 · Filled cells: 4');
    await hands.click('B2');
    await page.locator('.totals:empty').waitFor({ state: 'attached' });
  });

  it('finds a text by Ctrl+F, goes from hit to hit round the sheet, and is back in the cells with Escape', async () => {
    await open();
    await hands.click('B2');
    await hands.press('Control+f');
    await search().getByRole('textbox').fill('499');
    await position('B499');
    await found('1 of 15');
    await picture(page, 'find');
    await hands.press('Enter');
    await position('B1499');
    await found('2 of 15');
    await hands.press('Shift+Enter', 'Shift+Enter');
    await position('B4999');
    await found('15 of 15');
    await search().getByRole('button', { name: 'Next' }).click();
    await position('B499');
    await search().getByRole('textbox').fill('nowhere');
    await found('Nothing found');
    await hands.press('Escape');
    await search().waitFor({ state: 'detached' });
    await page.keyboard.type('9');
    await hands.press('Enter');
    await hands.shows('B499', '9');
  });

  it('opens the search from the menu, and finds what was typed meanwhile', async () => {
    await open();
    for (const item of ['Edit', 'Find in sheet…'])
      await page.getByRole('menuitem', { name: item }).last().click();
    await search().getByRole('textbox').fill('tikku');
    await found('Nothing found');
    await hands.typeInto('B3', 'Tikkukaramelli');
    await found('1 found');
    await position('B4');
    expect(await search().getByRole('textbox').inputValue()).toBe('tikku');
    await search().getByRole('button', { name: 'Previous' }).click();
    await position('B3');
    await found('1 of 1');
  });

  it('clicks cells into a formula instead of typing their names', async () => {
    await open();
    await hands.click('C2');
    await page.keyboard.type('=SUM(');
    await hands.click('B2');
    await page.keyboard.type(')+');
    await hands.click('B5');
    await hands.click('B6');
    await hands.press('Enter');
    await hands.shows('C2', '8');
    await position('C3');
    await page.keyboard.type('=SUM(');
    const [from, to] = [await hands.box('B2'), await hands.box('B4')];
    await hands.drag({ x: from.x + 20, y: from.y + 10 }, { x: to.x + 20, y: to.y + 10 });
    await page.getByRole('textbox', { name: 'Value of the cell' }).first().waitFor();
    await picture(page, 'formula');
    await page.keyboard.type(')');
    await hands.press('Enter');
    await hands.shows('C3', '9');
  });

  it('ends the edit by a click where no reference can stand', async () => {
    await open();
    await hands.click('C2');
    await page.keyboard.type('=B2');
    await hands.click('D4');
    await hands.shows('C2', '2');
    await position('D4');
    await hands.click('C3');
    await page.keyboard.type('=B2+');
    await hands.click('B5');
    await hands.press('Escape');
    await position('C3');
    await hands.shows('C3', '');
  });
});
