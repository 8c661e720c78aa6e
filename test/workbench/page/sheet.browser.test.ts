import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { FrameLocator, Page } from 'playwright-core';
import { downloadedText } from '../../support/browser';
import { fillByApi } from './filled';
import type { Hands } from './hands';
import { Bench, hasBrowser, type OpenedPage } from './opened';

let bench: Bench;
let page: Page;
let hands: Hands;
let api: OpenedPage['api'];

async function openPage(...args: string[]): Promise<void> {
  ({ page, hands, api } = await bench.open(...args));
}

const shows = (name: string, text: string) => hands.shows(name, text);
const press = (...keys: string[]) => hands.press(...keys);
const typeInto = (name: string, text: string) => hands.typeInto(name, text);

async function choose(menu: string, ...items: string[]): Promise<void> {
  await page.getByRole('menuitem', { name: menu, exact: true }).click();
  for (const item of items) await page.getByRole('menuitem', { name: item }).click();
}

/** The window stays until the script has gone on; what a person types before that is not for the cells. */
async function allow(): Promise<void> {
  const button = page.getByRole('button', { name: 'Allow' });
  await button.click();
  await button.waitFor({ state: 'detached' });
}

/** Runs a line of script in the open sidebar or dialog. */
async function inSurface<Value>(line: string): Promise<Value> {
  const frame = page.frames().find((candidate) => candidate.url().includes('/view/surface/'));
  if (!frame) throw new Error('No sidebar or dialog is open.');
  return frame.evaluate<Value>(line);
}

const panel = (): FrameLocator => page.frameLocator('.sidebar iframe');

(hasBrowser ? describe : describe.skip)('the page of the workbench', () => {
  beforeAll(async () => {
    bench = await Bench.start();
  });
  afterAll(() => bench?.stop());
  afterEach(() => page.context().close());

  it('stores typed text as Sheets reads it in the language of the workbook, and moves on with Enter and Tab, at the end of a line to its beginning', async () => {
    await openPage();
    await hands.click('B2');
    await page.keyboard.type('1.2.2026');
    await press('Enter');
    await page.keyboard.type('12,5');
    await press('Tab');
    await page.keyboard.type('+358 09');
    await press('Enter');
    await shows('B2', '1.2.2026');
    await shows('B3', '12,5');
    await shows('C3', '+358 09');
    await page.getByRole('status', { name: 'Valitut solut' }).getByText('B4').waitFor();
    const { values } = await api('/values/B2:C3?valueRenderOption=UNFORMATTED_VALUE');
    expect(values).toEqual([[46054], [12.5, '+358 09']]);
  });

  it('lets an edit be given up with Escape and a value be emptied with Delete', async () => {
    await openPage('--locale', 'en_GB');
    await typeInto('A1', 'first');
    await shows('A1', 'first');
    await hands.click('A1', { count: 2 });
    await page.keyboard.type(' more');
    await press('Escape');
    await shows('A1', 'first');
    await press('F2');
    await page.keyboard.type(' more');
    await press('Enter', 'ArrowUp');
    await shows('A1', 'first more');
    await press('Delete');
    await shows('A1', '');
  });

  it('copies and pastes many cells, and sorts and inserts rows from the menu', async () => {
    await openPage('--locale', 'en_GB');
    for (const [name, text] of Object.entries({ A1: 'b', A2: 'a', B1: 'two', B2: 'one' }))
      await typeInto(name, text);
    await shows('B2', 'one');
    await hands.click('A1');
    await hands.click('B2', { shift: true });
    await press('Control+c');
    await hands.clipboardHolds('b\ttwo\na\tone');
    await hands.click('C3');
    await press('Control+v');
    await shows('D4', 'one');
    await hands.click('A1');
    await choose('Data', 'Sort sheet by this column, A to Z');
    await shows('A1', 'a');
    await shows('D3', 'two');
    await choose('Insert', 'Insert row above');
    await shows('A2', 'a');
  });

  it('suspends the script at its questions until the person answers', async () => {
    await openPage('--locale', 'en_GB');
    await choose('Guest book', 'Greet…');
    await allow();
    await page.getByRole('textbox', { name: 'Who has come?' }).fill('Maija');
    await page.getByRole('button', { name: 'OK' }).click();
    await page.getByText('Shall Maija be written down?').waitFor();
    expect(JSON.stringify(await api('/values/A1:A9'))).not.toContain('Maija');
    await page.getByRole('button', { name: 'Yes' }).click();
    await shows('A1', 'Maija');
    await page.getByText('Welcome, Maija!').waitFor();
  });

  it('asks for permissions once, and runs nothing when they are not given', async () => {
    await openPage('--locale', 'en_GB');
    await choose('Guest book', 'Count every day');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('it was not given its permissions').waitFor();
    await choose('Guest book', 'Count every day');
    await allow();
    await choose('Guest book', 'Send letter');
    await page.getByRole('button', { name: 'Workbench' }).click();
    await page.getByRole('button', { name: 'Thank you' }).click();
    await page.frameLocator('.letter').getByRole('heading', { name: 'Thank you' }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download: guests.csv' }).click(),
    ]);
    expect(await downloadedText(download)).toBe('a,b\n1,2\n');
  });

  it('runs due triggers when its clock is moved, and refuses to move it back', async () => {
    await openPage('--locale', 'en_GB');
    await choose('Guest book', 'Count every day');
    await allow();
    await typeInto('A1', 'guest');
    await page.getByRole('button', { name: 'Workbench' }).click();
    await page.getByRole('tab', { name: 'Clock' }).click();
    await page.getByLabel('Move the clock to').fill('2026-03-03T12:00');
    await page.getByRole('button', { name: 'Move' }).click();
    await shows('D1', '1');
    await page.getByRole('tab', { name: 'Executions' }).click();
    await page.getByText('Time trigger · Completed').first().waitFor();
    expect(await page.getByText('Time trigger · Completed').count()).toBe(2);
    await page.getByRole('tab', { name: 'Clock' }).click();
    await page.getByLabel('Move the clock to').fill('2026-03-02T12:00');
    await page.getByRole('button', { name: 'Move' }).click();
    await page.getByText('The clock moves forward only; choose a later date.').waitFor();
  });

  it('gives a sidebar the script but not the page: results, errors, the selection, and nothing that is no JSON', async () => {
    await openPage('--locale', 'en_GB');
    await choose('Guest book', 'Show panel');
    await allow();
    const said = panel().locator('#said');
    await panel().getByLabel('Guest').fill('Pekka');
    await panel().getByRole('button', { name: 'Add' }).click();
    await said.getByText('added Pekka 5').waitFor();
    await shows('A1', 'Pekka');
    await hands.click('C5');
    await panel().getByRole('button', { name: 'Where?' }).click();
    await said.getByText('C5').waitFor();
    await panel().getByRole('button', { name: 'Break' }).click();
    await said.getByText('Error: The pen is broken.').waitFor();
    await page.getByRole('status').getByText('stopped with an error: The pen is broken.').waitFor();
    await panel().getByRole('button', { name: 'Send a date' }).click();
    await said.getByText('TypeError').waitFor();
    expect(await inSurface('window.origin')).toBe('null');
    await expect(inSurface('fetch("/api/workbook").then((r) => r.status)')).rejects.toThrow();
    await panel().getByRole('button', { name: 'Close' }).click();
    await page.locator('.sidebar').waitFor({ state: 'detached' });
  });

  it('gives a dialog the size of its script until its page asks for another, and gives the keys back to the cells', async () => {
    await openPage('--locale', 'en_GB');
    await choose('Guest book', 'More', 'Show dialog');
    await allow();
    const dialog = page.getByRole('dialog', { name: 'Guests in a dialog' });
    const box = dialog.locator('.surface-box');
    await dialog.frameLocator('iframe').getByLabel('Guest').waitFor();
    expect(await box.boundingBox()).toMatchObject({ width: 420, height: 260 });
    await inSurface('google.script.host.setWidth(500), google.script.host.setHeight(300)');
    await page.locator('.surface-box[style*="500px"][style*="300px"]').waitFor();
    await inSurface('google.script.host.close()');
    await dialog.waitFor({ state: 'detached' });
    await choose('Guest book', 'Show panel');
    await page.getByRole('complementary', { name: 'Guests' }).waitFor();
    await panel().getByLabel('Guest').click();
    await inSurface('google.script.host.editor.focus()');
    await page.locator('.sidebar iframe:focus').waitFor({ state: 'detached' });
    await page.keyboard.type('from the keys');
    await press('Enter');
    await shows('A1', 'from the keys');
  });

  it('lets a page call the script ten times at once; the eleventh call waits for an answer', async () => {
    await openPage('--locale', 'en_GB');
    await choose('Guest book', 'Show panel');
    await allow();
    await panel().getByLabel('Guest').waitFor();
    let answer = (): void => {};
    const held = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/api/call', async (route) => {
      await held;
      await route.continue();
    });
    const called = () => page.evaluate<number>('window.called.length');
    await page.evaluate(
      'window.called = []; addEventListener("message", ({ data }) => data.type === "call" && called.push(data))',
    );
    await inSurface(
      'window.done = []; for (let at = 1; at <= 11; at++) google.script.run.withSuccessHandler(() => done.push(at)).selectedCell()',
    );
    await page.waitForFunction('window.called.length === 10');
    expect(await inSurface('window.done.length')).toBe(0);
    expect(await called()).toBe(10);
    answer();
    await page.waitForFunction('window.called.length === 11');
    while ((await inSurface<number>('done.length')) < 11) await page.waitForTimeout(50);
    expect(await inSurface('done')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  it('shows the same workbook after a reload, with its sidebar, and works by keyboard alone', async () => {
    await openPage('--locale', 'en_GB');
    await typeInto('A1', 'kept');
    await shows('A1', 'kept');
    await page.reload();
    await shows('A1', 'kept');
    await page.getByRole('menuitem', { name: 'Edit' }).focus();
    await press(
      'ArrowRight',
      'ArrowRight',
      'ArrowRight',
      'ArrowRight',
      'ArrowRight',
      'ArrowDown',
      'ArrowUp',
      'ArrowRight',
      'ArrowDown',
      'Enter',
    );
    await allow();
    await page.frameLocator('.surface-dialog iframe').locator('#said').waitFor({ state: 'attached' });
    await press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
  });

  it('offers the values of a drop-down, refuses others in the language of the workbook, and draws what is in sight', async () => {
    await openPage();
    await fillByApi(api);
    await shows('B2', '2');
    await hands.clickArrow('A2');
    await page.getByRole('option', { name: 'sininen' }).click();
    await shows('A2', 'sininen');
    await typeInto('A3', 'musta');
    await page.getByText('Solu A3 hyväksyy vain arvot: punainen, sininen.').waitFor();
    await shows('A3', '');
    await expect(hands.note('B1')).resolves.toBe('Luku riviltä');
    await page.mouse.move(600, 400);
    for (let turn = 0; turn < 50; turn++) await page.mouse.wheel(0, 1000);
    await shows('B2385', '2385');
    await shows('B1', '1');
    expect(Number((await hands.inSight()).first.slice(1))).toBeGreaterThan(2000);
    await press('Control+Home');
    await shows('A2', 'sininen');
    expect((await hands.inSight()).first).toBe('A2');
  });

  it('has nothing that the accessibility checker objects to', async () => {
    await openPage();
    const address = page.url();
    const storageState = await page.context().storageState();
    const open = await bench.browser.newContext({ bypassCSP: true, storageState });
    const checked = await open.newPage();
    await checked.goto(address);
    await checked.getByRole('button', { name: 'Työpöytä' }).click();
    await checked.getByRole('tabpanel').waitFor();
    await checked.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
    const found = await checked.evaluate<{ violations: { id: string }[] }>('axe.run()');
    expect(found.violations.map(({ id }) => id)).toEqual([]);
    await open.close();
  });

  it('renames, adds and hides sheets, and stays on the one in sight over a reload', async () => {
    await openPage('--locale', 'en_GB');
    await page.getByRole('button', { name: 'New sheet' }).click();
    await page.getByRole('button', { name: 'Sheet2' }).click();
    await page.getByRole('button', { name: 'Sheet2' }).dblclick();
    await page.getByLabel('Name of the sheet').fill('Guests');
    await press('Enter');
    await page.getByRole('button', { name: 'Guests' }).waitFor();
    await typeInto('A1', 'of the guests');
    await page.reload();
    await page.locator('.tab.current').getByText('Guests').waitFor();
    await shows('A1', 'of the guests');
    await page.getByRole('button', { name: 'Sheet actions' }).click();
    await page.getByRole('menuitem', { name: 'Hide sheet' }).click();
    await page.getByRole('button', { name: 'Guests' }).waitFor({ state: 'detached' });
  });
});
