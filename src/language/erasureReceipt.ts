import type { CountedText, Text } from './text';

/** The receipt that a person gets for an erasure (GDPR Articles 12(3), 12(4), 17 and 19). */
export const erasureReceipt = {
  title: {
    fi: 'Kuitti tietojen poistamisesta',
    sv: 'Kvitto på radering av uppgifter',
    en: 'Receipt for the erasure of data',
  },
  lead: {
    fi: 'Vastaus poistopyyntöön (EU:n yleinen tietosuoja-asetus, 17 artikla)',
    sv: 'Svar på en begäran om radering (EU:s allmänna dataskyddsförordning, artikel 17)',
    en: 'Answer to an erasure request (EU General Data Protection Regulation, Article 17)',
  },
  leadUnasked: {
    fi: 'Tietojesi poistaminen (EU:n yleinen tietosuoja-asetus, 17 artikla)',
    sv: 'Radering av dina uppgifter (EU:s allmänna dataskyddsförordning, artikel 17)',
    en: 'Erasure of your data (EU General Data Protection Regulation, Article 17)',
  },
  reference: { fi: 'Kuitin viite', sv: 'Kvittots referens', en: 'Reference' },
  receivedOn: { fi: 'Pyyntö vastaanotettu', sv: 'Begäran mottagen', en: 'Request received' },
  carriedOut: { fi: 'Tehty', sv: 'Utfört', en: 'Carried out' },
  introduction: {
    fi: 'Tämä kuitti kertoo, mitä asiakasrekisteristämme poistettiin, mitä säilytämme ja millä perusteella sekä missä tiedoista voi vielä olla kopioita. Poistettuja tietoja kuitissa ei ole.',
    sv: 'Det här kvittot berättar vad som raderades ur vårt kundregister, vad vi behåller och på vilken grund, och var det ännu kan finnas kopior. De raderade uppgifterna finns inte i kvittot.',
    en: 'This receipt tells what was erased from our customer register, what we keep and on which ground, and where copies may still exist. It does not contain the data that was erased.',
  },
  erasedTitle: { fi: 'Mitä tehtiin', sv: 'Vad som gjordes', en: 'What was done' },
  erasedNothing: {
    fi: 'Rekisteristä ei poistettu mitään.',
    sv: 'Ingenting raderades ur registret.',
    en: 'Nothing was erased from the register.',
  },
  recordKind: { fi: 'Tiedot', sv: 'Uppgifter', en: 'Data' },
  erasedCount: { fi: 'Poistettu', sv: 'Raderat', en: 'Erased' },
  someFields: { fi: 'osa kentistä', sv: 'en del av fälten', en: 'some of the fields' },
  otherFields: { fi: 'Muut kentät', sv: 'Övriga fält', en: 'Other fields' },
  countedTitle: { fi: 'Laskettu tilastoon', sv: 'Räknat i statistiken', en: 'Counted in the statistics' },
  countedNote: {
    fi: 'Tilastoihimme jää vain, montako tietoa poistettiin. Niissä ei ole nimeä, tunnusta, päivää eikä summaa, eikä sinua voi tunnistaa niistä.',
    sv: 'I vår statistik blir det bara kvar hur många uppgifter som raderades. Där finns inget namn, ingen kod, ingen dag och inget belopp, och ingen kan känna igen dig genom den.',
    en: 'Only how many records were erased remains in our statistics. They hold no name, no code, no day and no sum, and nobody can recognise you by them.',
  },
  keptTitle: {
    fi: 'Mitä säilytetään ja miksi',
    sv: 'Vad som behålls och varför',
    en: 'What is kept and why',
  },
  keptNothing: {
    fi: 'Rekisteriin ei jäänyt sinua koskevia tietoja, joista sinut voisi tunnistaa.',
    sv: 'I registret finns inga uppgifter kvar som du kan identifieras genom.',
    en: 'No data by which you could be identified remains in the register.',
  },
  keptNote: {
    fi: 'Käytämme säilytettäviä tietoja vain siihen, mihin tässä mainittu peruste antaa oikeuden. Poistamme ne, kun peruste päättyy.',
    sv: 'Vi använder de uppgifter som behålls bara till det som den angivna grunden ger rätt till. Vi raderar dem när grunden upphör.',
    en: 'We use what is kept only for what the ground named here entitles us to. We erase it when that ground ends.',
  },
  keptCount: { fi: 'Määrä', sv: 'Antal', en: 'Number' },
  ground: { fi: 'Peruste', sv: 'Grund', en: 'Ground' },
  keptUntil: { fi: 'Milloin poistetaan', sv: 'När det raderas', en: 'When it goes' },
  groundAndLaw: { fi: '{ground} ({law})', sv: '{ground} ({law})', en: '{ground} ({law})' },
  until: { fi: 'säilytetään {date} asti', sv: 'behålls till {date}', en: 'kept until {date}' },
  reviewOn: {
    fi: 'tarkistetaan viimeistään {date}',
    sv: 'prövas på nytt senast {date}',
    en: 'looked at again by {date}',
  },
  whenGroundEnds: {
    fi: 'kun peruste päättyy',
    sv: 'när grunden upphör',
    en: 'when the ground ends',
  },
  residualTitle: {
    fi: 'Kopiot rekisterin ulkopuolella',
    sv: 'Kopior utanför registret',
    en: 'Copies outside the register',
  },
  residualNone: {
    fi: 'Muita kopioita ei ole tiedossamme.',
    sv: 'Vi känner inte till några andra kopior.',
    en: 'We know of no other copies.',
  },
  residualKind: {
    fi: 'Missä kopio voi olla',
    sv: 'Var en kopia kan finnas',
    en: 'Where a copy may be',
  },
  residualState: { fi: 'Mitä sille tehdään', sv: 'Vad som görs med den', en: 'What is done about it' },
  recipientsTitle: {
    fi: 'Ilmoitukset tietojen vastaanottajille',
    sv: 'Meddelanden till mottagare av uppgifter',
    en: 'Notices to recipients of the data',
  },
  recipientsNote: {
    fi: 'Olemme luovuttaneet tietojasi näille vastaanottajille. Ilmoitamme heille poistosta (19 artikla).',
    sv: 'Vi har lämnat ut dina uppgifter till dessa mottagare. Vi meddelar dem om raderingen (artikel 19).',
    en: 'We have disclosed your data to these recipients. We tell them of the erasure (Article 19).',
  },
  recipient: { fi: 'Vastaanottaja', sv: 'Mottagare', en: 'Recipient' },
  notice: { fi: 'Ilmoitus', sv: 'Meddelande', en: 'Notice' },
  toldOn: { fi: 'ilmoitettu {date}', sv: 'meddelad {date}', en: 'told on {date}' },
  notToldYet: { fi: 'ei vielä ilmoitettu', sv: 'ännu inte meddelad', en: 'not told yet' },
  checkpointTitle: { fi: 'Lokin tarkistuspiste', sv: 'Loggens kontrollpunkt', en: 'Checkpoint of the log' },
  checkpointNote: {
    fi: 'Poisto on merkitty rekisterin lokiin ilman henkilötietoja. Säilytä tämä kuitti: vertaamalla lokia näihin lukuihin voidaan tarkistaa, ettei lokin siihenastisia merkintöjä ole muutettu.',
    sv: 'Raderingen har antecknats i registrets logg utan personuppgifter. Spara det här kvittot: genom att jämföra loggen med dessa tal går det att kontrollera att loggens poster fram till dess inte har ändrats.',
    en: 'The erasure is written in the register’s log without personal data. Keep this receipt: by comparing the log with these figures it can be checked that the entries up to then have not been changed.',
  },
} satisfies Record<string, Text>;

/** The places where a copy of erased data may still lie, by their key. */
export const residualKinds = {
  versionHistory: {
    fi: 'Taulukon versiohistoria Google Sheetsissä',
    sv: 'Kalkylarkets versionshistorik i Google Kalkylark',
    en: 'Version history of the spreadsheet in Google Sheets',
  },
  sentMail: { fi: 'Lähetetty sähköposti', sv: 'Skickad e-post', en: 'Sent e-mail' },
  exportedFiles: {
    fi: 'Rekisteristä viedyt tiedostot',
    sv: 'Filer som exporterats ur registret',
    en: 'Files exported from the register',
  },
  formResponses: {
    fi: 'Vastaukset Google-lomakkeessa',
    sv: 'Svar i Google-formuläret',
    en: 'Responses in the Google Form',
  },
  paper: { fi: 'Paperit', sv: 'Papper', en: 'Paper' },
  calendar: { fi: 'Kalenterimerkinnät', sv: 'Kalenderanteckningar', en: 'Calendar entries' },
  accountantCopy: {
    fi: 'Kirjanpitäjän kopio',
    sv: 'Bokförarens kopia',
    en: 'The accountant’s copy',
  },
  printedLabels: {
    fi: 'Tulostetut tarrat ja luettelot',
    sv: 'Utskrivna etiketter och listor',
    en: 'Printed labels and lists',
  },
  backups: { fi: 'Varmuuskopiot', sv: 'Säkerhetskopior', en: 'Backups' },
} satisfies Record<string, Text>;

/** What is done of a copy, by its state, with a day and without one. */
export const residualStates = {
  erased: {
    dated: { fi: 'Poistettu {date}.', sv: 'Raderat {date}.', en: 'Erased on {date}.' },
    undated: { fi: 'Poistettu.', sv: 'Raderat.', en: 'Erased.' },
  },
  pending: {
    dated: {
      fi: 'Tarkistamme viimeistään {date}, onko täällä tietojasi, ja poistamme löytyneet tiedot.',
      sv: 'Senast {date} kontrollerar vi om dina uppgifter finns här och raderar det vi hittar.',
      en: 'By {date} we check whether your data is here and erase what we find.',
    },
    undated: {
      fi: 'Tarkistamme, onko täällä tietojasi, ja poistamme löytyneet tiedot.',
      sv: 'Vi kontrollerar om dina uppgifter finns här och raderar det vi hittar.',
      en: 'We check whether your data is here and erase what we find.',
    },
  },
  remains: {
    dated: {
      fi: 'Voidaan poistaa aikaisintaan {date}.',
      sv: 'Kan raderas tidigast {date}.',
      en: 'Can be erased on {date} at the earliest.',
    },
    undated: { fi: 'Emme voi poistaa tätä.', sv: 'Vi kan inte radera det här.', en: 'We cannot erase this.' },
  },
} satisfies Record<string, { dated: Text; undated: Text }>;

/** Why a copy of a kind remains, and what protects it meanwhile. */
export const residualReasons = {
  versionHistory: {
    fi: 'Google säilyttää taulukon aiemmat versiot, eikä niistä voi poistaa yksittäistä tietoa. Niitä näkevät vain ne, joilla on oikeus muokata taulukkoa.',
    sv: 'Google sparar tidigare versioner av kalkylarket, och enskilda uppgifter kan inte raderas ur dem. De syns bara för dem som får redigera kalkylarket.',
    en: 'Google keeps earlier versions of the spreadsheet, and single pieces of data cannot be erased from them. They are visible only to those who may edit the spreadsheet.',
  },
} satisfies Partial<Record<keyof typeof residualKinds, Text>>;

/** How many copies of a kind there are. */
export const copyCount: CountedText = {
  one: { fi: '{count} kappale', sv: '{count} exemplar', en: '{count} copy' },
  other: { fi: '{count} kappaletta', sv: '{count} exemplar', en: '{count} copies' },
};
