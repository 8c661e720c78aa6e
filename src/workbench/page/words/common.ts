import type { InLanguages } from './languages';

const en = {
  loading: 'Opening the workbook…',
  sample: 'Sample data: everybody in this workbook is invented.',
  ok: 'OK',
  cancel: 'Cancel',
  yes: 'Yes',
  no: 'No',
  close: 'Close',
  save: 'Save',
  choose: 'Choose a value',
  answer: 'Your answer',
  download: 'Download',
  disconnected:
    'The workbench has stopped. Start it again and open the address that it prints in the terminal.',
  notSaved: 'The change could not be saved to the file: {reason}',
  refusedBySheets: 'This could not be done: {reason}',
  protectedCells: 'This range is protected: {description}',
  notEditor: 'You may not edit this protected range: {description}',
  hiddenBetween:
    'The filter hides rows between these cells, so they cannot be moved or pasted here. Remove the filter first.',
  nothingToUndo: 'There is nothing to undo or redo.',
  changedSince:
    'A script has changed this sheet since; your earlier changes to it can no longer be taken back.',
};

const fi: Record<keyof typeof en, string> = {
  loading: 'Työkirjaa avataan…',
  sample: 'Mallitietoja: kaikki tämän työkirjan henkilöt ovat keksittyjä.',
  ok: 'OK',
  cancel: 'Peruuta',
  yes: 'Kyllä',
  no: 'Ei',
  close: 'Sulje',
  save: 'Tallenna',
  choose: 'Valitse arvo',
  answer: 'Vastauksesi',
  download: 'Lataa',
  disconnected:
    'Työpöytä on pysähtynyt. Käynnistä se uudelleen ja avaa osoite, jonka se tulostaa päätteeseen.',
  notSaved: 'Muutosta ei voitu tallentaa tiedostoon: {reason}',
  refusedBySheets: 'Tätä ei voitu tehdä: {reason}',
  protectedCells: 'Tämä alue on suojattu: {description}',
  notEditor: 'Et voi muokata tätä suojattua aluetta: {description}',
  hiddenBetween:
    'Suodatin piilottaa rivejä näiden solujen välistä, joten niitä ei voi siirtää eikä liittää tähän. Poista ensin suodatin.',
  nothingToUndo: 'Ei ole mitään kumottavaa tai tehtävää uudelleen.',
  changedSince:
    'Skripti on muuttanut tätä välilehteä sen jälkeen; aiempia muutoksiasi siihen ei voi enää kumota.',
};

const sv: Record<keyof typeof en, string> = {
  loading: 'Kalkylarket öppnas…',
  sample: 'Exempeldata: alla personer i det här kalkylarket är påhittade.',
  ok: 'OK',
  cancel: 'Avbryt',
  yes: 'Ja',
  no: 'Nej',
  close: 'Stäng',
  save: 'Spara',
  choose: 'Välj ett värde',
  answer: 'Ditt svar',
  download: 'Ladda ned',
  disconnected:
    'Arbetsbänken har stannat. Starta den igen och öppna adressen som den skriver ut i terminalen.',
  notSaved: 'Ändringen kunde inte sparas i filen: {reason}',
  refusedBySheets: 'Detta kunde inte göras: {reason}',
  protectedCells: 'Detta område är skyddat: {description}',
  notEditor: 'Du får inte redigera detta skyddade område: {description}',
  hiddenBetween:
    'Filtret döljer rader mellan de här cellerna, så de kan inte flyttas eller klistras in här. Ta först bort filtret.',
  nothingToUndo: 'Det finns inget att ångra eller göra om.',
  changedSince:
    'Ett skript har ändrat detta blad sedan dess; dina tidigare ändringar i det kan inte längre ångras.',
};

/** What is said all over the page. */
export const commonWords = { en, fi, sv } satisfies InLanguages;
