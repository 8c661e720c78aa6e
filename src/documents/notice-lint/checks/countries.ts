import { noticeWordsOf } from '../../../language/noticeWords';
import { languages } from '../../../language/text';
import { isAdequate, thirdCountryCodes, type CountryCode } from '../../../register/notice/adequacy';
import { finding, placed, sectionsOn, type Placed } from '../finding';
import type { Check, Finding } from '../model';
import { folded, says, saysAny, wordsSaid } from '../pattern';
import type { Passage, Sentence } from '../sections';
import { names, namesIn } from '../names';

/** Where data goes: a country outside the EEA has its safeguard, and one that is still valid (Art. 13(1)(f), 44 to 46). */
export const countriesCheck = (check: Check): Finding[] => [
  ...countries(check),
  ...invalidSafeguards(check),
  ...unknownTransfers(check),
];

/** A third country in one of these sections is nobody's destination. */
const NO_DESTINATION = ['controller', 'complaint', 'officer', 'representative', 'protection'] as const;

/**
 * Each country outside the EEA that the notice names has its safeguard; where the Commission has found it adequate, it is enough to say so, and no
 * more than a hint where nobody does.
 */
function countries(check: Check): Finding[] {
  const { text, words } = check;
  const places = placed(text).filter(
    ({ section }) => !NO_DESTINATION.some((part) => section.parts.has(part)),
  );
  const told = thirdCountryCodes.flatMap((code) => {
    const pattern = words.thirdCountries[code];
    const naming = places.filter(({ sentence }) => says(sentence.folded, pattern));
    const bare = naming.find(
      (each) => !isDenied(check, each.sentence) && !isSafeguarded(check, each, naming, code),
    );
    const finds = isAdequate(code) ? 'adequacyNotTold' : 'countryWithoutSafeguard';
    return bare ? [finding(finds, 'transfers', bare, wordsSaid(bare.sentence.text, pattern))] : [];
  });
  if (told.length > 0) return told;
  const adequate = placesNaming(check, places, isAdequate);
  const bare = places.find(
    (each) =>
      saysAny(each.sentence.folded, words.transferred) &&
      !saysAny(each.sentence.folded, words.transfersUnknown) &&
      !adequate.includes(each) &&
      !isSafeguarded(check, each, inSection(each), 'US'),
  );
  return bare ? [finding('countryWithoutSafeguard', 'transfers', bare)] : [];
}

/** The sentences that name some of the countries. */
const placesNaming = (
  { words }: Check,
  places: readonly Placed[],
  isMeant: (code: CountryCode) => boolean,
): Placed[] => {
  const patterns = thirdCountryCodes.filter(isMeant).map((code) => words.thirdCountries[code]);
  return places.filter(({ sentence }) => saysAny(sentence.folded, patterns));
};

const inSection = ({ section, sentence }: Placed): Placed[] =>
  section.passages.map((passage) => ({ section, passage, sentence }));

const isDenied = ({ words }: Check, { folded: said }: Sentence): boolean =>
  saysAny(said, words.none) && !saysAny(said, [...safeguards, ...ofTheStates]);

/** Owners write safeguards in the language of their contracts. */
const safeguards = languages.flatMap((language) => noticeWordsOf[language].safeguards);

/** What covers the United States alone. What is valid no more is a finding of its own. */
const ofTheStates = languages.flatMap((language) => [
  ...noticeWordsOf[language].frameworks,
  ...noticeWordsOf[language].invalidSafeguards,
]);

/**
 * A safeguard stands beside it, in the running text of the same section or of the one on transfers, or where the same recipient is named with the
 * same country; never only in another's row.
 */
function isSafeguarded(
  check: Check,
  { section, passage }: Placed,
  naming: readonly Placed[],
  country: CountryCode,
): boolean {
  const { text, facts } = check;
  const agreed = (facts?.recipients ?? [])
    .map(({ safeguard }) => folded(safeguard))
    .filter((each) => each.trim() !== '');
  const isSaid = ({ folded: said }: Sentence) =>
    saysAny(said, country === 'US' ? [...safeguards, ...ofTheStates] : safeguards) ||
    agreed.some((each) => said.includes(each));
  if (isSaid(passage) || isSaidNext(check, { section, passage }, isSaid)) return true;
  const name = passage.cells?.[0] ?? passage.sentences[0]?.text ?? '';
  const isSame = (other: Passage) => passage.kind === 'text' || names(other.folded, name);
  return (
    naming.some((each) => isSaid(each.passage) && isSame(each.passage)) ||
    [section, ...sectionsOn(text, 'transfers')].some(({ passages }) =>
      passages.some((each) => each.kind === 'text' && isSaid(each)),
    )
  );
}

/** A paragraph or an item after it that names no country and no recipient of its own goes on with it. */
function isSaidNext(
  { words }: Check,
  { section, passage }: Pick<Placed, 'section' | 'passage'>,
  isSaid: (passage: Passage) => boolean,
): boolean {
  const next = section.passages[section.passages.indexOf(passage) + 1];
  return (
    next !== undefined &&
    next.kind !== 'row' &&
    isSaid(next) &&
    namesIn(next.text).length === 0 &&
    !saysAny(next.folded, Object.values(words.thirdCountries))
  );
}

const invalidSafeguards = ({ text, words }: Check): Finding[] =>
  placed(text).flatMap(({ section, sentence }) => {
    const pattern = words.invalidSafeguards.find((each) => says(sentence.folded, each));
    return pattern === undefined
      ? []
      : [finding('safeguardInvalid', 'transfers', { section, sentence }, wordsSaid(sentence.text, pattern))];
  });

/** Whoever does not know whether data leaves the EEA has not told it; the first place is enough. */
function unknownTransfers({ text, words }: Check): Finding[] {
  const place = placed(text).find(
    ({ section: { parts }, sentence }) =>
      (parts.size === 0 || parts.has('transfers') || parts.has('recipients')) &&
      saysAny(sentence.folded, words.transfersUnknown),
  );
  return place ? [finding('transfersUnknown', 'transfers', place)] : [];
}
