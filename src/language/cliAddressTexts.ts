import type { Text } from './text';

/** What the command `addresses` tells. */
export const cliAddressTexts = {
  planned: {
    fi: 'Mukana olisi henkilöitä {people}, tarroja tai rivejä {entries}.',
    sv: 'Med skulle vara {people} personer, {entries} etiketter eller rader.',
    en: 'There would be {people} people on {entries} labels or lines.',
  },
  made: {
    fi: 'Mukana on henkilöitä {people}, tarroja tai rivejä {entries}.',
    sv: 'Med är {people} personer, {entries} etiketter eller rader.',
    en: 'There are {people} people on {entries} labels or lines.',
  },
  leftOut: {
    fi: 'Pois jää {count}: {reason}',
    sv: 'Lämnas utanför {count}: {reason}',
    en: 'Left out {count}: {reason}',
  },
  leftOutPerson: { fi: '{customer}: {reason}', sv: '{customer}: {reason}', en: '{customer}: {reason}' },
  deleteOn: {
    fi: 'Poista tiedosto ja siitä tehdyt kopiot viimeistään {date}.',
    sv: 'Radera filen och kopior av den senast {date}.',
    en: 'Delete the file and its copies by {date}.',
  },
  notWritten: {
    fi: 'Tiedostoa ei tehty, koska kukaan ei saa enää olla siinä.',
    sv: 'Ingen fil skrevs, eftersom ingen längre får stå i den.',
    en: 'No file was written, because nobody may be on it any more.',
  },
  unfinished: {
    fi: 'Osoitetarrojen tai -luettelon tekeminen jäi kesken. Aja addresses samoilla valinnoilla uudelleen.',
    sv: 'Etiketterna eller adresslistan blev inte färdiga. Kör addresses igen med samma val.',
    en: 'Labels or an address list were not finished. Run addresses again with the same options.',
  },
} satisfies Record<string, Text>;
