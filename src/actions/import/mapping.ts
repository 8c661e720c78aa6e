import { tabTexts } from '../../language/tabs';
import { columnKeys, columnOf } from '../../workbook/tabs';

/** Tabs that can be imported. */
export type ImportTab = 'customers' | 'orders';

/** Which column of the register each column of a file goes to; `undefined` for those that stay out. */
export type Mapping = readonly (string | undefined)[];

/** Columns of a tab that a file may fill: neither the id nor what the register maintains or must have proof of. */
export function importable(tab: ImportTab): string[] {
  const never = ['id', 'marketing', 'publication', 'disclosure', 'retentionState'];
  return columnKeys(tab).filter((key) => !never.includes(key) && columnOf(tab, key).kept !== true);
}

/** Headings of other systems, besides the register's own in its three languages; compared without case, space and marks. */
const synonyms: Record<ImportTab, Record<string, readonly string[]>> = {
  customers: {
    number: [
      'customerid',
      'customernumber',
      'customerno',
      'clientid',
      'id',
      'asiakasnro',
      'asiakasid',
      'kundnr',
      'externalid',
    ],
    firstName: ['firstname', 'givenname', 'forename', 'etunimet', 'tilltalsnamn'],
    lastName: ['lastname', 'surname', 'familyname', 'efternamn', 'name', 'nimi', 'namn'],
    organisation: ['company', 'companyname', 'organization', 'yhtio', 'firma', 'bolag', 'foretag', 'yritys'],
    businessId: ['businessid', 'ytunnus', 'vatnumber', 'vatid', 'fonummer', 'organisationsnummer'],
    email: ['email', 'emailaddress', 'mail', 'sahkopostiosoite', 'epost', 'epostadress'],
    phone: [
      'phone',
      'phonenumber',
      'telephone',
      'mobile',
      'puhelinnumero',
      'puh',
      'gsm',
      'telefonnummer',
      'tel',
    ],
    street: [
      'address',
      'streetaddress',
      'street',
      'address1',
      'addressline1',
      'lahiosoite',
      'osoite',
      'adress',
      'gata',
    ],
    postcode: ['postalcode', 'zip', 'zipcode', 'postcode', 'postinro', 'postnr'],
    city: ['city', 'town', 'postitoimipaikka', 'kaupunki', 'paikkakunta', 'ort'],
    country: ['country', 'land'],
    website: ['website', 'web', 'url', 'homepage', 'kotisivu', 'www'],
    ip: ['ip', 'ipaddress'],
    language: ['language', 'lang', 'kieli', 'sprak'],
    billingAddress: ['billingaddress', 'invoiceaddress', 'faktureringsadress'],
    since: ['since', 'customersince', 'created', 'createdat'],
  },
  orders: {
    customer: ['customerid', 'customer', 'customernumber', 'asiakasnumero', 'kundnummer', 'customeremail'],
    date: ['invoicedate', 'orderdate', 'date', 'laskupaiva', 'tilauspaiva', 'fakturadatum', 'orderdatum'],
    description: ['description', 'product', 'tuote', 'produkt', 'kuvaus'],
    amount: ['total', 'amount', 'sum', 'yhteensa', 'hinta', 'price', 'belopp', 'totalt'],
    invoiceNumber: [
      'invoiceid',
      'invoicenumber',
      'invoiceno',
      'orderid',
      'ordernumber',
      'laskunro',
      'fakturanr',
      'tilausnumero',
    ],
    invoiceState: ['invoicestate', 'invoicestatus', 'paymentstatus', 'status', 'laskuntila'],
  },
};

const folded = (heading: string): string =>
  heading
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The mapping that the headings suggest; each column of the register is taken once, by the first heading that fits. */
export function guessMapping(tab: ImportTab, headings: readonly string[]): Mapping {
  const known = new Map<string, string>();
  const texts = tabTexts[tab].columns as Record<string, { title: Record<string, string> }>;
  for (const key of importable(tab)) {
    const names = [key, ...Object.values(texts[key]?.title ?? {}), ...(synonyms[tab][key] ?? [])];
    for (const name of names) if (!known.has(folded(name))) known.set(folded(name), key);
  }
  const taken = new Set<string>();
  return headings.map((heading) => {
    const key = known.get(folded(heading));
    if (key === undefined || taken.has(key)) return undefined;
    taken.add(key);
    return key;
  });
}
