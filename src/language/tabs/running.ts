import { id } from './shared';
import type { TabTexts } from './types';

/** What keeps the register running: its tasks, settings, figures and the journal of its writes. */
export const runningTabs: TabTexts<'tasks' | 'settings' | 'overview' | 'trend' | 'journal'> = {
  tasks: {
    title: { fi: 'Tehtävät', sv: 'Att göra', en: 'Tasks' },
    note: {
      fi: 'Yksi rivi on yksi tehtävä, jonka rekisteri tai sinä teet.',
      sv: 'En rad är en uppgift som registret eller du utför.',
      en: 'One row is one thing for the register or for you to do.',
    },
    columns: {
      id,
      kind: {
        title: { fi: 'Tehtävä', sv: 'Uppgift', en: 'Task' },
        note: { fi: 'Mitä on tehtävä.', sv: 'Vad som ska göras.', en: 'What is to be done.' },
      },
      performer: {
        title: { fi: 'Tekijä', sv: 'Utförare', en: 'Performer' },
        note: {
          fi: 'Tekeekö tehtävän rekisteri vai sinä.',
          sv: 'Om registret eller du utför uppgiften.',
          en: 'Whether the register does it or you.',
        },
      },
      due: {
        title: { fi: 'Määräpäivä', sv: 'Senast', en: 'Due' },
        note: {
          fi: 'Päivä, johon mennessä tehtävä tehdään.',
          sv: 'Dagen då uppgiften senast ska vara utförd.',
          en: 'The day by which it is to be done.',
        },
      },
      about: {
        title: { fi: 'Mitä koskee', sv: 'Gäller', en: 'About' },
        note: {
          fi: 'Sen rivin tunniste, jota tehtävä koskee.',
          sv: 'Id för den rad som uppgiften gäller.',
          en: 'The ID of the row that it is about.',
        },
      },
      details: {
        title: { fi: 'Ohje', sv: 'Anvisning', en: 'Details' },
        note: {
          fi: 'Mitä tehtävän tekemiseen tarvitaan.',
          sv: 'Vad som behövs för att utföra uppgiften.',
          en: 'What is needed to do it.',
        },
      },
      state: {
        title: { fi: 'Tila', sv: 'Status', en: 'State' },
        note: {
          fi: 'Merkitse oma tehtäväsi tehdyksi tässä.',
          sv: 'Ange här när din egen uppgift är utförd.',
          en: 'Mark your own task as done here.',
        },
      },
      attempts: {
        title: { fi: 'Yrityksiä', sv: 'Försök', en: 'Attempts' },
        note: {
          fi: 'Kuinka monta kertaa rekisteri on yrittänyt.',
          sv: 'Hur många gånger registret har försökt.',
          en: 'How often the register has tried.',
        },
      },
      lastError: {
        title: { fi: 'Viimeisin virhe', sv: 'Senaste fel', en: 'Last error' },
        note: {
          fi: 'Miksi viimeisin yritys ei onnistunut.',
          sv: 'Varför det senaste försöket inte lyckades.',
          en: 'Why the last attempt failed.',
        },
      },
      doneOn: {
        title: { fi: 'Tehty', sv: 'Utförd', en: 'Done on' },
        note: {
          fi: 'Päivä, jona tehtävä valmistui.',
          sv: 'Dagen då uppgiften blev klar.',
          en: 'The day on which it was done.',
        },
      },
    },
  },
  settings: {
    title: { fi: 'Asetukset', sv: 'Inställningar', en: 'Settings' },
    note: {
      fi: 'Yksi rivi on yksi asetus. Tyhjä arvo tarkoittaa oletusta.',
      sv: 'En rad är en inställning. Ett tomt värde betyder standardvärdet.',
      en: 'One row is one setting. An empty value means the default.',
    },
    columns: {
      key: {
        title: { fi: 'Asetus', sv: 'Inställning', en: 'Setting' },
        note: {
          fi: 'Asetuksen tunnus. Älä muuta sitä.',
          sv: 'Inställningens namn i registret. Ändra det inte.',
          en: 'The register’s name of the setting. Do not change it.',
        },
      },
      value: {
        title: { fi: 'Arvo', sv: 'Värde', en: 'Value' },
        note: { fi: 'Kirjoita arvo tähän.', sv: 'Skriv värdet här.', en: 'Write the value here.' },
      },
      explanation: {
        title: { fi: 'Selitys', sv: 'Förklaring', en: 'Explanation' },
        note: {
          fi: 'Mitä asetus tarkoittaa ja mistä se johtuu.',
          sv: 'Vad inställningen betyder och vad den grundar sig på.',
          en: 'What the setting means and where it comes from.',
        },
      },
    },
  },
  overview: {
    title: { fi: 'Yleiskuva', sv: 'Översikt', en: 'Overview' },
    note: {
      fi: 'Yksi rivi on yksi luku rekisterin tilasta. Rekisteri pitää luvut ajan tasalla.',
      sv: 'En rad är ett tal om registrets läge. Registret håller talen uppdaterade.',
      en: 'One row is one figure on the state of the register. The register keeps the figures up to date.',
    },
    columns: {
      key: {
        title: { fi: 'Tunnus', sv: 'Beteckning', en: 'Key' },
        note: {
          fi: 'Luvun tunnus rekisterissä.',
          sv: 'Talets beteckning i registret.',
          en: 'The register’s name of the figure.',
        },
      },
      figure: {
        title: { fi: 'Luku', sv: 'Uppgift', en: 'Figure' },
        note: { fi: 'Mitä on laskettu.', sv: 'Vad som har räknats.', en: 'What has been counted.' },
      },
      value: {
        title: { fi: 'Arvo', sv: 'Värde', en: 'Value' },
        note: { fi: 'Luvun arvo.', sv: 'Talets värde.', en: 'The value of the figure.' },
      },
    },
  },
  trend: {
    title: { fi: 'Kehitys', sv: 'Utveckling', en: 'Over time' },
    note: {
      fi: 'Yksi rivi on tilanne kuukauden ensimmäisessä ajossa. Rekisteri lisää rivit itse.',
      sv: 'En rad är läget vid månadens första körning. Registret lägger till raderna självt.',
      en: 'One row is how things stood at the first run of a month. The register adds the rows itself.',
    },
    columns: {
      month: {
        title: { fi: 'Kuukausi', sv: 'Månad', en: 'Month' },
        note: { fi: 'Vuosi ja kuukausi.', sv: 'År och månad.', en: 'Year and month.' },
      },
      customers: {
        title: { fi: 'Asiakkaita', sv: 'Kunder', en: 'Customers' },
        note: { fi: 'Asiakkaiden määrä.', sv: 'Antalet kunder.', en: 'How many customers there were.' },
      },
      consentsMarketing: {
        title: { fi: 'Markkinointilupia', sv: 'Marknadsföringssamtycken', en: 'Marketing consents' },
        note: {
          fi: 'Asiakkaat, joiden suostumus markkinointiin on voimassa.',
          sv: 'Kunder vars samtycke till marknadsföring gäller.',
          en: 'Customers whose consent to marketing is in force.',
        },
      },
      requestsOpen: {
        title: { fi: 'Avoimia pyyntöjä', sv: 'Öppna begäranden', en: 'Open requests' },
        note: {
          fi: 'Vastausta odottavat pyynnöt.',
          sv: 'Begäranden som väntar på svar.',
          en: 'Requests that wait for their answer.',
        },
      },
      requestsLate: {
        title: { fi: 'Myöhässä', sv: 'Försenade', en: 'Late' },
        note: {
          fi: 'Niistä ne, joiden määräpäivä on mennyt.',
          sv: 'De av dem vars sista svarsdag har gått.',
          en: 'Those of them that are past their last day.',
        },
      },
      recordsDue: {
        title: { fi: 'Poistettavia', sv: 'Att radera', en: 'Due for erasure' },
        note: {
          fi: 'Tiedot, joita mikään peruste ei enää kata.',
          sv: 'Uppgifter som ingen grund längre täcker.',
          en: 'Records that no ground covers any more.',
        },
      },
      tasksOpen: {
        title: { fi: 'Avoimia tehtäviä', sv: 'Öppna uppgifter', en: 'Open tasks' },
        note: { fi: 'Avoimet tehtävät.', sv: 'Öppna uppgifter.', en: 'Tasks that are open.' },
      },
    },
  },
  journal: {
    title: { fi: 'Kirjoitusmuisti', sv: 'Skrivminne', en: 'Write journal' },
    note: {
      fi: 'Rekisterin oma muistio viimeisimmästä tallennuksesta. Älä muuta mitään täällä.',
      sv: 'Registrets egen anteckning om den senaste skrivningen. Ändra ingenting här.',
      en: 'The register’s own note of its last write. Change nothing here.',
    },
    columns: {
      about: {
        title: { fi: 'Kohde', sv: 'Mål', en: 'About' },
        note: { fi: 'Mihin kirjoitettiin.', sv: 'Var det skrevs.', en: 'Where it was written.' },
      },
      meant: {
        title: { fi: 'Tarkoitettu', sv: 'Avsett', en: 'Meant' },
        note: {
          fi: 'Rivit, joihin oli tarkoitus kirjoittaa.',
          sv: 'Raderna som det var avsett att skriva i.',
          en: 'The rows that were meant to be written.',
        },
      },
      found: {
        title: { fi: 'Löydetty', sv: 'Funnet', en: 'Found' },
        note: {
          fi: 'Rivit, jotka paikalla todella olivat.',
          sv: 'Raderna som verkligen fanns på platsen.',
          en: 'The rows that really stood there.',
        },
      },
      before: {
        title: { fi: 'Aiempi arvo', sv: 'Tidigare värde', en: 'Value before' },
        note: {
          fi: 'Mitä solussa oli ennen kirjoitusta.',
          sv: 'Vad cellen innehöll före skrivningen.',
          en: 'What the cell held before the write.',
        },
      },
    },
  },
};
