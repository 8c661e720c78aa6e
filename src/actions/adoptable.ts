import { rawCell } from '../workbook/layout';
import { tabKeys } from '../workbook/tabs';
import type { GridData } from '../workbook/api';
import { guessMapping } from './import/mapping';
import { look, outline, type Program } from './program';

/** A sheet of the owner's own that may become the customers tab. */
export interface AdoptableSheet {
  sheetId: number;
  title: string;
  headings: string[];
  /** Key of the customers' column that each heading suggests. */
  guess: (string | undefined)[];
}

/** The sheets with headings that are no tab of the register yet. Reads only, and needs no register to be there. */
export function* adoptableSheets(): Program<AdoptableSheet[]> {
  const { sheets } = yield* outline();
  const dataFilters = sheets.map(({ properties: { title } }) => ({
    a1Range: `'${title.replace(/'/g, "''")}'!1:1`,
  }));
  const fields =
    'spreadsheetId,sheets(properties(sheetId,title,gridProperties),data(startRow,startColumn,rowData.values.effectiveValue,columnMetadata.developerMetadata.metadataKey))';
  const looked = yield* look({ dataFilters, includeGridData: true, fields });
  return looked.sheets.flatMap(({ properties: { sheetId, title }, data = [] }) => {
    const headings = data.flatMap(headingsIn);
    if (isTab(data) || headings.every((heading) => heading === '')) return [];
    return [{ sheetId, title, headings, guess: [...guessMapping('customers', headings)] }];
  });
}

const headingsIn = ({ rowData = [] }: GridData): string[] =>
  (rowData[0]?.values ?? []).map(({ effectiveValue }) => String(rawCell(effectiveValue) ?? '').trim());

/** Whether a column bears a tag such as `customers.email`. */
const isTab = (data: readonly GridData[]): boolean =>
  data.some(({ columnMetadata = [] }) =>
    columnMetadata.some(({ developerMetadata = [] }) =>
      developerMetadata.some(({ metadataKey = '' }) =>
        tabKeys.some((tab) => metadataKey.startsWith(`${tab}.`)),
      ),
    ),
  );
