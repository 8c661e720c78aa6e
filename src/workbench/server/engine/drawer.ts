import { domainOf, limits } from '../../host';
import type { AppsScriptHost, SharingState } from '../../host';
import type { EngineDrawer } from './messages';
import type { ClockView, FormListView, SharingView } from '../protocol';
import type { Sources } from './sources';

/** How many executions the drawer lists. */
const executionsShown = 200;

/** What lies around the workbook, for the page's drawer. */
export function drawerOf(
  host: AppsScriptHost,
  forms: FormListView[],
  clock: ClockView,
  sources: Sources,
): EngineDrawer {
  const { mailRecipients, triggerSeconds } = host.quota();
  return {
    mails: host.mails(),
    files: host.files(),
    triggers: host.triggers(),
    forms,
    clock,
    executions: host.executions.slice(-executionsShown).map((run) => ({
      ...run,
      frames: (run.error?.stack ?? []).map((line) => sources.frame(line)),
    })),
    sharing: sharingView(host.sharing()),
    functions: host.functions(),
    quota: {
      recipientsLeft: limits.recipientsPerDay - mailRecipients,
      recipients: limits.recipientsPerDay,
      triggerSeconds,
      triggerSecondsAllowed: limits.triggerSecondsPerDay,
    },
  };
}

function sharingView(sharing: SharingState): SharingView {
  const { owner, editors, viewers, open } = sharing;
  const people = (role: 'editor' | 'viewer', emails: readonly string[]) =>
    emails.map((email) => ({ email, role }));
  return {
    owner,
    people: [...people('editor', editors), ...people('viewer', viewers)],
    to: open?.to ?? 'nobody',
    role: open?.role ?? 'reader',
    domain: domainOf(sharing),
  };
}
