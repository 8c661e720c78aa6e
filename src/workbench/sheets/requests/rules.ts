import type { sheets_v4 as api } from 'googleapis/build/src/apis/sheets';
import type { Sheet } from '../book';
import type { Call } from '../call';
import { invalid } from '../errors';
import { areaOf, cellCount } from '../rect';
import type { Handlers } from './handler';

type Rule = api.Schema$ConditionalFormatRule;

function checkedRule(call: Call, rule: Rule | null | undefined): { sheet: Sheet; rule: Rule } {
  const ranges = rule?.ranges ?? [];
  const first = ranges[0];
  if (!rule || first === undefined)
    throw invalid('The conditional format rule must have at least one range.');
  if (!rule.booleanRule && !rule.gradientRule)
    throw invalid('One of booleanRule or gradientRule must be specified.');
  const areas = ranges.map((range) => {
    call.book.rect(range);
    return areaOf(range);
  });
  const sheetIds = new Set(areas.map(({ sheetId }) => sheetId));
  if (sheetIds.size > 1) throw invalid('All ranges of a conditional format rule must be on the same sheet.');
  return { sheet: call.book.sheet(first.sheetId), rule: { ...rule, ranges: areas } };
}

function checkIndex(sheet: Sheet, index: number | null | undefined, extra = 0): number {
  const at = index ?? 0;
  const count = sheet.overlays.conditionalFormats.length;
  if (at < 0 || at >= count + extra) {
    throw invalid(`No conditional format on sheet: ${sheet.settings.sheetId} at index: ${at}`);
  }
  return at;
}

const inserted = (rules: readonly Rule[], at: number, rule: Rule): Rule[] => [
  ...rules.slice(0, at),
  rule,
  ...rules.slice(at),
];

const without = (rules: readonly Rule[], at: number): Rule[] => rules.filter((_, index) => index !== at);

export const ruleHandlers: Handlers<
  | 'setDataValidation'
  | 'addConditionalFormatRule'
  | 'updateConditionalFormatRule'
  | 'deleteConditionalFormatRule'
> = {
  setDataValidation(call, { range, rule }) {
    const { sheet, rect } = call.book.rect(range);
    if (rule && !rule.condition?.type) throw invalid('The data validation rule must have a condition.');
    const validation = rule ?? undefined;
    sheet.grid.changeFacets(
      rect,
      call.book.facets.changer((facet) => ({ ...facet, validation })),
    );
    call.usage.ranges += 1;
    call.usage.cellsWritten += cellCount(rect);
    call.changes.add('FORMAT');
  },

  addConditionalFormatRule(call, { rule, index }) {
    const checked = checkedRule(call, rule);
    const { overlays } = checked.sheet;
    const at = checkIndex(checked.sheet, index, 1);
    overlays.conditionalFormats = inserted(overlays.conditionalFormats, at, checked.rule);
    call.changes.add('FORMAT');
  },

  updateConditionalFormatRule(call, { index, sheetId, rule, newIndex }) {
    const checked = rule ? checkedRule(call, rule) : undefined;
    const sheet = checked?.sheet ?? call.book.sheet(sheetId);
    const { overlays } = sheet;
    const oldIndex = checkIndex(sheet, index);
    const oldRule = overlays.conditionalFormats[oldIndex];
    call.changes.add('FORMAT');
    if (checked !== undefined) {
      overlays.conditionalFormats = overlays.conditionalFormats.with(oldIndex, checked.rule);
      return {
        updateConditionalFormatRule: { newIndex: oldIndex, newRule: checked.rule, oldIndex, oldRule },
      };
    }
    const target = checkIndex(sheet, newIndex);
    overlays.conditionalFormats = inserted(
      without(overlays.conditionalFormats, oldIndex),
      target,
      oldRule ?? {},
    );
    return { updateConditionalFormatRule: { newIndex: target, newRule: oldRule, oldIndex } };
  },

  deleteConditionalFormatRule(call, { index, sheetId }) {
    const sheet = call.book.sheet(sheetId);
    const at = checkIndex(sheet, index);
    const rule = sheet.overlays.conditionalFormats[at];
    sheet.overlays.conditionalFormats = without(sheet.overlays.conditionalFormats, at);
    call.changes.add('FORMAT');
    return { deleteConditionalFormatRule: { rule } };
  },
};
