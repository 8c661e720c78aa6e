import { normaliseEmail, normalisePhone } from './contact';
import { RegisterError } from './errors';
import { keyedHash } from './keyedHash';

/** What a person is recognised by on the suppression list. */
export type SuppressionKind = 'number' | 'email' | 'phone';

/** What the person is not to be brought back for: marketing only, or anything at all. */
export type SuppressionScope = 'marketing' | 'everything';

/**
 * What an entry of the list says of whom it names. With the scope `marketing` a purpose that is named is refused alone, and a blank
 * one stands for all direct marketing, now and later (GDPR Art. 21(2) and (3)). `consented` frees the purpose that it names from
 * such a refusal of all: the person consented to it afterwards.
 */
export interface SuppressionEntry {
  scope: SuppressionScope | 'consented';
  purpose: string;
}

const isSame = (one: SuppressionEntry, other: SuppressionEntry): boolean =>
  one.scope === other.scope && one.purpose === other.purpose;

const withEntry = (entries: readonly SuppressionEntry[], entry: SuppressionEntry): SuppressionEntry[] =>
  entries.some((each) => isSame(each, entry)) ? [...entries] : [...entries, entry];

const isConsented = ({ scope }: SuppressionEntry): boolean => scope === 'consented';

/** The entries of a hash after an objection to one purpose of direct marketing, or to all of it where the purpose is blank. */
export function afterObjection(entries: readonly SuppressionEntry[], purpose: string): SuppressionEntry[] {
  const frees = (entry: SuppressionEntry) =>
    isConsented(entry) && (purpose === '' || entry.purpose === purpose);
  return withEntry(
    entries.filter((entry) => !frees(entry)),
    { scope: 'marketing', purpose },
  );
}

/** The entries of a hash after a consent to one purpose of direct marketing; what was refused besides stays refused. */
export function afterConsent(entries: readonly SuppressionEntry[], purpose: string): SuppressionEntry[] {
  const left = entries.filter((entry) => !isSame(entry, { scope: 'marketing', purpose }));
  const isAllRefused = left.some((entry) => isSame(entry, { scope: 'marketing', purpose: '' }));
  return isAllRefused ? withEntry(left, { scope: 'consented', purpose }) : left;
}

/** The entries of a hash after an erasure: whoever is erased consents to nothing any more, and what they refused stays refused. */
export const afterErasure = (entries: readonly SuppressionEntry[]): SuppressionEntry[] =>
  withEntry(
    entries.filter((entry) => !isConsented(entry)),
    { scope: 'everything', purpose: '' },
  );

/**
 * What the entries of one hash keep its bearer out of.
 * @param purpose of direct marketing that is asked about; any refusal of marketing counts where it is left out
 */
export function scopesOf(entries: readonly SuppressionEntry[], purpose?: string): Set<SuppressionScope> {
  const isFree = entries.some((entry) => isConsented(entry) && entry.purpose === purpose);
  const isRefused = (entry: SuppressionEntry) =>
    entry.scope === 'marketing' &&
    (purpose === undefined || entry.purpose === purpose || (entry.purpose === '' && !isFree));
  return new Set([
    ...(entries.some(isRefused) ? (['marketing'] as const) : []),
    ...(entries.some(({ scope }) => scope === 'everything') ? (['everything'] as const) : []),
  ]);
}

/** Contact data as typed; and the customer number where the person is not to be brought back at all. */
export interface Contact {
  number?: string;
  email: string;
  phone: string;
}

/** Something that names a person, in the form in which two writings of it are compared. */
export interface Identity {
  kind: SuppressionKind;
  text: string;
}

/** An identity as it stands on the suppression list: only its keyed hash. */
export interface HashedIdentity {
  kind: SuppressionKind;
  hash: string;
}

/**
 * Everything in a person's number and contact data that names them: each address and each phone number in its cell. What
 * is no proper address or number counts by its folded text, so that the same cell is known again; a dash or "none",
 * which any number of people may have in the cell, names nobody.
 */
export function identitiesOf({ number = '', email, phone }: Contact, countryCode: string): Identity[] {
  const some = (kind: SuppressionKind, texts: readonly string[]): Identity[] =>
    [...new Set(texts)].filter((text) => text !== '').map((text) => ({ kind, text }));
  return [
    ...some('number', [folded(number)]),
    ...some('email', addressesIn(email)),
    ...some('phone', phonesIn(phone, countryCode)),
  ];
}

const visible = (text: string) => text.normalize('NFKC').replace(/\p{Cf}/gu, '');
const folded = (text: string) => visible(text).toLowerCase().replace(/\s/g, '');

const looksLikeAddress = (text: string) => /[^@]@[^@]/.test(text);

function addressesIn(cell: string): string[] {
  const parts = visible(cell)
    .split(/[\s,;<>]+/)
    .filter(looksLikeAddress);
  const addresses = parts.length > 0 ? parts : [folded(cell)].filter(looksLikeAddress);
  return addresses.map((address) => normaliseEmail(address) || folded(address));
}

const FEWEST_DIGITS_OF_A_PERSON = 5;

function phonesIn(cell: string, countryCode: string): string[] {
  const whole = normalisePhone(cell, countryCode);
  if (whole !== '') return [whole];
  return visible(cell)
    .split(/[,;\n]|\s\/\s/)
    .filter((part) => part.replace(/\D/g, '').length >= FEWEST_DIGITS_OF_A_PERSON)
    .map((part) => normalisePhone(part, countryCode) || folded(part).replace(/[().\p{Pd}/]/gu, ''));
}

/**
 * The keyed hash under which something that names a person stands on the suppression list, so that an objection survives
 * erasure and re-import (GDPR Art. 21(3)). The kind is hashed along, so that it can never equal the hash of another kind
 * or of a customer's id. `text` is that of an {@link Identity}; throws {@link RegisterError} `nothingToSuppress` when it
 * is empty, which would otherwise stand for everybody without contact data.
 */
export function suppressionHash(key: Uint8Array, kind: SuppressionKind, text: string): string {
  if (text === '') throw new RegisterError('nothingToSuppress');
  return keyedHash(key, ['suppression', kind, text].join('\u0000'));
}

/**
 * The widest scope in which a person is on the list, or undefined when they are not.
 * @param list the scopes of each hash on the list
 * @param otherwiseKnown whether the person is a customer found by something else than the phone. A phone is shared by
 * households and workplaces: it speaks only for who has neither that nor an e-mail address.
 */
export function suppressedScope(
  list: ReadonlyMap<string, ReadonlySet<SuppressionScope>>,
  identities: readonly HashedIdentity[],
  otherwiseKnown = false,
): SuppressionScope | undefined {
  const phoneSpeaks = !otherwiseKnown && identities.every(({ kind }) => kind !== 'email');
  const speaking = identities.filter(({ kind }) => kind !== 'phone' || phoneSpeaks);
  return (['everything', 'marketing'] as const).find((scope) =>
    speaking.some(({ hash }) => list.get(hash)?.has(scope)),
  );
}
