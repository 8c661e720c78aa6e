import { finding, placed, sectionsOn } from '../finding';
import { unfitBases } from './bases-unfit';
import { basesIn, basesSaid, isOnRecipient, oneBasis } from './bases-said';
import type { Check, Finding } from '../model';
import { says, saysAny, type Folded } from '../pattern';
import type { Passage } from '../sections';

/** Whether each purpose has a basis of its own, and one that can be its basis (Art. 6(1), 13(1)(c)). */
export function basesCheck(check: Check): Finding[] {
  const unfit = [...contractForMarketing(check), ...unfitBases(check)];
  return [...purposesWithoutBasis(check), ...unfit, ...(unfit.length > 0 ? [] : oneBasis(check))];
}

/** What a purpose may be recognised by elsewhere: its longer words without their endings. */
const stemsOf = (said: Folded): string[] =>
  said
    .split(' ')
    .filter((word) => word.length >= SHORTEST)
    .map((word) => word.slice(0, Math.max(SHORTEST - 1, Math.ceil(word.length * STEM))));

const SHORTEST = 6;
const STEM = 0.65;
/** Nobody has more; a hostile text may. */
const MOST_PURPOSES = 100;

function purposesWithoutBasis(check: Check): Finding[] {
  const { text, words } = check;
  const sections = sectionsOn(text, 'purposes');
  const section = sections[0];
  const passages = sections.flatMap((each) => each.passages);
  if (!section || basesSaid(check).size < 2) return [];
  const based = text.passages
    .flatMap(({ kind, folded: said, sentences }) =>
      kind === 'text' ? sentences.map((each) => each.folded) : [said],
    )
    .filter((each) => basesIn(each, check).length > 0);
  const listed = passages
    .filter(({ kind, folded: said }) => kind !== 'text' && saysAny(said, words.purposes))
    .slice(0, MOST_PURPOSES);
  const bare =
    listed.length > 1
      ? listed
          .filter((each) => !isBased(each, based.join(''), check))
          .map((each) => ({ about: each.text, sentence: each as Passage }))
      : words.purposes.flatMap((pattern) => {
          const sentence = passages
            .flatMap((each) => each.sentences)
            .find((each) => says(each.folded, pattern));
          return sentence && !based.some((each) => says(each, pattern))
            ? [{ about: sentence.text, sentence }]
            : [];
        });
  const [first] = bare;
  const about = [...new Set(bare.map((each) => each.about))].join('; ');
  return first
    ? [finding('purposeWithoutBasis', 'purposes', { section, sentence: first.sentence }, about)]
    : [];
}

const isBased = ({ folded: said }: Passage, based: Folded, check: Check): boolean =>
  basesIn(said, check).length > 0 ||
  saysAny(said, check.words.lawSaid) ||
  stemsOf(said).some((stem) => based.includes(` ${stem}`));

/** Nobody orders advertising by ordering goods: marketing is not needed to perform a contract. */
const contractForMarketing = (check: Check): Finding[] =>
  placed(check.text).flatMap((place) => {
    const { words } = check;
    const { section, passage, sentence } = place;
    const unit = passage.kind === 'text' ? sentence : passage;
    const bases = basesIn(unit.folded, check);
    const isOnBasis =
      saysAny(unit.folded, words.speaksOfBasis) || (passage.kind !== 'text' && section.parts.has('purposes'));
    const isOnly = bases.length === 1 && bases[0] === 'contract';
    const isFirst = unit === sentence || passage.sentences[0] === sentence;
    const isMeant =
      isOnly &&
      isOnBasis &&
      !isOnRecipient(place) &&
      isFirst &&
      saysAny(unit.folded, words.marketing) &&
      !saysAny(unit.folded, words.none);
    return isMeant ? [finding('contractForMarketing', 'purposes', { section, sentence: unit })] : [];
  });
