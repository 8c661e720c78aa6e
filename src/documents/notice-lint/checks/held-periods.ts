import type { NoticeFacts } from '../../notice/facts';
import { finding, type Placed } from '../finding';
import type { Finding } from '../model';
import { says, saysAny, type Folded } from '../pattern';
import { lengthKey, periodsAt, wordsOf, type Period } from '../periods';
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
  'material',
];

/** A statement of how long something is kept. */
interface Kept {
  place: Placed;
  said: Folded;
  periods: Period[];
}

/** Whether each rule of the register on what people should know is told, with its own period, and no other period (Art. 13(2)(a)). */
export function heldPeriods(check: RegisterCheck): Finding[] {
  const { words, facts } = check;
  const kept = keepingSentences(check).flatMap((place): Kept[] => {
    const said = place.passage.kind === 'text' ? place.sentence.folded : place.passage.folded;
    return statementsIn(said, check).map((each) => ({ place, ...each }));
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

/** Nobody writes longer sentences; a hostile text may. */
const LONGEST_SPLIT = 300;

/**
 * The statements of a sentence, each with one period: `customer data ten years and vouchers six` is two, so that periods that were swapped
 * are found. Where what is kept stands before its period, a statement ends with the period or, if what is kept is named after it, before the word that
 * joins the next one on; otherwise each begins with its period.
 */
function statementsIn(said: Folded, { words }: RegisterCheck): Omit<Kept, 'place'>[] {
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
    const period = place.section.parts.has('retention')
      ? some.find((each) => each.months > 0 && !known.has(lengthKey(each)))
      : undefined;
    return period ? [{ place, period }] : [];
  });
  const [first] = strange;
  return first ? [finding('periodUnknown', 'retention', first.place, first.period.said)] : [];
}
