import type { sheets_v4 as api } from 'googleapis/build/src/apis/sheets';
import type { Call } from '../call';
import { invalid, within } from '../errors';
import { detached } from '../own';
import { cellHandlers } from './cells';
import { chartHandlers } from './charts';
import { dimensionHandlers } from './dimensions';
import { fillHandlers } from './fill';
import { filterHandlers } from './filters';
import type { Handler, RequestKind } from './handler';
import { mergeHandlers } from './merges';
import { metadataHandlers } from './metadata';
import { pasteHandlers } from './paste';
import { rangeHandlers } from './ranges';
import { ruleHandlers } from './rules';
import { sheetHandlers } from './sheets';
import { tidyHandlers } from './tidy';

const handlers: { [K in RequestKind]?: Handler<K> } = {
  ...sheetHandlers,
  ...dimensionHandlers,
  ...cellHandlers,
  ...pasteHandlers,
  ...fillHandlers,
  ...mergeHandlers,
  ...tidyHandlers,
  ...ruleHandlers,
  ...rangeHandlers,
  ...filterHandlers,
  ...metadataHandlers,
  ...chartHandlers,
};

/** Requests that may be large and of which only cells are kept; others are copied, since parts of them are kept. */
const rowCarriers: ReadonlySet<RequestKind> = new Set<RequestKind>(['updateCells', 'appendCells']);

function run<K extends RequestKind>(kind: K, call: Call, request: api.Schema$Request): api.Schema$Response {
  const handler: Handler<K> | undefined = handlers[kind];
  const body = rowCarriers.has(kind) ? request[kind] : detached(request[kind]);
  if (handler === undefined || !body) throw invalid('Must specify a kind of request.');
  return handler(call, body) ?? {};
}

/**
 * Carries out the requests of one batchUpdate in order on the fork of the call.
 * @returns one reply for each request, empty for those that have none.
 * @throws SheetsApiError INVALID_ARGUMENT naming the request that failed; the fork is then to be dropped.
 */
export function runRequests(call: Call, requests: readonly api.Schema$Request[]): api.Schema$Response[] {
  if (requests.length === 0) throw invalid('Must specify at least one request.');
  return requests.map((request, index) => {
    const kind = (Object.keys(request) as RequestKind[]).find((one) => request[one] !== undefined);
    if (kind === undefined) throw invalid(`Invalid requests[${index}]: No request set.`);
    call.usage.requests += 1;
    return within(`Invalid requests[${index}].${kind}: `, () => run(kind, call, request));
  });
}
