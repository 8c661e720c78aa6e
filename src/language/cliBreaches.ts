import type { Text } from './text';

/** What the commands `breach` and `breaches` say. */
export const cliBreaches = {
  line: {
    fi: '{id}: {moment}. {description} Viranomainen: {authority}. Henkilöt: {people}.',
    sv: '{id}: {moment}. {description} Myndigheten: {authority}. Personerna: {people}.',
    en: '{id}: {moment}. {description} Authority: {authority}. People: {people}.',
  },
  undated: { fi: 'aika puuttuu', sv: 'tid saknas', en: 'no time' },
  withoutId: { fi: '(ei tunnistetta)', sv: '(inget id)', en: '(no ID)' },
  none: {
    fi: 'Tietoturvaloukkauksia ei ole kirjattu.',
    sv: 'Inga personuppgiftsincidenter är antecknade.',
    en: 'No data breach has been recorded.',
  },
  noneOpen: {
    fi: 'Missään tietoturvaloukkauksessa ei ole tehtävää.',
    sv: 'I ingen personuppgiftsincident är något ogjort.',
    en: 'No data breach has anything left to do.',
  },
  recorded: {
    fi: 'Tietoturvaloukkaus {id} on kirjattu.',
    sv: 'Personuppgiftsincidenten {id} är antecknad.',
    en: 'The data breach {id} has been recorded.',
  },
  assessed: {
    fi: 'Arvio loukkauksesta {id} on tallennettu.',
    sv: 'Bedömningen av incidenten {id} är sparad.',
    en: 'The assessment of the breach {id} has been saved.',
  },
  told: {
    fi: 'Loukkaus {id} on merkitty ilmoitetuksi {moment}.',
    sv: 'Det är antecknat att incidenten {id} anmäldes {moment}.',
    en: 'It is noted that the breach {id} was reported on {moment}.',
  },
  toldPeople: {
    fi: 'On merkitty, että loukkauksesta {id} kerrottiin henkilöille {moment}.',
    sv: 'Det är antecknat att personerna informerades om incidenten {id} {moment}.',
    en: 'It is noted that the people were told of the breach {id} on {moment}.',
  },
  closed: {
    fi: 'Loukkaus {id} on päätetty.',
    sv: 'Incidenten {id} är avslutad.',
    en: 'The breach {id} has been closed.',
  },
} satisfies Record<string, Text>;
