import type { WordsOf } from './types';

/** Words on customers, orders and consents. */
export const records: WordsOf<
  | 'customerStatus'
  | 'role'
  | 'language'
  | 'legalBasis'
  | 'consentState'
  | 'consentAction'
  | 'optIn'
  | 'invoiceState'
  | 'yes'
  | 'channel'
  | 'lookupPurpose'
> = {
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
};
