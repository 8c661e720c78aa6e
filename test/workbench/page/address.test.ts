import { describe, expect, it } from '@jest/globals';
import { readAddress } from '../../../src/workbench/page/grid/address';
import type { SheetView } from '../../../src/workbench/server/protocol';

const sheet = (id: number, title: string, rows: number, columns: number): SheetView => ({
  id,
  title,
  hidden: false,
  rows: { count: rows, frozen: 0, exceptions: [] },
  columns: { count: columns, frozen: 0, exceptions: [] },
  merges: [],
  protections: [],
  charts: [],
});
const sheets = [sheet(0, 'First', 100, 30), sheet(7, "Anna's list", 5, 3)];

const read = (text: string) => {
  const address = readAddress(text, sheets, sheets[0]!);
  if (!address) return null;
  const { active, corner } = address.selection;
  return [address.sheetId, active.row, active.column, corner.row, corner.column];
};

describe('the name of cells', () => {
  it.each([
    ['B12', [0, 11, 1, 11, 1]],
    [' aa3 ', [0, 2, 26, 2, 26]],
    ['A1:C5', [0, 0, 0, 4, 2]],
    ['$C$5:A1', [0, 4, 2, 0, 0]],
    ['B:C', [0, 0, 1, 99, 2]],
    ['3:5', [0, 2, 0, 4, 29]],
    ['B2:B', [0, 1, 1, 99, 1]],
    ['first!A2', [0, 1, 0, 1, 0]],
    ["'Anna''s list'!C5", [7, 4, 2, 4, 2]],
  ])('%s leads to its cells', (text, cells) => {
    expect(read(text)).toEqual(cells);
  });

  it.each(['', 'A0', 'A', '7', 'A101', 'AE1', 'A1:B2:C3', 'A1:', 'name', 'Other!A1', "'Anna''s list'!D1"])(
    '%s leads nowhere',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );
});
