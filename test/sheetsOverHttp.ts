import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serveSheetsApi } from '../src/workbench/server/http/sheetsApi';
import type { ApiRequest, ApiResponse } from '../src/workbench/sheets';

/** Whatever answers calls of the API: the stand-in, or a wrapper around it. */
export interface Answering {
  handle(request: ApiRequest): ApiResponse;
}

const token = 'test';

/** Serves the API on loopback for Google's own client, without asking for a token. `rootUrl` is what the client takes under that name. */
export async function listen(answering: Answering): Promise<{ rootUrl: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    request.headers.authorization = `Bearer ${token}`;
    void serveSheetsApi(request, response, token, (call) => answering.handle(call));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    rootUrl: `http://127.0.0.1:${port}/`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
