import { bytesOfHex, hex } from '../../register/bytes';
import { InvalidKey } from '../../register/errors';

/** What the script remembers beside the spreadsheet: the key, whether its code was written down, and whose register it is. */
const names = {
  key: 'registerKey',
  codeWritten: 'recoveryCodeWritten',
  owner: 'ownerAccount',
  closedAt: 'registerClosedAt',
  ranOn: 'dailyRunOn',
  runFailed: 'dailyRunFailed',
} as const;

const KEY_DIGITS = 64;
/** Each UUID brings 122 random bits; four are more than the key's 256. */
const UUIDS = 4;

/** The script's properties as one read gave them. */
export interface KeyStore {
  key?: Uint8Array;
  codeWritten: boolean;
  /** Keyed hash of the account that set the register up. */
  owner: string;
  /** Hash of the log's end when the register was closed; empty while it is at work. No restored version of the cells changes it. */
  closedAt: string;
  /** The ISO day on which the daily run was last finished; empty where it never was. */
  ranOn: string;
  /** What is remembered of the end of the log, as text; see `memory.ts`. */
  logMemory?: string;
}

/** @throws InvalidKey when somebody has changed the property */
export function readKeyStore(): KeyStore {
  const properties = PropertiesService.getScriptProperties().getProperties();
  const key = properties[names.key];
  return {
    ...(key !== undefined && { key: keyOfCode(key) }),
    codeWritten: properties[names.codeWritten] === 'yes',
    owner: properties[names.owner] ?? '',
    closedAt: properties[names.closedAt] ?? '',
    ranOn: properties[names.ranOn] ?? '',
    ...(properties.logMemory !== undefined && { logMemory: properties.logMemory }),
  };
}

/** A key of 32 random bytes. */
export function newKey(): Uint8Array {
  const seed = Array.from({ length: UUIDS }, () => Utilities.getUuid()).join();
  return Uint8Array.from(
    Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, seed),
    (byte) => byte & 0xff,
  );
}

/** Keeps a key that is new (its code still has to be written down) or that came from a recovery code. */
export function keepKey(key: Uint8Array, { isNew }: { isNew: boolean }): void {
  PropertiesService.getScriptProperties().setProperties({
    [names.key]: hex(key),
    [names.codeWritten]: isNew ? 'no' : 'yes',
  });
}

/** The owner has the recovery code on paper; it is not shown again. */
export function noteCodeWritten(): void {
  PropertiesService.getScriptProperties().setProperty(names.codeWritten, 'yes');
}

/** Remembers whose register this is, as a keyed hash. */
export function noteOwner(account: string): void {
  PropertiesService.getScriptProperties().setProperty(names.owner, account);
}

/** Remembers that the register is closed, and at which end of its log; `''` when it is at work again. */
export function noteClosed(hash: string): void {
  const properties = PropertiesService.getScriptProperties();
  if (hash === '') properties.deleteProperty(names.closedAt);
  else properties.setProperty(names.closedAt, hash);
}

/** The daily run: the ISO day on which it was last finished, and the code of the error at which it stopped since; empty where there is none. */
export interface DailyRuns {
  on: string;
  failed: string;
}

/** What the script remembers of its daily runs. */
export function dailyRuns(): DailyRuns {
  const properties = PropertiesService.getScriptProperties().getProperties();
  return { on: properties[names.ranOn] ?? '', failed: properties[names.runFailed] ?? '' };
}

/** Remembers that the daily run was finished, or at which error it stopped. */
export function noteDailyRun(came: { on: string } | { failed: string }): void {
  PropertiesService.getScriptProperties().setProperties(
    'on' in came ? { [names.ranOn]: came.on, [names.runFailed]: '' } : { [names.runFailed]: came.failed },
  );
}

/** The key as people write it down: 64 hexadecimal digits in groups of four. */
export const recoveryCode = (key: Uint8Array): string => (hex(key).match(/.{4}/g) ?? []).join(' ');

/** The key of a recovery code, however it is spaced. @throws InvalidKey */
export function keyOfCode(code: string): Uint8Array {
  const digits = code.replace(/[\s-]/g, '');
  if (digits.length !== KEY_DIGITS || !/^[0-9a-f]*$/i.test(digits)) throw new InvalidKey();
  return bytesOfHex(digits);
}
