import type { RetiredSetting, SettingKey } from '../workbook/settings';
import { choiceTexts } from './choiceTexts';
import { say, type Language, type Text } from './text';

const explanations: Record<SettingKey, Text> = {
  language: {
    fi: 'Rekisterin kieli: fi, sv tai en.',
    sv: 'Registrets språk: fi, sv eller en.',
    en: 'The language of the register: fi, sv or en.',
  },
  timeZone: {
    fi: 'Aikavyöhyke, jonka mukaan päivät lasketaan, esimerkiksi Europe/Helsinki.',
    sv: 'Tidszonen som dagarna räknas enligt, till exempel Europe/Helsinki.',
    en: 'The time zone in which days are counted, for instance Europe/Helsinki.',
  },
  registerName: {
    fi: 'Rekisterin nimi, joka näkyy selosteessa ja vastauksissa.',
    sv: 'Registrets namn, som syns i beskrivningen och svaren.',
    en: 'The name of the register, as shown in the notice and the answers.',
  },
  controllerName: {
    fi: 'Rekisterinpitäjän nimi (tietosuoja-asetus, 13 artikla).',
    sv: 'Den personuppgiftsansvarigas namn (dataskyddsförordningen, artikel 13).',
    en: 'The name of the controller (GDPR, Article 13).',
  },
  controllerBusinessId: {
    fi: 'Rekisterinpitäjän Y-tunnus.',
    sv: 'Den personuppgiftsansvarigas FO-nummer.',
    en: 'The controller’s business ID.',
  },
  controllerStreet: {
    fi: 'Rekisterinpitäjän katuosoite tai postilokero.',
    sv: 'Den personuppgiftsansvarigas gatuadress eller postbox.',
    en: 'The controller’s street address or post office box.',
  },
  controllerPostcode: {
    fi: 'Rekisterinpitäjän postinumero.',
    sv: 'Den personuppgiftsansvarigas postnummer.',
    en: 'The controller’s postcode.',
  },
  controllerCity: {
    fi: 'Rekisterinpitäjän postitoimipaikka.',
    sv: 'Den personuppgiftsansvarigas postort.',
    en: 'The controller’s post town.',
  },
  controllerEmail: {
    fi: 'Sähköpostiosoite, johon rekisteröidyt voivat kirjoittaa. Varmista, että joku lukee sitä.',
    sv: 'E-postadressen som de registrerade kan skriva till. Se till att någon läser den.',
    en: 'The e-mail address to which data subjects can write. Make sure that somebody reads it.',
  },
  controllerPhone: {
    fi: 'Rekisterinpitäjän puhelinnumero.',
    sv: 'Den personuppgiftsansvarigas telefonnummer.',
    en: 'The controller’s phone number.',
  },
  contactPerson: {
    fi: 'Henkilö, joka vastaa rekisteriä koskeviin kysymyksiin. Useita nimiä voi luetella pilkulla erotettuina.',
    sv: 'Den som svarar på frågor om registret. Flera namn kan räknas upp med kommatecken emellan.',
    en: 'Who answers questions about the register. Several names may be listed with commas between them.',
  },
  answerMonths: {
    fi: 'Aika vastata pyyntöön, kuukausina (tietosuoja-asetus, 12 artiklan 3 kohta: yksi kuukausi).',
    sv: 'Tiden att svara på en begäran, i månader (dataskyddsförordningen, artikel 12.3: en månad).',
    en: 'The time to answer a request, in months (GDPR, Article 12(3): one month).',
  },
  extensionMonths: {
    fi: 'Määräajan pisin jatkoaika kuukausina (tietosuoja-asetus, 12 artiklan 3 kohta: enintään kaksi kuukautta).',
    sv: 'Den längsta förlängningen av tidsfristen, i månader (dataskyddsförordningen, artikel 12.3: högst två månader).',
    en: 'The longest extension of the time limit, in months (GDPR, Article 12(3): at most two months).',
  },
  reminderDays: {
    fi: 'Kuinka monta päivää ennen pyynnön määräpäivää omistajaa muistutetaan, pilkuilla erotettuina. 0 on määräpäivä.',
    sv: 'Hur många dagar före en begärans sista svarsdag ägaren påminns, med kommatecken emellan. 0 är sista dagen.',
    en: 'How many days before a request is due the owner is reminded, with commas between them. 0 is the day itself.',
  },
  breachHours: {
    fi: 'Kuinka monen tunnin kuluessa henkilötietojen tietoturvaloukkauksesta ilmoitetaan tietosuojavaltuutetulle (33 artikla).',
    sv: 'Inom hur många timmar en personuppgiftsincident anmäls till dataombudsmannen (artikel 33).',
    en: 'Within how many hours a personal data breach is notified to the Data Protection Ombudsman (Article 33).',
  },
  inactivityMonths: {
    fi: 'Kuinka monen hiljaisen kuukauden jälkeen asiakassuhdetta ehdotetaan päättyneeksi. Ehdotus ei poista mitään; sinä päätät.',
    sv: 'Efter hur många tysta månader ett kundförhållande föreslås som avslutat. Förslaget raderar ingenting; du avgör.',
    en: 'After how many silent months a customer relationship is suggested as ended. A suggestion erases nothing; you decide.',
  },
  financialYearEnd: {
    fi: 'Tilikauden viimeinen päivä muodossa 31.12. Jos tilikausi on muuttunut, kirjoita perään puolipisteellä erotettuna uuden tilikauden ensimmäinen päivä ja uusi viimeinen päivä: 31.12.; 1.5.2017: 30.4. Poikkeavan pitkän ensimmäisen kauden loppuun tulee vuosi: 1.5.2017: 31.8.2018 (kirjanpitolaki 1336/1997; tarkista).',
    sv: 'Räkenskapsperiodens sista dag i formen 31.12. Om räkenskapsperioden har ändrats, skriv efter ett semikolon den nya periodens första dag och den nya sista dagen: 31.12.; 1.5.2017: 30.4. Slutet av en ovanligt lång första period får ett årtal: 1.5.2017: 31.8.2018 (bokföringslagen 1336/1997; kontrollera).',
    en: 'The last day of the financial year in the form 31.12. If the financial year has changed, add after a semicolon the first day of the new one and its new last day: 31.12.; 1.5.2017: 30.4. The end of an unusually long first year has its year: 1.5.2017: 31.8.2018 (Accounting Act 1336/1997; please check).',
  },
  undoDays: {
    fi: 'Kuinka monta päivää hyväksytty hävittäminen odottaa, ennen kuin se tehdään. Sen ajan hyväksynnän voi perua.',
    sv: 'Hur många dagar en godkänd förstöring väntar innan den görs. Under den tiden kan godkännandet återkallas.',
    en: 'How many days an approved destruction waits before it is done. Until then the approval can be undone.',
  },
  statisticsMinimum: {
    fi: 'Pienin määrä ihmisiä, joiden tilauksista tilastoissa näytetään oma vuosi. Sitä pienemmät ryhmät yhdistetään.',
    sv: 'Det minsta antalet personer vars beställningar visas som ett eget år i statistiken. Mindre grupper slås samman.',
    en: 'The smallest number of people whose orders the statistics show as a year of its own. Smaller groups are merged.',
  },
  formResponseKeptDays: {
    fi: 'Kuinka monen päivän kuluttua pyynnön päättymisestä sen vastaus poistetaan Google-lomakkeesta (tietosuoja-asetus, 5 artiklan 1 kohdan e alakohta).',
    sv: 'Hur många dagar efter att en begäran har avslutats svaret raderas ur Google-formuläret (dataskyddsförordningen, artikel 5.1 e).',
    en: 'How many days after a request was closed its response is deleted from the Google Form (GDPR, Article 5(1)(e)).',
  },
  copiesElsewhere: {
    fi: 'Missä muualla asiakkaiden tiedoista voi olla kopioita: sentMail, calendar, accountantCopy, printedLabels, backups. Jokaisesta tulee poistossa sinulle tehtävä. Poista luettelosta ne, joita sinulla ei ole.',
    sv: 'Var det annars kan finnas kopior av kundernas uppgifter: sentMail, calendar, accountantCopy, printedLabels, backups. För varje blir det en uppgift åt dig vid radering. Ta bort de som du inte har ur listan.',
    en: 'Where else copies of customers’ data may lie: sentMail, calendar, accountantCopy, printedLabels, backups. An erasure makes a task for you of each. Take those that you do not have off the list.',
  },
  holdReviewMonths: {
    fi: 'Kuinka monen kuukauden kuluttua poistoesteen tarve arvioidaan uudelleen, jos muuta päivää ei ole annettu.',
    sv: 'Efter hur många månader behovet av ett raderingshinder prövas på nytt, om ingen annan dag har angetts.',
    en: 'After how many months the need for a hold is looked at again, where no other day was given.',
  },
  defaultCountryCode: {
    fi: 'Maatunnus, joka oletetaan puhelinnumeroihin ilman maatunnusta. Suomi on 358.',
    sv: 'Landsnumret som antas för telefonnummer utan landsnummer. Finland är 358.',
    en: 'The country code taken for phone numbers that have none. Finland is 358.',
  },
  automatedDecisions: {
    fi: 'Kuvaa tähän automaattiset päätökset ja profilointi. Tyhjä tarkoittaa, ettei niitä ole (tietosuoja-asetus, 22 artikla).',
    sv: 'Beskriv här automatiserade beslut och profilering. Tomt betyder att det inte finns några (dataskyddsförordningen, artikel 22).',
    en: 'Describe automated decisions and profiling here. Empty means that there are none (GDPR, Article 22).',
  },
  jointControllers: {
    fi: 'Yhteisrekisterinpitäjät, jos rekisteristä vastaa useampi yhdessä: keitä he ovat, kuka vastaa mistäkin ja keneen rekisteröity ottaa yhteyttä (tietosuoja-asetus, 26 artikla). Tyhjä tarkoittaa, ettei heitä ole.',
    sv: 'Gemensamt personuppgiftsansvariga, om flera svarar för registret tillsammans: vilka de är, vem som svarar för vad och vem den registrerade kontaktar (dataskyddsförordningen, artikel 26). Tomt betyder att det inte finns några.',
    en: 'Joint controllers, where several answer for the register together: who they are, who answers for what and whom data subjects turn to (GDPR, Article 26). Empty means that there are none.',
  },
  representative: {
    fi: 'Rekisterinpitäjän edustaja EU:ssa yhteystietoineen, jos rekisterinpitäjä ei ole sijoittautunut EU:hun (tietosuoja-asetus, 27 artikla). Muuten tyhjä.',
    sv: 'Den personuppgiftsansvarigas företrädare i EU med kontaktuppgifter, om den personuppgiftsansvariga inte är etablerad i EU (dataskyddsförordningen, artikel 27). Annars tomt.',
    en: 'The controller’s representative in the EU with contact details, where the controller is not established in the EU (GDPR, Article 27). Otherwise empty.',
  },
  dataProtectionOfficer: {
    fi: 'Tietosuojavastaavan yhteystiedot, jos sellainen on nimetty (tietosuoja-asetus, 37 artikla). Muuten tyhjä.',
    sv: 'Dataskyddsombudets kontaktuppgifter, om ett sådant har utsetts (dataskyddsförordningen, artikel 37). Annars tomt.',
    en: 'The contact details of the data protection officer, if one was designated (GDPR, Article 37). Otherwise empty.',
  },
  dataSources: {
    fi: 'Mistä asiakkaiden tiedot saadaan, pilkuilla erotettuina: person (henkilöltä itseltään), forms (lomakkeilta), organisation (henkilön organisaatiolta), updatingServices (osoitteiden ja yritystietojen päivityspalveluista), publicRegisters (julkisista rekistereistä), webAnalytics (verkkosivujen kävijäseurannasta). Tieto tulee selosteeseen.',
    sv: 'Varifrån kundernas uppgifter kommer, med kommatecken emellan: person (från personen själv), forms (från formulär), organisation (från personens organisation), updatingServices (från tjänster som uppdaterar adresser och företagsuppgifter), publicRegisters (från offentliga register), webAnalytics (från webbplatsens besöksstatistik). Det står i beskrivningen.',
    en: 'Where customers’ data comes from, with commas between: person (the person), forms (forms), organisation (the person’s organisation), updatingServices (services that update addresses and company data), publicRegisters (public registers), webAnalytics (the website’s analytics). The notice tells it.',
  },
  websiteData: {
    fi: 'Mitä verkkosivusi keräävät kävijöistä, pilkuilla erotettuina: cookies (evästeet), analytics (kävijäseuranta), visitTimes (käyntiajat). Tyhjä tarkoittaa, ettei mitään. Tieto tulee selosteeseen.',
    sv: 'Vad din webbplats samlar in om besökarna, med kommatecken emellan: cookies (kakor), analytics (besöksstatistik), visitTimes (besökstider). Tomt betyder ingenting. Det står i beskrivningen.',
    en: 'What your website collects of its visitors, with commas between: cookies, analytics, visitTimes. Empty means nothing. The notice tells it.',
  },
  unusedColumns: {
    fi: 'Asiakkaat-välilehden sarakkeet, joita et käytä, otsikoilla ja pilkuilla erotettuina. Tietosuojaseloste ei mainitse niitä.',
    sv: 'Kolumner på fliken Kunder som du inte använder, med rubriker och kommatecken emellan. Dataskyddsbeskrivningen nämner dem inte.',
    en: 'Columns of the Customers tab that you do not use, by their headings with commas between. The privacy notice does not mention them.',
  },
  securityMeasures: {
    fi: 'Miten suojaat tiedot, yleisellä tasolla ja omin sanoin (tietosuoja-asetus, 32 artikla). Teksti tulee selosteeseen ja selosteeseen käsittelytoimista.',
    sv: 'Hur du skyddar uppgifterna, allmänt och med egna ord (dataskyddsförordningen, artikel 32). Texten står i dataskyddsbeskrivningen och i registret över behandling.',
    en: 'How you protect the data, in general and in your own words (GDPR, Article 32). The text stands in the privacy notice and in the record of processing.',
  },
  noticeMonths: {
    fi: 'Kuinka monen kuukauden kuluessa tietojen saamisesta asiakkaalle on annettava tietosuojaseloste (tietosuoja-asetus, 14 artiklan 3 kohta: enintään yksi kuukausi).',
    sv: 'Inom hur många månader efter att uppgifterna erhållits kunden ska få dataskyddsbeskrivningen (dataskyddsförordningen, artikel 14.3: högst en månad).',
    en: 'Within how many months of obtaining the data a customer must be given the privacy notice (GDPR, Article 14(3): one month at most).',
  },
  ombudsmanName: {
    fi: 'Valvontaviranomainen, jolle rekisteröity voi tehdä kantelun (tietosuoja-asetus, 77 artikla).',
    sv: 'Tillsynsmyndigheten som den registrerade kan lämna klagomål till (dataskyddsförordningen, artikel 77).',
    en: 'The supervisory authority to which a data subject may complain (GDPR, Article 77).',
  },
  ombudsmanVisitingAddress: {
    fi: 'Tietosuojavaltuutetun toimiston käyntiosoite.',
    sv: 'Besöksadressen till dataombudsmannens byrå.',
    en: 'The visiting address of the Office of the Data Protection Ombudsman.',
  },
  ombudsmanPostalAddress: {
    fi: 'Tietosuojavaltuutetun toimiston postiosoite.',
    sv: 'Postadressen till dataombudsmannens byrå.',
    en: 'The postal address of the Office of the Data Protection Ombudsman.',
  },
  ombudsmanPhone: {
    fi: 'Tietosuojavaltuutetun toimiston puhelinnumero.',
    sv: 'Telefonnumret till dataombudsmannens byrå.',
    en: 'The phone number of the Office of the Data Protection Ombudsman.',
  },
  ombudsmanEmail: {
    fi: 'Tietosuojavaltuutetun toimiston sähköpostiosoite.',
    sv: 'E-postadressen till dataombudsmannens byrå.',
    en: 'The e-mail address of the Office of the Data Protection Ombudsman.',
  },
  ombudsmanWeb: {
    fi: 'Tietosuojavaltuutetun toimiston verkkosivut.',
    sv: 'Webbplatsen för dataombudsmannens byrå.',
    en: 'The website of the Office of the Data Protection Ombudsman.',
  },
  ombudsmanCheckedOn: {
    fi: 'Päivä, jona tarkistit tietosuojavaltuutetun yhteystiedot, muodossa 2026-11-24.',
    sv: 'Dagen då du kontrollerade dataombudsmannens kontaktuppgifter, i formen 2026-11-24.',
    en: 'The day on which you checked the Ombudsman’s contact details, in the form 2026-11-24.',
  },
  mailReserve: {
    fi: 'Kuinka monta tilin päivän sähköpostikirjeistä jätetään vastauksille ja muille kirjeille, kun pyyntöjen kuittauksia tulee paljon.',
    sv: 'Hur många av kontots e-brev per dag som lämnas för svar och andra brev när det kommer många bekräftelser av begäranden.',
    en: 'How many of the account’s mails of a day are left to answers and other letters when there are many receipts of requests.',
  },
  ownerEmail: {
    fi: 'Sähköpostiosoite, johon rekisteri lähettää muistutukset ja häiriöilmoitukset. Tyhjä tarkoittaa rekisterin perustajan tiliä.',
    sv: 'E-postadressen dit registret sänder påminnelser och meddelanden om fel. Tomt betyder kontot som upprättade registret.',
    en: 'The e-mail address to which the register sends reminders and notices of trouble. Empty means the account that set it up.',
  },
  digestEvery: {
    fi: 'Kuinka usein omistaja saa katsauksen siitä, mikä häntä odottaa, ja lokin tarkistuspisteen: viikoittain, kuukausittain (kuun 1. päivänä) tai ei koskaan.',
    sv: 'Hur ofta ägaren får en översikt över vad som väntar och loggens kontrollpunkt: varje vecka, varje månad (den 1) eller aldrig.',
    en: 'How often the owner gets a digest of what is waiting, with the log’s checkpoint: weekly, monthly (on the 1st) or never.',
  },
  digestWeekday: {
    fi: 'Viikonpäivä, jona viikoittainen katsaus lähtee. Väliin jäänyt lähtee seuraavana päivänä.',
    sv: 'Veckodagen då den veckovisa översikten sänds. En som uteblev sänds följande dag.',
    en: 'The day of the week on which the weekly digest goes out. One that was missed goes out the next day.',
  },
  checkpointAddress: {
    fi: 'Talon ulkopuolinen sähköpostiosoite, esimerkiksi kirjanpitäjän, johon lähtee pelkkä lokin tarkistuspiste. Tyhjä tarkoittaa, ettei sitä lähetetä.',
    sv: 'En e-postadress utanför huset, till exempel bokförarens, dit bara loggens kontrollpunkt sänds. Tomt betyder att den inte sänds.',
    en: 'An e-mail address outside the house, such as the accountant’s, to which only the log’s checkpoint is sent. Empty means that it is not.',
  },
  mailboxTestDays: {
    fi: 'Kuinka monen päivän välein rekisteri kokeilee, luetaanko tietosuojapostia. 0 tarkoittaa, ettei kokeilla.',
    sv: 'Med hur många dagars mellanrum registret prövar om dataskyddsposten läses. 0 betyder att det inte prövas.',
    en: 'After how many days the register tests again whether the privacy mail is read. 0 means that it does not.',
  },
  accessReviewedOn: {
    fi: 'Päivä, jona taulukon todellista jakoa viimeksi merkittiin verratun henkilöstöluetteloon. Rekisteri kirjoittaa sen.',
    sv: 'Dagen då kalkylarkets verkliga delning senast antecknades som jämförd med personalförteckningen. Registret skriver den.',
    en: 'The day on which the spreadsheet’s real sharing was last noted as compared with the staff. The register writes it.',
  },
  mailboxTestedOn: {
    fi: 'Päivä, jona tietosuojapostia viimeksi kokeiltiin. Rekisteri kirjoittaa sen.',
    sv: 'Dagen då dataskyddsposten senast prövades. Registret skriver den.',
    en: 'The day on which the privacy mail was last tested. The register writes it.',
  },
  mailboxAnsweredOn: {
    fi: 'Päivä, jona kokeeseen viimeksi vastattiin. Rekisteri kirjoittaa sen.',
    sv: 'Dagen då provet senast besvarades. Registret skriver den.',
    en: 'The day on which the test was last answered. The register writes it.',
  },
  mailboxCode: {
    fi: 'Viimeisimmän kokeen koodin avaimellinen tiiviste, ei itse koodi. Älä muuta sitä.',
    sv: 'Nyckelhash av det senaste provets kod, inte själva koden. Ändra den inte.',
    en: 'Keyed hash of the last test’s code, not the code itself. Do not change it.',
  },
  takeAgain: {
    fi: 'Pyynnöt, jotka katosivat palautuksessa ja jotka otetaan lomakkeelta uudelleen. Rekisteri pitää tätä itse.',
    sv: 'Begäranden som försvann vid en återställning och som tas emot från formuläret på nytt. Registret sköter detta självt.',
    en: 'Requests that a restore lost and that are taken from the form again. The register keeps this itself.',
  },
  replayedFrom: {
    fi: 'Ensimmäinen palautuksen jälkeen toistettu lokimerkintä, kunnes on tarkistettu, että kaikki poistettu on poissa. Rekisteri pitää tätä itse. Älä muuta sitä.',
    sv: 'Den första loggposten som upprepades efter en återställning, tills det har kontrollerats att allt som raderades är borta. Registret sköter detta självt. Ändra det inte.',
    en: 'The first entry of the log that was repeated after a restore, until it has been checked that all that was erased is gone. The register keeps this itself. Do not change it.',
  },
  troublesTold: {
    fi: 'Häiriöt, joista on ilmoitettu, ja milloin. Rekisteri kirjoittaa ne.',
    sv: 'Fel som har meddelats, och när. Registret skriver dem.',
    en: 'Troubles that were reported, and when. The register writes them.',
  },
  formId: {
    fi: 'Pyyntölomakkeen tunniste. Rekisteri ottaa vastaan vain sen vastaukset. Älä muuta sitä.',
    sv: 'Id för formuläret för begäranden. Registret tar bara emot dess svar. Ändra det inte.',
    en: 'The ID of the form for requests. The register takes responses of that form only. Do not change it.',
  },
  formAddress: {
    fi: 'Pyyntölomakkeen julkinen osoite, jonka voit laittaa verkkosivuillesi.',
    sv: 'Den offentliga adressen till formuläret, som du kan lägga på din webbplats.',
    en: 'The public address of the form for requests, to put on your website.',
  },
  formItems: {
    fi: 'Pyyntölomakkeen kysymysten tunnisteet, joten voit muotoilla kysymykset uudelleen. Älä muuta niitä.',
    sv: 'Id för formulärets frågor, så att du kan formulera om frågorna. Ändra dem inte.',
    en: 'The IDs of the form’s questions, so that you may reword the questions. Do not change them.',
  },
  confirmFormId: {
    fi: 'Vahvistuslomakkeen tunniste. Älä muuta sitä.',
    sv: 'Id för bekräftelseformuläret. Ändra det inte.',
    en: 'The ID of the confirmation form. Do not change it.',
  },
  confirmFormItems: {
    fi: 'Vahvistuslomakkeen kysymysten tunnisteet. Älä muuta niitä.',
    sv: 'Id för bekräftelseformulärets frågor. Ändra dem inte.',
    en: 'The IDs of the confirmation form’s questions. Do not change them.',
  },
  keyCheck: {
    fi: 'Rekisterin oma tarkiste, josta se tunnistaa avaimensa. Älä muuta sitä.',
    sv: 'Registrets egen kontrollsumma som det känner igen sin nyckel på. Ändra den inte.',
    en: 'The register’s own check value, by which it recognises its key. Do not change it.',
  },
  spreadsheetId: {
    fi: 'Laskentataulukko, jonka loki tämä on; kopio tunnistetaan siitä. Älä muuta sitä.',
    sv: 'Det kalkylark vars logg detta är; en kopia känns igen på det. Ändra det inte.',
    en: 'The spreadsheet whose log this is; a copy is recognised by it. Do not change it.',
  },
  closedOn: {
    fi: 'Päivä, jona rekisteri suljettiin siirtoa varten; tyhjä, kun rekisteri on käytössä. Älä muuta sitä.',
    sv: 'Dagen då registret stängdes för att flyttas; tom medan registret används. Ändra den inte.',
    en: 'The day on which the register was closed so as to be moved; blank while it is at work. Do not change it.',
  },
  movedTo: {
    fi: 'Laskentataulukko, jossa rekisteri jatkuu siirron jälkeen. Älä muuta sitä.',
    sv: 'Kalkylarket där registret fortsätter efter flytten. Ändra det inte.',
    en: 'The spreadsheet in which the register goes on after it was moved. Do not change it.',
  },
  movedFrom: {
    fi: 'Vanha laskentataulukko, josta rekisteri siirrettiin ja joka on vielä poistettava. Älä muuta sitä.',
    sv: 'Det gamla kalkylarket som registret flyttades från och som ännu ska raderas. Ändra det inte.',
    en: 'The old spreadsheet from which the register was moved and which is still to be deleted. Do not change it.',
  },
};

/** What a setting means and, where it follows a rule, which. */
export const settingExplanation = (key: SettingKey, language: Language): string =>
  explanations[key][language];

const defaults: Partial<Record<SettingKey, Text>> = {
  language: { fi: 'fi', sv: 'sv', en: 'en' },
  digestEvery: choiceTexts.digestEvery.weekly,
  digestWeekday: choiceTexts.weekday.monday,
  ombudsmanName: {
    fi: 'Tietosuojavaltuutetun toimisto',
    sv: 'Dataombudsmannens byrå',
    en: 'Office of the Data Protection Ombudsman',
  },
  ombudsmanVisitingAddress: {
    fi: 'Lintulahdenkuja 4, 00530 Helsinki',
    sv: 'Fågelviksgränden 4, 00530 Helsingfors',
    en: 'Lintulahdenkuja 4, 00530 Helsinki',
  },
  ombudsmanPostalAddress: {
    fi: 'PL 800, 00531 Helsinki',
    sv: 'PB 800, 00531 Helsingfors',
    en: 'PO Box 800, 00531 Helsinki',
  },
};

/** The default of a setting where it depends on the register's language; `undefined` where it does not. */
export const settingDefaultIn = (key: SettingKey, language: Language): string | undefined =>
  defaults[key]?.[language];

/** That a setting was taken away, and what decides in its place. */
const retired: Record<RetiredSetting, Text> = {
  exportKeptDays: {
    fi: 'Asetus exportKeptDays poistettiin, koska se ei enää vaikuta mihinkään. Siinä luki: {value}. Luovutettavien tiedostojen ajan määrää nyt Säilytysajat-välilehden rivi {kind}: tarkista, että aika siinä on se, jonka haluat.',
    sv: 'Inställningen exportKeptDays togs bort, eftersom den inte längre påverkar något. Där stod: {value}. Hur länge filer som lämnas ut sparas bestäms nu av raden {kind} på fliken Lagringstider: kontrollera att tiden där är den du vill ha.',
    en: 'The setting exportKeptDays was removed, because it decides nothing any more. It said: {value}. How long files for handing over are kept is now decided by the row {kind} on the Retention tab: check that the period there is the one you want.',
  },
};

/** What the owner is told of a setting that was taken away with what they had written into it. */
export const settingRetired = (key: RetiredSetting, value: string, language: Language): string =>
  say(retired[key], language, {
    value: value.trim() || '–',
    kind: choiceTexts.recordKind.exportFile[language],
  });
