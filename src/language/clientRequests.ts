/** The words of the sidebar on requests: the list, one request, the entry by hand. */
import type { CountedText, Text } from './text';

/** The list of requests. */
export const requestList = {
  title: { fi: 'Pyynnöt', sv: 'Begäranden', en: 'Requests' },
  all: { fi: 'Kaikki pyynnöt', sv: 'Alla begäranden', en: 'All requests' },
  add: { fi: 'Uusi pyyntö…', sv: 'Ny begäran…', en: 'New request…' },
  showSelected: { fi: 'Näytä valittu rivi', sv: 'Visa vald rad', en: 'Show selected row' },
  refresh: { fi: 'Päivitä', sv: 'Uppdatera', en: 'Refresh' },
  noneSelected: {
    fi: 'Valitse pyynnön rivi Pyynnöt-välilehdeltä.',
    sv: 'Välj en rad på fliken Begäranden.',
    en: 'Select a row on the Requests tab.',
  },
  open: { fi: 'Avoimet', sv: 'Öppna', en: 'Open' },
  closed: { fi: 'Päättyneet', sv: 'Avslutade', en: 'Closed' },
  withClosed: {
    fi: 'Näytä myös päättyneet',
    sv: 'Visa också avslutade',
    en: 'Show closed ones too',
  },
  none: {
    fi: 'Avoimia pyyntöjä ei ole.',
    sv: 'Det finns inga öppna begäranden.',
    en: 'There are no open requests.',
  },
  broken: {
    fi: 'Näitä rivejä ei voi käsitellä ennen kuin ne korjataan',
    sv: 'De här raderna kan inte behandlas innan de rättas',
    en: 'These rows cannot be worked on until they are mended',
  },
  brokenRow: { fi: '{id}: {sentence}', sv: '{id}: {sentence}', en: '{id}: {sentence}' },
  withoutId: { fi: 'Rivi ilman tunnistetta', sv: 'Rad utan id', en: 'Row without an ID' },
  nameless: { fi: 'Nimetön', sv: 'Utan namn', en: 'No name' },
} satisfies Record<string, Text>;

/** How much time is left, in words. */
export const requestTimes = {
  today: { fi: 'Viimeinen päivä on tänään', sv: 'Sista dagen är i dag', en: 'Today is the last day' },
  paused: { fi: 'Määräaika on keskeytetty', sv: 'Tidsfristen är avbruten', en: 'The time limit is paused' },
  closed: { fi: 'Päättynyt', sv: 'Avslutad', en: 'Closed' },
  closedOn: { fi: 'Päättynyt {date}', sv: 'Avslutad {date}', en: 'Closed on {date}' },
} satisfies Record<string, Text>;

/** The same where a number of days is told; say them with `sayCount`. */
export const countedTimes = {
  left: {
    one: { fi: '{count} päivä jäljellä', sv: '{count} dag kvar', en: '{count} day left' },
    other: { fi: '{count} päivää jäljellä', sv: '{count} dagar kvar', en: '{count} days left' },
  },
  late: {
    one: { fi: 'Myöhässä {count} päivän', sv: 'Försenad med {count} dag', en: '{count} day late' },
    other: { fi: 'Myöhässä {count} päivää', sv: 'Försenad med {count} dagar', en: '{count} days late' },
  },
} satisfies Record<string, CountedText>;

/** One request. */
export const oneRequest = {
  fromElsewhere: {
    fi: 'Pyyntö tuli muusta osoitteesta kuin asiakkaan osoite rekisterissä. Varmista, kenelle vastaat.',
    sv: 'Begäran kom från en annan adress än kundens adress i registret. Försäkra dig om vem du svarar.',
    en: 'The request came from another address than the customer’s in the register. Make sure whom you answer.',
  },
  reference: { fi: 'Tunniste', sv: 'Id', en: 'ID' },
  state: { fi: 'Tila', sv: 'Läge', en: 'State' },
  receivedOn: { fi: 'Vastaanotettu', sv: 'Mottagen', en: 'Received' },
  answerBy: { fi: 'Vastattava viimeistään', sv: 'Ska besvaras senast', en: 'Answer by' },
  extendedUntil: { fi: 'Jatkettu', sv: 'Förlängd till', en: 'Extended until' },
  answeredOn: { fi: 'Päättynyt', sv: 'Avslutad', en: 'Closed on' },
  channel: { fi: 'Miten tuli', sv: 'Hur den kom', en: 'How it came' },
  language: { fi: 'Vastauksen kieli', sv: 'Svarets språk', en: 'Language of the answer' },
  identity: { fi: 'Henkilöllisyys', sv: 'Identitet', en: 'Identity' },
  identityDetails: { fi: 'Miten varmistettiin', sv: 'Hur den bekräftades', en: 'How it was confirmed' },
  pauses: { fi: 'Keskeytykset', sv: 'Avbrott', en: 'Pauses' },
  pause: { fi: '{from}–{to}: {reason}', sv: '{from}–{to}: {reason}', en: '{from} to {to}: {reason}' },
  openPause: { fi: '{from} alkaen: {reason}', sv: 'från {from}: {reason}', en: 'since {from}: {reason}' },
  decision: { fi: 'Ratkaisu', sv: 'Beslut', en: 'Decision' },
  reasons: { fi: 'Perustelut', sv: 'Motivering', en: 'Reasons' },
  wrote: { fi: 'Mitä henkilö kirjoitti', sv: 'Vad personen skrev', en: 'What the person wrote' },
  name: { fi: 'Nimi', sv: 'Namn', en: 'Name' },
  email: { fi: 'Sähköposti', sv: 'E-post', en: 'E-mail' },
  phone: { fi: 'Puhelin', sv: 'Telefon', en: 'Phone' },
  organisation: { fi: 'Organisaatio', sv: 'Organisation', en: 'Organisation' },
  details: { fi: 'Viesti', sv: 'Meddelande', en: 'Message' },
  person: { fi: 'Asiakas rekisterissä', sv: 'Kund i registret', en: 'Customer in the register' },
  openCard: { fi: 'Avaa kortti', sv: 'Öppna kortet', en: 'Open the card' },
  facts: { fi: 'Tiedot pyynnöstä', sv: 'Uppgifter om begäran', en: 'About the request' },
  next: { fi: 'Mitä tehdään seuraavaksi', sv: 'Vad som ska göras härnäst', en: 'What to do next' },
  nothingNext: {
    fi: 'Pyyntö on käsitelty. Mitään ei ole enää tehtävä.',
    sv: 'Begäran är behandlad. Inget mer behöver göras.',
    en: 'The request is dealt with. Nothing more is to be done.',
  },
  awaitsLetter: {
    fi: 'Vastaus on valmis, mutta se ei ole vielä lähtenyt. Pyyntö on avoin, kunnes kirje on lähtenyt; katso Kirjeet.',
    sv: 'Svaret är klart men har inte sänts än. Begäran är öppen tills brevet har gått ut; se Brev.',
    en: 'The answer is ready but has not gone out yet. The request stays open until the letter is out; see Letters.',
  },
  clock: { fi: 'Määräaika', sv: 'Tidsfrist', en: 'Time limit' },
  who: { fi: 'Kenestä on kyse', sv: 'Vem det gäller', en: 'Whom it is about' },
  endings: { fi: 'Päätä muulla tavalla', sv: 'Avsluta på annat sätt', en: 'End it in another way' },
  letters: { fi: 'Kirjeet', sv: 'Brev', en: 'Letters' },
  noLetters: { fi: 'Kirjeitä ei ole.', sv: 'Det finns inga brev.', en: 'There are no letters.' },
} satisfies Record<string, Text>;

/** Where a code stands that was mailed to confirm the identity. */
export const codeNotes = {
  awaited: {
    fi: 'Koodi on lähtenyt, ja sitä odotetaan {date} asti. Jos lähetät uuden, edellinen ei enää kelpaa.',
    sv: 'En kod har sänts och väntas till och med den {date}. Om du sänder en ny gäller den tidigare inte längre.',
    en: 'A code has gone out and is awaited until {date}. If you send another one, the earlier one counts no more.',
  },
  over: {
    fi: 'Lähetetyn koodin aika on päättynyt, eikä sitä ole kirjoitettu oikein. Lähetä uusi koodi tai varmista henkilöllisyys itse.',
    sv: 'Tiden för koden som sändes har gått ut, och den har inte skrivits rätt. Sänd en ny kod eller bekräfta identiteten själv.',
    en: 'The time of the code that was sent is over, and it was not typed correctly. Send another one, or confirm the identity yourself.',
  },
  spent: {
    fi: 'Koodi kirjoitettiin väärin liian monta kertaa, eikä se enää kelpaa. Lähetä uusi koodi tai varmista henkilöllisyys itse.',
    sv: 'Koden skrevs fel för många gånger och gäller inte längre. Sänd en ny kod eller bekräfta identiteten själv.',
    en: 'The code was typed wrongly too often and counts no more. Send another one, or confirm the identity yourself.',
  },
} satisfies Record<string, Text>;

/** Letters in the sidebar. */
export const letterLines = {
  line: { fi: '{kind}: {state}', sv: '{kind}: {state}', en: '{kind}: {state}' },
  queuedOn: { fi: 'kirjoitettu {date}', sv: 'skrivet {date}', en: 'written {date}' },
  sentOn: { fi: 'lähtenyt {date}', sv: 'sänt {date}', en: 'gone out {date}' },
  print: { fi: 'Tulosta', sv: 'Skriv ut', en: 'Print' },
  handedOver: { fi: 'Annettu henkilölle', sv: 'Överlämnat till personen', en: 'It was handed over' },
  wentOut: { fi: 'Se lähti', sv: 'Det sändes', en: 'It went out' },
  reachedOn: {
    fi: 'Minä päivänä henkilö sai kirjeen, jos ei tänään',
    sv: 'Vilken dag personen fick brevet, om inte i dag',
    en: 'On which day the person got the letter, if not today',
  },
  sendAgain: { fi: 'Lähetä uudelleen', sv: 'Sänd igen', en: 'Send again' },
  sendNow: { fi: 'Lähetä nyt', sv: 'Sänd nu', en: 'Send now' },
  unsureHint: {
    fi: 'Lähetys katkesi. Katso sähköpostisi lähetetyistä, lähtikö kirje.',
    sv: 'Sändningen avbröts. Se bland den skickade e-posten om brevet gick ut.',
    en: 'The sending broke off. Look in your sent mail whether the letter went out.',
  },
  forLetter: { fi: '{action}: {kind}', sv: '{action}: {kind}', en: '{action}: {kind}' },
  printed: {
    fi: 'Kirje on tulostettu tiedostoksi.',
    sv: 'Brevet finns som fil.',
    en: 'The letter is in a file.',
  },
  noted: { fi: 'Kirjattu lähteneeksi.', sv: 'Antecknat som sänt.', en: 'Noted as gone out.' },
} satisfies Record<string, Text>;

/** The entry of a request by hand. */
export const requestEntry = {
  title: { fi: 'Uusi pyyntö', sv: 'Ny begäran', en: 'New request' },
  intro: {
    fi: 'Kirjaa pyyntö, joka tuli sähköpostilla, puhelimella tai paperilla. Määräaika lasketaan päivästä, jona se todella tuli.',
    sv: 'Anteckna en begäran som kom per e-post, telefon eller på papper. Tidsfristen räknas från dagen då den verkligen kom.',
    en: 'Enter a request that came by mail, phone or on paper. The time limit is counted from the day on which it really came.',
  },
  receivedOn: { fi: 'Tulopäivä', sv: 'Ankomstdag', en: 'Day on which it came' },
  channel: { fi: 'Miten tuli', sv: 'Hur den kom', en: 'How it came' },
  right: { fi: 'Mitä henkilö pyytää', sv: 'Vad personen begär', en: 'What the person asks for' },
  name: { fi: 'Nimi', sv: 'Namn', en: 'Name' },
  email: { fi: 'Sähköposti', sv: 'E-post', en: 'E-mail' },
  phone: {
    fi: 'Puhelin tai muu yhteystieto',
    sv: 'Telefon eller annan kontaktuppgift',
    en: 'Phone or other contact',
  },
  organisation: { fi: 'Organisaatio', sv: 'Organisation', en: 'Organisation' },
  details: { fi: 'Mitä henkilö kertoi', sv: 'Vad personen berättade', en: 'What the person said' },
  language: { fi: 'Vastauksen kieli', sv: 'Svarets språk', en: 'Language of the answer' },
  receipt: {
    fi: 'Lähetä vastaanottoilmoitus sähköpostilla',
    sv: 'Sänd ett mottagningsbevis per e-post',
    en: 'Send a receipt by e-mail',
  },
  save: { fi: 'Kirjaa pyyntö', sv: 'Anteckna begäran', en: 'Enter the request' },
  saved: {
    fi: 'Pyyntö on kirjattu. Vastattava viimeistään {date}.',
    sv: 'Begäran är antecknad. Den ska besvaras senast {date}.',
    en: 'The request is entered. Answer by {date}.',
  },
  cancel: { fi: 'Peruuta', sv: 'Avbryt', en: 'Cancel' },
} satisfies Record<string, Text>;
