import type { sheets_v4 as api } from 'googleapis/build/src/apis/sheets';
import type { Book, Sheet } from './book';
import type { Facet } from './facets';
import { Formula } from './grid';
import { type Reach, renameIn, shiftFormula, shiftRuleFormula } from './references';
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

/** A side that is open reaches further than any sheet. */
const endless = 1e9;

function spanOf(shift: Shift, range: api.Schema$GridRange = {}): { start: number; end: number } {
  const [start, end] =
    shift.dimension === 'ROWS'
      ? [range.startRowIndex, range.endRowIndex]
      : [range.startColumnIndex, range.endColumnIndex];
  return { start: start ?? 0, end: end ?? endless };
}

/** The cells of a rule: from the first to the last of all its ranges. */
function reachOf(shift: Shift, before: Rule, after: api.Schema$GridRange[]): Reach {
  const spans = (before.ranges ?? []).map((range) => spanOf(shift, range));
  const first = spans[0]?.start ?? 0;
  const end = Math.max(...spans.map((span) => span.end));
  const isFirstGone = shift.kind === 'delete' && first >= shift.start && first < shift.end;
  return { by: spanOf(shift, after[0]).start - first, length: end - first, isFirstGone };
}

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
  const reach = reachOf(shift, rule, ranges);
  const after = withFormulas(condition, (formula) => shiftRuleFormula(shift, formula, reach, own, idOf));
  return { ...rule, ranges, booleanRule: { ...rule.booleanRule, condition: after } };
}

/**
 * A cell's look whose rule has formulas; they follow a change of rows or columns. The cells that share a rule may lie anywhere, so that what
 * has no `$` keeps its distance from each of them. The range of a drop-down is the same for all.
 */
function shiftValidation(
  shift: Shift,
  facet: Facet,
  own: number,
  idOf: (title: string) => number | undefined,
): Facet {
  return changedValidation(facet, (formula, condition) =>
    condition.type === 'ONE_OF_RANGE'
      ? shiftFormula(shift, formula, own, idOf)
      : shiftRuleFormula(shift, formula, { by: 0, length: endless, isFirstGone: false }, own, idOf),
  );
}

function changedValidation(facet: Facet, change: (formula: Formula, condition: Condition) => Formula): Facet {
  const { validation } = facet;
  const before = validation?.condition;
  if (!before) return facet;
  const condition = withFormulas(before, (formula) => change(formula, before));
  return condition === before ? facet : { ...facet, validation: { ...validation, condition } };
}

/** Puts the looks of a sheet's cells through a change. Cells are looked at only where there is a look that changes. */
function changeLooks(book: Book, { grid }: Sheet, change: (facet: Facet) => Facet): void {
  const changes = new Map<number, number>();
  for (const [number, facet] of book.facets.withFormulas()) {
    const after = change(facet);
    if (after !== facet) changes.set(number, book.facets.intern(after));
  }
  if (changes.size === 0) return;
  const { rows, columns } = grid.usedSize();
  grid.changeFacets(
    { top: 0, bottom: rows, left: 0, right: columns },
    (facet) => changes.get(facet) ?? facet,
  );
}

/** Carries the formulas of the rules for what cells may hold along, and the ranges of drop-downs. */
export function followValidations(
  book: Book,
  sheet: Sheet,
  shift: Shift,
  idOf: (title: string) => number | undefined,
): void {
  changeLooks(book, sheet, (facet) => shiftValidation(shift, facet, sheet.settings.sheetId, idOf));
}

/** The rules of a sheet, of looks and of what cells may hold, after a sheet got another title. */
export function renameInRules(book: Book, sheet: Sheet, before: string, after: string): void {
  const rename = (formula: Formula) => renameIn(formula, before, after);
  sheet.overlays.conditionalFormats = sheet.overlays.conditionalFormats.map((rule) => {
    const condition = rule.booleanRule?.condition;
    return condition
      ? { ...rule, booleanRule: { ...rule.booleanRule, condition: withFormulas(condition, rename) } }
      : rule;
  });
  changeLooks(book, sheet, (facet) => changedValidation(facet, rename));
}
