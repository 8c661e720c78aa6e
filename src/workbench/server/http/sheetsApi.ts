import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SheetsRequest, SheetsResponse } from '../../host/types';
import { errorView } from '../errors';
import { hasBearer, readJson, SHEETS_API_BYTES } from './guard';
import { sendJson } from './replies';

const methods = ['GET', 'POST', 'PUT'] as const;

function failure(code: number, status: string, message: string): SheetsResponse {
  return { status: code, body: { error: { code, message, status } } };
}

function readQuery(parameters: URLSearchParams): SheetsRequest['query'] {
  const query: SheetsRequest['query'] = {};
  for (const name of new Set(parameters.keys())) {
    const values = parameters.getAll(name);
    query[name] = values.length > 1 ? values : values[0]!;
  }
  return query;
}

async function answer(
  request: IncomingMessage,
  token: string,
  handle: (call: SheetsRequest) => SheetsResponse | Promise<SheetsResponse>,
): Promise<SheetsResponse> {
  if (!hasBearer(request, token))
    return failure(401, 'UNAUTHENTICATED', 'Request had invalid authentication credentials.');
  const method = methods.find((name) => name === request.method);
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (!method) return failure(404, 'NOT_FOUND', 'Not Found');
  const body = await readJson(request, SHEETS_API_BYTES);
  return handle({
    method,
    path: url.pathname,
    query: readQuery(url.searchParams),
    ...(body !== undefined && { body }),
  });
}

/** Answers a request of the Sheets API v4 with Google's shapes. The bearer token of this run is demanded. */
export async function serveSheetsApi(
  request: IncomingMessage,
  response: ServerResponse,
  token: string,
  handle: (call: SheetsRequest) => SheetsResponse | Promise<SheetsResponse>,
): Promise<void> {
  let reply: SheetsResponse;
  try {
    reply = await answer(request, token, handle);
  } catch (error) {
    const { code, message } = errorView(error);
    const ours = {
      'bad-request': [400, 'INVALID_ARGUMENT'],
      'too-large': [413, 'INVALID_ARGUMENT'],
    } as const;
    const [status, name] =
      code === 'bad-request' || code === 'too-large' ? ours[code] : ([500, 'INTERNAL'] as const);
    reply = failure(status, name, message);
  }
  sendJson(response, reply.status, reply.body);
}
