import { beforeEach, describe, expect, it } from '@jest/globals';
import type { EditEvent } from '../../../src/workbench/host';
import { scriptWorld } from './world';

let world: ReturnType<typeof scriptWorld>;
beforeEach(() => {
  world = scriptWorld('timestamp');
  world.batch({ updateSheetProperties: { properties: { sheetId: 7, title: 'Stock' }, fields: 'title' } });
});

function edit(row: number, column: number, told: Partial<EditEvent> = {}, columns = 1): void {
  const records = world.host.fireEdit({ block: { sheetId: 7, row, column, rows: 1, columns }, ...told });
  expect(records.map(({ error }) => error)).toEqual([undefined]);
}

describe('an onEdit time stamp', () => {
  it('writes the time beside the edited cell, as a date in its own format, without being authorised', () => {
    world.state.authorised = false;
    edit(3, 2, { value: '5' });
    expect(world.shown('Stock')[2]).toEqual(['', '', '03.03.2026 14:00']);
    const [[cell]] = world.cells('Stock!C3', 'userEnteredValue') as [[unknown]];
    expect(cell).toEqual({ userEnteredValue: { numberValue: 46084 + 14 / 24 } });
  });

  it('does not fire itself again by writing', () => {
    edit(3, 2, { value: '5' });
    expect(world.host.executions).toHaveLength(1);
  });

  it('leaves the header, other columns and other sheets alone', () => {
    edit(1, 2, { value: 'Amount' });
    edit(3, 1, { value: 'Flour' });
    edit(3, 1, {}, 2);
    world.batch({ addSheet: { properties: { sheetId: 8, title: 'Other' } } });
    world.host.fireEdit({ block: { sheetId: 8, row: 3, column: 2, rows: 1, columns: 1 }, value: 'x' });
    expect(world.shown('Stock')).toEqual([]);
    expect(world.shown('Other')).toEqual([]);
  });

  it('tells the old value in a note and colours by the new one, which the event brings as text', () => {
    edit(2, 4, { value: '250', oldValue: '90' });
    const fields = 'note,effectiveFormat.backgroundColor';
    const look = (): unknown => (world.cells('Stock!D2', fields) as [[unknown]])[0][0];
    expect(look()).toMatchObject({
      note: 'Was 90 until 3.3.2026',
      effectiveFormat: { backgroundColor: { red: 1, green: 1 } },
    });
    edit(2, 4, { value: '50' });
    expect(look()).toMatchObject({ note: 'Was nothing until 3.3.2026' });
    expect(look()).not.toMatchObject({ effectiveFormat: { backgroundColor: { red: 1, green: 1, blue: 0 } } });
  });
});
