import { type Calculator, judgeOf, readFormula } from '../../../sheets';
import type { CellStyle } from '../../protocol';
import type { Palette } from '../colors';
import { plainValue, type CellData, type ConditionalRuleData, type ConditionData } from '../resource';
import type { WorkbookCalls } from '../spreadsheet';
import { within } from './bands';
import { gradientColors } from './gradient';

/** The properties that a conditional format can give. */
type Changes = Pick<CellStyle, 'bold' | 'italic' | 'strike' | 'underline' | 'background' | 'color'>;

/** What a rule does to a cell; nothing where it does not apply. */
type Rule = (cell: CellData, row: number, column: number) => Changes | undefined;

type Test = (cell: CellData, row: number, column: number) => boolean;

const never: Test = () => false;

function changesOf(format: CellData['effectiveFormat'], palette: Palette): Changes {
  const { textFormat: text, backgroundColor, backgroundColorStyle } = format ?? {};
  const all = {
    bold: text?.bold || undefined,
    italic: text?.italic || undefined,
    strike: text?.strikethrough || undefined,
    underline: text?.underline || undefined,
    background: palette.css(backgroundColorStyle, backgroundColor),
    color: palette.css(text?.foregroundColorStyle, text?.foregroundColor),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

const keysOf = (changes: Changes) => Object.keys(changes) as (keyof Changes)[];

/** The conditional formats of a sheet, made ready to be asked about many cells. */
export class ConditionalFormats {
  private readonly rules: Rule[];
  private readonly calculator: Calculator;

  constructor(
    private readonly calls: WorkbookCalls,
    private readonly sheetId: number,
    private readonly palette: Palette,
    rules: ConditionalRuleData[],
  ) {
    this.calculator = calls.calculator();
    this.rules = rules.map((rule) => this.prepared(rule));
  }

  /** Changes a cell's looks by the rules that apply to it: of each property, the first rule that says something of it counts. */
  apply(style: CellStyle, cell: CellData, row: number, column: number): void {
    const changes: Changes = {};
    for (const rule of this.rules) {
      const said = rule(cell, row, column);
      if (said) for (const name of keysOf(said)) changes[name] ??= said[name] as never;
    }
    Object.assign(style, changes);
  }

  private prepared(rule: ConditionalRuleData): Rule {
    const inside = (row: number, column: number) => rule.ranges.some((range) => within(range, row, column));
    if (rule.gradientRule) return this.gradient(rule, inside);
    const { condition, format } = rule.booleanRule ?? {};
    if (!condition) return () => undefined;
    const changes = changesOf(format, this.palette);
    const test = this.test(condition, rule);
    return (cell, row, column) => (inside(row, column) && test(cell, row, column) ? changes : undefined);
  }

  private gradient(rule: ConditionalRuleData, inside: (row: number, column: number) => boolean): Rule {
    // The spread of the numbers is looked for when the first cell of the rule is drawn.
    let colors: ReturnType<typeof gradientColors> | null = null;
    return (cell, row, column) => {
      const value = cell.effectiveValue?.numberValue;
      if (value === undefined || !inside(row, column)) return undefined;
      colors ??= gradientColors(
        rule.gradientRule!,
        {
          numbers: this.calculator.numbers(rule.ranges),
          read: (text) => this.read(text),
        },
        this.palette,
      );
      return colors && { background: colors(value) };
    };
  }

  private read(text: string): number | undefined {
    if (!text.startsWith('=')) return this.calculator.readNumber(text);
    const value = this.at(text, { ranges: [{}] })?.(0, 0);
    return typeof value === 'number' ? value : undefined;
  }

  /** A formula as a question about places: relative references move with the cell, from the corner of the rule's first range. */
  private at(text: string, { ranges }: ConditionalRuleData) {
    const tree = readFormula(text, this.calculator.locale);
    const [top, left] = [ranges[0]?.startRowIndex ?? 0, ranges[0]?.startColumnIndex ?? 0];
    if (!tree) return undefined;
    return (row: number, column: number) =>
      this.calculator.judge(tree, {
        sheetId: this.sheetId,
        row,
        column,
        down: row - top,
        right: column - left,
      });
  }

  private test(condition: ConditionData, rule: ConditionalRuleData): Test {
    const entries = (condition.values ?? []).map(({ userEnteredValue = '' }) => userEnteredValue);
    if (condition.type === 'CUSTOM_FORMULA') {
      const ask = this.at(entries[0] ?? '', rule);
      return ask ? (_cell, row, column) => isTrue(ask(row, column)) : never;
    }
    if (entries.some((entry) => entry.startsWith('='))) return this.comparison(condition, entries, rule);
    const judge = judgeOf(condition, this.calls.typing());
    return judge ? (cell) => judge(subject(condition, cell)) : never;
  }

  /** A condition whose values are formulas: they are computed for each cell anew. */
  private comparison(condition: ConditionData, entries: string[], rule: ConditionalRuleData): Test {
    const asks = entries.map((entry) => (entry.startsWith('=') ? this.at(entry, rule) : () => entry));
    return (cell, row, column) => {
      const values = asks.map((ask) => ask?.(row, column));
      if (values.some((value) => value === undefined || typeof value === 'object')) return false;
      const typed = values.map((value) => ({
        userEnteredValue:
          typeof value === 'number'
            ? String(value).replace('.', this.calculator.locale.decimal)
            : String(value),
      }));
      const judge = judgeOf({ type: condition.type, values: typed }, this.calls.typing());
      return judge?.(subject(condition, cell)) ?? false;
    };
  }
}

/** What a condition looks at: the text that is shown for conditions on text, otherwise the value. */
function subject(condition: ConditionData, cell: CellData) {
  return condition.type.startsWith('TEXT') ? cell.formattedValue : plainValue(cell.effectiveValue);
}

/** A formula holds where it gives TRUE or a number but 0. */
function isTrue(value: unknown): boolean {
  return value === true || (typeof value === 'number' && value !== 0);
}
