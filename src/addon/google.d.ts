/** What the published types leave out: every method of an advanced service takes query parameters as its last argument. */
declare namespace GoogleAppsScript {
  namespace Sheets {
    namespace Collection {
      interface SpreadsheetsCollection {
        batchUpdate(
          resource: Schema.BatchUpdateSpreadsheetRequest,
          spreadsheetId: string,
          optionalArgs: { fields: string },
        ): Schema.BatchUpdateSpreadsheetResponse;
      }
    }
  }
}
