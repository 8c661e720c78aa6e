/** The words of the sidebar and the dialogs. */
import type { CountedText, Text } from './text';

export { formCheckTexts, formDialog } from './formDialog';

/** What the files are called that the add-on makes. */
export const documentNames = {
  access: { fi: 'Henkilötiedot', sv: 'Personuppgifter', en: 'Personal data' },
  portable: { fi: 'Siirrettävät tiedot', sv: 'Portabla uppgifter', en: 'Portable data' },
  receipt: { fi: 'Poistokuitti', sv: 'Raderingskvitto', en: 'Erasure receipt' },
  logCopy: { fi: 'Lokin kopio', sv: 'Loggens kopia', en: 'Copy of the log' },
} satisfies Record<string, Text>;

/** What several pages say. */
export const common = {
  busy: { fi: 'Odota hetki…', sv: 'Vänta en stund…', en: 'One moment…' },
  close: { fi: 'Sulje', sv: 'Stäng', en: 'Close' },
  who: { fi: 'Asiakas', sv: 'Kund', en: 'Customer' },
  whoHint: {
    fi: 'Tunniste, sähköpostiosoite, puhelinnumero, asiakasnumero tai nimi',
    sv: 'Id, e-postadress, telefonnummer, kundnummer eller namn',
    en: 'ID, e-mail address, phone number, customer number or name',
  },
  find: { fi: 'Hae', sv: 'Sök', en: 'Find' },
  chooseOne: { fi: 'Valitse, ketä tarkoitat', sv: 'Välj vem du menar', en: 'Choose whom you mean' },
  inCity: { fi: '{name}, {city}', sv: '{name}, {city}', en: '{name}, {city}' },
  withId: { fi: 'tunniste {id}', sv: 'id {id}', en: 'ID {id}' },
  nameless: { fi: 'Nimetön', sv: 'Utan namn', en: 'No name' },
  files: { fi: 'Tiedostot', sv: 'Filer', en: 'Files' },
  folder: {
    fi: 'Tiedostot ovat Drive-kansiossasi Rekisterivahti. Vain sinä näet ne, kunnes jaat ne.',
    sv: 'Filerna finns i din Drive-mapp Rekisterivahti. Bara du ser dem tills du delar dem.',
    en: 'The files are in your Drive folder Rekisterivahti. Only you see them until you share them.',
  },
  newTab: { fi: 'avautuu uuteen välilehteen', sv: 'öppnas i en ny flik', en: 'opens in a new tab' },
  noContact: {
    fi: 'Yhteys taulukkoon katkesi, joten sulje ikkuna ja avaa se uudelleen.',
    sv: 'Förbindelsen till kalkylarket bröts, så stäng fönstret och öppna det igen.',
    en: 'The connection to the spreadsheet was lost, so close this window and open it again.',
  },
  until: { fi: '{date} asti', sv: 'till {date}', en: 'until {date}' },
  reviewOn: { fi: 'tarkistetaan {date}', sv: 'ses över {date}', en: 'looked at again on {date}' },
  ground: {
    fi: '{kind} ({count}): {ground}',
    sv: '{kind} ({count}): {ground}',
    en: '{kind} ({count}): {ground}',
  },
} satisfies Record<string, Text>;

/** The person's card. */
export const card = {
  showSelected: { fi: 'Näytä valittu rivi', sv: 'Visa vald rad', en: 'Show selected row' },
  refresh: { fi: 'Päivitä', sv: 'Uppdatera', en: 'Refresh' },
  start: {
    fi: 'Valitse asiakkaan rivi Asiakkaat-välilehdeltä tai hae asiakas.',
    sv: 'Välj en kunds rad på fliken Kunder eller sök en kund.',
    en: 'Select a customer’s row on the Customers tab, or find a customer.',
  },
  purposeQuestion: {
    fi: 'Miksi katsot tietoja?',
    sv: 'Varför tittar du på uppgifterna?',
    en: 'Why do you look?',
  },
  purposeReason: {
    fi: 'Katselu merkitään lokiin. Henkilöllä on oikeus tietää, milloin ja miksi hänen tietojaan on katsottu, mutta ei, kuka katsoi.',
    sv: 'Varje titt antecknas i loggen. Personen har rätt att veta när och varför, men inte vem.',
    en: 'Each look is noted in the log. The person has the right to know when and why, but not who looked.',
  },
  purpose: {
    fi: 'Seuraavan katselun syy',
    sv: 'Skäl till nästa titt',
    en: 'Reason for the next look',
  },
  consents: { fi: 'Suostumukset', sv: 'Samtycken', en: 'Consents' },
  noConsents: {
    fi: 'Mikään käyttötarkoitus ei perustu henkilön valintaan.',
    sv: 'Inget ändamål grundar sig på personens val.',
    en: 'No purpose rests on the person’s choice.',
  },
  since: { fi: '{state}, {at}', sv: '{state}, {at}', en: '{state}, {at}' },
  allowed: { fi: 'käyttö sallittu', sv: 'användning tillåten', en: 'use allowed' },
  notAllowed: { fi: 'käyttö ei sallittu', sv: 'användning inte tillåten', en: 'use not allowed' },
  statement: {
    fi: 'Kirjaa, mitä henkilö ilmoitti',
    sv: 'Anteckna vad personen meddelade',
    en: 'Record what the person said',
  },
  channel: { fi: 'Miten', sv: 'Hur', en: 'How' },
  evidence: { fi: 'Todiste', sv: 'Bevis', en: 'Evidence' },
  evidenceHint: {
    fi: 'Esimerkiksi sähköpostin aihe ja päivä',
    sv: 'Till exempel ämne och dag för e-posten',
    en: 'For instance the subject and day of an e-mail',
  },
  give: { fi: 'Antoi', sv: 'Gav', en: 'Gave it' },
  withdraw: { fi: 'Perui', sv: 'Återkallade', en: 'Withdrew it' },
  giveFor: { fi: 'Antoi: {purpose}', sv: 'Gav: {purpose}', en: 'Gave it: {purpose}' },
  withdrawFor: { fi: 'Perui: {purpose}', sv: 'Återkallade: {purpose}', en: 'Withdrew it: {purpose}' },
  recorded: { fi: 'Kirjattu: {purpose}.', sv: 'Antecknat: {purpose}.', en: 'Recorded: {purpose}.' },
  unchanged: {
    fi: 'Rekisterissä oli jo näin: {purpose}.',
    sv: 'Registret sade redan så: {purpose}.',
    en: 'The register said so already: {purpose}.',
  },
  data: { fi: 'Tiedot', sv: 'Uppgifter', en: 'Data' },
  record: { fi: '{title} {number}', sv: '{title} {number}', en: '{title} {number}' },
  retention: { fi: 'Säilytysaika', sv: 'Förvaringstid', en: 'Retention' },
  notComputed: { fi: 'Ei vielä laskettu.', sv: 'Inte beräknad än.', en: 'Not computed yet.' },
  holds: {
    fi: 'Mitä ei voi vielä poistaa',
    sv: 'Vad som inte kan raderas än',
    en: 'What cannot be erased yet',
  },
  noHolds: { fi: 'Kaiken voi poistaa.', sv: 'Allt kan raderas.', en: 'Everything can be erased.' },
  againOn: {
    fi: 'Lisää voi poistaa {date}.',
    sv: 'Mer kan raderas {date}.',
    en: 'More can be erased on {date}.',
  },
  returnedTitle: {
    fi: 'Tiedot on kerran poistettu',
    sv: 'Uppgifterna har raderats en gång',
    en: 'The data was erased once',
  },
  returnedQuestion: {
    fi: 'Tämän henkilön tiedot poistettiin kokonaan tai osaksi, ja nyt hän on taas rekisterissä. Jos hän palasi asiakkaaksi itse, kerro se, niin häntä ei enää estetä eikä odottava poisto jatku. Suoramarkkinointikielto jää voimaan. Muuten poista tiedot uudelleen.',
    sv: 'Den här personens uppgifter raderades helt eller delvis, och nu finns personen i registret igen. Om personen själv kom tillbaka som kund, säg det, så spärras personen inte längre och en radering som väntar fortsätter inte. Ett förbud mot direktmarknadsföring gäller fortfarande. Radera annars uppgifterna på nytt.',
    en: 'This person’s data was erased, wholly or in part, and now they are in the register again. If they came back as a customer by themselves, say so: they are blocked no longer, and an erasure that waits does not go on. An objection to direct marketing stays in force. Otherwise erase the data again.',
  },
  cameBack: { fi: 'Palasi itse', sv: 'Kom själv tillbaka', en: 'Came back by themselves' },
  returnNoted: {
    fi: 'Merkitty: henkilö palasi itse.',
    sv: 'Antecknat: personen kom själv tillbaka.',
    en: 'Noted: the person came back by themselves.',
  },
  actions: { fi: 'Toiminnot', sv: 'Åtgärder', en: 'Actions' },
  export: { fi: 'Vie tiedot…', sv: 'Exportera uppgifterna…', en: 'Export the data…' },
  erase: { fi: 'Poistosuunnitelma…', sv: 'Raderingsplan…', en: 'Erasure plan…' },
} satisfies Record<string, Text>;

/** The export dialog. */
export const exportTexts = {
  intro: {
    fi: 'Kokoa kaikki, mitä henkilöstä on tallennettu, tiedostoihin, jotka voit antaa hänelle.',
    sv: 'Samla allt som är lagrat om personen i filer som du kan ge personen.',
    en: 'Gather everything held on the person in files that you can give to them.',
  },
  language: { fi: 'Raportin kieli', sv: 'Rapportens språk', en: 'Language of the report' },
  ownLanguage: { fi: 'Henkilön oma kieli', sv: 'Personens eget språk', en: 'The person’s own language' },
  make: { fi: 'Tee tiedostot', sv: 'Gör filerna', en: 'Make the files' },
  portableTitle: {
    fi: 'Tiedot siirrettäviksi toiseen palveluun',
    sv: 'Uppgifter att flytta till en annan tjänst',
    en: 'Data to move to another service',
  },
  portableIntro: {
    fi: 'Paketissa (zip) on vain se, mitä henkilö on itse antanut tai mitä hänen asioinnistaan on kertynyt, ohjelmille sopivassa muodossa.',
    sv: 'Paketet (zip) innehåller bara det som personen själv har gett eller som har samlats när personen varit kund, i en form för program.',
    en: 'The package (zip) holds only what the person gave or what came about when they dealt with you, in a form for programs.',
  },
  makePortable: { fi: 'Tee siirtopaketti', sv: 'Gör paketet', en: 'Make the package' },
  done: { fi: 'Tiedostot on tehty.', sv: 'Filerna är gjorda.', en: 'The files are made.' },
  later: {
    fi: 'Tehtävät-välilehti muistuttaa, milloin tiedostot on poistettava.',
    sv: 'Fliken Att göra påminner om när filerna ska raderas.',
    en: 'The Tasks tab reminds you when the files are to be deleted.',
  },
} satisfies Record<string, Text>;

/** The erasure dialog. */
export const erasureTexts = {
  intro: {
    fi: 'Katso ensin, mitä poistetaan ja mitä jää. Mitään ei poisteta ennen vahvistustasi.',
    sv: 'Se först vad som raderas och vad som blir kvar. Ingenting raderas innan du bekräftar.',
    en: 'First see what goes and what stays. Nothing is erased before you confirm.',
  },
  showPlan: { fi: 'Näytä suunnitelma', sv: 'Visa planen', en: 'Show the plan' },
  planFor: { fi: 'Suunnitelma: {name}', sv: 'Plan: {name}', en: 'Plan: {name}' },
  goes: { fi: 'Poistetaan', sv: 'Raderas', en: 'Goes' },
  gone: { fi: 'Poistettiin', sv: 'Raderades', en: 'Erased' },
  stays: { fi: 'Säilyy', sv: 'Blir kvar', en: 'Stays' },
  nothingStays: { fi: 'Mitään ei jää.', sv: 'Ingenting blir kvar.', en: 'Nothing stays.' },
  records: { fi: '{kind}: {count}', sv: '{kind}: {count}', en: '{kind}: {count}' },
  columns: { fi: '{kind}: {columns}', sv: '{kind}: {columns}', en: '{kind}: {columns}' },
  copies: {
    fi: 'Kopiot, jotka on vielä hoidettava',
    sv: 'Kopior som ännu ska åtgärdas',
    en: 'Copies to be dealt with',
  },
  againOn: {
    fi: 'Poisto jatkuu itsestään {date}, kun ensimmäinen peruste päättyy.',
    sv: 'Raderingen fortsätter av sig själv {date}, när den första grunden upphör.',
    en: 'The erasure resumes by itself on {date}, when the first ground ends.',
  },
  nothing: {
    fi: 'Poistettavaa ei ole.',
    sv: 'Det finns ingenting att radera.',
    en: 'There is nothing to erase.',
  },
  onlyOutside: {
    fi: 'Itse rekisterissä ei ole nyt poistettavaa, mutta rekisterin ulkopuolella on vielä paperia tai muita kopioita. Niistä tulee tehtävät, ja poisto on valmis, kun ne on hoidettu.',
    sv: 'I själva registret finns nu ingenting att radera, men utanför registret finns ännu papper eller andra kopior. De blir uppgifter, och raderingen är slutförd när de är åtgärdade.',
    en: 'In the register itself there is nothing to erase now, but paper or other copies are left outside it. They become tasks, and the erasure is complete once they are dealt with.',
  },
  makeTasks: { fi: 'Tee tehtävät', sv: 'Skapa uppgifterna', en: 'Make the tasks' },
  tasksMade: {
    fi: 'Tehtävät on tehty. Poisto ei ole vielä valmis.',
    sv: 'Uppgifterna är skapade. Raderingen är inte slutförd än.',
    en: 'The tasks are made. The erasure is not complete yet.',
  },
  held: {
    fi: 'Tiedot säilyvät alla olevilla perusteilla, eikä henkilön riviä voi vielä poistaa.',
    sv: 'Uppgifterna sparas på grunderna nedan, och personens rad kan inte raderas än.',
    en: 'The data stay on the grounds below, and the person’s row cannot be erased yet.',
  },
  anonymise: {
    fi: 'Laske poistettavat tiedot nimettömään tilastoon. Vain lukumäärät jäävät.',
    sv: 'Räkna uppgifterna som raderas i en anonym statistik. Bara antalen blir kvar.',
    en: 'Count the erased records in anonymous statistics. Only the numbers stay.',
  },
  statistics: { fi: 'Jää tilastoon', sv: 'Blir kvar i statistiken', en: 'Stays in the statistics' },
  statisticsLater: {
    fi: 'Nyt ei ole laskettavaa. Mikä poistetaan myöhemmin, lasketaan silloin.',
    sv: 'Nu finns det ingenting att räkna. Det som raderas senare räknas då.',
    en: 'There is nothing to count now. What is erased later is counted then.',
  },
  statisticsNote: {
    fi: 'Vain lukumäärät: ei nimeä, tunnusta, päivää eikä summaa. Niistä ei voi tunnistaa ketään.',
    sv: 'Bara antal: inget namn, ingen kod, ingen dag och inget belopp. Ingen kan kännas igen genom dem.',
    en: 'Numbers only: no name, no code, no day and no sum. Nobody can be recognised by them.',
  },
  read: {
    fi: 'Olen lukenut suunnitelman. Ymmärrän, ettei poistoa voi perua.',
    sv: 'Jag har läst planen. Jag förstår att raderingen inte kan ångras.',
    en: 'I have read the plan. I understand that an erasure cannot be undone.',
  },
  erase: { fi: 'Poista tiedot', sv: 'Radera uppgifterna', en: 'Erase the data' },
  done: { fi: 'Poisto on tehty.', sv: 'Raderingen är gjord.', en: 'The erasure is done.' },
  receipt: { fi: 'Kuitti henkilölle', sv: 'Kvitto till personen', en: 'Receipt for the person' },
  tasks: {
    fi: 'Se, mikä on vielä tehtävä käsin, on Tehtävät-välilehdellä.',
    sv: 'Det som ännu ska göras för hand finns på fliken Att göra.',
    en: 'What is left to do by hand is on the Tasks tab.',
  },
} satisfies Record<string, Text>;

/** The import dialog. */
export const importDialog = {
  intro: {
    fi: 'Valitse CSV-tiedostot. Mitään ei tallenneta ennen kuin olet nähnyt kokeilun tuloksen.',
    sv: 'Välj CSV-filerna. Ingenting sparas innan du har sett provets resultat.',
    en: 'Choose the CSV files. Nothing is stored before you have seen the trial’s result.',
  },
  customers: { fi: 'Asiakkaat', sv: 'Kunder', en: 'Customers' },
  orders: { fi: 'Tilaukset', sv: 'Beställningar', en: 'Orders' },
  customersFile: { fi: 'Asiakkaiden tiedosto', sv: 'Fil med kunder', en: 'File of customers' },
  ordersFile: { fi: 'Tilausten tiedosto', sv: 'Fil med beställningar', en: 'File of orders' },
  mapping: {
    fi: 'Mihin sarakkeet tulevat: {tab}',
    sv: 'Vart kolumnerna går: {tab}',
    en: 'Where the columns go: {tab}',
  },
  heading: { fi: 'Tiedoston sarake', sv: 'Filens kolumn', en: 'Column of the file' },
  example: { fi: 'Esimerkki', sv: 'Exempel', en: 'Example' },
  column: { fi: 'Rekisterin sarake', sv: 'Registrets kolumn', en: 'Column of the register' },
  columnFor: {
    fi: 'Rekisterin sarake: {heading}',
    sv: 'Registrets kolumn: {heading}',
    en: 'Column of the register: {heading}',
  },
  leaveOut: { fi: 'Jätä pois', sv: 'Lämna ute', en: 'Leave out' },
  tryOut: { fi: 'Kokeile', sv: 'Prova', en: 'Try it out' },
  trial: { fi: 'Kokeilun tulos', sv: 'Provets resultat', en: 'Result of the trial' },
  trialDone: {
    fi: 'Kokeilu on tehty. Mitään ei muutettu.',
    sv: 'Provet är gjort. Ingenting ändrades.',
    en: 'The trial is done. Nothing was changed.',
  },
  start: { fi: 'Tuo', sv: 'Importera', en: 'Import' },
  stop: { fi: 'Pysäytä', sv: 'Stoppa', en: 'Stop' },
  stopped: {
    fi: 'Pysäytetty. Tuodut rivit ovat rekisterissä; saman tiedoston voi tuoda uudelleen.',
    sv: 'Stoppat. De importerade raderna finns i registret; samma fil kan importeras igen.',
    en: 'Stopped. The lines imported so far are in the register; the same file can be imported again.',
  },
  done: { fi: 'Tuonti on valmis.', sv: 'Importen är klar.', en: 'The import is done.' },
  progress: { fi: '{done} / {all} riviä', sv: '{done} / {all} rader', en: '{done} of {all} lines' },
  result: { fi: 'Tulos', sv: 'Resultat', en: 'Result' },
  lines: { fi: 'Rivejä', sv: 'Rader', en: 'Lines' },
  added: { fi: 'Uusia', sv: 'Nya', en: 'New' },
  updated: { fi: 'Päivitettyjä', sv: 'Uppdaterade', en: 'Updated' },
  unchanged: { fi: 'Ennallaan', sv: 'Oförändrade', en: 'Unchanged' },
  skipped: { fi: 'Pois jääviä', sv: 'Utelämnade', en: 'Left out' },
  problem: { fi: 'Rivi {line}: {text}', sv: 'Rad {line}: {text}', en: 'Line {line}: {text}' },
  twice: {
    fi: 'Sama rekisterin sarake on valittu kahdesti, joten muuta toinen.',
    sv: 'Samma kolumn i registret är vald två gånger, så ändra den ena.',
    en: 'The same column of the register is chosen twice, so change one of them.',
  },
  paidNote: {
    fi: 'Laskut, joiden tilaa tiedosto ei kerro, merkitään maksetuiksi.',
    sv: 'Fakturor vars läge filen inte anger antecknas som betalda.',
    en: 'Invoices whose state the file does not tell are entered as paid.',
  },
} satisfies Record<string, Text>;

/** Texts that depend on a number; say them with `sayCount`. */
export const counted = {
  problems: {
    one: { fi: '{count} huomautus', sv: '{count} anmärkning', en: '{count} remark' },
    other: { fi: '{count} huomautusta', sv: '{count} anmärkningar', en: '{count} remarks' },
  },
  repaired: {
    one: {
      fi: '{count} puute korjattiin.',
      sv: '{count} brist åtgärdades.',
      en: '{count} defect was put right.',
    },
    other: {
      fi: '{count} puutetta korjattiin.',
      sv: '{count} brister åtgärdades.',
      en: '{count} defects were put right.',
    },
  },
} satisfies Record<string, CountedText>;

/** The languages by their own names. */
export const languageNames = { fi: 'Suomi', sv: 'Svenska', en: 'English' } as const;
