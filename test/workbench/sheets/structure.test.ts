import { describe, expect, test } from '@jest/globals';
import type { sheets_v4 as api } from 'googleapis/build/src/apis/sheets';
import { Desk, textRow } from './world';

const columns = (startIndex: number, endIndex: number): api.Schema$DimensionRange => ({
  sheetId: 7,
  dimension: 'COLUMNS',
  startIndex,
  endIndex,
});
const rows = (startIndex: number, endIndex: number): api.Schema$DimensionRange => ({
  ...columns(startIndex, endIndex),
  dimension: 'ROWS',
});
const range = (top: number, bottom: number, left: number, right: number): api.Schema$GridRange => ({
  sheetId: 7,
  startRowIndex: top,
  endRowIndex: bottom,
  startColumnIndex: left,
  endColumnIndex: right,
});
const condition = { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'x' }] };

/** A sheet with something of every kind lying on C2:C5. */
function furnished(): Desk {
  const desk = new Desk();
  desk.put('A1', [['a', 'b', 'c', 'd']]);
  const on = range(1, 5, 2, 3);
  desk.batch(
    { addNamedRange: { namedRange: { namedRangeId: 'n', name: 'Sarake', range: on } } },
    { addProtectedRange: { protectedRange: { protectedRangeId: 1, range: on, warningOnly: true } } },
    {
      addConditionalFormatRule: { rule: { ranges: [on], booleanRule: { condition: { type: 'NOT_BLANK' } } } },
    },
    {
      setBasicFilter: {
        filter: {
          range: range(0, 5, 0, 4),
          filterSpecs: [{ columnIndex: 2, filterCriteria: { hiddenValues: ['x'] } }],
        },
      },
    },
    {
      addBanding: {
        bandedRange: { bandedRangeId: 2, range: on, rowProperties: { firstBandColor: { red: 1 } } },
      },
    },
    { setDataValidation: { range: on, rule: { condition } } },
    {
      addChart: {
        chart: {
          chartId: 3,
          spec: {
            pieChart: {
              domain: { sourceRange: { sources: [on] } },
              series: { sourceRange: { sources: [on] } },
            },
          },
          position: { overlayPosition: { anchorCell: { sheetId: 7, rowIndex: 2, columnIndex: 2 } } },
        },
      },
    },
  );
  desk.tag('customers.c', 'COLUMNS', 2, 11);
  desk.tag('row', 'ROWS', 3, 12);
  return desk;
}

/** Where everything lies, as [first row, row end, first column, column end]. */
function places(desk: Desk): Record<string, unknown> {
  const book = desk.saved();
  const sheet = desk.sheet();
  const sides = (at?: api.Schema$GridRange | null): unknown =>
    at && [at.startRowIndex, at.endRowIndex, at.startColumnIndex, at.endColumnIndex];
  const chart = sheet.charts?.[0];
  const anchor = chart?.position?.overlayPosition?.anchorCell;
  return {
    named: sides(book.namedRanges?.[0]?.range),
    protected: sides(sheet.protectedRanges?.[0]?.range),
    conditional: sides(sheet.conditionalFormats?.[0]?.ranges?.[0]),
    banded: sides(sheet.bandedRanges?.[0]?.range),
    chart: sides(chart?.spec?.pieChart?.domain?.sourceRange?.sources?.[0]),
    anchor: anchor && [anchor.rowIndex, anchor.columnIndex],
    filter: sides(sheet.basicFilter?.range),
    filtered: sheet.basicFilter?.filterSpecs?.[0]?.columnIndex,
    column: sheet.data?.[0]?.columnMetadata?.findIndex(({ developerMetadata }) => developerMetadata),
    row: sheet.data?.[0]?.rowMetadata?.findIndex(({ developerMetadata }) => developerMetadata),
    validated: sheet.data?.[0]?.rowData?.flatMap(({ values }, row) =>
      (values ?? []).flatMap(({ dataValidation }, column) => (dataValidation ? [`${row},${column}`] : [])),
    ),
  };
}

describe('what lies on rows and columns', () => {
  test('moves on when a column is inserted before it', () => {
    const desk = furnished();
    desk.batch({ insertDimension: { range: columns(1, 2) } });
    const at = [1, 5, 3, 4];
    expect(places(desk)).toEqual({
      named: at,
      protected: at,
      conditional: at,
      banded: at,
      chart: at,
      anchor: [2, 3],
      filter: [0, 5, 0, 5],
      filtered: 3,
      column: 3,
      row: 3,
      validated: ['1,3', '2,3', '3,3', '4,3'],
    });
    expect(desk.values('A1:E1')).toEqual([['a', '', 'b', 'c', 'd']]);
  });

  test('goes with its column when that is moved', () => {
    const desk = furnished();
    desk.batch({ moveDimension: { source: columns(2, 3), destinationIndex: 0 } });
    const at = [1, 5, 0, 1];
    expect(places(desk)).toEqual({
      named: at,
      protected: at,
      conditional: at,
      banded: at,
      chart: at,
      anchor: [2, 0],
      filter: [0, 5, 0, 4],
      filtered: 0,
      column: 0,
      row: 3,
      validated: ['1,0', '2,0', '3,0', '4,0'],
    });
    expect(desk.values('A1:D1')).toEqual([['c', 'a', 'b', 'd']]);
  });

  test('shrinks when rows of it are deleted', () => {
    const desk = furnished();
    desk.batch({ deleteDimension: { range: rows(2, 4) } });
    const at = [1, 3, 2, 3];
    expect(places(desk)).toEqual({
      named: at,
      protected: at,
      conditional: at,
      banded: at,
      chart: at,
      anchor: [1, 2],
      filter: [0, 3, 0, 4],
      filtered: 2,
      column: 2,
      row: -1,
      validated: ['1,2', '2,2'],
    });
  });

  test('goes when its column is deleted, the tag included, whose id is then free', () => {
    const desk = furnished();
    desk.batch({ deleteDimension: { range: columns(2, 3) } });
    expect(places(desk)).toMatchObject({ filter: [0, 5, 0, 3], row: 3, anchor: [2, 1], validated: [] });
    expect(desk.sheet()).not.toHaveProperty('protectedRanges');
    expect(desk.sheet()).not.toHaveProperty('conditionalFormats');
    expect(desk.sheet()).not.toHaveProperty('bandedRanges');
    expect(desk.saved()).not.toHaveProperty('namedRanges');
    desk.tag('again', 'COLUMNS', 0, 11);
    expect(places(desk)['column']).toBe(0);
  });

  test('stays where it is when a range is sorted: cells move, tags of rows do not', () => {
    const desk = furnished();
    desk.put('A2', [
      ['b', 2],
      ['', 3],
      ['C', 4],
      ['a', 5],
    ]);
    desk.batch({
      sortRange: { range: range(1, 5, 0, 2), sortSpecs: [{ dimensionIndex: 0, sortOrder: 'ASCENDING' }] },
    });
    expect(desk.values('A2:B5')).toEqual([
      ['a', 5],
      ['b', 2],
      ['C', 4],
      ['', 3],
    ]);
    expect(places(desk)['row']).toBe(3);
  });
});

describe('developer metadata', () => {
  test('refuses an id that is in use, anywhere in the spreadsheet, and the whole batch with it', () => {
    const desk = new Desk();
    desk.tag('column', 'COLUMNS', 0, 5);
    const before = desk.saved();
    const developerMetadata = {
      metadataId: 5,
      metadataKey: 'k',
      visibility: 'DOCUMENT',
      location: { spreadsheet: true },
    };
    const refusal = desk.refusal(
      { updateCells: { start: { sheetId: 7 }, rows: [textRow('lost')], fields: 'userEnteredValue' } },
      { createDeveloperMetadata: { developerMetadata } },
    );
    expect(refusal).toMatch(/^400 Invalid requests\[1\]\.createDeveloperMetadata: /);
    expect(desk.saved()).toEqual(before);
  });

  test('is found by location, exactly or where it crosses', () => {
    const desk = new Desk();
    desk.tag('column', 'COLUMNS', 2);
    desk.tag('row', 'ROWS', 4);
    const keys = (lookup: object): unknown => {
      const answer = desk.call('POST', '/developerMetadata:search', {
        dataFilters: [{ developerMetadataLookup: lookup }],
      });
      const { matchedDeveloperMetadata } = answer as api.Schema$SearchDeveloperMetadataResponse;
      return matchedDeveloperMetadata?.map(({ developerMetadata }) => developerMetadata?.metadataKey);
    };
    const metadataLocation = { dimensionRange: rows(4, 5) };
    expect(keys({ metadataLocation })).toEqual(['column', 'row']);
    expect(keys({ metadataLocation, locationMatchingStrategy: 'EXACT_LOCATION' })).toEqual(['row']);
    expect(keys({ locationType: 'COLUMN' })).toEqual(['column']);
    expect(keys({ metadataLocation: { sheetId: 7 }, metadataKey: 'row' })).toEqual(['row']);
    expect(keys({ visibility: 'PROJECT' })).toBeUndefined();
  });

  test('is updated and deleted through data filters', () => {
    const desk = new Desk();
    desk.tag('old', 'COLUMNS', 2, 9);
    const dataFilter = { developerMetadataLookup: { metadataId: 9 } };
    desk.batch({
      updateDeveloperMetadata: {
        dataFilters: [dataFilter],
        developerMetadata: { metadataKey: 'new', location: { dimensionRange: columns(3, 4) } },
        fields: 'metadataKey,location',
      },
    });
    expect(desk.call('GET', '/developerMetadata/9')).toMatchObject({
      metadataKey: 'new',
      location: { locationType: 'COLUMN', dimensionRange: columns(3, 4) },
    });
    desk.batch({ deleteDeveloperMetadata: { dataFilter } });
    expect(desk.error('GET', '/developerMetadata/9')).toBe('404 Requested entity was not found.');
  });
});

describe('sheets', () => {
  test('are added, renamed, moved, resized, hidden and deleted', () => {
    const desk = new Desk();
    desk.batch(
      {
        addSheet: {
          properties: {
            sheetId: 1,
            title: 'Loki',
            gridProperties: { rowCount: 5, columnCount: 2, frozenRowCount: 1 },
          },
        },
      },
      { addSheet: { properties: { sheetId: 2, title: 'Tehtävät', index: 0 } } },
      {
        updateSheetProperties: {
          properties: { sheetId: 1, title: 'Log', index: 0, hidden: true },
          fields: 'title,index,hidden',
        },
      },
      {
        updateSheetProperties: {
          properties: { sheetId: 7, gridProperties: { rowCount: 30, columnCount: 3 } },
          fields: 'gridProperties(rowCount,columnCount)',
        },
      },
      { deleteSheet: { sheetId: 2 } },
    );
    const properties = desk.saved().sheets?.map((sheet) => sheet.properties);
    expect(properties).toMatchObject([
      {
        sheetId: 1,
        title: 'Log',
        index: 0,
        hidden: true,
        gridProperties: { rowCount: 5, frozenRowCount: 1 },
      },
      { sheetId: 7, title: 'Asiakkaat', index: 1, gridProperties: { rowCount: 30, columnCount: 3 } },
    ]);
    expect(desk.changes).toEqual(['INSERT_GRID', 'OTHER', 'INSERT_ROW', 'REMOVE_COLUMN', 'REMOVE_GRID']);
  });

  test('are copied with their cells and ranges, and the copy is a sheet of its own', () => {
    const desk = furnished();
    desk.batch({
      duplicateSheet: { sourceSheetId: 7, newSheetId: 8, newSheetName: 'Kopio', insertSheetIndex: 1 },
    });
    desk.batch({
      updateCells: { start: { sheetId: 7 }, rows: [textRow('changed')], fields: 'userEnteredValue' },
    });
    expect(desk.values('Kopio!A1:D1')).toEqual([['a', 'b', 'c', 'd']]);
    const ids = desk.saved().sheets?.map((sheet) => sheet.protectedRanges?.[0]?.protectedRangeId);
    expect(new Set(ids).size).toBe(2);
    expect(desk.saved().sheets?.[1]?.conditionalFormats?.[0]?.ranges).toEqual([
      { ...range(1, 5, 2, 3), sheetId: 8 },
    ]);
  });
});

describe('cells', () => {
  test('keep what the mask does not name, and lose what it names without a value', () => {
    const desk = new Desk();
    const start = { sheetId: 7 };
    const cell = {
      userEnteredValue: { numberValue: 1 },
      note: 'n',
      userEnteredFormat: { textFormat: { bold: true }, wrapStrategy: 'CLIP' },
    };
    desk.batch({ updateCells: { start, rows: [{ values: [cell] }], fields: '*' } });
    desk.batch({
      updateCells: {
        start,
        rows: [{ values: [{ userEnteredFormat: { textFormat: { italic: true } } }] }],
        fields: 'note,userEnteredFormat.textFormat.italic',
      },
    });
    expect(desk.sheet().data?.[0]?.rowData?.[0]?.values?.[0]).toEqual({
      userEnteredValue: { numberValue: 1 },
      userEnteredFormat: { textFormat: { bold: true, italic: true }, wrapStrategy: 'CLIP' },
    });
  });

  test('are appended below the last row with data, with new rows where none are left', () => {
    const desk = new Desk();
    desk.put('B20', [['end']]);
    desk.batch({ appendCells: { sheetId: 7, rows: [textRow('=1+1', '00530')], fields: 'userEnteredValue' } });
    expect(desk.values('A21:B21', 'FORMULA')).toEqual([['=1+1', '00530']]);
    expect(desk.sheet().properties?.gridProperties?.rowCount).toBe(21);
  });

  test('are pasted whole, as values or as formats, also on another sheet', () => {
    const desk = new Desk();
    desk.batch(
      { addSheet: { properties: { sheetId: 1, title: 'Toinen' } } },
      {
        updateCells: {
          start: { sheetId: 7 },
          rows: [
            {
              values: [
                {
                  userEnteredValue: { formulaValue: '=B1+$C$1' },
                  userEnteredFormat: { textFormat: { bold: true } },
                },
              ],
            },
          ],
          fields: '*',
        },
      },
      {
        copyPaste: {
          source: range(0, 1, 0, 1),
          destination: { ...range(1, 3, 1, 2), sheetId: 1 },
          pasteType: 'PASTE_NORMAL',
        },
      },
      { copyPaste: { source: range(0, 1, 0, 1), destination: range(5, 6, 0, 1), pasteType: 'PASTE_FORMAT' } },
      {
        cutPaste: {
          source: range(0, 1, 0, 1),
          destination: { sheetId: 7, rowIndex: 9, columnIndex: 0 },
          pasteType: 'PASTE_VALUES',
        },
      },
    );
    expect(desk.values('Toinen!B2:B3', 'FORMULA')).toEqual([['=C2+$C$1'], ['=C3+$C$1']]);
    const bold = { userEnteredFormat: { textFormat: { bold: true } } };
    const cells = desk.sheet().data?.[0]?.rowData ?? [];
    expect(cells[0]).toEqual({});
    expect(cells[5]?.values?.[0]).toEqual(bold);
    expect(cells[9]?.values?.[0]).toEqual({ userEnteredValue: { numberValue: 0 } });
  });

  test('lose their duplicates by the chosen columns, whatever the letter case', () => {
    const desk = new Desk();
    desk.put('A1', [
      ['id', 'x'],
      ['A', '1'],
      ['b', '2'],
      ['a', '3'],
      ['B', '4'],
      ['c', '5'],
    ]);
    desk.put('C1', [['out'], ['1'], ['2'], ['3'], ['4'], ['5']]);
    const replies = desk.batch({
      deleteDuplicates: { range: range(1, 6, 0, 2), comparisonColumns: [columns(0, 1)] },
    });
    expect(replies).toEqual([{ deleteDuplicates: { duplicatesRemovedCount: 2 } }]);
    expect(desk.values('A1:C6')).toEqual([
      ['id', 'x', 'out'],
      ['A', '1', '1'],
      ['b', '2', '2'],
      ['c', '5', '3'],
      ['', '', '4'],
      ['', '', '5'],
    ]);
  });

  test('are searched and replaced, as text or by a pattern', () => {
    const desk = new Desk();
    desk.put('A1', [['Aino Oy', 'aino', 'Oy']]);
    const replies = desk.batch(
      { findReplace: { find: 'AINO', replacement: '$1', allSheets: true } },
      {
        findReplace: { find: '(O)y', replacement: '$1ABP', searchByRegex: true, matchCase: true, sheetId: 7 },
      },
    );
    expect(desk.values('A1:C1')).toEqual([['$1 OABP', '$1', 'OABP']]);
    expect(replies[0]?.findReplace).toEqual({
      valuesChanged: 2,
      occurrencesChanged: 2,
      rowsChanged: 1,
      sheetsChanged: 1,
    });
  });

  test('are searched by patterns and replacements as Java has them; what is none is refused', () => {
    const desk = new Desk();
    desk.put('A1', [['Google Sheets', 'a+b', `${'a'.repeat(40_000)}!`]]);
    const replace = (find: string, replacement: string, searchByRegex = true) => ({
      findReplace: { find, replacement, searchByRegex, allSheets: true },
    });
    desk.batch(replace('o.* (.*)', '$1 Rocks'), replace('a+', '\\$0', false), replace('(a+)+$', 'x'));
    expect(desk.values('A1:B1')).toEqual([['GSheets Rocks', '\\$0b']]);
    expect(desk.refusal(replace('(', ''))).toBe(
      '400 Invalid requests[0].findReplace: Invalid regular expression: (',
    );
    expect(desk.refusal(replace('G', '$2'))).toBe(
      '400 Invalid requests[0].findReplace: Invalid replacement: $2',
    );
  });
});

describe('what a caller holds', () => {
  test('is apart from the workbook: changing a request or an answer afterwards changes no cell and no rule', () => {
    const desk = new Desk();
    const rule = { ranges: [range(0, 2, 0, 1)], booleanRule: { condition: { type: 'NOT_BLANK' } } };
    const cell = { userEnteredFormat: { textFormat: { bold: true } } };
    desk.batch(
      { addConditionalFormatRule: { rule } },
      { updateCells: { start: { sheetId: 7 }, rows: [{ values: [cell] }], fields: 'userEnteredFormat' } },
    );
    const before = JSON.stringify(desk.saved());
    rule.booleanRule.condition.type = 'BLANK';
    cell.userEnteredFormat.textFormat.bold = false;
    expect(() => Object.assign(desk.saved().properties ?? {}, { title: 'x' })).toThrow(TypeError);
    expect(JSON.stringify(desk.saved())).toBe(before);
  });
});
