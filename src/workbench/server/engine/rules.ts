import { judgeOf } from '../../sheets';
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

type Judge = ReturnType<typeof judgeOf>;

/** Reads drop-down lists that lie in ranges once for each range. */
export class RuleReader {
  private readonly lists = new Map<string, string[]>();
  private readonly judges = new Map<ValidationData, Judge>();

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

  /** Whether a strict rule refuses what a cell now holds. */
  refuses(cell: CellData): boolean {
    return cell.dataValidation?.strict === true && this.breaks(cell);
  }

  /** Whether what a cell holds breaks its rule, strict or not. An empty cell never does, as in Sheets. */
  breaks(cell: CellData): boolean {
    if (!cell.dataValidation || !cell.userEnteredValue) return false;
    const judge = this.judge(cell.dataValidation);
    if (!judge || judge(plainValue(cell.effectiveValue))) return false;
    // The list of a drop-down holds what its cells show: `12,5`, a date, `TOSI`.
    const isListed = cell.dataValidation.condition.type.startsWith('ONE_OF') && judge(cell.formattedValue);
    return !isListed;
  }

  private judge(rule: ValidationData): Judge {
    if (!this.judges.has(rule)) {
      const { condition } = rule;
      const options = condition.type === 'ONE_OF_RANGE' ? this.options(condition) : undefined;
      this.judges.set(rule, judgeOf(condition, this.calls.typing(), options));
    }
    return this.judges.get(rule);
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
