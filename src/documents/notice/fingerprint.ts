import { sha256 } from '@noble/hashes/sha2.js';
import canonicalize from 'canonicalize';
import { hex, utf8 } from '../../register/bytes';
import { languages, type Language } from '../../language/text';
import { haveSigned } from './conditions';
import type { Ombudsman } from '../parties';
import { drawNotice } from './draw';
import type { NoticeFacts } from './facts';
import { noticePlain } from './model';

/** What a notice is drawn from, by the areas of which a change asks for a new version. Not so: the day on which an address was checked, or how many people work here. */
const areas = {
  controller: ({ controller, registerName, jointControllers, representative, officer }: NoticeFacts) => [
    ...[controller, registerName, jointControllers, representative, officer],
  ],
  purposes: ({ purposes }) =>
    purposes.map(({ version: _wording, columns = null, ...purpose }) => ({ ...purpose, columns })),
  data: ({ data }) =>
    data.filter(({ key }) => key !== '').map(({ tab, key, category }) => `${tab}.${key}: ${category}`),
  ownColumns: ({ data }) =>
    data.filter(({ key }) => key === '').map(({ tab, title }) => `${tab}: ${title.fi}`),
  sources: ({ sources, websiteData }) => [sources, websiteData],
  recipients: ({ recipients }) => recipients.map(({ id: _id, ...recipient }) => recipient),
  retention: ({ rules }) => rules.map(({ id: _id, ...rule }) => rule),
  decisions: ({ automatedDecisions }) => automatedDecisions,
  protection: ({ securityMeasures, materials, staff }) => [
    ...[securityMeasures, materials > 0, staff.persons > 0, haveSigned(staff)],
  ],
  rights: ({ answerMonths, extensionMonths, formAddress }) => [answerMonths, extensionMonths, formAddress],
  authority: ({ ombudsman }) =>
    Object.values(ombudsman).map(({ checkedOn: _day, ...authority }) => authority),
  ownTexts: ({ ownTexts }) => ownTexts,
} satisfies Record<string, (facts: NoticeFacts) => unknown>;

/** An area of the register whose change asks for a new version of the notice. */
export type NoticeArea = keyof typeof areas;

/** The areas in the order in which they are told. */
export const noticeAreas = Object.keys(areas) as NoticeArea[];

/**
 * Short hashes of what a notice was drawn from, by area: they tell what has changed since. `words` is that of what it says but for the owner's own
 * columns, so that whoever has not looked for these can tell too that it would say the same. `told` has one hash for each purpose on its basis, in no
 * order of the owner's: whoever has the notice was told of these, however they were worded.
 */
export type NoticeFingerprint = Record<NoticeArea | 'words', string> & { told: string[] };

/** Digits of a hash: enough to notice a change, which nobody forges here. */
const DIGITS = 12;

const digest = (value: unknown): string => hex(sha256(utf8(canonicalize(value) ?? '')));

const shortDigest = (value: unknown): string => digest(value).slice(0, DIGITS);

const digestOf = (area: NoticeArea, facts: NoticeFacts): string => shortDigest(areas[area](facts));

/** The fingerprint of a register's facts. */
export const fingerprintOf = (facts: NoticeFacts): NoticeFingerprint => ({
  ...(Object.fromEntries(noticeAreas.map((area) => [area, digestOf(area, facts)])) as Record<
    NoticeArea,
    string
  >),
  words: wordsDigest(facts),
  told: toldBy(facts),
});

const toldBy = ({ purposes }: NoticeFacts): string[] =>
  [...new Set(purposes.map(({ id, basis }) => shortDigest([id, basis])))].sort();

/** Of what the notice says in every language, but for the owner's own columns, the day on which an address was checked, and which version it is. */
function wordsDigest(facts: NoticeFacts): string {
  const { fi, sv, en } = facts.ombudsman;
  const told: NoticeFacts = {
    ...facts,
    data: facts.data.filter(({ key }) => key !== ''),
    ombudsman: { fi: undated(fi), sv: undated(sv), en: undated(en) },
  };
  return shortDigest(languages.map((language) => noticePlain(drawNotice(told, language, { day: 0 }))));
}

const undated = ({ checkedOn: _day, ...authority }: Ombudsman): Ombudsman => authority;

/**
 * The areas that differ from what a published notice was drawn from; all of them where its fingerprint cannot be read. What changes no word of the
 * notice, such as how long data on the staff is kept, is no change.
 * @param published the fingerprint as JSON
 * @param ownColumnsKnown whether the facts tell of the owner's own columns
 */
export function changedAreas(published: string, facts: NoticeFacts, ownColumnsKnown: boolean): NoticeArea[] {
  const before = parsed(published);
  const changed = noticeAreas.filter(
    (area) => (ownColumnsKnown || area !== 'ownColumns') && before[area] !== digestOf(area, facts),
  );
  const isReworded = changed.length > 0 && before['words'] !== wordsDigest(facts);
  return isReworded ? changed : changed.filter((area) => area === 'ownColumns');
}

/**
 * Whether an earlier notice told of every purpose of the one in force, by their fingerprints as JSON. One that an earlier release has drawn does not say of
 * which it told: then it told of what others did that were drawn from the same purposes. Where nobody knows, it is false.
 * @param all the fingerprints of all versions
 */
export function isEveryPurposeTold(inForce: string, earlier: string, all: readonly string[]): boolean {
  const [now, before] = [parsed(inForce), parsed(earlier)];
  if (before['purposes'] === undefined) return false;
  if (before['purposes'] === now['purposes']) return true;
  const toldIn = (one: Fingerprint) =>
    [one, ...all.map(parsed).filter((other) => other['purposes'] === one['purposes'])]
      .map(({ told }) => told)
      .find(isListOfTexts);
  const [needed, told] = [toldIn(now), toldIn(before)];
  return needed !== undefined && told !== undefined && needed.every((purpose) => told.includes(purpose));
}

/**
 * A fingerprint that an earlier release has drawn, with the purposes of which its notice told; `undefined` where it says so already, or the purposes have
 * changed since, so that nobody knows.
 */
export function withToldPurposes(published: string, facts: () => NoticeFacts): string | undefined {
  const before = parsed(published);
  if (before['purposes'] === undefined || isListOfTexts(before['told'])) return undefined;
  const now = facts();
  return before['purposes'] === digestOf('purposes', now)
    ? JSON.stringify({ ...before, told: toldBy(now) })
    : undefined;
}

const isListOfTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

/** A fingerprint as somebody may have left it in its cell. */
type Fingerprint = Partial<Record<string, unknown>>;

function parsed(published: string): Fingerprint {
  try {
    const value: unknown = JSON.parse(published);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

/** SHA-256 of a version's texts in hexadecimal, by which the log tells which words were published. */
export const noticeHash = (version: string, texts: Record<Language, string>): string =>
  digest({ version, ...texts });
