import type { NoticeFacts } from '../../notice/facts';
import { finding, type Placed } from '../finding';
import type { Finding } from '../model';
import { folded, says, saysAny, type Folded } from '../pattern';
import { lengthKey, periodsAt, periodsIn, wordsOf, type Period } from '../periods';
import { cellsOf } from '../told';
import { keepingSentences } from './keeping';
import type { RegisterCheck } from './register';

/** Kinds of records of which a person should know how long they are kept; the rest is the register's own housekeeping. */
const KINDS_TOLD: readonly string[] = [
  'customer',
  'order',
  'consent',
  'request',
  'ipAddress',
  'suppression',
  'disclosure',
  'material',
];

/** A statement of how long something is kept. */
interface Kept {
  place: Placed;
  said: Folded;
  /** What is kept, as a row or a labelled item names it in its first cell without a period; elsewhere all that is said. */
  what: Folded;
  periods: Period[];
}

/**
 * Whether each rule of the register on what people should know is told, with its own period, and no other period (Art. 13(2)(a)). What a notice tells
 * of the other rules has to be right as well. Running text may tell one period of several kinds at once; a table or list names each.
 */
export function heldPeriods(check: RegisterCheck): Finding[] {
  const { words, facts } = check;
  const kept = keepingSentences(check).flatMap((place) => keptIn(place, check));
  const isListed = kept.some(({ place, periods }) => place.passage.kind !== 'text' && periods.length > 0);
  const has = (each: Kept, key: string) => each.periods.some((period) => lengthKey(period) === key);
  const differing = facts.rules.flatMap((rule) => {
    const key = lengthKey({ months: rule.years * 12 + rule.months, days: 0 });
    const own = kept.filter(
      ({ what, periods: some }) => some.length > 0 && saysAny(what, words.recordKinds[rule.kind] ?? []),
    );
    // Who has a row on it reads that row, whatever the text says besides.
    const rows = own.filter(({ what, said }) => what !== said);
    if ((rows.length > 0 ? rows : own).some((each) => has(each, key))) return [];
    const [first] = own;
    if (first) return [finding('periodDiffers', 'retention', first.place, rule.kind)];
    const isToldAlike = !isListed && kept.some((each) => has(each, key));
    const isConcern = KINDS_TOLD.includes(rule.kind) && isHeld(rule.kind, facts);
    return isConcern && !isToldAlike ? [finding('periodNotTold', 'retention', {}, rule.kind)] : [];
  });
  return [...differing, ...(differing.length > 0 ? [] : periodsUnknown(kept, facts))];
}

function keptIn(place: Placed, check: RegisterCheck): Kept[] {
  const { passage, sentence } = place;
  const said = passage.kind === 'text' ? sentence.folded : passage.folded;
  const named = cellsOf(passage)
    .map(folded)
    .find((cell) => periodsIn(cell, check.words).length === 0);
  return statementsIn(said, check).map((each) => ({ place, ...each, what: named ?? each.said }));
}

/** Nobody writes longer sentences; a hostile text may. */
const LONGEST_SPLIT = 300;

/**
 * The statements of a sentence, each with one period: `customer data ten years and vouchers six` is two, so that periods that were swapped
 * are found. Where what is kept stands before its period, a statement ends with the period or, if what is kept is named after it, before the word that
 * joins the next one on; otherwise each begins with its period.
 */
function statementsIn(said: Folded, { words }: RegisterCheck): Omit<Kept, 'place' | 'what'>[] {
  const tokens = wordsOf(said);
  const periods = periodsAt(tokens, words);
  const between = (from: number, to: number): Folded => ` ${tokens.slice(from, to).join(' ')} `;
  const namesKind = (some: Folded) =>
    Object.values(words.recordKinds).some((patterns) => saysAny(some, patterns));
  const [first] = periods;
  if (!first || periods.length === 1 || tokens.length > LONGEST_SPLIT) return [{ said, periods }];
  const isKindFirst = namesKind(between(0, first.from));
  const cuts = periods.slice(1).map(({ from: next }, index) => {
    if (!isKindFirst) return next;
    const end = (periods[index] as (typeof periods)[number]).to;
    const joins = tokens.flatMap((token, at) =>
      at >= end && at < next && says(` ${token} `, words.time.joins) && namesKind(between(at, next))
        ? [at]
        : [],
    );
    return joins[0] ?? end;
  });
  const edges = [0, ...cuts, tokens.length];
  return periods.map((period, index) => ({
    said: between(edges[index] as number, edges[index + 1] as number),
    periods: [period],
  }));
}

/** Rules on what the register has not are nobody's concern. */
const isHeld = (kind: string, { data: columns, materials }: NoticeFacts): boolean =>
  kind === 'material' ? materials > 0 : kind !== 'ipAddress' || columns.some(({ key }) => key === 'ip');

function periodsUnknown(kept: readonly Kept[], facts: NoticeFacts): Finding[] {
  const known = new Set(
    facts.rules.map(({ years, months }) => lengthKey({ months: years * 12 + months, days: 0 })),
  );
  const strange = kept.flatMap(({ place, periods: some }) => {
    // A sentence may say within how many days something is deleted that is kept no more; a row tells how long it is kept.
    const isPeriod = ({ months }: Period) => months > 0 || place.passage.kind !== 'text';
    const period = place.section.parts.has('retention')
      ? some.find((each) => isPeriod(each) && !known.has(lengthKey(each)))
      : undefined;
    return period ? [{ place, period }] : [];
  });
  const [first] = strange;
  return first ? [finding('periodUnknown', 'retention', first.place, first.period.said)] : [];
}
