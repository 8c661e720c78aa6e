import { sha256 } from '@noble/hashes/sha2.js';
import canonicalize from 'canonicalize';
import { hex, utf8 } from '../../register/bytes';
import type { Language } from '../../language/text';
import { haveSigned } from './conditions';
import type { NoticeFacts } from './facts';

/** What a notice is drawn from, by the areas of which a change asks for a new version. Not so: the day on which an address was checked, or how many people work here. */
const areas = {
  controller: ({ controller, registerName, jointControllers, representative, officer }: NoticeFacts) => [
    ...[controller, registerName, jointControllers, representative, officer],
  ],
  purposes: ({ purposes }) =>
    purposes.map(({ version: _wording, columns = null, ...purpose }) => ({ ...purpose, columns })),
  // Not every run looks into columns that are said not to be used: what they hold is told as a gap.
  data: ({ data }) =>
    data
      .filter(({ key, isUsedDespite }) => key !== '' && !isUsedDespite)
      .map(({ tab, key, category }) => `${tab}.${key}: ${category}`),
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

/** Short hashes of what a notice was drawn from, by area: they tell what has changed since. */
export type NoticeFingerprint = Record<NoticeArea, string>;

/** Digits of a hash: enough to notice a change, which nobody forges here. */
const DIGITS = 12;

const digest = (value: unknown): string => hex(sha256(utf8(canonicalize(value) ?? '')));

/** A hash of anything, short enough to stand in a row of its kind. */
export const shortDigest = (value: unknown): string => digest(value).slice(0, DIGITS);

/** The fingerprint of a register's facts. */
export const fingerprintOf = (facts: NoticeFacts): NoticeFingerprint =>
  Object.fromEntries(noticeAreas.map((area) => [area, shortDigest(areas[area](facts))])) as NoticeFingerprint;

/**
 * The areas that differ from what a published notice was drawn from; all of them where its fingerprint cannot be read.
 * @param published the fingerprint as JSON
 * @param ownColumnsKnown whether the facts tell of the owner's own columns
 */
export function changedAreas(published: string, facts: NoticeFacts, ownColumnsKnown: boolean): NoticeArea[] {
  const before = parsed(published);
  const now = fingerprintOf(facts);
  return noticeAreas.filter(
    (area) => (ownColumnsKnown || area !== 'ownColumns') && before[area] !== now[area],
  );
}

function parsed(published: string): Partial<Record<string, unknown>> {
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
