import type { Request } from './api';
import { numberFormat, type Vocabulary } from './codec';
import { choices, columnKeys, columnOf, tabs, tagOf, type Tab, type TabKey, DEFAULT_WIDTH } from './tabs';

/** What people read on a tab: its title, and the heading and note of each column. */
export interface TabWords {
  title: string;
  columns: Record<string, { title: string; note: string }>;
  /** What a person is told who is about to change something that the register keeps, whose name is given. */
  keptByRegister(name: string): string;
}

/** A tab that is to be there, and which of its columns have to be made. */
export interface TabWork {
  tab: TabKey;
  sheetId: number;
  title: string;
  /** Whether the sheet itself has to be added. */
  isNew: boolean;
  gridRows: number;
  gridColumns: number;
  /** Column keys to be made, with the position where each goes. */
  making: [string, number][];
  /** Column keys that stand already but bear no tag yet (a sheet of the owner's being adopted). */
  tagging: [string, number][];
  /** Column keys whose format or drop-down has to be set again. */
  dressing: [string, number][];
  /** Column keys whose heading bears the note of an earlier version. */
  renoting: [string, number][];
  /** Descriptions of the protections that stand already. */
  protections: readonly string[];
  /** Whether the sheet's conditional formats have to be set. */
  colouring: boolean;
}

/** Rows of a new tab, header included; Sheets adds more as they are filled, and set-up dresses them when it is run again. */
const NEW_ROWS: Partial<Record<TabKey, number>> = {
  customers: 300,
  orders: 600,
  consents: 300,
  log: 300,
  journal: 2,
};
const FEW_ROWS = 60;
const HEADER_COLOUR = { red: 0.91, green: 0.94, blue: 0.98 };

/** Grid of a tab when it is new. */
export const newGrid = (tab: TabKey) => ({
  rowCount: NEW_ROWS[tab] ?? FEW_ROWS,
  columnCount: columnKeys(tab).length,
});

/** Ids of tags lie far above the sequence numbers of the log that serve as ids of the commits' marks. */
const TAG_IDS = 1_001_000_000;
const TAG_ID_SPACE = 1_000_000_000;

/** The id of a tag follows from its name alone (FNV-1a), so that a column added to the tables later takes no other's id. */
export function tagId(tab: TabKey, column: string): number {
  let hash = 0x811c9dc5;
  for (const character of tagOf(tab, column)) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  return TAG_IDS + ((hash >>> 0) % TAG_ID_SPACE);
}

/** All requests that bring one tab into shape without touching a cell of data. */
export function tabRequests(
  work: TabWork,
  words: TabWords,
  vocabulary: Vocabulary,
  index: number,
): Request[] {
  const all = [...work.making, ...work.tagging, ...work.dressing];
  return [
    ...(work.isNew ? [addSheet(work, index)] : []),
    ...growth(work),
    ...work.making.flatMap(([column, at]) => [heading(work, column, at, words), width(work, column, at)]),
    ...work.renoting.map(([column, at]) => noteOn(work, at, words.columns[column]?.note ?? '')),
    ...[...work.making, ...work.tagging].map(([column, at]) => tag(work, column, at)),
    ...all.flatMap(([column, at]) => dress(work, column, at, vocabulary)),
    ...protect(work, [...work.making, ...work.tagging], words),
    ...(work.colouring ? colours(work, vocabulary) : []),
  ];
}

function addSheet({ tab, sheetId, title }: TabWork, index: number): Request {
  const gridProperties = { ...newGrid(tab), frozenRowCount: 1 };
  return {
    addSheet: {
      properties: { sheetId, title, index, hidden: (tabs[tab] as Tab).hidden === true, gridProperties },
    },
  };
}

/**
 * New columns go to the right of what stands. They are inserted, so that they are ours even where a person added one of
 * their own meanwhile, and inherit nothing of their neighbour.
 */
function growth({ sheetId, isNew, making }: TabWork): Request[] {
  const [first] = making;
  if (isNew || !first) return [];
  const [, startIndex] = first;
  const endIndex = startIndex + making.length;
  const range = { sheetId, dimension: 'COLUMNS', startIndex, endIndex };
  const cells = { sheetId, startColumnIndex: startIndex, endColumnIndex: endIndex };
  return [
    { insertDimension: { range, inheritFromBefore: startIndex > 0 } },
    { repeatCell: { range: cells, cell: {}, fields: 'userEnteredFormat,dataValidation' } },
  ];
}

function heading({ sheetId }: TabWork, column: string, at: number, words: TabWords): Request {
  const { title, note } = words.columns[column] ?? { title: column, note: '' };
  const format = {
    textFormat: { bold: true },
    backgroundColor: HEADER_COLOUR,
    wrapStrategy: 'WRAP',
    verticalAlignment: 'MIDDLE',
  };
  const cell = { userEnteredValue: { stringValue: title }, note, userEnteredFormat: format };
  return {
    updateCells: {
      start: { sheetId, rowIndex: 0, columnIndex: at },
      rows: [{ values: [cell] }],
      fields:
        'userEnteredValue,note,userEnteredFormat(textFormat,backgroundColor,wrapStrategy,verticalAlignment)',
    },
  };
}

const noteOn = ({ sheetId }: TabWork, columnIndex: number, note: string): Request => ({
  updateCells: {
    start: { sheetId, rowIndex: 0, columnIndex },
    rows: [{ values: [{ note }] }],
    fields: 'note',
  },
});

function width({ sheetId, tab }: TabWork, column: string, at: number): Request {
  const range = { sheetId, dimension: 'COLUMNS', startIndex: at, endIndex: at + 1 };
  return {
    updateDimensionProperties: {
      range,
      properties: { pixelSize: columnOf(tab, column).width ?? DEFAULT_WIDTH },
      fields: 'pixelSize',
    },
  };
}

function tag({ sheetId, tab }: TabWork, column: string, at: number): Request {
  const dimensionRange = { sheetId, dimension: 'COLUMNS', startIndex: at, endIndex: at + 1 };
  const developerMetadata = {
    metadataId: tagId(tab, column),
    metadataKey: tagOf(tab, column),
    location: { dimensionRange },
    visibility: 'DOCUMENT',
  };
  return { createDeveloperMetadata: { developerMetadata } };
}

const below = (sheetId: number, at: number) => ({
  sheetId,
  startRowIndex: 1,
  startColumnIndex: at,
  endColumnIndex: at + 1,
});

function dress({ sheetId, tab }: TabWork, column: string, at: number, vocabulary: Vocabulary): Request[] {
  const { kind, choice } = columnOf(tab, column);
  const format = numberFormat(columnOf(tab, column));
  const requests: Request[] = [];
  if (format)
    requests.push({
      repeatCell: {
        range: below(sheetId, at),
        cell: { userEnteredFormat: { numberFormat: format } },
        fields: 'userEnteredFormat.numberFormat',
      },
    });
  if (kind === 'choice' && choice) {
    const values = choices[choice].map((key) => ({ userEnteredValue: vocabulary.word(choice, key) }));
    const rule = { condition: { type: 'ONE_OF_LIST', values }, strict: true, showCustomUi: true };
    requests.push({ setDataValidation: { range: below(sheetId, at), rule } });
  }
  if (kind === 'date')
    requests.push({
      setDataValidation: {
        range: below(sheetId, at),
        rule: { condition: { type: 'DATE_IS_VALID' }, strict: true },
      },
    });
  return requests;
}

/** Protections only warn: the register's owner stays master of the sheet. Their descriptions are what the warning says. */
function protect(
  { sheetId, tab, protections }: TabWork,
  columns: readonly [string, number][],
  words: TabWords,
): Request[] {
  const whole = (tabs[tab] as Tab).kept === true;
  const wanted = whole
    ? [{ description: words.keptByRegister(words.title), range: { sheetId } }]
    : keptColumns(tab, sheetId, columns, words);
  return wanted
    .filter(({ description }) => !protections.includes(description))
    .map(({ description, range }) => ({
      addProtectedRange: { protectedRange: { range, description, warningOnly: true } },
    }));
}

const keptColumns = (tab: TabKey, sheetId: number, columns: readonly [string, number][], words: TabWords) =>
  columns
    .filter(([column]) => columnOf(tab, column).kept)
    .map(([column, at]) => ({
      description: words.keptByRegister(`${words.title}: ${words.columns[column]?.title ?? column}`),
      range: below(sheetId, at),
    }));

/** States that ask for the owner's eye. The word stands in the cell; the colour only helps to find it. */
const colouredStates = [
  { choice: 'retentionState', key: 'due', colour: { red: 0.98, green: 0.85, blue: 0.85 }, bold: true },
  { choice: 'retentionState', key: 'approved', colour: { red: 0.93, green: 0.86, blue: 0.96 }, bold: true },
  { choice: 'retentionState', key: 'warning', colour: { red: 1, green: 0.95, blue: 0.8 }, bold: false },
  { choice: 'retentionState', key: 'suggestedEnd', colour: { red: 0.88, green: 0.93, blue: 1 }, bold: false },
  { choice: 'retentionState', key: 'held', colour: { red: 0.92, green: 0.92, blue: 0.92 }, bold: false },
  { choice: 'consentState', key: 'withdrawn', colour: { red: 0.98, green: 0.85, blue: 0.85 }, bold: false },
  { choice: 'urgency', key: 'overdue', colour: { red: 0.98, green: 0.75, blue: 0.75 }, bold: true },
  { choice: 'urgency', key: 'today', colour: { red: 1, green: 0.9, blue: 0.7 }, bold: true },
  { choice: 'urgency', key: 'soon', colour: { red: 1, green: 0.95, blue: 0.8 }, bold: false },
  { choice: 'letterState', key: 'failed', colour: { red: 0.98, green: 0.85, blue: 0.85 }, bold: true },
  { choice: 'letterState', key: 'unsure', colour: { red: 0.98, green: 0.85, blue: 0.85 }, bold: true },
  { choice: 'taskState', key: 'failed', colour: { red: 0.98, green: 0.85, blue: 0.85 }, bold: true },
] as const;

function colours({ tab, sheetId, making, tagging, dressing }: TabWork, vocabulary: Vocabulary): Request[] {
  const places = [...making, ...tagging, ...dressing];
  return colouredStates.flatMap(({ choice, key, colour, bold }) => {
    const ranges = places
      .filter(([column]) => columnOf(tab, column).choice === choice)
      .map(([, at]) => below(sheetId, at));
    if (ranges.length === 0) return [];
    const condition = { type: 'TEXT_EQ', values: [{ userEnteredValue: vocabulary.word(choice, key) }] };
    const format = { backgroundColor: colour, textFormat: { bold } };
    return [{ addConditionalFormatRule: { rule: { ranges, booleanRule: { condition, format } }, index: 0 } }];
  });
}
