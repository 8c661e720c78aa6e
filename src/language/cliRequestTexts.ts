import type { CountedText, Text } from './text';

/** What the command line tells of requests. */
export const cliRequests = {
  heading: {
    fi: 'Pyyntö {id}: {right}, vastaanotettu {date}',
    sv: 'Begäran {id}: {right}, mottagen {date}',
    en: 'Request {id}: {right}, received {date}',
  },
  ahead: {
    fi: 'Vastaanottopäivä on vasta edessä, joten tarkista se Pyynnöt-välilehdeltä.',
    sv: 'Mottagningsdagen ligger i framtiden, så kontrollera den på fliken Begäranden.',
    en: 'The day of receipt has not come yet, so check it on the Requests tab.',
  },
  state: {
    fi: 'Tila: {state}. Vastattava viimeistään {date} ({days}).',
    sv: 'Läge: {state}. Ska besvaras senast {date} ({days}).',
    en: 'State: {state}. To be answered by {date} ({days}).',
  },
  ended: { fi: 'Tila: {state}.', sv: 'Läge: {state}.', en: 'State: {state}.' },
  limits: {
    fi: 'Määräpäivä {due}, jatkettuna {extended}',
    sv: 'Sista dag {due}, vid förlängning {extended}',
    en: 'Last day {due}, with an extension {extended}',
  },
  from: { fi: 'Pyytäjä: {who}', sv: 'Från: {who}', en: 'From: {who}' },
  wrote: { fi: 'Pyyntö kuuluu: {text}', sv: 'Begäran lyder: {text}', en: 'The request says: {text}' },
  customer: { fi: 'Asiakas: {customer}', sv: 'Kund: {customer}', en: 'Customer: {customer}' },
  nobodyChosen: {
    fi: 'Asiakasta ei ole valittu.',
    sv: 'Ingen kund är vald.',
    en: 'No customer is chosen.',
  },
  candidate: {
    fi: '{customer} (osuma: {reasons})',
    sv: '{customer} (träff: {reasons})',
    en: '{customer} (matched by {reasons})',
  },
  otherName: { fi: 'eri nimi', sv: 'annat namn', en: 'other name' },
  identified: {
    fi: 'Henkilöllisyys varmistettu {date}',
    sv: 'Identiteten bekräftad {date}',
    en: 'Identity confirmed on {date}',
  },
  letter: {
    fi: 'Kirje {id}: {kind}, {state}',
    sv: 'Brev {id}: {kind}, {state}',
    en: 'Letter {id}: {kind}, {state}',
  },
  next: { fi: 'Seuraavaksi: {acts}', sv: 'Härnäst: {acts}', en: 'Next: {acts}' },
  similar: {
    fi: 'Saman henkilön muut avoimet pyynnöt: {ids}',
    sv: 'Samma persons andra öppna begäranden: {ids}',
    en: 'Other open requests of the same person: {ids}',
  },
  handOver: {
    fi: 'Rekisteri pitää kirjettä annettuna: toimita nämä tiedostot henkilölle tänään.',
    sv: 'Registret räknar brevet som överlämnat: ge dessa filer till personen i dag.',
    en: 'The register counts the letter as handed over: give these files to the person today.',
  },
  elsewhere: {
    fi: 'Pyynnön sähköpostiosoitetta ei ole rekisterissä tällä henkilöllä: varmista, että osoite on hänen, ennen kuin lähetät tiedostot sinne.',
    sv: 'Personen har inte begärans e-postadress i registret: försäkra dig om att adressen är personens innan du sänder filerna dit.',
    en: 'The register does not have the request’s e-mail address for this person: make sure that it is theirs before you send the files there.',
  },
  line: {
    fi: '{id}: {right}, {name}, {state}, vastattava viimeistään {date} ({days})',
    sv: '{id}: {right}, {name}, {state}, ska besvaras senast {date} ({days})',
    en: '{id}: {right}, {name}, {state}, to be answered by {date} ({days})',
  },
  endedLine: {
    fi: '{id}: {right}, {name}, {state}',
    sv: '{id}: {right}, {name}, {state}',
    en: '{id}: {right}, {name}, {state}',
  },
  due: {
    fi: 'Pyyntö {id} ({right}) on vastattava viimeistään {date}: {days}.',
    sv: 'Begäran {id} ({right}) ska besvaras senast {date}: {days}.',
    en: 'Request {id} ({right}) is to be answered by {date}: {days}.',
  },
  broken: {
    fi: 'Pyyntö {id}: {reason}',
    sv: 'Begäran {id}: {reason}',
    en: 'Request {id}: {reason}',
  },
  none: { fi: 'Pyyntöjä ei ole.', sv: 'Det finns inga begäranden.', en: 'There are no requests.' },
  today: { fi: 'viimeinen päivä tänään', sv: 'sista dagen i dag', en: 'last day today' },
  paused: { fi: 'määräaika keskeytetty', sv: 'tidsfristen avbruten', en: 'time limit paused' },
  letterFile: { fi: 'Kirje {id} {date}', sv: 'Brev {id} {date}', en: 'Letter {id} {date}' },
} satisfies Record<string, Text>;

/** The same that depend on a number; say them with `sayCount`. */
export const countedCliRequests = {
  left: {
    one: { fi: '{count} päivä jäljellä', sv: '{count} dag kvar', en: '{count} day left' },
    other: { fi: '{count} päivää jäljellä', sv: '{count} dagar kvar', en: '{count} days left' },
  },
  late: {
    one: { fi: '{count} päivä myöhässä', sv: '{count} dag försenad', en: '{count} day late' },
    other: { fi: '{count} päivää myöhässä', sv: '{count} dagar försenad', en: '{count} days late' },
  },
} satisfies Record<string, CountedText>;
