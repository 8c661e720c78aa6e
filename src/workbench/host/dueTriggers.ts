import { nextDue } from './schedule';
import type { TriggerState } from './state';

/** The time trigger that is due first, up to and with `to`. */
export function nextDueTrigger(
  triggers: readonly TriggerState[],
  to: Date,
): { trigger: TriggerState; due: Date } | undefined {
  const waiting = triggers.flatMap((trigger) =>
    trigger.nextDue ? [{ trigger, due: new Date(trigger.nextDue) }] : [],
  );
  return waiting.filter(({ due }) => due <= to).sort((a, b) => a.due.getTime() - b.due.getTime())[0];
}

/** How many runs fall due up to and with `to` if no run adds or deletes a trigger; at most `most`. */
export function dueRuns(triggers: readonly TriggerState[], to: Date, most: number): number {
  let runs = 0;
  for (const { nextDue: first, schedule } of triggers) {
    let due = first ? new Date(first) : undefined;
    for (; due && due <= to && runs < most; runs++) due = schedule && nextDue(schedule, due, false);
  }
  return runs;
}
