import type { CountedText, Text } from './text';

/** What stands on the cover page of a portability package (GDPR Article 20). */
export const portableCover = {
  title: {
    fi: 'Omat tietosi mukaan otettaviksi',
    sv: 'Dina uppgifter att ta med dig',
    en: 'Your data to take along',
  },
  lead: {
    fi: 'Oikeus siirtää tiedot järjestelmästä toiseen (EU:n yleinen tietosuoja-asetus, 20 artikla)',
    sv: 'Rätten till dataportabilitet (EU:s allmänna dataskyddsförordning, artikel 20)',
    en: 'The right to data portability (EU General Data Protection Regulation, Article 20)',
  },
  introduction: {
    fi: 'Tässä paketissa ovat tiedot, jotka olet itse antanut meille tai jotka ovat kertyneet asioinnistasi. Ne ovat muodossa, jota tietokoneohjelmat osaavat lukea. Voit säilyttää tiedostot itselläsi tai antaa ne toiselle palvelulle.',
    sv: 'Det här paketet innehåller de uppgifter som du själv har gett oss eller som har samlats när du har varit kund. De är i en form som datorprogram kan läsa. Du kan behålla filerna eller ge dem till en annan tjänst.',
    en: 'This package holds the data that you gave us yourself and the data that came about when you dealt with us. It is in a form that computer programs can read. You may keep the files or give them to another service.',
  },
  asOf: {
    fi: 'Tiedot ovat sellaisina kuin ne olivat {moment}. Paketti on maksuton. Tietosi säilyvät meillä ennallaan: jos haluat, että ne poistetaan, pyydä sitä erikseen.',
    sv: 'Uppgifterna är som de var {moment}. Paketet är gratis. Dina uppgifter finns kvar hos oss som förut: om du vill att de raderas, be om det särskilt.',
    en: 'The data is as it was on {moment}. This package is free of charge. Your data stays with us as before: if you want it erased, ask for that separately.',
  },
  nothing: {
    fi: 'Paketissa ei ole tietoja. Oikeus koskee tietoja, joita käsitellään sopimuksen tai suostumuksen perusteella, eikä meillä ole sinusta sellaisia tietoja. Sinulla on silti oikeus saada jäljennös kaikista tiedoistasi (15 artikla).',
    sv: 'Paketet innehåller inga uppgifter. Rätten gäller uppgifter som behandlas på grund av ett avtal eller ett samtycke, och sådana uppgifter har vi inte om dig. Du har ändå rätt att få en kopia av alla dina uppgifter (artikel 15).',
    en: 'This package holds no data. The right concerns data processed on the basis of a contract or a consent, and we hold no such data about you. You still have the right to a copy of all your data (Article 15).',
  },
  filesTitle: { fi: 'Tiedostot', sv: 'Filerna', en: 'The files' },
  file: { fi: 'Tiedosto', sv: 'Fil', en: 'File' },
  holds: { fi: 'Mitä siinä on', sv: 'Vad den innehåller', en: 'What it holds' },
  cover: { fi: 'Tämä sivu', sv: 'Den här sidan', en: 'This page' },
  json: {
    fi: 'Kaikki paketin tiedot muille ohjelmille (JSON, UTF-8)',
    sv: 'Alla uppgifter i paketet för andra program (JSON, UTF-8)',
    en: 'All the data of the package for other programs (JSON, UTF-8)',
  },
  schema: {
    fi: 'JSON-tiedoston rakenteen kuvaus (JSON Schema)',
    sv: 'Beskrivning av JSON-filens struktur (JSON Schema)',
    en: 'Description of how the JSON file is built (JSON Schema)',
  },
  csv: {
    fi: '{title} taulukkona (CSV, UTF-8), {records}',
    sv: '{title} som tabell (CSV, UTF-8), {records}',
    en: '{title} as a table (CSV, UTF-8), {records}',
  },
  vcard: {
    fi: 'Yhteystietosi osoitekirjaa varten (vCard 4.0)',
    sv: 'Dina kontaktuppgifter för en adressbok (vCard 4.0)',
    en: 'Your contact details for an address book (vCard 4.0)',
  },
  csvNote: {
    fi: 'CSV-tiedostoissa on heittomerkki sellaisen tekstin edessä, jonka taulukkolaskentaohjelma muuten tulkitsisi kaavaksi. JSON-tiedostossa tekstit ovat kirjaimelleen sellaisina kuin ne on tallennettu.',
    sv: 'I CSV-filerna står en apostrof före en text som ett kalkylprogram annars skulle ta för en formel. I JSON-filen är texterna exakt så som de har lagrats.',
    en: 'In the CSV files an apostrophe stands before a text that a spreadsheet program would otherwise take for a formula. In the JSON file the texts are exactly as they are stored.',
  },
  coveredTitle: { fi: 'Mitä paketissa on', sv: 'Vad paketet innehåller', en: 'What is in the package' },
  field: { fi: 'Kenttä', sv: 'Fält', en: 'Field' },
  meaning: { fi: 'Merkitys', sv: 'Betydelse', en: 'Meaning' },
  origin: { fi: 'Mistä tieto tulee', sv: 'Varifrån uppgiften kommer', en: 'Where the data comes from' },
  coveredBy: {
    fi: '{title}: käsittelyn peruste on {basis}.',
    sv: '{title}: grunden för behandlingen är {basis}.',
    en: '{title}: the basis of the processing is {basis}.',
  },
  notCovered: {
    fi: '{title}: ei mukana, koska näitä tietoja ei käsitellä sopimuksen eikä suostumuksen perusteella.',
    sv: '{title}: inte med, eftersom dessa uppgifter inte behandlas på grund av ett avtal eller ett samtycke.',
    en: '{title}: not included, because this data is not processed on the basis of a contract or a consent.',
  },
  contactOnly: {
    fi: 'Mukana ovat vain tiedot, jotka annoit suostumuksesi yhteydessä: kuka olet ja miten sinut tavoittaa.',
    sv: 'Endast de uppgifter som du gav tillsammans med ditt samtycke är med: vem du är och hur du kan nås.',
    en: 'Only the data that you gave with your consent is included: who you are and how to reach you.',
  },
  leftOutTitle: {
    fi: 'Mitä paketissa ei ole',
    sv: 'Vad paketet inte innehåller',
    en: 'What is not in the package',
  },
  leftOut: {
    fi: 'Siirto-oikeus koskee vain tietoja, jotka olet antanut tai jotka ovat kertyneet asioinnistasi ja joita käsitellään tietokoneella. Siksi tässä ei ole näitä:',
    sv: 'Rätten till dataportabilitet gäller endast uppgifter som du har gett eller som har samlats när du har varit kund och som behandlas med dator. Därför saknas följande:',
    en: 'The right to data portability concerns only data that you gave or that came about when you dealt with us, and that is processed by computer. Therefore these are left out:',
  },
  leftOutOwn: {
    fi: 'meidän antamamme tai päättelemämme tiedot, kuten asiakasnumero, laskun tila ja rooli',
    sv: 'uppgifter som vi har gett eller dragit slutsatser om, såsom kundnummer, fakturans status och roll',
    en: 'data that we gave or concluded, such as the customer number, the state of an invoice and the role',
  },
  leftOutKeeping: {
    fi: 'rekisterin hoidon tiedot: säilytysajat, poiston esteet, luovutukset, tehtävät ja loki',
    sv: 'uppgifter om registrets skötsel: förvaringstider, hinder för radering, utlämningar, uppgifter att göra och loggen',
    en: 'data for keeping the register: retention periods, holds, disclosures, tasks and the log',
  },
  leftOutNotes: {
    fi: 'omat muistiinpanomme ja itse lisäämämme sarakkeet',
    sv: 'våra egna anteckningar och kolumner som vi själva har lagt till',
    en: 'our own notes and the columns that we added ourselves',
  },
  leftOutRequests: {
    fi: 'tietosuojapyyntösi ja vastauksemme niihin',
    sv: 'dina begäranden om dataskydd och våra svar på dem',
    en: 'your data protection requests and our answers to them',
  },
  leftOutPaper: {
    fi: 'paperilla oleva aineisto',
    sv: 'material på papper',
    en: 'material on paper',
  },
  accessInstead: {
    fi: 'Kaikista näistä saat jäljennöksen, kun pyydät tietosi nähtäväksi (15 artikla): {contact}.',
    sv: 'Du får en kopia av allt detta när du begär tillgång till dina uppgifter (artikel 15): {contact}.',
    en: 'You get a copy of all of these when you ask for access to your data (Article 15): {contact}.',
  },
  careTitle: { fi: 'Pidä tiedostot tallessa', sv: 'Var rädd om filerna', en: 'Keep the files safe' },
  care: {
    fi: 'Tiedostoissa on henkilötietojasi. Säilytä ne niin, etteivät muut pääse niihin, ja poista ne, kun et enää tarvitse niitä.',
    sv: 'Filerna innehåller dina personuppgifter. Förvara dem så att andra inte kommer åt dem och radera dem när du inte längre behöver dem.',
    en: 'The files hold your personal data. Keep them where others cannot get at them, and delete them when you no longer need them.',
  },
} satisfies Record<string, Text>;

/** What a package calls the records of each tab. */
export const portableTitles = {
  customers: { fi: 'Asiakastietosi', sv: 'Dina kunduppgifter', en: 'Your customer data' },
  orders: { fi: 'Tilauksesi', sv: 'Dina beställningar', en: 'Your orders' },
  consents: { fi: 'Suostumuksesi', sv: 'Dina samtycken', en: 'Your consents' },
} satisfies Record<string, Text>;

/** Where a field's data comes from. */
export const originTexts = {
  provided: { fi: 'sinulta', sv: 'från dig', en: 'from you' },
  observed: { fi: 'asioinnistasi', sv: 'från dina kundkontakter', en: 'from your dealings with us' },
} satisfies Record<string, Text>;

/** The basis of the processing, as the sentence of the cover page has it. */
export const portableBasisTexts = {
  contract: { fi: 'sopimus', sv: 'ett avtal', en: 'a contract' },
  consent: { fi: 'suostumuksesi', sv: 'ditt samtycke', en: 'your consent' },
} satisfies Record<string, Text>;

/** How many records a file holds. */
export const recordCount: CountedText = {
  one: { fi: '1 rivi', sv: '1 rad', en: '1 row' },
  other: { fi: '{count} riviä', sv: '{count} rader', en: '{count} rows' },
};

/** The name of the cover page in the package: ASCII, so that every unpacker has it right. */
export const coverFileName: Text = {
  fi: 'lue-tama-ensin.html',
  sv: 'las-detta-forst.html',
  en: 'read-this-first.html',
};
