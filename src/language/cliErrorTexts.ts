import type { Text } from './text';

/** One sentence for every error of the command line itself, by its code; `{name}` is an option or a file. */
export const cliErrorTexts: Readonly<Record<string, Text>> = {
  // How the command was written
  noticeHasErrors: {
    fi: 'Korjaa selosteen virheet, joita on {count}.',
    sv: 'Rätta felen i beskrivningen, {count} till antalet.',
    en: 'Correct the errors of the notice, of which there are {count}.',
  },
  noCommand: {
    fi: 'Anna komento, esimerkiksi verify, ja katso kaikki komennot valitsimella --help.',
    sv: 'Ange ett kommando, till exempel verify, och se alla kommandon med --help.',
    en: 'Give a command, such as verify, and see all commands with --help.',
  },
  unknownOption: {
    fi: 'Valitsinta {name} ei ole tällä komennolla, joten katso valitsimet valitsimella --help.',
    sv: 'Det här kommandot har ingen flagga {name}, så se flaggorna med --help.',
    en: 'This command has no option {name}, so see its options with --help.',
  },
  optionNeedsValue: {
    fi: 'Kirjoita arvo valitsimen {name} perään.',
    sv: 'Skriv ett värde efter {name}.',
    en: 'Write a value after {name}.',
  },
  optionTakesNoValue: {
    fi: 'Kirjoita valitsin {name} ilman arvoa.',
    sv: 'Skriv {name} utan värde.',
    en: 'Write {name} without a value.',
  },
  optionTwice: {
    fi: 'Anna valitsin {name} vain kerran.',
    sv: 'Ange {name} bara en gång.',
    en: 'Give {name} only once.',
  },
  unexpectedArgument: {
    fi: 'Argumentti {name} on ylimääräinen, joten poista se tai laita välilyöntejä sisältävä arvo lainausmerkkeihin.',
    sv: 'Argumentet {name} är överflödigt, så ta bort det eller sätt citattecken kring ett värde med mellanslag.',
    en: 'The argument {name} is one too many, so leave it out or put quotation marks around a value with spaces.',
  },
  optionMissing: {
    fi: 'Anna myös valitsin {name}.',
    sv: 'Ange också {name}.',
    en: 'Give {name} as well.',
  },
  optionsExclude: {
    fi: 'Anna vain toinen valitsimista {name} ja {other}.',
    sv: 'Ange bara en av flaggorna {name} och {other}.',
    en: 'Give only one of {name} and {other}.',
  },
  oneOfOptions: {
    fi: 'Anna joko {name} tai {other}.',
    sv: 'Ange antingen {name} eller {other}.',
    en: 'Give either {name} or {other}.',
  },
  optionNeedsOption: {
    fi: 'Käytä valitsinta {name} vain yhdessä valitsimen {other} kanssa.',
    sv: 'Använd {name} bara tillsammans med {other}.',
    en: 'Use {name} only together with {other}.',
  },
  notOneOf: {
    fi: 'Anna valitsimelle {name} jokin näistä: {choices}.',
    sv: 'Ge {name} ett av följande värden: {choices}.',
    en: 'Give {name} one of these values: {choices}.',
  },
  notAMoment: {
    fi: 'Kirjoita valitsimen {name} arvoksi aika muodossa 2026-11-24 09:30.',
    sv: 'Ange en tid för {name} i formen 2026-11-24 09:30.',
    en: 'Give {name} a time in the form 2026-11-24 09:30.',
  },
  notADate: {
    fi: 'Kirjoita valitsimen {name} päivä muodossa 2026-11-24.',
    sv: 'Skriv dagen för {name} i formen 2026-11-24.',
    en: 'Write the day of {name} as 2026-11-24.',
  },
  dayOutOfRange: {
    fi: 'Anna valitsimelle {name} päivä, joka on aikaisintaan {from} ja viimeistään {to}.',
    sv: 'Ge {name} en dag som är tidigast {from} och senast {to}.',
    en: 'Give {name} a day from {from} to {to}.',
  },
  rootUrlUnsuitable: {
    fi: 'Anna valitsimelle --root-url osoite, joka alkaa https:// tai osoittaa tähän tietokoneeseen.',
    sv: 'Ge --root-url en adress som börjar med https:// eller pekar på den här datorn.',
    en: 'Give --root-url an address that begins with https:// or is on this computer.',
  },
  mapUnsuitable: {
    fi: 'Kirjoita valitsin --map muodossa ”Tiedoston otsikko=sarake”, jossa otsikko on tiedostossa ja sarake on jokin näistä: {choices}.',
    sv: 'Skriv --map i formen ”Rubrik i filen=kolumn”, där rubriken finns i filen och kolumnen är en av följande: {choices}.',
    en: 'Write --map as “Heading in the file=column”, where the file has the heading and the column is one of these: {choices}.',
  },

  optionOfOtherRight: {
    fi: 'Jätä {name} pois, sillä se ei kuulu tämän oikeuden toteuttamiseen.',
    sv: 'Utelämna {name}, eftersom den inte hör till den här rättigheten.',
    en: 'Leave {name} out, because it does not belong to this right.',
  },
  pairUnsuitable: {
    fi: 'Kirjoita {name} muodossa ”sarake=teksti”, jossa sarake on jokin näistä: {choices}.',
    sv: 'Skriv {name} i formen ”kolumn=text”, där kolumnen är en av följande: {choices}.',
    en: 'Write {name} as “column=text”, where the column is one of these: {choices}.',
  },

  // Files
  fileNotReadable: {
    fi: 'Tiedostoa {name} ei voi lukea, joten tarkista, että se on tiedosto ja että sinulla on oikeus siihen.',
    sv: 'Filen {name} går inte att läsa, så kontrollera att den är en fil och att du har rätt till den.',
    en: 'The file {name} cannot be read, so check that it is a file and that you have the right to it.',
  },
  copyDiffers: {
    fi: 'Kopio ei ole samanlainen, joten tee erot samoiksi tai poista kopio ja aja komento uudelleen.',
    sv: 'Kopian är inte likadan, så gör skillnaderna lika eller radera kopian och kör kommandot igen.',
    en: 'The copy is not the same, so make what differs the same, or delete the copy and run the command again.',
  },
  fileExists: {
    fi: 'Tiedosto {name} on jo olemassa, joten anna toinen nimi tai siirrä se pois.',
    sv: 'Filen {name} finns redan, så ange ett annat namn eller flytta den.',
    en: 'The file {name} exists already, so give another name or move it away.',
  },
  checkpointUnreadable: {
    fi: 'Tiedostossa {name} ei ole yhtä tarkistuspistettä, joten anna tiedosto, jonka verify on tallentanut, tai katsauksen rivi.',
    sv: 'Filen {name} har inte en kontrollpunkt, så ange en fil som verify har sparat eller raden ur en översikt.',
    en: 'The file {name} does not hold one checkpoint, so give a file that verify has saved, or the line of a digest.',
  },
  hostStateUnreadable: {
    fi: 'Työkirjan avaintiedosto {name} ei ole ehjä, joten palauta se varmuuskopiosta tai anna palautuskoodi valitsimella --key-file.',
    sv: 'Arbetsbokens nyckelfil {name} är inte hel, så återställ den från en säkerhetskopia eller ange återställningskoden med --key-file.',
    en: 'The workbook’s key file {name} is damaged, so restore it from a backup or give the recovery code with --key-file.',
  },

  // Reaching the spreadsheet
  notBuilt: {
    fi: 'Ohjelmaa ei ole vielä koottu, joten aja ensin npm run build.',
    sv: 'Programmet är inte byggt än, så kör först npm run build.',
    en: 'The program has not been built yet, so first run npm run build.',
  },
  workbookNotServed: {
    fi: 'Työkirjaa ei saatu auki tai tallennettua, joten tarkista kansio, oikeutesi ja vapaa tila ja yritä uudelleen.',
    sv: 'Arbetsboken kunde inte öppnas eller sparas, så kontrollera mappen, dina rättigheter och det lediga utrymmet och försök igen.',
    en: 'The workbook could not be opened or saved, so check the folder, your rights and the free space and try again.',
  },
  noCredentials: {
    fi: 'Googlen tunnuksia ei löytynyt, joten kirjaudu ensin komennolla gcloud auth application-default login ja pyydä lupa taulukoihin.',
    sv: 'Inga Google-uppgifter hittades, så logga först in med gcloud auth application-default login och begär rätt till kalkylark.',
    en: 'No Google credentials were found, so first log in with gcloud auth application-default login and ask for the right to spreadsheets.',
  },
  sharingNotShown: {
    fi: 'Google ei näytä näillä tunnuksilla, kenelle taulukko on jaettu, joten kirjaudu omistajana ja pyydä lupa drive.metadata.readonly, tai anna tilit tiedostona valitsimella --accounts.',
    sv: 'Google visar inte med dessa uppgifter vem kalkylarket är delat med, så logga in som ägare och begär rätten drive.metadata.readonly, eller ange kontona i en fil med --accounts.',
    en: 'With these credentials Google does not show with whom the spreadsheet is shared, so log in as its owner and ask for the right drive.metadata.readonly, or give the accounts in a file with --accounts.',
  },
  accountsUnreadable: {
    fi: 'Tiedosto {name} ei ole tililuettelo: anna Driven permissions.list-kutsun vastaus kokonaisena JSON-tiedostona, jossa on kentät type, role ja emailAddress, tai CSV-tiedosto, jossa on sarakkeet email ja role.',
    sv: 'Filen {name} är ingen förteckning över konton: ange hela svaret på Drives anrop permissions.list som en JSON-fil med fälten type, role och emailAddress, eller en CSV-fil med kolumnerna email och role.',
    en: 'The file {name} is no list of accounts: give the whole answer of Drive’s call permissions.list as a JSON file with the fields type, role and emailAddress, or a CSV file with the columns email and role.',
  },
  accessNotInOrder: {
    fi: 'Rekisterin käyttöoikeuksissa on korjattavaa, joten katso yllä, mitä tehdä.',
    sv: 'Behörigheterna till registret behöver åtgärdas, så se ovan vad som ska göras.',
    en: 'Who has access to the register needs attention, so see above what to do.',
  },
  spreadsheetNotFound: {
    fi: 'Taulukkoa ei löytynyt, joten tarkista sen tunniste.',
    sv: 'Kalkylarket hittades inte, så kontrollera dess id.',
    en: 'The spreadsheet was not found, so check its ID.',
  },
  tokenNotAccepted: {
    fi: 'Palvelin ei hyväksynyt pyyntöä, joten anna palvelimen nykyinen tunnussana ympäristömuuttujassa REKISTERIVAHTI_TOKEN.',
    sv: 'Servern godtog inte begäran, så ange serverns nuvarande åtkomsttoken i miljövariabeln REKISTERIVAHTI_TOKEN.',
    en: 'The server did not accept the request, so give its present token in the environment variable REKISTERIVAHTI_TOKEN.',
  },
  sheetNotFound: {
    fi: 'Välilehteä {name} ei ole, joten tarkista sen nimi.',
    sv: 'Det finns ingen flik {name}, så kontrollera namnet.',
    en: 'There is no sheet {name}, so check its name.',
  },
  interrupted: {
    fi: 'Työ keskeytettiin, joten aja sama komento uudelleen, niin se jatkuu siitä, mihin se jäi.',
    sv: 'Arbetet avbröts, så kör samma kommando igen, så fortsätter det där det slutade.',
    en: 'The work was interrupted, so run the same command again and it goes on from where it stopped.',
  },

  // Whom a name shows
  nameIsNoIdentity: {
    fi: 'Pelkkä nimi ei yksilöi henkilöä, joten tarkista, että asiakas {customer} on oikea, ja käytä tätä tunnistetta.',
    sv: 'Ett namn räcker inte för att identifiera en person, så kontrollera att kunden {customer} är den rätta och använd detta id.',
    en: 'A name is no identity, so check that the customer {customer} is the right one and use this ID.',
  },

  // Requests
  requestNotFound: {
    fi: 'Pyyntöä ei ole, joten katso pyyntöjen tunnisteet komennolla requests.',
    sv: 'Begäran finns inte, så se alla begärandens id med kommandot requests.',
    en: 'There is no such request, so see the IDs of all requests with the command requests.',
  },
  personNotChosen: {
    fi: 'Valitse ensin valitsimella --customer, kenestä asiakkaasta pyynnössä on kyse.',
    sv: 'Välj först med --customer vilken kund begäran gäller.',
    en: 'First choose with --customer which customer the request is about.',
  },
  identityNotConfirmed: {
    fi: 'Varmista ensin pyytäjän henkilöllisyys ja kerro valitsimella --identify, miten se varmistui.',
    sv: 'Bekräfta först identiteten och berätta med --identify hur den bekräftades.',
    en: 'First confirm the person’s identity, and say with --identify how it was confirmed.',
  },
  requestNotPaused: {
    fi: 'Pyynnön määräaikaa ei ole keskeytetty, joten jätä --resume pois.',
    sv: 'Begärans tidsfrist är inte avbruten, så utelämna --resume.',
    en: 'The request’s time limit is not paused, so leave --resume out.',
  },
  requestPaused: {
    fi: 'Pyynnön määräaika on jo keskeytetty, joten jatka sitä ensin valitsimella --resume.',
    sv: 'Begärans tidsfrist är redan avbruten, så återuppta den först med --resume.',
    en: 'The request’s time limit is already paused, so first resume it with --resume.',
  },
  letterNotFound: {
    fi: 'Pyynnöllä ei ole sellaista kirjettä, joten katso sen kirjeet valitsimella --id yksin.',
    sv: 'Begäran har inget sådant brev, så se dess brev med enbart --id.',
    en: 'The request has no such letter, so see its letters with --id alone.',
  },
  answerWaits: {
    fi: 'Vastaus on jo kirjoitettu, joten ota se mukaan valitsimella --hand-over tai --fulfil yksin.',
    sv: 'Svaret är redan skrivet, så ta med det med --hand-over eller enbart --fulfil.',
    en: 'The answer is written already, so take it with --hand-over, or with --fulfil alone.',
  },
  addressNotChecked: {
    fi: 'Kirje on osoitettu osoitteeseen, jota rekisterissä ei ole tällä henkilöllä: varmista, että se on hänen, ja kerro se valitsimella --checked-address.',
    sv: 'Brevet är ställt till en adress som personen inte har i registret: försäkra dig om att den är personens och säg det med --checked-address.',
    en: 'The letter is addressed to an address that the register does not have for this person: make sure that it is theirs and say so with --checked-address.',
  },
  letterBeingSent: {
    fi: 'Kirjettä lähetetään juuri nyt, joten katso hetken kuluttua, lähtikö se.',
    sv: 'Brevet sänds just nu, så se om en stund om det gick i väg.',
    en: 'The letter is being sent at this moment, so see in a while whether it went out.',
  },

  // What was found
  linesNotImported: {
    fi: 'Tiedostoissa on rivejä, joita ei voitu tuoda kokonaan ({count}), joten korjaa ne ja tuo tiedosto uudelleen.',
    sv: 'Filerna har rader som inte kunde importeras helt ({count}), så rätta dem och importera filen igen.',
    en: 'The files have lines that could not be imported in full ({count}), so correct them and import the file again.',
  },
  erasureHeld: {
    fi: 'Mitään ei poistettu, sillä kaikki tiedot on säilytettävä suunnitelmassa kerrotuilla perusteilla.',
    sv: 'Ingenting raderades, eftersom alla uppgifter måste bevaras på de grunder som planen anger.',
    en: 'Nothing was erased, because everything must be kept on the grounds that the plan gives.',
  },
  logOlder: {
    fi: 'Loki on vanhempi kuin tarkistuspiste, joten etsi sen lopusta puuttuvat merkinnät varmuuskopiosta.',
    sv: 'Loggen är äldre än kontrollpunkten, så leta efter de poster som saknas i slutet i en säkerhetskopia.',
    en: 'The log is older than the checkpoint, so look in a backup for the entries that are missing at its end.',
  },
  logDifferent: {
    fi: 'Loki ei ole se, josta tarkistuspiste tehtiin, joten vertaa sitä varmuuskopioon.',
    sv: 'Loggen är inte den som kontrollpunkten gjordes av, så jämför den med en säkerhetskopia.',
    en: 'The log is not the one that the checkpoint was made of, so compare it with a backup.',
  },
  logUnconfirmed: {
    fi: 'Tarkistuspiste ei vahvista lokia, sillä sen aikaisia merkintöjä ei enää ole, joten vertaa lokia myöhempään tarkistuspisteeseen tai varmuuskopioon.',
    sv: 'Kontrollpunkten bekräftar inte loggen, eftersom poster från den tiden inte längre finns, så jämför loggen med en senare kontrollpunkt eller en säkerhetskopia.',
    en: 'The checkpoint does not confirm the log, since entries of that time are no longer there, so compare the log with a later checkpoint or a backup.',
  },
};
