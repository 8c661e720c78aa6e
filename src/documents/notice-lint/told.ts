import type { NoticeWords } from '../../language/noticeWords';
import { duties, toldAmongRights, toldUnder, type Duty } from '../../register/notice/lint';
import { isRight, type NoticePart } from '../../register/notice/parts';
import { placed, sectionsOn, type Placed } from './finding';
import { isHollow } from './hollow';
import { namesInterest } from './interests';
import type { Check } from './model';
import { PERSON } from './names';
import { folded, goesOn, saysAny, touches, type Folded, type Pattern } from './pattern';
import { passageOfText, type NoticeText, type Passage, type Section, type Sentence } from './sections';

/** Whether a notice tells what a duty asks: under a heading of its own, or in a sentence where a reader would look for it. */
export function isTold(check: Check, duty: Duty): boolean {
  const { text, words } = check;
  if (duty === 'contact') return hasContact(check);
  if (duty === 'basis') return hasBasis(check);
  if (duty === 'legitimateInterests') return hasInterest(check);
  const patterns = [...(words.told[duty] ?? []), ...demandsOn(check, duty)];
  const part = partOf(duty);
  const isSaid = placed(text).some(({ section, passage, sentence }) => {
    if (!mayTell(text, section, part)) return false;
    // `You have the right to`: without it an item on a right is hardly a sentence.
    const whole = isRight(part) ? (passage.lead ?? '') + sentence.folded : sentence.folded;
    const units = [...unitsOf(check, sentence), whole];
    return units.some((said) => saysAny(said, patterns)) && !isDenied(check, part, { folded: whole });
  });
  if (isSaid || (duty === 'transfers' && namesTransfer(check))) return true;
  return part === duty && (hasSection(check, part) || hasRow(check, part));
}

/** Whoever asks a fee has said what it costs, and whoever demands a form how a request is made; each is a finding of its own. */
function demandsOn({ words }: Check, duty: Duty): readonly Pattern[] {
  if (duty === 'freeOfCharge') return words.fee;
  return duty === 'exercise' ? [...words.signature, ...words.form] : [];
}

/**
 * A sentence, and its beginning with each thing that it lists after a comma: `you may ask that we correct, that we erase, ...`. What only tells when or
 * why is no more of the list.
 */
function unitsOf({ words }: Check, { text, folded: said }: Sentence): Folded[] {
  const [head = '', ...clauses] = text.length > LONGEST_LIST ? [] : text.split(/,\s/);
  const listed = clauses.map(folded).filter((clause) => !opensWith(clause, words.conditional));
  return clauses.length === 0 ? [said] : [said, folded(head), ...listed.map((each) => folded(head) + each)];
}

/** Nobody lists more in a sentence; a hostile text may. */
const LONGEST_LIST = 1500;

const opensWith = (clause: Folded, phrases: string): boolean =>
  phrases.split('|').some((phrase) => clause.startsWith(` ${phrase.replace(/_/g, ' ')} `));

/** A country outside the EEA with what protects data there. */
const namesTransfer = ({ text, words }: Check): boolean => {
  const countries = Object.values(words.thirdCountries);
  const safeguards = [...words.safeguards, ...words.frameworks];
  return text.passages.some((each) => saysAny(each.folded, countries) && saysAny(each.folded, safeguards));
};

/** Who denies a right has not told of it. */
const isDenied = ({ words }: Check, part: NoticePart, { folded: said }: Pick<Sentence, 'folded'>): boolean =>
  (isRight(part) || part === 'complaint') && saysAny(said, words.denied);

const partOf = (duty: Duty): NoticePart => duties[duty]?.part ?? (duty as NoticePart);

/** A notice with so many headings on known parts is read by them. */
const STRUCTURED = 8;

/** Whether a section is where a part may be told: in a notice with headings, not under one on something else. */
function mayTell({ sections }: NoticeText, { parts, isOnRights }: Section, part: NoticePart): boolean {
  // A heading over several rights is one over rights.
  const isOnSome = isOnRights || [...parts].filter(isRight).length > 1;
  if (parts.has(part) || (isOnSome && isRight(part))) return true;
  if (parts.size === 0 && (!isOnRights || toldAmongRights.includes(part))) return true;
  const isStructured = sections.filter((section) => section.parts.size > 0).length >= STRUCTURED;
  return !isStructured || (toldUnder[part] ?? []).some((other) => parts.has(other));
}

/** A heading on a known part with nothing beneath it, or with a dash. */
export const isEmpty = ({ parts, passages, hasSubsections }: Section): boolean =>
  parts.size > 0 && !hasSubsections && passages.every(({ folded: said }) => !/[\p{L}\d]{2}/u.test(said));

/** A section of its own under a heading on the part; of a right, on nothing else. */
const hasSection = (check: Check, part: NoticePart): boolean =>
  sectionsOn(check.text, part).some(
    (section) =>
      (!isRight(part) || part === 'exercise' || (section.parts.size === 1 && !section.isOnRights)) &&
      (section.hasSubsections || (!isEmpty(section) && keepsToHeading(check, section, part))),
  );

/** A row of a table, or an item, that begins with what the part would be headed, and whose rest says something of it. */
function hasRow(check: Check, part: NoticePart): boolean {
  const { text, words } = check;
  return text.sections.some(
    (section) =>
      mayTell(text, section, part) &&
      section.passages.some((passage) => {
        const [heading = '', ...rest] = cellsOf(passage);
        const isHeading =
          heading.split(' ').length <= LONGEST_ROW_HEADING && saysAny(folded(heading), words.headings[part]);
        return (
          isHeading &&
          rest.length > 0 &&
          keepsToHeading(check, { heading, passages: rest.map(passageOfText) }, part)
        );
      }),
  );
}

/** The cells of a row; of an item its label, which ends with a colon or as a sentence, and what follows. */
export function cellsOf({ kind, cells, text }: Passage): readonly string[] {
  if (cells) return cells;
  const [, label = '', rest = ''] = (kind === 'item' && LABELLED.exec(text)) || [];
  return rest === '' ? [] : [label, rest];
}

const LABELLED = /^([^.:]{2,60})[.:]\s+(\S.*)$/;

const LONGEST_ROW_HEADING = 6;

/** Parts of which any words under the heading tell that are no mere phrase, such as a bare name or a list; other checks read them. */
const anyWordsTell: ReadonlySet<NoticePart> = new Set<NoticePart>([
  'controller',
  'jointControllers',
  'representative',
  'purposes',
  'legitimateInterests',
  'data',
  'recipients',
  'transfers',
  'retention',
  'other',
  'changes',
]);

/** Whether a section says something of what its heading names: what the heading has said need not be said again. */
function keepsToHeading(
  check: Check,
  { heading, passages }: Pick<Section, 'heading' | 'passages'>,
  part: NoticePart,
): boolean {
  const { words } = check;
  if (anyWordsTell.has(part)) return !isHollow(words, passages, part);
  if (part === 'subjects') return passages.some(({ folded: said }) => saysAny(said, words.people));
  if (part === 'officer') return passages.some(({ text }) => PERSON.test(text) || isWay(text));
  const title = folded(heading);
  return passages
    .flatMap(({ sentences }) => sentences)
    .some((sentence) => {
      const said = sentence.folded;
      if (isDenied(check, part, sentence) || saysAny(said, words.nothingTold)) return false;
      if (isRight(part) && saysAny(said, words.granted)) return true;
      if (part === 'automatedDecisions' && deniesHeading(said, words)) return true;
      const isStrict = isRight(part) || part === 'complaint';
      return (words.told[part] ?? []).some((pattern) =>
        isStrict ? goesOn(title, said, pattern) : touches(said, pattern),
      );
    });
}

/** Whether a sentence denies what its heading names: by what is not done, or in a word or two, such as `None.`; never by having nothing to tell. */
const deniesHeading = (said: Folded, words: NoticeWords): boolean =>
  saysAny(said, words.noneDone) ||
  (said.trim().split(' ').length <= LONGEST_DENIAL && saysAny(said, words.none));

const LONGEST_DENIAL = 2;

const isWay = (text: string): boolean => EMAIL.test(text) || PHONE.test(text);

const EMAIL = /[\p{L}\d._%+-]{1,64}(?:@|\s?\(at\)\s?|\s?\[at\]\s?)[\p{L}\d-]{1,63}\.[\p{L}\d.-]{2,63}/u;
const PHONE = /(?:\+\d|\b0\d)[\d\s()-]{5,16}\d/;

/** An address, e-mail or phone that is not the authority's. */
const hasContact = ({ text, words }: Check): boolean =>
  placed(text).some(
    ({ section, passage }) =>
      mayTell(text, section, 'controller') &&
      !section.parts.has('complaint') &&
      !saysAny(passage.folded, words.authority) &&
      isWay(passage.text),
  );

function hasBasis({ text, words }: Check): boolean {
  const kinds = Object.values(words.bases).flat();
  return placed(text).some(
    ({ section, sentence }) =>
      mayTell(text, section, 'purposes') &&
      saysAny(sentence.folded, kinds) &&
      (saysAny(sentence.folded, words.speaksOfBasis) ||
        section.parts.has('purposes') ||
        section.parts.has('legitimateInterests')),
  );
}

function hasInterest({ text, words }: Check): boolean {
  const units = ({ passage, sentence }: Placed) => passage.cells ?? [sentence.text];
  return placed(text).some(
    (place) =>
      mayTell(text, place.section, 'legitimateInterests') &&
      units(place).some((unit) => namesInterest(unit, words)),
  );
}
