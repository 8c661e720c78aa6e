import type { LogRow } from '../../src/register/log';
import { TestRegister } from '../support/register';

/** The log of a register, as a copy outside or another workbook gives it. */
export const logOf = (register: TestRegister): LogRow[] =>
  register.records('Log').map((row) => {
    const cells = Object.values(row).map(String);
    const [
      sequence = '',
      at = '',
      event = '',
      subject = '',
      request = '',
      actor = '',
      details = '',
      previous = '',
      hash = '',
    ] = cells;
    return { sequence, at, event, subject, request, actor, details, previous, hash };
  });

/**
 * An earlier state in the place of the newer one, whose end of the log is remembered outside.
 * @param marksStay whether the marks of the commits outlive the restore, as the versions of a spreadsheet may leave them
 */
export function restoredFrom(older: TestRegister, newer: TestRegister, marksStay = false): TestRegister {
  older.today = newer.today;
  older.remembers = true;
  older.remembered = newer.remembered;
  if (marksStay) takeMarks(older, newer);
  return older;
}

function takeMarks(older: TestRegister, newer: TestRegister): void {
  const marks = (register: TestRegister) =>
    (register.sheets.spreadsheet(register.spreadsheetId).developerMetadata ?? []).filter(
      ({ metadataKey }) => metadataKey === 'commit',
    );
  const known = new Set(marks(older).map(({ metadataId }) => metadataId));
  const requests = marks(newer)
    .filter(({ metadataId }) => !known.has(metadataId))
    .map(({ metadataId, metadataKey, metadataValue }) => ({
      createDeveloperMetadata: {
        developerMetadata: {
          metadataId,
          metadataKey,
          metadataValue,
          location: { spreadsheet: true },
          visibility: 'DOCUMENT',
        },
      },
    }));
  if (requests.length > 0) older.api('POST', ':batchUpdate', { requests });
}

/** The rows of a tab as texts, however they are sorted. */
const rowsIn = (register: TestRegister, title: string, without: readonly string[]): string[] =>
  register
    .records(title)
    .map((row) => Object.fromEntries(Object.entries(row).filter(([heading]) => !without.includes(heading))))
    .map((row) => JSON.stringify(row))
    .sort();

/** What no restore may bring back, and none may lose: cells of customers, orders, consents; the suppression list; restrictions. */
export const keptOf = (register: TestRegister): Record<string, unknown> => ({
  customers: rowsIn(register, 'Customers', []),
  orders: rowsIn(register, 'Orders', []),
  consents: rowsIn(register, 'Consents', ['ID', 'Wording', 'Recorded by', 'Request', 'Language']),
  suppressions: rowsIn(register, 'Suppression list', ['ID']),
  holds: rowsIn(register, 'Holds', ['ID']),
});

/** The same, and all else that a person may be named in or counted by, where nothing was typed since the restored version. */
export const allKeptOf = (register: TestRegister): Record<string, unknown> => ({
  ...keptOf(register),
  requests: rowsIn(register, 'Requests', []),
  letters: rowsIn(register, 'Letters', ['State', 'Sent on', 'Attempts']),
  disclosures: rowsIn(register, 'Disclosures', []),
  materials: rowsIn(register, 'Other material', []),
  statistics: rowsIn(register, 'Statistics', []),
});
