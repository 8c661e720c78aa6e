import { breachReminder as texts } from '../../language/letters/breach';
import type { Language } from '../../language/text';
import type { BreachClock } from '../../register/breach';
import { breachTasks } from '../breach/waits';
import type { FactsOf } from './facts';
import { letterOf } from './frame';
import { sentBy } from './owner';
import { penFor, points, type Letter } from './writing';

/** A breach that waits for the owner: its id and its clock, and nothing of what happened. */
export interface BreachDue {
  id: string;
  clock: BreachClock;
}

/** Reminds the owner of breaches about which something is left to do. */
export function breachReminder(facts: FactsOf<'breachReminder'>): Letter {
  const { say } = penFor(facts.language);
  return letterOf(facts, texts.subject, [
    say(texts.waiting),
    ...points(facts.breaches.flatMap((due) => breachLines(facts.language, due))),
    say(texts.next),
    sentBy(facts),
  ]);
}

/** What a breach waits for, a line each. */
export function breachLines(language: Language, { id, clock }: BreachDue): string[] {
  const { say } = penFor(language);
  return breachTasks(clock, language).map((what) =>
    say(texts.named, { id: id === '' ? say(texts.unnamed) : id, what }),
  );
}
