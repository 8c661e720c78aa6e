import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SheetsStandIn, savedPieces, type Spreadsheet } from '../../../src/workbench/sheets';

const spreadsheetId = 'book';
const workbook = (): Spreadsheet => ({
  spreadsheetId,
  properties: { title: 'Book', locale: 'fi_FI', timeZone: 'Europe/Helsinki' },
  sheets: [0, 7].map((sheetId) => ({
    properties: {
      sheetId,
      title: `Sheet ${sheetId}`,
      index: sheetId && 1,
      gridProperties: { rowCount: 12, columnCount: 6 },
    },
  })),
});

type Request = Record<string, unknown>;
const sheetId = fc.constantFrom(0, 7);
const dimension = fc.constantFrom('ROWS', 'COLUMNS');
const row = fc.nat(11);
const column = fc.nat(5);
const value = fc.constantFrom<object>(
  {},
  { stringValue: 'a' },
  { stringValue: 'b' },
  { numberValue: 1.5 },
  { boolValue: true },
  { formulaValue: '=A1+1' },
);
const look = fc.constantFrom<object>(
  {},
  { userEnteredFormat: { textFormat: { bold: true } } },
  { note: 'Note' },
);
const span = fc.tuple(sheetId, dimension, fc.nat(4)).map(([id, kind, startIndex]) => ({
  sheetId: id,
  dimension: kind,
  startIndex,
  endIndex: startIndex + 1,
}));

/** Any request that changes cells, shape, looks or tags; those that Sheets refuses change nothing. */
const request: fc.Arbitrary<Request> = fc.oneof(
  fc
    .tuple(
      sheetId,
      row,
      column,
      fc.array(fc.array(fc.tuple(value, look), { maxLength: 3 }), { maxLength: 4 }),
    )
    .map(([id, rowIndex, columnIndex, rows]) => ({
      updateCells: {
        start: { sheetId: id, rowIndex, columnIndex },
        rows: rows.map((cells) => ({
          values: cells.map(([userEnteredValue, rest]) => ({ userEnteredValue, ...rest })),
        })),
        fields: '*',
      },
    })),
  span.map((range) => ({ insertDimension: { range, inheritFromBefore: range.startIndex > 0 } })),
  span.map((range) => ({ deleteDimension: { range } })),
  fc
    .tuple(span, fc.nat(5))
    .map(([source, destinationIndex]) => ({ moveDimension: { source, destinationIndex } })),
  span.map((range) => ({
    updateDimensionProperties: { range, properties: { hiddenByUser: true }, fields: 'hiddenByUser' },
  })),
  fc.tuple(sheetId, column).map(([id, dimensionIndex]) => ({
    sortRange: {
      range: { sheetId: id, startRowIndex: 1 },
      sortSpecs: [{ dimensionIndex, sortOrder: 'ASCENDING' }],
    },
  })),
  fc.tuple(fc.integer({ min: 1, max: 9 }), span).map(([metadataId, dimensionRange]) => ({
    createDeveloperMetadata: {
      developerMetadata: {
        metadataId,
        metadataKey: 'tag',
        location: { dimensionRange },
        visibility: 'DOCUMENT',
      },
    },
  })),
  fc.constant({ addSheet: { properties: { gridProperties: { rowCount: 5, columnCount: 5 } } } }),
  sheetId.map((id) => ({ deleteSheet: { sheetId: id } })),
  sheetId.map((id) => ({ duplicateSheet: { sourceSheetId: id } })),
  fc.tuple(sheetId, column, value).map(([id, columnIndex]) => ({
    setBasicFilter: {
      filter: {
        range: { sheetId: id },
        filterSpecs: [{ columnIndex, filterCriteria: { hiddenValues: ['a', '1,5'] } }],
      },
    },
  })),
  sheetId.map((id) => ({ clearBasicFilter: { sheetId: id } })),
  sheetId.map((id) => ({
    mergeCells: {
      range: { sheetId: id, startRowIndex: 2, endRowIndex: 4, startColumnIndex: 1, endColumnIndex: 3 },
      mergeType: 'MERGE_ALL',
    },
  })),
);

describe('what changed between two states', () => {
  test('leads from the one to the other, whatever was done, in one step or in many', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(request, { minLength: 1, maxLength: 4 }), { maxLength: 12 }),
        (batches) => {
          const [live, stepwise, atOnce] = [1, 2, 3].map(
            () => new SheetsStandIn({ spreadsheets: [workbook()] }),
          ) as [SheetsStandIn, SheetsStandIn, SheetsStandIn];
          const began = live.state(spreadsheetId);
          for (const requests of batches) {
            const before = live.state(spreadsheetId);
            live.handle({
              method: 'POST',
              path: `/v4/spreadsheets/${spreadsheetId}:batchUpdate`,
              query: {},
              body: { requests },
            });
            const delta = live.changesSince(before);
            if (delta) stepwise.repeat(spreadsheetId, JSON.parse(JSON.stringify(delta)));
          }
          const whole = live.changesSince(began);
          if (whole) atOnce.repeat(spreadsheetId, JSON.parse(JSON.stringify(whole)));
          const expected = live.spreadsheet(spreadsheetId);
          expect(stepwise.spreadsheet(spreadsheetId)).toEqual(expected);
          expect(atOnce.spreadsheet(spreadsheetId)).toEqual(expected);
          expect(JSON.parse([...savedPieces(live.state(spreadsheetId))].join(''))).toEqual(expected);
        },
      ),
      { numRuns: 300, seed: 7 },
    );
  });

  test('is nothing after a call that changed nothing or was refused', () => {
    const standIn = new SheetsStandIn({ spreadsheets: [workbook()] });
    const before = standIn.state(spreadsheetId);
    const path = `/v4/spreadsheets/${spreadsheetId}:batchUpdate`;
    standIn.handle({
      method: 'POST',
      path,
      query: {},
      body: { requests: [{ deleteSheet: { sheetId: 99 } }] },
    });
    standIn.handle({
      method: 'POST',
      path,
      query: {},
      body: { requests: [{ updateCells: { range: { sheetId: 0 }, fields: 'userEnteredValue' } }] },
    });
    expect(standIn.changesSince(before)).toBeUndefined();
  });

  test('is small for one cell of a column, two cells far apart, and an inserted row', () => {
    const standIn = new SheetsStandIn({ spreadsheets: [workbook()] });
    const call = (requests: Request[]) => {
      const before = standIn.state(spreadsheetId);
      const path = `/v4/spreadsheets/${spreadsheetId}:batchUpdate`;
      standIn.handle({ method: 'POST', path, query: {}, body: { requests } });
      return standIn
        .changesSince(before)
        ?.cells.flatMap(({ splices }) => splices.map(([, , , cells]) => cells.length));
    };
    const cell = (rowIndex: number, stringValue: string) => ({
      updateCells: {
        start: { sheetId: 0, rowIndex, columnIndex: 0 },
        rows: [{ values: [{ userEnteredValue: { stringValue } }] }],
        fields: 'userEnteredValue',
      },
    });
    const many = Array.from({ length: 500 }, (_, index) => ({
      values: [{ userEnteredValue: { numberValue: index } }],
    }));
    call([
      { appendDimension: { sheetId: 0, dimension: 'ROWS', length: 500 } },
      { updateCells: { start: { sheetId: 0 }, rows: many, fields: '*' } },
    ]);
    expect(call([cell(5, 'x')])).toEqual([1]);
    expect(call([cell(5, 'y'), cell(400, 'z')])).toEqual([1, 1]);
    const range = { sheetId: 0, dimension: 'ROWS', startIndex: 100, endIndex: 101 };
    expect(call([{ insertDimension: { range, inheritFromBefore: true } }])).toEqual([1]);
  });
});
