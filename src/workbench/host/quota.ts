import { scriptTimeZone, type Runtime } from './runtime';
import type { QuotaState } from './state';
import { wallTime } from './zonedTime';

/** Limits of a consumer account (https://developers.google.com/apps-script/guides/services/quotas). */
export const limits = {
  recipientsPerDay: 100,
  recipientsPerMessage: 50,
  attachmentsPerMessage: 250,
  attachmentBytes: 25 * 1024 * 1024,
  bodyBytes: 200 * 1024,
  triggers: 20,
  triggerSecondsPerDay: 90 * 60,
  executionSeconds: 360,
  simpleTriggerSeconds: 30,
  longestSleep: 300_000,
};

/** What is used of today's quotas; a new day begins with nothing used. */
export function quotaToday(runtime: Pick<Runtime, 'options' | 'state' | 'now'>): QuotaState {
  const { year, month, day } = wallTime(runtime.now(), scriptTimeZone(runtime));
  const today = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  if (runtime.state.quota.day !== today)
    runtime.state.quota = { day: today, mailRecipients: 0, triggerSeconds: 0 };
  return runtime.state.quota;
}
