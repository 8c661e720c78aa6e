import { PERMISSION_FIELDS, sharingOf, type DrivePermission } from '../../actions/access-review/sharing';
import { CallFailed } from '../../actions/program';
import type { Grant, Sharing } from '../../register/accessReview';
import { calling } from './calls';

/**
 * With whom the spreadsheet is shared, as far as this account is told: by the Drive API, or without it at least the accounts named.
 * https://developers.google.com/workspace/drive/api/reference/rest/v3/permissions/list
 * @throws CallFailed where Google does not answer for the moment: that says nothing of the sharing
 */
export function sharingNow(spreadsheetId: string): Sharing {
  try {
    return sharingOf(allPermissions(spreadsheetId));
  } catch (error) {
    if (!(error instanceof CallFailed)) throw error;
    // A scope that was not granted may come as an error without a status.
    if (error.mayPass && error.status !== 0) throw error;
    return namedAccounts();
  }
}

function allPermissions(spreadsheetId: string): DrivePermission[] {
  const { Permissions } = Drive as NonNullable<typeof Drive>;
  const found: DrivePermission[] = [];
  let pageToken: string | undefined;
  do {
    const options = { fields: PERMISSION_FIELDS, supportsAllDrives: true, ...(pageToken && { pageToken }) };
    const page = calling(() => Permissions.list(spreadsheetId, options));
    found.push(...(page.permissions ?? []));
    pageToken = page.nextPageToken;
  } while (pageToken);
  return found;
}

/** The accounts that the spreadsheet itself names. A list without the account that asks is none that it was shown. */
function namedAccounts(): Sharing {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const owner = book.getOwner()?.getEmail() ?? '';
  const editors = emailsOf(book.getEditors());
  const viewers = emailsOf(book.getViewers());
  const self = Session.getEffectiveUser().getEmail();
  if (self === '' || ![owner, ...editors].includes(self)) return {};
  const grant = (role: Grant['role']) => (email: string) => ({ email, role, isGroup: false });
  return {
    people: [
      ...(owner === '' ? [] : [grant('owner')(owner)]),
      ...editors.filter((email) => email === '' || email !== owner).map(grant('editor')),
      ...viewers.map(grant('viewer')),
    ],
  };
}

const emailsOf = (users: readonly GoogleAppsScript.Base.User[]): string[] =>
  users.map((user) => user.getEmail());
