import {
  breachClock,
  givenBy,
  type BreachClock,
  type BreachException,
  type BreachFacts,
  type BreachLimits,
  type Risk,
} from '../../register/breach';
import {
  breachNatures,
  circumstanceKeys,
  type BreachNature,
  type Circumstance,
} from '../../register/breachRisk';
import { RegisterError } from '../../register/errors';
import { instantOf, zoneOf } from '../../register/zone';
import type { Vocabulary } from '../../workbook/codec';
import { wholeNumber } from '../../workbook/settings';
import { columnKeys, type ChoiceSet, type ColumnKey } from '../../workbook/tabs';
import type { Query } from '../../workbook/table';
import type { Reading } from '../reading';

/** All of the breaches tab. */
export const breachQuery = { breaches: columnKeys('breaches') } satisfies Query;

/** The columns on which the clock of a breach rests. */
export const breachClockQuery = {
  breaches: [
    ...(['awareAt', 'risk', 'riskReasons', 'toldAuthorityAt', 'reasonsForDelay'] as const),
    ...(['toldPeopleAt', 'exception', 'exceptionReasons', 'closedOn', 'reminded'] as const),
  ],
} satisfies Query;

/** What somebody wrote of a breach. */
export const breachTexts = [
  ...(['description', 'kinds', 'numbers', 'consequences', 'measures'] as const),
  ...(['riskReasons', 'reasonsForDelay', 'exceptionReasons', 'contact'] as const),
] satisfies ColumnKey<'breaches'>[];
/** One of {@link breachTexts}. */
export type BreachText = (typeof breachTexts)[number];

/** A breach on the clock, by what the daily run reads of it. */
export interface TimedBreach {
  row: number;
  /** Blank until the daily run has given it one. */
  id: string;
  facts: BreachFacts;
  clock: BreachClock;
}

/** A breach as it stands in its row. */
export interface Breach extends TimedBreach {
  texts: Record<BreachText, string>;
  natures: BreachNature[];
  circumstances: Circumstance[];
}

/** The hours and the zone of the register. */
export const breachLimits = ({ settings, now }: Reading): BreachLimits => ({
  hours: wholeNumber(settings, 'breachHours'),
  zone: zoneOf(settings.timeZone, now.at),
});

/** The breach in a row on the clock. */
export function timedBreach(reading: Reading, row: number): TimedBreach {
  const table = reading.table('breaches');
  const isWritten = (key: string) => table.text(row, key).trim() !== '';
  const [risk, exception] = [table.text(row, 'risk'), table.text(row, 'exception')];
  const limits = breachLimits(reading);
  const now = instantOf(reading.now.at);
  const given = (column: string) => givenBy(limits.zone, table.number(row, column), now);
  const facts: BreachFacts = {
    awareAt: table.number(row, 'awareAt'),
    risk: risk === '' ? undefined : (risk as Risk),
    hasRiskReasons: isWritten('riskReasons'),
    toldAuthorityAt: given('toldAuthorityAt'),
    hasDelayReasons: isWritten('reasonsForDelay'),
    exception: exception === '' ? undefined : (exception as BreachException),
    hasExceptionReasons: isWritten('exceptionReasons'),
    toldPeopleAt: given('toldPeopleAt'),
    closedOn: table.number(row, 'closedOn'),
  };
  const clock = breachClock(facts, now, limits);
  return { row, id: table.ids[row] as string, facts, clock };
}

/** The breaches on the clock, as {@link breachClockQuery} reads them. */
export const timedBreaches = (reading: Reading): TimedBreach[] =>
  [...reading.table('breaches').rows()].map((row) => timedBreach(reading, row));

/** The breach in a row, as {@link breachQuery} reads it. */
export function breachAt(reading: Reading, row: number): Breach {
  const table = reading.table('breaches');
  const texts = breachTexts.map((key) => [key, table.text(row, key).trim()] as const);
  const named = (key: 'nature' | 'circumstances', set: ChoiceSet) =>
    keysNamed(reading.words, set, table.text(row, key));
  return {
    ...timedBreach(reading, row),
    texts: Object.fromEntries(texts) as Record<BreachText, string>,
    natures: breachNatures.filter((key) => named('nature', 'breachNature').includes(key)),
    circumstances: circumstanceKeys.filter((key) =>
      named('circumstances', 'breachCircumstance').includes(key),
    ),
  };
}

/** The parts of a cell between semicolons, or between commas where a part is no word of the list by itself. */
const partsOf = (words: Vocabulary, set: ChoiceSet, cell: string): string[] =>
  cell.split(/[;\n]/).flatMap((part) => (words.key(set, part) === undefined ? part.split(',') : [part]));

const keysNamed = (words: Vocabulary, set: ChoiceSet, cell: string): string[] =>
  partsOf(words, set, cell).flatMap((part) => words.key(set, part) ?? []);

/** Keys as a cell names them, before the owner's own words that stand in it. */
export function namesOf(words: Vocabulary, set: ChoiceSet, keys: readonly string[], cell: string): string {
  const own = partsOf(words, set, cell).filter((part) => words.key(set, part) === undefined);
  return [...keys.map((key) => words.word(set, key)), ...own.map((part) => part.trim())]
    .filter((part) => part !== '')
    .join('; ');
}

/** The breach with an id. @throws RegisterError breachNotFound; duplicateId where its row was copied */
export function theBreach(reading: Reading, id: string): Breach {
  const rows = reading.table('breaches').rowsWhere('id', id);
  const [row] = rows;
  if (row === undefined) throw new RegisterError('breachNotFound');
  if (rows.length > 1) throw new RegisterError('duplicateId', { tab: 'breaches' });
  return breachAt(reading, row);
}
