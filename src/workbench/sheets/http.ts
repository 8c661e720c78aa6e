import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { invalid, notFound, SheetsApiError } from './errors';
import type { ApiRequest, ApiResponse } from './standin';

/** Whatever answers calls of the API: the stand-in, or a wrapper around it. */
export interface Answering {
  handle(request: ApiRequest): ApiResponse;
}

/** The largest body that is read, in bytes. */
const MAX_BODY = 256 * 1024 * 1024;

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > MAX_BODY) throw invalid('Request payload size exceeds the limit.');
    parts.push(part);
  }
  const text = Buffer.concat(parts).toString('utf8');
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw invalid('Invalid JSON payload received. Unexpected token.');
  }
}

function queryOf(url: URL): ApiRequest['query'] {
  const query: ApiRequest['query'] = {};
  for (const name of new Set(url.searchParams.keys())) {
    const values = url.searchParams.getAll(name);
    query[name] = values.length === 1 ? (values[0] ?? '') : values;
  }
  return query;
}

function send(response: ServerResponse, { status, body }: ApiResponse): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=UTF-8',
    'Content-Length': Buffer.byteLength(text),
    'Cache-Control': 'no-store',
  });
  response.end(text);
}

const refusal = (error: SheetsApiError): ApiResponse => ({ status: error.httpCode, body: error.toBody() });

/** What an unforeseen failure looks like from outside. */
const internal: ApiResponse = {
  status: 500,
  body: { error: { code: 500, message: 'Internal error encountered.', status: 'INTERNAL' } },
};

async function respond(answering: Answering, request: IncomingMessage): Promise<ApiResponse> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  if (!url.pathname.startsWith('/v4/')) return refusal(notFound());
  try {
    const body = await bodyOf(request);
    return answering.handle({
      method: request.method ?? 'GET',
      path: url.pathname,
      query: queryOf(url),
      body,
    });
  } catch (error) {
    return error instanceof SheetsApiError ? refusal(error) : internal;
  }
}

/** A listener for node:http that serves the API under `/v4/`; other paths are answered with 404. */
export function createSheetsHandler(answering: Answering): RequestListener {
  return (request, response) => {
    void respond(answering, request).then((answer) => send(response, answer));
  };
}

/** A server on loopback. `rootUrl` is what the official client takes under that name. */
export interface Listening {
  rootUrl: string;
  close: () => Promise<void>;
}

/** Serves the API on loopback, on a free port by default. */
export async function listen(answering: Answering, port = 0): Promise<Listening> {
  const server = createServer(createSheetsHandler(answering));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address() as AddressInfo;
  return { rootUrl: `http://127.0.0.1:${address.port}/`, close: () => closed(server) };
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));
}
