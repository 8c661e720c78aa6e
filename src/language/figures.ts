import type { RetentionState } from '../register/retention';
import type { ChartKey, Figure } from '../workbook/figures';
import { choiceTexts } from './choiceTexts';
import type { Text } from './text';

/** Customers in a state, by the word of the state's drop-down. */
function customersIn(state: RetentionState): Text {
  const { fi, sv, en } = choiceTexts.retentionState[state];
  return { fi: `Asiakkaat: ${lower(fi)}`, sv: `Kunder: ${lower(sv)}`, en: `Customers: ${lower(en)}` };
}

const lower = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

/** What each figure of the overview counts. */
export const figureTexts: Record<Figure, Text> = {
  customers: { fi: 'Asiakkaita', sv: 'Kunder', en: 'Customers' },
  customersRunning: customersIn('running'),
  customersSuggested: customersIn('suggestedEnd'),
  customersWarning: customersIn('warning'),
  customersDue: customersIn('due'),
  customersApproved: customersIn('approved'),
  customersHeld: customersIn('held'),
  orders: { fi: 'Tilauksia', sv: 'Beställningar', en: 'Orders' },
  ordersDue: {
    fi: 'Tilauksia, joiden säilytysaika on päättynyt',
    sv: 'Beställningar vars lagringstid har gått ut',
    en: 'Orders past their retention period',
  },
  recordsDue: {
    fi: 'Poistettavaa tarkistettavanasi (valikko: Tarkista poistettavat…)',
    sv: 'Att radera, för din granskning (meny: Granska det som ska raderas…)',
    en: 'Due for your review (menu: Review what is due…)',
  },
  recordsApproved: {
    fi: 'Poistettavaa, jonka poisto on hyväksytty',
    sv: 'Att radera, godkänt',
    en: 'Due and approved',
  },
  requestsLate: {
    fi: 'Avoimet pyynnöt: myöhässä',
    sv: 'Öppna begäranden: försenade',
    en: 'Open requests: late',
  },
  requestsSoon: {
    fi: 'Avoimet pyynnöt: aikaa enintään viikko',
    sv: 'Öppna begäranden: högst en vecka kvar',
    en: 'Open requests: a week or less left',
  },
  requestsInTime: {
    fi: 'Avoimet pyynnöt: aikaa yli viikko',
    sv: 'Öppna begäranden: över en vecka kvar',
    en: 'Open requests: more than a week left',
  },
  requestsUndated: {
    fi: 'Avoimet pyynnöt: määräpäivä puuttuu',
    sv: 'Öppna begäranden: sista dag saknas',
    en: 'Open requests: no day due',
  },
  consentsMarketing: {
    fi: 'Voimassa olevat suostumukset: markkinointi',
    sv: 'Gällande samtycken: marknadsföring',
    en: 'Consents in force: marketing',
  },
  consentsPublication: {
    fi: 'Voimassa olevat suostumukset: julkaiseminen',
    sv: 'Gällande samtycken: publicering',
    en: 'Consents in force: publication',
  },
  consentsDisclosure: {
    fi: 'Voimassa olevat suostumukset: luovuttaminen',
    sv: 'Gällande samtycken: utlämnande',
    en: 'Consents in force: disclosure',
  },
  holdsToReview: {
    fi: 'Tarkistettavia poistoesteitä',
    sv: 'Raderingshinder att pröva på nytt',
    en: 'Holds to review',
  },
  breachesToAct: {
    fi: 'Tietoturvaloukkaukset, joissa on tehtävää',
    sv: 'Personuppgiftsincidenter där något ska göras',
    en: 'Data breaches with something left to do',
  },
  troubles: {
    fi: 'Häiriöt pyyntöjen kulussa ja käyttöoikeuksissa',
    sv: 'Fel i hur begäranden når fram och i behörigheterna',
    en: 'Troubles with how requests get through and with access',
  },
  noticeChanges: {
    fi: 'Tietosuojaselosteen kohtia, jotka on päivitettävä',
    sv: 'Punkter i dataskyddsbeskrivningen att uppdatera',
    en: 'Matters to update in the privacy notice',
  },
  noticeNotGiven: {
    fi: 'Asiakkaita, joille seloste on antamatta',
    sv: 'Kunder som inte har fått beskrivningen',
    en: 'Customers not yet given the notice',
  },
  noticeOutdated: {
    fi: 'Asiakkaita, joiden selosteessa on toiset käyttötarkoitukset',
    sv: 'Kunder vars beskrivning har andra ändamål',
    en: 'Customers whose notice has other purposes',
  },
  tasksOpen: { fi: 'Avoimia tehtäviä', sv: 'Öppna uppgifter', en: 'Open tasks' },
  tasksOverdue: {
    fi: 'Sinun tehtäviäsi, joiden määräpäivä on ohi',
    sv: 'Dina uppgifter som är försenade',
    en: 'Your tasks past their day',
  },
  tasksFailed: {
    fi: 'Rekisterin omia tehtäviä, jotka epäonnistuivat',
    sv: 'Registrets egna uppgifter som misslyckades',
    en: 'Tasks of the register that failed',
  },
  lettersFailed: {
    fi: 'Kirjeitä, joiden lähetys epäonnistui',
    sv: 'Brev som inte kunde sändas',
    en: 'Letters that could not be sent',
  },
  runsFailed: {
    fi: 'Virheeseen keskeytyneitä ajoja viimeisen onnistuneen jälkeen',
    sv: 'Körningar som avbröts av ett fel sedan den senaste som lyckades',
    en: 'Runs stopped by an error since the last one that succeeded',
  },
};

/** The charts of the overview: the title over each, and what is told to whoever does not see it. */
export const chartTexts: Record<ChartKey, { title: Text; altText: Text }> = {
  customers: {
    title: {
      fi: 'Asiakkaat säilytyksen tilan mukaan',
      sv: 'Kunder enligt lagringens status',
      en: 'Customers by retention state',
    },
    altText: {
      fi: 'Pylväskaavio: asiakkaiden määrä kussakin säilytyksen tilassa. Luvut ovat tämän taulukon riveillä.',
      sv: 'Stapeldiagram: antalet kunder med varje lagringsstatus. Talen finns på raderna i den här tabellen.',
      en: 'Bar chart: how many customers are in each retention state. The numbers are in the rows of this sheet.',
    },
  },
  requests: {
    title: {
      fi: 'Avoimet pyynnöt jäljellä olevan ajan mukaan',
      sv: 'Öppna begäranden enligt återstående tid',
      en: 'Open requests by the time left',
    },
    altText: {
      fi: 'Pylväskaavio: avoimien pyyntöjen määrä sen mukaan, paljonko vastaamiseen on aikaa. Luvut ovat tämän taulukon riveillä.',
      sv: 'Stapeldiagram: antalet öppna begäranden enligt hur lång tid som återstår för svaret. Talen finns på raderna i den här tabellen.',
      en: 'Bar chart: how many requests are open, by the time left to answer them. The numbers are in the rows of this sheet.',
    },
  },
  customersTrend: {
    title: {
      fi: 'Asiakkaat ja markkinointiluvat kuukausittain',
      sv: 'Kunder och marknadsföringssamtycken per månad',
      en: 'Customers and marketing consents by month',
    },
    altText: {
      fi: 'Viivakaavio: asiakkaiden ja voimassa olevien markkinointilupien määrä kunkin kuukauden alussa. Luvut ovat välilehdellä Kehitys.',
      sv: 'Linjediagram: antalet kunder och gällande marknadsföringssamtycken i början av varje månad. Talen finns på fliken Utveckling.',
      en: 'Line chart: how many customers and marketing consents there were at the start of each month. The numbers are on the tab Over time.',
    },
  },
  workTrend: {
    title: {
      fi: 'Mikä on odottanut sinua kuukausittain',
      sv: 'Vad som har väntat på dig per månad',
      en: 'What was waiting for you by month',
    },
    altText: {
      fi: 'Viivakaavio: avoimet ja myöhässä olevat pyynnöt, poistettavat tiedot ja avoimet tehtävät kunkin kuukauden alussa. Luvut ovat välilehdellä Kehitys.',
      sv: 'Linjediagram: öppna och försenade begäranden, uppgifter att radera och öppna göromål i början av varje månad. Talen finns på fliken Utveckling.',
      en: 'Line chart: open and late requests, records due for erasure and open tasks at the start of each month. The numbers are on the tab Over time.',
    },
  },
};
