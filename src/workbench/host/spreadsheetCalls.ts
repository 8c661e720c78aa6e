/** Which methods of `SpreadsheetApp`'s objects ask the spreadsheet nothing, and which read; the others write. */

/** What an object answers by itself. */
export const localMethods = {
  Spreadsheet: ['getId', 'getUrl', 'getActiveSheet', 'getActiveRange', 'getActiveCell', 'getSelection'],
  Sheet: ['getSheetId', 'getParent', 'getActiveRange', 'getActiveCell', 'getCurrentCell', 'getRange'],
  Range: [
    ...[
      'getSheet',
      'getRow',
      'getColumn',
      'getRowIndex',
      'getHeight',
      'getWidth',
      'getNumRows',
      'getNumColumns',
    ],
    ...['getLastRow', 'getLastColumn', 'getA1Notation', 'offset', 'getCell'],
  ],
};

const aspects = [
  ...['Background', 'FontColor', 'FontSize', 'FontStyle', 'FontWeight', 'HorizontalAlignment'],
  ...['VerticalAlignment', 'Wrap', 'NumberFormat', 'Note', 'Value', 'DisplayValue', 'Formula'],
];

/** What reads the spreadsheet. */
export const readingMethods = {
  Spreadsheet: [
    ...[
      'getName',
      'getSpreadsheetTimeZone',
      'getSpreadsheetLocale',
      'getFormUrl',
      'getSheets',
      'getNumSheets',
    ],
    ...[
      'getSheetByName',
      'getSheetById',
      'getSheetName',
      'getSheetId',
      'getOwner',
      'getEditors',
      'getViewers',
    ],
    ...['getRange', 'getDataRange', 'getLastRow', 'getLastColumn', 'getFrozenRows', 'getFrozenColumns'],
    ...['getCurrentCell'],
  ],
  Sheet: [
    ...['getName', 'getSheetName', 'getIndex', 'getFormUrl', 'getMaxRows', 'getMaxColumns', 'getFrozenRows'],
    ...['getFrozenColumns', 'isSheetHidden', 'getLastRow', 'getLastColumn', 'getDataRange'],
  ],
  Range: [
    'isBlank',
    ...['getFontFamily', 'getFontFamilies'],
    ...aspects.flatMap((name) => [`get${name}`, `get${name}s`]),
  ],
};
