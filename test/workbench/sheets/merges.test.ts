import { describe, expect, it } from '@jest/globals';
import { ID, Desk } from './world';

const range = (top: number, bottom: number, left: number, right: number) => ({
  sheetId: 7,
  startRowIndex: top,
  endRowIndex: bottom,
  startColumnIndex: left,
  endColumnIndex: right,
});

function merged(mergeType?: string): Desk {
  const desk = new Desk();
  desk.put('A1:B2', [
    ['', 'b'],
    ['c', 'd'],
  ]);
  desk.batch({ mergeCells: { range: range(0, 2, 0, 2), mergeType } });
  return desk;
}

const merges = (desk: Desk) => desk.sheet().merges ?? [];

describe('merged cells', () => {
  it('keep the first value, in their first cell', () => {
    const desk = merged();
    expect(merges(desk)).toEqual([range(0, 2, 0, 2)]);
    expect(desk.values('A1:B2')).toEqual([['b']]);
  });

  it('may be one for each row or each column', () => {
    expect(merges(merged('MERGE_ROWS'))).toEqual([range(0, 1, 0, 2), range(1, 2, 0, 2)]);
    const columns = merged('MERGE_COLUMNS');
    expect(merges(columns)).toEqual([range(0, 2, 0, 1), range(0, 2, 1, 2)]);
    expect(columns.values('A1:B2')).toEqual([['c', 'b']]);
  });

  it('are taken apart whole, never in part, and merged anew with what lies around them', () => {
    const desk = merged();
    expect(desk.refusal({ unmergeCells: { range: range(0, 1, 0, 2) } })).toContain('select all cells');
    expect(desk.refusal({ mergeCells: { range: range(1, 3, 1, 3) } })).toContain('select all cells');
    desk.batch({ mergeCells: { range: range(0, 3, 0, 2) } });
    expect(merges(desk)).toEqual([range(0, 3, 0, 2)]);
    desk.batch({ unmergeCells: { range: range(0, 5, 0, 5) } });
    expect(merges(desk)).toEqual([]);
    desk.batch({ mergeCells: { range: range(0, 1, 0, 1) } });
    expect(merges(desk)).toEqual([]);
  });

  it('are not sorted, nor among rows whose repetitions are removed', () => {
    const desk = merged();
    const before = desk.sheet();
    const sortSpecs = [{ dimensionIndex: 0 }];
    expect(desk.refusal({ sortRange: { range: range(1, 5, 0, 3), sortSpecs } })).toContain('merged cells');
    expect(desk.refusal({ deleteDuplicates: { range: range(0, 5, 1, 3) } })).toContain('merged cells');
    expect(desk.sheet()).toEqual(before);
    desk.batch({ sortRange: { range: range(2, 5, 0, 3), sortSpecs } });
  });

  it('are moved whole, never in part, and nothing is moved in between', () => {
    const desk = merged();
    const move = (startIndex: number, endIndex: number, destinationIndex: number, dimension = 'ROWS') => ({
      moveDimension: { source: { sheetId: 7, dimension, startIndex, endIndex }, destinationIndex },
    });
    for (const torn of [move(0, 1, 5), move(1, 4, 6), move(4, 5, 1), move(1, 2, 4, 'COLUMNS')])
      expect(desk.refusal(torn)).toContain('a part of merged cells');
    desk.batch(move(0, 3, 5), move(0, 2, 4, 'COLUMNS'));
    expect(merges(desk)).toEqual([range(2, 4, 2, 4)]);
  });

  it('come along with a whole paste, as often as the source is repeated, and with cut cells', () => {
    const desk = merged();
    const source = range(0, 2, 0, 2);
    desk.batch({ copyPaste: { source, destination: range(4, 8, 0, 2), pasteType: 'PASTE_NORMAL' } });
    expect(merges(desk)).toEqual([source, range(4, 6, 0, 2), range(6, 8, 0, 2)]);
    desk.batch({ copyPaste: { source, destination: range(10, 12, 0, 2), pasteType: 'PASTE_VALUES' } });
    expect(merges(desk)).toHaveLength(3);
    const destination = { sheetId: 7, rowIndex: 4, columnIndex: 3 };
    desk.batch({ cutPaste: { source, destination, pasteType: 'PASTE_NORMAL' } });
    expect(merges(desk)).toEqual([range(4, 6, 0, 2), range(6, 8, 0, 2), range(4, 6, 3, 5)]);
  });
});

describe('a duplicated sheet', () => {
  it('has its own charts, drawn from its own cells', () => {
    const desk = new Desk();
    const sources = [range(0, 5, 0, 1)];
    const basicChart = {
      chartType: 'COLUMN',
      series: [{ series: { sourceRange: { sources } }, targetAxis: 'LEFT_AXIS' }],
    };
    const anchorCell = { sheetId: 7, rowIndex: 3, columnIndex: 2 };
    desk.batch({
      addChart: { chart: { spec: { basicChart }, position: { overlayPosition: { anchorCell } } } },
    });
    desk.batch({ duplicateSheet: { sourceSheetId: 7, newSheetId: 8, insertSheetIndex: 1 } });
    const [first, second] = desk.saved().sheets?.map((sheet) => sheet.charts?.[0]) ?? [];
    expect(second?.chartId).not.toBe(first?.chartId);
    expect(second?.position?.overlayPosition?.anchorCell?.sheetId).toBe(8);
    expect(JSON.stringify(second?.spec)).toContain('"sheetId":8');
    expect(JSON.stringify(second?.spec)).not.toContain('"sheetId":7');
  });

  it('means itself also where the ranges of the sheet 0 leave its id out', () => {
    const sources = [{ startRowIndex: 0, endRowIndex: 5, startColumnIndex: 0, endColumnIndex: 1 }];
    const basicChart = { chartType: 'COLUMN', series: [{ series: { sourceRange: { sources } } }] };
    const position = { overlayPosition: { anchorCell: { rowIndex: 3, columnIndex: 2 } } };
    const gridProperties = { rowCount: 9, columnCount: 3 };
    const first = { properties: { sheetId: 0, title: 'First', gridProperties } };
    const charts = [{ chartId: 1, spec: { basicChart }, position }];
    const protectedRanges = [{ protectedRangeId: 1, range: {}, unprotectedRanges: sources }];
    const desk = new Desk({
      spreadsheetId: ID,
      properties: { title: 'Zero', locale: 'fi_FI', timeZone: 'Europe/Helsinki' },
      sheets: [{ ...first, charts, protectedRanges }],
    });
    desk.batch({ duplicateSheet: { sourceSheetId: 0, newSheetId: 8, insertSheetIndex: 1 } });
    const copy = desk.saved().sheets?.[1];
    expect(copy?.charts?.[0]?.position?.overlayPosition?.anchorCell?.sheetId).toBe(8);
    expect(JSON.stringify(copy?.charts?.[0]?.spec)).toContain('"sheetId":8');
    expect(copy?.protectedRanges?.[0]?.range?.sheetId).toBe(8);
    expect(copy?.protectedRanges?.[0]?.unprotectedRanges?.[0]?.sheetId).toBe(8);
  });
});
