import { bytesOf, mismatch, textArg } from '../args';
import { Exposed, ServiceError } from '../exposed';
import type { Runtime } from '../runtime';

const pdf = 'application/pdf';

/** Encodings that text can be written in; reading knows the labels of the Encoding Standard. */
const writable: Record<string, BufferEncoding> = {
  'utf-8': 'utf8',
  utf8: 'utf8',
  'us-ascii': 'ascii',
  'iso-8859-1': 'latin1',
  'utf-16le': 'utf16le',
};

/** `Blob`: bytes with a type and a name. */
export class Blob extends Exposed {
  readonly callName = 'Blob';
  readonly #runtime: Runtime;

  constructor(
    runtime: Runtime,
    public bytes: Uint8Array,
    public contentType: string | null = null,
    public blobName: string | null = null,
  ) {
    super();
    this.#runtime = runtime;
  }

  getBytes(): Uint8Array {
    return this.bytes;
  }

  getContentType(): string | null {
    return this.contentType;
  }

  getName(): string | null {
    return this.blobName;
  }

  getDataAsString(...args: unknown[]): string {
    const charset = args.length > 0 ? textArg('Blob.getDataAsString', args, 0) : 'utf-8';
    return decoded(this.bytes, charset);
  }

  setBytes(...args: unknown[]): this {
    const bytes = bytesOf(args[0]);
    if (!bytes) throw mismatch('Blob.setBytes', args);
    this.bytes = bytes;
    return this;
  }

  setDataFromString(...args: unknown[]): this {
    const charset = args.length > 1 ? textArg('Blob.setDataFromString', args, 1) : 'utf-8';
    this.bytes = encoded(textArg('Blob.setDataFromString', args, 0), charset);
    return this;
  }

  setContentType(...args: unknown[]): this {
    this.contentType = args[0] === null ? null : textArg('Blob.setContentType', args, 0);
    return this;
  }

  setName(...args: unknown[]): this {
    this.blobName = textArg('Blob.setName', args, 0);
    return this;
  }

  copyBlob(): Blob {
    return new Blob(this.#runtime, this.bytes.slice(), this.contentType, this.blobName);
  }

  getBlob(): Blob {
    return this;
  }

  isGoogleType(): boolean {
    return false;
  }

  getAs(...args: unknown[]): Blob {
    const wanted = textArg('Blob.getAs', args, 0);
    if (wanted === this.contentType) return this.copyBlob();
    if (wanted !== pdf || !this.contentType?.startsWith('text/')) {
      throw new ServiceError(
        `Converting from ${this.contentType ?? 'unknown'} to ${wanted} is not supported.`,
      );
    }
    const text = decoded(this.bytes, 'utf-8');
    const html = this.contentType.startsWith('text/html') ? text : `<pre>${escaped(text)}</pre>`;
    return new Blob(
      this.#runtime,
      this.#runtime.options.pdf(html),
      pdf,
      this.blobName && `${withoutExtension(this.blobName)}.pdf`,
    );
  }
}

/** The bytes of a text in an encoding. */
export function encoded(text: string, charset: string): Uint8Array {
  const encoding = writable[charset.toLowerCase().replace('_', '-')];
  if (!encoding) throw new ServiceError(`Invalid argument: charset ${charset}`);
  return Buffer.from(text, encoding);
}

/** The text of bytes in an encoding; a byte order mark stays, as in Java. */
export function decoded(bytes: Uint8Array, charset: string): string {
  const label = charset.toLowerCase().replace('_', '-');
  // Node 20's own decoder takes windows-1252 for ISO-8859-1, and to the Encoding Standard the two are one.
  if (label === 'iso-8859-1') return Buffer.from(bytes).toString('latin1');
  if (label === 'windows-1252')
    return Buffer.from(bytes)
      .toString('latin1')
      .replace(/[\x80-\x9f]/g, windows1252);
  try {
    return new TextDecoder(label, { ignoreBOM: true }).decode(bytes);
  } catch {
    throw new ServiceError(`Invalid argument: charset ${charset}`);
  }
}

/** What windows-1252 has at 80 to 9F, in order. */
const windows1252Extras = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

const windows1252 = (control: string): string => windows1252Extras.charAt(control.charCodeAt(0) - 0x80);

/** The blob that a script's value is, or gives with `getBlob`. */
export function blobArg(runtime: Runtime, method: string, args: unknown[], index: number): Blob {
  const exposed = runtime.exposedBehind(args[index]);
  if (exposed instanceof Blob) return exposed;
  if (exposed && 'getBlob' in exposed && typeof exposed.getBlob === 'function') {
    const blob: unknown = exposed.getBlob();
    if (blob instanceof Blob) return blob;
  }
  throw mismatch(method, args);
}

const withoutExtension = (name: string): string => name.replace(/\.[^.]*$/, '');
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
