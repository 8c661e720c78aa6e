import { describe, expect, it } from '@jest/globals';
import { Desk } from './world';

const rows = (startIndex: number, endIndex: number) => ({
  sheetId: 7,
  dimension: 'ROWS',
  startIndex,
  endIndex,
});
const columns = (startIndex: number, endIndex: number) => ({
  ...rows(startIndex, endIndex),
  dimension: 'COLUMNS',
});

/** A sheet whose cell F20 holds a formula, and what that formula is after some requests; another sheet has the same formula in A1. */
function after(formula: string, ...requests: object[]): unknown {
  const desk = new Desk();
  desk.batch({ addSheet: { properties: { sheetId: 8, title: 'Toinen taulu' } } });
  desk.put("'Toinen taulu'!A1", [[formula.replace(/^=/, '=Asiakkaat!')]], 'USER_ENTERED');
  desk.put('F20', [[formula]], 'USER_ENTERED');
  desk.batch(...requests);
  const texts = desk
    .saved()
    .sheets?.flatMap((sheet) =>
      (sheet.data?.[0]?.rowData ?? []).flatMap((row) =>
        (row.values ?? []).flatMap((cell) => cell.userEnteredValue?.formulaValue ?? []),
      ),
    );
  return texts;
}

describe('the references of formulas', () => {
  it('follow the cells that they mean when rows and columns are inserted, in other sheets too', () => {
    expect(after('=A5', { insertDimension: { range: rows(2, 4) } })).toEqual(['=A7', '=Asiakkaat!A7']);
    expect(after('=$B$5', { insertDimension: { range: columns(0, 1) } })).toEqual([
      '=$C$5',
      '=Asiakkaat!$C$5',
    ]);
    expect(after('=A5', { insertDimension: { range: rows(5, 6) } })).toEqual(['=A5', '=Asiakkaat!A5']);
  });

  it('grow with what is inserted within them and shrink with what is deleted', () => {
    expect(after('=A2:B5', { insertDimension: { range: rows(3, 4) } })).toEqual([
      '=A2:B6',
      '=Asiakkaat!A2:B6',
    ]);
    expect(after('=A2:B5', { deleteDimension: { range: rows(0, 3) } })).toEqual([
      '=A1:B2',
      '=Asiakkaat!A1:B2',
    ]);
    expect(after('=A:B', { deleteDimension: { range: columns(0, 1) } })).toEqual(['=A:A', '=Asiakkaat!A:A']);
    expect(after('=A3:A', { insertDimension: { range: rows(0, 1) } })).toEqual(['=A4:A', '=Asiakkaat!A4:A']);
  });

  it('of cells that were deleted are #REF!', () => {
    expect(after('=A5', { deleteDimension: { range: rows(4, 5) } })).toEqual(['=#REF!', '=Asiakkaat!#REF!']);
  });

  it('go along with rows that are moved', () => {
    expect(after('=A5', { moveDimension: { source: rows(4, 5), destinationIndex: 1 } })).toEqual([
      '=A2',
      '=Asiakkaat!A2',
    ]);
  });

  it('leave texts, names of functions and other sheets as they are', () => {
    const formula = '=IF(LOG10(1)>0;"A5 ja A6";\'Toinen taulu\'!A5)';
    const desk = new Desk();
    desk.batch({ addSheet: { properties: { sheetId: 8, title: 'Toinen taulu' } } });
    desk.put('F1', [[formula]], 'USER_ENTERED');
    desk.batch({ insertDimension: { range: rows(2, 3) } });
    expect(desk.values('F1', 'FORMULA')).toEqual([[formula]]);
  });

  it('take the new title of a sheet', () => {
    const rename = { properties: { sheetId: 7, title: 'Uusi nimi' }, fields: 'title' };
    expect(after('=A5', { updateSheetProperties: rename })).toEqual(['=A5', "='Uusi nimi'!A5"]);
  });

  it('mean the cells beside them after a sort', () => {
    const desk = new Desk();
    const formulas = [
      [3, '=A1*$C$1'],
      [1, '=A2*$C$1'],
      [2, '=A3*$C$1'],
    ];
    desk.put('A1:B3', formulas, 'USER_ENTERED');
    desk.put('C1', [[10]]);
    const range = { sheetId: 7, endRowIndex: 3, endColumnIndex: 2 };
    desk.batch({ sortRange: { range, sortSpecs: [{ dimensionIndex: 1, sortOrder: 'ASCENDING' }] } });
    expect(desk.values('A1:B3')).toEqual([
      [1, 10],
      [2, 20],
      [3, 30],
    ]);
  });

  it('are not pasted where only values are wanted', () => {
    const desk = new Desk();
    desk.put('A1:C1', [[2, '=A1*3', '=1/0']], 'USER_ENTERED');
    const source = { sheetId: 7, endRowIndex: 1, startColumnIndex: 1, endColumnIndex: 3 };
    const destination = { sheetId: 7, startRowIndex: 1, endRowIndex: 2, endColumnIndex: 2 };
    desk.batch({ copyPaste: { source, destination, pasteType: 'PASTE_VALUES' } });
    expect(desk.values('A2:B2', 'FORMULA')).toEqual([[6, '#DIV/0!']]);
  });
});

describe('the formulas of rules', () => {
  function ruled(formula: string, endColumnIndex = 4): Desk {
    const desk = new Desk();
    const range = { sheetId: 7, startRowIndex: 1, endRowIndex: 10, startColumnIndex: 0, endColumnIndex };
    const condition = { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: formula }] };
    const rule = { ranges: [range], booleanRule: { condition, format: { textFormat: { bold: true } } } };
    desk.batch({ addConditionalFormatRule: { rule } });
    return desk;
  }
  const formulaOf = (desk: Desk) =>
    desk.sheet().conditionalFormats?.[0]?.booleanRule?.condition?.values?.[0]?.userEnteredValue;

  it('keep to the row of the cell and follow the columns that a $ holds', () => {
    const desk = ruled('=AND($C2="x";C$1>1)');
    desk.batch({ insertDimension: { range: columns(0, 1) } });
    expect(formulaOf(desk)).toBe('=AND($D2="x";D$1>1)');
    desk.batch({ moveDimension: { source: columns(3, 4), destinationIndex: 1 } });
    expect(formulaOf(desk)).toBe('=AND($B2="x";D$1>1)');
    desk.batch({ deleteDimension: { range: rows(1, 2) } });
    expect(formulaOf(desk)).toBe('=AND($B2="x";D$1>1)');
    desk.batch({ insertDimension: { range: rows(0, 2) } });
    expect(formulaOf(desk)).toBe('=AND($B4="x";D$3>1)');
    desk.batch({ deleteDimension: { range: columns(1, 2) } });
    expect(formulaOf(desk)).toBe('=AND(#REF!="x";D$3>1)');
  });

  it('follow their cells like the formula of a cell where nothing is torn apart', () => {
    const desk = ruled('=AND(B2>5;COUNTIF($C$2:$C$10;A2)>1)', 1);
    desk.batch({ insertDimension: { range: columns(1, 2) } });
    expect(formulaOf(desk)).toBe('=AND(C2>5;COUNTIF($D$2:$D$10;A2)>1)');
    desk.batch({ deleteDimension: { range: rows(8, 10) } });
    expect(formulaOf(desk)).toBe('=AND(C2>5;COUNTIF($D$2:$D$8;A2)>1)');
    desk.batch({ deleteDimension: { range: columns(2, 3) } });
    expect(formulaOf(desk)).toBe('=AND(#REF!>5;COUNTIF($C$2:$C$8;A2)>1)');
  });

  it('follow a sheet that gets another title', () => {
    const desk = ruled('=COUNTIF(Lista!$A$1:$A$3;A2)>0');
    desk.batch({ addSheet: { properties: { sheetId: 8, title: 'Lista' } } });
    desk.batch({
      updateSheetProperties: { properties: { sheetId: 8, title: 'Uusi lista' }, fields: 'title' },
    });
    expect(formulaOf(desk)).toBe("=COUNTIF('Uusi lista'!$A$1:$A$3;A2)>0");
  });

  it('for what a cell may hold follow what a $ holds', () => {
    const desk = new Desk();
    const condition = { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=COUNTIF($B$1:$B$5;A1)=1' }] };
    desk.batch({
      setDataValidation: { range: { sheetId: 7, endRowIndex: 2, endColumnIndex: 1 }, rule: { condition } },
    });
    desk.batch({ insertDimension: { range: columns(1, 2) } }, { deleteDimension: { range: rows(3, 4) } });
    const cell = desk.sheet().data?.[0]?.rowData?.[1]?.values?.[0];
    expect(cell?.dataValidation?.condition?.values).toEqual([
      { userEnteredValue: '=COUNTIF($C$1:$C$4;A1)=1' },
    ]);
  });

  it('that name the list of a drop-down follow it', () => {
    const desk = new Desk();
    desk.batch({ addSheet: { properties: { sheetId: 8, title: 'Listat' } } });
    const condition = { type: 'ONE_OF_RANGE', values: [{ userEnteredValue: '=Listat!$A$1:$A$3' }] };
    const range = { sheetId: 7, endRowIndex: 2, endColumnIndex: 1 };
    desk.batch({ setDataValidation: { range, rule: { condition } } });
    desk.batch({ insertDimension: { range: { ...columns(0, 1), sheetId: 8 } } });
    const cell = desk.sheet().data?.[0]?.rowData?.[1]?.values?.[0];
    expect(cell?.dataValidation?.condition?.values).toEqual([{ userEnteredValue: '=Listat!$B$1:$B$3' }]);
  });
});
