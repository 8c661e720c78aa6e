import { auth, sheets_v4 } from 'googleapis/build/src/apis/sheets/index.js';
import { PERMISSION_FIELDS, type DrivePermission } from '../../actions/access-review/sharing';
import { CallFailed } from '../../actions/program';
import { CliError, propertyOf, WrongUsage } from '../errors';
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

async function googleClient(): Promise<sheets_v4.Sheets> {
  return new sheets_v4.Sheets({ auth: await googleCredentials(SCOPES), retry: false, timeout: TIMEOUT });
}

/** Application Default Credentials. @throws CliError noCredentials */
async function googleCredentials(scopes: string[]) {
  const credentials = new auth.GoogleAuth({ scopes });
  try {
    await credentials.getClient();
  } catch {
    throw new CliError('noCredentials');
  }
  return credentials;
}

const SHARING_SCOPES = ['https://www.googleapis.com/auth/drive.metadata.readonly'];

/** A page of a file's permissions as Drive answers. */
interface PermissionPage {
  permissions?: DrivePermission[];
  nextPageToken?: string;
}

/**
 * With whom Google's Drive says that a spreadsheet is shared.
 * https://developers.google.com/workspace/drive/api/reference/rest/v3/permissions/list
 * @throws CliError noCredentials; sharingNotShown where these credentials may not see it
 */
export async function drivePermissions(spreadsheetId: string): Promise<DrivePermission[]> {
  const credentials = await googleCredentials(SHARING_SCOPES);
  const url = `https://www.googleapis.com/drive/v3/files/${encodeURIComponent(spreadsheetId)}/permissions`;
  const found: DrivePermission[] = [];
  let pageToken: string | undefined;
  do {
    const params = { fields: PERMISSION_FIELDS, supportsAllDrives: true, ...(pageToken && { pageToken }) };
    const page = await credentials
      .request<PermissionPage>({ url, params, retry: false, timeout: TIMEOUT })
      .catch((error: unknown) => {
        const status = propertyOf(propertyOf(error, 'response'), 'status');
        const isRefused = [401, 403, 404].includes(Number(status));
        throw isRefused ? new CliError('sharingNotShown') : CallFailed.of(Number(status ?? 0));
      });
    found.push(...(page.data.permissions ?? []));
    pageToken = page.data.nextPageToken;
  } while (pageToken);
  return found;
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
