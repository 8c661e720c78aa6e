import { basesOfPurposes, basisLetters, type PurposeKind } from '../../../register/notice/lint';
import type { LegalBasis } from '../../../register/consent';
import { finding, placed, type Placed } from '../finding';
import { quoted, type Check, type Finding } from '../model';
import { folded, saysAny } from '../pattern';
import { basesIn, isOnRecipient, purposesIn } from './bases-said';

/** A basis that cannot be that of its purpose, or whose words say another kind than its name or its article does (Art. 6(1)). */
export const unfitBases = (check: Check): Finding[] =>
  placed(check.text).flatMap((place) => {
    // An item or a row speaks as a whole, once.
    const { passage, sentence } = place;
    const isWhole = passage.kind !== 'text';
    if (isWhole && passage.sentences[0] !== sentence) return [];
    const said = isWhole ? passage.text : sentence.text;
    const unfit = [unfitForPurpose, otherArticle, otherWords]
      .map((each) => each(check, place, said))
      .find((about) => about !== undefined);
    if (unfit === undefined) return [];
    const where = { section: place.section, sentence: isWhole ? passage : sentence };
    return [finding('basisUnfit', 'purposes', where, unfit)];
  });

/** What is wrong with what a unit of text says; `undefined` for nothing. */
type Unfit = (check: Check, place: Placed, text: string) => string | undefined;

/** In running text only what cannot be meant otherwise: marketing and accounts. */
const IN_PROSE: readonly string[] = ['marketing', 'accounting'];

/** The purpose that a unit names with the one basis that it names, where that basis does not suit it. */
const unfitForPurpose: Unfit = (check, place, text) => {
  const { section, passage } = place;
  if (isOnRecipient(place)) return undefined;
  const said = folded(text);
  const [basis, ...others] = basesIn(said, check);
  const isListed = passage.kind !== 'text' && section.parts.has('purposes');
  if (basis === undefined || others.length > 0 || saysAny(said, check.words.none)) return undefined;
  if (!isListed && !saysAny(said, check.words.speaksOfBasis)) return undefined;
  const kinds = purposesIn(said, check);
  const isFit = (kind: PurposeKind) => basesOfPurposes[kind].includes(basis);
  // Orders are often only what a purpose is about, such as the accounts of them or a survey among who made them.
  const unfit = kinds.filter((kind) => !isFit(kind) && !(kind === 'orders' && kinds.some(isFit)));
  const found = unfit.find(
    (kind) =>
      (isListed || IN_PROSE.includes(kind)) &&
      // Contracts for marketing are told apart; who speaks of the law may have named the Accounting Act in other words.
      !(kind === 'marketing' && basis === 'contract') &&
      !(kind === 'accounting' && saysAny(said, check.words.lawSaid)),
  );
  return found === undefined ? undefined : quoted(text);
};

/** Article 6(1) with the letter of a kind of basis, as notices write it in the three languages. */
const ARTICLE =
  /(?<![\d.])6\s?(?:artikla\p{L}{0,4}|art\.?)?\s?[.(]?\s?1\s?\)?\.?\s?(?:kohda\p{L}{0,3}|kohta|k\.|mom\.)?\s?[-–.(]?\s?([a-f])(?![\p{L}\d])/giu;
/** Without such a word a number before a letter is that of a heading or a day. */
const SPEAKS_OF_ARTICLE = /artik|article|art\.|asetu|förordning|regulation|gdpr|6\s?\(1\)/iu;

/** A letter of Article 6(1) that stands for another kind than the one that is named beside it. */
const otherArticle: Unfit = (check, _place, text) => {
  if (!SPEAKS_OF_ARTICLE.test(text)) return undefined;
  const named = basesIn(folded(text), check);
  if (named.length === 0) return undefined;
  const wrong = [...text.matchAll(ARTICLE)].find(
    ([, letter = '']) => !named.includes(basisLetters[letter.toLowerCase()] as LegalBasis),
  );
  return wrong?.[0].trim();
};

/** An item that begins with the name of one kind of basis and then describes another, such as a contract under `Consent:`. */
const otherWords: Unfit = (check, { section, passage }, text) => {
  const isOnBases = section.parts.has('purposes') || section.parts.has('legitimateInterests');
  if (passage.kind === 'text' || !isOnBases || saysAny(folded(text), check.words.none)) return undefined;
  const [label = '', ...rest] = passage.cells ?? text.split(/:\s/);
  const name = folded(label);
  const [kind, ...others] = basesIn(name, check);
  const isName = kind !== undefined && others.length === 0 && name.trim().split(' ').length <= LONGEST_NAME;
  if (!isName || purposesIn(name, check).length > 0) return undefined;
  const described = basesIn(folded(rest.join(' ')), check);
  return described.length > 0 && !described.includes(kind) ? quoted(text) : undefined;
};

/** Words of a label that is a name. */
const LONGEST_NAME = 4;
