import type { Text } from './text';

/** The mail to the owner when the daily run finds the register older than it was. */
export const restoredLetter = {
  subject: {
    fi: 'Rekisteri on palautettu vanhemmasta versiosta',
    sv: 'Registret har återställts från en äldre version',
    en: 'The register was restored from an older version',
  },
  lines: [
    {
      fi: 'Päivittäinen ajo huomasi, että rekisteri on vanhempi kuin eilen. Joku on palauttanut taulukon aiemmasta versiosta, tai lokista on poistettu rivejä.',
      sv: 'Den dagliga körningen märkte att registret är äldre än det var. Någon har återställt kalkylarket från en tidigare version, eller rader har tagits bort ur loggen.',
      en: 'The daily run found that the register is older than it was. Somebody has restored the spreadsheet from an earlier version, or rows were removed from the log.',
    },
    {
      fi: 'Poistettujen henkilöiden tiedot voivat olla taas näkyvissä, ja kieltoja voi puuttua. Siksi rekisteri ei muuta, lähetä eikä tuo mitään.',
      sv: 'Uppgifter om raderade personer kan synas igen, och förbud kan saknas. Därför ändrar, skickar och importerar registret ingenting.',
      en: 'Data of people who were erased may be there again, and objections may be missing. So the register changes, sends and imports nothing.',
    },
    {
      fi: 'Avaa taulukko ja valitse Rekisterivahti-valikosta ”Palautuksen jälkeen…”. Siellä poistot ja kiellot toistetaan lokin kopiosta.',
      sv: 'Öppna kalkylarket och välj ”Efter en återställning…” i menyn Rekisterivahti. Där upprepas raderingar och förbud ur loggens kopia.',
      en: 'Open the spreadsheet and choose “After a restore…” from the menu Rekisterivahti. There the erasures and objections are repeated from the copy of the log.',
    },
  ] satisfies Text[],
} satisfies { subject: Text; lines: Text[] };

/** The dialog after a restore. */
export const restoredDialog = {
  restored: {
    fi: 'Rekisteri on palautettu vanhemmasta versiosta: loki päättyy merkintään {last}, vaikka merkintä {entry} oli jo tehty.',
    sv: 'Registret har återställts från en äldre version: loggen slutar vid post {last}, fast post {entry} redan fanns.',
    en: 'The register was restored from an older version: the log ends at entry {last}, although entry {entry} was there already.',
  },
  inOrder: {
    fi: 'Rekisteriä ei ole palautettu: loki päättyy sinne, minne pitääkin.',
    sv: 'Registret har inte återställts: loggen slutar där den ska.',
    en: 'The register was not restored: the log ends where it should.',
  },
  intro: {
    fi: 'Lokin kopio on Drivessa. Lataa sen viimeinen osa koneellesi ja valitse se tässä; jos palautit vanhan version, valitse kaikki osat. Rekisteri toistaa lokin mukaan jokaisen poiston, kiellon ja rajoituksen. Mitään muuta se ei saa takaisin.',
    sv: 'Loggens kopia finns i Drive. Ladda ner dess sista del till din dator och välj den här; välj alla delar om du återställde en gammal version. Registret upprepar enligt loggen varje radering, förbud och begränsning. Något annat får det inte tillbaka.',
    en: 'The copy of the log is in Drive. Download its last part to your computer and choose it here; choose all parts if you restored an old version. The register repeats by the log every erasure, objection and restriction. It gets nothing else back.',
  },
  files: { fi: 'Lokin kopion osat', sv: 'Delar av loggens kopia', en: 'Parts of the copy of the log' },
  repeat: { fi: 'Toista', sv: 'Upprepa', en: 'Repeat' },
  done: { fi: 'Näin tehtiin', sv: 'Det här gjordes', en: 'This was done' },
  understood: {
    fi: 'Ymmärrän, että poistoja ja kieltoja, joita mikään kopio ei tunne, ei toisteta.',
    sv: 'Jag förstår att raderingar och förbud som ingen kopia känner till inte upprepas.',
    en: 'I understand that erasures and objections that no copy knows of are not repeated.',
  },
  goOn: {
    fi: 'Jatka ilman puuttuvia merkintöjä',
    sv: 'Fortsätt utan de saknade posterna',
    en: 'Go on without the missing entries',
  },
} satisfies Record<string, Text>;
