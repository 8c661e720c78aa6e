import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Hands } from './hands';
import { Bench, hasBrowser, type OpenedPage } from './opened';

let bench: Bench;
let page: Page;
let hands: Hands;
let api: OpenedPage['api'];

async function open(...args: string[]): Promise<void> {
  ({ page, hands, api } = await bench.open(...args));
}

async function choose(...items: string[]): Promise<void> {
  for (const item of items) await page.getByRole('menuitem', { name: item }).last().click();
}

const position = (text: string) =>
  page.getByRole('status', { name: 'Selected cells' }).getByText(text, { exact: true }).waitFor();

/** Writes texts from A1 on as another program would. */
async function write(values: string[][]): Promise<void> {
  const rows = values.map((line) => ({
    values: line.map((stringValue) => ({ userEnteredValue: { stringValue } })),
  }));
  const start = { sheetId: 0, rowIndex: 0, columnIndex: 0 };
  await api(':batchUpdate', { requests: [{ updateCells: { start, rows, fields: 'userEnteredValue' } }] });
  await hands.shows('A1', values[0]![0]!);
}

(hasBrowser ? describe : describe.skip)('the cells of the page', () => {
  beforeAll(async () => {
    bench = await Bench.start();
  });
  afterAll(() => bench?.stop());
  afterEach(() => page.context().close());

  it('shows typed text at once, and the answer of the server soon after', async () => {
    await open('--locale', 'fi_FI');
    await hands.click('A1');
    await page.keyboard.type('1.2.26');
    // It waits for the typed text first.
    await hands.answered('A1', '1.2.26', '1.2.2026', () => hands.press('Enter'));
  });

  it('undoes and redoes what the person did, by keys and from the menu', async () => {
    await open('--locale', 'en_GB');
    await hands.typeInto('B2', 'one');
    await hands.typeInto('B2', 'two');
    await hands.shows('B2', 'two');
    await hands.press('Control+z');
    await hands.shows('B2', 'one');
    await hands.press('Control+z');
    await hands.shows('B2', '');
    await hands.press('Control+y');
    await hands.shows('B2', 'one');
    await choose('Edit', 'Redo');
    await hands.shows('B2', 'two');
  });

  it('pastes copied cells with their looks, cut cells once, and the text of other programs', async () => {
    await open('--locale', 'en_GB');
    await write([['a', 'b']]);
    await hands.click('A1');
    await hands.press('Control+b', 'Control+c');
    await hands.clipboardHolds('a');
    await hands.click('C3');
    await hands.press('Control+v');
    await hands.shows('C3', 'a');
    await hands.click('B1');
    await hands.press('Control+x');
    await hands.clipboardHolds('b');
    await hands.click('D4');
    await hands.press('Control+v');
    await hands.shows('D4', 'b');
    await hands.shows('B1', '');
    await hands.putOnClipboard(Array.from({ length: 100 }, (_row, n) => `r${n}\t"x ""${n}"""`).join('\r\n'));
    await hands.click('F1');
    await hands.press('Control+v');
    await position('F1:G100');
    await hands.shows('G32', 'x "31"');
    const fields = 'fields=sheets.data.rowData.values.effectiveFormat.textFormat.bold';
    const found = JSON.stringify(await api(`?ranges=C3&includeGridData=true&${fields}`));
    expect(found).toContain('"bold":true');
  });

  it('fills, moves and resizes by the mouse', async () => {
    await open('--locale', 'en_GB');
    await write([['1', 'x'], ['2'], ['3']]);
    await hands.typeInto('A1', '1');
    await hands.typeInto('A2', '2');
    await hands.click('A1');
    await hands.click('A2', { shift: true });
    const last = await hands.box('A2');
    const corner = { x: last.x + last.width - 1, y: last.y + last.height - 1 };
    await hands.drag(corner, { x: corner.x - 10, y: corner.y + 2.5 * last.height });
    await hands.shows('A5', '5');

    const edge = await hands.box('A1');
    const border = { x: edge.x + edge.width, y: edge.y - 10 };
    await hands.drag(border, { x: border.x + 80, y: border.y });
    await hands.until(async () => (await hands.box('A1')).width >= 175);

    const row = await hands.box('A1');
    const header = { x: row.x - 20, y: row.y + row.height / 2 };
    await page.mouse.click(header.x, header.y);
    await position('A1:Z1');
    await hands.drag(header, { x: header.x, y: header.y + 2.2 * row.height });
    await hands.shows('B3', 'x');
  });

  it('goes to the edge of filled cells with Ctrl and an arrow, and selects with Shift', async () => {
    await open('--locale', 'en_GB');
    await write(Array.from({ length: 200 }, (_row, n) => (n === 150 ? [''] : [`v${n}`, 'w'])));
    await hands.click('A1');
    await hands.press('Control+ArrowDown');
    await position('A150');
    await hands.press('Control+ArrowDown');
    await position('A152');
    await hands.press('Control+Home', 'Control+Shift+ArrowDown');
    await position('A1:A150');
    await hands.press('Control+a');
    await position('A1:Z1000');
  });

  it('warns before protected cells are changed, and changes them when it is told to', async () => {
    await open('--locale', 'en_GB');
    await write([['Name']]);
    const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 1 };
    const protectedRange = { range, description: 'Headings', warningOnly: true };
    await api(':batchUpdate', { requests: [{ addProtectedRange: { protectedRange } }] });
    await hands.typeInto('A1', 'other');
    await page.getByRole('dialog').getByText('Headings').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await hands.shows('A1', 'Name');
    await hands.typeInto('A1', 'other');
    await page.getByRole('button', { name: 'Edit anyway' }).click();
    await hands.shows('A1', 'other');
  });

  /** Four names, of which a filter hides the second. */
  async function hidesEero(): Promise<void> {
    await open('--locale', 'en_GB');
    await write([['Name'], ['Aino'], ['Eero'], ['Aino'], ['Liisa']]);
    await hands.click('A1');
    await hands.click('A5', { shift: true });
    await choose('Data', 'Create a filter');
    await hands.until(async () => {
      await hands.clickArrow('A1');
      return page.getByRole('dialog').isVisible();
    });
    await page.getByLabel('Eero').uncheck();
    await page.getByRole('button', { name: 'Show selected' }).click();
    await hands.until(async () => (await hands.box('A3')).height === 0);
  }

  it('filters by values, in a panel that is worked by keyboard and mouse', async () => {
    await hidesEero();
    await hands.click('A2');
    await hands.press('ArrowDown');
    await position('A4');
    await choose('Data', 'Remove filter');
    await hands.until(async () => (await hands.box('A3')).height > 0);
  });

  it('leaves alone what a filter hides, when rows are copied and deleted', async () => {
    await hidesEero();
    await hands.click('A2');
    await hands.click('A4', { shift: true });
    await hands.press('Control+c');
    await hands.clipboardHolds('Aino\nAino');
    await hands.click('C2');
    await hands.press('Control+v');
    await hands.shows('C4', 'Aino');
    await position('C2:C4');
    await hands.click('A2');
    await hands.click('A4', { shift: true });
    await choose('Edit', 'Delete rows');
    await hands.shows('A3', 'Liisa');
    await choose('Data', 'Remove filter');
    await hands.until(async () => (await hands.box('A2')).height > 0);
    expect(await hands.text('A2')).toBe('Eero');
  });

  it('takes what is composed of several keys into the cell, and goes on with it as an edit', async () => {
    await open('--locale', 'en_GB');
    await hands.click('B2');
    const input = await page.context().newCDPSession(page);
    await input.send('Input.imeSetComposition', { text: 'か', selectionStart: 1, selectionEnd: 1 });
    await input.send('Input.imeSetComposition', { text: 'かん', selectionStart: 2, selectionEnd: 2 });
    await input.send('Input.insertText', { text: '漢' });
    await page.keyboard.type('!');
    await hands.press('Enter');
    await hands.shows('B2', '漢!');
    await position('B3');
  });

  it('goes to cells by their name', async () => {
    await open('--locale', 'en_GB');
    const name = page.getByLabel('Go to a cell or range');
    await name.fill('C900:D901');
    await name.press('Enter');
    await position('C900:D901');
    await page.keyboard.type('far');
    await hands.press('Enter');
    await hands.shows('C900', 'far');
    await name.fill('Nowhere!A1');
    await name.press('Enter');
    await page.getByText('There are no cells called Nowhere!A1.').waitFor();
    await name.press('Escape');
    expect(await name.inputValue()).toBe('C901');
  });

  it('colours cells and takes the colour off again', async () => {
    await open('--locale', 'en_GB');
    const fields = 'fields=sheets.data.rowData.values.userEnteredFormat.backgroundColorStyle';
    const colour = async () => JSON.stringify(await api(`?ranges=B2&includeGridData=true&${fields}`));
    await hands.click('B2');
    await choose('Format', 'Fill colour', 'Blue');
    await hands.until(async () => (await colour()).includes('"blue":1'));
    await choose('Format', 'Fill colour', 'None');
    await hands.until(async () => !(await colour()).includes('blue'));
  });

  it('selects one block of cells, with Ctrl too', async () => {
    await open('--locale', 'en_GB');
    await write([['a', 'b', 'c']]);
    await hands.click('A1');
    await page.keyboard.down('Control');
    await hands.click('C1');
    await page.keyboard.up('Control');
    await position('C1');
    await hands.press('Delete');
    await hands.shows('C1', '');
    await hands.shows('A1', 'a');
  });

  it('keeps notes, freezes, hides and shows from its menus', async () => {
    await open('--locale', 'en_GB');
    await write([
      ['Name', 'Age', 'Town'],
      ['Aino', '5', 'Oulu'],
    ]);
    await hands.click('B1');
    await hands.press('Shift+F2');
    await page.getByLabel('Note', { exact: true }).fill('In years');
    await page.getByRole('button', { name: 'Save' }).click();
    await hands.until(async () => (await hands.note('B1')) === 'In years');
    await choose('View', 'Hide columns');
    await hands.until(async () => (await hands.box('B1')).width === 0);
    await hands.click('A1');
    await hands.click('C1', { shift: true });
    await choose('View', 'Show hidden columns');
    await hands.until(async () => (await hands.box('B1')).width > 0);
    await choose('View', 'Freeze', '1 row');
    await page.mouse.move(600, 400);
    for (let turn = 0; turn < 5; turn++) await page.mouse.wheel(0, 500);
    await hands.until(async () => (await hands.box('A1')).y > 0 && (await hands.inSight()).first !== 'A2');
    await hands.shows('A1', 'Name');
  });

  it('duplicates and moves sheets from the menu of their tabs', async () => {
    await open('--locale', 'en_GB');
    await write([['kept']]);
    await page.getByRole('button', { name: 'Sheet actions' }).click();
    await choose('Duplicate');
    await page.getByRole('button', { name: 'Copy of Sheet1' }).click();
    await hands.shows('A1', 'kept');
    await page.getByRole('button', { name: 'Sheet actions' }).click();
    await choose('Move left');
    await hands.until(
      async () => (await page.locator('.tab-title').first().textContent()) === 'Copy of Sheet1',
    );
  });

  it('opens any sheet from the list of all, by keys too, and shows a hidden one', async () => {
    await open('--locale', 'en_GB');
    const tabs = ['Sheet2', 'Sheet3', 'Sheet4'];
    for (const title of tabs) {
      await page.getByRole('button', { name: 'New sheet' }).click();
      await page.getByRole('button', { name: title }).waitFor();
    }
    const current = (title: string) => page.locator('.tab.current').getByText(title).waitFor();
    await page.getByRole('button', { name: 'All sheets' }).click();
    await choose('Sheet2');
    await current('Sheet2');
    await hands.press('Control+Shift+PageDown');
    await current('Sheet3');
    await page.getByRole('button', { name: 'Sheet actions' }).click();
    await choose('Hide sheet');
    await page.getByRole('button', { name: 'Sheet3' }).waitFor({ state: 'detached' });
    await hands.press('Alt+Shift+k');
    await choose('Show sheet: Sheet3');
    await page.getByRole('button', { name: 'Sheet3' }).waitFor();
  });

  it('brings tabs that do not fit into sight with the wheel', async () => {
    await open('--locale', 'en_GB');
    await page.setViewportSize({ width: 420, height: 600 });
    for (const title of ['Sheet2', 'Sheet3', 'Sheet4', 'Sheet5']) {
      await page.getByRole('button', { name: 'New sheet' }).click();
      await page.getByRole('button', { name: title }).waitFor();
    }
    const list = page.locator('.tab-list');
    const scrolled = () => list.evaluate((element: { scrollLeft: number }) => element.scrollLeft);
    await hands.until(async () => (await scrolled()) > 0);
    await list.hover();
    await page.mouse.wheel(0, -2000);
    await hands.until(async () => (await scrolled()) === 0);
  });

  it('asks before a sheet is deleted, also after a double click on its menu, and offers it for none that is the only one', async () => {
    await open('--locale', 'en_GB');
    const actions = page.getByRole('button', { name: 'Sheet actions' });
    const remove = page.getByRole('menuitem', { name: 'Delete sheet' });
    await actions.click();
    expect(await remove.isDisabled()).toBe(true);
    await hands.press('Escape');
    await page.getByRole('button', { name: 'New sheet' }).click();
    await page.getByRole('button', { name: 'Sheet2' }).waitFor();
    await actions.dblclick();
    expect(await page.getByRole('dialog').count()).toBe(0);
    await remove.click();
    const asked = page.getByRole('dialog').getByText('Delete the sheet “Sheet2” with everything on it?');
    await asked.waitFor();
    await hands.press('Enter');
    await asked.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Sheet2' }).waitFor();
    await actions.click();
    await remove.click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete sheet' }).click();
    await page.getByRole('button', { name: 'Sheet2' }).waitFor({ state: 'detached' });
  });
});
