import { RegisterError } from './errors';
import { keyedHash } from './keyedHash';

/** What kind of contact data a suppression is about. */
export type SuppressionKind = 'email' | 'phone';

/** What the person is not to be brought back for: marketing only, or anything at all. */
export type SuppressionScope = 'marketing' | 'everything';

/** An entry of the suppression list: no contact data, only its keyed hash. */
export interface Suppression {
  hash: string;
  scope: SuppressionScope;
}

/**
 * The keyed hash under which contact data stands on the suppression list, so that an objection survives erasure and
 * re-import (GDPR Art. 21(3)). The kind is hashed along, so that it can never equal the hash of another kind or of a
 * customer's id. `normalised` comes from `normaliseEmail` or `normalisePhone`; throws {@link RegisterError}
 * `nothingToSuppress` when it is empty, which would otherwise stand for everybody without contact data.
 */
export function suppressionHash(key: Uint8Array, kind: SuppressionKind, normalised: string): string {
  if (normalised === '') throw new RegisterError('nothingToSuppress');
  return keyedHash(key, ['suppression', kind, normalised].join('\u0000'));
}

/** The widest scope in which any of a person's hashes is on the list, or undefined when none is. */
export function suppressedScope(
  list: readonly Suppression[],
  hashes: readonly string[],
): SuppressionScope | undefined {
  const scopes = list.filter(({ hash }) => hashes.includes(hash)).map(({ scope }) => scope);
  return scopes.includes('everything') ? 'everything' : scopes[0];
}
