import type { choices } from '../../workbook/choices';
import type { Text } from '../text';

/** What the notice says of the processing: who, what for, which data, from where, to whom, how long. */
export const noticeContents = {
  controllerIs: {
    fi: 'Tämän rekisterin rekisterinpitäjä on {name}. Rekisterinpitäjä päättää, mihin tietoja käytetään, ja vastaa niistä.',
    sv: '{name} är personuppgiftsansvarig för det här registret. Den personuppgiftsansvariga bestämmer vad uppgifterna används till och svarar för dem.',
    en: 'The controller of this register is {name}. The controller decides what the data is used for and answers for it.',
  },
  registerIs: {
    fi: 'Rekisterin nimi on {name}.',
    sv: 'Registret heter {name}.',
    en: 'The register is called {name}.',
  },
  contactIs: {
    fi: 'Rekisteriä koskeviin kysymyksiin vastaa {name}.',
    sv: 'Frågor om registret besvaras av {name}.',
    en: 'Questions about the register are answered by {name}.',
  },
  contactBy: { fi: 'Näin tavoitat meidät:', sv: 'Så når du oss:', en: 'This is how to reach us:' },
  businessId: { fi: 'Y-tunnus', sv: 'FO-nummer', en: 'Business ID' },
  address: { fi: 'Postiosoite', sv: 'Postadress', en: 'Postal address' },
  email: { fi: 'Sähköposti', sv: 'E-post', en: 'E-mail' },
  phone: { fi: 'Puhelin', sv: 'Telefon', en: 'Telephone' },
  field: { fi: '{title}: {value}', sv: '{title}: {value}', en: '{title}: {value}' },
  purposesIntro: {
    fi: 'Käytämme tietoja vain näihin tarkoituksiin. Jokaisella tarkoituksella on oma perusteensa EU:n yleisessä tietosuoja-asetuksessa.',
    sv: 'Vi använder uppgifterna bara för de här ändamålen. Varje ändamål har sin egen grund i EU:s allmänna dataskyddsförordning.',
    en: 'We use the data only for these purposes. Each purpose has its own basis in the EU General Data Protection Regulation.',
  },
  purpose: { fi: 'Käyttötarkoitus', sv: 'Ändamål', en: 'Purpose' },
  basis: { fi: 'Peruste', sv: 'Rättslig grund', en: 'Legal basis' },
  dataUsed: { fi: 'Tiedot', sv: 'Uppgifter', en: 'Data' },
  allData: {
    fi: 'Ne rekisterin tiedot, joita tarkoitus vaatii',
    sv: 'De uppgifter i registret som ändamålet kräver',
    en: 'Such data of the register as the purpose needs',
  },
  interestsIntro: {
    fi: 'Osa käytöstä perustuu oikeutettuun etuumme. Se on peruste vain, kun etumme painaa enemmän kuin sinun oikeutesi ja vapautesi. Nämä ovat etumme:',
    sv: 'En del av användningen grundar sig på vårt berättigade intresse. Det är en grund bara när vårt intresse väger tyngre än dina rättigheter och friheter. De här är våra intressen:',
    en: 'Some of the use rests on our legitimate interest. It is a basis only where our interest weighs more than your rights and freedoms. These are our interests:',
  },
  interest: { fi: '{purpose}: {interest}', sv: '{purpose}: {interest}', en: '{purpose}: {interest}' },
  interestsBalanced: {
    fi: 'Voit kysyä meiltä, miten olemme punninneet etuja, ja voit vastustaa tätä käyttöä.',
    sv: 'Du kan fråga oss hur vi har vägt intressena mot varandra, och du kan göra invändningar mot den här användningen.',
    en: 'You may ask us how we have weighed the interests, and you may object to this use.',
  },
  subjects: {
    fi: 'Rekisterissä on asiakkaidemme tietoja: yksityishenkilöiden, elinkeinonharjoittajien ja yritysten ja yhteisöjen yhteyshenkilöiden. Rekisterissä on myös niiden tietoja, jotka ovat pyytäneet meiltä jotakin omien tietojensa takia.',
    sv: 'I registret finns uppgifter om våra kunder: privatpersoner, näringsidkare och kontaktpersoner för företag och organisationer. Där finns också uppgifter om dem som har begärt något av oss i fråga om sina egna uppgifter.',
    en: 'The register holds data of our customers: private persons, traders, and contact persons of companies and organisations. It also holds data of those who have made a request to us about their own data.',
  },
  dataIntro: {
    fi: 'Sinusta voi olla rekisterissä näitä tietoja:',
    sv: 'De här uppgifterna om dig kan finnas i registret:',
    en: 'The register may hold this data about you:',
  },
  dataKind: { fi: 'Ryhmä', sv: 'Grupp', en: 'Group' },
  ownData: { fi: 'Muut tiedot', sv: 'Övriga uppgifter', en: 'Other data' },
  consentsKind: { fi: 'Suostumukset ja kiellot', sv: 'Samtycken och förbud', en: 'Consents and refusals' },
  consentsData: {
    fi: 'Mihin olet suostunut tai mitä kieltänyt, milloin, miten ja millä sanoin sitä kysyttiin',
    sv: 'Vad du har samtyckt till eller förbjudit, när, hur och med vilka ord det frågades',
    en: 'What you have consented to or refused, when, how, and in which words you were asked',
  },
  requestsKind: { fi: 'Pyynnöt', sv: 'Begäranden', en: 'Requests' },
  requestsData: {
    fi: 'Pyynnöt, jotka teet tietojesi takia, ja vastauksemme niihin',
    sv: 'Begäranden som du gör om dina uppgifter, och våra svar på dem',
    en: 'Requests that you make about your data, and our answers to them',
  },
  disclosuresKind: { fi: 'Luovutukset', sv: 'Utlämnanden', en: 'Disclosures' },
  disclosuresData: {
    fi: 'Kenelle tietojasi on luovutettu, milloin ja miksi',
    sv: 'Till vem dina uppgifter har lämnats ut, när och varför',
    en: 'To whom your data was given, when and why',
  },
  sourcesIntro: {
    fi: 'Saamme tiedot näistä lähteistä:',
    sv: 'Vi får uppgifterna från de här källorna:',
    en: 'We get the data from these sources:',
  },
  provisionContract: {
    fi: 'Sopimusta varten tarvitsemme nimesi ja yhteystietosi ja laskutukseen tarvittavat tiedot. Ilman niitä emme voi tehdä sopimusta tai toimittaa tilaustasi.',
    sv: 'För ett avtal behöver vi ditt namn, dina kontaktuppgifter och de uppgifter som faktureringen kräver. Utan dem kan vi inte ingå avtal eller leverera din beställning.',
    en: 'For a contract we need your name, your contact details and what invoicing takes. Without them we cannot make a contract or deliver what you order.',
  },
  provisionLaw: {
    fi: 'Laki velvoittaa meitä pitämään joitakin tietoja, esimerkiksi laskujen tietoja kirjanpitoa varten. Ilman niitä emme voi laskuttaa sinua lain mukaisesti.',
    sv: 'Lagen ålägger oss att ha vissa uppgifter, till exempel fakturornas uppgifter för bokföringen. Utan dem kan vi inte fakturera dig så som lagen kräver.',
    en: 'The law obliges us to hold some data, for instance that of invoices for our accounts. Without it we cannot invoice you as the law requires.',
  },
  provisionConsent: {
    fi: 'Suostumus on vapaaehtoinen. Jos et anna sitä, emme käytä tietojasi siihen, mihin suostumusta kysyttiin. Muuhun se ei vaikuta.',
    sv: 'Ett samtycke är frivilligt. Om du inte ger det använder vi inte dina uppgifter till det som samtycket gällde. Något annat påverkas inte.',
    en: 'Consent is voluntary. If you do not give it, we do not use your data for what you were asked about. Nothing else depends on it.',
  },
  provisionOther: {
    fi: 'Muita tietoja sinun ei ole pakko antaa, eikä antamatta jättämisestä seuraa sinulle mitään.',
    sv: 'Andra uppgifter behöver du inte lämna, och det har inga följder för dig om du låter bli.',
    en: 'Other data you need not give, and nothing follows for you if you do not.',
  },
  recipientsIntro: {
    fi: 'Näille voidaan luovuttaa tietoja:',
    sv: 'Uppgifter kan lämnas ut till de här:',
    en: 'Data may be given to these:',
  },
  recipientsNone: {
    fi: 'Tietoja ei säännöllisesti luovuteta kenellekään.',
    sv: 'Uppgifter lämnas inte regelbundet ut till någon.',
    en: 'Data is not regularly given to anybody.',
  },
  recipient: { fi: 'Vastaanottaja', sv: 'Mottagare', en: 'Recipient' },
  role: { fi: 'Rooli', sv: 'Roll', en: 'Role' },
  why: { fi: 'Miksi', sv: 'Varför', en: 'Why' },
  country: { fi: 'Maa', sv: 'Land', en: 'Country' },
  safeguard: { fi: 'Suojatoimi', sv: 'Skyddsåtgärd', en: 'Safeguard' },
  processors: {
    fi: 'Henkilötietojen käsittelijä käsittelee tietoja vain meidän lukuumme ja ohjeidemme mukaan.',
    sv: 'Ett personuppgiftsbiträde behandlar uppgifterna bara för vår räkning och enligt våra anvisningar.',
    en: 'A processor handles the data only on our behalf and as we instruct.',
  },
  authorities: {
    fi: 'Viranomaiselle annamme tietoja vain, kun laki velvoittaa siihen. Saat meiltä pyynnöstä tiedon siitä, kenelle juuri sinun tietojasi on luovutettu.',
    sv: 'Till en myndighet lämnar vi uppgifter bara när lagen ålägger oss det. På begäran får du veta till vem just dina uppgifter har lämnats ut.',
    en: 'To an authority we give data only where the law obliges us to. On request we tell you to whom your own data was given.',
  },
  transfersIntro: {
    fi: 'Näillä vastaanottajilla tietoja voi siirtyä EU- ja ETA-alueen ulkopuolelle. Jokaisella siirrolla on suojatoimi, josta saat meiltä jäljennöksen pyytämällä.',
    sv: 'Hos de här mottagarna kan uppgifter överföras utanför EU och EES. Varje överföring har en skyddsåtgärd, och på begäran får du en kopia av den.',
    en: 'With these recipients data may be transferred outside the EU and EEA. Every transfer has a safeguard, of which you get a copy from us on request.',
  },
  transfersNone: {
    fi: 'Tietoja ei siirretä EU- tai ETA-alueen ulkopuolelle.',
    sv: 'Uppgifter överförs inte utanför EU eller EES.',
    en: 'Data is not transferred outside the EU or EEA.',
  },
  retentionIntro: {
    fi: 'Kullakin tiedolla on oma säilytysaikansa ja sille oma syynsä:',
    sv: 'Varje slag av uppgift har sin egen lagringstid och sitt eget skäl till den:',
    en: 'Each kind of data has its own retention period, and its own reason for it:',
  },
  kept: { fi: 'Säilytysaika', sv: 'Lagringstid', en: 'Retention period' },
  ground: { fi: 'Syy', sv: 'Skäl', en: 'Reason' },
  afterwards: { fi: 'Sen jälkeen', sv: 'Därefter', en: 'After that' },
  erasedAfter: { fi: 'poistetaan', sv: 'raderas', en: 'erased' },
  anonymisedAfter: { fi: 'muutetaan nimettömiksi', sv: 'anonymiseras', en: 'made anonymous' },
  retentionHolds: {
    fi: 'Tietoja säilytetään tätä kauemmin vain, jos avoin lasku, perintä, oikeusriita tai laki sitä vaatii, ja vain niin kauan kuin vaatii.',
    sv: 'Uppgifter lagras längre än så bara om en obetald faktura, indrivning, en rättstvist eller lagen kräver det, och bara så länge det krävs.',
    en: 'Data is kept longer only if an open invoice, debt collection, a legal dispute or the law requires it, and only for as long as it does.',
  },
  materials: {
    fi: 'Osa aineistosta on paperilla tai muuten taulukon ulkopuolella. Säilytämme sen niin, etteivät asiattomat pääse siihen käsiksi, ja hävitämme sen, kun säilytysaika päättyy.',
    sv: 'En del av materialet finns på papper eller annars utanför kalkylarket. Vi förvarar det så att obehöriga inte kommer åt det och förstör det när lagringstiden går ut.',
    en: 'Some material is on paper or otherwise outside the spreadsheet. We keep it where nobody without a right to it can get at it, and destroy it when its period ends.',
  },
  access: {
    fi: 'Tietoihin pääsevät vain nimetyt henkilöt, jotka tarvitsevat niitä työssään. Jokaisella on oma henkilökohtainen käyttäjätunnus.',
    sv: 'Bara utsedda personer som behöver uppgifterna i sitt arbete kommer åt dem. Var och en har ett eget personligt användarkonto.',
    en: 'Only designated persons who need the data in their work have access to it. Each has a personal account.',
  },
  protection: {
    fi: 'Rekisterin tapahtumat kirjataan lokiin. Jos siinä muutetaan sellaista, mikä oli siinä jo viimeisen muualla säilytetyn tarkistuspisteen aikaan, muutos näkyy.',
    sv: 'Det som sker i registret antecknas i en logg. Om något ändras som fanns i den redan vid den senaste kontrollpunkten som förvaras på annat håll, syns ändringen.',
    en: 'What happens in the register is written to a log. If anything is changed that stood in it at the last checkpoint kept elsewhere, the change shows.',
  },
  undertakings: {
    fi: 'He ovat sitoutuneet kirjallisesti pitämään tiedot salassa.',
    sv: 'De har skriftligen förbundit sig att hålla uppgifterna hemliga.',
    en: 'They have undertaken in writing to keep the data confidential.',
  },
  websiteIntro: {
    fi: 'Verkkosivuillamme käynnistä voi tallentua näitä tietoja:',
    sv: 'Av ett besök på vår webbplats kan de här uppgifterna lagras:',
    en: 'Of a visit to our website this data may be stored:',
  },
  ipAddress: { fi: 'IP-osoite', sv: 'IP-adress', en: 'IP address' },
  ipKept: {
    fi: 'IP-osoite; säilytysaika on {period}',
    sv: 'IP-adress; lagringstiden är {period}',
    en: 'IP address; it is kept for {period}',
  },
  cookieConsent: {
    fi: 'Muut kuin välttämättömät evästeet tallennamme vain luvallasi (laki sähköisen viestinnän palveluista 917/2014, 205 §). Voit perua luvan milloin tahansa.',
    sv: 'Andra kakor än nödvändiga lagrar vi bara med ditt tillstånd (lagen om tjänster inom elektronisk kommunikation 917/2014, 205 §). Du kan återkalla tillståndet när som helst.',
    en: 'Cookies other than necessary ones we store only with your permission (Act on Electronic Communications Services 917/2014, section 205). You may withdraw it at any time.',
  },
  automatedNone: {
    fi: 'Emme tee sinua koskevia päätöksiä automaattisesti, emmekä profiloi sinua.',
    sv: 'Vi fattar inga automatiserade beslut om dig och profilerar dig inte.',
    en: 'We make no automated decisions about you, and we do not profile you.',
  },
  automatedRights: {
    fi: 'Voit vaatia, että päätöksen tekee ihminen, kertoa oman kantasi ja riitauttaa päätöksen.',
    sv: 'Du kan kräva att en människa fattar beslutet, föra fram din ståndpunkt och bestrida beslutet.',
    en: 'You may demand that a person decides, put your own view and contest the decision.',
  },
  changesIntro: {
    fi: 'Päivitämme selosteen, kun tietojen käsittely muuttuu, ja kerromme muutoksista asiakkaillemme ennen kuin käytämme tietoja uuteen tarkoitukseen. Tämä teksti: {version}.',
    sv: 'Vi uppdaterar beskrivningen när behandlingen ändras och berättar om ändringarna för våra kunder innan vi använder uppgifter för ett nytt ändamål. Denna text: {version}.',
    en: 'We update this notice when the processing changes, and tell our customers of it before we use data for a new purpose. This text: {version}.',
  },
} satisfies Record<string, Text>;

/** Where data comes from, as the notice says it. */
export const sourceTexts: Record<(typeof choices.dataSource)[number], Text> = {
  person: {
    fi: 'Sinulta itseltäsi, kun tilaat, otat yhteyttä tai asioit kanssamme',
    sv: 'Av dig själv, när du beställer, tar kontakt eller uträttar ärenden hos oss',
    en: 'You yourself, when you order, get in touch or deal with us',
  },
  forms: {
    fi: 'Lomakkeilta, jotka täytät verkossa tai paperilla',
    sv: 'Från formulär som du fyller i på webben eller på papper',
    en: 'Forms that you fill in online or on paper',
  },
  organisation: {
    fi: 'Organisaatiolta, jonka puolesta toimit',
    sv: 'Av organisationen som du företräder',
    en: 'The organisation for which you act',
  },
  updatingServices: {
    fi: 'Palveluista, jotka päivittävät osoitteita ja yritystietoja',
    sv: 'Från tjänster som uppdaterar adresser och företagsuppgifter',
    en: 'Services that update addresses and company data',
  },
  publicRegisters: {
    fi: 'Julkisista rekistereistä, kuten kaupparekisteristä ja yritys- ja yhteisötietojärjestelmästä',
    sv: 'Från offentliga register, såsom handelsregistret och företags- och organisationsdatasystemet',
    en: 'Public registers, such as the Finnish Trade Register and the Business Information System',
  },
  webAnalytics: {
    fi: 'Verkkosivujemme kävijäseurannasta',
    sv: 'Från vår webbplats besöksstatistik',
    en: 'The analytics of our website',
  },
};

/** What a website collects, as the notice says it. */
export const websiteTexts: Record<(typeof choices.websiteData)[number], Text> = {
  cookies: {
    fi: 'Evästeet, joista sivut tunnistavat selaimesi',
    sv: 'Kakor som sidorna känner igen din webbläsare på',
    en: 'Cookies by which the pages recognise your browser',
  },
  analytics: {
    fi: 'Kävijäseurannan tiedot siitä, mitä sivuja katsot',
    sv: 'Besöksstatistik om vilka sidor du ser på',
    en: 'Analytics of which pages you look at',
  },
  visitTimes: { fi: 'Käyntien ajat', sv: 'Tiderna för dina besök', en: 'The times of your visits' },
};
