import { randomBytes } from 'node:crypto';
import type { Spreadsheet } from '../../sheets';

const sheetTitles: Record<string, string> = { fi: 'Taulukko1', sv: 'Blad1' };
const fileTitles: Record<string, string> = { fi: 'Nimetön laskentataulukko', sv: 'Namnlöst kalkylark' };

/** A spreadsheet as Google creates it: one sheet of 1,000 rows and 26 columns. */
export function newWorkbook(locale: string): Spreadsheet {
  const language = locale.slice(0, 2);
  return {
    spreadsheetId: randomBytes(33).toString('base64url'),
    properties: {
      title: fileTitles[language] ?? 'Untitled spreadsheet',
      locale,
      timeZone: 'Europe/Helsinki',
      autoRecalc: 'ON_CHANGE',
    },
    sheets: [
      {
        properties: {
          sheetId: 0,
          title: sheetTitles[language] ?? 'Sheet1',
          index: 0,
          sheetType: 'GRID',
          gridProperties: { rowCount: 1000, columnCount: 26 },
        },
      },
    ],
  };
}
