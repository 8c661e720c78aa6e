import type { CountedText, Text } from './text';

/** What each command does, for the help. */
const commands = {
  setup: {
    fi: 'Perustaa rekisterin tai korjaa sen rakenteen.',
    sv: 'Upprättar registret eller återställer dess struktur.',
    en: 'Sets the register up, or repairs its structure.',
  },
  import: {
    fi: 'Tuo asiakkaat ja tilaukset CSV-tiedostoista.',
    sv: 'Importerar kunder och beställningar från CSV-filer.',
    en: 'Imports customers and orders from CSV files.',
  },
  consent: {
    fi: 'Kirjaa suostumuksen annetuksi tai peruutetuksi, tai kertoo suostumukset.',
    sv: 'Antecknar ett samtycke som givet eller återkallat, eller visar samtyckena.',
    en: 'Records a consent as given or withdrawn, or shows the consents.',
  },
  request: {
    fi: 'Kirjaa pyynnön, näyttää sen tai vie sitä eteenpäin vastaukseen saakka.',
    sv: 'Antecknar en begäran, visar den eller för den vidare fram till svaret.',
    en: 'Records a request, shows it, or takes it on until it is answered.',
  },
  requests: {
    fi: 'Luettelee pyynnöt, kiireisimmät ensin.',
    sv: 'Visar alla begäranden, de mest brådskande först.',
    en: 'Lists the requests, the most urgent first.',
  },
  sweep: { fi: 'Tekee päivittäisen ajon.', sv: 'Gör den dagliga körningen.', en: 'Does the daily run.' },
  export: {
    fi: 'Kirjoittaa tiedostoihin kaiken, mitä yhdestä henkilöstä on tallennettu, tai tiedot, jotka hän voi siirtää toiseen palveluun.',
    sv: 'Skriver allt som finns om en person, eller de uppgifter som personen kan flytta till en annan tjänst, till filer.',
    en: 'Writes everything held on one person, or the data that they may move to another service, to files.',
  },
  erase: {
    fi: 'Poistaa henkilön tiedot siltä osin kuin mikään peruste ei estä sitä.',
    sv: 'Raderar en persons uppgifter till den del ingen grund hindrar det.',
    en: 'Erases a person’s data as far as no ground prevents it.',
  },
  approve: {
    fi: 'Näyttää, mitä mikään peruste ei enää säilytä, ja hyväksyy sen hävittämisen tai peruu hyväksynnän.',
    sv: 'Visar vad ingen grund längre bevarar, och godkänner att det förstörs eller återkallar godkännandet.',
    en: 'Shows what no ground keeps any more, and approves its destruction or undoes the approval.',
  },
  erasures: {
    fi: 'Näyttää poistot ja sen, mitä kopioita niistä on vielä hoitamatta, tai merkitsee kopion hoidetuksi.',
    sv: 'Visar raderingarna och vilka kopior som är kvar att åtgärda, eller markerar en kopia som åtgärdad.',
    en: 'Shows the erasures and which copies are left to deal with, or marks a copy as dealt with.',
  },
  relationships: {
    fi: 'Näyttää asiakassuhteet, jotka ovat ehkä päättyneet, ja merkitsee ne päättyneiksi tai jatkuviksi.',
    sv: 'Visar kundförhållanden som kanske har avslutats och markerar dem som avslutade eller fortgående.',
    en: 'Shows customer relationships that have perhaps ended, and marks them as ended or as going on.',
  },
  digest: {
    fi: 'Kertoo, mikä omistajaa odottaa, ja lokin tarkistuspisteen.',
    sv: 'Berättar vad som väntar på ägaren och loggens kontrollpunkt.',
    en: 'Tells what is waiting for the owner, and the log’s checkpoint.',
  },
  record: {
    fi: 'Tekee selosteen käsittelytoimista ja pitää sen välilehden ajan tasalla.',
    sv: 'Gör registret över behandling och håller dess flik uppdaterad.',
    en: 'Makes the record of processing activities and keeps its tab up to date.',
  },
  access: {
    fi: 'Vertaa tilejä, joille taulukko on jaettu, henkilöstöluetteloon.',
    sv: 'Jämför de konton som kalkylarket är delat med med personalförteckningen.',
    en: 'Compares the accounts with which the spreadsheet is shared with the list of staff.',
  },
  report: {
    fi: 'Tekee viranomaiselle selvityksen rekisterin pidosta ajanjaksolla.',
    sv: 'Gör en utredning till myndigheten om registerföringen under en period.',
    en: 'Makes a report for the authority on how the register was kept over a span of time.',
  },
  addresses: {
    fi: 'Tekee osoitetarrat tai osoiteluettelon niistä, joiden tietoja saa käyttää tarkoitukseen.',
    sv: 'Gör adressetiketter eller en adresslista över dem vars uppgifter får användas för ändamålet.',
    en: 'Makes mailing labels or an address list of those whose data may be used for the purpose.',
  },
  'lint-notice': {
    fi: 'Tarkistaa tietosuojaselosteen tekstin lakia vasten ja, jos rekisteri annetaan, rekisteriä vasten.',
    sv: 'Kontrollerar en dataskyddsbeskrivnings text mot lagen och, om ett register anges, mot registret.',
    en: 'Checks the text of a privacy notice against the law and, where a register is given, against the register.',
  },
  condense: {
    fi: 'Tiivistää yhteenvedoksi lokin merkinnät, joiden säilytysaika on päättynyt.',
    sv: 'Sammanfattar de loggposter vars lagringstid har gått ut.',
    en: 'Condenses log entries whose retention period has ended into a summary.',
  },
  replay: {
    fi: 'Toistaa palautuksen jälkeen ne poistot, kiellot ja rajoitukset, jotka uudempi loki tuntee.',
    sv: 'Upprepar efter en återställning de raderingar, förbud och begränsningar som den nyare loggen känner till.',
    en: 'Repeats, after a restore, the erasures, objections and restrictions that the newer log knows of.',
  },
  notice: {
    fi: 'Näyttää tietosuojaselosteen tilan, julkaisee sen, kirjoittaa sen tiedostot tai merkitsee, kenelle se on annettu.',
    sv: 'Visar hur dataskyddsbeskrivningen står, publicerar den, skriver dess filer eller antecknar vem som fått den.',
    en: 'Shows how the privacy notice stands, publishes it, writes its files, or notes who was given it.',
  },
  holds: {
    fi: 'Näyttää poistoesteet, asettaa, tarkistaa tai purkaa esteen. Purettu este jatkaa odottanutta poistoa.',
    sv: 'Visar raderingshinder, inför, prövar eller upphäver ett. Ett upphävt hinder låter en väntande radering fortsätta.',
    en: 'Shows the holds, sets, reviews or lifts one. A lifted hold lets an erasure that waited go on.',
  },
  breach: {
    fi: 'Kirjaa tietoturvaloukkauksen, arvioi sen, merkitsee ilmoitukset, tekee niiden luonnokset tai päättää asian.',
    sv: 'Antecknar en personuppgiftsincident, bedömer den, antecknar anmälningar, gör utkast till dem eller avslutar ärendet.',
    en: 'Records a data breach, assesses it, notes who was told, drafts the notices or closes the matter.',
  },
  breaches: {
    fi: 'Näyttää tietoturvaloukkaukset määräaikoineen ja tekee niistä luettelon.',
    sv: 'Visar personuppgiftsincidenterna med tidsfrister och gör en förteckning över dem.',
    en: 'Shows the data breaches with their time limits and makes a register of them.',
  },
  returned: {
    fi: 'Vahvistaa, että poistettu henkilö on palannut asiakkaaksi itse.',
    sv: 'Bekräftar att en raderad person själv har återkommit som kund.',
    en: 'Confirms that an erased person has come back as a customer by themselves.',
  },
  verify: { fi: 'Tarkistaa lokin.', sv: 'Kontrollerar loggen.', en: 'Verifies the log.' },
  rotate: {
    fi: 'Siirtää rekisterin uuteen taulukkoon ilman versiohistoriaa, keskeyttää siirron tai merkitsee vanhan taulukon poistetuksi.',
    sv: 'Flyttar registret till ett nytt kalkylark utan versionshistorik, avbryter flytten eller antecknar att det gamla är raderat.',
    en: 'Moves the register into a fresh spreadsheet without version history, calls that off, or notes that the old one is gone.',
  },
} satisfies Record<string, Text>;

/** Headings of the help. */
const help = {
  usage: { fi: 'Käyttö:', sv: 'Användning:', en: 'Usage:' },
  commands: { fi: 'Komennot:', sv: 'Kommandon:', en: 'Commands:' },
  everywhere: { fi: 'Jokaisella komennolla:', sv: 'För varje kommando:', en: 'With every command:' },
  workbook: { fi: 'paikallinen työkirjatiedosto', sv: 'en lokal arbetsboksfil', en: 'a local workbook file' },
  spreadsheet: {
    fi: 'Googlen taulukko (tai muu palvelin, joka osaa Sheets API v4:n)',
    sv: 'ett Google-kalkylark (eller en annan server med Sheets API v4)',
    en: 'a Google spreadsheet (or another server that speaks the Sheets API v4)',
  },
  keyFile: {
    fi: 'tiedosto, jossa rekisterin palautuskoodi on',
    sv: 'en fil med registrets återställningskod',
    en: 'a file that holds the register’s recovery code',
  },
  language: { fi: 'kieli: fi, sv tai en', sv: 'språk: fi, sv eller en', en: 'language: fi, sv or en' },
  json: {
    fi: 'yksi JSON-objekti tulosteena',
    sv: 'ett JSON-objekt som utskrift',
    en: 'one JSON object as the output',
  },
} satisfies Record<string, Text>;

/** What the commands tell, beside the notices of the menu. */
const told = {
  working: {
    fi: 'Odota hetki… {seconds} s, kutsuja {calls}',
    sv: 'Vänta en stund… {seconds} s, anrop {calls}',
    en: 'One moment… {seconds} s, calls {calls}',
  },
  keyKept: {
    fi: 'Rekisterin avain on tiedostossa {file}. Säilytä siitä kopio lukitussa paikassa: ilman sitä rekisteriä ei voi jatkaa.',
    sv: 'Registrets nyckel finns i filen {file}. Förvara en kopia inlåst: utan den kan registret inte fortsättas.',
    en: 'The register’s key is in the file {file}. Keep a copy locked away: without it the register cannot go on.',
  },
  processingRecorded: {
    fi: 'Selosteessa on {count} käsittelytointa.',
    sv: 'Registret över behandling har {count} behandlingar.',
    en: 'The record has {count} processing activities.',
  },
  reported: {
    fi: '{from}–{to}: pyyntöjä {requests}, niistä myöhässä {late}; poistettuja tietoja {erased}, poistoissa säilytettyjä {kept}.',
    sv: '{from}–{to}: begäranden {requests}, av dem försenade {late}; raderade uppgifter {erased}, bevarade vid raderingar {kept}.',
    en: '{from}–{to}: requests {requests}, of them late {late}; records erased {erased}, kept at erasures {kept}.',
  },
  unmapped: {
    fi: 'Sarakkeet, joita ei tuoda: {headings}.',
    sv: 'Kolumner som inte importeras: {headings}.',
    en: 'Columns that are not imported: {headings}.',
  },
  inTab: { fi: '{tab}: {notice}', sv: '{tab}: {notice}', en: '{tab}: {notice}' },
  consentLine: {
    fi: '{title} ({purpose}): {state}, {use}',
    sv: '{title} ({purpose}): {state}, {use}',
    en: '{title} ({purpose}): {state}, {use}',
  },
  useAllowed: { fi: 'käyttö sallittu', sv: 'användning tillåten', en: 'use permitted' },
  useForbidden: { fi: 'käyttö kielletty', sv: 'användning förbjuden', en: 'use not permitted' },
  evidenceLine: {
    fi: '{at}, {channel}, sanamuoto {version}: ”{wording}” {evidence}',
    sv: '{at}, {channel}, ordalydelse {version}: ”{wording}” {evidence}',
    en: '{at}, {channel}, wording {version}: “{wording}” {evidence}',
  },
  sweptOn: {
    fi: 'Päivittäinen ajo päivälle {date}.',
    sv: 'Den dagliga körningen för {date}.',
    en: 'Daily run for {date}.',
  },
  unreadableCells: {
    fi: 'Sarakkeen {column} ({tab}) soluja, jotka puuttuvat tai joita ei voi lukea: {cells}',
    sv: 'Celler som saknas eller är oläsliga i kolumnen {column} ({tab}): {cells}',
    en: 'Missing or unreadable cells in the column {column} ({tab}): {cells}',
  },
  unfinishedExport: {
    fi: 'Asiakkaan {customer} vienti jäi kesken. Aja export hänestä uudelleen.',
    sv: 'Exporten för kunden {customer} blev oavslutad. Kör export för kunden igen.',
    en: 'The export of customer {customer} was not finished. Run export for them again.',
  },
  unfinishedErasure: {
    fi: 'Asiakkaan {customer} poisto jäi kesken. {reason}',
    sv: 'Raderingen av kunden {customer} blev oavslutad. {reason}',
    en: 'The erasure of customer {customer} was not finished. {reason}',
  },
  controllerMissing: {
    fi: 'Asiakirjasta puuttuu rekisterinpitäjän nimi, joten täytä controllerName Asetukset-välilehdellä.',
    sv: 'Den personuppgiftsansvarigas namn saknas i handlingen, så fyll i controllerName på fliken Inställningar.',
    en: 'The document lacks the name of the controller, so fill in controllerName in the Settings tab.',
  },
  planFor: {
    fi: 'Poistosuunnitelma: {name} ({customer})',
    sv: 'Raderingsplan: {name} ({customer})',
    en: 'Erasure plan: {name} ({customer})',
  },
  goes: { fi: 'Poistetaan: {what}', sv: 'Raderas: {what}', en: 'Goes: {what}' },
  gone: { fi: 'Poistettu: {what}', sv: 'Raderat: {what}', en: 'Erased: {what}' },
  stays: {
    fi: 'Säilyy: {what}. Peruste: {ground}{until}',
    sv: 'Bevaras: {what}. Grund: {ground}{until}',
    en: 'Stays: {what}. Ground: {ground}{until}',
  },
  counts: {
    fi: 'Tilastoon jää vain lukumäärä: {what}',
    sv: 'I statistiken blir bara antalet kvar: {what}',
    en: 'Only the number stays in the statistics: {what}',
  },
  counted: {
    fi: 'Tilastoon jäi vain lukumäärä: {what}',
    sv: 'I statistiken blev bara antalet kvar: {what}',
    en: 'Only the number was left in the statistics: {what}',
  },
  until: { fi: ', {date} asti', sv: ', till {date}', en: ', until {date}' },
  records: { fi: '{tab} ({count})', sv: '{tab} ({count})', en: '{tab} ({count})' },
  columns: { fi: '{tab}: {columns}', sv: '{tab}: {columns}', en: '{tab}: {columns}' },
  residual: {
    fi: 'Kopiot rekisterin solujen ulkopuolella: {kinds}',
    sv: 'Kopior utanför registrets celler: {kinds}',
    en: 'Copies outside the register’s cells: {kinds}',
  },
  againOn: {
    fi: 'Lisää voidaan poistaa aikaisintaan {date}.',
    sv: 'Mer kan raderas tidigast {date}.',
    en: 'More can be erased on {date} at the earliest.',
  },
  candidate: {
    fi: '{customer} (osuma: {by})',
    sv: '{customer} (träff: {by})',
    en: '{customer} (matched by {by})',
  },
  exported: {
    fi: 'Tiedot on viety näihin tiedostoihin:',
    sv: 'Uppgifterna har exporterats till dessa filer:',
    en: 'The data has been exported to these files:',
  },
  portableEmpty: {
    fi: 'Siirto-oikeus ei koske mitään hänen tietojaan. Paketti kertoo sen hänelle.',
    sv: 'Rätten till dataportabilitet gäller inga av personens uppgifter. Paketet berättar det.',
    en: 'The right to data portability reaches none of this person’s data. The package tells them so.',
  },
  receipt: {
    fi: 'Vahvistus henkilölle:',
    sv: 'Bekräftelse till personen:',
    en: 'Confirmation for the person:',
  },
  logOfAnother: {
    fi: 'Tämä taulukko on kopio: loki on taulukon {spreadsheet}.',
    sv: 'Det här kalkylarket är en kopia: loggen hör till kalkylarket {spreadsheet}.',
    en: 'This spreadsheet is a copy: the log is that of the spreadsheet {spreadsheet}.',
  },
  personReturned: {
    fi: 'Asiakas {customer} on merkitty palanneeksi, eikä poisto enää estä hänen tietojaan.',
    sv: 'Kunden {customer} är antecknad som återkommen, och raderingen hindrar inte längre uppgifterna.',
    en: 'The customer {customer} is noted as having come back, and the erasure no longer stands against their data.',
  },
  notSuppressed: {
    fi: 'Asiakas {customer} ei ole kieltolistalla poiston vuoksi. Mitään ei muutettu.',
    sv: 'Kunden {customer} finns inte på spärrlistan på grund av en radering. Ingenting ändrades.',
    en: 'The customer {customer} is not on the suppression list for an erasure. Nothing was changed.',
  },
  checkpointSaved: {
    fi: 'Tarkistuspiste on tiedostossa {file}. Anna se jollekin talon ulkopuolelle.',
    sv: 'Kontrollpunkten finns i filen {file}. Ge den till någon utanför huset.',
    en: 'The checkpoint is in the file {file}. Give it to somebody outside the house.',
  },
} satisfies Record<string, Text>;

/** How a customer was recognised. */
const matchedBy = {
  id: { fi: 'tunniste', sv: 'id', en: 'ID' },
  email: { fi: 'sähköposti', sv: 'e-post', en: 'e-mail' },
  phone: { fi: 'puhelin', sv: 'telefon', en: 'phone' },
  number: { fi: 'asiakasnumero', sv: 'kundnummer', en: 'customer number' },
  name: { fi: 'nimi', sv: 'namn', en: 'name' },
} satisfies Record<string, Text>;

/** Names of the files that are written for a person, without their endings; `{id}` names the person or the receipt. */
const fileNames = {
  accessReport: {
    fi: 'Henkilötietojen jäljennös {id} {date}',
    sv: 'Kopia av personuppgifter {id} {date}',
    en: 'Copy of personal data {id} {date}',
  },
  portablePackage: {
    fi: 'Siirrettävät tiedot {id} {date}',
    sv: 'Portabla uppgifter {id} {date}',
    en: 'Portable data {id} {date}',
  },
  erasureReceipt: {
    fi: 'Vahvistus tietojen poistamisesta {id} {date}',
    sv: 'Bekräftelse på radering {id} {date}',
    en: 'Confirmation of erasure {id} {date}',
  },
} satisfies Record<string, Text>;

/** Texts of the command line. */
export const cliTexts = { commands, help, told, matchedBy, fileNames };

/** Texts of the command line that depend on a number; say them with `sayCount`. */
export const countedCliTexts = {
  tabsMade: {
    one: { fi: '{count} välilehti tehtiin.', sv: '{count} flik skapades.', en: '{count} tab was made.' },
    other: {
      fi: '{count} välilehteä tehtiin.',
      sv: '{count} flikar skapades.',
      en: '{count} tabs were made.',
    },
  },
  erasuresDone: {
    one: {
      fi: '{count} poisto vahvistettiin.',
      sv: '{count} radering bekräftades.',
      en: '{count} erasure was confirmed.',
    },
    other: {
      fi: '{count} poistoa vahvistettiin.',
      sv: '{count} raderingar bekräftades.',
      en: '{count} erasures were confirmed.',
    },
  },
} satisfies Record<string, CountedText>;
