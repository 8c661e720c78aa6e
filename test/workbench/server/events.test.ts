import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { WorkbookView } from '../../../src/workbench/server/protocol';
import { buildWorkbench, type BuiltWorkbench, type RunningWorkbench } from '../process';
import { Api } from './api';

let built: BuiltWorkbench;
let workbench: RunningWorkbench;
let api: Api;
let id = '';

beforeAll(async () => {
  built = buildWorkbench();
  const bundle = join(__dirname, '../fixtures/told');
  workbench = built.run('--workbook', join(built.folder, 'told.json'), '--port', '0', '--bundle', bundle);
  api = await Api.at(await workbench.ready);
  await api.allow('install');
  id = (await api.get<WorkbookView>('/api/workbook')).id;
}, 60_000);
afterAll(async () => {
  await workbench.stop();
  built.remove();
});

/** What the script was told of what a person did: the function and the event, in order. */
async function told(act: () => Promise<unknown>): Promise<[string, Record<string, string>][]> {
  const before = (await api.drawer()).executions.length;
  await act();
  // Installed triggers run when the act is answered.
  await api.stage(({ activity }) => activity.state !== 'running');
  const { executions } = await api.drawer();
  return executions
    .slice(before)
    .flatMap(({ functionName, logs }) =>
      logs.map((line): [string, Record<string, string>] => [functionName, JSON.parse(line.message)]),
    );
}

const change = (kind: string, fields: object) => api.post('/api/change', { kind, sheetId: 0, ...fields });
const block = (row: number, column: number, rows = 1, columns = 1) => ({
  sheetId: 0,
  row,
  column,
  rows,
  columns,
});

const simple = (event: object) => ['onEdit', { authMode: 'LIMITED', source: id, user: '', ...event }];
const user = 'owner@example.com';
const installed = (event: object) => [
  'edited',
  { authMode: 'FULL', triggerUid: 'some', source: id, user, ...event },
];
const changed = (changeType: string) => [
  'changed',
  { authMode: 'FULL', triggerUid: 'some', source: id, user, changeType },
];
const edit = (event: object) => [simple(event), installed(event), changed('EDIT')];

describe('what a person does at the cells', () => {
  it('tells the edit triggers the range, and for one cell the value and the old value', async () => {
    expect(await told(() => api.edit(2, 3, ['one']))).toEqual(edit({ range: 'C2', value: 'one' }));
    const again = await told(() => api.edit(2, 3, ['12,5']));
    expect(again).toEqual(edit({ range: 'C2', value: '12.5', oldValue: 'one' }));
    const cleared = await told(() => api.post('/api/clear', { ...block(2, 3) }));
    expect(cleared).toEqual(edit({ range: 'C2', oldValue: '12.5' }));
    expect(await told(() => api.edit(1, 1, ['a', 'b'], ['c', 'd']))).toEqual(edit({ range: 'A1:B2' }));
  });

  it('tells them of pasted and filled cells too', async () => {
    const paste = () => change('copy', { from: block(0, 0), to: block(4, 0), what: 'values' });
    expect(await told(paste)).toEqual(edit({ range: 'A5', value: 'a' }));
    const fill = () => change('fill', { from: block(0, 0, 1, 2), to: block(0, 0, 1, 4) });
    expect(await told(fill)).toEqual(edit({ range: 'C1:D1' }));
  });

  it('tells only the change triggers of the shape and the looks of the workbook', async () => {
    const kinds: [string, object, string][] = [
      ['insertRows', { start: 1, end: 2 }, 'INSERT_ROW'],
      ['deleteRows', { start: 1, end: 2 }, 'REMOVE_ROW'],
      ['insertColumns', { start: 1, end: 2 }, 'INSERT_COLUMN'],
      ['deleteColumns', { start: 1, end: 2 }, 'REMOVE_COLUMN'],
      ['format', { ...block(0, 0), format: { bold: true } }, 'FORMAT'],
      ['copy', { from: block(0, 0), to: block(1, 0), what: 'format' }, 'FORMAT'],
      ['sort', { column: 0, descending: true }, 'OTHER'],
      ['freeze', { rows: 1, columns: 0 }, 'OTHER'],
      ['addSheet', {}, 'INSERT_GRID'],
      ['renameSheet', { title: 'Uusi' }, 'OTHER'],
    ];
    for (const [kind, fields, type] of kinds) {
      expect([kind, await told(() => change(kind, fields))]).toEqual([kind, [changed(type)]]);
    }
  });

  it('tells nothing of what a script or the Sheets API writes, and nothing of what was refused', async () => {
    expect(await told(() => api.call('write', 'B9', 'by script'))).toEqual([]);
    const refused = () => change('deleteRows', { start: 5000, end: 5001 });
    expect(await told(refused)).toEqual([]);
  });
});

describe('undo', () => {
  const canUndo = async () => {
    const { undo, redo } = await api.stage(() => true);
    return [undo, redo];
  };

  it('takes an edit or a change of the shape back and does it again, and tells the change triggers', async () => {
    await api.edit(7, 1, ['mine']);
    expect(await told(() => api.post('/api/undo'))).toEqual([changed('EDIT')]);
    expect(await api.shown(7, 1)).toBe('');
    expect(await canUndo()).toEqual([true, true]);
    await api.post('/api/redo');
    expect(await api.shown(7, 1)).toBe('mine');
    await change('insertRows', { start: 0, end: 1 });
    expect(await told(() => api.post('/api/undo'))).toEqual([changed('OTHER')]);
    expect(await api.shown(7, 1)).toBe('mine');
  });

  it('takes back what a simple trigger wrote together with the edit that it answered', async () => {
    await api.edit(7, 1, ['stamp']);
    expect([await api.shown(7, 1), await api.shown(1, 26)]).toEqual(['stamp', 'stamped']);
    await api.post('/api/undo');
    expect([await api.shown(7, 1), await api.shown(1, 26)]).toEqual(['mine', '']);
    await api.post('/api/redo');
    expect([await api.shown(7, 1), await api.shown(1, 26)]).toEqual(['stamp', 'stamped']);
  });

  it('is refused in words once a script has changed the sheet', async () => {
    await api.edit(8, 1, ['mine']);
    await api.call('write', 'C8', 'by script');
    const { error } = await api.post<{ error: { code: string; values: object } }>('/api/undo');
    expect(error).toMatchObject({ code: 'nothing-to-undo', values: { reason: 'changed' } });
    expect(await api.shown(8, 1)).toBe('mine');
    expect((await canUndo())[0]).toBe(true);
  });
});

describe('a protected range', () => {
  it('asks before an edit and takes it when it is confirmed', async () => {
    const request = { sheetId: 0, row: 20, column: 5, values: [['x']] };
    const range = { sheetId: 0, startRowIndex: 19, endRowIndex: 20 };
    await api.call('batch', [
      { addProtectedRange: { protectedRange: { range, warningOnly: true, description: 'Varo' } } },
    ]);
    const { error } = await api.post<{ error: object }>('/api/edit', request);
    expect(error).toMatchObject({ code: 'protected', values: { description: 'Varo' } });
    expect(await api.shown(20, 5)).toBe('');
    await api.post('/api/edit', { ...request, confirmed: true });
    expect(await api.shown(20, 5)).toBe('x');
  });
});
