import type { DimensionRange, Request } from '../api';
import { COMMIT_MARK } from '../commit';
import {
  CELL_FIELDS,
  type Block,
  type Content,
  type Piece,
  type WholeCell,
  type WholeLine,
  type WholeSheet,
  type WholeSpreadsheet,
} from './resource';

/** Marks a spreadsheet into which another is being copied. Goes with the last request. */
export const DRAFT_MARK = 'copyOf';

const visibility = 'DOCUMENT';

const without = (piece: Piece, ...names: string[]): Piece =>
  Object.fromEntries(Object.entries(piece).filter(([name]) => !names.includes(name)));

/** What such a mark says. */
export interface DraftMark {
  /** Id of the spreadsheet that is being copied. */
  from: string;
  /** Hash of its log's last entry when the copying began; empty in a mark of an earlier release. */
  end: string;
}

/** The mark of a spreadsheet in which a copying was not finished. */
export function draftOf({ developerMetadata = [] }: WholeSpreadsheet): DraftMark | undefined {
  const mark = developerMetadata.find(({ metadataKey }) => metadataKey === DRAFT_MARK);
  if (!mark) return undefined;
  const [from = '', end = ''] = String(mark['metadataValue']).split(' ');
  return { from, end };
}

/**
 * The first requests: the sheets of the original with their numbers, in place of all that the target has. Repeating them begins
 * the copying again.
 * @param end hash of the last entry of the original's log
 */
export function sheetRequests(original: WholeSpreadsheet, target: WholeSpreadsheet, end: string): Request[] {
  const taken = new Set([...original.sheets, ...target.sheets].map(({ properties }) => properties.sheetId));
  let room = 1;
  while (taken.has(room)) room++;
  const { locale, timeZone, title } = original.properties;
  const mark = {
    metadataKey: DRAFT_MARK,
    metadataValue: `${original.spreadsheetId} ${end}`,
    location: { spreadsheet: true },
    visibility,
  };
  return [
    {
      updateSpreadsheetProperties: {
        properties: { locale, timeZone, title },
        fields: 'locale,timeZone,title',
      },
    },
    ...(draftOf(target) === undefined ? [{ createDeveloperMetadata: { developerMetadata: mark } }] : []),
    { addSheet: { properties: { sheetId: room, title: `${DRAFT_MARK} ${room}` } } },
    ...target.sheets.map(({ properties: { sheetId } }) => ({ deleteSheet: { sheetId } })),
    ...original.sheets.map(({ properties }) => ({ addSheet: { properties: without(properties, 'index') } })),
    { deleteSheet: { sheetId: room } },
  ];
}

/** The cells of a block, and which of its rows are hidden. */
export function cellRequests(sheetId: number, { from }: Block, { rows, rowLines }: Content): Request[] {
  const hidden = rowLines.flatMap(({ hiddenByUser }, offset) =>
    hiddenByUser === true ? [lineRequest(sheetId, 'ROWS', from + offset, { hiddenByUser })] : [],
  );
  if (rows.length === 0) return hidden;
  const update = {
    start: { sheetId, rowIndex: from, columnIndex: 0 },
    rows: rows.map((cells) => ({ values: cells.map(copied) })),
    fields: `userEnteredValue,${CELL_FIELDS}`,
  };
  return [{ updateCells: update }, ...hidden];
}

/** A cell without what is left to the check: chips would go as signs in the text, a pivot table by the numbers of sheets. */
const copied = (cell: WholeCell): WholeCell =>
  cell.chipRuns || cell.pivotTable ? without({ ...cell }, 'chipRuns', 'pivotTable') : cell;

/** Widths of columns, and which of them are hidden. */
export const columnRequests = (sheetId: number, lines: readonly WholeLine[]): Request[] =>
  lines.flatMap(({ pixelSize, hiddenByUser }, at) => {
    const properties = {
      ...(pixelSize !== undefined && { pixelSize }),
      ...(hiddenByUser === true && { hiddenByUser }),
    };
    return Object.keys(properties).length > 0 ? [lineRequest(sheetId, 'COLUMNS', at, properties)] : [];
  });

function lineRequest(
  sheetId: number,
  dimension: DimensionRange['dimension'],
  at: number,
  properties: Piece,
): Request {
  const range = { sheetId, dimension, startIndex: at, endIndex: at + 1 };
  return { updateDimensionProperties: { range, properties, fields: Object.keys(properties).join(',') } };
}

/**
 * What hangs on the sheets. Filter views, slicers, tables and groups, like chips and pivot tables in cells, are left to the check, which names them as missing:
 * the register makes none.
 */
export function partRequests({ sheets, namedRanges = [] }: WholeSpreadsheet): Request[] {
  return [
    ...sheets.flatMap(partsOf),
    ...namedRanges.map((range) => ({ addNamedRange: { namedRange: without(range, 'namedRangeId') } })),
  ];
}

function partsOf(sheet: WholeSheet): Request[] {
  const {
    merges = [],
    conditionalFormats = [],
    protectedRanges = [],
    bandedRanges = [],
    charts = [],
  } = sheet;
  return [
    ...merges.map((range) => ({ mergeCells: { range, mergeType: 'MERGE_ALL' } })),
    ...conditionalFormats.map((rule, index) => ({ addConditionalFormatRule: { rule, index } })),
    ...protectedRanges.map((range) => ({
      addProtectedRange: {
        protectedRange: without(range, 'protectedRangeId', 'requestingUserCanEdit', 'editors'),
      },
    })),
    ...bandedRanges.map((range) => ({ addBanding: { bandedRange: without(range, 'bandedRangeId') } })),
    ...(sheet.basicFilter ? [{ setBasicFilter: { filter: sheet.basicFilter } }] : []),
    ...charts.map((chart) => ({ addChart: { chart } })),
  ];
}

/** The tags of some rows or columns. */
export const tagRequests = (
  sheetId: number,
  dimension: DimensionRange['dimension'],
  start: number,
  lines: readonly WholeLine[],
): Request[] =>
  lines.flatMap(({ developerMetadata = [] }, offset) => {
    const at = start + offset;
    const dimensionRange = { sheetId, dimension, startIndex: at, endIndex: at + 1 };
    return developerMetadata.map((tag) => created({ ...tag, location: { dimensionRange } }));
  });

/** The tags of the sheets and of the spreadsheet itself; the commits' marks stay behind, and the copy is no draft any more. */
export function lastRequests({ sheets, developerMetadata = [] }: WholeSpreadsheet): Request[] {
  const onSheets = sheets.flatMap((sheet) =>
    (sheet.developerMetadata ?? []).map((tag) =>
      created({ ...tag, location: { sheetId: sheet.properties.sheetId } }),
    ),
  );
  const onBook = developerMetadata
    .filter(({ metadataKey }) => metadataKey !== COMMIT_MARK && metadataKey !== DRAFT_MARK)
    .map((tag) => created({ ...tag, location: { spreadsheet: true } }));
  const draft = { developerMetadataLookup: { metadataKey: DRAFT_MARK } };
  return [...onSheets, ...onBook, { deleteDeveloperMetadata: { dataFilter: draft } }];
}

const created = (tag: Piece): Request => ({ createDeveloperMetadata: { developerMetadata: tag } });
