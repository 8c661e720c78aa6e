import { finding, placed, sectionsOn } from '../finding';
import type { Check, Finding } from '../model';
import { folded, saysAny } from '../pattern';

/** Who gets data: whoever is named is in the list (Art. 13(1)(e)). */
export const recipientsCheck = (check: Check): Finding[] => namesOutsideTheList(check);

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

/** Whose own names, or those of sources and authorities, say nothing of recipients. */
const ELSEWHERE = [
  'controller',
  'officer',
  'jointControllers',
  'representative',
  'sources',
  'complaint',
  'recipients',
] as const;

function namesOutsideTheList({ text, words }: Check): Finding[] {
  const listed = sectionsOn(text, 'recipients').flatMap(({ passages }) =>
    passages.map((each) => each.folded),
  );
  const own = sectionsOn(text, 'controller', 'jointControllers', 'officer', 'representative').flatMap(
    ({ heading, passages }) => [folded(heading), ...passages.map((each) => each.folded)],
  );
  const head = text.sections[0]?.passages.map((each) => each.folded) ?? [];
  const rows = text.passages
    .filter(({ cells: [label = ''] = [] }) => saysAny(folded(label), words.headings.controller))
    .map((each) => each.folded);
  const known = [...listed, ...own, ...rows, ...head];
  if (listed.length === 0) return [];
  const told = new Set<string>();
  return placed(text).flatMap(({ section, sentence }) => {
    if (ELSEWHERE.some((part) => section.parts.has(part)) || section === text.sections[0]) return [];
    const strangers = namesIn(sentence.text).filter(
      (name) => !known.some((each) => names(each, name)) && !told.has(bareName(name)),
    );
    strangers.forEach((name) => told.add(bareName(name)));
    return strangers.map((name) => finding('recipientNotListed', 'recipients', { section, sentence }, name));
  });
}
