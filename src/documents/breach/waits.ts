import { breachDeadline, breachWaits } from '../../language/letters/breach';
import { formatDateTime, say, sayCount, type Language } from '../../language/text';
import type { BreachClock } from '../../register/breach';

const MINUTES_AN_HOUR = 60;

/** What a breach waits for, each a sentence that goes on behind its name; nothing where nothing is left to do. */
export function breachTasks(clock: BreachClock, language: Language): string[] {
  const { authority, people } = clock;
  const waits = [authority, people].flatMap((state) =>
    state in breachWaits ? [breachWaits[state as keyof typeof breachWaits]] : [],
  );
  return [...deadlineSentence(clock, language), ...waits.map((text) => say(text, language))];
}

/** Until when the authority is to be told, with the whole hours left or passed. */
function deadlineSentence({ deadline, minutesLeft }: BreachClock, language: Language): string[] {
  if (deadline === undefined || minutesLeft === undefined) return [];
  const moment = formatDateTime(deadline, language);
  const hours = Math.floor(Math.abs(minutesLeft) / MINUTES_AN_HOUR);
  return [sayCount(breachDeadline[minutesLeft < 0 ? 'passed' : 'left'], hours, language, { moment })];
}
