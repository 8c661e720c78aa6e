import { digestTexts } from './letters/digest';
import type { Text } from './text';

/** The sidebar with what needs the owner today. */
export const todayTexts = {
  nothing: digestTexts.nothing,
  open: { fi: 'Avaa: {page}', sv: 'Öppna: {page}', en: 'Open: {page}' },
  onTab: {
    fi: 'Katso välilehteä {tab}.',
    sv: 'Se fliken {tab}.',
    en: 'Look at the tab {tab}.',
  },
  run: digestTexts.runs,
  ranOn: {
    fi: 'Viimeksi tehty {date}.',
    sv: 'Senast gjord den {date}.',
    en: 'Last finished on {date}.',
  },
  neverRan: {
    fi: 'Ajoa ei ole vielä tehty tästä taulukosta.',
    sv: 'Ingen körning har ännu gjorts från det här kalkylarket.',
    en: 'No run was finished from this spreadsheet yet.',
  },
  runLate: {
    fi: 'Yöllinen ajo on jäänyt väliin. Tee päivittäinen ajo valikosta. Jos se jää väliin uudestaan, valitse Perusta rekisteri… ja Tarkista ja korjaa.',
    sv: 'Den nattliga körningen har uteblivit. Kör den dagliga körningen i menyn. Om den uteblir igen, välj Upprätta registret… och Kontrollera och reparera.',
    en: 'The nightly run did not come. Run the daily run from the menu. If it fails to come again, choose Set up the register… and Check and repair.',
  },
  runFailed: {
    fi: 'Viimeisin ajo keskeytyi virheeseen. Tee päivittäinen ajo valikosta, niin näet, mitä on korjattava.',
    sv: 'Den senaste körningen avbröts av ett fel. Kör den dagliga körningen i menyn, så ser du vad som ska rättas.',
    en: 'The last run stopped at an error. Run the daily run from the menu to see what to correct.',
  },
} satisfies Record<string, Text>;
