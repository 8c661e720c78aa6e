import type { Text } from './text';

/** What stands in every document that a person receives. */
export const documents = {
  yes: { fi: 'kyllä', sv: 'ja', en: 'yes' },
  no: { fi: 'ei', sv: 'nej', en: 'no' },
  empty: { fi: '–', sv: '–', en: '–' },
  businessId: { fi: 'Y-tunnus {id}', sv: 'FO-nummer {id}', en: 'Business ID {id}' },
  contactPerson: { fi: 'Yhteyshenkilö {name}', sv: 'Kontaktperson {name}', en: 'Contact person {name}' },
  complaintTitle: {
    fi: 'Jos olet tyytymätön',
    sv: 'Om du inte är nöjd',
    en: 'If you are not satisfied',
  },
  complaintFirstUs: {
    fi: 'Voit ottaa ensin yhteyttä meihin, niin selvitämme asian: {contact}.',
    sv: 'Du kan kontakta oss först, så reder vi ut saken: {contact}.',
    en: 'You may contact us first, and we will look into the matter: {contact}.',
  },
  complaintOmbudsman: {
    fi: 'Voit tehdä kantelun tietosuojavaltuutetulle, jos katsot, että henkilötietojasi on käsitelty lainvastaisesti (yleinen tietosuoja-asetus, 77 artikla). Jos asut tai työskentelet muussa EU- tai ETA-maassa, voit kääntyä myös sen maan valvontaviranomaisen puoleen.',
    sv: 'Du kan lämna in ett klagomål till dataombudsmannen, om du anser att dina personuppgifter har behandlats i strid med lagen (allmänna dataskyddsförordningen, artikel 77). Om du bor eller arbetar i ett annat EU- eller EES-land kan du också vända dig till tillsynsmyndigheten där.',
    en: 'You may lodge a complaint with the Data Protection Ombudsman if you consider that your personal data has been processed unlawfully (General Data Protection Regulation, Article 77). If you live or work in another EU or EEA country, you may also turn to the supervisory authority there.',
  },
  complaintCourt: {
    fi: 'Voit myös viedä asian tuomioistuimeen (79 artikla).',
    sv: 'Du kan också föra saken till domstol (artikel 79).',
    en: 'You may also take the matter to court (Article 79).',
  },
  visitingAddress: { fi: 'Käyntiosoite', sv: 'Besöksadress', en: 'Visiting address' },
  postalAddress: { fi: 'Postiosoite', sv: 'Postadress', en: 'Postal address' },
  phone: { fi: 'Puhelin', sv: 'Telefon', en: 'Telephone' },
  email: { fi: 'Sähköposti', sv: 'E-post', en: 'E-mail' },
  web: { fi: 'Verkkosivut', sv: 'Webbplats', en: 'Website' },
  checkedOn: {
    fi: 'Yhteystiedot on tarkistettu {date}.',
    sv: 'Kontaktuppgifterna kontrollerades {date}.',
    en: 'These contact details were checked on {date}.',
  },
  transfersUnknown: {
    fi: 'Kaikista vastaanottajista ei ole vielä kirjattu, missä maassa ne ovat. Siksi tässä ei vielä voi sanoa, siirtyykö tietoja EU- tai ETA-alueen ulkopuolelle.',
    sv: 'Det är ännu inte antecknat i vilket land alla mottagare finns. Därför går det ännu inte att säga här om uppgifter överförs utanför EU eller EES.',
    en: 'It is not yet recorded in which country every recipient is. So it cannot yet be said here whether data is transferred outside the EU or EEA.',
  },
  spreadsheetId: { fi: 'Taulukon tunniste', sv: 'Kalkylarkets id', en: 'Spreadsheet ID' },
  logSize: { fi: 'Lokimerkintöjä', sv: 'Antal loggposter', en: 'Log entries' },
  logHash: {
    fi: 'Viimeisen merkinnän tiiviste',
    sv: 'Den sista postens hashsumma',
    en: 'Hash of the last entry',
  },
  logDate: { fi: 'Tarkistuspisteen aika', sv: 'Kontrollpunktens tid', en: 'Time of the checkpoint' },
} satisfies Record<string, Text>;

/** The answer to an access request (GDPR Article 15). */
export const accessReport = {
  titleNothingHeld: {
    fi: 'Vastaus tarkastuspyyntöösi',
    sv: 'Svar på din begäran om tillgång',
    en: 'Answer to your access request',
  },
  leadNothingHeld: {
    fi: 'EU:n yleinen tietosuoja-asetus, 15 artikla',
    sv: 'EU:s allmänna dataskyddsförordning, artikel 15',
    en: 'EU General Data Protection Regulation, Article 15',
  },
  title: {
    fi: 'Sinusta tallennetut henkilötiedot',
    sv: 'Personuppgifter som vi har om dig',
    en: 'The personal data we hold about you',
  },
  lead: {
    fi: 'Vastaus tarkastuspyyntöön (EU:n yleinen tietosuoja-asetus, 15 artikla)',
    sv: 'Svar på en begäran om tillgång (EU:s allmänna dataskyddsförordning, artikel 15)',
    en: 'Answer to an access request (EU General Data Protection Regulation, Article 15)',
  },
  introduction: {
    fi: 'Tämä on jäljennös kaikista tiedoista, jotka asiakasrekisterissämme on henkilöstä {name} (tunniste {id}). Lisäksi kerromme, mihin tietoja käytetään, kuka niitä saa ja mitä oikeuksia sinulla on.',
    sv: 'Det här är en kopia av alla uppgifter som vårt kundregister innehåller om {name} (id {id}). Vi berättar också vad uppgifterna används till, vem som får dem och vilka rättigheter du har.',
    en: 'This is a copy of all the data that our customer register holds about {name} (ID {id}). We also tell you what the data is used for, who receives it and what rights you have.',
  },
  asOf: {
    fi: 'Tiedot ovat sellaisina kuin ne olivat {moment}. Vastaus on maksuton.',
    sv: 'Uppgifterna är som de var {moment}. Svaret är gratis.',
    en: 'The data is as it was on {moment}. This answer is free of charge.',
  },
  nothingHeld: {
    fi: 'Haimme asiakasrekisteristämme antamillasi tiedoilla {moment}. Emme löytänyt sinusta tietoja. Vastaus on maksuton.',
    sv: 'Vi sökte i vårt kundregister med de uppgifter som du gav, {moment}. Vi hittade inga uppgifter om dig. Svaret är gratis.',
    en: 'We searched our customer register with the details you gave, on {moment}. We found no data about you. This answer is free of charge.',
  },
  nothingHeldNext: {
    fi: 'Jos olet asioinut meillä toisella nimellä, sähköpostiosoitteella tai puhelinnumerolla, kerro se meille, niin haemme uudelleen. Alla kerromme, miten asiakkaiden tietoja yleensä käsitellään.',
    sv: 'Om du har varit i kontakt med oss under ett annat namn, en annan e-postadress eller ett annat telefonnummer, berätta det för oss, så söker vi på nytt. Nedan berättar vi hur kunders uppgifter i allmänhet behandlas.',
    en: 'If you have dealt with us under another name, e-mail address or telephone number, tell us and we will search again. Below we tell how customers’ data is generally processed.',
  },
  dataTitle: { fi: 'Tietosi', sv: 'Dina uppgifter', en: 'Your data' },
  noRows: { fi: 'Ei merkintöjä.', sv: 'Inga anteckningar.', en: 'No entries.' },
  recordNumber: {
    fi: '{title}, {number}/{count}',
    sv: '{title}, {number}/{count}',
    en: '{title}, {number} of {count}',
  },
  purposesTitle: {
    fi: 'Mihin tietoja käytetään',
    sv: 'Vad uppgifterna används till',
    en: 'What the data is used for',
  },
  purpose: { fi: 'Käyttötarkoitus', sv: 'Ändamål', en: 'Purpose' },
  legalBasis: { fi: 'Oikeusperuste', sv: 'Rättslig grund', en: 'Legal basis' },
  legitimateInterest: {
    fi: '{basis}. Etu: {interest}',
    sv: '{basis}. Intresse: {interest}',
    en: '{basis}. The interest: {interest}',
  },
  retentionPeriod: { fi: 'Säilytysaika', sv: 'Lagringstid', en: 'Retention period' },
  categoriesTitle: {
    fi: 'Millaisia tietoja käsitellään',
    sv: 'Vilka slags uppgifter som behandlas',
    en: 'Kinds of data processed',
  },
  recipientsTitle: { fi: 'Kuka saa tietoja', sv: 'Vem som får uppgifter', en: 'Who receives data' },
  recipientsActual: {
    fi: 'Näille vastaanottajille tietojasi on luovutettu:',
    sv: 'Till dessa mottagare har dina uppgifter lämnats ut:',
    en: 'Your data has been disclosed to these recipients:',
  },
  recipientsNone: {
    fi: 'Luovutuslokin mukaan tietojasi ei ole luovutettu kenellekään.',
    sv: 'Enligt utlämningsloggen har dina uppgifter inte lämnats ut till någon.',
    en: 'According to the disclosure log your data has not been disclosed to anyone.',
  },
  recipientsPlanned: {
    fi: 'Näille vastaanottajille asiakkaiden tietoja voidaan luovuttaa:',
    sv: 'Till dessa mottagare kan kunders uppgifter lämnas ut:',
    en: 'Customers’ data may be disclosed to these recipients:',
  },
  recipient: { fi: 'Vastaanottaja', sv: 'Mottagare', en: 'Recipient' },
  role: { fi: 'Rooli', sv: 'Roll', en: 'Role' },
  country: { fi: 'Maa', sv: 'Land', en: 'Country' },
  safeguard: { fi: 'Suojatoimi', sv: 'Skyddsåtgärd', en: 'Safeguard' },
  date: { fi: 'Päivä', sv: 'Datum', en: 'Date' },
  categories: { fi: 'Tiedot', sv: 'Uppgifter', en: 'Data' },
  transfersTitle: {
    fi: 'Siirrot EU- ja ETA-alueen ulkopuolelle',
    sv: 'Överföringar utanför EU och EES',
    en: 'Transfers outside the EU and EEA',
  },
  transfersNone: {
    fi: 'Rekisterin mukaan tietoja ei siirretä EU- tai ETA-alueen ulkopuolelle.',
    sv: 'Enligt registret överförs inga uppgifter utanför EU eller EES.',
    en: 'According to the register no data is transferred outside the EU or EEA.',
  },
  retentionTitle: {
    fi: 'Kuinka kauan tietoja säilytetään',
    sv: 'Hur länge uppgifterna lagras',
    en: 'How long the data is kept',
  },
  recordKind: { fi: 'Tiedot', sv: 'Uppgifter', en: 'Data' },
  ground: { fi: 'Peruste', sv: 'Grund', en: 'Ground' },
  until: { fi: 'Säilytetään asti', sv: 'Lagras till', en: 'Kept until' },
  sourcesTitle: {
    fi: 'Mistä tiedot on saatu',
    sv: 'Varifrån uppgifterna kommer',
    en: 'Where the data comes from',
  },
  automatedTitle: {
    fi: 'Automaattinen päätöksenteko ja profilointi',
    sv: 'Automatiserat beslutsfattande och profilering',
    en: 'Automated decision-making and profiling',
  },
  automatedNone: {
    fi: 'Sinua koskevia päätöksiä ei tehdä automaattisesti, eikä sinua profiloida.',
    sv: 'Inga beslut om dig fattas automatiskt, och du profileras inte.',
    en: 'No decisions about you are made automatically, and you are not profiled.',
  },
  lookupsTitle: {
    fi: 'Tietojesi katselut',
    sv: 'När dina uppgifter har setts',
    en: 'When your data was looked up',
  },
  lookupsNone: {
    fi: 'Lokissa ei ole merkintöjä tietojesi katselusta.',
    sv: 'I loggen finns inga anteckningar om att dina uppgifter har setts.',
    en: 'The log has no entries of your data being looked up.',
  },
  lookupsSince: {
    fi: 'Katselut näkyvät tästä päivästä alkaen: {date}. Sitä vanhemmat lokimerkinnät on tiivistetty luvuiksi, joista ei näe, kenen tietoja katseltiin.',
    sv: 'Här syns när uppgifterna har setts från och med {date}. Äldre loggposter har sammanfattats till tal, av vilka det inte framgår vems uppgifter som har setts.',
    en: 'Look-ups are shown from {date} on. Older log entries were condensed into numbers, which do not tell whose data was looked up.',
  },
  lookupAt: { fi: 'Aika', sv: 'Tid', en: 'Time' },
  rightsTitle: { fi: 'Oikeutesi', sv: 'Dina rättigheter', en: 'Your rights' },
  rightsHow: {
    fi: 'Voit käyttää oikeuksiasi haluamallasi tavalla ja maksutta: {contact}. Vastaamme kuukauden kuluessa.',
    sv: 'Du kan använda dina rättigheter på det sätt du vill och utan kostnad: {contact}. Vi svarar inom en månad.',
    en: 'You may use your rights in any way you like, free of charge: {contact}. We answer within one month.',
  },
  notRecorded: {
    fi: 'Tätä ei ole kirjattu rekisteriin. Kysy meiltä.',
    sv: 'Det här har inte antecknats i registret. Fråga oss.',
    en: 'This is not recorded in the register. Please ask us.',
  },
  checkpointTitle: { fi: 'Lokin tarkistuspiste', sv: 'Loggens kontrollpunkt', en: 'Checkpoint of the log' },
  checkpointNote: {
    fi: 'Rekisterin tapahtumat kirjataan lokiin. Näistä luvuista voidaan myöhemmin tarkistaa, ettei lokin siihenastisia merkintöjä ole muutettu.',
    sv: 'Registrets händelser förs in i en logg. Med dessa tal går det senare att kontrollera att loggens poster fram till dess inte har ändrats.',
    en: 'What happens in the register is written to a log. With these figures it can be checked later that the entries up to then have not been changed.',
  },
} satisfies Record<string, Text>;

/** The rights of the data subject that an access answer names (GDPR Article 15(1)(e)), one sentence each. */
export const rights = {
  rectification: {
    fi: 'Voit pyytää, että oikaisemme virheelliset tiedot ja täydennämme puutteelliset (16 artikla).',
    sv: 'Du kan be oss rätta felaktiga uppgifter och komplettera ofullständiga (artikel 16).',
    en: 'You may ask us to correct data that is wrong and to complete data that is incomplete (Article 16).',
  },
  erasure: {
    fi: 'Voit pyytää, että poistamme tietosi. Säilytämme vain sen, mihin meillä on laissa säädetty peruste (17 artikla).',
    sv: 'Du kan be oss radera dina uppgifter. Vi behåller bara det som vi har en grund i lag att behålla (artikel 17).',
    en: 'You may ask us to erase your data. We keep only what we have a ground in law to keep (Article 17).',
  },
  restriction: {
    fi: 'Voit pyytää käsittelyn rajoittamista, esimerkiksi siksi ajaksi, kun tietojen oikeellisuutta selvitetään (18 artikla).',
    sv: 'Du kan begära att behandlingen begränsas, till exempel medan uppgifternas riktighet utreds (artikel 18).',
    en: 'You may ask us to restrict the processing, for instance while the accuracy of the data is checked (Article 18).',
  },
  portability: {
    fi: 'Voit saada itse antamasi tiedot koneellisesti luettavassa muodossa ja siirtää ne muualle, kun käsittely perustuu suostumukseen tai sopimukseen (20 artikla).',
    sv: 'Du kan få de uppgifter som du själv har lämnat i maskinläsbar form och föra över dem, när behandlingen grundar sig på samtycke eller avtal (artikel 20).',
    en: 'You may have the data that you have given in machine-readable form and take it elsewhere, where the processing rests on consent or a contract (Article 20).',
  },
  objection: {
    fi: 'Voit vastustaa käsittelyä, joka perustuu oikeutettuun etuun, omaan tilanteeseesi liittyvällä perusteella. Suoramarkkinoinnin voit kieltää milloin tahansa ilman perusteluja (21 artikla).',
    sv: 'Du kan göra invändningar mot behandling som grundar sig på berättigat intresse, av skäl som hänför sig till din situation. Direktmarknadsföring kan du förbjuda när som helst utan motivering (artikel 21).',
    en: 'You may object to processing that rests on a legitimate interest, on grounds relating to your situation. Direct marketing you may refuse at any time, without giving reasons (Article 21).',
  },
  withdrawal: {
    fi: 'Voit peruuttaa antamasi suostumuksen milloin tahansa. Peruuttaminen ei muuta sitä, mitä sen nojalla on jo tehty (7 artiklan 3 kohta).',
    sv: 'Du kan återkalla ett samtycke när som helst. Återkallandet ändrar inte det som redan har gjorts med stöd av det (artikel 7.3).',
    en: 'You may withdraw a consent at any time. Withdrawal does not change what was already done on the strength of it (Article 7(3)).',
  },
} satisfies Record<string, Text>;

/** The legal bases of GDPR Article 6(1), by their key. */
export const legalBases = {
  consent: {
    fi: 'Suostumus (6 artiklan 1 kohdan a alakohta)',
    sv: 'Samtycke (artikel 6.1 a)',
    en: 'Consent (Article 6(1)(a))',
  },
  contract: {
    fi: 'Sopimus (6 artiklan 1 kohdan b alakohta)',
    sv: 'Avtal (artikel 6.1 b)',
    en: 'Contract (Article 6(1)(b))',
  },
  legalObligation: {
    fi: 'Lakisääteinen velvoite (6 artiklan 1 kohdan c alakohta)',
    sv: 'Rättslig förpliktelse (artikel 6.1 c)',
    en: 'Legal obligation (Article 6(1)(c))',
  },
  vitalInterests: {
    fi: 'Elintärkeiden etujen suojaaminen (6 artiklan 1 kohdan d alakohta)',
    sv: 'Skydd för grundläggande intressen (artikel 6.1 d)',
    en: 'Protection of vital interests (Article 6(1)(d))',
  },
  publicTask: {
    fi: 'Yleistä etua koskeva tehtävä (6 artiklan 1 kohdan e alakohta)',
    sv: 'Uppgift av allmänt intresse (artikel 6.1 e)',
    en: 'Task in the public interest (Article 6(1)(e))',
  },
  legitimateInterest: {
    fi: 'Oikeutettu etu (6 artiklan 1 kohdan f alakohta)',
    sv: 'Berättigat intresse (artikel 6.1 f)',
    en: 'Legitimate interest (Article 6(1)(f))',
  },
} satisfies Record<string, Text>;

/** What a recipient is in relation to the controller, by its key. */
export const recipientRoles = {
  processor: {
    fi: 'Henkilötietojen käsittelijä',
    sv: 'Personuppgiftsbiträde',
    en: 'Processor',
  },
  controller: {
    fi: 'Rekisterinpitäjä',
    sv: 'Personuppgiftsansvarig',
    en: 'Controller',
  },
} satisfies Record<string, Text>;
