import { describe, expect, it } from '@jest/globals';
import { Desk } from './world';

const range = { sheetId: 7, endRowIndex: 6, endColumnIndex: 2 };

/** A sheet with a header, five rows of a name and a number, and a filter over them. */
function filtered(...filterSpecs: object[]): Desk {
  const desk = new Desk();
  desk.put('A1:B6', [
    ['nimi', 'summa'],
    ['Aino', 10],
    ['Eino', 20],
    ['', 30],
    ['Aino', 40],
    ['Väinö', 50],
  ]);
  desk.batch({ setBasicFilter: { filter: { range, filterSpecs } } });
  return desk;
}

const hiding = (columnIndex: number, ...hiddenValues: string[]) => ({
  columnIndex,
  filterCriteria: { hiddenValues },
});

const where = (columnIndex: number, type: string, ...values: string[]) => ({
  columnIndex,
  filterCriteria: { condition: { type, values: values.map((userEnteredValue) => ({ userEnteredValue })) } },
});

const hidden = (desk: Desk) =>
  desk.standIn
    .lines('workbook')[0]!
    .rows.flatMap(({ index, hiddenByFilter }) => (hiddenByFilter ? [index] : []));

describe('the basic filter', () => {
  it('hides the rows of the values that are named, never the header, and tells them as hiddenByFilter', () => {
    const desk = filtered(hiding(0, 'Aino', '', 'nimi'));
    expect(hidden(desk)).toEqual([1, 3, 4]);
    expect(desk.sheet().data?.[0]?.rowMetadata?.[1]).toMatchObject({ hiddenByFilter: true });
  });

  it('hides what does not meet a condition, whose value is read in the locale of the workbook', () => {
    expect(hidden(filtered(where(1, 'NUMBER_GREATER', '20,5')))).toEqual([1, 2]);
    expect(hidden(filtered(where(0, 'TEXT_CONTAINS', 'AIN')))).toEqual([2, 3, 5]);
    expect(hidden(filtered(where(0, 'NOT_BLANK')))).toEqual([3]);
    expect(hidden(filtered(where(0, 'CUSTOM_FORMULA', '=AND(B2>10;A2<>"")')))).toEqual([1, 3]);
    expect(hidden(filtered(hiding(0, 'Aino'), where(1, 'NUMBER_LESS', '30')))).toEqual([1, 3, 4, 5]);
  });

  it('gives its criteria back in both of the ways of the API', () => {
    const desk = filtered(hiding(0, 'Aino'));
    const criteria = { hiddenValues: ['Aino'] };
    expect(desk.sheet().basicFilter).toEqual({
      range,
      criteria: { '0': criteria },
      filterSpecs: [{ columnIndex: 0, filterCriteria: criteria }],
    });
    desk.batch({ setBasicFilter: { filter: { range, criteria: { '1': { hiddenValues: ['50'] } } } } });
    expect(hidden(desk)).toEqual([5]);
  });

  it('leaves an edited row as it is until the filter is applied again', () => {
    const desk = filtered(hiding(0, 'Aino'));
    desk.put('A3', [['Aino']]);
    expect(hidden(desk)).toEqual([1, 4]);
    desk.batch({ setBasicFilter: { filter: { range, filterSpecs: [hiding(0, 'Aino')] } } });
    expect(hidden(desk)).toEqual([1, 2, 4]);
  });

  it('keeps hiding the same values when rows are sorted, inserted, moved and deleted', () => {
    const desk = filtered(hiding(0, 'Aino'));
    const sortSpecs = [{ dimensionIndex: 1, sortOrder: 'DESCENDING' }];
    desk.batch({ sortRange: { range: { ...range, startRowIndex: 1 }, sortSpecs } });
    expect(desk.values('A2:A6')).toEqual([['Väinö'], ['Aino'], [], ['Eino'], ['Aino']]);
    expect(hidden(desk)).toEqual([2, 5]);
    const rows = (startIndex: number, endIndex: number) => ({
      sheetId: 7,
      dimension: 'ROWS',
      startIndex,
      endIndex,
    });
    desk.batch({ insertDimension: { range: rows(3, 4), inheritFromBefore: true } });
    expect(hidden(desk)).toEqual([2, 6]);
    desk.batch({ moveDimension: { source: rows(2, 3), destinationIndex: 2 } });
    desk.batch({ deleteDimension: { range: rows(1, 2) } });
    expect(hidden(desk)).toEqual([1, 5]);
  });

  it('shows everything again when it is cleared or its column is deleted', () => {
    const desk = filtered(hiding(0, 'Aino'), hiding(1, '50'));
    const columns = { sheetId: 7, dimension: 'COLUMNS', startIndex: 0, endIndex: 1 };
    desk.batch({ deleteDimension: { range: columns } });
    expect(hidden(desk)).toEqual([5]);
    desk.batch({ clearBasicFilter: { sheetId: 7 } });
    expect(hidden(desk)).toEqual([]);
  });

  it('sorts below its header when it is set with a sort order', () => {
    const desk = filtered();
    desk.batch({ setBasicFilter: { filter: { range, sortSpecs: [{ sortOrder: 'ASCENDING' }] } } });
    expect(desk.values('A1:A6')).toEqual([['nimi'], ['Aino'], ['Aino'], ['Eino'], ['Väinö']]);
  });

  it('keeps rows that a person hid apart from those that it hides', () => {
    const desk = filtered(hiding(0, 'Aino'));
    const dimension = { sheetId: 7, dimension: 'ROWS', startIndex: 1, endIndex: 3 };
    desk.batch({
      updateDimensionProperties: {
        range: dimension,
        properties: { hiddenByUser: true },
        fields: 'hiddenByUser',
      },
    });
    desk.batch({ clearBasicFilter: { sheetId: 7 } });
    expect(desk.standIn.lines('workbook')[0]!.rows).toEqual([
      { index: 1, hiddenByUser: true },
      { index: 2, hiddenByUser: true },
    ]);
  });

  it('refuses criteria beyond its range and formulas that cannot be used', () => {
    const desk = filtered();
    const set = (spec: object) =>
      desk.refusal({ setBasicFilter: { filter: { range, filterSpecs: [spec] } } });
    expect(set(hiding(2, 'x'))).toContain('is not within the range');
    expect(set(where(0, 'CUSTOM_FORMULA', '=A2>'))).toContain('cannot be read');
    expect(set(where(1, 'NUMBER_GREATER', '=B2'))).toContain('no formulas in a filter');
  });
});
