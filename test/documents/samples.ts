import type { AccessReport } from '../../src/documents/access-report';
import type { ErasureReceipt } from '../../src/documents/erasure-receipt';
import type { Controller, Ombudsman } from '../../src/documents/parties';
import type { Language } from '../../src/language/text';

/** 24 November 2026. */
export const TODAY = 46350;

export const controller: Controller = {
  name: 'Levykauppa Esimerkki Oy',
  businessId: '1234567-1',
  street: 'Esimerkkikatu 1',
  postcode: '00100',
  city: 'Helsinki',
  email: 'tietosuoja@example.fi',
  phone: '+358 9 000 0000',
  contactPerson: 'Erkki Esimerkki',
};

const ombudsmanByLanguage: Record<Language, Pick<Ombudsman, 'name' | 'visitingAddress' | 'postalAddress'>> = {
  fi: {
    name: 'Tietosuojavaltuutetun toimisto',
    visitingAddress: 'Lintulahdenkuja 4, 00530 Helsinki',
    postalAddress: 'PL 800, 00531 Helsinki',
  },
  sv: {
    name: 'Dataombudsmannens byrå',
    visitingAddress: 'Fågelviksgränden 4, 00530 Helsingfors',
    postalAddress: 'PB 800, 00531 Helsingfors',
  },
  en: {
    name: 'Office of the Data Protection Ombudsman',
    visitingAddress: 'Lintulahdenkuja 4, 00530 Helsinki',
    postalAddress: 'PO Box 800, 00531 Helsinki',
  },
};

export const ombudsman = (language: Language): Ombudsman => ({
  ...ombudsmanByLanguage[language],
  phone: '029 566 6700',
  email: 'tietosuoja@om.fi',
  web: 'tietosuoja.fi',
  checkedOn: TODAY - 30,
});

const checkpoint = {
  size: 1204,
  hash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  date: '2026-11-24T14:30:00+02:00',
};

/** The words of the register itself, which come in the language of the document. */
const registerWords = {
  fi: {
    customers: 'Asiakas',
    name: [
      'Etunimi',
      'Sukunimi',
      'Sähköposti',
      'Puhelin',
      'Katuosoite',
      'Postinumero',
      'Kaupunki',
      'Maa',
      'Alkaen',
    ],
    marketing: 'Markkinointi',
    orders: 'Tilaukset',
    order: ['Päivä', 'Kuvaus', 'Summa', 'Lasku', 'Laskun tila'],
    paid: 'maksettu',
    open: 'avoin',
    holds: 'Poistoesteet',
    ground: 'Peruste',
    voucher: 'kirjanpidon tosite',
    consents: 'Suostumukset',
    fields: ['Sähköposti', 'Puhelin', 'Lähde'],
    consent: ['Aika', 'Tarkoitus', 'Annettu', 'Kanava'],
    newsletter: 'Uutiskirje',
    form: 'lomake',
    purpose: 'Tilausten toimittaminen',
    care: 'Asiakassuhteen hoitaminen',
    interest: 'yhteydenpito nykyisiin asiakkaisiin',
    tenYears: '10 vuotta asiakassuhteen päättymisestä',
    sixYears: '6 vuotta tilikauden päättymisvuoden lopusta',
    accounting: 'kirjanpitolaki',
    accountingLaw: 'kirjanpitolaki 1336/1997, 2 luvun 10 §',
    categories: ['Nimi ja yhteystiedot', 'Tilaukset ja laskut', 'Suostumukset'],
    sources: ['Sinulta itseltäsi tilauksen yhteydessä'],
    finland: 'Suomi',
    usa: 'Yhdysvallat',
    clauses: 'Euroopan komission vakiolausekkeet',
    mail: 'Nimi ja sähköposti',
    debt: 'Avoin lasku',
    lookup: 'Tilauksen käsittely',
    paperNote: 'Mappi 3 on merkitty silputtavaksi.',
  },
  sv: {
    customers: 'Kund',
    name: ['Förnamn', 'Efternamn', 'E-post', 'Telefon', 'Gatuadress', 'Postnummer', 'Ort', 'Land', 'Sedan'],
    marketing: 'Marknadsföring',
    orders: 'Beställningar',
    order: ['Datum', 'Beskrivning', 'Summa', 'Faktura', 'Fakturans läge'],
    paid: 'betald',
    open: 'öppen',
    holds: 'Hinder för radering',
    ground: 'Grund',
    voucher: 'verifikation i bokföringen',
    consents: 'Samtycken',
    fields: ['E-post', 'Telefon', 'Källa'],
    consent: ['Tid', 'Ändamål', 'Givet', 'Kanal'],
    newsletter: 'Nyhetsbrev',
    form: 'formulär',
    purpose: 'Leverans av beställningar',
    care: 'Skötsel av kundförhållandet',
    interest: 'kontakt med befintliga kunder',
    tenYears: '10 år efter kundförhållandets slut',
    sixYears: '6 år från slutet av det år då räkenskapsperioden gick ut',
    accounting: 'bokföringslagen',
    accountingLaw: 'bokföringslagen 1336/1997, 2 kap. 10 §',
    categories: ['Namn och kontaktuppgifter', 'Beställningar och fakturor', 'Samtycken'],
    sources: ['Av dig själv i samband med beställningen'],
    finland: 'Finland',
    usa: 'Förenta staterna',
    clauses: 'Europeiska kommissionens standardavtalsklausuler',
    mail: 'Namn och e-post',
    debt: 'Öppen faktura',
    lookup: 'Behandling av beställning',
    paperNote: 'Pärm 3 är märkt för strimling.',
  },
  en: {
    customers: 'Customer',
    name: ['First name', 'Last name', 'E-mail', 'Phone', 'Street', 'Postcode', 'City', 'Country', 'Since'],
    marketing: 'Marketing',
    orders: 'Orders',
    order: ['Date', 'Description', 'Amount', 'Invoice', 'Invoice state'],
    paid: 'paid',
    open: 'open',
    holds: 'Holds',
    ground: 'Ground',
    voucher: 'accounting voucher',
    consents: 'Consents',
    fields: ['E-mail', 'Phone', 'Source'],
    consent: ['At', 'Purpose', 'Given', 'Channel'],
    newsletter: 'Newsletter',
    form: 'form',
    purpose: 'Delivery of orders',
    care: 'Care of the customer relationship',
    interest: 'keeping in touch with existing customers',
    tenYears: '10 years from the end of the customer relationship',
    sixYears: '6 years from the end of the year in which the financial year ended',
    accounting: 'Accounting Act',
    accountingLaw: 'Accounting Act 1336/1997, chapter 2, section 10',
    categories: ['Name and contact details', 'Orders and invoices', 'Consents'],
    sources: ['From yourself when you ordered'],
    finland: 'Finland',
    usa: 'United States',
    clauses: 'Standard contractual clauses of the European Commission',
    mail: 'Name and e-mail',
    debt: 'Open invoice',
    lookup: 'Handling of an order',
    paperNote: 'Folder 3 is marked for shredding.',
  },
};

function sections(language: Language): AccessReport['sections'] {
  const said = registerWords[language];
  const nameKeys = ['firstName', 'lastName', 'email', 'phone', 'street', 'postcode', 'city', 'country'];
  return [
    {
      key: 'customers',
      title: said.customers,
      columns: [
        ...nameKeys.map((key, index) => ({ key, title: said.name[index] ?? key, kind: 'text' as const })),
        { key: 'since', title: said.name[8] ?? 'since', kind: 'date' },
        { key: 'marketing', title: said.marketing, kind: 'boolean' },
      ],
      rows: [
        [
          'Terhi',
          'Mallikas',
          'terhi@example.fi',
          '+358 09 000 0001',
          'Mallitie 4 B',
          '00530',
          'Helsinki',
          null,
          44197,
          false,
        ],
      ],
    },
    {
      key: 'orders',
      title: said.orders,
      columns: [
        { key: 'date', title: said.order[0] ?? '', kind: 'date' },
        { key: 'description', title: said.order[1] ?? '', kind: 'text' },
        { key: 'amount', title: said.order[2] ?? '', kind: 'money' },
        { key: 'invoiceNumber', title: said.order[3] ?? '', kind: 'text' },
        { key: 'invoiceState', title: said.order[4] ?? '', kind: 'choice' },
      ],
      rows: [
        [44586, 'Antonín Dvořák: Slovanské tance', 13.86, '00412', said.paid],
        [46300, 'João Gilberto: Canção do amor, São Paulo', 1205.9, '00413', said.open],
      ],
    },
    {
      key: 'consents',
      title: said.consents,
      columns: [
        { key: 'at', title: said.consent[0] ?? '', kind: 'dateTime' },
        { key: 'purpose', title: said.consent[1] ?? '', kind: 'text' },
        { key: 'given', title: said.consent[2] ?? '', kind: 'boolean' },
        { key: 'channel', title: said.consent[3] ?? '', kind: 'choice' },
      ],
      rows: [[45000.378472222224, said.newsletter, true, said.form]],
    },
    {
      key: 'holds',
      title: said.holds,
      columns: [{ key: 'ground', title: said.ground, kind: 'text' }],
      rows: [],
    },
  ];
}

/** A full answer to an access request. */
export function sampleAccessReport(language: Language): AccessReport {
  const said = registerWords[language];
  return {
    language,
    generatedAt: '2026-11-24T14:30:00+02:00',
    day: TODAY,
    controller,
    ombudsman: ombudsman(language),
    subject: { id: 'K7Q2M4', displayName: 'Terhi Mallikas' },
    sections: sections(language),
    purposes: [
      { title: said.purpose, basis: 'contract', retention: said.tenYears },
      { title: said.newsletter, basis: 'consent', retention: said.tenYears },
      {
        title: said.care,
        basis: 'legitimateInterest',
        legitimateInterest: said.interest,
        retention: said.tenYears,
      },
    ],
    categories: said.categories,
    recipients: [
      {
        name: 'Tilitoimisto Esimerkki Oy',
        role: 'processor',
        country: said.finland,
        safeguard: '',
        date: 46022,
        categories: said.orders,
      },
    ],
    plannedRecipients: [
      {
        name: 'Postituspalvelu Esimerkki Inc.',
        role: 'processor',
        country: said.usa,
        safeguard: said.clauses,
        categories: said.mail,
      },
    ],
    sources: said.sources,
    retention: [
      { kind: said.customers, period: said.tenYears, ground: said.care },
      { kind: said.orders, period: said.sixYears, ground: said.accounting, until: 48579 },
    ],
    lookups: [{ at: '2026-10-02T09:05:00+03:00', purpose: said.lookup }],
    automatedDecisions: 'none',
    transfers: [{ country: said.usa, safeguard: said.clauses }],
    areTransfersKnown: true,
    checkpoint,
  };
}

/** An answer to somebody of whom nothing is held. */
export function nothingHeld(language: Language): AccessReport {
  const full = sampleAccessReport(language);
  return { ...full, subject: null, sections: [], recipients: [], lookups: undefined, checkpoint: undefined };
}

/** A receipt with something of everything in it. */
export function sampleErasureReceipt(language: Language): ErasureReceipt {
  const said = registerWords[language];
  return {
    language,
    day: TODAY,
    controller,
    ombudsman: ombudsman(language),
    reference: 'R9X3',
    receivedOn: TODAY - 6,
    carriedOutOn: TODAY,
    erased: [
      { kind: said.customers, erased: 1 },
      { kind: said.customers, erased: 1, fields: said.fields },
      { kind: said.consents, erased: 3 },
      { kind: said.orders, erased: 5, counted: 5 },
    ],
    kept: [
      { kind: said.orders, count: 6, ground: said.voucher, law: said.accountingLaw, until: 48579 },
      { kind: said.orders, count: 1, ground: said.debt, reviewOn: TODAY + 90 },
    ],
    residualCopies: [
      { kind: 'versionHistory', state: 'remains' },
      { kind: 'sentMail', count: 2, state: 'pending', day: TODAY + 7 },
      { kind: 'exportedFiles', count: 1, state: 'erased', day: TODAY },
      { kind: 'formResponses', state: 'pending' },
      { kind: 'paper', state: 'pending', day: TODAY + 14, note: said.paperNote },
    ],
    recipients: [
      { name: 'Tilitoimisto Esimerkki Oy', toldOn: TODAY },
      { name: 'Postituspalvelu Esimerkki Inc.' },
    ],
    checkpoint: { ...checkpoint, spreadsheetId: '1AbCdEfGhIjKlMnOpQrStUvWxYz-0123456789_abcd' },
  };
}
