import { finding, placed } from '../finding';
import type { Check, Finding } from '../model';
import { saysAny } from '../pattern';
import { periodsIn } from '../periods';
import { heldData } from './held-data';
import { heldPeriods } from './held-periods';
import { heldPurposes } from './held-purposes';
import type { RegisterCheck } from './register';

/** Whether the notice tells what the register holds, why, on which basis and for how long; and nothing else. */
export function heldCheck(check: Check): Finding[] {
  const { facts } = check;
  if (!facts) return [];
  const both: RegisterCheck = { ...check, facts };
  return [heldData, heldPurposes, heldPeriods, answerTime].flatMap((each) => each(both));
}

/** Days in the shortest month: a promise of as many is kept by whoever keeps the month. */
const SHORTEST_MONTH = 28;

/** The notice promises an answer sooner than the register reminds of it. */
const answerTime = ({ text, words, facts }: RegisterCheck): Finding[] =>
  placed(text)
    .filter(
      ({ section, sentence }) => saysAny(sentence.folded, words.answering) && !section.parts.has('retention'),
    )
    .flatMap((place) => {
      const promised = periodsIn(place.sentence.folded, words).find(
        ({ months, days }) => months === 0 && days > 0 && days < SHORTEST_MONTH * facts.answerMonths,
      );
      return promised ? [finding('answerTimeDiffers', 'exercise', place, promised.said)] : [];
    });
