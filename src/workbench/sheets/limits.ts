/** Cells that a workbook may hold, blank ones included (Google Drive help, "Files you can store"). */
export const MAX_CELLS = 10_000_000;

/** Columns of one sheet: A to ZZZ. */
export const MAX_COLUMNS = 18_278;

/** Characters of one cell. */
export const MAX_CHARACTERS = 50_000;

/** Rows and columns of a sheet that was added without a size. */
export const NEW_SHEET_ROWS = 1000;
export const NEW_SHEET_COLUMNS = 26;
