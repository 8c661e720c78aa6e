import type { Text } from './text';

/** The record of processing activities (GDPR Art. 30). */
export const processingRecordTexts = {
  fileName: {
    fi: 'Seloste käsittelytoimista {date}',
    sv: 'Register över behandling {date}',
    en: 'Record of processing activities {date}',
  },
  title: {
    fi: 'Seloste käsittelytoimista',
    sv: 'Register över behandling',
    en: 'Record of processing activities',
  },
  lead: {
    fi: 'Tietosuoja-asetuksen 30 artiklan 1 kohta',
    sv: 'Artikel 30.1 i dataskyddsförordningen',
    en: 'Article 30(1) of the General Data Protection Regulation',
  },
  introduction: {
    fi: 'Seloste on rekisterinpitäjän omaa ja valvontaviranomaisen käyttöä varten. Se on laadittu rekisterin käyttötarkoituksista, vastaanottajista, säilytysajoista, sarakkeista ja asetuksista sellaisina kuin ne ovat {date}.',
    sv: 'Registret över behandling är till för den personuppgiftsansvariga själv och för tillsynsmyndigheten. Det är gjort av registrets ändamål, mottagare, lagringstider, kolumner och inställningar sådana de är den {date}.',
    en: 'The record is for the controller and for the supervisory authority. It is drawn from the purposes, recipients, retention periods, columns and settings of the register as they are on {date}.',
  },
  missingTitle: {
    fi: 'Selosteesta puuttuu',
    sv: 'Det här saknas',
    en: 'What is missing',
  },
  partiesTitle: {
    fi: 'Rekisterinpitäjä ja yhteyshenkilöt',
    sv: 'Personuppgiftsansvarig och kontaktpersoner',
    en: 'Controller and contacts',
  },
  registerName: { fi: 'Rekisteri', sv: 'Register', en: 'Register' },
  controller: { fi: 'Rekisterinpitäjä', sv: 'Personuppgiftsansvarig', en: 'Controller' },
  contact: { fi: 'Yhteystiedot', sv: 'Kontaktuppgifter', en: 'Contact details' },
  jointControllers: {
    fi: 'Yhteisrekisterinpitäjät',
    sv: 'Gemensamt personuppgiftsansvariga',
    en: 'Joint controllers',
  },
  representative: { fi: 'Edustaja EU:ssa', sv: 'Företrädare i EU', en: 'Representative in the EU' },
  officer: { fi: 'Tietosuojavastaava', sv: 'Dataskyddsombud', en: 'Data protection officer' },
  none: { fi: 'Ei ole', sv: 'Finns inte', en: 'None' },
  activitiesTitle: { fi: 'Käsittelytoimet', sv: 'Behandlingar', en: 'Processing activities' },
  basis: { fi: 'Oikeusperuste', sv: 'Rättslig grund', en: 'Legal basis' },
  interest: { fi: 'Oikeutettu etu', sv: 'Berättigat intresse', en: 'Legitimate interest' },
  subjects: {
    fi: 'Rekisteröityjen ryhmät',
    sv: 'Kategorier av registrerade',
    en: 'Categories of data subjects',
  },
  data: {
    fi: 'Henkilötietojen ryhmät',
    sv: 'Kategorier av personuppgifter',
    en: 'Categories of personal data',
  },
  limit: { fi: 'Säilytysaika', sv: 'Lagringstid', en: 'Time limit for erasure' },
  category: { fi: '{category}: {contents}', sv: '{category}: {contents}', en: '{category}: {contents}' },
  customers: {
    fi: 'Asiakkaat: yksityishenkilöt, elinkeinonharjoittajat sekä yritysten ja yhteisöjen yhteyshenkilöt',
    sv: 'Kunder: privatpersoner, näringsidkare och kontaktpersoner för företag och organisationer',
    en: 'Customers: private persons, traders, and contact persons of companies and organisations',
  },
  applicants: {
    fi: 'Henkilöt, jotka käyttävät tietosuojaoikeuksiaan',
    sv: 'Personer som använder sina dataskyddsrättigheter',
    en: 'Persons who use their data protection rights',
  },
  rights: {
    fi: 'Rekisteröityjen oikeuksien toteuttaminen ja sen osoittaminen',
    sv: 'Att tillgodose de registrerades rättigheter och kunna visa det',
    en: 'Giving effect to the rights of data subjects, and demonstrating it',
  },
  ownData: { fi: 'Muut tiedot', sv: 'Övriga uppgifter', en: 'Other data' },
  consentsKind: { fi: 'Suostumukset ja kiellot', sv: 'Samtycken och förbud', en: 'Consents and refusals' },
  consentsData: {
    fi: 'mihin on suostuttu tai mitä kielletty, milloin, miten ja millä sanoin sitä kysyttiin',
    sv: 'vad som samtyckts till eller förbjudits, när, hur och med vilka ord det frågades',
    en: 'what was consented to or refused, when, how, and in which words it was asked',
  },
  requestsKind: { fi: 'Pyynnöt', sv: 'Begäranden', en: 'Requests' },
  requestsData: {
    fi: 'pyytäjän nimi ja yhteystiedot, pyyntö, sen käsittely ja vastaus',
    sv: 'namn och kontaktuppgifter för den som begär, begäran, dess behandling och svaret',
    en: 'name and contact details of the person, the request, its handling and the answer',
  },
  disclosuresKind: { fi: 'Luovutukset', sv: 'Utlämnanden', en: 'Disclosures' },
  disclosuresData: {
    fi: 'kenelle tietoja on luovutettu, milloin ja miksi',
    sv: 'till vem uppgifter har lämnats ut, när och varför',
    en: 'to whom data was given, when and why',
  },
  suppressionsKind: { fi: 'Kieltolista', sv: 'Spärrlista', en: 'Suppression list' },
  suppressionsData: {
    fi: 'yhteystietojen tiivisteet, joista henkilöä ei voi lukea',
    sv: 'hashar av kontaktuppgifter, ur vilka personen inte kan läsas',
    en: 'hashes of contact details, from which nobody can be read',
  },
  recipientsTitle: {
    fi: 'Vastaanottajat',
    sv: 'Mottagare',
    en: 'Recipients',
  },
  recipientsNone: {
    fi: 'Tietoja ei säännöllisesti luovuteta kenellekään.',
    sv: 'Uppgifter lämnas inte regelbundet ut till någon.',
    en: 'Data is not regularly given to anybody.',
  },
  recipient: { fi: 'Vastaanottaja', sv: 'Mottagare', en: 'Recipient' },
  role: { fi: 'Rooli', sv: 'Roll', en: 'Role' },
  why: { fi: 'Tarkoitus', sv: 'Ändamål', en: 'Purpose' },
  country: { fi: 'Maa', sv: 'Land', en: 'Country' },
  transfersTitle: {
    fi: 'Siirrot EU- ja ETA-alueen ulkopuolelle',
    sv: 'Överföringar utanför EU och EES',
    en: 'Transfers outside the EU and EEA',
  },
  transfersNone: {
    fi: 'Tietoja ei siirretä EU- tai ETA-alueen ulkopuolelle.',
    sv: 'Uppgifter överförs inte utanför EU eller EES.',
    en: 'Data is not transferred outside the EU or EEA.',
  },
  safeguard: { fi: 'Suojatoimi', sv: 'Skyddsåtgärd', en: 'Safeguard' },
  transfer: {
    fi: '{name}, {country}: {safeguard}',
    sv: '{name}, {country}: {safeguard}',
    en: '{name}, {country}: {safeguard}',
  },
  limitsTitle: {
    fi: 'Tietoryhmien säilytysajat',
    sv: 'Tidsfrister för radering av olika kategorier',
    en: 'Time limits by category of data',
  },
  kind: { fi: 'Tiedot', sv: 'Uppgifter', en: 'Data' },
  ground: { fi: 'Syy', sv: 'Skäl', en: 'Ground' },
  afterwards: { fi: 'Sen jälkeen', sv: 'Därefter', en: 'After that' },
  erased: { fi: 'poistetaan', sv: 'raderas', en: 'erased' },
  anonymised: { fi: 'anonymisoidaan', sv: 'anonymiseras', en: 'anonymised' },
  securityTitle: {
    fi: 'Tekniset ja organisatoriset turvatoimet',
    sv: 'Tekniska och organisatoriska säkerhetsåtgärder',
    en: 'Technical and organisational security measures',
  },
  securityLog: {
    fi: 'Rekisterin tapahtumat kirjataan lokiin, josta jälkikäteen tehdyt muutokset näkyvät.',
    sv: 'Det som sker i registret antecknas i en logg där senare ändringar syns.',
    en: 'What happens in the register is written to a log in which later changes show.',
  },
  securityAccess: {
    fi: 'Pääsy rajataan nimetyille henkilöille.',
    sv: 'Tillgången begränsas till utsedda personer.',
    en: 'Access is limited to designated persons.',
  },
  securityDoubted: {
    fi: 'Taulukon todellinen jako ei ole kunnossa tai sitä ei voitu tarkistaa: katso rekisterin valikosta Kuka pääsee rekisteriin.',
    sv: 'Den verkliga delningen av kalkylarket är inte i ordning eller kunde inte kontrolleras: se Vem har tillgång till registret i registrets meny.',
    en: 'The real sharing of the spreadsheet is not in order or could not be checked: see Who has access in the register’s menu.',
  },
  securityUnreviewed: {
    fi: 'Pääsy rajataan nimetyille henkilöille. Todellista jakoa ei ole kahteen viikkoon verrattu henkilöstöluetteloon.',
    sv: 'Tillgången begränsas till utsedda personer. Den verkliga delningen har inte på två veckor jämförts med personalförteckningen.',
    en: 'Access is limited to designated persons. The real sharing has not been compared with the list of staff for two weeks.',
  },
  securityReviewed: {
    fi: 'Pääsy rajataan nimetyille henkilöille, ja todellinen jako on viimeksi kuluneiden kahden viikon aikana verrattu henkilöstöluetteloon.',
    sv: 'Tillgången begränsas till utsedda personer, och den verkliga delningen har under de senaste två veckorna jämförts med personalförteckningen.',
    en: 'Access is limited to designated persons, and within the last two weeks the real sharing has been compared with the list of staff.',
  },
  securityRetention: {
    fi: 'Säilytysaikoja valvotaan päivittäin, ja poistot tehdään lokiin merkiten.',
    sv: 'Lagringstiderna övervakas dagligen, och raderingar antecknas i loggen.',
    en: 'Retention periods are watched daily, and erasures are entered in the log.',
  },
  securityStaff: {
    fi: 'Henkilöitä, joilla on pääsy: {persons}. Salassapitositoumuksen allekirjoittaneita: {signed}.',
    sv: 'Personer med tillgång: {persons}. Har undertecknat sekretessförbindelsen: {signed}.',
    en: 'Persons with access: {persons}. Have signed the confidentiality undertaking: {signed}.',
  },
  securityMaterials: {
    fi: 'Taulukon ulkopuolinen aineisto on luetteloitu säilytyspaikkoineen ja säilytysaikoineen.',
    sv: 'Materialet utanför kalkylarket är förtecknat med förvaringsplats och lagringstid.',
    en: 'Material outside the spreadsheet is listed with its place and retention period.',
  },
} satisfies Record<string, Text>;

/** What a record must have and has not, and where to write it. */
export const processingMissingTexts = {
  controllerName: {
    fi: 'Rekisterinpitäjän nimi (30 artiklan 1 kohdan a alakohta). Kirjoita se asetukseen controllerName.',
    sv: 'Den personuppgiftsansvarigas namn (artikel 30.1 a). Skriv det i inställningen controllerName.',
    en: 'The controller’s name (Article 30(1)(a)). Write it into the setting controllerName.',
  },
  contact: {
    fi: 'Rekisterinpitäjän yhteystiedot (30 artiklan 1 kohdan a alakohta). Kirjoita asetuksiin osoite, sähköposti tai puhelin.',
    sv: 'Den personuppgiftsansvarigas kontaktuppgifter (artikel 30.1 a). Skriv adress, e-post eller telefon i inställningarna.',
    en: 'The controller’s contact details (Article 30(1)(a)). Write an address, e-mail or phone number into the settings.',
  },
  purposes: {
    fi: 'Käyttötarkoitukset (30 artiklan 1 kohdan b alakohta). Kirjoita ne Käyttötarkoitukset-välilehdelle.',
    sv: 'Ändamålen (artikel 30.1 b). Skriv dem på fliken Ändamål.',
    en: 'The purposes (Article 30(1)(b)). Write them on the Purposes tab.',
  },
  interest: {
    fi: 'Oikeutettu etu, johon käyttötarkoitus perustuu (6 artiklan 1 kohdan f alakohta): {what}. Kirjoita se Käyttötarkoitukset-välilehdelle.',
    sv: 'Det berättigade intresse som ändamålet grundar sig på (artikel 6.1 f): {what}. Skriv det på fliken Ändamål.',
    en: 'The legitimate interest on which a purpose rests (Article 6(1)(f)): {what}. Write it on the Purposes tab.',
  },
  host: {
    fi: 'Rekisteri on Googlen taulukossa, mutta Googlea ei ole vastaanottajissa (30 artiklan 1 kohdan d ja e alakohta). Lisää se Vastaanottajat-välilehdelle käsittelijäksi ja kirjoita sen maa.',
    sv: 'Registret finns i Googles kalkylark, men Google finns inte bland mottagarna (artikel 30.1 d och e). Lägg till Google som personuppgiftsbiträde på fliken Mottagare och skriv landet.',
    en: 'The register is in a Google spreadsheet, but Google is not among the recipients (Article 30(1)(d) and (e)). Add it to the Recipients tab as a processor and write its country.',
  },
  country: {
    fi: 'Maa, jossa vastaanottaja on (30 artiklan 1 kohdan e alakohta): {what}. Kirjoita se Vastaanottajat-välilehdelle.',
    sv: 'Landet där en mottagare finns (artikel 30.1 e): {what}. Skriv det på fliken Mottagare.',
    en: 'The country in which a recipient is (Article 30(1)(e)): {what}. Write it on the Recipients tab.',
  },
  safeguard: {
    fi: 'Suojatoimi siirrolle kolmanteen maahan (30 artiklan 1 kohdan e alakohta): {what}. Kirjoita se Vastaanottajat-välilehdelle.',
    sv: 'Skyddsåtgärden för en överföring till tredjeland (artikel 30.1 e): {what}. Skriv den på fliken Mottagare.',
    en: 'The safeguard of a transfer to a third country (Article 30(1)(e)): {what}. Write it on the Recipients tab.',
  },
  limits: {
    fi: 'Säilytysajat (30 artiklan 1 kohdan f alakohta). Kirjoita ne Säilytysajat-välilehdelle.',
    sv: 'Tidsfristerna för radering (artikel 30.1 f). Skriv dem på fliken Lagringstider.',
    en: 'The time limits for erasure (Article 30(1)(f)). Write them on the Retention tab.',
  },
  security: {
    fi: 'Omat sanasi turvatoimista (30 artiklan 1 kohdan g alakohta). Kirjoita ne asetukseen securityMeasures.',
    sv: 'Dina egna ord om säkerhetsåtgärderna (artikel 30.1 g). Skriv dem i inställningen securityMeasures.',
    en: 'Your own words on the security measures (Article 30(1)(g)). Write them into the setting securityMeasures.',
  },
  staff: {
    fi: 'Henkilöt, joilla on pääsy rekisteriin (32 artikla). Kirjoita heidät Henkilöstö-välilehdelle.',
    sv: 'Personerna som har tillgång till registret (artikel 32). Skriv dem på fliken Personal.',
    en: 'The persons with access to the register (Article 32). Write them on the Staff tab.',
  },
} satisfies Record<string, Text>;

/** Key of something that is missing. */
export type ProcessingMissingKey = keyof typeof processingMissingTexts;

/** The part of the dialog for reports in which the record is made. */
export const processingDialog = {
  title: processingRecordTexts.title,
  intro: {
    fi: 'Seloste kertoo viranomaiselle, mitä henkilötietoja käsittelet ja miksi. Rekisteri laatii sen itse ja pitää Käsittelytoimet-välilehden ajan tasalla. Siinä ei ole asiakkaiden henkilötietoja.',
    sv: 'Det här registret berättar för myndigheten vilka personuppgifter du behandlar och varför. Det görs av sig självt, och fliken Behandlingar hålls uppdaterad. Det innehåller inga personuppgifter om kunderna.',
    en: 'The record tells the authority which personal data you process and why. The register draws it up and keeps the Processing tab up to date. It holds no personal data of customers.',
  },
  make: { fi: 'Tee seloste', sv: 'Gör registret över behandling', en: 'Make the record' },
  made: { fi: 'Seloste on tehty.', sv: 'Registret över behandling är gjort.', en: 'The record is made.' },
} satisfies Record<string, Text>;
