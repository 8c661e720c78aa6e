import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { errorView, type ErrorView } from '../errors';

/** On every reply: nothing is kept, guessed or framed elsewhere. */
const always: OutgoingHttpHeaders = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
};

const statuses: Partial<Record<ErrorView['code'], number>> = {
  forbidden: 403,
  'not-found': 404,
  'too-large': 413,
  'not-saved': 500,
  internal: 500,
};

/** Sends a body with a status and headers of its own beside the ones that every reply carries. */
export function send(
  response: ServerResponse,
  status: number,
  body: string | Uint8Array,
  headers: OutgoingHttpHeaders,
): void {
  response.writeHead(status, { ...always, ...headers });
  response.end(body);
}

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  send(response, status, JSON.stringify(body ?? null), { 'content-type': 'application/json; charset=utf-8' });
}

/** Sends what was thrown as one sentence with its code. */
export function sendError(response: ServerResponse, error: unknown): void {
  if (response.headersSent) return void response.end();
  const view = errorView(error);
  sendJson(response, statuses[view.code] ?? 400, { error: view });
}
