import { auth, sheets_v4 } from 'googleapis/build/src/apis/sheets/index.js';
import { CliError, WrongUsage } from '../errors';
import type { Connection, SheetsLink } from './carrier';

/** The Sheets API answers or gives up within three minutes; see "Usage limits" in its documentation. */
const TIMEOUT = 190_000;
const SCOPES = ['https://www.googleapis.com/auth/spreadsheets'];

/**
 * The official client for another address than Google's: no credentials but a bearer token. The client repeats nothing
 * by itself, since a commit must not be repeated blindly.
 */
export function clientAt(rootUrl: string, token: string | undefined): sheets_v4.Sheets {
  const headers: Record<string, string> = token === undefined ? {} : { Authorization: `Bearer ${token}` };
  // The built-in fetch goes straight to the address, whatever proxy the environment names for the outside world.
  return new sheets_v4.Sheets({
    rootUrl,
    headers,
    retry: false,
    timeout: TIMEOUT,
    fetchImplementation: fetch,
  });
}

/** A spreadsheet behind the Sheets API: Google's with Application Default Credentials, or another server's. */
export function apiLink(spreadsheetId: string, rootUrl?: string, token?: string): SheetsLink {
  let connection: Promise<Connection> | undefined;
  const connected = async (): Promise<Connection> => ({
    client: rootUrl === undefined ? await googleClient() : clientAt(rootUrl, token),
    spreadsheetId,
  });
  return {
    isLocal: false,
    connect: () => (connection ??= connected()),
    lost: () => undefined,
    close: async () => undefined,
  };
}

/** @throws CliError noCredentials */
async function googleClient(): Promise<sheets_v4.Sheets> {
  const credentials = new auth.GoogleAuth({ scopes: SCOPES });
  try {
    await credentials.getClient();
  } catch {
    throw new CliError('noCredentials');
  }
  return new sheets_v4.Sheets({ auth: credentials, retry: false, timeout: TIMEOUT });
}

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

/** A root URL as the client takes it: personal data go over https, or not out of this computer. @throws WrongUsage rootUrlUnsuitable */
export function readRootUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.includes(url.hostname));
  if (!url || !isSafe || url.pathname !== '/' || url.search !== '' || url.hash !== '' || url.username !== '')
    throw new WrongUsage('rootUrlUnsuitable');
  return url.href;
}
