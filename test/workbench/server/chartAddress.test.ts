import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { WorkbookView } from '../../../src/workbench/server/protocol';
import { buildWorkbench, type BuiltWorkbench } from '../process';
import { Api } from './api';

let built: BuiltWorkbench;
beforeAll(async () => {
  built = buildWorkbench();
}, 60_000);
afterAll(() => built.remove());

const column = (index: number) => ({
  sourceRange: {
    sources: [
      { sheetId: 0, startRowIndex: 0, endRowIndex: 3, startColumnIndex: index, endColumnIndex: index + 1 },
    ],
  },
});
const spec = {
  title: 'Kasvu',
  basicChart: { chartType: 'COLUMN', domains: [{ domain: column(0) }], series: [{ series: column(1) }] },
};
const book = {
  spreadsheetId: 'book',
  properties: { title: 'Kirja', locale: 'fi_FI', timeZone: 'Europe/Helsinki' },
  sheets: [
    {
      properties: { sheetId: 0, title: 'Luvut', gridProperties: { rowCount: 9, columnCount: 4 } },
      charts: [{ chartId: 5, spec, position: { overlayPosition: { anchorCell: { rowIndex: 4 } } } }],
    },
  ],
};

it('a chart has an address of its own that serves a harmless picture and changes with its cells', async () => {
  const file = join(built.folder, 'charts.json');
  writeFileSync(file, JSON.stringify(book));
  const workbench = built.run('--workbook', file, '--port', '0', '--bare');
  const api = await Api.at(await workbench.ready);
  const address = async () => (await api.get<WorkbookView>('/api/workbook')).sheets[0]!.charts[0]!.url;
  const before = await address();
  await api.edit(1, 1, ['tammi', '3'], ['helmi', '4']);
  const after = await address();
  expect(after).not.toBe(before);
  const reply = await fetch(new URL(after, api.url));
  expect(reply.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8');
  expect(reply.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(await reply.text()).toMatch(/^<svg [\s\S]*tammi[\s\S]*<\/svg>\s*$/);
  expect((await fetch(new URL(`${after}x`, api.url))).status).toBe(403);
});
