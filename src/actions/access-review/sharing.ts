import type { AccessRole, Grant, OpenAccess, Sharing } from '../../register/accessReview';

/**
 * A permission of the Drive API, as far as a review needs it; every field may be absent.
 * https://developers.google.com/workspace/drive/api/reference/rest/v3/permissions
 */
export interface DrivePermission {
  type?: string | null;
  role?: string | null;
  emailAddress?: string | null;
  domain?: string | null;
  /** The account or group is deleted, and opens nothing any more. */
  deleted?: boolean | null;
}

/** The fields to be asked for. */
export const PERMISSION_FIELDS = 'nextPageToken,permissions(type,role,emailAddress,domain,deleted)';

/** Members of a shared drive have roles of their own, of which each may at least edit. */
const roles: Readonly<Record<string, AccessRole>> = {
  owner: 'owner',
  organizer: 'editor',
  fileOrganizer: 'editor',
  writer: 'editor',
  commenter: 'commenter',
  reader: 'viewer',
};

/** With whom a file is shared, by the whole list of its permissions. What is of no known kind counts as an account without an address. */
export function sharingOf(permissions: readonly DrivePermission[]): Required<Sharing> {
  const standing = permissions.filter(({ deleted }) => deleted !== true);
  const isOpen = ({ type }: DrivePermission) => type === 'anyone' || type === 'domain';
  return {
    people: standing.filter((each) => !isOpen(each)).map(grantOf),
    open: standing.filter(isOpen).map(openOf),
  };
}

/** An unknown role may be anything. */
const roleOf = (role: string | null | undefined): AccessRole =>
  (Object.prototype.hasOwnProperty.call(roles, role ?? '') && roles[role ?? '']) || 'editor';

const grantOf = ({ type, role, emailAddress }: DrivePermission): Grant => ({
  email: type === 'user' || type === 'group' ? (emailAddress ?? '') : '',
  role: roleOf(role),
  isGroup: type === 'group',
});

const openOf = ({ type, role, domain }: DrivePermission): OpenAccess => ({
  to: type === 'domain' ? 'domain' : 'anyone',
  role: roleOf(role),
  domain: type === 'domain' ? (domain ?? '') : '',
});
