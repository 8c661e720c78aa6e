import type { ConditionalFormattingRule, DataValidation } from 'exceljs';
import type { sheets_v4 as api } from 'googleapis/build/src/apis/sheets';
import type { Context } from './sheet';
import { styleOf } from './style';

type Condition = api.Schema$BooleanCondition;

/** What a condition compares with; formulas name the sheets as Excel has them. */
const valuesOf = ({ values }: Condition, { formulaOf }: Context): string[] =>
  (values ?? []).map(({ userEnteredValue }) => {
    const value = userEnteredValue ?? '';
    return value.startsWith('=') ? formulaOf(value) : value;
  });

/** The longest list that Excel takes in the rule itself. */
const LONGEST_LIST = 255;

const withoutSign = (formula: string): string => formula.replace(/^=/, '');

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;
const operand = (text: string): string =>
  text.startsWith('=')
    ? text.slice(1)
    : /^-?\d+([.,]\d+)?$/.test(text)
      ? text.replace(',', '.')
      : quoted(text);

type Comparison =
  'equal' | 'notEqual' | 'greaterThan' | 'greaterThanOrEqual' | 'lessThan' | 'lessThanOrEqual';

/** The conditions on numbers that Excel has as rules too. */
const comparisons: Record<string, Comparison | 'between' | 'notBetween'> = {
  NUMBER_EQ: 'equal',
  NUMBER_NOT_EQ: 'notEqual',
  NUMBER_GREATER: 'greaterThan',
  NUMBER_GREATER_THAN_EQ: 'greaterThanOrEqual',
  NUMBER_LESS: 'lessThan',
  NUMBER_LESS_THAN_EQ: 'lessThanOrEqual',
  NUMBER_BETWEEN: 'between',
  NUMBER_NOT_BETWEEN: 'notBetween',
};

/** The day whose number is 1: any date is on it or later. */
const firstDay = new Date(Date.UTC(1899, 11, 31));

type Check = Pick<DataValidation, 'type' | 'formulae' | 'operator'>;

function checkOf(condition: Condition, context: Context): Check | undefined {
  const list = listFormula(condition, context);
  if (list !== undefined) return { type: 'list', formulae: [list] };
  const values = valuesOf(condition, context);
  const operator = comparisons[condition.type ?? ''];
  if (operator) return { type: 'decimal', operator, formulae: values.map(operand) };
  if (condition.type === 'DATE_IS_VALID')
    return { type: 'date', operator: 'greaterThanOrEqual', formulae: [firstDay] };
  if (condition.type === 'CUSTOM_FORMULA')
    return { type: 'custom', formulae: [withoutSign(values[0] ?? '')] };
  return undefined;
}

/** A rule of what a cell may hold for Excel; undefined for one that it has not in this form. */
export function validationOf(
  rule: api.Schema$DataValidationRule,
  context: Context,
): DataValidation | undefined {
  const check = checkOf(rule.condition ?? {}, context);
  if (check === undefined) return undefined;
  return {
    ...check,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: rule.strict ? 'stop' : 'warning',
    ...(rule.inputMessage && { showInputMessage: true, prompt: rule.inputMessage.slice(0, 255) }),
  };
}

/** In the rule itself a list is one text with commas: where values hold one, or are too many, the list stands on a sheet of its own. */
function listFormula(condition: Condition, context: Context): string | undefined {
  const values = valuesOf(condition, context);
  if (condition.type === 'ONE_OF_RANGE') return withoutSign(values[0] ?? '') || undefined;
  if (condition.type === 'BOOLEAN') return '"TRUE,FALSE"';
  if (condition.type !== 'ONE_OF_LIST' || values.length === 0) return undefined;
  const list = values.join(',');
  const fits = list.length <= LONGEST_LIST && !values.some((value) => /[,"]/.test(value));
  return fits ? `"${list}"` : context.lists.formulaOf(values);
}

/** The formula that Excel works out for the first cell of the ranges, by the condition; the rest follows relatively. */
const formulas: Record<string, (cell: string, values: string[]) => string> = {
  CUSTOM_FORMULA: (_cell, [formula = '']) => withoutSign(formula),
  BLANK: (cell) => `LEN(TRIM(${cell}))=0`,
  NOT_BLANK: (cell) => `LEN(TRIM(${cell}))>0`,
  TEXT_EQ: (cell, [text = '']) => `${cell}=${quoted(text)}`,
  TEXT_CONTAINS: (cell, [text = '']) => `NOT(ISERROR(SEARCH(${quoted(text)},${cell})))`,
  TEXT_NOT_CONTAINS: (cell, [text = '']) => `ISERROR(SEARCH(${quoted(text)},${cell}))`,
  TEXT_STARTS_WITH: (cell, [text = '']) => `LEFT(${cell},${text.length})=${quoted(text)}`,
  TEXT_ENDS_WITH: (cell, [text = '']) => `RIGHT(${cell},${text.length})=${quoted(text)}`,
  NUMBER_EQ: (cell, [one = '']) => `${cell}=${operand(one)}`,
  NUMBER_NOT_EQ: (cell, [one = '']) => `${cell}<>${operand(one)}`,
  NUMBER_GREATER: (cell, [one = '']) => `${cell}>${operand(one)}`,
  NUMBER_GREATER_THAN_EQ: (cell, [one = '']) => `${cell}>=${operand(one)}`,
  NUMBER_LESS: (cell, [one = '']) => `AND(ISNUMBER(${cell}),${cell}<${operand(one)})`,
  NUMBER_LESS_THAN_EQ: (cell, [one = '']) => `AND(ISNUMBER(${cell}),${cell}<=${operand(one)})`,
  NUMBER_BETWEEN: (cell, [one = '', other = '']) =>
    `AND(${cell}>=${operand(one)},${cell}<=${operand(other)})`,
};

/** A conditional format for Excel; undefined for one that it has not in this form, such as a colour scale. */
export function conditionalRule(
  rule: api.Schema$ConditionalFormatRule,
  firstCell: string,
  priority: number,
  context: Context,
): ConditionalFormattingRule | undefined {
  const { condition, format } = rule.booleanRule ?? {};
  const formula = formulas[condition?.type ?? ''];
  if (!condition || !formula) return undefined;
  const { fill, ...style } = styleOf(format ?? {}, context.locale) ?? {};
  // In a conditional format Excel takes the background colour of a pattern, not its foreground.
  const background = fill?.type === 'pattern' ? { fill: { ...fill, bgColor: fill.fgColor } } : {};
  return {
    type: 'expression',
    priority,
    formulae: [formula(firstCell, valuesOf(condition, context))],
    style: { ...style, ...background },
  };
}
