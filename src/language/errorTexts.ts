import { breachErrorTexts } from './breachErrorTexts';
import { addressErrorTexts } from './addresses';
import { holdErrorTexts } from './holdErrorTexts';
import { noticeErrorTexts } from './noticeErrorTexts';
import { requestErrorTexts } from './requestErrorTexts';
import { rotationErrorTexts } from './rotationErrorTexts';
import type { Text } from './text';

/** What is said of an error that has no sentence of its own. */
export const generalError: Text = {
  fi: 'Jotakin odottamatonta tapahtui, joten yritä uudelleen ja tarkista sitten rekisterin loki.',
  sv: 'Något oväntat hände, så försök igen och kontrollera sedan registrets logg.',
  en: 'Something unexpected happened, so try again and then verify the register’s log.',
};

/** One sentence for every error, by its code. */
export const errorTexts: Readonly<Record<string, Text>> = {
  ...requestErrorTexts,
  ...rotationErrorTexts,
  ...holdErrorTexts,
  ...breachErrorTexts,
  ...addressErrorTexts,
  ...noticeErrorTexts,
  // What a person wrote
  invalidDate: {
    fi: 'Päivämäärää ei voi lukea, joten kirjoita se muodossa 24.11.2026 tai 2026-11-24.',
    sv: 'Datumet går inte att läsa, så skriv det i formen 24.11.2026 eller 2026-11-24.',
    en: 'The date cannot be read, so write it as 24.11.2026 or 2026-11-24.',
  },
  badArgument: {
    fi: 'Tarkista kohta {name}, sillä sen arvo puuttuu tai ei kelpaa.',
    sv: 'Kontrollera {name}, eftersom värdet saknas eller inte duger.',
    en: 'Check {name}, because its value is missing or not suitable.',
  },
  unknownCommand: {
    fi: 'Komentoa {name} ei ole, joten katso komennot valitsimella --help.',
    sv: 'Kommandot {name} finns inte, så se kommandona med --help.',
    en: 'There is no command {name}, so see the commands with --help.',
  },
  invalidSetting: {
    fi: 'Korjaa asetus {key}, sillä sen arvo ei kelpaa.',
    sv: 'Rätta inställningen {key}, eftersom värdet inte duger.',
    en: 'Correct the setting {key}, because its value is not suitable.',
  },
  cellTooLong: {
    fi: 'Lyhennä tekstiä, sillä yhteen soluun mahtuu enintään {limit} merkkiä.',
    sv: 'Förkorta texten, eftersom en cell rymmer högst {limit} tecken.',
    en: 'Shorten the text, because a cell takes at most {limit} characters.',
  },
  formNotFound: {
    fi: 'Lomaketta ei voi avata tällä tilillä, joten avaa se rekisterin omistajan tilillä tai tee uusi, jos se on poistettu.',
    sv: 'Formuläret går inte att öppna med det här kontot, så öppna det med ägarens konto eller gör ett nytt om det är raderat.',
    en: 'The form cannot be opened by this account, so open it as the register’s owner, or make a new one if it was deleted.',
  },
  formChanged: {
    fi: 'Asetuksissa on toinen pyyntölomake kuin se, johon vastaus tuli, joten korjaa lomake rekisterin valikosta.',
    sv: 'I inställningarna står ett annat formulär än det som svaret kom till, så reparera formuläret i registrets meny.',
    en: 'The settings name another request form than the one that the response was sent to, so repair the form from the register’s menu.',
  },
  formResponseStays: {
    fi: 'Lomakkeen vastausta ei voitu poistaa, joten poista se itse lomakkeen Vastaukset-välilehdellä ja merkitse tehtävä tehdyksi.',
    sv: 'Formulärsvaret kunde inte raderas, så radera det själv på formulärets flik Svar och markera uppgiften som utförd.',
    en: 'The form response could not be deleted, so delete it yourself on the form’s Responses tab and mark the task as done.',
  },
  folderRowGone: {
    fi: 'Paperikansion riviä ei enää ole, joten merkitse tehtävä tehdyksi vasta, kun tiedät, että paperi on tuhottu.',
    sv: 'Pärmens rad finns inte längre, så markera uppgiften som utförd först när du vet att papperet är förstört.',
    en: 'The folder’s row is no longer there, so mark the task as done only once you know that the paper is destroyed.',
  },
  folderOnHold: {
    fi: 'Paperikansiota koskee poistoeste, joten tuhoa paperi vasta, kun este on purettu; siihen asti myös rivi säilyy.',
    sv: 'Pärmen omfattas av ett raderingshinder, så förstör papperet först när hindret har upphävts; till dess blir också raden kvar.',
    en: 'A hold is on the folder, so destroy the paper only once the hold is lifted; until then the row stays too.',
  },
  folderOfAnother: {
    fi: 'Paperikansion rivillä on toinen asiakas, joten jos tämän henkilön paperi on tuhottu, tyhjennä rivin asiakas, ja jos kansio on sen toisen asiakkaan, tyhjennä rivin tunniste.',
    sv: 'På pärmens rad står en annan kund, så töm radens kund om det är den här personens papper som är förstört, och radens id om pärmen är den andra kundens.',
    en: 'The folder’s row names another customer, so clear the row’s customer if it is this person’s paper that is destroyed, and the row’s ID if the folder is that other customer’s.',
  },
  formReplaced: {
    fi: 'Vastaus on lomakkeessa, joka oli käytössä ennen nykyistä, joten poista se sieltä itse, ellei koko lomake ole poistettu, ja merkitse tehtävä sitten tehdyksi.',
    sv: 'Svaret finns i det formulär som användes före det nuvarande, så radera det där själv, om inte hela formuläret är raderat, och markera sedan uppgiften som utförd.',
    en: 'The response is in the form that was used before the present one, so delete it there yourself, unless that whole form was deleted, and then mark the task as done.',
  },
  filesStay: {
    fi: 'Vientitiedostoja ei voitu poistaa Drivesta, joten poista ne itse ja tyhjennä ne myös roskakorista.',
    sv: 'Exportfilerna kunde inte raderas ur Drive, så radera dem själv och töm dem också ur papperskorgen.',
    en: 'The export files could not be deleted from Drive, so delete them yourself, and from the trash too.',
  },
  filesElsewhere: {
    fi: 'Vientitiedostot teki toinen tili tai aiempi taulukko, joten poista ne Drivesta itse tai pyydä tilin haltijaa, ja merkitse tehtävä sitten tehdyksi.',
    sv: 'Exportfilerna gjordes av ett annat konto eller ett tidigare kalkylark, så radera dem själv ur Drive eller be kontots innehavare, och markera sedan uppgiften som utförd.',
    en: 'The export files were made by another account or an earlier spreadsheet, so delete them from Drive yourself or ask the account’s holder, and then mark the task as done.',
  },
  filesOfOthers: {
    fi: 'Tiedostot ovat toisen tilin Drivessa, joten pyydä sen haltijaa valitsemaan rekisterin valikosta päivittäinen ajo, joka poistaa ne, tai poistamaan ne itse, ja merkitse tehtävä vasta sitten tehdyksi.',
    sv: 'Filerna finns i ett annat kontos Drive, så be kontots innehavare välja den dagliga körningen i registrets meny, som raderar dem, eller radera dem själv, och markera uppgiften som utförd först efter det.',
    en: 'The files are in another account’s Drive, so ask its holder to choose the daily run in the register’s menu, which deletes them, or to delete them by hand, and mark the task as done only after that.',
  },
  filesUnfinished: {
    fi: 'Näiden tiedostojen tekeminen jäi toiselta tililtä kesken, joten tee ne tarvittaessa itse uudelleen ja merkitse tehtävä sitten tehdyksi.',
    sv: 'Ett annat konto gjorde inte de här filerna färdiga, så gör dem vid behov själv på nytt, och markera sedan uppgiften som utförd.',
    en: 'Another account did not finish making these files, so make them again yourself if they are needed, and then mark the task as done.',
  },
  taskNotFound: {
    fi: 'Tehtävää ei löydy, joten tarkista sen tunniste Tehtävät-välilehdeltä.',
    sv: 'Uppgiften hittades inte, så kontrollera dess id på fliken Att göra.',
    en: 'There is no such task, so check its ID on the Tasks tab.',
  },
  taskOfMachine: {
    fi: 'Rekisteri tekee tämän tehtävän itse, joten odota seuraavaa päivittäistä ajoa.',
    sv: 'Registret utför den här uppgiften självt, så vänta på nästa dagliga körning.',
    en: 'The register does this itself, so wait for the next daily run.',
  },
  confirmFormMissing: {
    fi: 'Vahvistuslomaketta ei ole, joten tee tai korjaa se valitsemalla ”Pyyntölomake…”.',
    sv: 'Bekräftelseformuläret finns inte, så gör eller reparera det genom att välja ”Formulär för begäranden…”.',
    en: 'There is no confirmation form, so make or repair it by choosing “Request form…”.',
  },
  nothingToSuppress: {
    fi: 'Kirjoita sähköpostiosoite tai puhelinnumero, joka lisätään kieltolistalle.',
    sv: 'Skriv den e-postadress eller det telefonnummer som ska läggas till på spärrlistan.',
    en: 'Write the e-mail address or phone number that is to go on the suppression list.',
  },

  // Customers, purposes and erasure
  selectCustomerRow: {
    fi: 'Valitse ensin asiakkaan rivi Asiakkaat-välilehdeltä.',
    sv: 'Välj först en kunds rad på fliken Kunder.',
    en: 'First select a customer’s row on the Customers tab.',
  },
  customerNotFound: {
    fi: 'Asiakasta ei löytynyt, joten tarkista tunniste, sähköpostiosoite tai puhelinnumero.',
    sv: 'Kunden hittades inte, så kontrollera id, e-postadress eller telefonnummer.',
    en: 'The customer was not found, so check the ID, e-mail address or phone number.',
  },
  customerAmbiguous: {
    fi: 'Hakuun sopivia asiakkaita on {count}, joten valitse oikea asiakkaan tunnisteella.',
    sv: 'Antalet kunder som passar sökningen är {count}, så välj den rätta med kundens id.',
    en: 'The number of customers that fit is {count}, so choose the right one by the customer’s ID.',
  },
  customerWithoutId: {
    fi: 'Asiakkaan riviltä puuttuu tunniste, joten lisää se valitsemalla ”Tee päivittäinen ajo nyt”.',
    sv: 'Kundens rad saknar id, så lägg till det genom att välja ”Kör den dagliga körningen nu”.',
    en: 'The customer’s row has no ID, so add it by choosing “Run the daily run now”.',
  },
  recordWithoutId: {
    fi: 'Välilehden {tab} riviltä puuttuu tunniste, joten lisää se valitsemalla ”Tee päivittäinen ajo nyt”.',
    sv: 'En rad på fliken {tab} saknar id, så lägg till det genom att välja ”Kör den dagliga körningen nu”.',
    en: 'A row on the tab {tab} has no ID, so add it by choosing “Run the daily run now”.',
  },
  customerReturned: {
    fi: 'Henkilö on taas asiakas, joten päätä itse, mitä hänen vanhoista tiedoistaan poistetaan.',
    sv: 'Personen är kund igen, så bestäm själv vad av de gamla uppgifterna som raderas.',
    en: 'The person is a customer again, so decide yourself what of their old data is erased.',
  },
  customerRestricted: {
    fi: 'Asiakkaan tietojen käsittely on rajoitettu, joten kerro hänelle rajoituksen päättymisestä ja lopeta rajoitus ennen kuin jatkat.',
    sv: 'Behandlingen av kundens uppgifter är begränsad, så meddela kunden och häv begränsningen innan du fortsätter.',
    en: 'Processing of the customer’s data is restricted, so tell the customer and lift the restriction before you go on.',
  },
  purposeNotFound: {
    fi: 'Käyttötarkoitusta {purpose} ei ole, joten valitse jokin Käyttötarkoitukset-välilehden tunnisteista.',
    sv: 'Ändamålet {purpose} finns inte, så välj ett av de id:n som finns på fliken Ändamål.',
    en: 'There is no purpose {purpose}, so choose one of the IDs on the Purposes tab.',
  },
  purposeNeedsNoConsent: {
    fi: 'Käyttötarkoitus {purpose} ei perustu henkilön valintaan, joten suostumusta ei tarvitse kirjata.',
    sv: 'Ändamålet {purpose} grundar sig inte på personens val, så inget samtycke behöver antecknas.',
    en: 'The purpose {purpose} does not rest on the person’s choice, so there is no consent to record.',
  },
  erasureNotConfirmed: {
    fi: 'Mitään ei poistettu, joten katso suunnitelma ja vahvista poisto valitsimella --yes.',
    sv: 'Ingenting raderades, så se på planen och bekräfta raderingen med --yes.',
    en: 'Nothing was erased, so look at the plan and confirm the erasure with --yes.',
  },
  nothingToErase: {
    fi: 'Poistettavaa ei ole, joten sinun ei tarvitse tehdä mitään.',
    sv: 'Det finns ingenting att radera, så du behöver inte göra något.',
    en: 'There is nothing to erase, so you need not do anything.',
  },
  unsuitableRule: {
    fi: 'Korjaa säilytyssääntö {rule}, sillä sen aika tai laskentatapa ei sovi sen tietoihin.',
    sv: 'Rätta lagringsregeln {rule}, eftersom tiden eller sättet att räkna inte passar uppgifterna.',
    en: 'Correct the retention rule {rule}, because its period or starting point does not suit its records.',
  },
  ruleMissing: {
    fi: 'Säilytysajat-välilehdeltä puuttuu sääntö tietojen lajille {kind}, joten lisää se.',
    sv: 'Fliken Lagringstider saknar en regel för uppgifter av slaget {kind}, så lägg till den.',
    en: 'The Retention tab lacks a rule for the kind of record {kind}, so add it.',
  },
  ruleTwice: {
    fi: 'Säilytysajat-välilehdellä on tietojen lajille {kind} useampi sääntö, joten jätä niistä yksi.',
    sv: 'Fliken Lagringstider har flera regler för uppgifter av slaget {kind}, så låt en av dem stå kvar.',
    en: 'The Retention tab has several rules for the kind of record {kind}, so leave one of them.',
  },

  // The workbook's shape
  notSetUp: {
    fi: 'Rekisteriä ei ole vielä perustettu, joten valitse ensin ”Perusta rekisteri…” (komentorivillä setup).',
    sv: 'Registret är inte upprättat än, så välj först ”Upprätta registret…” (på kommandoraden setup).',
    en: 'The register has not been set up yet, so first choose “Set up the register…” (on the command line, setup).',
  },
  tabMissing: {
    fi: 'Välilehti {tab} puuttuu, joten palauta se valitsemalla ”Perusta rekisteri…”.',
    sv: 'Fliken {tab} saknas, så återställ den genom att välja ”Upprätta registret…”.',
    en: 'The tab {tab} is missing, so restore it by choosing “Set up the register…”.',
  },
  columnMissing: {
    fi: 'Välilehdeltä {tab} puuttuu sarake {column}, joten palauta se valitsemalla ”Perusta rekisteri…”.',
    sv: 'Fliken {tab} saknar kolumnen {column}, så återställ den genom att välja ”Upprätta registret…”.',
    en: 'The tab {tab} lacks the column {column}, so restore it by choosing “Set up the register…”.',
  },
  columnTwice: {
    fi: 'Sarake {column} on taulukossa kahdesti, joten poista kopio.',
    sv: 'Kolumnen {column} finns två gånger i kalkylarket, så ta bort kopian.',
    en: 'The column {column} is there twice, so delete the copy.',
  },
  duplicateId: {
    fi: 'Välilehdellä {tab} on sama tunniste kahdella rivillä, joten tyhjennä kopioidun rivin tunniste.',
    sv: 'På fliken {tab} finns samma id på två rader, så töm id:t på den kopierade raden.',
    en: 'On the tab {tab} two rows have the same ID, so clear the ID of the copied row.',
  },
  registerCopied: {
    fi: 'Tämä taulukko on kopio, jonka loki kuuluu toiseen taulukkoon, joten avaa alkuperäinen rekisteri tai, jos olet siirtämässä rekisteriä, valitse ”Siirrä uuteen taulukkoon…”.',
    sv: 'Det här kalkylarket är en kopia vars logg hör till ett annat kalkylark, så öppna det ursprungliga registret eller välj, om du håller på att flytta det, ”Flytta till ett nytt kalkylark…”.',
    en: 'This spreadsheet is a copy whose log belongs to another spreadsheet, so open the original register or, if you are moving it, choose “Move to a fresh spreadsheet…”.',
  },

  // The log and its key
  keyMissing: {
    fi: 'Rekisterin avain puuttuu, joten mitään ei tehdä ennen kuin annat perustamisen yhteydessä tulostetun palautuskoodin; lokin voi silti tarkistaa ja taulukkoa lukea.',
    sv: 'Registrets nyckel saknas, så ingenting görs förrän du anger återställningskoden som skrevs ut när registret upprättades; loggen kan ändå kontrolleras och kalkylarket läsas.',
    en: 'The register’s key is missing, so nothing is done until you give the recovery code that was printed at set-up; the log can be verified and the spreadsheet read all the same.',
  },
  keyMismatch: {
    fi: 'Avain ei kuulu tähän rekisteriin, joten anna tämän rekisterin palautuskoodi.',
    sv: 'Nyckeln hör inte till det här registret, så ange det här registrets återställningskod.',
    en: 'The key does not belong to this register, so give the recovery code of this register.',
  },
  invalidKey: {
    fi: 'Avainta ei voi lukea, joten tarkista, että palautuskoodi on kirjoitettu kokonaan ja oikein.',
    sv: 'Nyckeln går inte att läsa, så kontrollera att återställningskoden är fullständig och rätt skriven.',
    en: 'The key cannot be read, so check that the recovery code is complete and correctly written.',
  },
  invalidHex: {
    fi: 'Koodia ei voi lukea, joten tarkista, että siinä on vain numeroita ja kirjaimia a–f.',
    sv: 'Koden går inte att läsa, så kontrollera att den bara har siffror och bokstäverna a–f.',
    en: 'The code cannot be read, so check that it has only digits and the letters a–f.',
  },
  spanInvalid: {
    fi: 'Ajanjakson ensimmäinen päivä on viimeisen jälkeen, joten vaihda päivät.',
    sv: 'Periodens första dag är efter den sista, så byt plats på dagarna.',
    en: 'The first day of the span is after the last, so exchange the days.',
  },
  condensingNotConfirmed: {
    fi: 'Lokia ei tiivistetty, koska sitä ei ole hyväksytty, joten lisää valitsin --yes, jos suunnitelma on oikea.',
    sv: 'Loggen sammanfattades inte eftersom det inte är godkänt, så lägg till --yes om planen är rätt.',
    en: 'The log was not condensed, since nobody has approved it, so add --yes if the plan is right.',
  },
  logBroken: {
    fi: 'Loki ei ole ehjä merkinnästä {entry} alkaen, joten älä muuta sitä vaan vertaa sitä varmuuskopioon.',
    sv: 'Loggen är inte hel från och med post {entry}, så ändra den inte utan jämför den med en säkerhetskopia.',
    en: 'The log is broken from entry {entry} on, so do not change it but compare it with a backup.',
  },
  invalidLogDetails: {
    fi: 'Tapahtumaa ei voitu merkitä lokiin eikä mitään muutettu, joten tarkista annetut luvut.',
    sv: 'Händelsen kunde inte föras in i loggen och ingenting ändrades, så kontrollera de tal som angavs.',
    en: 'The event could not be logged and nothing was changed, so check the numbers that were given.',
  },

  // Google
  registerRestored: {
    fi: 'Rekisteri on palautettu vanhemmasta versiosta (loki päättyy merkintään {last}, vaikka merkintä {entry} oli jo tehty), joten mitään ei muuteta eikä lähetetä, ennen kuin poistot ja kiellot toistetaan valitsemalla ”Palautuksen jälkeen…”.',
    sv: 'Registret har återställts från en äldre version (loggen slutar vid post {last}, fast post {entry} redan fanns), så ingenting ändras eller skickas förrän raderingar och förbud upprepas genom att välja ”Efter en återställning…”.',
    en: 'The register was restored from an older version (the log ends at entry {last}, although entry {entry} was there already), so nothing is changed or sent until erasures and objections are repeated by choosing “After a restore…”.',
  },
  replayOverKeys: {
    fi: 'Rekisterin avain vaihdettiin palautetun version jälkeen (lokin merkintä {entry}) eikä poistoja voi toistaa sen yli, joten palauta versiohistoriasta tai varmuuskopiosta uudempi versio, jossa tuo merkintä on.',
    sv: 'Registrets nyckel byttes efter den återställda versionen (post {entry} i loggen) och raderingar kan inte upprepas över det, så återställ en nyare version som har den posten ur versionshistoriken eller en säkerhetskopia.',
    en: 'The register’s key was changed after the version that was restored (entry {entry} of the log) and erasures cannot be repeated across that, so restore a newer version that has that entry from the version history or a backup.',
  },
  replayOverOwnKey: {
    fi: 'Rekisteri sai uuden avaimen (sen lokin merkintä {entry}) sen jälkeen, kun annettu loki erkani siitä, eikä vanhalla avaimella merkittyjä poistoja voi toistaa, joten katso viesteistäsi ja pyynnöistäsi, ketkä on poistettu palautetun version jälkeen, ja poista heidät uudelleen.',
    sv: 'Registret fick en ny nyckel (post {entry} i dess logg) efter att den angivna loggen skildes från det, och raderingar som märkts med den gamla nyckeln kan inte upprepas, så se efter i dina meddelanden och begäranden vilka som har raderats efter den återställda versionen och radera dem på nytt.',
    en: 'The register was given a new key (entry {entry} of its log) after the given log had parted from it, and erasures marked under the old key cannot be repeated, so look up in your messages and requests who was erased after the version that was restored, and erase them again.',
  },
  logsDiffer: {
    fi: 'Rekisterin lokilla ja annetulla lokilla ei ole yhtään yhteistä merkintää ennen merkintää {entry}, joten anna tämän rekisterin oma loki.',
    sv: 'Registrets logg och den angivna loggen har ingen gemensam post före post {entry}, så ange det här registrets egen logg.',
    en: 'The register’s log and the given log have no entry in common before entry {entry}, so give this register’s own log.',
  },
  logCopyGap: {
    fi: 'Lokin kopiosta puuttuvat merkinnät {from}–{to}, joten anna myös sen edellinen osa.',
    sv: 'Loggens kopia saknar posterna {from}–{to}, så ange också dess föregående del.',
    en: 'The copy of the log lacks the entries {from} to {to}, so give its part before as well.',
  },
  logCopyTooOld: {
    fi: 'Annettu loki päättyy merkintään {entry}, vaikka merkintä {last} oli jo tehty, joten anna uudempi kopio tai jatka ilman puuttuvia merkintöjä, jolloin niiden poistoja ei toisteta.',
    sv: 'Den angivna loggen slutar vid post {entry}, fast post {last} redan fanns, så ange en nyare kopia eller fortsätt utan de saknade posterna, då upprepas inte deras raderingar.',
    en: 'The given log ends at entry {entry}, although entry {last} was there already, so give a newer copy, or go on without the missing entries, whose erasures are then not repeated.',
  },
  logForked: {
    fi: 'Merkintä {entry} on lokissa toinen kuin se, joka oli jo tehty: palautettuun versioon on kirjoitettu uutta, joten anna kopio, jossa alkuperäinen merkintä on, tai jatka ilman puuttuvia merkintöjä, jolloin niiden poistoja ei toisteta.',
    sv: 'Post {entry} i loggen är en annan än den som redan fanns: den återställda versionen har fortsatts, så ange den kopia som har den ursprungliga posten, eller fortsätt utan de saknade posterna, då upprepas inte deras raderingar.',
    en: 'Entry {entry} of the log is another than the one that was there already: somebody went on from the restored version, so give the copy that has the first one, or go on without the missing entries, whose erasures are then not repeated.',
  },
  logCopyUnreadable: {
    fi: 'Lokin kopion rivi {line} ei ole lokimerkintä, joten valitse tiedosto, jonka rekisteri on tallentanut.',
    sv: 'Rad {line} i loggens kopia är ingen loggpost, så välj en fil som registret har sparat.',
    en: 'Line {line} of the copy of the log is no log entry, so choose a file that the register has saved.',
  },
  logCutOff: {
    fi: 'Lokin lopusta puuttuu merkintöjä, joten palauta ne versiohistoriasta, tai aja käyttöönotto uudelleen, jolloin loki jatkuu ja tarkistus nimeää aukon.',
    sv: 'I slutet av loggen saknas poster, så återställ dem ur versionshistoriken, eller kör ibruktagningen igen, då fortsätter loggen och kontrollen nämner luckan.',
    en: 'Entries are missing at the end of the log, so restore them from the version history, or run set-up again, and the log goes on while verification names the gap.',
  },
  idNotText: {
    fi: 'Välilehden {tab} rivin tunniste on luku eikä tekstiä, joten muotoile tunnistesarake tekstiksi ja kirjoita tunniste uudelleen.',
    sv: 'På fliken {tab} är en rads id ett tal och inte text, så formatera id-kolumnen som text och skriv id på nytt.',
    en: 'The ID of a row on the tab {tab} is a number and not text, so format the ID column as plain text and write the ID again.',
  },
  writersCollided: {
    fi: 'Muut muuttivat rekisteriä koko ajan, joten odota hetki ja yritä uudelleen.',
    sv: 'Andra ändrade registret hela tiden, så vänta en stund och försök igen.',
    en: 'Others kept changing the register, so wait a moment and try again.',
  },
  googleRefused: {
    fi: 'Google ei hyväksynyt pyyntöä (koodi {status}), joten tarkista taulukko ja oikeutesi siihen.',
    sv: 'Google godtog inte begäran (kod {status}), så kontrollera kalkylarket och dina rättigheter till det.',
    en: 'Google refused the request (code {status}), so check the spreadsheet and your rights to it.',
  },
  googleUnavailable: {
    fi: 'Googleen ei saatu yhteyttä, joten yritä hetken kuluttua uudelleen.',
    sv: 'Google kunde inte nås, så försök igen om en stund.',
    en: 'Google could not be reached, so try again in a moment.',
  },
  quotaExceeded: {
    fi: 'Googlen käyttöraja tuli vastaan, joten odota minuutti ja yritä uudelleen.',
    sv: 'Googles användningsgräns nåddes, så vänta en minut och försök igen.',
    en: 'Google’s usage limit was reached, so wait a minute and try again.',
  },
  notAuthorised: {
    fi: 'Sinulla ei ole lupaa tähän, joten avaa taulukko oikealla Google-tilillä ja hyväksy lisäosan oikeudet.',
    sv: 'Du har inte behörighet till detta, så öppna kalkylarket med rätt Google-konto och godkänn tilläggets rättigheter.',
    en: 'You are not authorised for this, so open the spreadsheet with the right Google account and grant the add-on its rights.',
  },
  unexpectedAnswer: {
    fi: 'Google vastasi odottamattomalla tavalla, joten yritä uudelleen ja tarkista sitten rekisterin loki.',
    sv: 'Google svarade på ett oväntat sätt, så försök igen och kontrollera sedan registrets logg.',
    en: 'Google’s answer was not what was expected, so try again and then verify the register’s log.',
  },
  timeRanOut: {
    fi: 'Aika loppui kesken, joten aja sama uudelleen, niin työ jatkuu siitä, mihin se jäi.',
    sv: 'Tiden tog slut, så kör samma sak igen, så fortsätter arbetet där det slutade.',
    en: 'The time ran out, so run the same thing again and the work goes on from where it stopped.',
  },

  // Files
  csvUnreadable: {
    fi: 'Tiedostoa ei voi lukea, joten tallenna se uudelleen CSV-muodossa UTF-8-merkistöllä.',
    sv: 'Filen går inte att läsa, så spara den på nytt som CSV med teckenkodningen UTF-8.',
    en: 'The file cannot be read, so save it again as CSV in UTF-8.',
  },
  csvNoHeader: {
    fi: 'Lisää tiedoston ensimmäiselle riville sarakkeiden otsikot.',
    sv: 'Lägg till kolumnrubriker på filens första rad.',
    en: 'Add column headings to the first line of the file.',
  },
  noticeTooLong: {
    fi: 'Teksti on liian pitkä selosteeksi, joten valitse oikea tiedosto.',
    sv: 'Texten är för lång för en dataskyddsbeskrivning, så välj rätt fil.',
    en: 'The text is too long for a notice, so choose the right file.',
  },
  noticeUnreadable: {
    fi: 'Tekstiä ei tunnistettu suomen-, ruotsin- tai englanninkieliseksi selosteeksi, joten tarkista teksti ja valitse sen kieli.',
    sv: 'Texten kändes inte igen som en beskrivning på finska, svenska eller engelska, så kontrollera texten och välj språk.',
    en: 'The text was not recognised as a notice in Finnish, Swedish or English, so check it and choose its language.',
  },
  csvTooLarge: {
    fi: 'Tiedosto on liian suuri (raja {limit}), joten jaa se pienempiin osiin.',
    sv: 'Filen är för stor (gränsen är {limit}), så dela den i mindre delar.',
    en: 'The file is too large (the limit is {limit}), so split it into smaller parts.',
  },
  csvNoUsableColumn: {
    fi: 'Mikään tiedoston sarake ei vastaa rekisterin saraketta, joten valitse sarakkeet itse.',
    sv: 'Ingen av filens kolumner motsvarar registrets, så välj kolumnerna själv.',
    en: 'No column of the file matches one of the register, so choose the columns yourself.',
  },
  fileNotFound: {
    fi: 'Tiedostoa ei löytynyt, joten tarkista sen nimi ja kansio.',
    sv: 'Filen hittades inte, så kontrollera dess namn och mapp.',
    en: 'The file was not found, so check its name and folder.',
  },
  fileNotWritable: {
    fi: 'Tiedostoa ei voi kirjoittaa, joten tarkista kansio, oikeutesi siihen ja vapaa tila.',
    sv: 'Filen går inte att skriva, så kontrollera mappen, dina rättigheter till den och det lediga utrymmet.',
    en: 'The file cannot be written, so check the folder, your rights to it and the free space.',
  },
  workbookInUse: {
    fi: 'Työkirja on käytössä portissa {port}, joten sulje toinen ohjelma tai käytä sitä osoitetta.',
    sv: 'Arbetsboken används på port {port}, så stäng det andra programmet eller använd den adressen.',
    en: 'The workbook is in use on port {port}, so close the other program or use that address.',
  },
  workbookBroken: {
    fi: 'Työkirjatiedosto ei ole ehjä, joten palauta se varmuuskopiosta.',
    sv: 'Arbetsboksfilen är inte hel, så återställ den från en säkerhetskopia.',
    en: 'The workbook file is damaged, so restore it from a backup.',
  },
};
