import type { WordsOf } from './types';

/** Words on tasks, recipients, the suppression list and the settings. */
export const running: WordsOf<
  | 'recipientRole'
  | 'suppressionKind'
  | 'suppressionScope'
  | 'performer'
  | 'taskKind'
  | 'taskState'
  | 'dataSource'
  | 'websiteData'
  | 'digestEvery'
  | 'weekday'
> = {
  recipientRole: {
    processor: { fi: 'Henkilötietojen käsittelijä', sv: 'Personuppgiftsbiträde', en: 'Processor' },
    controller: { fi: 'Rekisterinpitäjä', sv: 'Personuppgiftsansvarig', en: 'Controller' },
  },
  suppressionKind: {
    number: { fi: 'Asiakasnumero', sv: 'Kundnummer', en: 'Customer number' },
    email: { fi: 'Sähköpostiosoite', sv: 'E-postadress', en: 'E-mail address' },
    phone: { fi: 'Puhelinnumero', sv: 'Telefonnummer', en: 'Phone number' },
  },
  suppressionScope: {
    marketing: { fi: 'Markkinointi', sv: 'Marknadsföring', en: 'Marketing' },
    everything: { fi: 'Kaikki käsittely', sv: 'All behandling', en: 'All processing' },
    consented: { fi: 'Sallittu suostumuksella', sv: 'Tillåtet med samtycke', en: 'Allowed by consent' },
  },
  performer: {
    machine: { fi: 'Rekisteri', sv: 'Registret', en: 'The register' },
    owner: { fi: 'Sinä', sv: 'Du', en: 'You' },
  },
  taskKind: {
    confirmErasure: { fi: 'Vahvista poisto', sv: 'Bekräfta raderingen', en: 'Confirm the erasure' },
    resumeErasure: { fi: 'Jatka poistoa', sv: 'Fortsätt raderingen', en: 'Resume the erasure' },
    writeExport: { fi: 'Kirjoita vientitiedosto', sv: 'Skriv exportfilen', en: 'Write the export file' },
    writeAddresses: {
      fi: 'Kirjoita osoitetarrat tai osoiteluettelo',
      sv: 'Skriv adressetiketterna eller adresslistan',
      en: 'Write the labels or the address list',
    },
    deleteExport: { fi: 'Poista vientitiedosto', sv: 'Radera exportfilen', en: 'Delete the export file' },
    versionHistory: {
      fi: 'Huomioi versiohistoria',
      sv: 'Beakta versionshistoriken',
      en: 'Mind the version history',
    },
    oldSpreadsheet: {
      fi: 'Poista vanha taulukko ja tyhjennä se roskakorista',
      sv: 'Radera det gamla kalkylarket, även ur papperskorgen',
      en: 'Delete the old spreadsheet, from the bin too',
    },
    sentMail: { fi: 'Poista lähetetyt viestit', sv: 'Radera skickad e-post', en: 'Delete sent e-mail' },
    exportedFiles: {
      fi: 'Poista viedyt tiedostot',
      sv: 'Radera exporterade filer',
      en: 'Delete exported files',
    },
    paper: { fi: 'Tuhoa paperit', sv: 'Förstör papper', en: 'Shred the paper' },
    tellRecipient: {
      fi: 'Ilmoita vastaanottajalle',
      sv: 'Underrätta mottagaren',
      en: 'Tell the recipient',
    },
    tellPerson: {
      fi: 'Kerro poistosta henkilölle',
      sv: 'Meddela personen om raderingen',
      en: 'Tell the person of the erasure',
    },
    formResponses: {
      fi: 'Poista lomakkeen vastaukset',
      sv: 'Radera formulärsvaren',
      en: 'Delete the form responses',
    },
    destroy: { fi: 'Hävitä hyväksytty', sv: 'Förstör det godkända', en: 'Destroy what was approved' },
    returnedPerson: {
      fi: 'Poistettu henkilö on taas asiakkaissa: poista, tai vahvista että hän palasi itse',
      sv: 'En raderad person finns åter bland kunderna: radera, eller bekräfta att personen själv har återkommit',
      en: 'An erased person is among the customers again: erase, or confirm that they came back by themselves',
    },
    overtakenConsent: {
      fi: 'Suostumus solussa ei jäänyt voimaan, koska henkilö on kieltänyt kaiken suoramarkkinoinnin: jos hän on suostunut kiellon jälkeen, kirjaa se hänen kortillaan',
      sv: 'Samtycket i cellen blev inte gällande, eftersom personen har motsatt sig all direktmarknadsföring: om personen har samtyckt efter det, anteckna det på kortet',
      en: 'The consent in the cell did not stand, since the person has objected to all direct marketing: if they consented after that, record it on their card',
    },
    listMended: {
      fi: 'Kieltolistalta oli kadonnut rivejä tai niiden päälle oli kirjoitettu, ja ne palautettiin lokista: selvitä, kuka listaa muutti',
      sv: 'Rader hade försvunnit från spärrlistan eller skrivits över och återställdes ur loggen: ta reda på vem som ändrade listan',
      en: 'Rows had gone from the suppression list or been written over, and were put back from the log: find out who changed the list',
    },
    listIncomplete: {
      fi: 'Kieltolista ei ole sellainen, jollaiseksi rekisteri sen jätti, eikä loki enää nimeä kaikkia sen rivejä: palauta puuttuvat laskentataulukon aiemmasta versiosta',
      sv: 'Spärrlistan är inte sådan som registret lämnade den, och loggen nämner inte längre alla dess rader: återställ dem som saknas ur en tidigare version av kalkylarket',
      en: 'The suppression list is not as the register left it, and the log does not name all of its rows any more: bring back those that are missing from an earlier version of the spreadsheet',
    },
    condenseLog: {
      fi: 'Tiivistä lokin vanhimmat merkinnät',
      sv: 'Sammanfatta loggens äldsta poster',
      en: 'Condense the oldest log entries',
    },
    mendRules: {
      fi: 'Korjaa säilytysajat: yksi luettava sääntö kullekin tietojen lajille',
      sv: 'Rätta lagringstiderna: en läsbar regel för varje slag av uppgifter',
      en: 'Correct the retention rules: one readable rule for each kind of record',
    },
    mendFinancialYears: {
      fi: 'Korjaa asetus financialYearEnd: tilikauden päättymispäivä, esimerkiksi 31.12.',
      sv: 'Rätta inställningen financialYearEnd: räkenskapsperiodens sista dag, till exempel 31.12.',
      en: 'Correct the setting financialYearEnd: the last day of the financial year, such as 31.12.',
    },
    mendHolds: {
      fi: 'Korjaa poistoesteen Rivi-solu tai pura este: sen riviä ei löydy, ja siihen asti mitään ei poisteta',
      sv: 'Rätta cellen Rad för ett raderingshinder eller häv hindret: dess rad finns inte, och tills dess raderas ingenting',
      en: 'Correct the cell Record of a hold or lift it: its record is not there, and nothing is erased until then',
    },
    completeErasure: {
      fi: 'Päätä poisto, kun kopiot on hoidettu',
      sv: 'Slutför raderingen när kopiorna är åtgärdade',
      en: 'Complete the erasure when the copies are dealt with',
    },
    calendar: {
      fi: 'Poista kalenterimerkinnät',
      sv: 'Radera kalenderanteckningar',
      en: 'Delete calendar entries',
    },
    accountantCopy: {
      fi: 'Pyydä kirjanpitäjää poistamaan kopionsa',
      sv: 'Be bokföraren radera sin kopia',
      en: 'Ask the accountant to delete their copy',
    },
    printedLabels: {
      fi: 'Tuhoa tulostetut tarrat ja luettelot',
      sv: 'Förstör utskrivna etiketter och listor',
      en: 'Destroy printed labels and lists',
    },
    backups: { fi: 'Poista varmuuskopioista', sv: 'Radera ur säkerhetskopior', en: 'Delete from backups' },
  },
  taskState: {
    open: { fi: 'Avoin', sv: 'Öppen', en: 'Open' },
    done: { fi: 'Tehty', sv: 'Utförd', en: 'Done' },
    failed: { fi: 'Epäonnistunut', sv: 'Misslyckad', en: 'Failed' },
    cancelled: { fi: 'Peruttu', sv: 'Återkallad', en: 'Cancelled' },
  },
  dataSource: {
    person: { fi: 'rekisteröity itse', sv: 'den registrerade själv', en: 'the person' },
    forms: { fi: 'omat lomakkeet', sv: 'egna formulär', en: 'own forms' },
    organisation: {
      fi: 'henkilön organisaatio',
      sv: 'personens organisation',
      en: 'the person’s organisation',
    },
    updatingServices: { fi: 'päivityspalvelut', sv: 'uppdateringstjänster', en: 'updating services' },
    publicRegisters: { fi: 'julkiset rekisterit', sv: 'offentliga register', en: 'public registers' },
    webAnalytics: { fi: 'verkkoanalytiikka', sv: 'webbanalys', en: 'web analytics' },
  },
  websiteData: {
    cookies: { fi: 'evästeet', sv: 'kakor', en: 'cookies' },
    analytics: { fi: 'kävijäseuranta', sv: 'besöksstatistik', en: 'analytics' },
    visitTimes: { fi: 'käyntiajat', sv: 'besökstider', en: 'visit times' },
  },
  digestEvery: {
    weekly: { fi: 'viikoittain', sv: 'varje vecka', en: 'weekly' },
    monthly: { fi: 'kuukausittain', sv: 'varje månad', en: 'monthly' },
    never: { fi: 'ei koskaan', sv: 'aldrig', en: 'never' },
  },
  weekday: {
    monday: { fi: 'maanantai', sv: 'måndag', en: 'Monday' },
    tuesday: { fi: 'tiistai', sv: 'tisdag', en: 'Tuesday' },
    wednesday: { fi: 'keskiviikko', sv: 'onsdag', en: 'Wednesday' },
    thursday: { fi: 'torstai', sv: 'torsdag', en: 'Thursday' },
    friday: { fi: 'perjantai', sv: 'fredag', en: 'Friday' },
    saturday: { fi: 'lauantai', sv: 'lördag', en: 'Saturday' },
    sunday: { fi: 'sunnuntai', sv: 'söndag', en: 'Sunday' },
  },
};
