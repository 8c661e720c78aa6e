import type { BreachException, Risk } from '../../register/breach';
import {
  breachNatures,
  circumstanceKeys,
  suggestedRisk,
  type BreachNature,
  type Circumstance,
} from '../../register/breachRisk';
import { RegisterError } from '../../register/errors';
import { set, type Change } from '../../workbook/changes';
import type { Value } from '../../workbook/codec';
import type { ChoiceSet, ColumnKey } from '../../workbook/tabs';
import { act, type Done } from '../act';
import { written } from '../holds/row';
import type { Program } from '../program';
import type { Reading, World } from '../reading';
import { breachQuery, namesOf, theBreach, type Breach } from './row';
import { assessmentStamp } from './stamp';

/** What the owner answers of a breach; what is left out stays as it is. A blank text takes away what stood. */
export interface BreachAssessment {
  description?: string;
  natures?: readonly BreachNature[];
  kinds?: string;
  numbers?: string;
  circumstances?: readonly Circumstance[];
  consequences?: string;
  measures?: string;
  contact?: string;
  /** The owner's decision; the register only suggests. */
  risk?: Risk;
  riskReasons?: string;
  exception?: BreachException | '';
  exceptionReasons?: string;
}

const texts = [
  ...(['description', 'kinds', 'numbers', 'consequences', 'measures'] as const),
  ...(['contact', 'riskReasons', 'exceptionReasons'] as const),
] satisfies (keyof BreachAssessment & ColumnKey<'breaches'>)[];

/**
 * Notes how a breach is assessed (GDPR Art. 33(1), 33(5), 34). The log says which risk was decided and which the answers suggest, and none
 * of the texts.
 * @param seen the stamp of the assessment as whoever answers saw it: where somebody else has changed it since, theirs is not overwritten
 * @throws RegisterError breachNotFound; duplicateId; breachAssessedMeanwhile; cellTooLong; breachUndescribed; riskReasonsMissing for a risk that is below the suggested one or none,
 *   without reasons; exceptionReasonsMissing
 */
export function assessBreach(
  world: World,
  id: string,
  assessment: BreachAssessment,
  seen?: string,
): Program<Done<{ changed: boolean; stamp: string }>> {
  const given = texts.flatMap((key) =>
    assessment[key] === undefined ? [] : [[key, written(assessment[key])] as const],
  );
  return act<{ changed: boolean; stamp: string }>(world, {
    query: breachQuery,
    decide: (reading, _layout, landed) => {
      const breach = theBreach(reading, id);
      const isOlder = seen !== undefined && seen !== assessmentStamp(breach) && landed.length === 0;
      const cells = cellsOf(reading, breach, assessment, Object.fromEntries(given));
      expectReasons(breach, assessment, Object.fromEntries(given));
      const changes = changed(reading, breach, cells);
      // What is so already overwrites nothing, whoever wrote it.
      if (isOlder && changes.length > 0) throw new RegisterError('breachAssessedMeanwhile');
      const suggested = suggestionFor(breach, assessment).risk;
      const risk = assessment.risk ?? breach.facts.risk ?? '';
      const exception = assessment.exception ?? breach.facts.exception ?? '';
      const details = { breach: id, risk, suggested, ...(exception !== '' && { exception }) };
      const entries = [{ event: 'breach.assessed', details }];
      return {
        pieces: changes.length > 0 ? [{ changes, entries }] : [],
        result: {
          changed: changes.length > 0,
          stamp: assessmentStamp(assessedAs(breach, assessment, Object.fromEntries(given))),
        },
      };
    },
  });
}

/** The breach as it stands once the answers are in its row. */
const assessedAs = (breach: Breach, assessment: BreachAssessment, given: Given): Breach => {
  const { natures = breach.natures, circumstances = breach.circumstances } = assessment;
  const { risk = breach.facts.risk, exception = breach.facts.exception } = assessment;
  return {
    ...breach,
    texts: { ...breach.texts, ...given },
    natures: inOrder(breachNatures, natures),
    circumstances: inOrder(circumstanceKeys, circumstances),
    facts: { ...breach.facts, risk, exception: exception === '' ? undefined : exception },
  };
};

/** What the answers suggest, those that stand in the row included. */
const suggestionFor = (breach: Breach, { natures, circumstances }: BreachAssessment) =>
  suggestedRisk(natures ?? breach.natures, circumstances ?? breach.circumstances);

type Given = Partial<Record<(typeof texts)[number], string>>;
type Cells = Partial<Record<ColumnKey<'breaches'>, Value>>;

/** The cells as they are to be. What the owner wrote beside the words of a list stays. */
function cellsOf(
  reading: Reading,
  { row }: Breach,
  { natures, circumstances, risk, exception }: BreachAssessment,
  given: Given,
): Cells {
  const named = (column: 'nature' | 'circumstances', list: ChoiceSet, keys: readonly string[]) =>
    namesOf(reading.words, list, keys, reading.table('breaches').text(row, column));
  return {
    ...given,
    ...(natures && { nature: named('nature', 'breachNature', inOrder(breachNatures, natures)) }),
    ...(circumstances && {
      circumstances: named('circumstances', 'breachCircumstance', inOrder(circumstanceKeys, circumstances)),
    }),
    ...(risk !== undefined && { risk }),
    ...(exception !== undefined && { exception }),
  };
}

const inOrder = <T>(all: readonly T[], some: readonly T[]): T[] => all.filter((each) => some.includes(each));

const order: readonly Risk[] = ['none', 'some', 'high'];

function expectReasons(breach: Breach, assessment: BreachAssessment, given: Given): void {
  const now = (key: keyof Given) => given[key] ?? breach.texts[key];
  if (now('description') === '') throw new RegisterError('breachUndescribed');
  const { risk } = assessment;
  if (risk !== undefined && now('riskReasons') === '') {
    const isBelow = order.indexOf(risk) < order.indexOf(suggestionFor(breach, assessment).risk);
    if (isBelow || risk === 'none') throw new RegisterError('riskReasonsMissing');
  }
  if (assessment.exception && now('exceptionReasons') === '')
    throw new RegisterError('exceptionReasonsMissing');
}

/** The cells that are not so already. */
function changed(reading: Reading, { row, id }: Breach, cells: Cells): Change[] {
  const table = reading.table('breaches');
  return Object.entries(cells).flatMap(([column, value]) =>
    table.text(row, column) === String(value ?? '')
      ? []
      : [set('breaches', row, id, column as ColumnKey<'breaches'>, value)],
  );
}
