import { afterEach, describe, expect, test } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CallFailed } from '../../src/actions/program';
import { createCarrier } from '../../src/cli/register/carrier';
import { apiLink } from '../../src/cli/register/client';
import type { Surroundings } from '../../src/cli/surroundings';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A server that answers with each status in turn, then with what was asked; 0 hangs up. */
async function carrierOn(statuses: number[]) {
  const seen: { method: string; url: string; authorization: string; body: string }[] = [];
  const pauses: number[] = [];
  server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => (body += text));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      seen.push({ method, url, authorization: headers.authorization ?? '', body });
      const status = statuses.shift() ?? 200;
      if (status === 0) return void request.socket.destroy();
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(
        JSON.stringify(
          status === 200 ? { spreadsheetId: 'S' } : { error: { code: status, message: 'no', status: 'NO' } },
        ),
      );
    });
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const surroundings: Surroundings = {
    env: {},
    folder: '.',
    print: async () => undefined,
    complain: () => undefined,
    isTerminal: false,
    now: () => new Date(0),
    random: (bytes) => new Uint8Array(bytes),
    pause: async (milliseconds) => void pauses.push(milliseconds),
    interrupted: new AbortController().signal,
    workbench: '',
  };
  const carrier = createCarrier(
    apiLink('S', `http://127.0.0.1:${port}/`, 'secret'),
    surroundings,
    () => undefined,
    () => undefined,
  );
  return { carrier, seen, pauses };
}

const body = {
  dataFilters: [],
  majorDimension: 'COLUMNS',
  valueRenderOption: 'UNFORMATTED_VALUE',
  dateTimeRenderOption: 'SERIAL_NUMBER',
} as const;
const readBody = { ...body, dataFilters: [] };

describe('the carrier of calls', () => {
  test('speaks to the four methods that it needs, with the bearer token', async () => {
    const { carrier, seen } = await carrierOn([]);
    await carrier.read(readBody);
    await carrier.look({ dataFilters: [], includeGridData: true, fields: 'sheets.data' });
    await carrier.outline();
    expect(await carrier.commit({ requests: [] })).toEqual({ spreadsheetId: 'S' });
    expect(seen.map(({ method, url }) => `${method} ${url.replace(/\?.*/, '')}`)).toEqual([
      'POST /v4/spreadsheets/S/values:batchGetByDataFilter',
      'POST /v4/spreadsheets/S:getByDataFilter',
      'GET /v4/spreadsheets/S',
      'POST /v4/spreadsheets/S:batchUpdate',
    ]);
    expect(seen[1]?.url).toContain('fields=sheets.data');
    expect(JSON.parse(seen[1]?.body ?? '')).toEqual({ dataFilters: [], includeGridData: true });
    expect(new Set(seen.map(({ authorization }) => authorization))).toEqual(new Set(['Bearer secret']));
  });

  test('waits with growing pauses while a read meets what passes', async () => {
    const { carrier, pauses } = await carrierOn([429, 503, 500, 429]);
    expect(await carrier.read(readBody)).toEqual({ spreadsheetId: 'S' });
    expect(pauses).toEqual([1000, 2000, 4000, 8000]);
  });

  test('repeats a commit that was certainly not carried out', async () => {
    const { carrier, seen } = await carrierOn([429, 429]);
    await carrier.commit({ requests: [] });
    expect(seen).toHaveLength(3);
  });

  test.each([
    [0, 'unknown'],
    [500, 'unknown'],
    [503, 'unknown'],
    [400, 'refused'],
    [403, 'refused'],
  ])('sends a commit once that ends with %i, and says its outcome is %s', async (status, outcome) => {
    const { carrier, seen } = await carrierOn([status]);
    await expect(carrier.commit({ requests: [] })).rejects.toMatchObject({ status, outcome });
    expect(seen).toHaveLength(1);
  });

  test('gives a read up after a while, and at once where waiting does not help', async () => {
    const patient = await carrierOn([429, 429, 429, 429, 429, 429, 429]);
    await expect(patient.carrier.read(readBody)).rejects.toBeInstanceOf(CallFailed);
    expect(patient.pauses).toEqual([1000, 2000, 4000, 8000, 16_000]);
    server?.close();
    const refused = await carrierOn([403]);
    await expect(refused.carrier.read(readBody)).rejects.toMatchObject({ status: 403 });
    expect(refused.pauses).toEqual([]);
  });
});
