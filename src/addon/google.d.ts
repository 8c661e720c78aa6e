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

  namespace Forms {
    /** https://developers.google.com/apps-script/reference/forms/form-app#createtitle,-ispublished */
    interface FormApp {
      create(title: string, isPublished: boolean): Form;
    }
    /** https://developers.google.com/apps-script/reference/forms/form#setpublishedenabled */
    interface Form {
      isPublished(): boolean;
      setPublished(enabled: boolean): Form;
    }
  }
}
