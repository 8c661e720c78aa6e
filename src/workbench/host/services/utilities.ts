import { createHash, createHmac } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { bytesOf, integerArg, mismatch, textArg } from '../args';
import { formatDate } from '../dateFormat';
import { Charset, DigestAlgorithm, EnumValue } from '../enums';
import { Exposed, RealmJson, ServiceError, members } from '../exposed';
import { limits } from '../quota';
import { isDate } from '../realm';
import type { Runtime } from '../runtime';
import { unzip, zip } from '../zip';
import { isTimeZone } from '../zonedTime';
import { Blob, blobArg, encoded } from './blob';

const hashes: Record<string, string> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};

/** `Utilities`. Byte arrays are arrays of numbers from -128 to 127, as in Java. */
export class Utilities extends Exposed {
  readonly callName = 'Utilities';
  override readonly [members] = { Charset, DigestAlgorithm };
  readonly #runtime: Runtime;

  constructor(runtime: Runtime) {
    super();
    this.#runtime = runtime;
  }

  getUuid(): string {
    return this.#runtime.newUuid();
  }

  formatDate(...args: unknown[]): string {
    const method = 'Utilities.formatDate';
    const [date] = args;
    if (!isDate(date)) throw mismatch(method, args);
    const zone = textArg(method, args, 1);
    // Java's time zones fall back to GMT when the name is unknown.
    return formatDate(
      new Date(date.getTime()),
      isTimeZone(zone) ? zone : 'Etc/GMT',
      textArg(method, args, 2),
    );
  }

  newBlob(...args: unknown[]): Blob {
    const method = 'Utilities.newBlob';
    const bytes = bytesOf(args[0]) ?? Buffer.from(textArg(method, args, 0), 'utf8');
    const optional = (index: number): string | null =>
      args[index] === undefined || args[index] === null ? null : textArg(method, args, index);
    const isText = typeof args[0] === 'string';
    return new Blob(this.#runtime, bytes, optional(1) ?? (isText ? 'text/plain' : null), optional(2));
  }

  base64Encode(...args: unknown[]): string {
    return Buffer.from(this.#input('Utilities.base64Encode', args, 0, 1)).toString('base64');
  }

  base64EncodeWebSafe(...args: unknown[]): string {
    return this.base64Encode(...args)
      .replace(/\+/g, '-')
      .replace(/\//g, '_');
  }

  base64Decode(...args: unknown[]): Uint8Array {
    return base64Bytes(textArg('Utilities.base64Decode', args, 0), /^[A-Za-z0-9+/]*={0,2}$/);
  }

  base64DecodeWebSafe(...args: unknown[]): Uint8Array {
    return base64Bytes(textArg('Utilities.base64DecodeWebSafe', args, 0), /^[A-Za-z0-9_-]*={0,2}$/);
  }

  computeDigest(...args: unknown[]): Uint8Array {
    const method = 'Utilities.computeDigest';
    const algorithm = this.#runtime.exposedBehind(args[0]);
    const hash = algorithm instanceof EnumValue ? hashes[algorithm.label] : undefined;
    if (!hash) throw mismatch(method, args);
    return createHash(hash)
      .update(this.#input(method, args, 1, 2))
      .digest();
  }

  computeHmacSha256Signature(...args: unknown[]): Uint8Array {
    const method = 'Utilities.computeHmacSha256Signature';
    if (Array.isArray(args[0]) !== Array.isArray(args[1])) throw mismatch(method, args);
    return createHmac('sha256', this.#input(method, args, 1, 2))
      .update(this.#input(method, args, 0, 2))
      .digest();
  }

  sleep(...args: unknown[]): void {
    const wait = integerArg('Utilities.sleep', args, 0);
    if (wait < 0 || wait > limits.longestSleep) throw new ServiceError('Invalid argument: milliseconds');
    this.#runtime.meter.wait(wait);
  }

  parseCsv(...args: unknown[]): RealmJson {
    const method = 'Utilities.parseCsv';
    const delimiter = args.length > 1 ? textArg(method, args, 1) : ',';
    const text = textArg(method, args, 0).replace(/\r?\n$/, '');
    const { data, errors } = Papa.parse<string[]>(text, { delimiter });
    if (errors.some(({ type }) => type === 'Quotes')) throw new ServiceError('Could not parse text.');
    return RealmJson.of(data);
  }

  zip(...args: unknown[]): Blob {
    const method = 'Utilities.zip';
    const list = args[0];
    if (!Array.isArray(list)) throw mismatch(method, args);
    const entries = list.map((_each, index) => {
      const blob = blobArg(this.#runtime, method, list, index);
      return { name: blob.blobName ?? `file${index + 1}`, bytes: blob.bytes };
    });
    if (new Set(entries.map(({ name }) => name)).size < entries.length)
      throw new ServiceError('Invalid argument: duplicate file names in the archive');
    return new Blob(
      this.#runtime,
      zip(entries),
      'application/zip',
      args.length > 1 ? textArg(method, args, 1) : 'archive.zip',
    );
  }

  unzip(...args: unknown[]): Blob[] {
    const { bytes: archive } = blobArg(this.#runtime, 'Utilities.unzip', args, 0);
    const entries = unpacked(() => unzip(archive));
    return entries.map(({ name, bytes }) => new Blob(this.#runtime, bytes, null, name));
  }

  gzip(...args: unknown[]): Blob {
    const blob = blobArg(this.#runtime, 'Utilities.gzip', args, 0);
    const name = args.length > 1 ? textArg('Utilities.gzip', args, 1) : `${blob.blobName ?? 'archive'}.gz`;
    return new Blob(this.#runtime, gzipSync(blob.bytes), 'application/x-gzip', name);
  }

  ungzip(...args: unknown[]): Blob {
    const blob = blobArg(this.#runtime, 'Utilities.ungzip', args, 0);
    return new Blob(
      this.#runtime,
      unpacked(() => gunzipSync(blob.bytes)),
      null,
      blob.blobName?.replace(/\.gz$/, '') ?? null,
    );
  }

  /** The bytes of an argument that is a byte array or a text, the latter in the charset of a further argument. */
  #input(method: string, args: unknown[], index: number, charsetIndex: number): Uint8Array {
    const bytes = bytesOf(args[index]);
    if (bytes) return bytes;
    const charset = this.#runtime.exposedBehind(args[charsetIndex]);
    // Without a charset Apps Script takes US-ASCII, and a question mark for what is not in it.
    const text = textArg(method, args, index);
    return charset === Charset.values.UTF_8 ? encoded(text, 'utf-8') : asciiBytes(text);
  }
}

/** What cannot be unpacked is the script's mistake, in whatever words the unpacker says so. */
function unpacked<T>(unpack: () => T): T {
  try {
    return unpack();
  } catch {
    throw new ServiceError('Invalid argument: the blob is not a readable archive');
  }
}

function asciiBytes(text: string): Uint8Array {
  return Buffer.from(
    [...text].map((character) => (character.charCodeAt(0) > 127 ? '?' : character)).join(''),
    'latin1',
  );
}

function base64Bytes(text: string, shape: RegExp): Uint8Array {
  if (!shape.test(text)) throw new ServiceError('Could not decode string.');
  return Buffer.from(text, 'base64');
}
