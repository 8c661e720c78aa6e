import { written } from './days';
import type { Order } from './orders';
import type { Person } from './people';

/** A CSV file of another system, parsed: headings, and a row of texts for each line. */
export interface CsvFile {
  headings: string[];
  rows: string[][];
}

const roles: Record<Person['role'], string> = {
  private: 'Yksityishenkilö',
  contactPerson: 'Yhteyshenkilö',
  trader: 'Elinkeinonharjoittaja',
};
const languages: Record<Person['language'], string> = { fi: 'Suomi', sv: 'Ruotsi', en: 'Englanti' };
const states: Record<Order['invoiceState'], string> = {
  open: 'Avoin',
  paid: 'Maksettu',
  collection: 'Perinnässä',
};

const customerColumns: Record<string, (person: Person) => string> = {
  Asiakasnumero: ({ number }) => number,
  Etunimi: ({ firstName }) => firstName,
  Sukunimi: ({ lastName }) => lastName,
  Organisaatio: ({ organisation }) => organisation,
  'Y-tunnus': ({ businessId }) => businessId,
  Rooli: ({ role }) => roles[role],
  Sähköposti: ({ email }) => email,
  Puhelin: ({ phone }) => phone,
  Katuosoite: ({ street }) => street,
  Postinumero: ({ postcode }) => postcode,
  Postitoimipaikka: ({ city }) => city,
  Maa: ({ country }) => country,
  'IP-osoite': ({ ip }) => ip,
  Asiointikieli: ({ language }) => languages[language],
  Tila: ({ endedOn }) => (endedOn === undefined ? 'Aktiivinen' : 'Päättynyt'),
  'Asiakas alkaen': ({ since }) => written(since),
  'Asiakkuus päättyi': ({ endedOn }) => (endedOn === undefined ? '' : written(endedOn)),
};

const orderColumns: Record<string, (order: Order) => string> = {
  Asiakasnumero: ({ customer }) => customer,
  Päivä: ({ date }) => written(date),
  Kuvaus: ({ description }) => description,
  Summa: ({ amount }) => amount,
  'Laskun numero': ({ invoiceNumber }) => invoiceNumber,
  'Laskun tila': ({ invoiceState }) => states[invoiceState],
};

function fileOf<T>(columns: Record<string, (record: T) => string>, records: readonly T[]): CsvFile {
  return {
    headings: Object.keys(columns),
    rows: records.map((record) => Object.values(columns).map((cell) => cell(record))),
  };
}

/** The file of customers. */
export const customersFile = (people: readonly Person[]): CsvFile => fileOf(customerColumns, people);

/** The file of invoices. */
export const ordersFile = (orders: readonly Order[]): CsvFile => fileOf(orderColumns, orders);
