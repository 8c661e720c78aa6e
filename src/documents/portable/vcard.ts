import { normalisePhone } from '../../register/contact';
import type { PortablePackage } from './package';
import { firstText } from './values';
import { vcardLine, vcardParts, vcardText } from './vcard-lines';

/**
 * The person as a vCard 4.0 (RFC 6350), for address books. It holds what a vCard has properties for; `''` when the right does not
 * reach the customer's own data.
 */
export function portableVcard(portable: PortablePackage): string {
  const { customers } = portable.records;
  if (customers.rows.length === 0) return '';
  const of = (key: string) => firstText(customers, key);
  const person = [of('firstName'), of('lastName')].filter(isFilled).join(' ');
  const name = [person, of('organisation'), of('email')].find(isFilled) ?? portable.subject;
  const properties = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'PRODID:-//Rekisterivahti//Portable 1//EN',
    `UID;VALUE=text:${vcardText(portable.subject)}`,
    `REV:${revision(portable.generatedAt)}`,
    `KIND:${!isFilled(person) && isFilled(of('organisation')) ? 'org' : 'individual'}`,
    `FN:${vcardText(name)}`,
    ...filled(person, () => `N:${vcardParts(of('lastName'), of('firstName'), '', '', '')}`),
    ...filled(of('organisation'), (organisation) => `ORG:${vcardText(organisation)}`),
    ...filled(address(of), (value) => `ADR:${value}`),
    ...filled(of('phone'), (phone) => telephone(phone, portable.countryCode)),
    ...filled(of('email'), (email) => `EMAIL:${vcardText(email)}`),
    ...filled(of('language'), (language) => `LANG:${languageTag(language)}`),
    ...filled(webAddress(of('website')), (url) => `URL:${url}`),
    'END:VCARD',
  ];
  return properties.map(vcardLine).join('');
}

const isFilled = (text: string): boolean => text.trim() !== '';
const filled = (text: string, line: (text: string) => string): string[] =>
  isFilled(text) ? [line(text)] : [];

/** Post office box and extended address stay blank (RFC 6350, section 6.3.1), the register has no region. */
function address(of: (key: string) => string): string {
  const parts = [of('street'), of('city'), '', of('postcode'), of('country')];
  return parts.some(isFilled) ? vcardParts('', '', ...parts) : '';
}

/** A URI where the text is a telephone number, otherwise the text itself (RFC 6350, section 6.4.1). */
function telephone(phone: string, countryCode: string): string {
  const number = normalisePhone(phone, countryCode);
  return number === '' ? `TEL;VALUE=text:${vcardText(phone)}` : `TEL;VALUE=uri:tel:${number}`;
}

/** The languages of the register are tags of RFC 5646; what is none of them is `und`, undetermined. */
const languageTag = (language: string): string => (/^[a-z]{2,3}$/.test(language) ? language : 'und');

/**
 * The web address as a URI, with `https://` where no scheme was written; `''` for what is no address of a web page. What stood in
 * the register is in the other files.
 */
function webAddress(text: string): string {
  const found = /^(?:(https?):\/\/)?([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::\d+)?)([/?#]\S*)?$/iu.exec(
    text.trim(),
  );
  if (!found) return '';
  const [, scheme = 'https', host = '', rest = ''] = found;
  return `${scheme.toLowerCase()}://${encoded(host + rest)}`;
}

/** What no URI may hold is written by its octets (RFC 3986, section 2.1); what is written so already stays. */
const encoded = (address: string): string =>
  address.replace(/[^\w\-.~:/?#@!$&'()*+,;=%]|%(?![\da-f]{2})/giu, (character) =>
    /^[\ud800-\udfff]$/.test(character) ? encodeURIComponent('\ufffd') : encodeURIComponent(character),
  );

/** A timestamp in the basic form that vCards have: `20261124T100000+0200` (RFC 6350, section 4.3.5). */
function revision(moment: string): string {
  const [seconds = ''] = moment.replace(/\.\d+/, '').split(/(?=[+-]\d\d:\d\d$)|Z$/);
  const zone = /[+-]\d\d:\d\d$/.exec(moment)?.[0] ?? 'Z';
  return `${seconds.replace(/[-:]/g, '')}${zone.replace(':', '')}`;
}
