import type { PurposeFacts } from '../../notice/facts';
import { finding, placed, sectionsOn } from '../finding';
import type { Finding } from '../model';
import { folded, says, saysAny, wordsSaid, type Folded } from '../pattern';
import { barePurposes, hasOwnBases, isBased, type ToldPurpose } from './bases-own';
import { basesIn } from './bases-said';
import type { RegisterCheck } from './register';
import { countIn, stemsOf } from './stems';

/** Whether the notice tells each purpose of the register on its own basis, and no other purpose (Art. 5(1)(b), 13(1)(c)). */
export const heldPurposes = (check: RegisterCheck): Finding[] => [
  ...purposes(check),
  ...purposesUnknown(check),
];

/** A passage or a sentence in which a purpose is told. */
type Told = ToldPurpose & { said: Folded };

/** Where a purpose is told, the most telling places only. */
function toldOf(check: RegisterCheck, { title, id }: PurposeFacts): Told[] {
  const { text, words, facts, language } = check;
  const stems = stemsOf(title[language]);
  const own = sectionsOn(text, 'purposes');
  const isPlaced = own.some(({ passages }) => passages.length > 0);
  const units = (isPlaced ? own : text.sections).flatMap((section) =>
    section.passages.flatMap((passage) =>
      (passage.kind === 'text' ? passage.sentences : [passage]).map((sentence): Told => ({
        section,
        passage,
        sentence,
        said: sentence.folded,
      })),
    ),
  );
  const whole = units.filter(({ said }) => countIn(said, stems) === stems.length);
  if (whole.length > 0) return whole;
  const kinds = words.purposes.filter((pattern) => says(folded(title[language]), pattern));
  const isAlone = (pattern: string) =>
    !facts.purposes.some((other) => other.id !== id && says(folded(other.title[language]), pattern));
  return units.filter(
    ({ said }) =>
      countIn(said, stems) * 2 > stems.length ||
      kinds.some((pattern) => isAlone(pattern) && says(said, pattern)),
  );
}

function purposes(check: RegisterCheck): Finding[] {
  const { text, facts, language } = check;
  const [section] = sectionsOn(text, 'purposes');
  const at = section ? { section } : {};
  const bare = new Set(barePurposes(check).map(({ passage }) => passage));
  return facts.purposes.flatMap((purpose) => {
    const told = toldOf(check, purpose);
    const title = purpose.title[language];
    if (told.length === 0) return [finding('purposeNotTold', 'purposes', at, title)];
    if (purpose.basis === '') return [];
    const bases = told.flatMap(({ said }) => basesIn(said, check));
    if (bases.length > 0)
      return bases.includes(purpose.basis) ? [] : [finding('basisDiffers', 'purposes', at, title)];
    const isUnbased =
      hasOwnBases(check) && told.every((each) => !isBased(check, each) && !bare.has(each.passage));
    return isUnbased ? [finding('purposeWithoutBasis', 'purposes', told[0] ?? at, title)] : [];
  });
}

function purposesUnknown({ text, words, facts, language }: RegisterCheck): Finding[] {
  const own = facts.purposes.map(({ title, legitimateInterest, directMarketing }) =>
    [title[language], legitimateInterest, directMarketing ? words.marketingWord : ''].join(' '),
  );
  const known = folded(own.join(' '));
  return words.distinctPurposes.flatMap((pattern) => {
    if (says(known, pattern)) return [];
    const place = placed(text).find(
      ({ section, sentence }) =>
        section.parts.has('purposes') &&
        says(sentence.folded, pattern) &&
        !saysAny(sentence.folded, words.none),
    );
    return place
      ? [finding('purposeUnknown', 'purposes', place, wordsSaid(place.sentence.text, pattern))]
      : [];
  });
}
