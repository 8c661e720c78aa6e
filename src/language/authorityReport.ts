import type { Text } from './text';

/** The report for an authority over a span of time. */
export const authorityReport = {
  fileName: {
    fi: 'Selvitys viranomaiselle {from}–{to}',
    sv: 'Utredning till myndigheten {from}–{to}',
    en: 'Report for the authority {from}–{to}',
  },
  title: {
    fi: 'Selvitys rekisterin pidosta',
    sv: 'Utredning om registerföringen',
    en: 'Report on the keeping of the register',
  },
  lead: {
    fi: 'Rekisteröityjen pyynnöt, poistot ja säilytys',
    sv: 'De registrerades begäranden, raderingar och lagring',
    en: 'Requests of data subjects, erasures and retention',
  },
  introduction: {
    fi: 'Selvitys perustuu rekisterin lokiin ja pyyntöihin. Siinä ei ole henkilötietoja rekisteröidyistä (tietosuoja-asetus, 5 artiklan 2 kohta).',
    sv: 'Utredningen bygger på registrets logg och begärandena. Den innehåller inga personuppgifter om de registrerade (dataskyddsförordningen, artikel 5.2).',
    en: 'The report rests on the register’s log and the requests. It holds no personal data of data subjects (GDPR, Article 5(2)).',
  },
  span: { fi: 'Ajanjakso', sv: 'Tidsperiod', en: 'Span of time' },
  spanDays: { fi: '{from}–{to}', sv: '{from}–{to}', en: '{from}–{to}' },
  registerName: { fi: 'Rekisteri', sv: 'Register', en: 'Register' },

  requestsTitle: {
    fi: 'Ajanjaksolla saapuneet pyynnöt',
    sv: 'Begäranden som kom in under perioden',
    en: 'Requests received in the span',
  },
  requestsNone: {
    fi: 'Rekisterissä ei ole ajanjaksolla saapuneita pyyntöjä.',
    sv: 'I registret finns inga begäranden som kom in under perioden.',
    en: 'The register holds no requests received in the span.',
  },
  right: { fi: 'Oikeus', sv: 'Rättighet', en: 'Right' },
  received: { fi: 'Saapuneita', sv: 'Inkomna', en: 'Received' },
  answered: { fi: 'Toteutettu', sv: 'Uppfyllda', en: 'Granted' },
  partly: { fi: 'Osaksi toteutettu', sv: 'Delvis uppfyllda', en: 'Granted in part' },
  refused: { fi: 'Kieltäydytty', sv: 'Vägrade', en: 'Refused' },
  endedOtherwise: { fi: 'Päättynyt muuten', sv: 'Avslutade på annat sätt', en: 'Ended otherwise' },
  open: { fi: 'Avoinna', sv: 'Öppna', en: 'Open' },
  timesTitle: { fi: 'Määräajat', sv: 'Tidsfrister', en: 'Time limits' },
  late: { fi: 'Vastattu myöhässä', sv: 'Besvarade för sent', en: 'Answered late' },
  overdue: { fi: 'Avoinna yli määräajan', sv: 'Öppna efter fristen', en: 'Open past the limit' },
  extended: { fi: 'Määräaikaa jatkettu', sv: 'Fristen förlängd', en: 'Extended' },
  meanDays: {
    fi: 'Vastausaika keskimäärin (pv)',
    sv: 'Svarstid i medeltal (dagar)',
    en: 'Mean time to answer (days)',
  },
  longestDays: { fi: 'Pisin vastausaika (pv)', sv: 'Längsta svarstid (dagar)', en: 'Longest time (days)' },
  undated: {
    fi: 'Pyyntöjä, joiden tiedot ovat rekisterissä puutteelliset eivätkä ole mukana: {count}.',
    sv: 'Begäranden vars uppgifter är bristfälliga i registret och som inte är med: {count}.',
    en: 'Requests whose data in the register is incomplete, and which are left out: {count}.',
  },
  receivedByLog: {
    fi: 'Lokin mukaan ajanjaksolla on kirjattu pyyntöjä: {count}. Pyynnöt, joiden säilytysaika on päättynyt, on hävitetty, joten ne näkyvät vain tässä luvussa.',
    sv: 'Enligt loggen har det under perioden antecknats begäranden: {count}. Begäranden vars lagringstid har gått ut har förstörts och syns bara i detta tal.',
    en: 'Requests recorded in the span according to the log: {count}. Requests whose retention period has ended were destroyed, and show only in this number.',
  },

  erasuresTitle: { fi: 'Poistot', sv: 'Raderingar', en: 'Erasures' },
  erasuresNone: {
    fi: 'Ajanjaksolla ei ole poistettu tietoja.',
    sv: 'Inga uppgifter har raderats under perioden.',
    en: 'No data was erased in the span.',
  },
  reason: { fi: 'Peruste', sv: 'Skäl', en: 'Reason' },
  persons: { fi: 'Poistoja', sv: 'Raderingar', en: 'Erasures' },
  recordKind: { fi: 'Tietoryhmä', sv: 'Typ av uppgift', en: 'Kind of record' },
  records: { fi: 'Poistettuja tietoja', sv: 'Raderade uppgifter', en: 'Records erased' },
  personsNote: {
    fi: 'Poistoja kirjataan yksi kutakin kertaa kohti, jolloin yhden henkilön tietoja poistettiin; sama henkilö voi olla mukana useasti.',
    sv: 'En radering antecknas för varje gång en persons uppgifter raderades; samma person kan ingå flera gånger.',
    en: 'One erasure is counted for each time when a person’s data was erased; the same person may be counted several times.',
  },
  someFields: { fi: '{kind} (osa kentistä)', sv: '{kind} (en del av fälten)', en: '{kind} (some fields)' },
  notErased: {
    fi: 'Lokiin poistetuiksi kirjattuja, jotka tarkistuksessa olivat vielä jäljellä ja joiden kirjaus oikaistiin: {count}.',
    sv: 'Antecknade som raderade i loggen men kvar vid kontrollen, varför anteckningen rättades: {count}.',
    en: 'Logged as erased but found still there when checked, so that the entry was corrected: {count}.',
  },
  keptTitle: { fi: 'Poistossa säilytetty', sv: 'Bevarat vid raderingen', en: 'Kept at an erasure' },
  keptNone: {
    fi: 'Ajanjakson poistoissa ei jäänyt mitään säilytettäväksi.',
    sv: 'Vid periodens raderingar blev ingenting bevarat.',
    en: 'Nothing was kept at the erasures of the span.',
  },
  ground: { fi: 'Säilytyksen peruste', sv: 'Grund för bevarandet', en: 'Ground for keeping' },
  kept: { fi: 'Säilytetty', sv: 'Bevarade', en: 'Kept' },
  keptUntil: {
    fi: 'Myöhäisin tiedossa oleva päivä, johon jotakin näistä säilytetään: {date}.',
    sv: 'Den senaste kända dag till vilken något av dessa bevaras: {date}.',
    en: 'The latest known day until which any of these is kept: {date}.',
  },
  waiting: {
    fi: 'Poistoja, joista osa odottaa säilytysperusteen päättymistä tämän selvityksen päivänä: {count}.',
    sv: 'Raderingar av vilka en del väntar på att grunden för bevarandet upphör den dag utredningen gjordes: {count}.',
    en: 'Erasures of which a part waits for a ground to end on the day of this report: {count}.',
  },

  breachesTitle: {
    fi: 'Tietoturvaloukkaukset',
    sv: 'Personuppgiftsincidenter',
    en: 'Personal data breaches',
  },
  breaches: { fi: 'Ajanjaksolla todettuja', sv: 'Upptäckta under perioden', en: 'Found in the span' },
  breachesTold: {
    fi: 'Ilmoitettu valvontaviranomaiselle',
    sv: 'Anmälda till tillsynsmyndigheten',
    en: 'Notified to the supervisory authority',
  },
  breachesLate: {
    fi: 'Näistä yli 72 tunnin kuluttua',
    sv: 'Av dessa efter mer än 72 timmar',
    en: 'Of these, after more than 72 hours',
  },
  breachesPeople: {
    fi: 'Ilmoitettu rekisteröidyille',
    sv: 'Meddelade till de registrerade',
    en: 'Told to the data subjects',
  },
  breachesUndated: {
    fi: 'Ilman tietoa toteamisen ajasta',
    sv: 'Utan uppgift om när de upptäcktes',
    en: 'Without the time when they were found',
  },

  logTitle: { fi: 'Loki', sv: 'Logg', en: 'Log' },
  logIntact: {
    fi: 'Loki on tarkistettu ja ehjä. Sen merkinnät muodostavat tiivisteketjun: yhdenkin muuttaminen, siirtäminen tai poistaminen väliltä näkyisi tarkistuksessa. Lopusta poistetut merkinnät näkyvät, kun lokia verrataan aiempaan tarkistuspisteeseen.',
    sv: 'Loggen har kontrollerats och är hel. Dess poster bildar en hashkedja: om en enda post ändrades, flyttades eller togs bort mellan andra skulle kontrollen visa det. Poster som tagits bort i slutet syns när loggen jämförs med en tidigare kontrollpunkt.',
    en: 'The log was verified and is intact. Its entries form a hash chain: changing or moving a single one, or removing it from between others, would show in the verification. Entries removed at the end show when the log is compared with an earlier checkpoint.',
  },
  logBroken: {
    fi: 'Loki ei ole ehjä: ensimmäinen virhe on merkinnässä {entry}. Tämän selvityksen lokiin perustuvat luvut eivät siksi ole varmoja.',
    sv: 'Loggen är inte hel: det första felet finns i post {entry}. De tal i utredningen som bygger på loggen är därför inte säkra.',
    en: 'The log is broken: the first fault is in entry {entry}. The numbers of this report that rest on the log are therefore not certain.',
  },
  logEntries: {
    fi: 'Merkintöjä ajanjaksolla',
    sv: 'Poster under perioden',
    en: 'Entries in the span',
  },
  logSince: {
    fi: 'Vanhin säilytetty merkintä',
    sv: 'Äldsta bevarade post',
    en: 'Oldest entry that is kept',
  },
  condensed: {
    fi: 'Vanhempia merkintöjä on tiivistetty yhteenvedoksi, jonka luvut ovat mukana kokonaisilta ajanjaksoon sisältyviltä kuukausilta ja vuosilta.',
    sv: 'Äldre poster har sammanfattats; sammanfattningens tal är med för hela månader och år som ingår i perioden.',
    en: 'Older entries were condensed into a summary; its numbers are included for whole months and years within the span.',
  },
  leftOut: {
    fi: 'Yhteenvedon jaksot, jotka ovat ajanjaksolla vain osaksi eivätkä siksi ole mukana: {periods}.',
    sv: 'Sammanfattningens perioder som bara delvis ingår i tidsperioden och därför inte är med: {periods}.',
    en: 'Periods of the summary that lie within the span only in part, and are therefore left out: {periods}.',
  },
  checkpointNote: {
    fi: 'Näistä luvuista voidaan myöhemmin tarkistaa, ettei lokin siihenastisia merkintöjä ole muutettu.',
    sv: 'Med dessa tal går det senare att kontrollera att loggens poster fram till dess inte har ändrats.',
    en: 'With these figures it can be checked later that the entries up to then have not been changed.',
  },
} satisfies Record<string, Text>;

/** Why something was erased, by key of `loggedReasons`. */
export const loggedReasonTexts = {
  request: {
    fi: 'Rekisteröidyn pyyntö (17 artikla)',
    sv: 'Den registrerades begäran (artikel 17)',
    en: 'Request of the data subject (Article 17)',
  },
  controller: {
    fi: 'Rekisterinpitäjän päätös',
    sv: 'Den personuppgiftsansvariges beslut',
    en: 'Decision of the controller',
  },
  period: {
    fi: 'Säilytysaika päättyi (5 artiklan 1 kohdan e alakohta)',
    sv: 'Lagringstiden gick ut (artikel 5.1 e)',
    en: 'The retention period ended (Article 5(1)(e))',
  },
  withdrawal: {
    fi: 'Suostumus peruutettiin (7 artiklan 3 kohta)',
    sv: 'Samtycket återkallades (artikel 7.3)',
    en: 'The consent was withdrawn (Article 7(3))',
  },
} satisfies Record<string, Text>;
