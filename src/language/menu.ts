import type { LogStanding } from '../register/log';
import type { CountedText, Text } from './text';

/** The menu and its items, in their order; three dots where something is asked before anything happens. */
export const menu = {
  title: { fi: 'Rekisterivahti', sv: 'Rekisterivahti', en: 'Rekisterivahti' },
  today: { fi: 'Tänään', sv: 'I dag', en: 'Today' },
  card: { fi: 'Henkilön kortti', sv: 'Personens kort', en: 'Person’s card' },
  consent: { fi: 'Kirjaa suostumus…', sv: 'Anteckna samtycke…', en: 'Record a consent…' },
  exportPerson: {
    fi: 'Vie henkilön tiedot…',
    sv: 'Exportera personens uppgifter…',
    en: 'Export a person’s data…',
  },
  erasurePlan: { fi: 'Poistosuunnitelma…', sv: 'Raderingsplan…', en: 'Erasure plan…' },
  review: {
    fi: 'Tarkista poistettavat…',
    sv: 'Granska det som ska raderas…',
    en: 'Review what is due…',
  },
  erasures: { fi: 'Poistojen tila…', sv: 'Raderingarnas läge…', en: 'State of the erasures…' },
  holds: { fi: 'Poistoesteet', sv: 'Raderingshinder', en: 'Holds' },
  requests: { fi: 'Pyynnöt', sv: 'Begäranden', en: 'Requests' },
  newRequest: { fi: 'Uusi pyyntö…', sv: 'Ny begäran…', en: 'New request…' },
  breaches: {
    fi: 'Tietoturvaloukkaukset…',
    sv: 'Personuppgiftsincidenter…',
    en: 'Data breaches…',
  },
  importFile: {
    fi: 'Tuo asiakkaat ja tilaukset…',
    sv: 'Importera kunder och beställningar…',
    en: 'Import customers and orders…',
  },
  labels: {
    fi: 'Osoitetarrat ja osoitelistat…',
    sv: 'Adressetiketter och adresslistor…',
    en: 'Mailing labels and address lists…',
  },
  requestForm: { fi: 'Pyyntölomake…', sv: 'Formulär för begäranden…', en: 'Request form…' },
  notice: { fi: 'Tietosuojaseloste…', sv: 'Dataskyddsbeskrivning…', en: 'Privacy notice…' },
  dailyRun: {
    fi: 'Tee päivittäinen ajo nyt',
    sv: 'Kör den dagliga körningen nu',
    en: 'Run the daily run now',
  },
  verify: { fi: 'Tarkista loki', sv: 'Kontrollera loggen', en: 'Verify the log' },
  rotate: {
    fi: 'Siirrä uuteen taulukkoon…',
    sv: 'Flytta till ett nytt kalkylark…',
    en: 'Move to a fresh spreadsheet…',
  },
  compare: {
    fi: 'Vertaa tarkistuspisteeseen…',
    sv: 'Jämför med en kontrollpunkt…',
    en: 'Compare with a checkpoint…',
  },
  proof: {
    fi: 'Selvitykset ja lokin tiivistys…',
    sv: 'Utredningar och loggens sammanfattning…',
    en: 'Reports and condensing the log…',
  },
  access: {
    fi: 'Kuka pääsee rekisteriin…',
    sv: 'Vem har tillgång till registret…',
    en: 'Who has access…',
  },
  afterRestore: {
    fi: 'Palautuksen jälkeen…',
    sv: 'Efter en återställning…',
    en: 'After a restore…',
  },
  setUp: { fi: 'Perusta rekisteri…', sv: 'Upprätta registret…', en: 'Set up the register…' },
  help: { fi: 'Ohje', sv: 'Hjälp', en: 'Help' },
} satisfies Record<string, Text>;

/** Buttons of dialogs and of the person's card. */
export const buttons = {
  ok: { fi: 'OK', sv: 'OK', en: 'OK' },
  cancel: { fi: 'Peruuta', sv: 'Avbryt', en: 'Cancel' },
  close: { fi: 'Sulje', sv: 'Stäng', en: 'Close' },
  refresh: { fi: 'Päivitä', sv: 'Uppdatera', en: 'Refresh' },
  give: { fi: 'Kirjaa annetuksi', sv: 'Anteckna som givet', en: 'Record as given' },
  withdraw: { fi: 'Kirjaa peruutetuksi', sv: 'Anteckna som återkallat', en: 'Record as withdrawn' },
  export: { fi: 'Vie tiedot', sv: 'Exportera uppgifterna', en: 'Export the data' },
  plan: { fi: 'Näytä poistosuunnitelma', sv: 'Visa raderingsplanen', en: 'Show the erasure plan' },
  erase: { fi: 'Poista', sv: 'Radera', en: 'Erase' },
  importNow: { fi: 'Tuo', sv: 'Importera', en: 'Import' },
  tryOut: { fi: 'Kokeile ensin', sv: 'Prova först', en: 'Try it out first' },
} satisfies Record<string, Text>;

/** What is asked before something is done. */
export const questions = {
  setUp: {
    fi: 'Perustetaanko rekisteri tähän taulukkoon? Omat välilehtesi ja tietosi säilyvät. Jos rekisteri on jo perustettu, siitä korjataan vain se, mikä puuttuu.',
    sv: 'Ska registret upprättas i det här kalkylarket? Dina egna flikar och uppgifter blir kvar. Om registret redan finns återställs bara det som saknas.',
    en: 'Set up the register in this spreadsheet? Your own tabs and data stay. If the register is there already, only what is missing is put back.',
  },
  checkpoint: {
    fi: 'Liitä tähän tarkistuspisteen rivi viestistä, jonka säilytit. Voit liittää myös koko viestin.',
    sv: 'Klistra in kontrollpunktens rad ur ett meddelande som du har sparat. Du kan också klistra in hela meddelandet.',
    en: 'Paste the checkpoint’s line of a message that you kept. You may also paste the whole message.',
  },
  purpose: {
    fi: 'Mitä käyttötarkoitusta suostumus koskee? Kirjoita tunniste Käyttötarkoitukset-välilehdeltä.',
    sv: 'Vilket ändamål gäller samtycket? Skriv ett id från fliken Ändamål.',
    en: 'Which purpose is the consent about? Write an ID from the Purposes tab.',
  },
  exportPerson: {
    fi: 'Viedäänkö kaikki tästä henkilöstä tallennetut tiedot tiedostoihin?',
    sv: 'Ska alla uppgifter om den här personen exporteras till filer?',
    en: 'Export everything held on this person to files?',
  },
  erase: {
    fi: 'Poistetaanko tiedot tämän suunnitelman mukaan? Poistoa ei voi perua.',
    sv: 'Ska uppgifterna raderas enligt den här planen? Raderingen kan inte ångras.',
    en: 'Erase the data as this plan says? An erasure cannot be undone.',
  },
} satisfies Record<string, Text>;

/** Short notices of what was done, and of what is missing. */
export const notices = {
  working: { fi: 'Odota hetki…', sv: 'Vänta en stund…', en: 'One moment…' },
  cancelled: { fi: 'Mitään ei muutettu.', sv: 'Ingenting ändrades.', en: 'Nothing was changed.' },
  nothingSelected: {
    fi: 'Valitse ensin asiakkaan rivi Asiakkaat-välilehdeltä.',
    sv: 'Välj först en kunds rad på fliken Kunder.',
    en: 'First select a customer’s row on the Customers tab.',
  },
  setUpDone: {
    fi: 'Rekisteri on valmis. Täytä seuraavaksi Asetukset-välilehti.',
    sv: 'Registret är klart. Fyll härnäst i fliken Inställningar.',
    en: 'The register is ready. Next, fill in the Settings tab.',
  },
  setUpUnchanged: {
    fi: 'Rekisteri oli jo kunnossa. Mitään ei muutettu.',
    sv: 'Registret var redan i skick. Ingenting ändrades.',
    en: 'The register was in order already. Nothing was changed.',
  },
  recoveryCode: {
    fi: 'Rekisterin palautuskoodi on {code}. Tulosta se nyt ja säilytä lukitussa paikassa; sitä ei näytetä uudelleen.',
    sv: 'Registrets återställningskod är {code}. Skriv ut den nu och förvara den inlåst; den visas inte igen.',
    en: 'The recovery code of the register is {code}. Print it now and keep it locked away; it is not shown again.',
  },
  consentGiven: {
    fi: 'Suostumus kirjattiin annetuksi: {purpose}.',
    sv: 'Samtycket antecknades som givet: {purpose}.',
    en: 'The consent was recorded as given: {purpose}.',
  },
  consentWithdrawn: {
    fi: 'Suostumus kirjattiin peruutetuksi: {purpose}.',
    sv: 'Samtycket antecknades som återkallat: {purpose}.',
    en: 'The consent was recorded as withdrawn: {purpose}.',
  },
  consentUnchanged: {
    fi: 'Suostumus oli jo kirjattu näin: {purpose}.',
    sv: 'Samtycket var redan antecknat så: {purpose}.',
    en: 'The consent was recorded so already: {purpose}.',
  },
  importDone: {
    fi: 'Tuonti valmis. Uusia {added}, päivitettyjä {updated}, ennallaan {unchanged}, ohitettuja {skipped}.',
    sv: 'Importen är klar. Nya {added}, uppdaterade {updated}, oförändrade {unchanged}, överhoppade {skipped}.',
    en: 'Import done. New {added}, updated {updated}, unchanged {unchanged}, skipped {skipped}.',
  },
  importTried: {
    fi: 'Kokeilu: mitään ei muutettu. Uusia olisi {added}, päivitettäviä {updated}, ennallaan {unchanged}, ohitettavia {skipped}.',
    sv: 'Prov: ingenting ändrades. Nya skulle vara {added}, uppdaterade {updated}, oförändrade {unchanged}, överhoppade {skipped}.',
    en: 'Trial: nothing was changed. New would be {added}, updated {updated}, unchanged {unchanged}, skipped {skipped}.',
  },
  importLine: { fi: 'Rivi {line}: {problem}', sv: 'Rad {line}: {problem}', en: 'Line {line}: {problem}' },
  sweepUnchanged: {
    fi: 'Päivittäinen ajo on tehty. Mikään ei muuttunut.',
    sv: 'Den dagliga körningen är klar. Ingenting ändrades.',
    en: 'The daily run is done. Nothing changed.',
  },
  exportDone: {
    fi: 'Tiedot on viety. Tiedostot: {files}.',
    sv: 'Uppgifterna har exporterats. Filer: {files}.',
    en: 'The data has been exported. Files: {files}.',
  },
  eraseDone: {
    fi: 'Poisto on tehty. Poistettuja {erased}, säilytettäviä {kept}.',
    sv: 'Raderingen är gjord. Raderade {erased}, bevarade {kept}.',
    en: 'The erasure is done. Erased {erased}, kept {kept}.',
  },
  eraseNothing: {
    fi: 'Poistettavaa ei ole.',
    sv: 'Det finns ingenting att radera.',
    en: 'There is nothing to erase.',
  },
  eraseOutside: {
    fi: 'Itse rekisterissä ei ole nyt poistettavaa.',
    sv: 'I själva registret finns nu ingenting att radera.',
    en: 'In the register itself there is nothing to erase now.',
  },
  verifyBad: {
    fi: 'Loki ei ole ehjä: ensimmäinen virhe on merkinnässä {entry}. Älä muuta lokia, vaan vertaa sitä varmuuskopioon.',
    sv: 'Loggen är inte hel: det första felet finns i post {entry}. Ändra inte loggen utan jämför den med en säkerhetskopia.',
    en: 'The log is broken: the first fault is in entry {entry}. Do not change the log but compare it with a backup.',
  },
  verifyOlder: {
    fi: 'Loki on vanhempi kuin tarkistuspiste: lopusta puuttuu merkintöjä.',
    sv: 'Loggen är äldre än kontrollpunkten: poster saknas i slutet.',
    en: 'The log is older than the checkpoint: entries are missing at its end.',
  },
  verifyDifferent: {
    fi: 'Loki ei ole se, josta tarkistuspiste tehtiin.',
    sv: 'Loggen är inte den som kontrollpunkten gjordes av.',
    en: 'The log is not the one that the checkpoint was made of.',
  },
  verifyEqual: {
    fi: 'Loki päättyy täsmälleen tarkistuspisteeseen.',
    sv: 'Loggen slutar exakt vid kontrollpunkten.',
    en: 'The log ends exactly at the checkpoint.',
  },
  verifyCondensed: {
    fi: 'Tarkistuspiste on siltä ajalta, jonka merkinnät on tiivistetty yhteenvedoksi, joten siihen ei voi enää verrata eikä se vahvista lokia. Vertaa myöhempään tarkistuspisteeseen.',
    sv: 'Kontrollpunkten är från en tid vars poster har sammanfattats, så det går inte längre att jämföra med den och den bekräftar inte loggen. Jämför med en senare kontrollpunkt.',
    en: 'The checkpoint is from a time whose entries were condensed into a summary, so nothing can be compared with it any more and it does not confirm the log. Compare with a later checkpoint.',
  },
  verifyGap: {
    fi: 'Tarkistuspisteen jälkeiseltä tai sitä edeltävältä ajalta puuttuu merkintöjä, joten se ei vahvista lokia. Se, mitä on jäljellä, ei poikkea siitä. Vertaa myöhempään tarkistuspisteeseen.',
    sv: 'Det saknas poster från tiden efter eller före kontrollpunkten, så den bekräftar inte loggen. Det som finns kvar avviker inte från den. Jämför med en senare kontrollpunkt.',
    en: 'Entries from after the checkpoint or from before it are missing, so it does not confirm the log. What is left does not differ from it. Compare with a later checkpoint.',
  },
  verifyCheckpoint: {
    fi: 'Tarkistuspiste, joka kannattaa säilyttää muualla kuin tässä taulukossa: {line}',
    sv: 'Kontrollpunkt att förvara någon annanstans än i det här kalkylarket: {line}',
    en: 'Checkpoint to be kept elsewhere than in this spreadsheet: {line}',
  },
  checkpointNotFound: {
    fi: 'Tekstissä ei ole tarkistuspistettä, tai niitä on useita. Liitä yksi rivi, jonka alussa on REKISTERIVAHTI-1.',
    sv: 'Texten har ingen kontrollpunkt, eller så har den flera. Klistra in en rad som börjar med REKISTERIVAHTI-1.',
    en: 'The text has no checkpoint, or more than one. Paste one line that begins with REKISTERIVAHTI-1.',
  },
  verifyCopied: {
    fi: 'Tämä taulukko on kopio: loki kuuluu alkuperäiseen rekisteriin.',
    sv: 'Det här kalkylarket är en kopia: loggen hör till det ursprungliga registret.',
    en: 'This spreadsheet is a copy: the log belongs to the original register.',
  },
  personReturned: {
    fi: 'Tämän henkilön tiedot on poistettu pyynnöstä. Jos hän palasi itse, kerro se hänen kortissaan; muuten poista tiedot uudelleen.',
    sv: 'Den här personens uppgifter har raderats på begäran. Om personen själv har återkommit, säg det på personens kort; radera annars uppgifterna på nytt.',
    en: 'This person’s data was erased on request. If they came back by themselves, say so on their card; otherwise erase the data again.',
  },
  marketingBlocked: {
    fi: 'Tämä henkilö on kieltänyt suoramarkkinoinnin. Rivi merkittiin sen mukaan.',
    sv: 'Den här personen har förbjudit direktmarknadsföring. Raden märktes enligt det.',
    en: 'This person has objected to direct marketing. The row was marked so.',
  },
  unreadableCells: {
    fi: 'Tarkista solut, joiden sisältö puuttuu tai ei sovi sarakkeeseensa: {columns}.',
    sv: 'Kontrollera de celler vars innehåll saknas eller inte passar kolumnen: {columns}.',
    en: 'Check the cells whose content is missing or does not fit their column: {columns}.',
  },
  verifyNewer: {
    fi: 'Loki on jatkunut tarkistuspisteen jälkeen.',
    sv: 'Loggen har fortsatt efter kontrollpunkten.',
    en: 'The log has gone on since the checkpoint.',
  },
} satisfies Record<string, Text>;

/** How a log stands to a checkpoint. */
export const standings: Readonly<Record<LogStanding, Text>> = {
  older: notices.verifyOlder,
  equal: notices.verifyEqual,
  newer: notices.verifyNewer,
  different: notices.verifyDifferent,
  condensed: notices.verifyCondensed,
  gap: notices.verifyGap,
};

/** Notices that depend on a number; say them with `sayCount`. */
export const countedNotices = {
  sweepDone: {
    one: {
      fi: 'Päivittäinen ajo on tehty. {count} solu muuttui.',
      sv: 'Den dagliga körningen är klar. {count} cell ändrades.',
      en: 'The daily run is done. {count} cell changed.',
    },
    other: {
      fi: 'Päivittäinen ajo on tehty. {count} solua muuttui.',
      sv: 'Den dagliga körningen är klar. {count} celler ändrades.',
      en: 'The daily run is done. {count} cells changed.',
    },
  },
  consentsRecorded: {
    one: {
      fi: '{count} suostumustapahtuma kirjattiin.',
      sv: '{count} samtyckeshändelse antecknades.',
      en: '{count} consent event was recorded.',
    },
    other: {
      fi: '{count} suostumustapahtumaa kirjattiin.',
      sv: '{count} samtyckeshändelser antecknades.',
      en: '{count} consent events were recorded.',
    },
  },
  repaired: {
    one: {
      fi: 'Rekisterin rakenteessa oli {count} puute. Se on korjattu.',
      sv: 'Registrets struktur hade {count} brist. Den är åtgärdad.',
      en: 'The structure of the register had {count} defect. It has been put right.',
    },
    other: {
      fi: 'Rekisterin rakenteessa oli {count} puutetta. Ne on korjattu.',
      sv: 'Registrets struktur hade {count} brister. De är åtgärdade.',
      en: 'The structure of the register had {count} defects. They have been put right.',
    },
  },
  verifyFine: {
    one: {
      fi: 'Loki on ehjä: {count} merkintä tarkistettu.',
      sv: 'Loggen är hel: {count} post kontrollerad.',
      en: 'The log is intact: {count} entry verified.',
    },
    other: {
      fi: 'Loki on ehjä: {count} merkintää tarkistettu.',
      sv: 'Loggen är hel: {count} poster kontrollerade.',
      en: 'The log is intact: {count} entries verified.',
    },
  },
} satisfies Record<string, CountedText>;
