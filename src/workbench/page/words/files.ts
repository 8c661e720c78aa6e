import type { InLanguages } from './languages';

const en = {
  file: 'File',
  makeCopy: 'Make a copy',
  copyTitle: 'Copy of {title}',
  copied:
    '{title} is there: the cells without their history, the script without its properties and triggers.',
  openCopy: 'Open the copy',
  downloadAs: 'Download',
  asXlsx: 'Microsoft Excel (.xlsx)',
  asCsv: 'Comma-separated values (.csv, this sheet)',
  leftOut: 'The Excel file leaves out what Excel has not in this form: {what}.',
  leftOutCharts: 'charts ({count})',
  leftOutFormats: 'conditional formats ({count})',
  leftOutRules: 'validation rules ({count})',
  leftOutProtections: 'protected ranges ({count})',
  leftOutLongTexts: 'the ends of texts beyond 32,767 characters ({count})',
};

const fi: Record<keyof typeof en, string> = {
  file: 'Tiedosto',
  makeCopy: 'Tee kopio',
  copyTitle: 'Kopio: {title}',
  copied: '{title} on valmis: solut ilman historiaa, skripti ilman ominaisuuksiaan ja käynnistimiään.',
  openCopy: 'Avaa kopio',
  downloadAs: 'Lataa',
  asXlsx: 'Microsoft Excel (.xlsx)',
  asCsv: 'Pilkuilla erotetut arvot (.csv, tämä välilehti)',
  leftOut: 'Excel-tiedostosta puuttuu se, mitä Excelissä ei tässä muodossa ole: {what}.',
  leftOutCharts: 'kaaviot ({count})',
  leftOutFormats: 'ehdolliset muotoilut ({count})',
  leftOutRules: 'kelpoisuussäännöt ({count})',
  leftOutProtections: 'suojatut alueet ({count})',
  leftOutLongTexts: 'yli 32 767 merkin tekstien loput ({count})',
};

const sv: Record<keyof typeof en, string> = {
  file: 'Arkiv',
  makeCopy: 'Skapa en kopia',
  copyTitle: 'Kopia av {title}',
  copied: '{title} finns: cellerna utan historik, skriptet utan sina egenskaper och utlösare.',
  openCopy: 'Öppna kopian',
  downloadAs: 'Ladda ned',
  asXlsx: 'Microsoft Excel (.xlsx)',
  asCsv: 'Kommaavgränsade värden (.csv, detta blad)',
  leftOut: 'I Excelfilen saknas det som Excel inte har i denna form: {what}.',
  leftOutCharts: 'diagram ({count})',
  leftOutFormats: 'villkorsstyrda format ({count})',
  leftOutRules: 'valideringsregler ({count})',
  leftOutProtections: 'skyddade områden ({count})',
  leftOutLongTexts: 'slutet av texter över 32 767 tecken ({count})',
};

/** The file menu. */
export const fileWords = { en, fi, sv } satisfies InLanguages;
