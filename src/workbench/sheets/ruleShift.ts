import type { sheets_v4 as api } from 'googleapis/build/src/apis/sheets';
import type { Book, Sheet } from './book';
import type { Facet } from './facets';
import { Formula } from './grid';
import { shiftFormula, shiftRuleFormula } from './references';
import { type Shift, shiftArea } from './shift';

type Condition = api.Schema$BooleanCondition;
type Rule = api.Schema$ConditionalFormatRule;

/** A condition whose formulas were put through `change`; the same one when it has none. */
function withFormulas(condition: Condition, change: (formula: Formula) => Formula): Condition {
  let isChanged = false;
  const values = condition.values?.map((value) => {
    const text = value.userEnteredValue ?? '';
    const after = text.startsWith('=') ? change(new Formula(text)).text : text;
    isChanged ||= after !== text;
    return after === text ? value : { ...value, userEnteredValue: after };
  });
  return isChanged ? { ...condition, values } : condition;
}

const startOf = (shift: Shift, range: api.Schema$GridRange | undefined): number =>
  (shift.dimension === 'ROWS' ? range?.startRowIndex : range?.startColumnIndex) ?? 0;

/** A conditional format whose ranges and formulas have followed a change of rows or columns; undefined when nothing of it is left. */
export function shiftConditional(
  shift: Shift,
  rule: Rule,
  own: number,
  idOf: (title: string) => number | undefined,
): Rule | undefined {
  const ranges = (rule.ranges ?? []).flatMap((range) => shiftArea(shift, range) ?? []);
  if (ranges.length === 0) return undefined;
  const { condition } = rule.booleanRule ?? {};
  if (!condition) return { ...rule, ranges };
  const by = startOf(shift, ranges[0]) - startOf(shift, rule.ranges?.[0]);
  const after = withFormulas(condition, (formula) => shiftRuleFormula(shift, formula, by, own, idOf));
  return { ...rule, ranges, booleanRule: { ...rule.booleanRule, condition: after } };
}

/** A cell's look whose drop-down lies in a range; the range follows a change of rows or columns. */
function shiftListed(
  shift: Shift,
  facet: Facet,
  own: number,
  idOf: (title: string) => number | undefined,
): Facet {
  const { validation } = facet;
  if (validation?.condition?.type !== 'ONE_OF_RANGE') return facet;
  const condition = withFormulas(validation.condition, (formula) => shiftFormula(shift, formula, own, idOf));
  return condition === validation.condition ? facet : { ...facet, validation: { ...validation, condition } };
}

/** Carries the ranges of drop-downs along. Cells are looked at only where there is such a range that changes. */
export function followDropDowns(
  book: Book,
  { grid, settings }: Sheet,
  shift: Shift,
  idOf: (title: string) => number | undefined,
): void {
  const changes = new Map<number, number>();
  for (const [number, facet] of book.facets.entries()) {
    const after = shiftListed(shift, facet, settings.sheetId, idOf);
    if (after !== facet) changes.set(number, book.facets.intern(after));
  }
  if (changes.size === 0) return;
  const { rows, columns } = grid.usedSize();
  grid.changeFacets(
    { top: 0, bottom: rows, left: 0, right: columns },
    (facet) => changes.get(facet) ?? facet,
  );
}
