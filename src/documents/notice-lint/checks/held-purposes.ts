import type { PurposeFacts } from '../../notice/facts';
import { finding, placed, sectionsOn } from '../finding';
import type { Finding } from '../model';
import { folded, says, saysAny, wordsSaid, type Folded } from '../pattern';
import { basesIn } from './bases-said';
import type { RegisterCheck } from './register';
import { countIn, stemsOf } from './stems';

/** Whether the notice tells each purpose of the register on its own basis, and no other purpose (Art. 5(1)(b), 13(1)(c)). */
export const heldPurposes = (check: RegisterCheck): Finding[] => [
  ...purposes(check),
  ...purposesUnknown(check),
];

/** The passages in which a purpose is told, the most telling ones only. */
function toldOf(check: RegisterCheck, { title, id }: PurposeFacts): Folded[] {
  const { text, words, facts, language } = check;
  const stems = stemsOf(title[language]);
  const passages = sectionsOn(text, 'purposes').flatMap((section) => section.passages);
  const units = (passages.length > 0 ? passages : text.passages).flatMap(
    ({ kind, folded: said, sentences }) => (kind === 'text' ? sentences.map((each) => each.folded) : [said]),
  );
  const whole = units.filter((said) => countIn(said, stems) === stems.length);
  if (whole.length > 0) return whole;
  const kinds = words.purposes.filter((pattern) => says(folded(title[language]), pattern));
  const isAlone = (pattern: string) =>
    !facts.purposes.some((other) => other.id !== id && says(folded(other.title[language]), pattern));
  return units.filter(
    (said) =>
      countIn(said, stems) * 2 > stems.length ||
      kinds.some((pattern) => isAlone(pattern) && says(said, pattern)),
  );
}

function purposes(check: RegisterCheck): Finding[] {
  const { text, facts, language } = check;
  const [section] = sectionsOn(text, 'purposes');
  const at = section ? { section } : {};
  return facts.purposes.flatMap((purpose) => {
    const told = toldOf(check, purpose);
    const title = purpose.title[language];
    if (told.length === 0) return [finding('purposeNotTold', 'purposes', at, title)];
    const bases = told.flatMap((said) => basesIn(said, check));
    const isOther = purpose.basis !== '' && bases.length > 0 && !bases.includes(purpose.basis);
    return isOther ? [finding('basisDiffers', 'purposes', at, title)] : [];
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
