import { folded } from './pattern';

/** The name of a company with what tells that it is one. */
const COMPANY =
  /(?:\p{Lu}[\p{L}\d&.'’-]{0,30}\s){1,4}(?:Oyj?|Abp?|Ky|Tmi|Osk|Ltd|LLC|LLP|Inc|GmbH|Limited|AS|ApS|B\.V|BV|Corporation|PLC)(?![\p{L}\d])/gu;
/** Services that get customers' data in many small businesses, as they are known everywhere. */
const SERVICE =
  /(?<![\p{L}\d@./-])(?:Google|Microsoft|Meta|Facebook|Mailchimp|MailerLite|Brevo|HubSpot|Salesforce|Stripe|PayPal|Klarna|Paytrail|Zettle|Shopify|Wix|Squarespace|Zoho|Dropbox|Amazon|Hotjar|Netvisor|Procountor|Visma|Fennoa|Intrum|Lowell|Webropol|LinkedIn)(?![\p{L}\d@.-]*[@/])/gu;

/** The companies and services that a text names. */
export const namesIn = (text: string): string[] => {
  const companies = [...text.matchAll(COMPANY)].map(([name]) => name.trim());
  const services = [...text.matchAll(SERVICE)]
    .map(([name]) => name)
    .filter((name) => !companies.some((company) => company.includes(name)));
  return [...companies, ...services];
};

const FORM = /\s(?:Oyj?|Abp?|Ky|Tmi|Osk|Ltd|LLC|LLP|Inc|GmbH|Limited|AS|ApS|B\.V|BV|Corporation|PLC)$/u;

/** A name as it is compared: without the form of the company. */
export const bareName = (name: string): string => folded(name.replace(FORM, '').replace(/^Tmi\s/u, ''));

/** The longest ending of a case that is expected after a name; a longer one makes another word of it: `Posti`, `postiosoite`. */
const LONGEST_ENDING = 4;

/** Whether a folded text names somebody; the last word of the name may have endings. */
export const names = (said: string, name: string): boolean => {
  const bare = bareName(name).trimEnd();
  if (bare.trim() === '') return false;
  for (let at = said.indexOf(bare); at >= 0; at = said.indexOf(bare, at + 1)) {
    const end = at + bare.length;
    if (said.slice(end, end + LONGEST_ENDING + 1).includes(' ')) return true;
  }
  return false;
};

/** The name of somebody: two words with capital letters. */
export const PERSON = /\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s\p{Lu}\p{Ll}+/u;
