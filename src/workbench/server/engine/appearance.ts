import type { CellStyle } from '../protocol';
import { meets } from './rules';
import {
  plainValue,
  type CellData,
  type ColorData,
  type ColorStyleData,
  type ConditionalRuleData,
  type FormatData,
  type RangeData,
} from './resource';

/** An API colour (parts from 0 to 1, missing parts 0) as CSS. */
export function cssColor(
  style: ColorStyleData | undefined,
  color: ColorData | undefined,
): string | undefined {
  const rgb = style?.rgbColor ?? color;
  if (!rgb) return undefined;
  const hex = (part = 0) =>
    Math.round(part * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${hex(rgb.red)}${hex(rgb.green)}${hex(rgb.blue)}`;
}

const alignments: Record<string, CellStyle['align']> = { LEFT: 'left', CENTER: 'center', RIGHT: 'right' };

function addFormat(style: CellStyle, format: FormatData | undefined): void {
  if (!format) return;
  if (format.textFormat?.bold) style.bold = true;
  if (format.textFormat?.italic) style.italic = true;
  if (format.textFormat?.strikethrough) style.strike = true;
  if (format.wrapStrategy === 'WRAP') style.wrap = true;
  const background = cssColor(format.backgroundColorStyle, format.backgroundColor);
  const color = cssColor(format.textFormat?.foregroundColorStyle, format.textFormat?.foregroundColor);
  if (background && background !== '#ffffff') style.background = background;
  if (color && color !== '#000000') style.color = color;
  style.align = alignments[format.horizontalAlignment ?? ''] ?? style.align;
}

/** Text stands left, numbers and dates right, truth values and errors in the middle, as in Sheets. */
function naturalAlignment(cell: CellData): CellStyle['align'] {
  const value = cell.effectiveValue;
  if (value?.numberValue !== undefined) return 'right';
  if (value?.boolValue !== undefined || value?.errorValue) return 'center';
  return undefined;
}

function within(range: RangeData, row: number, column: number): boolean {
  return (
    row >= (range.startRowIndex ?? 0) &&
    row < (range.endRowIndex ?? Infinity) &&
    column >= (range.startColumnIndex ?? 0) &&
    column < (range.endColumnIndex ?? Infinity)
  );
}

/** `=$C2="text"`: the one kind of custom formula that is judged here, a cell of the same row compared with a text. */
const rowFormula = /^=\$?([A-Z]+)\$?(\d+)\s*=\s*"((?:[^"]|"")*)"$/;

function columnIndex(letters: string): number {
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Looks up a cell of the block that is being drawn; undefined outside it. */
export type CellLookup = (row: number, column: number) => CellData | undefined;

function applies(
  rule: ConditionalRuleData,
  row: number,
  column: number,
  cell: CellData,
  at: CellLookup,
): boolean {
  const range = rule.ranges.find((candidate) => within(candidate, row, column));
  const condition = rule.booleanRule?.condition;
  if (!range || !condition) return false;
  const formula = rowFormula.exec(condition.values?.[0]?.userEnteredValue ?? '');
  if (condition.type !== 'CUSTOM_FORMULA' || !formula)
    return meets(condition, plainValue(cell.effectiveValue)) === true;
  const [, letters = '', number = '', wanted = ''] = formula;
  const compared = at(row - (range.startRowIndex ?? 0) + Number(number) - 1, columnIndex(letters));
  return (compared?.formattedValue ?? '').toLowerCase() === wanted.replace(/""/g, '"').toLowerCase();
}

/** How a cell looks: its own format, then the first conditional format that applies. Undefined when plain. */
export function cellStyle(
  cell: CellData,
  row: number,
  column: number,
  rules: ConditionalRuleData[],
  at: CellLookup,
): CellStyle | undefined {
  const style: CellStyle = {};
  const align = naturalAlignment(cell);
  if (align) style.align = align;
  addFormat(style, cell.effectiveFormat);
  addFormat(style, rules.find((rule) => applies(rule, row, column, cell, at))?.booleanRule?.format);
  return Object.values(style).some((value) => value !== undefined) ? style : undefined;
}
