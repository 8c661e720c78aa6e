import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { randomBytes } from 'node:crypto';
import { SheetsStandIn } from '../../sheets';
import { readWorkbook, writeWorkbook } from '../../sheets/file';
import { WorkbenchError } from '../errors';

/** The workbook file, open: its stand-in, and the one way to store what has changed. */
export interface OpenWorkbook {
  sheets: SheetsStandIn;
  spreadsheetId: string;
  /** Grows with every change that was stored. */
  revision(): number;
  /** Stores the workbook if it changed since it was last stored. Throws `not-saved`. */
  store(): boolean;
}

const sheetTitles: Record<string, string> = { fi: 'Taulukko1', sv: 'Blad1' };
const fileTitles: Record<string, string> = { fi: 'Nimetön laskentataulukko', sv: 'Namnlöst kalkylark' };

/** A spreadsheet as Google creates it: one sheet of 1,000 rows and 26 columns. */
function emptySpreadsheet(locale: string) {
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

function loadFile(path: string) {
  try {
    return readWorkbook(path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new WorkbenchError('workbook-broken', reason);
  }
}

/** Opens a workbook file, or creates it. Throws `workbook-broken` and leaves the file untouched when it cannot be read. */
export function openWorkbook(path: string, locale: string): OpenWorkbook {
  const isNew = !existsSync(path);
  let changed = isNew;
  let revision = 0;
  const spreadsheet = isNew ? emptySpreadsheet(locale) : loadFile(path);
  const spreadsheetId = spreadsheet.spreadsheetId ?? '';
  const sheets = new SheetsStandIn({ spreadsheets: [spreadsheet], onChange: () => (changed = true) });
  const store = (): boolean => {
    if (!changed) return false;
    try {
      mkdirSync(dirname(path), { recursive: true });
      writeWorkbook(path, sheets.spreadsheet(spreadsheetId));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new WorkbenchError('not-saved', `The workbook could not be saved: ${reason}`, { reason });
    }
    changed = false;
    revision++;
    return true;
  };
  store();
  return { sheets, spreadsheetId, revision: () => revision, store };
}
