import { finding, placed, type Placed } from '../finding';
import type { Check, Finding } from '../model';
import { says, saysAny } from '../pattern';
import { lengthKey, periodsIn } from '../periods';
import { withoutEnd } from './keeping-ends';

/**
 * Whether the notice tells how long each kind of data is kept: one period for everything, "as long as the relationship lasts", tells it of nothing
 * (Art. 5(1)(e), 13(2)(a); the Finnish authority has rejected it as a single rule), and "as long as necessary" tells nothing at all (WP 260 rev.01).
 */
export function keepingCheck(check: Check): Finding[] {
  const { words } = check;
  const spoken = keepingSentences(check);
  const inOwnSection = spoken.filter(({ section }) => isOnKeeping(section.parts));
  const periods = periodsOf(spoken, check);
  const own = inOwnSection.length > 0 ? periodsOf(inOwnSection, check) : periods;
  const [only] = [...own.values()];
  const open = own.size > 0 ? withoutEnd(check, inOwnSection.length > 0 ? inOwnSection : spoken) : [];
  if (own.size > 1 || open.length > 0) return open;
  if (only) {
    const isForAll = periods.size === 1 || saysAny(only.sentence.folded, words.everything);
    return isForAll ? [finding('onePeriod', 'retention', only)] : [];
  }
  const vague = spoken.find(({ sentence }) => saysAny(sentence.folded, words.vague)) ?? inOwnSection[0];
  return vague ? [finding('periodVague', 'retention', vague)] : [];
}

/** The periods that sentences tell, each with the first that tells it. */
function periodsOf(spoken: readonly Placed[], check: Check): Map<string, Placed> {
  const periods = new Map<string, Placed>();
  for (const place of spoken)
    for (const key of keysOf(place, check)) if (!periods.has(key)) periods.set(key, place);
  return periods;
}

/** The sentences that say how long something is kept. That the time for an answer may be extended says nothing of it; a relationship may continue as well. */
export const keepingSentences = ({ text, words }: Check): Placed[] =>
  placed(text).filter(
    ({ section, sentence }) =>
      !(saysAny(sentence.folded, words.extended) && saysAny(sentence.folded, words.answering)) &&
      !section.parts.has('complaint') &&
      (isOnKeeping(section.parts) || saysAny(sentence.folded, words.keeping)),
  );

const isOnKeeping = (parts: ReadonlySet<string>): boolean => parts.has('retention') && !parts.has('erasure');

/** By what a sentence lets a reader tell a period: its length, otherwise the event or the law that it names. */
function keysOf({ sentence }: Placed, { words }: Check): string[] {
  const lengths = periodsIn(sentence.folded, words).map(lengthKey);
  if (lengths.length > 0) return lengths;
  return words.criteria.flatMap((pattern, index) =>
    says(sentence.folded, pattern) ? [`criterion ${index}`] : [],
  );
}
