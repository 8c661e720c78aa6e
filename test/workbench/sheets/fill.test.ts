import { describe, expect, it } from '@jest/globals';
import { Desk } from './world';

/** Fills on from a source in column A (or row 1) and gives what the new cells hold. */
function filled(
  source: string,
  values: unknown[][],
  target: string,
  fill: { dimension?: string; fillLength?: number; alternate?: boolean } = {},
) {
  const desk = new Desk();
  desk.put(source, values, 'USER_ENTERED');
  const [top, left, bottom, right] = corners(source);
  desk.batch({
    autoFill: {
      useAlternateSeries: fill.alternate,
      sourceAndDestination: {
        source: {
          sheetId: 7,
          startRowIndex: top,
          endRowIndex: bottom,
          startColumnIndex: left,
          endColumnIndex: right,
        },
        dimension: fill.dimension ?? 'ROWS',
        fillLength: fill.fillLength ?? 3,
      },
    },
  });
  return desk.values(target, 'FORMULA', 'FORMATTED_STRING');
}

function corners(range: string): [number, number, number, number] {
  const [, a = 'A', b = '1', c = a, d = b] = /^([A-Z])(\d+)(?::([A-Z])(\d+))?$/.exec(range) ?? [];
  const at = (letter: string) => letter.charCodeAt(0) - 65;
  return [Number(b) - 1, at(a), Number(d), at(c) + 1];
}

describe('autoFill', () => {
  it('repeats one number and lets several go on in a straight line', () => {
    expect(filled('A1', [[5]], 'A2:A4')).toEqual([[5], [5], [5]]);
    expect(filled('A1:A2', [[1], [3]], 'A3:A5')).toEqual([[5], [7], [9]]);
    expect(filled('A1:A3', [['0,1'], ['0,2'], ['0,3']], 'A4:A6')).toEqual([[0.4], [0.5], [0.6]]);
    expect(filled('A1', [[5]], 'A2:A4', { alternate: true })).toEqual([[6], [7], [8]]);
  });

  it('lets dates go on by days, by their step, and by months', () => {
    expect(filled('A1', [['30.1.2026']], 'A2:A4')).toEqual([['31.1.2026'], ['1.2.2026'], ['2.2.2026']]);
    expect(filled('A1:A2', [['1.1.2026'], ['8.1.2026']], 'A3:A4', { fillLength: 2 })).toEqual([
      ['15.1.2026'],
      ['22.1.2026'],
    ]);
    expect(filled('A1:A2', [['31.1.2025'], ['31.3.2025']], 'A3:A5')).toEqual([
      ['31.5.2025'],
      ['31.7.2025'],
      ['30.9.2025'],
    ]);
  });

  it('counts on in texts that end in a number and repeats other texts', () => {
    expect(filled('A1', [['Lasku 009']], 'A2:A4')).toEqual([['Lasku 010'], ['Lasku 011'], ['Lasku 012']]);
    expect(filled('A1:A2', [['kyllä'], ['ei']], 'A3:A5')).toEqual([['kyllä'], ['ei'], ['kyllä']]);
  });

  it('continues each kind of cell for itself when kinds are mixed', () => {
    const source = [['a'], [1], [2], [true]];
    expect(filled('A1:A4', source, 'A5:A9', { fillLength: 5 })).toEqual([['a'], [3], [4], [true], ['a']]);
  });

  it('moves formulas along and fills to the right, up and to the left', () => {
    expect(filled('B2', [['=A2*$C$1']], 'B3:B4', { fillLength: 2 })).toEqual([['=A3*$C$1'], ['=A4*$C$1']]);
    expect(filled('A1:B1', [[1, 2]], 'C1:D1', { dimension: 'COLUMNS', fillLength: 2 })).toEqual([[3, 4]]);
    expect(filled('A4:A5', [[10], [20]], 'A2:A3', { fillLength: -2 })).toEqual([[-10], [0]]);
    expect(filled('C1', [['Rivi 2']], 'A1:B1', { dimension: 'COLUMNS', fillLength: -2 })).toEqual([
      ['Rivi 0', 'Rivi 1'],
    ]);
  });

  it('finds by itself the part of a range that has data', () => {
    const desk = new Desk();
    desk.put('A1:B2', [
      [1, 'x'],
      [2, 'y'],
    ]);
    desk.batch({ autoFill: { range: { sheetId: 7, endRowIndex: 4, endColumnIndex: 2 } } });
    expect(desk.values('A1:B4')).toEqual([
      [1, 'x'],
      [2, 'y'],
      [3, 'x'],
      [4, 'y'],
    ]);
  });

  it('takes format and validation along but not the note', () => {
    const desk = new Desk();
    desk.put('A1', [['x']]);
    desk.batch({
      updateCells: {
        start: { sheetId: 7 },
        rows: [{ values: [{ note: 'n', userEnteredFormat: { textFormat: { bold: true } } }] }],
        fields: 'note,userEnteredFormat',
      },
    });
    const source = { sheetId: 7, endRowIndex: 1, endColumnIndex: 1 };
    desk.batch({ autoFill: { sourceAndDestination: { source, dimension: 'ROWS', fillLength: 1 } } });
    expect(desk.sheet().data?.[0]?.rowData?.[1]?.values?.[0]).toEqual({
      userEnteredValue: { stringValue: 'x' },
      userEnteredFormat: { textFormat: { bold: true } },
    });
  });

  it('refuses to leave the sheet and to be told nothing', () => {
    const desk = new Desk();
    const source = { sheetId: 7, endRowIndex: 1, endColumnIndex: 1 };
    const fill = (fillLength: number) =>
      desk.refusal({ autoFill: { sourceAndDestination: { source, dimension: 'ROWS', fillLength } } });
    expect(fill(20)).toContain('leads outside the grid');
    expect(fill(-1)).toContain('leads outside the grid');
    expect(desk.refusal({ autoFill: {} })).toContain('must be specified');
  });
});
