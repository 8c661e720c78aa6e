import type { Text } from './text';

/** What `rotate` tells beside the words of the window. */
export const cliRotation = {
  taken: {
    fi: 'Rekisteri jatkuu taulukossa {spreadsheet}. Kaikki on tullut mukaan:',
    sv: 'Registret fortsätter i kalkylarket {spreadsheet}. Allt har följt med:',
    en: 'The register goes on in the spreadsheet {spreadsheet}. Everything has come along:',
  },
  stopped: {
    fi: 'Kopiointi taulukkoon {spreadsheet} jäi kesken. Jatka valitsimella --to {spreadsheet}, tai poista se.',
    sv: 'Kopieringen till kalkylarket {spreadsheet} blev på hälft. Fortsätt med --to {spreadsheet}, eller radera det.',
    en: 'The copying into the spreadsheet {spreadsheet} was not finished. Go on with --to {spreadsheet}, or delete it.',
  },
  next: {
    fi: 'Poista nyt vanha taulukko kaikkine kopioineen ja aja sitten rotate --gone. Googlessa vie Rekisterivahti uuteen taulukkoon (npm run deploy -- --spreadsheet) ja anna sille palautuskoodi.',
    sv: 'Radera nu det gamla kalkylarket med alla dess kopior och kör sedan rotate --gone. I Google: för över Rekisterivahti till det nya kalkylarket (npm run deploy -- --spreadsheet) och ange återställningskoden.',
    en: 'Now delete the old spreadsheet with all its copies, and then run rotate --gone. In Google: bring Rekisterivahti into the new spreadsheet (npm run deploy -- --spreadsheet) and give it the recovery code.',
  },
} satisfies Record<string, Text>;
