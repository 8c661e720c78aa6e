import type { DataKind } from '../../../language/noticeWords/types';
import { finding, placed, sectionsOn, type Placed } from '../finding';
import type { Check, Finding } from '../model';
import { folded, says, saysAny, wordsSaid, type Folded } from '../pattern';
import { lengthKey, periodsIn, type Period } from '../periods';
import type { NoticeFacts, PurposeFacts } from '../../notice/facts';
import { basesIn } from './bases';
import { keepingSentences } from './keeping';
import { stemOf, type RegisterCheck } from './register';

/** Whether the notice tells what the register holds, why, on which basis and for how long; and nothing else. */
export function heldCheck(check: Check): Finding[] {
  const { facts } = check;
  if (!facts) return [];
  const both: RegisterCheck = { ...check, facts };
  return [
    ...data(both),
    ...dataUnknown(both),
    ...purposes(both),
    ...purposesUnknown(both),
    ...periods(both),
    ...answerTime(both),
  ];
}

/** The longer words of a title, by the stems under which they are looked for. */
const stemsOf = (title: string): string[] => {
  const words = folded(title).trim().split(' ');
  const long = words.filter((word) => word.length > 3);
  return (long.length > 0 ? long : words).map(stemOf);
};

const countIn = (said: Folded, stems: readonly string[]): number =>
  stems.filter((stem) => said.includes(` ${stem}`)).length;

/** Whether a text names a kind of data; what is only named alike is left out first. */
const isOfKind = (text: Folded, { said, apart = [] }: DataKind): boolean =>
  saysAny(
    apart.reduce((left, other) => left.split(` ${other}`).join(' '), text),
    said,
  );

/** A column is told by its title, by a kind of data that it is, or, for what is no more than an account of the relationship, by its category. */
function data({ text, words, facts, language }: RegisterCheck): Finding[] {
  const sections = sectionsOn(text, 'data', 'website');
  const said =
    sections.length > 0
      ? sections.flatMap(({ passages }) => passages.map((each) => each.folded))
      : [text.all];
  const all = said.join('');
  const isKind = (key: string) =>
    words.dataKinds.some((kind) => kind.columns.includes(key) && said.some((each) => isOfKind(each, kind)));
  const isTitled = (title: string) =>
    said.some((each) => countIn(each, stemsOf(title)) === stemsOf(title).length) ||
    all.includes(folded(title));
  const isTold = ({ key, title, category }: NoticeFacts['data'][number]) =>
    isTitled(title[language]) || (key !== '' && (isKind(key) || !TELLING.includes(category)));
  const untold = facts.data.filter((each) => !isTold(each)).map(({ title }) => title[language]);
  const [section] = sections;
  return untold.length === 0
    ? []
    : [finding('dataNotTold', 'data', section ? { section } : {}, [...new Set(untold)].join(', '))];
}

/** Categories whose columns a notice has to tell one by one; the law asks for categories, and these are what people mean by their data. */
const TELLING: readonly string[] = ['identity', 'contact', 'billing', 'technical', 'own'];

/** Kinds of data of which a notice tells and for which the register has no column. */
function dataUnknown({ text, words, facts, language }: RegisterCheck): Finding[] {
  const own = facts.data.map(({ title }) => folded(title[language])).join('');
  const keys = new Set(facts.data.map(({ key }) => key));
  const strange = words.dataKinds.filter(
    (kind) => !kind.columns.some((key) => keys.has(key)) && !isOfKind(own, kind),
  );
  return strange.flatMap((kind) => {
    const place = placed(text).find(
      ({ section, sentence }) => section.parts.has('data') && isOfKind(sentence.folded, kind),
    );
    return place ? [finding('dataUnknown', 'data', place, kind.name)] : [];
  });
}

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

/** Kinds of records of which a person should know how long they are kept; the rest is the register's own housekeeping. */
const KINDS_TOLD: readonly string[] = [
  'customer',
  'order',
  'consent',
  'request',
  'ipAddress',
  'suppression',
  'material',
];

interface Kept {
  place: Placed;
  said: Folded;
  periods: Period[];
}

function periods(check: RegisterCheck): Finding[] {
  const { words, facts } = check;
  const kept: Kept[] = keepingSentences(check).map((place) => {
    const said = place.passage.kind === 'text' ? place.sentence.folded : place.passage.folded;
    return { place, said, periods: periodsIn(said, words) };
  });
  const has = (each: Kept, key: string) => each.periods.some((period) => lengthKey(period) === key);
  const rules = facts.rules.filter(({ kind }) => KINDS_TOLD.includes(kind) && isHeld(kind, facts));
  const differing = rules.flatMap((rule) => {
    const key = lengthKey({ months: rule.years * 12 + rule.months, days: 0 });
    const own = kept.filter(
      ({ said, periods: some }) => some.length > 0 && saysAny(said, words.recordKinds[rule.kind] ?? []),
    );
    if (own.some((each) => has(each, key)) || (own.length === 0 && kept.some((each) => has(each, key))))
      return [];
    const [first] = own;
    if (!first) return [finding('periodNotTold', 'retention', {}, rule.kind)];
    return [finding('periodDiffers', 'retention', first.place, rule.kind)];
  });
  return [...differing, ...(differing.length > 0 ? [] : periodsUnknown(kept, facts))];
}

/** Rules on what the register has not are nobody's concern. */
const isHeld = (kind: string, { data: columns, materials }: NoticeFacts): boolean =>
  kind === 'material' ? materials > 0 : kind !== 'ipAddress' || columns.some(({ key }) => key === 'ip');

function periodsUnknown(kept: readonly Kept[], facts: NoticeFacts): Finding[] {
  const known = new Set(
    facts.rules.map(({ years, months }) => lengthKey({ months: years * 12 + months, days: 0 })),
  );
  const strange = kept.flatMap(({ place, periods: some }) => {
    const period = place.section.parts.has('retention')
      ? some.find((each) => each.months > 0 && !known.has(lengthKey(each)))
      : undefined;
    return period ? [{ place, period }] : [];
  });
  const [first] = strange;
  return first ? [finding('periodUnknown', 'retention', first.place, first.period.said)] : [];
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
