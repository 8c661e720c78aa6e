import { settingDefaultIn } from '../../../language/settings';
import { languages } from '../../../language/text';
import { formerAuthorityDetails } from '../../../register/notice/lint';
import { settingDefaults, type SettingKey } from '../../../workbook/settings';
import { finding, placed, sectionsOn, type Placed } from '../finding';
import type { Check, Finding } from '../model';
import { folded, saysAny, type Folded } from '../pattern';

/**
 * Whether the Ombudsman is where the notice says. Compared with the register's settings, whose defaults are the details of today; where there is
 * no register, with the defaults. Only what stands where the notice speaks of the authority is looked at.
 */
export function authorityCheck(check: Check): Finding[] {
  const known = knownDetails(check);
  const told = new Set<string>();
  return placed(check.text).flatMap((place) => {
    if (!isOnAuthority(check, place)) return [];
    const { section, passage, sentence } = place;
    const stale = [...formerIn(sentence.folded), ...detailsIn(sentence.text)].filter(
      (detail) => !known.includes(condensed(detail)) && !told.has(condensed(detail)),
    );
    const [first] = stale;
    if (first === undefined) return [];
    for (const detail of stale) told.add(condensed(detail));
    const where = passage.sentences.length > 1 ? sentence : passage;
    return [finding('authorityStale', 'complaint', { section, sentence: where }, first)];
  });
}

const keys = [
  'ombudsmanVisitingAddress',
  'ombudsmanPostalAddress',
  'ombudsmanPhone',
  'ombudsmanEmail',
] as const satisfies readonly SettingKey[];

/** Letters and digits alone; a Finnish number may be written for abroad. */
const condensed = (detail: string): string =>
  folded(detail)
    .replace(/ /g, '')
    .replace(/358(?=\d{6})/g, '0')
    .replace(/^postbox|^pobox/, 'box');

/** All that the notice may say of the authority and the controller, condensed. */
function knownDetails({ text, facts }: Check): string {
  const ours = languages.flatMap((language) => {
    const ombudsman = facts?.ombudsman[language];
    return ombudsman
      ? [ombudsman.visitingAddress, ombudsman.postalAddress, ombudsman.phone, ombudsman.email]
      : keys.map((key) => settingDefaultIn(key, language) ?? settingDefaults[key]);
  });
  const own = sectionsOn(text, 'controller', 'exercise').flatMap(({ passages }) =>
    passages.map((each) => each.text),
  );
  return [...ours, ...(facts ? Object.values(facts.controller) : []), ...own].map(condensed).join(' ');
}

const isOnAuthority = ({ text, words }: Check, { section, passage }: Placed): boolean =>
  section.parts.has('complaint')
    ? !section.parts.has('controller')
    : saysAny(passage.folded, words.authority) && section !== text.sections[0];

const former = formerAuthorityDetails.map((detail) => ({ detail, said: folded(detail) }));

const formerIn = (said: Folded): string[] =>
  former.flatMap((each) => (said.includes(each.said) ? [each.detail] : []));

/** What a sentence gives as the authority's: a street, a box, a phone number, an address for mail. */
const DETAILS: readonly RegExp[] = [
  /\p{Lu}[\p{L}-]{2,30}(?:kuja|katu|tie|polku|raitti|vägen|gatan|gränden|stigen)\s\d{1,4}/gu,
  /\b(?:PL|PB|P\.? ?O\.? ?Box|Box)\s\d{1,5}/g,
  /\d{5}\s(?:Helsinki|Helsingfors)/g,
  /(?:\+358\s?|\b0)(?:\d[\s-]?){6,10}\d/g,
  /[\w.+-]{1,64}@[\w.-]{1,100}\w/g,
];

const detailsIn = (text: string): string[] =>
  DETAILS.flatMap((detail) => [...text.matchAll(detail)].map(([said]) => said));
