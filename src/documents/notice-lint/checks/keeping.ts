import { finding, placed, sectionsOn, type Placed } from '../finding';
import type { Check, Finding } from '../model';
import { says, saysAny } from '../pattern';
import { lengthKey, periodsIn } from '../periods';

/**
 * Whether the notice tells how long each kind of data is kept: one period for everything, "as long as the relationship lasts", tells it of nothing
 * (Art. 5(1)(e), 13(2)(a); the Finnish authority has rejected it as a single rule), and "as long as necessary" tells nothing at all (WP 260 rev.01).
 */
export function keepingCheck(check: Check): Finding[] {
  const { text, words } = check;
  const spoken = keepingSentences(check);
  const periods = new Map<string, Placed>();
  for (const place of spoken)
    for (const key of keysOf(place, check)) if (!periods.has(key)) periods.set(key, place);
  if (periods.size > 1) return [];
  const [only] = [...periods.values()];
  if (only) return [finding('onePeriod', 'retention', only)];
  const vague = spoken.find(({ sentence }) => saysAny(sentence.folded, words.vague)) ?? inSection(check);
  const isSilent = spoken.length === 0 && sectionsOn(text, 'retention').length === 0;
  return isSilent || !vague ? [] : [finding('periodVague', 'retention', vague)];
}

/** The sentences that say how long something is kept. */
export const keepingSentences = ({ text, words }: Check): Placed[] =>
  placed(text).filter(
    ({ section, sentence }) =>
      !saysAny(sentence.folded, words.extended) &&
      !section.parts.has('complaint') &&
      (isOnKeeping(section.parts) || saysAny(sentence.folded, words.keeping)),
  );

const isOnKeeping = (parts: ReadonlySet<string>): boolean => parts.has('retention') && !parts.has('erasure');

const inSection = ({ text }: Check): Placed | undefined =>
  placed(text).find(({ section }) => isOnKeeping(section.parts));

/** By what a sentence lets a reader tell a period: its length, otherwise the event or the law that it names. */
function keysOf({ sentence }: Placed, { words }: Check): string[] {
  const lengths = periodsIn(sentence.folded, words).map(lengthKey);
  if (lengths.length > 0) return lengths;
  return words.criteria.flatMap((pattern, index) =>
    says(sentence.folded, pattern) ? [`criterion ${index}`] : [],
  );
}
