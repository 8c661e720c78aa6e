import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { WorkbenchError } from '../errors';
import { TOKEN_HEADER } from '../protocol';

/** The largest body of a request of the page, in bytes. */
const pageBytes = 10_000_000;

/** The largest body of a form that is sent in, in bytes. */
const formBytes = 1_000_000;

/** The largest body of a request of the Sheets API, in bytes. */
export const SHEETS_API_BYTES = 100_000_000;

/** Whether two secrets are equal, in a time that tells nothing of them. */
export function sameSecret(given: string | undefined, secret: string): boolean {
  const [a, b] = [Buffer.from(given ?? ''), Buffer.from(secret)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function header(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}

/**
 * Refuses what does not come from this computer's own browser at this address: another host name points here (DNS rebinding), or
 * another site's page sent it. Throws `forbidden`.
 */
export function demandOwnAddress(request: IncomingMessage, port: number): void {
  const own = [`127.0.0.1:${port}`, `localhost:${port}`];
  const origin = header(request, 'origin');
  if (!own.includes(header(request, 'host') ?? ''))
    throw new WorkbenchError('forbidden', 'The workbench answers only at its own address.');
  if (origin !== undefined && !own.some((address) => origin === `http://${address}`))
    throw new WorkbenchError('forbidden', 'The workbench answers only its own page.');
}

/** Refuses a path whose percent signs stand for no text. Throws `not-found`. */
export function demandReadable(path: string): void {
  try {
    decodeURIComponent(path);
  } catch {
    throw new WorkbenchError('not-found', 'The workbench has no such address.');
  }
}

/** Demands the token that stands in the page of this run. */
export function demandPageToken(request: IncomingMessage, token: string): void {
  if (!sameSecret(header(request, TOKEN_HEADER), token))
    throw new WorkbenchError('forbidden', 'This page belongs to an earlier run of the workbench; reload it.');
}

/** Whether a request of the Sheets API carries the bearer token of this run. */
export function hasBearer(request: IncomingMessage, token: string): boolean {
  return sameSecret(header(request, 'authorization'), `Bearer ${token}`);
}

async function readBody(request: IncomingMessage, most: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > most) throw new WorkbenchError('too-large', `The request is larger than ${most / 1e6} MB.`);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Reads a body of JSON; undefined when there is none. Throws `bad-request` or `too-large`. */
export async function readJson(request: IncomingMessage, most = pageBytes): Promise<unknown> {
  const text = await readBody(request, most);
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    throw new WorkbenchError('bad-request', 'The request is no JSON.');
  }
}

/** Reads the fields that a plain HTML form sent. Throws `bad-request` or `too-large`. */
export async function readFormFields(request: IncomingMessage): Promise<URLSearchParams> {
  if (!header(request, 'content-type')?.startsWith('application/x-www-form-urlencoded'))
    throw new WorkbenchError('bad-request', 'The request is no form.');
  return new URLSearchParams(await readBody(request, formBytes));
}
