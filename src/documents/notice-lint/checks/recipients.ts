import { noticeWordsOf } from '../../../language/noticeWords';
import { languages } from '../../../language/text';
import { finding, placed, sectionsOn, type Placed } from '../finding';
import type { Check, Finding } from '../model';
import { folded, says, saysAny, wordsSaid } from '../pattern';
import type { Passage, Sentence } from '../sections';

/** Who gets data, and where to: whoever is named is in the list, and a country outside the EEA has its safeguard (Art. 13(1)(e) and (f)). */
export function recipientsCheck(check: Check): Finding[] {
  return [...namesOutsideTheList(check), ...countries(check), ...invalidSafeguards(check)];
}

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

function namesOutsideTheList({ text }: Check): Finding[] {
  const listed = sectionsOn(text, 'recipients').flatMap(({ passages }) =>
    passages.map((each) => each.folded),
  );
  const own = sectionsOn(text, 'controller', 'jointControllers', 'officer', 'representative').flatMap(
    ({ heading, passages }) => [folded(heading), ...passages.map((each) => each.folded)],
  );
  const head = text.sections[0]?.passages.map((each) => each.folded) ?? [];
  const known = [...listed, ...own, ...head];
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

/** A third country in one of these sections is nobody's destination. */
const NO_DESTINATION = ['controller', 'complaint', 'officer', 'representative', 'protection'] as const;

function countries(check: Check): Finding[] {
  const { text, words } = check;
  const places = placed(text).filter(
    ({ section }) => !NO_DESTINATION.some((part) => section.parts.has(part)),
  );
  const told = words.thirdCountries.flatMap((pattern) => {
    const naming = places.filter(({ sentence }) => says(sentence.folded, pattern));
    const bare = naming.find(
      (each) => !isDenied(check, each.sentence) && !isSafeguarded(check, each, naming),
    );
    return bare
      ? [finding('countryWithoutSafeguard', 'transfers', bare, wordsSaid(bare.sentence.text, pattern))]
      : [];
  });
  if (told.length > 0) return told;
  const bare = places.find(
    (each) =>
      saysAny(each.sentence.folded, words.transferred) && !isSafeguarded(check, each, inSection(each)),
  );
  return bare ? [finding('countryWithoutSafeguard', 'transfers', bare)] : [];
}

const inSection = ({ section, sentence }: Placed): Placed[] =>
  section.passages.map((passage) => ({ section, passage, sentence }));

const isDenied = ({ words }: Check, { folded: said }: Sentence): boolean =>
  saysAny(said, words.none) && !saysAny(said, safeguards);

/** Owners write safeguards in the language of their contracts. One that is valid no more is a finding of its own. */
const safeguards = languages.flatMap((language) => [
  ...noticeWordsOf[language].safeguards,
  ...noticeWordsOf[language].invalidSafeguards,
]);

/**
 * A safeguard stands beside it, in the running text of the same section or of the one on transfers, or where the same recipient is named with the
 * same country; never only in another's row.
 */
function isSafeguarded(
  { text, facts }: Check,
  { section, passage }: Placed,
  naming: readonly Placed[] = [],
): boolean {
  const agreed = (facts?.recipients ?? [])
    .map(({ safeguard }) => folded(safeguard))
    .filter((each) => each.trim() !== '');
  const isSaid = ({ folded: said }: Sentence) =>
    saysAny(said, safeguards) || agreed.some((each) => said.includes(each));
  if (isSaid(passage)) return true;
  const name = passage.cells?.[0] ?? passage.sentences[0]?.text ?? '';
  const isSame = (other: Passage) => passage.kind === 'text' || names(other.folded, name);
  return (
    naming.some((each) => isSaid(each.passage) && isSame(each.passage)) ||
    [section, ...sectionsOn(text, 'transfers')].some(({ passages }) =>
      passages.some((each) => each.kind === 'text' && isSaid(each)),
    )
  );
}

const invalidSafeguards = ({ text, words }: Check): Finding[] =>
  placed(text).flatMap(({ section, sentence }) => {
    const pattern = words.invalidSafeguards.find((each) => says(sentence.folded, each));
    return pattern === undefined
      ? []
      : [finding('safeguardInvalid', 'transfers', { section, sentence }, wordsSaid(sentence.text, pattern))];
  });
