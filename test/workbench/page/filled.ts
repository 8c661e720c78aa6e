import type { OpenedPage } from './opened';

/** Fills the open workbook as another program would: numbers below a frozen row, and a drop-down. */
export async function fillByApi(api: OpenedPage['api']): Promise<void> {
  const numbers = Array.from({ length: 5000 }, (_row, index) => ({
    values: [
      {},
      { userEnteredValue: { numberValue: index + 1 }, ...(index === 0 && { note: 'Luku riviltä' }) },
    ],
  }));
  const values = ['punainen', 'sininen'].map((userEnteredValue) => ({ userEnteredValue }));
  const list = { condition: { type: 'ONE_OF_LIST', values }, strict: true };
  const properties = { sheetId: 0, gridProperties: { rowCount: 5000, frozenRowCount: 1 } };
  const start = { sheetId: 0, rowIndex: 0, columnIndex: 0 };
  const requests = [
    { updateSheetProperties: { properties, fields: 'gridProperties(rowCount,frozenRowCount)' } },
    { updateCells: { start, rows: numbers, fields: 'userEnteredValue,note' } },
    { setDataValidation: { range: { sheetId: 0, startRowIndex: 1, endColumnIndex: 1 }, rule: list } },
  ];
  await api(':batchUpdate', { requests });
}
