import { basesOfPurposes, type PurposeKind } from '../../../register/notice/lint';
import type { LegalBasis } from '../../../register/consent';
import { finding, placed, sectionsOn, type Placed } from '../finding';
import { namesIn } from '../names';
import { quoted, type Check, type Finding } from '../model';
import { saysAny, type Folded } from '../pattern';

/** The kinds of basis that a sentence names. */
export const basesIn = (said: Folded, { words }: Pick<Check, 'words'>): LegalBasis[] =>
  (Object.keys(words.bases) as LegalBasis[]).filter((basis) => saysAny(said, words.bases[basis]));

/** The purposes in a sentence that only some kinds of basis suit. */
export const purposesIn = (said: Folded, { words }: Pick<Check, 'words'>): PurposeKind[] =>
  (Object.keys(words.purposeKinds) as PurposeKind[]).filter((kind) =>
    saysAny(said, words.purposeKinds[kind]),
  );

/** Whether a sentence tells on what a recipient's work for us rests, such as the contract with whoever keeps our accounts: no basis of any purpose. */
export const isOnRecipient = ({ section: { parts }, passage, sentence }: Placed): boolean =>
  !parts.has('purposes') &&
  (parts.has('recipients') || (passage.kind === 'text' && namesIn(sentence.text).length > 0));

/** The kinds of basis on which a notice says that anything rests, each with the first sentence that says it. */
export function basesSaid(check: Check): Map<LegalBasis, Placed> {
  const said = new Map<LegalBasis, Placed>();
  for (const place of placed(check.text)) {
    const speaks =
      place.section.parts.has('purposes') || saysAny(place.sentence.folded, check.words.speaksOfBasis);
    if (!speaks || isOnRecipient(place)) continue;
    for (const basis of basesIn(place.sentence.folded, check)) if (!said.has(basis)) said.set(basis, place);
  }
  return said;
}

/** One basis for several purposes of which some cannot rest on it: each has to have its own (Art. 6(1), 13(1)(c)). */
export function oneBasis(check: Check): Finding[] {
  const [only, ...others] = basesSaid(check);
  const sections = sectionsOn(check.text, 'purposes');
  if (!only || others.length > 0) return [];
  const passages = sections.length > 0 ? sections.flatMap((each) => each.passages) : check.text.passages;
  const sentences = passages.flatMap((each) => each.sentences.map(({ folded: said }) => said));
  const kinds = new Set(sentences.flatMap((said) => purposesIn(said, check)));
  // Who speaks of the law beside the accounts may have named the Accounting Act in other words.
  const isLawSaid = sentences.some(
    (said) => purposesIn(said, check).includes('accounting') && saysAny(said, check.words.lawSaid),
  );
  const [basis, place] = only;
  const isFit = [...kinds].every(
    (kind) => basesOfPurposes[kind].includes(basis) || (kind === 'accounting' && isLawSaid),
  );
  return kinds.size < 2 || isFit ? [] : [finding('oneBasis', 'purposes', place, quoted(place.sentence.text))];
}
