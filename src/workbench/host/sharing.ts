import type { SharingState } from './state';

/** A permission as the Drive API tells it (https://developers.google.com/workspace/drive/api/reference/rest/v3/permissions). */
export interface PermissionResource {
  kind: 'drive#permission';
  id: string;
  type: 'user' | 'domain' | 'anyone';
  role: 'owner' | 'writer' | 'commenter' | 'reader';
  emailAddress?: string;
  domain?: string;
  allowFileDiscovery?: boolean;
}

/** Whether an account may edit the spreadsheet by its name. */
export const mayEdit = ({ owner, editors }: SharingState, email: string): boolean =>
  [owner, ...editors].includes(email);

/** The domain with which a spreadsheet can be shared as a whole: that of its owner. */
export const domainOf = ({ owner }: SharingState): string => owner.slice(owner.lastIndexOf('@') + 1);

/** The sharing of the spreadsheet as a list of permissions. */
export function permissionsOf(sharing: SharingState): PermissionResource[] {
  const { owner, editors, viewers, open } = sharing;
  const ofUser = (role: PermissionResource['role']) => (emailAddress: string) =>
    ({ kind: 'drive#permission', id: `user:${emailAddress}`, type: 'user', role, emailAddress }) as const;
  return [
    ofUser('owner')(owner),
    ...editors.map(ofUser('writer')),
    ...viewers.map(ofUser('reader')),
    ...(open ? [openPermission(sharing, open)] : []),
  ];
}

function openPermission(
  sharing: SharingState,
  { to, role }: NonNullable<SharingState['open']>,
): PermissionResource {
  const kind = 'drive#permission';
  if (to === 'anyone') return { kind, id: 'anyoneWithLink', type: 'anyone', role, allowFileDiscovery: false };
  const domain = domainOf(sharing);
  return { kind, id: `domain:${domain}`, type: 'domain', role, domain, allowFileDiscovery: false };
}

/** What a person does in the window in which a spreadsheet is shared. */
export type ShareAct =
  | { act: 'give'; email: string; role: 'editor' | 'viewer' }
  | { act: 'take'; email: string }
  | { act: 'open'; to: 'nobody' | 'domain' | 'anyone'; role: 'reader' | 'commenter' | 'writer' };

/** The sharing after an act. The owner stays the owner, whatever else they are given or refused. */
export function sharedAfter(sharing: SharingState, act: ShareAct): SharingState {
  if (act.act === 'open') {
    const { owner, editors, viewers } = sharing;
    const named = { owner, editors, viewers };
    return act.to === 'nobody' ? named : { ...named, open: { to: act.to, role: act.role } };
  }
  const email = act.email.trim();
  const isOther = (each: string) => each.toLowerCase() !== email.toLowerCase();
  const others = {
    ...sharing,
    editors: sharing.editors.filter(isOther),
    viewers: sharing.viewers.filter(isOther),
  };
  if (act.act === 'take' || !isOther(sharing.owner)) return others;
  return act.role === 'editor'
    ? { ...others, editors: [...others.editors, email] }
    : { ...others, viewers: [...others.viewers, email] };
}
