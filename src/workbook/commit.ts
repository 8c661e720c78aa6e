import type { LogEntry } from '../register/log';
import { RegisterError } from '../register/errors';
import type { CellData, CommitBody, CommitResponse, Request } from './api';
import type { AppendRow, Change, DeleteRow, SetCell } from './changes';
import { encode, MAX_CELL_CHARACTERS, type Vocabulary } from './codec';
import { journalRequests, type Addition, type Overwrite } from './journal';
import { rawCell, type Layout, type Place } from './layout';
import { strays, type JournalRow, type Stray } from './strays';
import { HEADER_ROWS } from './table';
import { columnOf, idColumn, tabKeys, type TabKey } from './tabs';

/** Everything that one commit writes. */
export interface Writing {
  changes: readonly Change[];
  /** At least one: the log entries land with the changes or not at all. */
  entries: readonly LogEntry[];
  /** Cells that an earlier commit put astray, to be put back. */
  restored?: readonly Overwrite[];
  /** Requests that make the tabs what the layout says; only set-up has any. */
  structure?: readonly Request[];
  /** Leaves the journal as the last commit wrote it, since what that one put astray cannot be put right yet. */
  keepsJournal?: boolean;
}

/** What the answer to a commit tells. */
export interface Outcome {
  /** Cells that landed in the wrong place because somebody sorted or moved in between. */
  strays: Stray[];
  /** Deletions that found another row in the place, and so removed nothing. */
  missed: DeleteRow[];
}

/** Key of the metadata that mark the commits. */
export const COMMIT_MARK = 'commit';
/** Log entries per generation of compare-and-swap marks; the last generation and the one before it stay. */
const GENERATION = 100;

/**
 * One `spreadsheets.batchUpdate` for all changes and their log entries. Its first request claims the sequence number of
 * the first entry as the id of a piece of developer metadata; Sheets refuses an id in use and with it the whole batch, so
 * of two writers who read the same head only one lands.
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.developerMetadata
 */
export function commitBody(writing: Writing, layout: Layout, words: Vocabulary): CommitBody {
  const { changes, entries, restored = [], structure = [], keepsJournal = false } = writing;
  const overwrites = [...restored, ...overwritesOf(changes.filter(isSet), layout, words)];
  const journal = placeIn(layout, 'journal');
  const additions = additionsOf(changes.filter(isAppend), entries, layout);
  return {
    requests: [
      ...swapRequests(entries),
      ...structure,
      ...(keepsJournal ? [] : journalRequests(journal, overwrites, additions)),
      ...overwrites.map(overwriteRequest),
      ...deletionsInOrder(changes).flatMap((change) => deleteRequests(change, placeIn(layout, change.tab))),
      ...appendRequests(changes.filter(isAppend), layout, words),
      appendCells(placeIn(layout, 'log'), entries.map(logRow), words),
    ],
    includeSpreadsheetInResponse: true,
    responseRanges: [`'${journal.title.replace(/'/g, "''")}'!A${HEADER_ROWS + 1}:D`],
    responseIncludeGridData: true,
  };
}

const isSet = (change: Change): change is SetCell => change.do === 'set';
const isAppend = (change: Change): change is AppendRow => change.do === 'append';

function placeIn(layout: Layout, tab: TabKey): Place {
  const place = layout.get(tab);
  if (!place) throw new RegisterError('tabMissing', { tab });
  return place;
}

function columnIn(place: Place, key: string): number {
  const index = place.columns.get(key);
  if (index === undefined) throw new RegisterError('columnMissing', { tab: place.tab, column: key });
  return index;
}

/** Claims the first sequence number, and whenever a generation begins sweeps the marks of the one before the last. */
function swapRequests(entries: readonly LogEntry[]): Request[] {
  const first = (entries[0] as LogEntry).sequence;
  const last = first + entries.length - 1;
  const generationOf = (sequence: number) => Math.floor(sequence / GENERATION);
  const claim = {
    metadataId: first,
    metadataKey: COMMIT_MARK,
    metadataValue: String(generationOf(first)),
    location: { spreadsheet: true },
    visibility: 'DOCUMENT',
  };
  const requests: Request[] = [{ createDeveloperMetadata: { developerMetadata: claim } }];
  for (let begun = generationOf(first - 1) + 1; begun <= generationOf(last); begun++) {
    if (begun < 2) continue;
    const old = { metadataKey: COMMIT_MARK, metadataValue: String(begun - 2) };
    requests.push({ deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: old } } });
  }
  return requests;
}

/** Single cells gathered into runs of consecutive rows of one column. */
function overwritesOf(changes: readonly SetCell[], layout: Layout, words: Vocabulary): Overwrite[] {
  const order = (change: SetCell) => `${change.tab}.${change.column}`;
  const sorted = [...changes].sort((a, b) =>
    order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : a.row - b.row,
  );
  const gathered: Overwrite[] = [];
  let previous: SetCell | undefined;
  for (const change of sorted) {
    const place = placeIn(layout, change.tab);
    const cell = checked(encode(columnOf(change.tab, change.column), change.value, words));
    const last = gathered[gathered.length - 1];
    if (last && previous && order(previous) === order(change) && previous.row === change.row - 1) {
      last.ids.push(change.id);
      last.cells.push(cell);
    } else {
      const column = columnIn(place, change.column);
      gathered.push({ place, column, key: change.column, row: change.row, ids: [change.id], cells: [cell] });
    }
    previous = change;
  }
  return gathered;
}

/** The ids of the rows that are added, tab by tab, for the journal. */
function additionsOf(
  changes: readonly AppendRow[],
  entries: readonly LogEntry[],
  layout: Layout,
): Addition[] {
  const tabs = tabKeys.flatMap((tab) => {
    const rows = changes.filter((change) => change.tab === tab);
    return rows.length === 0
      ? []
      : [{ place: placeIn(layout, tab), ids: rows.map(({ values }) => String(values[idColumn(tab)] ?? '')) }];
  });
  return [...tabs, { place: placeIn(layout, 'log'), ids: entries.map(({ sequence }) => String(sequence)) }];
}

function checked(cell: CellData): CellData {
  if ((cell.userEnteredValue?.stringValue ?? '').length > MAX_CELL_CHARACTERS)
    throw new RegisterError('cellTooLong', { limit: MAX_CELL_CHARACTERS });
  return cell;
}

const overwriteRequest = ({ place, column, row, cells }: Overwrite): Request => ({
  updateCells: {
    start: { sheetId: place.sheetId, rowIndex: HEADER_ROWS + row, columnIndex: column },
    rows: cells.map((cell) => ({ values: [cell] })),
    fields: cells.some((cell) => cell.userEnteredFormat)
      ? 'userEnteredValue,userEnteredFormat.numberFormat'
      : 'userEnteredValue',
  },
});

/**
 * Rows that one commit removes where there are many: each takes ten requests, of the customers tab some 4 kB, and Google recommends 2 MB.
 * https://developers.google.com/workspace/sheets/api/limits
 */
export const REMOVALS_A_COMMIT = 100;

/** Requests `deleteDuplicates` in each deletion; the first tells whether the row was the one that is meant. */
const BLANKINGS = 2;

/** Deletions from the bottom up, so that one leaves the places of the others as they were. */
function deletionsInOrder(changes: readonly Change[]): DeleteRow[] {
  return changes
    .filter((change): change is DeleteRow => change.do === 'delete')
    .sort((a, b) => b.row - a.row);
}

/**
 * Removes a row only if it bears the id, whatever stands there by now. Nothing in the API removes on a condition, so the
 * condition is worked into the order of two rows: below the row goes a blank one with a copy of its id, above it one
 * with the id that is meant. `deleteDuplicates` blanks the row if its id is the one that is meant, and touches nothing
 * outside its two rows; the sort, which puts blanks last, then brings a blanked row below its copy, and any other row
 * above its own, which holds nothing but the id. So the lower of the two is always the one to go, with its notes and formats, and what stays is either
 * a row that never held anything but the id, or the untouched row of somebody else. It goes below the last filled row.
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#deleteduplicatesrequest
 */
function deleteRequests(change: DeleteRow, place: Place): Request[] {
  if (change.id === '') throw new RegisterError('recordWithoutId', { tab: change.tab });
  const { sheetId } = place;
  const row = HEADER_ROWS + change.row;
  const end = HEADER_ROWS + place.filledRows;
  const idIndex = columnIn(place, idColumn(change.tab));
  const rows = (startIndex: number, count = 1) => ({
    sheetId,
    dimension: 'ROWS',
    startIndex,
    endIndex: startIndex + count,
  });
  // Blanks sort last: with every column as a key, a row that holds anything stands above its copy, which holds an id only.
  const others = Array.from({ length: place.gridColumns }, (_, index) => index).filter(
    (index) => index !== idIndex,
  );
  const ids = { startColumnIndex: idIndex, endColumnIndex: idIndex + 1 };
  // Ranges have no sides: a column that was added meanwhile belongs to the row too.
  const twoRows = (startRowIndex: number) => ({ sheetId, startRowIndex, endRowIndex: startRowIndex + 2 });
  const idCell = (startRowIndex: number) => ({
    sheetId,
    startRowIndex,
    endRowIndex: startRowIndex + 1,
    ...ids,
  });
  const blankIfMeant = {
    deleteDuplicates: {
      range: twoRows(row),
      comparisonColumns: [{ sheetId, dimension: 'COLUMNS', startIndex: idIndex, endIndex: idIndex + 1 }],
    },
  };
  return [
    { insertDimension: { range: rows(row + 1), inheritFromBefore: true } },
    { copyPaste: { source: idCell(row), destination: idCell(row + 1), pasteType: 'PASTE_VALUES' } },
    { insertDimension: { range: rows(row), inheritFromBefore: false } },
    {
      updateCells: {
        start: { sheetId, rowIndex: row, columnIndex: idIndex },
        rows: [{ values: [{ userEnteredValue: { stringValue: change.id } }] }],
        fields: 'userEnteredValue',
      },
    },
    blankIfMeant,
    {
      sortRange: {
        range: twoRows(row + 1),
        sortSpecs: [idIndex, ...others].map((dimensionIndex) => ({ dimensionIndex, sortOrder: 'ASCENDING' })),
      },
    },
    { deleteDimension: { range: rows(row + 2) } },
    blankIfMeant,
    { deleteDimension: { range: rows(row) } },
    ...(row + 1 < end ? [{ moveDimension: { source: rows(row), destinationIndex: end } }] : []),
  ];
}

function appendRequests(changes: readonly AppendRow[], layout: Layout, words: Vocabulary): Request[] {
  return tabKeys.flatMap((tab) => {
    const rows = changes.filter((change) => change.tab === tab).map((change) => change.values);
    return rows.length === 0 ? [] : [appendCells(placeIn(layout, tab), rows, words)];
  });
}

function appendCells(place: Place, rows: readonly AppendRow['values'][], words: Vocabulary): Request {
  return {
    appendCells: {
      sheetId: place.sheetId,
      rows: rows.map((values) => ({ values: rowCells(place, values, words) })),
      fields: 'userEnteredValue,userEnteredFormat.numberFormat',
    },
  };
}

/** The cells of a new row. Blank ones have their format too: what is typed there later must stay to the letter. */
function rowCells(place: Place, values: AppendRow['values'], words: Vocabulary): CellData[] {
  const cells: CellData[] = [];
  for (const [key, index] of place.columns) cells[index] = encode(columnOf(place.tab, key), undefined, words);
  for (const [key, value] of Object.entries(values)) {
    if (value !== undefined)
      cells[columnIn(place, key)] = checked(encode(columnOf(place.tab, key), value, words));
  }
  return Array.from(cells, (cell) => cell ?? {});
}

/** A log entry as the text cells of its row. */
export const logRow = (entry: LogEntry): Record<string, string> => ({
  sequence: String(entry.sequence),
  at: entry.at,
  event: entry.event,
  subject: entry.subject,
  request: entry.request,
  actor: entry.actor,
  details: entry.details,
  previous: entry.previous,
  hash: entry.hash,
});

/** What really happened, from the answer to the commit. */
export function outcomeOf(body: CommitBody, changes: readonly Change[], response: CommitResponse): Outcome {
  const removed = body.requests.flatMap((request, index) =>
    'deleteDuplicates' in request
      ? [response.replies[index]?.deleteDuplicates?.duplicatesRemovedCount ?? 0]
      : [],
  );
  const missed = deletionsInOrder(changes).filter((_, index) => removed[index * BLANKINGS] !== 1);
  return { strays: strays(journalOf(response)), missed };
}

function journalOf(response: CommitResponse): JournalRow[] {
  const data = response.updatedSpreadsheet?.sheets?.flatMap((sheet) => sheet.data ?? []) ?? [];
  return data.flatMap((grid) =>
    (grid.rowData ?? []).map(({ values = [] }) => {
      const [about = null, meant = null, found = null, before = null] = values.map((cell) =>
        rawCell(cell.effectiveValue),
      );
      return { about, meant, found, before };
    }),
  );
}
