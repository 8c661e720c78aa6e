import type { sheets_v4 as api } from 'googleapis/build/src/apis/sheets';
import type { Sheet } from './book';
import type { Call } from './call';
import { ResultReader } from './cells';
import { judgeOf, type Plain } from './conditions';
import { invalid } from './errors';
import { readFormula } from './formula/calculator';
import { CellError, type Value } from './formula/values';
import { omit } from './omit';
import { areaOf, closed, type Rect } from './rect';
import { localeOf } from './text/locale';

/** Whether the cell of a row lets the row be seen. */
type Test = (row: number) => boolean;

type Criteria = api.Schema$FilterCriteria;

/** The criteria of a filter's columns; `filterSpecs` go before the older `criteria`. */
export function specsOf(filter: api.Schema$BasicFilter): api.Schema$FilterSpec[] {
  if (filter.filterSpecs) return filter.filterSpecs;
  return Object.entries(filter.criteria ?? {}).map(([column, filterCriteria]) => ({
    columnIndex: Number(column),
    filterCriteria,
  }));
}

/** The block of a filter with its header row. */
export const filterRect = (sheet: Sheet, filter: api.Schema$BasicFilter): Rect =>
  closed(areaOf(filter.range), sheet.grid);

const plain = (value: Value): Plain => (value instanceof CellError ? value.text : value);

type Rgb = api.Schema$Color;

const sameColor = (one: Rgb | undefined, other: Rgb | undefined): boolean =>
  (['red', 'green', 'blue'] as const).every(
    (part) => Math.round((one?.[part] ?? 0) * 255) === Math.round((other?.[part] ?? 0) * 255),
  );

const WHITE = { red: 1, green: 1, blue: 1 };

function colorTests(call: Call, sheet: Sheet, column: number, criteria: Criteria): Test[] {
  const { book } = call;
  const format = (row: number) => book.facets.get(sheet.grid.facet(row, column)).format;
  const back = criteria.visibleBackgroundColorStyle?.rgbColor ?? criteria.visibleBackgroundColor;
  const fore = criteria.visibleForegroundColorStyle?.rgbColor ?? criteria.visibleForegroundColor;
  const tests: Test[] = [];
  if (back)
    tests.push((row) => {
      const { backgroundColorStyle, backgroundColor } = format(row) ?? {};
      return sameColor(backgroundColorStyle?.rgbColor ?? backgroundColor ?? WHITE, back);
    });
  if (fore)
    tests.push((row) => {
      const { foregroundColorStyle, foregroundColor } = format(row)?.textFormat ?? {};
      return sameColor(foregroundColorStyle?.rgbColor ?? foregroundColor ?? {}, fore);
    });
  return tests;
}

/** A formula is written for the first row below the header and moves along over the others. */
function formulaTest(call: Call, sheet: Sheet, column: number, text: string): Test {
  const tree = readFormula(text, localeOf(call.book.properties.locale));
  if (tree === null) throw invalid(`The formula ${text} cannot be read.`);
  const calculator = call.book.calculator();
  const first = sheet.basicFilter ? filterRect(sheet, sheet.basicFilter).top + 1 : 0;
  return (row) => {
    const place = { sheetId: sheet.settings.sheetId, row, column, down: row - first, right: 0 };
    const holds = calculator.judge(tree, place);
    return holds === true || (typeof holds === 'number' && holds !== 0);
  };
}

function conditionTest(
  call: Call,
  sheet: Sheet,
  spec: api.Schema$FilterSpec,
  condition: api.Schema$BooleanCondition,
  results: ResultReader,
): Test {
  const column = spec.columnIndex ?? 0;
  if (condition.type === 'CUSTOM_FORMULA')
    return formulaTest(call, sheet, column, condition.values?.[0]?.userEnteredValue ?? '');
  const judge = judgeOf(condition, call.typing);
  if (!judge) throw invalid('This stand-in for Google Sheets compares with no formulas in a filter.');
  return (row) => judge(plain(results.value(sheet, row, column)));
}

function testsOf(call: Call, sheet: Sheet, spec: api.Schema$FilterSpec): Test[] {
  const column = spec.columnIndex ?? 0;
  const criteria = spec.filterCriteria ?? {};
  const results = new ResultReader(call.book);
  const shown = (row: number): string => results.shown(sheet, row, column);
  const tests = colorTests(call, sheet, column, criteria);
  if (criteria.hiddenValues?.length) {
    const hidden = new Set(criteria.hiddenValues);
    tests.push((row) => !hidden.has(shown(row)));
  }
  if (criteria.condition) tests.push(conditionTest(call, sheet, spec, criteria.condition, results));
  return tests;
}

/** Hides the rows that the criteria of the sheet's filter do not show, and shows all others that a filter had hidden. */
export function applyFilter(call: Call, sheet: Sheet): void {
  const { grid, basicFilter } = sheet;
  const rect = basicFilter && filterRect(sheet, basicFilter);
  const tests = basicFilter ? specsOf(basicFilter).flatMap((spec) => testsOf(call, sheet, spec)) : [];
  const isHidden = (row: number): boolean =>
    rect !== undefined && row > rect.top && row < rect.bottom && !tests.every((test) => test(row));
  const end = Math.max(grid.extentEnd('ROWS'), tests.length > 0 ? (rect?.bottom ?? 0) : 0);
  if (end === 0) return;
  grid.changeExtents('ROWS', 0, end, (extent, row) => {
    if (Boolean(extent.hiddenByFilter) === isHidden(row)) return extent;
    const rest = omit(extent, 'hiddenByFilter');
    return extent.hiddenByFilter ? rest : { ...rest, hiddenByFilter: true };
  });
}
