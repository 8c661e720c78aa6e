import type { Text } from './text';

/** Sentences for the errors about requests and letters, by code. */
export const requestErrorTexts: Readonly<Record<string, Text>> = {
  requestNotFound: {
    fi: 'Pyyntöä ei ole, joten tarkista sen tunniste Pyynnöt-välilehdeltä.',
    sv: 'Begäran finns inte, så kontrollera dess id på fliken Begäranden.',
    en: 'There is no such request, so check its ID on the Requests tab.',
  },
  requestClosed: {
    fi: 'Tätä ei voi tehdä pyynnön nykyisessä tilassa, joten katso, mitä sille voi vielä tehdä.',
    sv: 'Det här går inte att göra i begärans nuvarande läge, så se vad som ännu kan göras.',
    en: 'This cannot be done in the request’s present state, so see what can still be done about it.',
  },
  requestPaused: {
    fi: 'Pyynnön määräaika on jo keskeytetty, joten jatka sitä ensin.',
    sv: 'Begärans tidsfrist är redan avbruten, så återuppta den först.',
    en: 'The request’s time limit is already paused, so resume it first.',
  },
  pauseNotAllowed: {
    fi: 'Määräaika keskeytyy vain, kun tietoja pyytävältä kysytään, mitä hän suuresta tietomäärästä haluaa, tai kun henkilöllisyyttä epäillään, joten vastaa määräajassa tai jatka sitä.',
    sv: 'Tidsfristen avbryts bara när den som begär sina uppgifter tillfrågas vilka av en stor mängd som avses, eller när identiteten betvivlas, så svara i tid eller förläng tidsfristen.',
    en: 'The time limit pauses only while a person who asks for data is asked which of a large amount is meant, or on doubt about the identity, so answer in time or extend the time limit.',
  },
  requestNotPaused: {
    fi: 'Pyynnön määräaikaa ei ole keskeytetty, joten sitä ei tarvitse jatkaa.',
    sv: 'Begärans tidsfrist är inte avbruten, så den behöver inte återupptas.',
    en: 'The request’s time limit is not paused, so there is nothing to resume.',
  },
  alreadyExtended: {
    fi: 'Määräaikaa on jo jatkettu, eikä laki anna jatkaa sitä toista kertaa, joten vastaa ennen uutta määräpäivää.',
    sv: 'Tidsfristen har redan förlängts och lagen tillåter ingen ny förlängning, så svara före den nya sista dagen.',
    en: 'The time limit has been extended already and the law allows no second extension, so answer before the new last day.',
  },
  extensionTooLate: {
    fi: 'Jatkamisesta olisi pitänyt kertoa ensimmäisen määräajan kuluessa, joten vastaa pyyntöön nyt ja pyydä viivästystä anteeksi.',
    sv: 'Förlängningen borde ha meddelats inom den första tidsfristen, så svara nu och be om ursäkt för dröjsmålet.',
    en: 'The person should have been told of the extension within the first time limit, so answer now and apologise for the delay.',
  },
  personNotChosen: {
    fi: 'Valitse ensin, kenestä asiakkaasta pyynnössä on kyse.',
    sv: 'Välj först vilken kund begäran gäller.',
    en: 'First choose which customer the request is about.',
  },
  identityNotConfirmed: {
    fi: 'Varmista ensin pyytäjän henkilöllisyys koodilla tai muulla tavalla ja merkitse, miten se varmistui.',
    sv: 'Bekräfta först identiteten med en kod eller på annat sätt och anteckna hur den bekräftades.',
    en: 'First confirm the person’s identity with a code or in another way, and note how it was confirmed.',
  },
  unreadablePauses: {
    fi: 'Korjaa pyynnön keskeytykset muotoon 2026-03-05/2026-03-09 syy, yksi riville, sillä niitä ei voi lukea.',
    sv: 'Rätta begärans avbrott till formen 2026-03-05/2026-03-09 orsak, ett per rad, eftersom de inte går att läsa.',
    en: 'Correct the request’s pauses to the form 2026-03-05/2026-03-09 reason, one a line, because they cannot be read.',
  },
  resumedInFuture: {
    fi: 'Se päivä ei ole vielä tullut, joten kirjoita päivä, jona vastaus kysymykseen tuli, viimeistään tämä päivä.',
    sv: 'Den dagen har inte kommit än, så skriv dagen då svaret på frågan kom, senast i dag.',
    en: 'That day has not come yet, so write the day on which the answer to the question came, today at the latest.',
  },
  receivedUnreadable: {
    fi: 'Kirjoita pyynnölle vastaanottopäivä, sillä määräaika lasketaan siitä.',
    sv: 'Skriv mottagningsdagen för begäran, eftersom tidsfristen räknas från den.',
    en: 'Write the request’s day of receipt, because the time limit is counted from it.',
  },
  requestUnreadable: {
    fi: 'Korjaa pyynnön oikeus, tila ja jatkettu määräpäivä luettelon sanoiksi ja päiväksi, sillä jotain niistä ei voi lukea.',
    sv: 'Rätta begärans rättighet, läge och förlängda sista dag till listans ord och en dag, eftersom något av dem inte går att läsa.',
    en: 'Correct the request’s right, status and extended day to the words of the lists and a date, because one of them cannot be read.',
  },
  originalNotAnswered: {
    fi: 'Valitse toinen pyyntö alkuperäiseksi, sillä siihen, jonka valitsit, ei ole vastattu eikä vastata.',
    sv: 'Välj en annan begäran som den ursprungliga, eftersom den du valde varken har besvarats eller kommer att besvaras.',
    en: 'Choose another request as the original, because the one you chose has not been answered and will not be.',
  },
  letterStale: {
    fi: 'Kirjettä ei lähetetty, koska se kertoisi pyynnöstä sellaista, mikä ei enää pidä paikkaansa.',
    sv: 'Brevet skickades inte, eftersom det skulle säga något om begäran som inte längre stämmer.',
    en: 'The letter was not sent, because it would say something about the request that is no longer so.',
  },
  reasonsMissing: {
    fi: 'Kirjoita perustelut, sillä henkilöllä on oikeus tietää ne.',
    sv: 'Skriv en motivering, eftersom personen har rätt att få veta den.',
    en: 'Write the reasons, because the person has the right to know them.',
  },
  wayToReachMissing: {
    fi: 'Kirjoita nimi ja sähköpostiosoite, puhelinnumero tai muu yhteystieto, jotta pyyntöön voi vastata.',
    sv: 'Skriv namn och e-postadress, telefonnummer eller annan kontaktuppgift, så att begäran kan besvaras.',
    en: 'Write a name and an e-mail address, telephone number or other contact, so that the request can be answered.',
  },
  duplicateOfItself: {
    fi: 'Valitse pyyntö, jonka toistoa tämä on, sillä pyyntö ei voi olla itsensä toisto.',
    sv: 'Välj den begäran som denna upprepar, eftersom en begäran inte kan upprepa sig själv.',
    en: 'Choose the request that this one repeats, because a request cannot repeat itself.',
  },
  letterNotFound: {
    fi: 'Kirjettä ei ole, joten päivitä näkymä ja valitse kirje uudelleen.',
    sv: 'Brevet finns inte, så uppdatera vyn och välj brevet på nytt.',
    en: 'There is no such letter, so refresh the view and choose the letter again.',
  },
  letterAddressUnreadable: {
    fi: 'Kirjeen vastaanottajana ei ole sähköpostiosoitetta, joten korjaa se Kirjeet-välilehdellä tai anna kirje perille itse.',
    sv: 'Brevets mottagare är ingen e-postadress, så rätta den på fliken Brev eller lämna fram brevet själv.',
    en: 'The letter’s recipient is no e-mail address, so correct it on the Letters tab or hand the letter over yourself.',
  },
  mailQuotaSpent: {
    fi: 'Tilin päivän sähköpostikiintiö on täynnä, joten kirje lähtee seuraavassa päivittäisessä ajossa.',
    sv: 'Kontots e-postkvot för dagen är full, så brevet går ut i nästa dagliga körning.',
    en: 'The account’s mail quota for the day is used up, so the letter goes out with the next daily run.',
  },
  mailReserved: {
    fi: 'Tilin päivän sähköpostikiintiön loppuosa on varattu vastauksille, joten kuittaus lähtee seuraavassa päivittäisessä ajossa.',
    sv: 'Resten av kontots e-postkvot för dagen är reserverad för svar, så bekräftelsen går ut i nästa dagliga körning.',
    en: 'What is left of the account’s mail quota for the day is kept for answers, so the receipt goes out with the next daily run.',
  },
  mailTooLarge: {
    fi: 'Kirje liitteineen on liian suuri lähetettäväksi sähköpostilla, joten tulosta se tai anna tiedostot henkilölle muulla tavalla.',
    sv: 'Brevet med bilagor är för stort för e-post, så skriv ut det eller ge filerna till personen på annat sätt.',
    en: 'The letter with its attachments is too large for mail, so print it or give the person the files in another way.',
  },
  attachmentUnknown: {
    fi: 'Kirjeen liitettä ei tunneta, joten peru kirje ja vastaa pyyntöön uudelleen.',
    sv: 'Brevets bilaga är okänd, så återkalla brevet och besvara begäran på nytt.',
    en: 'The letter’s attachment is not known, so cancel the letter and answer the request again.',
  },
  letterAlreadyOut: {
    fi: 'Kirje on jo lähtenyt, joten sitä ei tarvitse käsitellä uudelleen.',
    sv: 'Brevet har redan sänts, så det behöver inte behandlas på nytt.',
    en: 'The letter has gone out already, so there is nothing more to do about it.',
  },
  handedOverInFuture: {
    fi: 'Kirjettä ei ole vielä annettu, joten merkitse päivä, jona se todella annettiin, viimeistään tämä päivä.',
    sv: 'Brevet har inte överlämnats ännu, så ange dagen då det verkligen överlämnades, senast i dag.',
    en: 'The letter has not been handed over yet, so give the day on which it really was, today at the latest.',
  },
  handedOverTooEarly: {
    fi: 'Kirjettä ei ollut vielä silloin, joten merkitse päivä, jona se todella annettiin.',
    sv: 'Brevet fanns inte ännu då, så ange dagen då det verkligen överlämnades.',
    en: 'The letter did not exist yet on that day, so give the day on which it really was handed over.',
  },
  codeNotPossible: {
    fi: 'Koodin voi lähettää vain rekisterissä olevaan sähköpostiosoitteeseen, ja sitä ei ole, joten varmista henkilöllisyys muulla tavalla.',
    sv: 'Koden kan bara sändas till en e-postadress som finns i registret, och ingen finns, så bekräfta identiteten på annat sätt.',
    en: 'A code can only be sent to an e-mail address that stands in the register, and there is none, so confirm the identity in another way.',
  },
  codeAddressShared: {
    fi: 'Samaa sähköpostiosoitetta käyttää rekisterissä toinenkin asiakas, joten koodi ei kerro, kumpi pyytää; varmista henkilöllisyys muulla tavalla.',
    sv: 'En annan kund i registret har samma e-postadress, så en kod visar inte vem av dem som begär; bekräfta identiteten på annat sätt.',
    en: 'Another customer in the register has the same e-mail address, so a code does not show which of them asks; confirm the identity in another way.',
  },
  addressNotChecked: {
    fi: 'Osoitetta ei ole rekisterissä tällä henkilöllä, joten varmista, että se on hänen, ja merkitse se, tai vaihda osoite.',
    sv: 'Personen har inte den adressen i registret, så försäkra dig om att den är personens och anteckna det, eller byt adress.',
    en: 'The register does not have this address for the person, so make sure that it is theirs and say so, or change the address.',
  },
  letterTextMissing: {
    fi: 'Kirjoita, mitä henkilölle sanotaan tai mitä häneltä pyydetään, sillä kirje ei muuten kerro mitään.',
    sv: 'Skriv vad personen får veta eller ombeds om, eftersom brevet annars inte säger något.',
    en: 'Write what the person is told or asked for, because the letter says nothing without it.',
  },
  answerFilesMissing: {
    fi: 'Tee ensin tiedostot, jotka vastauksen mukana annetaan, sillä kirje lupaa ne henkilölle.',
    sv: 'Gör först de filer som ges med svaret, eftersom brevet lovar personen dem.',
    en: 'First make the files that go with the answer, because the letter promises them to the person.',
  },
  letterTokenUnknown: {
    fi: 'Poista kirjeestä ne kaksinkertaiset aaltosulkeet, jotka eivät olleet siinä alun perin, sillä niiden kohdalle ei tule mitään.',
    sv: 'Ta bort de dubbla klammerparenteser som inte fanns i brevet från början, eftersom inget hör hemma där.',
    en: 'Remove the double braces that were not in the letter from the beginning, because nothing belongs there.',
  },
  letterTokenMissing: {
    fi: 'Tee kirje uudelleen, sillä siitä on poistettu koodin tai linkin paikka.',
    sv: 'Gör brevet på nytt, eftersom platsen för koden eller länken har tagits bort ur det.',
    en: 'Make the letter anew, because the place of the code or the link was removed from it.',
  },
  rightDiffers: {
    fi: 'Tee se, mitä pyynnössä pyydettiin, sillä tämä vastaa toiseen oikeuteen.',
    sv: 'Gör det som begäran gäller, eftersom detta svarar på en annan rättighet.',
    en: 'Do what the request asks for, because this answers another right.',
  },
  answerWaits: {
    fi: 'Pyyntöön on jo kirjoitettu vastaus, joka ei ole vielä lähtenyt, joten lähetä se ensin tai merkitse, että se on annettu.',
    sv: 'Det finns redan ett svar på begäran som inte har gått ut, så sänd det först eller anteckna att det är överlämnat.',
    en: 'An answer to the request has been written and is not out yet, so first send it or note that it was handed over.',
  },
  nothingToStop: {
    fi: 'Pyyntö ei koske mitään käyttötarkoitusta, jonka voisi lopettaa, joten tarkista valitut tarkoitukset ja niiden oikeusperusteet.',
    sv: 'Begäran gäller inget ändamål som kan stoppas, så kontrollera de valda ändamålen och deras rättsliga grunder.',
    en: 'The request is about no purpose that can be stopped, so check the chosen purposes and their legal bases.',
  },
  notRectifiable: {
    fi: 'Saraketta {column} ei oikaista pyynnöstä, joten valitse toinen sarake.',
    sv: 'Kolumnen {column} rättas inte på begäran, så välj en annan kolumn.',
    en: 'The column {column} is not corrected on request, so choose another column.',
  },
  valueUnreadable: {
    fi: 'Kirjoita sarakkeeseen {column} arvo, joka sopii siihen, esimerkiksi päivä muodossa 1.2.2026 tai kokonainen sähköpostiosoite.',
    sv: 'Skriv i kolumnen {column} ett värde som passar där, till exempel en dag i formen 1.2.2026 eller en hel e-postadress.',
    en: 'Write a value that fits the column {column}, such as a day in the form 1.2.2026 or a whole e-mail address.',
  },
  columnTwiceInWish: {
    fi: 'Sarake {column} on mukana kahdesti, joten valitse, mikä siihen tulee.',
    sv: 'Kolumnen {column} är med två gånger, så välj vad som ska stå där.',
    en: 'The column {column} comes twice, so choose what is to stand there.',
  },
  liftingWaits: {
    fi: 'Kirje rajoituksen päättymisestä on jo kirjoitettu ja odottaa lähtöä, joten lähetä se tai merkitse se annetuksi.',
    sv: 'Brevet om att begränsningen upphör är redan skrivet och väntar, så sänd det eller anteckna att det är överlämnat.',
    en: 'The letter that tells of the end of the restriction is written already and waits, so send it or note that it was handed over.',
  },
  notRestricted: {
    fi: 'Henkilön tietojen käsittelyä ei ole rajoitettu, joten rajoitusta ei tarvitse lopettaa.',
    sv: 'Behandlingen av personens uppgifter är inte begränsad, så det finns ingen begränsning att häva.',
    en: 'The processing of the person’s data is not restricted, so there is nothing to lift.',
  },
};
