import { addMonths, type Day } from './calendar';
import { nextWorkingDay } from './holidays';

/** How long the controller has to answer a request, in calendar months from its receipt. */
export interface TimeLimits {
  months: number;
  /** Months by which the answer may be put off, counted from receipt too, not from the first deadline. */
  extensionMonths: number;
}

/** One month, and two more when the request is complex or there are many (GDPR Art. 12(3)). */
export const GDPR_TIME_LIMITS: TimeLimits = { months: 1, extensionMonths: 2 };

/** Time during which the period stands still, from the day of asking to the day of the answer (EDPB Guidelines 01/2022). */
export interface Pause {
  from: Day;
  /** The day when what was asked for came; absent while it is awaited. */
  to?: Day;
  reason: string;
}

/**
 * The last day for the answer to a request: the day of receipt is not counted, and a period that would end on a
 * Saturday, Sunday or holiday ends on the next working day (GDPR Art. 12(3), Regulation 1182/71, Art. 3).
 */
export function answerBy(received: Day, limits: TimeLimits = GDPR_TIME_LIMITS, paused = 0): Day {
  return nextWorkingDay(addMonths(received, limits.months) + paused);
}

/** The last day for the answer once the period has been extended; counted from receipt like {@link answerBy}. */
export function extendedAnswerBy(received: Day, limits: TimeLimits = GDPR_TIME_LIMITS, paused = 0): Day {
  return nextWorkingDay(addMonths(received, limits.months + limits.extensionMonths) + paused);
}

/**
 * Days by which pauses move a deadline as seen today. Overlapping pauses count once; a pause that goes on counts until
 * today, and no day after today counts.
 */
export function pausedDays(pauses: readonly Pause[], today: Day): number {
  const intervals = pauses
    .map(({ from, to }) => ({ from, to: Math.min(to ?? today, today) }))
    .sort((a, b) => a.from - b.from);
  let days = 0;
  let counted = -Infinity;
  for (const { from, to } of intervals) {
    const start = Math.max(from, counted);
    if (to <= start) continue;
    days += to - start;
    counted = to;
  }
  return days;
}

/**
 * The end of a period in hours, which is plain hours without regard to holidays (GDPR Art. 33(1), Regulation 1182/71,
 * Art. 3(1)). Serial date-times, exact to the second, in UTC: a local clock would lose an hour to summer time.
 */
export function hoursDeadline(atSerial: number, hours: number): number {
  const secondsADay = 86400;
  return Math.round(atSerial * secondsADay + hours * 3600) / secondsADay;
}
