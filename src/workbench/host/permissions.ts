import type { CallRule } from './callRules';
import { ServiceError } from './exposed';
import type { AuthMode, Manifest } from './types';

const rank: Record<AuthMode, number> = { NONE: 0, LIMITED: 1, FULL: 2 };

/**
 * Refuses a call that the execution's authorisation mode or the manifest's scopes do not allow.
 * @throws {ServiceError} in Google's words
 */
export function checkPermission(call: string, rule: CallRule, mode: AuthMode, manifest: Manifest): void {
  const needed = rule.scopes?.length ? ` Required permissions: ${alternatives(rule.scopes)}` : '';
  if (rank[mode] < rank[rule.mode])
    throw new ServiceError(`You do not have permission to call ${call}.${needed}`);
  const granted = manifest.oauthScopes;
  if (granted && rule.scopes && !rule.scopes.some((scope) => granted.includes(scope))) {
    throw new ServiceError(`Specified permissions are not sufficient to call ${call}.${needed}`);
  }
}

const alternatives = (scopes: readonly string[]): string =>
  scopes.length > 1 ? `(${scopes.join(' || ')})` : scopes.join('');
