import { normaliseEmail, normalisePhone } from './contact';
import { RegisterError } from './errors';
import { keyedHash } from './keyedHash';

/** What a person is recognised by on the suppression list. */
export type SuppressionKind = 'number' | 'email' | 'phone';

/** What the person is not to be brought back for: marketing only, or anything at all. */
export type SuppressionScope = 'marketing' | 'everything';

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
