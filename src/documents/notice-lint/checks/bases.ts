import { finding, placed } from '../finding';
import { unfitBases } from './bases-unfit';
import { purposesWithoutBasis } from './bases-own';
import { basesIn, isOnRecipient, oneBasis } from './bases-said';
import type { Check, Finding } from '../model';
import { saysAny } from '../pattern';

/** Whether each purpose has a basis of its own, and one that can be its basis (Art. 6(1), 13(1)(c)). */
export function basesCheck(check: Check): Finding[] {
  const unfit = [...contractForMarketing(check), ...unfitBases(check)];
  return [...purposesWithoutBasis(check), ...unfit, ...(unfit.length > 0 ? [] : oneBasis(check))];
}

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
