import type { RuleView } from '../protocol';
import { blockName } from './a1';
import {
  plainValue,
  type CellData,
  type ConditionData,
  type SpreadsheetData,
  type ValidationData,
} from './resource';
import type { WorkbookCalls } from './spreadsheet';

type Plain = string | number | boolean | undefined;
type Check = (value: Plain, wanted: Plain[], options: string[]) => boolean;

const number = (value: Plain): number => (typeof value === 'number' ? value : Number.NaN);
const text = (value: Plain): string => String(value ?? '').toLowerCase();
const isDate = (value: Plain): boolean => typeof value === 'number';

/** The conditions of data validation that can be judged without a formula engine, by the API's `ConditionType`. */
const checks: Record<string, Check> = {
  ONE_OF_LIST: (value, _wanted, options) => options.includes(String(value)),
  ONE_OF_RANGE: (value, _wanted, options) => options.includes(String(value)),
  BOOLEAN: (value, wanted) =>
    wanted.length ? wanted.map(String).includes(String(value)) : typeof value === 'boolean',
  DATE_IS_VALID: isDate,
  NUMBER_GREATER: (value, [low]) => number(value) > number(low),
  NUMBER_GREATER_THAN_EQ: (value, [low]) => number(value) >= number(low),
  NUMBER_LESS: (value, [high]) => number(value) < number(high),
  NUMBER_LESS_THAN_EQ: (value, [high]) => number(value) <= number(high),
  NUMBER_EQ: (value, [other]) => number(value) === number(other),
  NUMBER_NOT_EQ: (value, [other]) => number(value) !== number(other),
  NUMBER_BETWEEN: (value, [low, high]) => number(value) >= number(low) && number(value) <= number(high),
  NUMBER_NOT_BETWEEN: (value, [low, high]) => number(value) < number(low) || number(value) > number(high),
  TEXT_CONTAINS: (value, [part]) => text(value).includes(text(part)),
  TEXT_NOT_CONTAINS: (value, [part]) => !text(value).includes(text(part)),
  TEXT_EQ: (value, [other]) => text(value) === text(other),
  TEXT_STARTS_WITH: (value, [part]) => text(value).startsWith(text(part)),
  TEXT_ENDS_WITH: (value, [part]) => text(value).endsWith(text(part)),
  TEXT_IS_EMAIL: (value) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(String(value ?? '')),
  TEXT_IS_URL: (value) => /^(https?:\/\/)?[^\s/]+\.[^\s]+$/.test(String(value ?? '')),
  BLANK: (value) => value === undefined || value === '',
  NOT_BLANK: (value) => value !== undefined && value !== '',
};

const asNumber = (entered: string): Plain =>
  entered !== '' && Number.isFinite(Number(entered)) ? Number(entered) : entered;

function wanted(condition: ConditionData): Plain[] {
  return (condition.values ?? []).map((value) => asNumber(value.userEnteredValue ?? ''));
}

/** Whether a value meets a condition; null when only a formula engine could tell. */
export function meets(condition: ConditionData, value: Plain, options: string[] = []): boolean | null {
  const check = checks[condition.type];
  const needsFormula = (condition.values ?? []).some((entry) => entry.userEnteredValue?.startsWith('='));
  if (!check || (needsFormula && condition.type !== 'ONE_OF_RANGE')) return null;
  return check(value, wanted(condition), options);
}

/** Reads drop-down lists that lie in ranges once for each range. */
export class RuleReader {
  private readonly lists = new Map<string, string[]>();

  constructor(
    private readonly calls: WorkbookCalls,
    private readonly sheetTitle: string,
  ) {}

  /** The values that a drop-down offers. */
  options(condition: ConditionData): string[] {
    const entries = (condition.values ?? []).map((value) => value.userEnteredValue ?? '');
    if (condition.type === 'ONE_OF_LIST') return entries;
    if (condition.type !== 'ONE_OF_RANGE' || !entries[0]) return [];
    return this.rangeValues(entries[0].replace(/^=/, ''));
  }

  view(rule: ValidationData): RuleView {
    const kinds: Record<string, RuleView['kind']> = {
      ONE_OF_LIST: 'list',
      ONE_OF_RANGE: 'list',
      BOOLEAN: 'checkbox',
    };
    return {
      kind: kinds[rule.condition.type] ?? 'other',
      options: this.options(rule.condition),
      strict: rule.strict ?? false,
      message: rule.inputMessage,
    };
  }

  /** Whether a strict rule refuses what a cell now holds. An empty cell is never refused, as in Sheets. */
  refuses(cell: CellData): boolean {
    const rule = cell.dataValidation;
    if (!rule?.strict || !cell.userEnteredValue) return false;
    return meets(rule.condition, plainValue(cell.effectiveValue), this.options(rule.condition)) === false;
  }

  private rangeValues(range: string): string[] {
    const name = range.includes('!')
      ? range
      : `${blockName(this.sheetTitle, 0, 0, 1, 1).split('!')[0]}!${range}`;
    let values = this.lists.get(name);
    if (!values) {
      const fields = 'sheets(data(rowData(values(formattedValue))))';
      const { sheets } = this.calls.get<Pick<SpreadsheetData, 'sheets'>>(fields, [name]);
      const cells = (sheets[0]?.data ?? [])
        .flatMap((grid) => grid.rowData ?? [])
        .flatMap((row) => row.values ?? []);
      values = [...new Set(cells.map((cell) => cell.formattedValue ?? '').filter((shown) => shown !== ''))];
      this.lists.set(name, values);
    }
    return values;
  }
}
