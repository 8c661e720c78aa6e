import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Hands } from './hands';
import { Bench, hasBrowser, type OpenedPage } from './opened';

let bench: Bench;
let page: Page;
let hands: Hands;
let api: OpenedPage['api'];

/** What runs in the page sees its timers there. */
declare const window: { setTimeout(act: () => void, milliseconds?: number, ...rest: unknown[]): unknown };

/** Lets the page wait for an answer as long as a busy machine takes for it. */
function makePatient(): void {
  const wait = window.setTimeout.bind(window);
  window.setTimeout = (act, milliseconds = 0, ...rest) =>
    wait(act, milliseconds < 100 ? milliseconds : milliseconds * 1000, ...rest);
}

/** What a page asks of the server while something is done, but for what it reports of the selection. */
async function asked(act: () => Promise<unknown>): Promise<string[]> {
  const paths: string[] = [];
  const note = (request: { url(): string }) => paths.push(new URL(request.url()).pathname);
  page.on('request', note);
  await act();
  await page.waitForLoadState('networkidle');
  page.off('request', note);
  return paths.filter((path) => path !== '/api/select');
}

(hasBrowser ? describe : describe.skip)('what a person changes', () => {
  beforeAll(async () => {
    bench = await Bench.start();
  });
  afterAll(() => bench?.stop());
  beforeEach(async () => {
    ({ page, hands, api } = await bench.open('--locale', 'en_GB'));
    await hands.typeInto('B1', '=A1*2');
    await hands.shows('B1', '0');
    await page.waitForLoadState('networkidle');
    await page.evaluate(makePatient);
  });
  afterEach(() => page.context().close());

  it('stands in every cell in sight after one request', async () => {
    const edited = await asked(async () => {
      await hands.typeInto('A2', '1.2.26');
      await hands.shows('A2', '01/02/2026');
      await hands.typeInto('A1', '21');
      await hands.shows('B1', '42');
    });
    expect(edited).toEqual(['/api/edit', '/api/edit']);
    expect(
      await asked(async () => {
        await hands.press('Control+z');
        await hands.shows('B1', '0');
      }),
    ).toEqual(['/api/undo']);
  });

  it('has the new shape of the sheet and its cells after one request too', async () => {
    const path = await asked(async () => {
      await hands.click('A1', { button: 'right' });
      await page.getByRole('menuitem', { name: 'Insert row above' }).click();
      await hands.shows('B2', '0');
    });
    expect(path).toEqual(['/api/change']);
  });

  it('is seen at once by a second page, whose own outline was not asked for anew', async () => {
    const second = await page.context().newPage();
    await second.goto(page.url());
    const eyes = new Hands(second);
    await eyes.ready();
    await eyes.shows('B1', '0');
    await second.waitForLoadState('networkidle');
    const paths: string[] = [];
    second.on('request', (request) => paths.push(new URL(request.url()).pathname));
    await page.bringToFront();
    await hands.typeInto('A1', '21');
    await second.bringToFront();
    await eyes.shows('B1', '42');
    expect(new Set(paths)).toEqual(new Set(['/api/cells']));
  });

  it('comes right where it lies out of sight when it comes into sight', async () => {
    await hands.typeInto('B2', '=A1+A200');
    await hands.shows('B2', '0');
    await hands.reach('B200');
    const start = { sheetId: 0, rowIndex: 0, columnIndex: 0 };
    const rows = [{ values: [{ userEnteredValue: { numberValue: 5 } }] }];
    await api(':batchUpdate', { requests: [{ updateCells: { start, rows, fields: 'userEnteredValue' } }] });
    await hands.typeInto('A200', '7');
    await hands.reach('B1');
    await hands.shows('B2', '12');
    await hands.shows('B1', '10');
  });
});
