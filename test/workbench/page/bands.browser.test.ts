import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Hands } from './hands';
import { Bench, hasBrowser, type OpenedPage } from './opened';

let bench: Bench;
let page: Page;
let hands: Hands;
let api: OpenedPage['api'];

/** What runs in the page sees its document there. */
declare const document: {
  querySelector(selector: string): { toDataURL(): string } | null;
};
interface Pixels {
  fillStyle: string;
  fillRect(x: number, y: number, width: number, height: number): void;
  drawImage(image: object, x: number, y: number): void;
  getImageData(x: number, y: number, width: number, height: number): { data: Uint8ClampedArray };
}
declare const Image: new () => { src: string; width: number; height: number; decode(): Promise<void> };
declare const OffscreenCanvas: new (width: number, height: number) => { getContext(kind: '2d'): Pixels };
declare function requestAnimationFrame(then: () => void): void;

const sheetId = 0;
const range = (
  startRowIndex: number,
  endRowIndex: number,
  startColumnIndex: number,
  endColumnIndex: number,
) => ({
  ...{ sheetId, startRowIndex, endRowIndex, startColumnIndex, endColumnIndex },
});
const write = (row: number, column: number, text: string) => ({
  updateCells: {
    start: { sheetId, rowIndex: row, columnIndex: column },
    rows: [{ values: [{ userEnteredValue: text === '' ? undefined : { stringValue: text } }] }],
    fields: 'userEnteredValue',
  },
});
const look = (at: ReturnType<typeof range>, userEnteredFormat: object, fields: string) => ({
  repeatCell: { range: at, cell: { userEnteredFormat }, fields: `userEnteredFormat(${fields})` },
});
const line = (style: string) => ({ style, colorStyle: { rgbColor: { red: 0.8 } } });
const bordered = (at: ReturnType<typeof range>, borders: object) => look(at, { borders }, 'borders');
const long = 'a text that is longer than its cell and runs over into the next ones';

/** A sheet with what reaches over the edges of its cells. */
const furnished = [
  {
    updateSheetProperties: {
      properties: { sheetId, gridProperties: { frozenRowCount: 2, frozenColumnCount: 2 } },
      fields: 'gridProperties(frozenRowCount,frozenColumnCount)',
    },
  },
  { addSheet: { properties: { sheetId: 9, title: 'Other' } } },
  ...Array.from({ length: 40 }, (_row, row) => write(row, row % 5, `${row} ${row % 3 ? 'short' : long}`)),
  { mergeCells: { range: range(8, 12, 3, 6), mergeType: 'MERGE_ALL' } },
  { mergeCells: { range: range(14, 16, 0, 4), mergeType: 'MERGE_ALL' } },
  bordered(range(5, 20, 2, 7), {
    ...{ top: line('SOLID_THICK'), bottom: line('DOUBLE') },
    ...{ left: line('DASHED'), right: line('SOLID_MEDIUM') },
  }),
  look(
    range(3, 30, 4, 5),
    { wrapStrategy: 'WRAP', backgroundColor: { green: 1, blue: 0.8 } },
    'wrapStrategy,backgroundColor',
  ),
  look(
    range(3, 30, 6, 7),
    { horizontalAlignment: 'RIGHT', textFormat: { bold: true } },
    'horizontalAlignment,textFormat',
  ),
  {
    updateDimensionProperties: {
      range: { sheetId, dimension: 'ROWS', startIndex: 6, endIndex: 7 },
      properties: { pixelSize: 60 },
      fields: 'pixelSize',
    },
  },
  {
    updateDimensionProperties: {
      range: { sheetId, dimension: 'ROWS', startIndex: 17, endIndex: 19 },
      properties: { hiddenByUser: true },
      fields: 'hiddenByUser',
    },
  },
  {
    addConditionalFormatRule: {
      rule: {
        ranges: [range(0, 40, 0, 8)],
        booleanRule: {
          condition: { type: 'TEXT_CONTAINS', values: [{ userEnteredValue: 'due' }] },
          format: { backgroundColor: { red: 1 }, textFormat: { bold: true } },
        },
      },
    },
  },
  { setDataValidation: { range: range(20, 30, 1, 2), rule: { condition: { type: 'BOOLEAN' } } } },
];

/** Changes of a few cells each, by what they are about. */
const changes: Record<string, object[]> = {
  'a text that runs over': [write(4, 2, long)],
  'a text that no longer runs over, since the next cell is filled': [write(4, 3, 'x')],
  'a text that runs over to the left': [write(7, 6, long)],
  'an emptied cell': [write(3, 3, '')],
  'a merged cell': [write(8, 3, long)],
  'a frozen and a merged cell': [write(14, 0, `${long} ${long}`)],
  'a frozen row': [write(1, 3, long)],
  'a cell of the corner': [write(0, 0, long)],
  'a cell beside hidden rows': [write(19, 3, 'below'), write(16, 5, 'above')],
  'a high row': [write(6, 3, 'high')],
  borders: [bordered(range(10, 11, 6, 8), { top: line('DOUBLE'), bottom: line('SOLID_THICK') })],
  'borders that go': [bordered(range(6, 8, 2, 4), {})],
  'what a rule colours': [write(13, 5, 'due'), write(12, 1, 'due')],
  'what a rule no longer colours': [write(12, 1, 'paid')],
  'a background': [look(range(15, 17, 4, 7), { backgroundColor: { blue: 1 } }, 'backgroundColor')],
  'a checkbox': [
    {
      updateCells: {
        range: range(20, 21, 1, 2),
        rows: [{ values: [{ userEnteredValue: { boolValue: true } }] }],
        fields: 'userEnteredValue',
      },
    },
  ],
  'a note': [
    { updateCells: { range: range(22, 23, 3, 4), rows: [{ values: [{ note: 'A note' }] }], fields: 'note' } },
  ],
  'rows far from each other': [write(2, 7, 'up'), write(33, 1, long)],
};

/** The cells as they are drawn, once they look different than before and some frames in a row look the same. */
function drawn(before = ''): Promise<string> {
  return page.evaluate(async (last) => {
    for (let [seen, times] = ['', 0]; ;) {
      // What a frame was asked for is drawn in the one after it.
      await new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
      const now = document.querySelector('.grid-canvas canvas')?.toDataURL() ?? '';
      times = now === seen ? times + 1 : 0;
      seen = now;
      if (now !== last && times === 2) return now;
    }
  }, before);
}

/** Waits until nothing more is drawn. */
async function settled(): Promise<void> {
  for (let [last, now] = ['', await drawn()]; now !== last; [last, now] = [now, await drawn()])
    await page.waitForTimeout(400);
}

/** The same after all of the sheet was drawn anew. */
async function drawnAnew(): Promise<string> {
  const here = await drawn();
  await page.getByRole('button', { name: 'Other' }).click();
  const other = await drawn(here);
  await page.getByRole('button', { name: 'Sheet1' }).click();
  return drawn(other);
}

/** In how many points two pictures differ by more than the shade of a line that was drawn in two pieces. */
function differing(...pictures: [string, string]): Promise<number> {
  return page.evaluate(async (urls) => {
    const [one = [], other = []] = await Promise.all(
      urls.map(async (url) => {
        const image = new Image();
        image.src = url;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext('2d');
        context.fillStyle = 'white';
        context.fillRect(0, 0, image.width, image.height);
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, image.width, image.height).data;
      }),
    );
    return one.filter((shade, at) => Math.abs(shade - (other[at] ?? -9)) > 8).length;
  }, pictures);
}

(hasBrowser ? describe : describe.skip)('the rows that are drawn after a change', () => {
  beforeAll(async () => {
    bench = await Bench.start();
  });
  afterAll(() => bench?.stop());

  it.each([
    ['at the top', 0],
    ['after scrolling', 15],
  ])(
    'look as if all was drawn anew, %s',
    async (_where, scrolled) => {
      ({ page, hands, api } = await bench.open('--locale', 'en_GB'));
      await page.setViewportSize({ width: 900, height: 660 });
      await api(':batchUpdate', { requests: furnished });
      await hands.shows('A1', `0 ${long}`);
      await page.mouse.move(600, 400);
      await page.mouse.wheel(2 * scrolled, scrolled);
      await settled();
      for (const [what, requests] of Object.entries(changes)) {
        const before = await drawn();
        await api(':batchUpdate', { requests });
        const after = await drawn(before);
        expect({ what, points: await differing(after, await drawnAnew()) }).toEqual({ what, points: 0 });
      }
      await page.context().close();
    },
    120_000,
  );
});
