import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ActView, StageView, WorkbookView } from '../../../src/workbench/server/protocol';
import { buildWorkbench, type BuiltWorkbench, type RunningWorkbench } from '../process';
import { Api } from './api';

let built: BuiltWorkbench;
let workbench: RunningWorkbench;
let api: Api;

beforeAll(async () => {
  built = await buildWorkbench();
  const bundle = join(__dirname, '../fixtures/told');
  workbench = built.run('--workbook', join(built.folder, 'sight.json'), '--port', '0', '--bundle', bundle);
  api = await Api.at(await workbench.ready);
}, 60_000);
afterAll(async () => {
  await workbench.stop();
  built.remove();
});

const stage = (): Promise<StageView> => api.stage(() => true);
const outline = async () => (await api.get<WorkbookView>('/api/workbook')).outline;
/** What the page shows: the first rows, and one cell further off. */
const blocks = [
  { row: 0, column: 0, rows: 3, columns: 2 },
  { row: 40, column: 5, rows: 1, columns: 1 },
];

/** Does something while the page shows the blocks. */
async function act(path: string, body: object = {}): Promise<ActView> {
  return api.post<ActView>(path, { ...body, sight: { outline: await outline(), sheetId: 0, blocks } });
}
const edit = (row: number, column: number, text: string) =>
  act('/api/edit', { sheetId: 0, row, column, values: [[text]] });
const shown = ({ cells }: ActView) =>
  cells.map((view) => view.cells.map((line) => line.map((cell) => cell?.shown)));

describe('the answer of an act', () => {
  it('brings what the page shows as it is afterwards, formulas and what a trigger wrote too', async () => {
    expect(shown(await edit(41, 6, '=A1*2'))).toEqual([[], [['0']]]);
    const answer = await edit(1, 1, '21');
    expect(shown(answer)).toEqual([[['21']], [['42']]]);
    expect(answer.cells.map(({ row, column }) => [row, column])).toEqual([
      [0, 0],
      [40, 5],
    ]);
    expect(answer.revision).toBe((await stage()).revision);
  });

  it('brings it for clearing, changes, undo and redo as well', async () => {
    const block = { sheetId: 0, row: 1, column: 1, rows: 1, columns: 1 };
    expect(shown(await act('/api/clear', block))).toEqual([[], [['0']]]);
    expect(shown(await act('/api/undo'))).toEqual([[['21']], [['42']]]);
    expect(shown(await act('/api/redo'))).toEqual([[], [['0']]]);
    await act('/api/undo');
    const format = { kind: 'format', ...block, row: 0, column: 0, format: { bold: true } };
    expect((await act('/api/change', format)).cells[0]?.cells[0]?.[0]?.style).toEqual(
      expect.objectContaining({ bold: true }),
    );
  });

  it('brings the outline when that was changed, and leaves it out when only cells were', async () => {
    expect((await edit(2, 1, 'x')).workbook).toBeUndefined();
    const { workbook, revision } = await act('/api/change', {
      kind: 'insertRows',
      sheetId: 0,
      start: 5,
      end: 7,
    });
    expect(workbook?.sheets[0]?.rows.count).toBe(1002);
    expect(workbook?.outline).toBe(revision);
    expect((await act('/api/undo')).workbook?.sheets[0]?.rows.count).toBe(1000);
  });

  it('has no cells of a sheet that the act has removed, and says only the revision to who shows nothing', async () => {
    const newId = 77;
    await act('/api/change', { kind: 'addSheet', newId });
    const sight = { outline: 0, sheetId: newId, blocks };
    const removed = { kind: 'deleteSheet', sheetId: newId, sight };
    const answer = await api.post<ActView>('/api/change', removed);
    expect([answer.cells, answer.workbook?.sheets.length]).toEqual([[], 1]);
    const plain = await api.post<ActView>('/api/edit', { sheetId: 0, row: 9, column: 1, values: [['y']] });
    expect(plain).toEqual({ revision: (await stage()).revision, cells: [] });
  });

  it('is refused when the page says that it shows more cells than an answer holds', async () => {
    const many = [{ row: 0, column: 0, rows: 1000, columns: 26 }];
    const body = {
      sheetId: 0,
      row: 1,
      column: 1,
      values: [['z']],
      sight: { outline: 0, sheetId: 0, blocks: many },
    };
    expect(await api.post('/api/edit', body)).toMatchObject({ error: { code: 'too-large' } });
    expect(await api.shown(1, 1)).toBe('21');
  });
});

describe('what the pages are told', () => {
  it('is a new outline only when more than cells has changed, whoever changed it', async () => {
    await api.allow('install');
    const before = await stage();
    await api.call('write', 'C20', 'by script');
    const written = await stage();
    expect([written.revision > before.revision, written.outline]).toEqual([true, before.outline]);
    await api.call('batch', [{ addSheet: { properties: { title: 'Uusi' } } }]);
    expect((await stage()).outline).toBeGreaterThan(before.outline);
  });

  it('is whether there is something to undo and to redo, also when a refusal ends the history', async () => {
    const flags = async () => {
      const { undo, redo } = await stage();
      return [undo, redo];
    };
    await edit(30, 1, 'one');
    expect(await flags()).toEqual([true, false]);
    await act('/api/undo');
    expect((await flags())[1]).toBe(true);
    await edit(30, 1, 'two');
    await api.call('write', 'C21', 'by script');
    for (let tries = 0; (await flags())[0] && tries < 100; tries++) await act('/api/undo');
    expect(await flags()).toEqual([false, false]);
  });
});
