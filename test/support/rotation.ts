import type { Spreadsheet } from '../../src/workbench/sheets';
import { TestRegister } from './register';

/** The copy that "File > Make a copy" makes of a register, in the same account, so that each can be reached from the other. */
export function madeCopy(of: TestRegister, spreadsheetId = 'the-copy'): TestRegister {
  const resource = JSON.parse(JSON.stringify(of.sheets.spreadsheet(of.spreadsheetId))) as Spreadsheet;
  const title = `Copy of ${resource.properties?.title}`;
  const copied = { ...resource, spreadsheetId, properties: { ...resource.properties, title } };
  of.sheets.load(copied);
  return TestRegister.within(of.sheets, spreadsheetId, of.today);
}

/** Takes the blank rows below the last filled ones away, so that reading a whole spreadsheet takes no time. */
export function withoutBlankRows(register: TestRegister, left = 3): TestRegister {
  const { sheets } = register.api<{
    sheets: { properties: { sheetId: number; title: string; gridProperties: { rowCount: number } } }[];
  }>('GET', '', undefined, {
    fields: 'sheets.properties(sheetId,title,gridProperties.rowCount)',
  });
  const requests = sheets.flatMap(({ properties: { sheetId, title, gridProperties } }) => {
    const startIndex = Math.max(2, register.cells(title).length + left);
    const range = { sheetId, dimension: 'ROWS', startIndex, endIndex: gridProperties.rowCount };
    return startIndex < gridProperties.rowCount ? [{ deleteDimension: { range } }] : [];
  });
  register.api('POST', ':batchUpdate', { requests });
  return register;
}
