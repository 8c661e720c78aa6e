import type { InLanguages } from './languages';

const en = {
  sheets: 'Sheets',
  newSheet: 'New sheet',
  renameSheet: 'Rename…',
  sheetName: 'Name of the sheet',
  nameTaken: 'There is a sheet called “{title}” already; choose another name.',
  hideSheet: 'Hide sheet',
  showSheet: 'Show sheet',
  deleteSheet: 'Delete sheet',
  deleteSheetAsk: 'Delete the sheet “{title}” with everything on it?',
  allSheets: 'All sheets',
  sheetMenu: 'Sheet actions',
  duplicateSheet: 'Duplicate',
  sheetLeft: 'Move left',
  sheetRight: 'Move right',
};

const fi: Record<keyof typeof en, string> = {
  sheets: 'Välilehdet',
  newSheet: 'Uusi välilehti',
  renameSheet: 'Nimeä uudelleen…',
  sheetName: 'Välilehden nimi',
  nameTaken: 'Välilehti ”{title}” on jo olemassa; valitse toinen nimi.',
  hideSheet: 'Piilota välilehti',
  showSheet: 'Näytä välilehti',
  deleteSheet: 'Poista välilehti',
  deleteSheetAsk: 'Poistetaanko välilehti ”{title}” ja kaikki, mitä siinä on?',
  allSheets: 'Kaikki välilehdet',
  sheetMenu: 'Välilehden toiminnot',
  duplicateSheet: 'Kopioi välilehti',
  sheetLeft: 'Siirrä vasemmalle',
  sheetRight: 'Siirrä oikealle',
};

const sv: Record<keyof typeof en, string> = {
  sheets: 'Blad',
  newSheet: 'Nytt blad',
  renameSheet: 'Byt namn…',
  sheetName: 'Bladets namn',
  nameTaken: 'Det finns redan ett blad som heter ”{title}”; välj ett annat namn.',
  hideSheet: 'Dölj bladet',
  showSheet: 'Visa bladet',
  deleteSheet: 'Ta bort bladet',
  deleteSheetAsk: 'Ska bladet ”{title}” tas bort med allt som finns på det?',
  allSheets: 'Alla blad',
  sheetMenu: 'Bladets åtgärder',
  duplicateSheet: 'Duplicera',
  sheetLeft: 'Flytta åt vänster',
  sheetRight: 'Flytta åt höger',
};

/** The tabs of the workbook. */
export const sheetsWords = { en, fi, sv } satisfies InLanguages;
