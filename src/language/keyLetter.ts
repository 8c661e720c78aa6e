import type { Text } from './text';

/** The mail to the owner when the daily run has no key with which it could go on. */
export const keyLetter = {
  subject: {
    fi: 'Rekisterin avain puuttuu',
    sv: 'Registrets nyckel saknas',
    en: 'The key of the register is missing',
  },
  lines: [
    {
      fi: 'Päivittäinen ajo ei löytänyt rekisterin avainta, tai avain ei kuulu tähän rekisteriin. Avain on tallessa komentosarjan ominaisuuksissa, ja joku on voinut vaihtaa komentosarjan tai muuttaa niitä.',
      sv: 'Den dagliga körningen hittade ingen nyckel till registret, eller en nyckel som inte hör till det. Nyckeln förvaras i skriptets egenskaper, och någon kan ha bytt skriptet eller ändrat dem.',
      en: 'The daily run found no key of the register, or one that does not belong to it. The key is kept in the properties of the script, and somebody may have exchanged the script or changed them.',
    },
    {
      fi: 'Ilman avainta rekisteri ei poista, vastaa, lähetä eikä tuo mitään, ja pyyntöjen määräajat kuluvat silti. Taulukkoa voi lukea ja lokin tarkistaa.',
      sv: 'Utan nyckeln raderar, besvarar, skickar och importerar registret ingenting, och tidsfristerna för begäranden löper ändå. Kalkylarket kan läsas och loggen kontrolleras.',
      en: 'Without the key the register erases, answers, sends and imports nothing, and the time limits of requests run all the same. The spreadsheet can be read and the log verified.',
    },
    {
      fi: 'Avaa taulukko, valitse Rekisterivahti-valikosta ”Perusta rekisteri…” ja anna palautuskoodi, joka tulostettiin rekisteriä perustettaessa. Jos koodi on hukassa, samassa ikkunassa voi antaa rekisterille uuden avaimen; siinä kerrotaan, mitä siitä seuraa.',
      sv: 'Öppna kalkylarket, välj ”Upprätta registret…” i menyn Rekisterivahti och ange återställningskoden som skrevs ut när registret upprättades. Är koden försvunnen kan registret få en ny nyckel i samma fönster, som berättar vad det innebär.',
      en: 'Open the spreadsheet, choose “Set up the register…” from the menu Rekisterivahti and give the recovery code that was printed at set-up. If the code is lost, the same window can give the register a new key, and says what that means.',
    },
  ] satisfies Text[],
} satisfies { subject: Text; lines: Text[] };
