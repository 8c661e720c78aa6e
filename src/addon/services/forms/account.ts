import { keyedHash } from '../../../register/keyedHash';

/** The script's property with the account that made or repaired the forms last, as a keyed hash. */
const PROPERTY = 'formAccount';

const accountHash = (key: Uint8Array): string =>
  keyedHash(key, `form account ${Session.getEffectiveUser().getEmail().toLowerCase()}`);

/** Remembers that the forms are this account's. */
export function noteFormAccount(key: Uint8Array): void {
  const properties = PropertiesService.getScriptProperties();
  const hash = accountHash(key);
  if (properties.getProperty(PROPERTY) !== hash) properties.setProperty(PROPERTY, hash);
}

/** Whether the forms are this account's, or nobody has made any. */
export function isFormAccount(key: Uint8Array): boolean {
  const known = PropertiesService.getScriptProperties().getProperty(PROPERTY);
  return known === null || known === accountHash(key);
}
