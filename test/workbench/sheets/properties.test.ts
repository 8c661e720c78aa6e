import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { sheets_v4 as api } from 'googleapis/build/src/apis/sheets';
import { Desk, ID, smallWorkbook, textRow } from './world';

const index = (most: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: most });

const span = (dimension: 'ROWS' | 'COLUMNS', most: number): fc.Arbitrary<api.Schema$DimensionRange> =>
  fc
    .tuple(index(most), fc.integer({ min: 1, max: 3 }))
    .map(([startIndex, length]) => ({ sheetId: 7, dimension, startIndex, endIndex: startIndex + length }));

const anySpan = fc.oneof(span('ROWS', 18), span('COLUMNS', 5));

const anyRange: fc.Arbitrary<api.Schema$GridRange> = fc
  .tuple(index(18), index(4), index(6), index(3))
  .map(([top, left, height, width]) => ({
    sheetId: 7,
    startRowIndex: top,
    endRowIndex: top + height,
    startColumnIndex: left,
    endColumnIndex: left + width,
  }));

const anyText = fc.oneof(fc.string({ maxLength: 5 }), fc.constantFrom('=1+1', '00530', '', '__proto__'));

/** Requests of many kinds, some of which cannot be carried out. */
const anyRequest: fc.Arbitrary<api.Schema$Request> = fc.oneof(
  anySpan.map((range) => ({ insertDimension: { range } })),
  anySpan.map((range) => ({ deleteDimension: { range } })),
  fc
    .tuple(anySpan, index(20))
    .map(([source, destinationIndex]) => ({ moveDimension: { source, destinationIndex } })),
  fc.tuple(anyRange, anyText).map(([range, stringValue]) => ({
    repeatCell: { range, cell: { userEnteredValue: { stringValue } }, fields: 'userEnteredValue' },
  })),
  fc.array(anyText, { maxLength: 8 }).map((texts) => ({
    appendCells: { sheetId: 7, rows: [textRow(...texts)], fields: '*' },
  })),
  anyRange.map((range) => ({
    sortRange: { range, sortSpecs: [{ dimensionIndex: range.startColumnIndex }] },
  })),
  anyRange.map((range) => ({ deleteDuplicates: { range } })),
  anyRange.map((range) => ({ addNamedRange: { namedRange: { name: 'Alue', range } } })),
  anyRange.map((range) => ({ setDataValidation: { range, rule: { condition: { type: 'BOOLEAN' } } } })),
  fc.integer({ min: 0, max: 9 }).map((sheetId) => ({ addSheet: { properties: { sheetId } } })),
  fc.tuple(index(5), fc.integer({ min: 1, max: 4 })).map(([startIndex, metadataId]) => ({
    createDeveloperMetadata: {
      developerMetadata: {
        metadataId,
        metadataKey: 'k',
        visibility: 'DOCUMENT',
        location: {
          dimensionRange: { sheetId: 7, dimension: 'COLUMNS', startIndex, endIndex: startIndex + 1 },
        },
      },
    },
  })),
);

function ask(desk: Desk, requests: api.Schema$Request[]): number {
  const path = `/v4/spreadsheets/${ID}:batchUpdate`;
  return desk.standIn.handle({ method: 'POST', path, query: {}, body: { requests } }).status;
}

describe('whatever is asked', () => {
  test('a batch that fails leaves the spreadsheet as it was', () => {
    const batch = fc.array(anyRequest, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(batch, batch, (first, second) => {
        const desk = new Desk();
        ask(desk, first);
        const before = JSON.stringify(desk.saved());
        const status = ask(desk, [...second, { deleteSheet: { sheetId: 12345 } }]);
        expect(status).toBe(400);
        expect(JSON.stringify(desk.saved())).toBe(before);
      }),
      { numRuns: 200 },
    );
  });

  test('a saved workbook that is loaded again is the same workbook', () => {
    fc.assert(
      fc.property(fc.array(anyRequest, { maxLength: 12 }), (requests) => {
        const desk = new Desk();
        for (const request of requests) ask(desk, [request]);
        const saved = desk.saved();
        expect(new Desk(JSON.parse(JSON.stringify(saved))).saved()).toEqual(saved);
      }),
      { numRuns: 200 },
    );
  });

  test('a tag follows its column through inserting, deleting and moving', () => {
    const change = fc.oneof(
      span('COLUMNS', 5).map((range) => ({ insertDimension: { range } })),
      span('COLUMNS', 5).map((range) => ({ deleteDimension: { range } })),
      fc.tuple(span('COLUMNS', 5), index(8)).map(([source, destinationIndex]) => ({
        moveDimension: { source, destinationIndex },
      })),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 10 }), index(5), (changes, column) => {
        const desk = new Desk();
        desk.put('A1', [['c0', 'c1', 'c2', 'c3', 'c4', 'c5']]);
        desk.tag('mine', 'COLUMNS', column);
        for (const one of changes) ask(desk, [one]);
        const dataFilters = [{ developerMetadataLookup: { metadataKey: 'mine' } }];
        const { valueRanges } = desk.call('POST', '/values:batchGetByDataFilter', {
          dataFilters,
        }) as api.Schema$BatchGetValuesByDataFilterResponse;
        const header = desk.values('1:1') as string[][] | undefined;
        const exists = header?.[0]?.includes(`c${column}`) ?? false;
        expect(valueRanges?.[0]?.valueRange?.values?.[0]?.[0]).toBe(exists ? `c${column}` : undefined);
        expect(valueRanges?.length).toBe(exists ? 1 : undefined);
      }),
      { numRuns: 300 },
    );
  });

  test('deleting duplicates never touches a cell outside the range and keeps each first row', () => {
    const grid = fc.array(fc.array(fc.constantFrom('a', 'A', 'b', ''), { minLength: 6, maxLength: 6 }), {
      minLength: 20,
      maxLength: 20,
    });
    fc.assert(
      fc.property(grid, anyRange, (cells, range) => {
        const desk = new Desk();
        desk.put('A1', cells);
        ask(desk, [{ deleteDuplicates: { range } }]);
        const after = padded(desk.values('A1:F20'));
        const [top = 0, bottom = 0, left = 0, right = 0] = [
          range.startRowIndex,
          range.endRowIndex,
          range.startColumnIndex,
          range.endColumnIndex,
        ].map((side) => side ?? 0);
        const inside = (row: number, column: number): boolean =>
          row >= top && row < bottom && column >= left && column < right;
        const masked = (values: string[][]): unknown =>
          values.map((row, r) => row.map((value, c) => (inside(r, c) ? null : value)));
        expect(masked(after)).toEqual(masked(cells));
        const rows = (values: string[][]): string[] =>
          values.slice(top, bottom).map((row) => row.slice(left, right).join('|').toLowerCase());
        const kept = [...new Set(rows(cells))];
        expect(right > left ? rows(after).slice(0, kept.length) : kept).toEqual(kept);
      }),
      { numRuns: 300 },
    );
  });

  test('text that is stored raw comes back to the letter', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), {
          minLength: 1,
          maxLength: 6,
        }),
        (texts) => {
          const desk = new Desk(smallWorkbook());
          desk.put('A1', [texts]);
          expect(desk.values('1:1', 'FORMATTED_VALUE')).toEqual([texts]);
          expect(desk.values('1:1', 'FORMULA')).toEqual([texts]);
        },
      ),
    );
  });
});

function padded(values: unknown): string[][] {
  const rows = (values as string[][] | undefined) ?? [];
  return Array.from({ length: 20 }, (_, r) => Array.from({ length: 6 }, (__, c) => rows[r]?.[c] ?? ''));
}
