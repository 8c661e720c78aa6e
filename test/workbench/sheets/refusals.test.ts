import { describe, expect, test } from '@jest/globals';
import { Desk, ID, textRow } from './world';

const start = { sheetId: 7, rowIndex: 0, columnIndex: 0 };

describe('a call that cannot be carried out', () => {
  const refused: [what: string, request: object, sentence: RegExp][] = [
    [
      'an unknown request',
      { paintItBlack: {} },
      /Unknown name "paintItBlack" at 'requests\[0\]': Cannot find field\./,
    ],
    [
      'a request of Google’s that is not covered',
      { insertRange: {} },
      /requests\[0\]\.insertRange: This stand-in/,
    ],
    [
      'rich text within a cell',
      {
        updateCells: {
          start,
          rows: [{ values: [{ textFormatRuns: [{ startIndex: 0 }] }] }],
          fields: 'textFormatRuns',
        },
      },
      /Field 'textFormatRuns' of a cell is not in this stand-in/,
    ],
    [
      'an unknown field',
      { addSheet: { properties: { colour: 1 } } },
      /Unknown name "colour" at 'requests\[0\]\.add_sheet\.properties'/,
    ],
    [
      'an unknown enumeration value',
      { appendDimension: { sheetId: 7, dimension: 'ROW', length: 1 } },
      /Invalid value at 'requests\[0\]\.append_dimension\.dimension' \(type\.googleapis\.com\/google\.apps\.sheets\.v4\.Dimension\), "ROW"/,
    ],
    [
      'a number that is text',
      { deleteSheet: { sheetId: 'x' } },
      /Invalid value at 'requests\[0\]\.delete_sheet\.sheet_id' \(TYPE_INT32\), "x"/,
    ],
    ['two kinds at once', { deleteSheet: { sheetId: 7 }, addSheet: {} }, /oneof field 'kind' is already set/],
    [
      'a list for a single field',
      { addSheet: { properties: [] } },
      /Proto field is not repeating, cannot start list/,
    ],
    ['no kind at all', {}, /No request set/],
    [
      'a sheet that is not there',
      { deleteSheet: { sheetId: 8 } },
      /Invalid requests\[0\]\.deleteSheet: No sheet with id: 8/,
    ],
    ['the last sheet', { deleteSheet: { sheetId: 7 } }, /You can't remove all the sheets/],
    [
      'a title in use',
      { addSheet: { properties: { title: 'asiakkaat' } } },
      /A sheet with the name "asiakkaat" already exists/,
    ],
    ['a sheet id in use', { addSheet: { properties: { sheetId: 7 } } }, /already exists/],
    [
      'an empty mask',
      { updateSheetProperties: { properties: { sheetId: 7 } } },
      /At least one field must be listed in 'fields'/,
    ],
    [
      'a mask of an unknown field',
      { repeatCell: { range: { sheetId: 7 }, cell: {}, fields: 'colour' } },
      /Invalid field: colour/,
    ],
    [
      'a derived field',
      { repeatCell: { range: { sheetId: 7 }, cell: {}, fields: 'formattedValue' } },
      /read-only/,
    ],
    [
      'a cell beyond the grid',
      { updateCells: { start: { ...start, rowIndex: 20 }, rows: [], fields: '*' } },
      /GridCoordinate\.rowIndex\[20\] is after last row in grid\[20\]/,
    ],
    [
      'too many characters',
      { updateCells: { start, rows: [textRow('x'.repeat(50_001))], fields: '*' } },
      /more than the maximum of 50000 characters in a single cell/,
    ],
    [
      'a row that is not there',
      { deleteDimension: { range: { sheetId: 7, dimension: 'ROWS', startIndex: 20, endIndex: 21 } } },
      /Cannot delete a row that doesn't exist/,
    ],
    [
      'all rows',
      { deleteDimension: { range: { sheetId: 7, dimension: 'ROWS' } } },
      /You can't delete all the rows on the sheet/,
    ],
    [
      'more than ten million cells',
      { appendDimension: { sheetId: 7, dimension: 'ROWS', length: 2_000_000 } },
      /above the limit of 10000000 cells/,
    ],
    [
      'more columns than ZZZ',
      { appendDimension: { sheetId: 7, dimension: 'COLUMNS', length: 18_278 } },
      /more than 18278 columns/,
    ],
  ];

  test.each(refused)('refuses %s', (_, request, sentence) => {
    expect(new Desk().refusal(request)).toMatch(sentence);
  });

  test('refuses an empty batch, an unknown route and an unknown query parameter', () => {
    const desk = new Desk();
    expect(desk.refusal()).toBe('400 Must specify at least one request.');
    expect(desk.error('POST', ':fly')).toBe('404 Requested entity was not found.');
    expect(desk.error('GET', '', undefined, { speed: 'high' })).toMatch(
      /Unknown name "speed": Cannot bind query parameter/,
    );
    expect(desk.error('GET', '', undefined, { includeGridData: 'maybe' })).toMatch(
      /Invalid value at 'include_grid_data' \(TYPE_BOOL\), "maybe"/,
    );
    expect(desk.error('GET', '', undefined, { fields: 'sheets.colour' })).toBe(
      '400 Request contains an invalid argument.',
    );
  });

  test('refuses values outside the range or the grid, and a write without an input option', () => {
    const desk = new Desk();
    const query = { valueInputOption: 'RAW' };
    const values = [
      ['a', 'b'],
      ['c', 'd'],
    ];
    expect(desk.error('PUT', '/values/A1%3AA2', { values }, query)).toBe(
      '400 Requested writing within range [Asiakkaat!A1:A2], but tried writing to column [B]',
    );
    expect(desk.error('PUT', '/values/A1%3AB1', { values }, query)).toMatch(/tried writing to row \[2\]/);
    expect(desk.error('PUT', '/values/F20', { values }, query)).toMatch(
      /exceeds grid limits\. Max rows: 20, max columns: 6/,
    );
    expect(desk.error('GET', '/values/A21')).toBe(
      '400 Range (Asiakkaat!A21) exceeds grid limits. Max rows: 20, max columns: 6',
    );
    expect(desk.error('PUT', '/values/A1', { values })).toBe(
      "400 'valueInputOption' is required but not specified",
    );
  });

  test('names __proto__ among the unknown fields instead of swallowing it', () => {
    const body: unknown = JSON.parse('{"requests":[{"addSheet":{"__proto__":{"x":1}}}]}');
    expect(new Desk().error('POST', ':batchUpdate', body)).toMatch(/Unknown name "__proto__"/);
  });

  test('gives the error body in the shape of Google’s, with the violated field', () => {
    const { standIn } = new Desk();
    const answer = standIn.handle({
      method: 'POST',
      path: `/v4/spreadsheets/${ID}:batchUpdate`,
      query: {},
      body: { requests: [{ addSheet: { wings: 2 } }] },
    });
    const description = `Invalid JSON payload received. Unknown name "wings" at 'requests[0].add_sheet': Cannot find field.`;
    expect(answer).toEqual({
      status: 400,
      body: {
        error: {
          code: 400,
          message: description,
          status: 'INVALID_ARGUMENT',
          details: [
            {
              '@type': 'type.googleapis.com/google.rpc.BadRequest',
              fieldViolations: [{ field: 'requests[0].add_sheet', description }],
            },
          ],
        },
      },
    });
  });

  test('changes nothing when a later request of the batch fails, and tells nobody', () => {
    const desk = new Desk();
    desk.put('A1', [['kept']]);
    const [before, changes] = [desk.saved(), desk.changes.length];
    desk.refusal(
      { updateCells: { start, rows: [textRow('lost')], fields: '*' } },
      { addSheet: { properties: { title: 'Lost' } } },
      { deleteSheet: { sheetId: 99 } },
    );
    expect(desk.saved()).toEqual(before);
    expect(desk.changes).toHaveLength(changes);
  });
});
