import type { choices, ChoiceSet } from '../workbook/tabs';
import { letterProblem } from './letterProblems';
import type { Text } from './text';

/** The words of every drop-down, by its set of choices; no two keys of a set share a word in any language. */
export const choiceTexts: { [S in ChoiceSet]: Record<(typeof choices)[S][number], Text> } = {
  customerStatus: {
    active: { fi: 'Aktiivinen', sv: 'Aktiv', en: 'Active' },
    ended: { fi: 'Päättynyt', sv: 'Avslutad', en: 'Ended' },
  },
  role: {
    private: { fi: 'Yksityishenkilö', sv: 'Privatperson', en: 'Private person' },
    contactPerson: { fi: 'Yhteyshenkilö', sv: 'Kontaktperson', en: 'Contact person' },
    trader: { fi: 'Elinkeinonharjoittaja', sv: 'Näringsidkare', en: 'Trader' },
  },
  language: {
    fi: { fi: 'Suomi', sv: 'Finska', en: 'Finnish' },
    sv: { fi: 'Ruotsi', sv: 'Svenska', en: 'Swedish' },
    en: { fi: 'Englanti', sv: 'Engelska', en: 'English' },
  },
  legalBasis: {
    contract: { fi: 'Sopimus', sv: 'Avtal', en: 'Contract' },
    consent: { fi: 'Suostumus', sv: 'Samtycke', en: 'Consent' },
    legalObligation: { fi: 'Lakisääteinen velvoite', sv: 'Rättslig förpliktelse', en: 'Legal obligation' },
    legitimateInterest: { fi: 'Oikeutettu etu', sv: 'Berättigat intresse', en: 'Legitimate interest' },
    vitalInterests: { fi: 'Elintärkeä etu', sv: 'Grundläggande intresse', en: 'Vital interest' },
    publicTask: { fi: 'Yleistä etua koskeva tehtävä', sv: 'Uppgift av allmänt intresse', en: 'Public task' },
  },
  consentState: {
    given: { fi: 'Annettu', sv: 'Givet', en: 'Given' },
    withdrawn: { fi: 'Peruutettu', sv: 'Återkallat', en: 'Withdrawn' },
    none: { fi: 'Ei kirjattu', sv: 'Inte antecknat', en: 'Not recorded' },
  },
  consentAction: {
    given: { fi: 'Annettu', sv: 'Givet', en: 'Given' },
    withdrawn: { fi: 'Peruutettu', sv: 'Återkallat', en: 'Withdrawn' },
  },
  optIn: {
    optIn: { fi: 'Vain luvalla', sv: 'Bara med tillstånd', en: 'Only with permission' },
    optOut: { fi: 'Ellei kielletä', sv: 'Om inte förbjudet', en: 'Unless refused' },
    none: { fi: 'Ei valintaa', sv: 'Inget val', en: 'No choice' },
  },
  retentionState: {
    running: { fi: 'Säilytetään', sv: 'Lagras', en: 'Kept' },
    suggestedEnd: { fi: 'Ehkä päättynyt', sv: 'Kanske avslutad', en: 'Perhaps ended' },
    warning: { fi: 'Päättyy pian', sv: 'Slutar snart', en: 'Ends soon' },
    due: { fi: 'Poistettava', sv: 'Ska raderas', en: 'Due for erasure' },
    approved: { fi: 'Poisto hyväksytty', sv: 'Radering godkänd', en: 'Erasure approved' },
    held: { fi: 'Ei saa poistaa', sv: 'Får inte raderas', en: 'On hold' },
  },
  invoiceState: {
    open: { fi: 'Avoin', sv: 'Obetald', en: 'Open' },
    paid: { fi: 'Maksettu', sv: 'Betald', en: 'Paid' },
    collection: { fi: 'Perinnässä', sv: 'I indrivning', en: 'In collection' },
  },
  yes: {
    yes: { fi: 'Kyllä', sv: 'Ja', en: 'Yes' },
  },
  channel: {
    form: { fi: 'Lomake', sv: 'Formulär', en: 'Form' },
    email: { fi: 'Sähköposti', sv: 'E-post', en: 'E-mail' },
    phone: { fi: 'Puhelin', sv: 'Telefon', en: 'Phone' },
    paper: { fi: 'Paperi', sv: 'Papper', en: 'Paper' },
    sheet: { fi: 'Taulukko', sv: 'Kalkylark', en: 'Spreadsheet' },
    website: { fi: 'Verkkosivut', sv: 'Webbplats', en: 'Website' },
    import: { fi: 'Tuonti', sv: 'Import', en: 'Import' },
    commandLine: { fi: 'Komentorivi', sv: 'Kommandorad', en: 'Command line' },
    erasure: { fi: 'Poisto', sv: 'Radering', en: 'Erasure' },
  },
  recordKind: {
    customer: { fi: 'Asiakastiedot', sv: 'Kunduppgifter', en: 'Customer data' },
    order: { fi: 'Tilaukset ja laskut', sv: 'Beställningar och fakturor', en: 'Orders and invoices' },
    consent: { fi: 'Suostumukset', sv: 'Samtycken', en: 'Consents' },
    request: { fi: 'Pyynnöt', sv: 'Begäranden', en: 'Requests' },
    ipAddress: { fi: 'IP-osoitteet', sv: 'IP-adresser', en: 'IP addresses' },
    exportFile: { fi: 'Vientitiedostot', sv: 'Exportfiler', en: 'Export files' },
    log: { fi: 'Loki', sv: 'Logg', en: 'Log' },
    suppression: {
      fi: 'Kieltolistan merkinnät',
      sv: 'Spärrlistans poster',
      en: 'Entries of the suppression list',
    },
    material: { fi: 'Paperiaineistot', sv: 'Pappersmaterial', en: 'Paper materials' },
    task: { fi: 'Tehdyt tehtävät', sv: 'Utförda uppgifter', en: 'Finished tasks' },
    staff: { fi: 'Käyttäjät', sv: 'Användare', en: 'Users' },
    breach: { fi: 'Tietoturvaloukkaukset', sv: 'Personuppgiftsincidenter', en: 'Personal data breaches' },
    disclosure: { fi: 'Luovutukset', sv: 'Utlämnanden', en: 'Disclosures' },
    hold: { fi: 'Päättyneet poistoesteet', sv: 'Hävda raderingshinder', en: 'Lifted holds' },
  },
  anchor: {
    relationshipEnd: {
      fi: 'Asiakassuhteen päättyminen',
      sv: 'Kundförhållandets slut',
      en: 'End of the customer relationship',
    },
    financialYearEnd: {
      fi: 'Tilikauden päättyminen',
      sv: 'Räkenskapsperiodens slut',
      en: 'End of the financial year',
    },
    financialYearEndCalendar: {
      fi: 'Tilikauden päättymisvuoden loppu',
      sv: 'Slutet av kalenderåret då räkenskapsperioden gick ut',
      en: 'End of the calendar year in which the financial year ended',
    },
    collected: { fi: 'Tiedon saaminen', sv: 'När uppgiften erhölls', en: 'When the data was obtained' },
    closed: { fi: 'Asian päättyminen', sv: 'När ärendet avslutades', en: 'When the matter was closed' },
  },
  afterPeriod: {
    erase: { fi: 'Poistetaan', sv: 'Raderas', en: 'Erased' },
    anonymise: { fi: 'Anonymisoidaan', sv: 'Anonymiseras', en: 'Anonymised' },
  },
  ground: {
    accounting: { fi: 'Kirjanpito', sv: 'Bokföring', en: 'Accounting' },
    openInvoice: { fi: 'Avoin lasku', sv: 'Obetald faktura', en: 'Open invoice' },
    collection: { fi: 'Perintä', sv: 'Indrivning', en: 'Debt collection' },
    legalClaim: { fi: 'Oikeusvaade', sv: 'Rättsligt anspråk', en: 'Legal claim' },
    statutory: {
      fi: 'Muu lakisääteinen velvoite',
      sv: 'Annan lagstadgad skyldighet',
      en: 'Other statutory duty',
    },
    restriction: {
      fi: 'Käsittelyn rajoittaminen',
      sv: 'Begränsning av behandling',
      en: 'Restriction of processing',
    },
    contactPerson: {
      fi: 'Yrityksen yhteyshenkilö',
      sv: 'Ett företags kontaktperson',
      en: 'Contact person of a company',
    },
    proofOfConsent: {
      fi: 'Suostumuksen osoittaminen',
      sv: 'Bevis på samtycke',
      en: 'Proof of consent',
    },
    proofOfRequest: {
      fi: 'Pyynnön käsittelyn osoittaminen',
      sv: 'Bevis på hur en begäran behandlats',
      en: 'Proof of how a request was handled',
    },
    other: { fi: 'Muu peruste', sv: 'Annan grund', en: 'Other ground' },
  },
  right: {
    withdrawConsent: {
      fi: 'Suostumuksen peruuttaminen',
      sv: 'Återkallande av samtycke',
      en: 'Withdrawal of consent',
    },
    access: { fi: 'Pääsy omiin tietoihin', sv: 'Tillgång till egna uppgifter', en: 'Access to own data' },
    rectification: { fi: 'Oikaiseminen', sv: 'Rättelse', en: 'Rectification' },
    erasure: { fi: 'Poistaminen', sv: 'Radering', en: 'Erasure' },
    restriction: {
      fi: 'Käsittelyn rajoittaminen',
      sv: 'Begränsning av behandling',
      en: 'Restriction of processing',
    },
    portability: { fi: 'Tietojen siirtäminen', sv: 'Dataportabilitet', en: 'Data portability' },
    objectMarketing: {
      fi: 'Suoramarkkinointikielto',
      sv: 'Förbud mot direktmarknadsföring',
      en: 'Direct-marketing opt-out',
    },
    object: {
      fi: 'Käsittelyn vastustaminen',
      sv: 'Invändning mot behandling',
      en: 'Objection to processing',
    },
    banPublication: { fi: 'Julkaisukielto', sv: 'Förbud mot publicering', en: 'Publication opt-out' },
    other: { fi: 'Muu pyyntö', sv: 'Annan begäran', en: 'Other request' },
  },
  identity: {
    asked: { fi: 'Vahvistus pyydetty', sv: 'Bekräftelse begärd', en: 'Confirmation requested' },
    doubt: { fi: 'Perusteltu epäily', sv: 'Rimliga tvivel', en: 'Reasonable doubt' },
    confirmed: { fi: 'Varmistettu', sv: 'Bekräftad', en: 'Confirmed' },
  },
  requestStatus: {
    received: { fi: 'Vastaanotettu', sv: 'Mottagen', en: 'Received' },
    identityAsked: {
      fi: 'Henkilöllisyyttä varmistetaan',
      sv: 'Identiteten bekräftas',
      en: 'Identity being confirmed',
    },
    inProgress: { fi: 'Käsittelyssä', sv: 'Under behandling', en: 'In progress' },
    extended: { fi: 'Määräaikaa jatkettu', sv: 'Tidsfristen förlängd', en: 'Time limit extended' },
    answered: { fi: 'Vastattu', sv: 'Besvarad', en: 'Answered' },
    partlyAnswered: { fi: 'Osittain vastattu', sv: 'Delvis besvarad', en: 'Partly answered' },
    refused: { fi: 'Kieltäydytty', sv: 'Avslagen', en: 'Refused' },
    withdrawn: { fi: 'Pyyntö peruttu', sv: 'Begäran tillbakadragen', en: 'Request withdrawn' },
    unableToIdentify: {
      fi: 'Henkilöä ei voitu tunnistaa',
      sv: 'Personen kunde inte identifieras',
      en: 'Person not identified',
    },
    duplicate: { fi: 'Sama pyyntö jo tullut', sv: 'Samma begäran har redan kommit', en: 'Duplicate' },
  },
  urgency: {
    onTime: { fi: 'Ajoissa', sv: 'I tid', en: 'On time' },
    soon: { fi: 'Määräpäivä lähellä', sv: 'Förfaller snart', en: 'Due soon' },
    today: { fi: 'Viimeinen päivä tänään', sv: 'Sista dagen i dag', en: 'Due today' },
    overdue: { fi: 'Myöhässä', sv: 'Försenad', en: 'Overdue' },
    paused: { fi: 'Keskeytetty', sv: 'Avbruten', en: 'Paused' },
    closed: { fi: 'Päättynyt', sv: 'Avslutad', en: 'Closed' },
  },
  letterKind: {
    receipt: { fi: 'Vastaanottoilmoitus', sv: 'Mottagningsbevis', en: 'Receipt' },
    identityCode: { fi: 'Vahvistuskoodi', sv: 'Bekräftelsekod', en: 'Confirmation code' },
    identityDoubt: {
      fi: 'Henkilöllisyyden varmistaminen',
      sv: 'Bekräftelse av identiteten',
      en: 'Confirmation of identity',
    },
    clarification: { fi: 'Tarkennuspyyntö', sv: 'Begäran om förtydligande', en: 'Clarification asked' },
    extension: { fi: 'Määräajan jatkaminen', sv: 'Förlängning av tidsfristen', en: 'Extension' },
    unableToIdentify: {
      fi: 'Henkilöä ei voitu tunnistaa',
      sv: 'Personen kunde inte identifieras',
      en: 'Unable to identify',
    },
    refusal: { fi: 'Kieltäytyminen', sv: 'Avslag', en: 'Refusal' },
    answer: { fi: 'Vastaus', sv: 'Svar', en: 'Answer' },
    withdrawn: { fi: 'Pyynnön peruminen', sv: 'Återkallelse av begäran', en: 'Request withdrawn' },
    duplicate: { fi: 'Sama pyyntö toistamiseen', sv: 'Samma begäran på nytt', en: 'Duplicate request' },
    restrictionLifted: {
      fi: 'Rajoituksen päättyminen',
      sv: 'Hävande av begränsningen',
      en: 'Restriction lifted',
    },
    recipientNotice: {
      fi: 'Ilmoitus vastaanottajalle',
      sv: 'Meddelande till mottagaren',
      en: 'Notice to a recipient',
    },
    erasureResumed: {
      fi: 'Poiston jatkuminen',
      sv: 'Fortsatt radering',
      en: 'Erasure resumed',
    },
    reminder: {
      fi: 'Muistutus määräajoista',
      sv: 'Påminnelse om tidsfrister',
      en: 'Reminder of time limits',
    },
    selfTest: { fi: 'Postilaatikon koe', sv: 'Prov av brevlådan', en: 'Test of the mailbox' },
    trouble: { fi: 'Ilmoitus häiriöstä', sv: 'Meddelande om fel', en: 'Notice of trouble' },
    digest: { fi: 'Katsaus omistajalle', sv: 'Översikt till ägaren', en: 'Digest to the owner' },
    checkpoint: { fi: 'Lokin tarkistuspiste', sv: 'Loggens kontrollpunkt', en: 'Checkpoint of the log' },
    breachReminder: {
      fi: 'Muistutus tietoturvaloukkauksesta',
      sv: 'Påminnelse om en personuppgiftsincident',
      en: 'Reminder of a data breach',
    },
  },
  letterState: {
    prepared: {
      fi: 'Odottaa poiston vahvistusta',
      sv: 'Väntar på att raderingen bekräftas',
      en: 'Waiting for the erasure to be confirmed',
    },
    waiting: { fi: 'Odottaa lähetystä', sv: 'Väntar på att sändas', en: 'Waiting to be sent' },
    sending: { fi: 'Lähetetään', sv: 'Sänds', en: 'Being sent' },
    sent: { fi: 'Lähetetty', sv: 'Sänt', en: 'Sent' },
    failed: { fi: 'Lähetys epäonnistui', sv: 'Sändningen misslyckades', en: 'Sending failed' },
    unsure: { fi: 'Ei tietoa, lähtikö', sv: 'Oklart om det sändes', en: 'Not known whether it went out' },
    byHand: { fi: 'Toimitetaan käsin', sv: 'Lämnas på annat sätt', en: 'To be delivered by hand' },
  },
  letterProblem,
  decision: {
    granted: { fi: 'Suostuttiin', sv: 'Godtogs', en: 'Granted' },
    partly: { fi: 'Suostuttiin osittain', sv: 'Godtogs delvis', en: 'Granted in part' },
    nothingHeld: { fi: 'Tietoja ei ole', sv: 'Inga uppgifter finns', en: 'Nothing is held' },
    refused: { fi: 'Ei suostuttu', sv: 'Godtogs inte', en: 'Not granted' },
    unfounded: {
      fi: 'Kieltäydyttiin: ilmeisen perusteeton',
      sv: 'Avslogs: uppenbart ogrundad',
      en: 'Refused: manifestly unfounded',
    },
    excessive: { fi: 'Kieltäydyttiin: kohtuuton', sv: 'Avslogs: orimlig', en: 'Refused: excessive' },
    exception: {
      fi: 'Kieltäydyttiin: lain poikkeus',
      sv: 'Avslogs: undantag i lag',
      en: 'Refused: an exception of the law',
    },
    notIdentified: {
      fi: 'Kieltäydyttiin: henkilöllisyys jäi epäselväksi',
      sv: 'Avslogs: identiteten förblev oklar',
      en: 'Refused: the identity remained unclear',
    },
    accuracy: {
      fi: 'Rajoitettiin: paikkansapitävyys selvitetään',
      sv: 'Begränsades: riktigheten utreds',
      en: 'Restricted: the accuracy is looked into',
    },
    unlawful: {
      fi: 'Rajoitettiin: käsittely lainvastaista',
      sv: 'Begränsades: behandlingen är olaglig',
      en: 'Restricted: the processing is unlawful',
    },
    claims: {
      fi: 'Rajoitettiin: henkilön oikeusvaade',
      sv: 'Begränsades: personens rättsliga anspråk',
      en: 'Restricted: the person’s legal claim',
    },
    objection: {
      fi: 'Rajoitettiin: vastustaminen selvitetään',
      sv: 'Begränsades: invändningen utreds',
      en: 'Restricted: the objection is looked into',
    },
  },
  deliverable: {
    access: { fi: 'Jäljennös kaikista tiedoista', sv: 'Kopia av alla uppgifter', en: 'Copy of all data' },
    portability: {
      fi: 'Siirrettävät tiedot',
      sv: 'Uppgifter att ta med',
      en: 'Data to take along',
    },
  },
  recipientRole: {
    processor: { fi: 'Henkilötietojen käsittelijä', sv: 'Personuppgiftsbiträde', en: 'Processor' },
    controller: { fi: 'Rekisterinpitäjä', sv: 'Personuppgiftsansvarig', en: 'Controller' },
  },
  suppressionKind: {
    number: { fi: 'Asiakasnumero', sv: 'Kundnummer', en: 'Customer number' },
    email: { fi: 'Sähköpostiosoite', sv: 'E-postadress', en: 'E-mail address' },
    phone: { fi: 'Puhelinnumero', sv: 'Telefonnummer', en: 'Phone number' },
  },
  suppressionScope: {
    marketing: { fi: 'Markkinointi', sv: 'Marknadsföring', en: 'Marketing' },
    everything: { fi: 'Kaikki käsittely', sv: 'All behandling', en: 'All processing' },
  },
  performer: {
    machine: { fi: 'Rekisteri', sv: 'Registret', en: 'The register' },
    owner: { fi: 'Sinä', sv: 'Du', en: 'You' },
  },
  taskKind: {
    confirmErasure: { fi: 'Vahvista poisto', sv: 'Bekräfta raderingen', en: 'Confirm the erasure' },
    resumeErasure: { fi: 'Jatka poistoa', sv: 'Fortsätt raderingen', en: 'Resume the erasure' },
    writeExport: { fi: 'Kirjoita vientitiedosto', sv: 'Skriv exportfilen', en: 'Write the export file' },
    writeAddresses: {
      fi: 'Kirjoita osoitetarrat tai osoiteluettelo',
      sv: 'Skriv adressetiketterna eller adresslistan',
      en: 'Write the labels or the address list',
    },
    deleteExport: { fi: 'Poista vientitiedosto', sv: 'Radera exportfilen', en: 'Delete the export file' },
    versionHistory: {
      fi: 'Huomioi versiohistoria',
      sv: 'Beakta versionshistoriken',
      en: 'Mind the version history',
    },
    oldSpreadsheet: {
      fi: 'Poista vanha taulukko ja tyhjennä se roskakorista',
      sv: 'Radera det gamla kalkylarket, även ur papperskorgen',
      en: 'Delete the old spreadsheet, from the bin too',
    },
    sentMail: { fi: 'Poista lähetetyt viestit', sv: 'Radera skickad e-post', en: 'Delete sent e-mail' },
    exportedFiles: {
      fi: 'Poista viedyt tiedostot',
      sv: 'Radera exporterade filer',
      en: 'Delete exported files',
    },
    paper: { fi: 'Tuhoa paperit', sv: 'Förstör papper', en: 'Shred the paper' },
    tellRecipient: {
      fi: 'Ilmoita vastaanottajalle',
      sv: 'Underrätta mottagaren',
      en: 'Tell the recipient',
    },
    tellPerson: {
      fi: 'Kerro poistosta henkilölle',
      sv: 'Meddela personen om raderingen',
      en: 'Tell the person of the erasure',
    },
    formResponses: {
      fi: 'Poista lomakkeen vastaukset',
      sv: 'Radera formulärsvaren',
      en: 'Delete the form responses',
    },
    destroy: { fi: 'Hävitä hyväksytty', sv: 'Förstör det godkända', en: 'Destroy what was approved' },
    returnedPerson: {
      fi: 'Poistettu henkilö on taas asiakkaissa: poista, tai vahvista että hän palasi itse',
      sv: 'En raderad person finns åter bland kunderna: radera, eller bekräfta att personen själv har återkommit',
      en: 'An erased person is among the customers again: erase, or confirm that they came back by themselves',
    },
    condenseLog: {
      fi: 'Tiivistä lokin vanhimmat merkinnät',
      sv: 'Sammanfatta loggens äldsta poster',
      en: 'Condense the oldest log entries',
    },
    mendRules: {
      fi: 'Korjaa säilytysajat: yksi luettava sääntö kullekin tietojen lajille',
      sv: 'Rätta lagringstiderna: en läsbar regel för varje slag av uppgifter',
      en: 'Correct the retention rules: one readable rule for each kind of record',
    },
    completeErasure: {
      fi: 'Päätä poisto, kun kopiot on hoidettu',
      sv: 'Slutför raderingen när kopiorna är åtgärdade',
      en: 'Complete the erasure when the copies are dealt with',
    },
    calendar: {
      fi: 'Poista kalenterimerkinnät',
      sv: 'Radera kalenderanteckningar',
      en: 'Delete calendar entries',
    },
    accountantCopy: {
      fi: 'Pyydä kirjanpitäjää poistamaan kopionsa',
      sv: 'Be bokföraren radera sin kopia',
      en: 'Ask the accountant to delete their copy',
    },
    printedLabels: {
      fi: 'Tuhoa tulostetut tarrat ja luettelot',
      sv: 'Förstör utskrivna etiketter och listor',
      en: 'Destroy printed labels and lists',
    },
    backups: { fi: 'Poista varmuuskopioista', sv: 'Radera ur säkerhetskopior', en: 'Delete from backups' },
  },
  taskState: {
    open: { fi: 'Avoin', sv: 'Öppen', en: 'Open' },
    done: { fi: 'Tehty', sv: 'Utförd', en: 'Done' },
    failed: { fi: 'Epäonnistunut', sv: 'Misslyckad', en: 'Failed' },
    cancelled: { fi: 'Peruttu', sv: 'Återkallad', en: 'Cancelled' },
  },
  lookupPurpose: {
    customerService: { fi: 'Asiakaspalvelu', sv: 'Kundservice', en: 'Customer service' },
    request: {
      fi: 'Rekisteröidyn pyyntö',
      sv: 'Den registrerades begäran',
      en: 'Request of the data subject',
    },
    billing: { fi: 'Laskutus', sv: 'Fakturering', en: 'Billing' },
    marketing: { fi: 'Markkinointi', sv: 'Marknadsföring', en: 'Marketing' },
    correction: { fi: 'Tietojen oikaiseminen', sv: 'Rättelse av uppgifter', en: 'Correction of data' },
    other: { fi: 'Muu syy', sv: 'Annat skäl', en: 'Other reason' },
  },
  risk: {
    none: { fi: 'Ei todennäköistä riskiä', sv: 'Ingen sannolik risk', en: 'Risk unlikely' },
    some: { fi: 'Riski', sv: 'Risk', en: 'Risk' },
    high: { fi: 'Korkea riski', sv: 'Hög risk', en: 'High risk' },
  },
  dataSource: {
    person: { fi: 'rekisteröity itse', sv: 'den registrerade själv', en: 'the person' },
    forms: { fi: 'omat lomakkeet', sv: 'egna formulär', en: 'own forms' },
    organisation: {
      fi: 'henkilön organisaatio',
      sv: 'personens organisation',
      en: 'the person’s organisation',
    },
    updatingServices: { fi: 'päivityspalvelut', sv: 'uppdateringstjänster', en: 'updating services' },
    publicRegisters: { fi: 'julkiset rekisterit', sv: 'offentliga register', en: 'public registers' },
    webAnalytics: { fi: 'verkkoanalytiikka', sv: 'webbanalys', en: 'web analytics' },
  },
  websiteData: {
    cookies: { fi: 'evästeet', sv: 'kakor', en: 'cookies' },
    analytics: { fi: 'kävijäseuranta', sv: 'besöksstatistik', en: 'analytics' },
    visitTimes: { fi: 'käyntiajat', sv: 'besökstider', en: 'visit times' },
  },
  breachNature: {
    confidentiality: {
      fi: 'Luottamuksellisuus',
      sv: 'Konfidentialitet',
      en: 'Confidentiality',
    },
    integrity: { fi: 'Eheys', sv: 'Riktighet', en: 'Integrity' },
    availability: { fi: 'Saatavuus', sv: 'Tillgänglighet', en: 'Availability' },
  },
  breachCircumstance: {
    identityCodes: {
      fi: 'Henkilötunnuksia tai henkilötodistuksia',
      sv: 'Personbeteckningar eller identitetshandlingar',
      en: 'Personal identity codes or identity documents',
    },
    payment: {
      fi: 'Kortti- tai pankkitunnuksia',
      sv: 'Kortuppgifter eller bankkoder',
      en: 'Card numbers or bank credentials',
    },
    passwords: { fi: 'Salasanoja', sv: 'Lösenord', en: 'Passwords' },
    sensitive: {
      fi: 'Tietoja terveydestä, vakaumuksesta tai rikoksista',
      sv: 'Uppgifter om hälsa, övertygelse eller brott',
      en: 'Data on health, beliefs or crimes',
    },
    protectedAddress: {
      fi: 'Turvakiellon alaisia osoitteita',
      sv: 'Adresser med spärrmarkering',
      en: 'Addresses under non-disclosure for personal safety',
    },
    privateMatters: {
      fi: 'Maksuvaikeuksia tai muita yksityisiä asioita',
      sv: 'Betalningssvårigheter eller andra privata saker',
      en: 'Payment difficulties or other private matters',
    },
    vulnerable: {
      fi: 'Lasten tai muiden haavoittuvien ihmisten tietoja',
      sv: 'Uppgifter om barn eller andra utsatta personer',
      en: 'Data on children or other vulnerable people',
    },
    many: { fi: 'Yli sata henkilöä', sv: 'Över hundra personer', en: 'More than a hundred people' },
    hostile: {
      fi: 'Tiedot vietiin tai niihin kajottiin tahallaan',
      sv: 'Uppgifterna togs eller skadades med avsikt',
      en: 'The data was taken or harmed on purpose',
    },
    published: {
      fi: 'Tiedot olivat kenen tahansa nähtävissä',
      sv: 'Uppgifterna kunde ses av vem som helst',
      en: 'Anybody could see the data',
    },
    encrypted: {
      fi: 'Tiedot olivat vahvasti salattuja ja avain on tallessa',
      sv: 'Uppgifterna var starkt krypterade och nyckeln är i säkerhet',
      en: 'The data was strongly encrypted and the key is safe',
    },
    trusted: {
      fi: 'Luotettava saaja vahvisti poistaneensa tiedot käyttämättä niitä',
      sv: 'En pålitlig mottagare bekräftade att uppgifterna raderats oanvända',
      en: 'A trusted recipient confirmed having deleted the data unused',
    },
    restored: {
      fi: 'Tiedot palautettiin pian varmuuskopiosta',
      sv: 'Uppgifterna återställdes snart från en säkerhetskopia',
      en: 'The data was soon restored from a backup',
    },
  },
  breachException: {
    protected: {
      fi: 'Tiedot olivat muille lukukelvottomia (34 artiklan 3 kohdan a alakohta)',
      sv: 'Uppgifterna var oläsbara för andra (artikel 34.3 a)',
      en: 'Nobody else could read the data (Article 34(3)(a))',
    },
    averted: {
      fi: 'Korkea riski on torjuttu jälkikäteen (34 artiklan 3 kohdan b alakohta)',
      sv: 'Den höga risken har avvärjts i efterhand (artikel 34.3 b)',
      en: 'The high risk was averted afterwards (Article 34(3)(b))',
    },
    disproportionate: {
      fi: 'Yksittäin kertominen olisi kohtuutonta, tiedotetaan julkisesti (34 artiklan 3 kohdan c alakohta)',
      sv: 'Att informera var och en vore oproportionerligt, informeras offentligt (artikel 34.3 c)',
      en: 'Telling each one would be disproportionate, told publicly (Article 34(3)(c))',
    },
  },
  digestEvery: {
    weekly: { fi: 'viikoittain', sv: 'varje vecka', en: 'weekly' },
    monthly: { fi: 'kuukausittain', sv: 'varje månad', en: 'monthly' },
    never: { fi: 'ei koskaan', sv: 'aldrig', en: 'never' },
  },
  weekday: {
    monday: { fi: 'maanantai', sv: 'måndag', en: 'Monday' },
    tuesday: { fi: 'tiistai', sv: 'tisdag', en: 'Tuesday' },
    wednesday: { fi: 'keskiviikko', sv: 'onsdag', en: 'Wednesday' },
    thursday: { fi: 'torstai', sv: 'torsdag', en: 'Thursday' },
    friday: { fi: 'perjantai', sv: 'fredag', en: 'Friday' },
    saturday: { fi: 'lauantai', sv: 'lördag', en: 'Saturday' },
    sunday: { fi: 'sunnuntai', sv: 'söndag', en: 'Sunday' },
  },
};

/** Words of people and other systems that are understood besides those of the drop-downs, and never written. */
export const choiceSynonyms: {
  [S in ChoiceSet]?: Partial<Record<(typeof choices)[S][number], readonly string[]>>;
} = {
  invoiceState: {
    open: [
      'unpaid',
      'due',
      'overdue',
      'maksamatta',
      'maksamaton',
      'avoinna',
      'erääntynyt',
      'obetalt',
      'öppen',
      'förfallen',
    ],
    paid: ['betalt'],
    collection: ['perintä', 'inkasso', 'indrivning'],
  },
};
