import { WorkbenchError } from '../../errors';
import type { OperationFields } from '../../protocol';
import type { WorkbookCalls } from '../spreadsheet';
import { findSheet, readSheets } from '../view';
import { wholeSheet, type Recipe } from './recipe';

/** The changes of sheets as such. */
type TabKind =
  'addSheet' | 'renameSheet' | 'deleteSheet' | 'duplicateSheet' | 'moveSheet' | 'hideSheet' | 'showSheet';

const sheetWords: Record<string, string> = { fi: 'Taulukko', sv: 'Blad' };

/** What the copy of a sheet is called, by the language of the workbook. */
const copyWords: Record<string, (title: string) => string> = {
  fi: (title) => `Kopio: ${title}`,
  sv: (title) => `Kopia av ${title}`,
  en: (title) => `Copy of ${title}`,
};

const languageOf = (calls: WorkbookCalls): string =>
  calls.get<{ properties: { locale: string } }>('properties(locale)').properties.locale.slice(0, 2);

const titlesOf = (calls: WorkbookCalls): Set<string> =>
  new Set(readSheets(calls).map((sheet) => sheet.properties.title.toLowerCase()));

function newTitle(calls: WorkbookCalls): string {
  const titles = titlesOf(calls);
  const word = sheetWords[languageOf(calls)] ?? 'Sheet';
  let number = titles.size + 1;
  while (titles.has(`${word}${number}`.toLowerCase())) number++;
  return `${word}${number}`;
}

function copyTitle(calls: WorkbookCalls, title: string): string {
  const titles = titlesOf(calls);
  const words = copyWords[languageOf(calls)] ?? copyWords['en']!;
  const first = words(title).slice(0, 95);
  let candidate = first;
  for (let number = 2; titles.has(candidate.toLowerCase()); number++) candidate = `${first} ${number}`;
  return candidate;
}

const placeOf = (calls: WorkbookCalls, sheetId: number): number =>
  readSheets(calls).findIndex((sheet) => sheet.properties.sheetId === sheetId);

/** Refuses a title that another sheet bears. */
function demandFree(calls: WorkbookCalls, sheetId: number, title: string): void {
  const isTaken = readSheets(calls).some(
    ({ properties }) =>
      properties.sheetId !== sheetId && properties.title.toLowerCase() === title.toLowerCase(),
  );
  if (isTaken)
    throw new WorkbenchError('name-taken', `Another sheet is called "${title}" already.`, { title });
}

const setSheet = (properties: Record<string, unknown>, fields: string) => [
  { updateSheetProperties: { properties, fields } },
];

export const tabRecipes: { [K in TabKind]: Recipe<OperationFields[K]> } = {
  addSheet: {
    change: 'INSERT_GRID',
    requests: ({ after, newId }, calls) => [
      {
        addSheet: {
          properties: {
            title: newTitle(calls),
            ...(after !== undefined && {
              index: placeOf(calls, findSheet(calls, after).properties.sheetId) + 1,
            }),
            ...(newId !== undefined && { sheetId: newId }),
          },
        },
      },
    ],
  },
  renameSheet: {
    change: 'OTHER',
    requests: ({ sheetId, title }, calls) => {
      demandFree(calls, sheetId, title);
      return setSheet({ sheetId, title }, 'title');
    },
  },
  deleteSheet: {
    change: 'REMOVE_GRID',
    requests: ({ sheetId }) => [{ deleteSheet: { sheetId } }],
    touched: ({ sheetId }, calls) => [wholeSheet(findSheet(calls, sheetId))],
  },
  /** The copy stands right after the original. */
  duplicateSheet: {
    change: 'INSERT_GRID',
    requests: ({ sheetId, newId }, calls) => {
      const { title } = findSheet(calls, sheetId).properties;
      const insertSheetIndex = placeOf(calls, sheetId) + 1;
      const newSheetName = copyTitle(calls, title);
      const newSheet = newId === undefined ? {} : { newSheetId: newId };
      return [{ duplicateSheet: { sourceSheetId: sheetId, insertSheetIndex, newSheetName, ...newSheet } }];
    },
  },
  /** The API counts the places as they were before the move. */
  moveSheet: {
    change: 'OTHER',
    requests: ({ sheetId, index }, calls) => {
      const before = placeOf(calls, sheetId);
      return setSheet({ sheetId, index: index > before ? index + 1 : index }, 'index');
    },
  },
  hideSheet: { change: 'OTHER', requests: ({ sheetId }) => setSheet({ sheetId, hidden: true }, 'hidden') },
  showSheet: { change: 'OTHER', requests: ({ sheetId }) => setSheet({ sheetId, hidden: false }, 'hidden') },
};
