import type { CellValue, Row, stream, Worksheet } from 'exceljs';
import type { sheets_v4 as api } from 'googleapis/build/src/apis/sheets';
import type { Locale, SheetParts } from '../../sheets';
import type { Lists } from './lists';
import { blockName } from './names';
import { conditionalRule, validationOf } from './rules';
import { argb, styleOf } from './style';

/** What Excel has not, or not in this form: how many of each were left out. */
export interface LeftOut {
  charts: number;
  /** Conditional formats, among them colour scales. */
  formats: number;
  rules: number;
  /** Protected ranges: Excel warns nobody, and protects by a password. */
  protections: number;
  /** Texts that were cut: a cell of Excel holds 32,767 characters. */
  longTexts: number;
}

/** The longest text of a cell in Excel. */
const LONGEST_TEXT = 32_767;
const POINTS_A_PIXEL = 0.75;

/** A column of Excel is as wide as so many digits of its usual font, each 7 pixels, and a margin. */
const widthOf = (pixels: number): number => Math.max(1, (pixels - 5) / 7);

type Book = stream.xlsx.WorkbookWriter;

/** What all sheets of a workbook share. */
export interface Context {
  locale: Locale;
  lists: Lists;
  leftOut: LeftOut;
  /** A formula with the names that the sheets have in Excel. */
  formulaOf: (formula: string) => string;
}

/** Writes one sheet, row by row. What cannot be written is counted in `leftOut`. */
export function writeSheet(book: Book, name: string, { frame, rows }: SheetParts, context: Context): void {
  const { leftOut } = context;
  const sheet = openSheet(book, name, frame);
  const { rowMetadata = [], columnMetadata = [] } = frame.data?.[0] ?? {};
  columnMetadata.forEach(({ pixelSize, hiddenByUser }, index) => {
    const column = sheet.getColumn(index + 1);
    column.width = widthOf(pixelSize ?? 100);
    if (hiddenByUser) column.hidden = true;
  });
  for (const merge of frame.merges ?? []) sheet.mergeCells(rangeName(merge, frame));
  new RowWriter(sheet, rowMetadata, context).write(rows(true));
  conditionalFormats(sheet, frame, context);
  const filter = frame.basicFilter?.range;
  if (filter) sheet.autoFilter = rangeName(filter, frame);
  leftOut.charts += frame.charts?.length ?? 0;
  leftOut.protections += frame.protectedRanges?.length ?? 0;
  sheet.commit();
}

function openSheet(book: Book, name: string, { properties }: api.Schema$Sheet): Worksheet {
  const { frozenRowCount: ySplit, frozenColumnCount: xSplit } = properties?.gridProperties ?? {};
  const tabColor = argb(properties?.tabColorStyle, properties?.tabColor);
  const frozen = (ySplit ?? 0) + (xSplit ?? 0) > 0;
  return book.addWorksheet(name, {
    state: properties?.hidden ? 'hidden' : 'visible',
    ...(frozen && { views: [{ state: 'frozen', xSplit: xSplit ?? 0, ySplit: ySplit ?? 0 }] }),
    ...(tabColor && { properties: { tabColor } }),
  });
}

function rangeName(range: api.Schema$GridRange, { properties }: api.Schema$Sheet): string {
  const { rowCount, columnCount } = properties?.gridProperties ?? {};
  return blockName(
    range.startRowIndex ?? 0,
    range.startColumnIndex ?? 0,
    range.endRowIndex ?? rowCount ?? 1,
    range.endColumnIndex ?? columnCount ?? 1,
  );
}

function conditionalFormats(sheet: Worksheet, frame: api.Schema$Sheet, context: Context): void {
  for (const [index, rule] of (frame.conditionalFormats ?? []).entries()) {
    const names = (rule.ranges ?? []).map((range) => rangeName(range, frame));
    const firstCell = names[0]?.split(':')[0] ?? 'A1';
    const written = conditionalRule(rule, firstCell, index + 1, context);
    if (written) sheet.addConditionalFormatting({ ref: names.join(' '), rules: [written] });
    else context.leftOut.formats++;
  }
}

/** Writes the rows of a sheet, and the drop-downs that its cells bear, each over the cells below each other that share it. */
class RowWriter {
  private readonly styles = new Map<api.Schema$CellFormat, ReturnType<typeof styleOf>>();
  /** By column: the rule of the row before, and where it began. */
  private readonly open = new Map<number, { rule: api.Schema$DataValidationRule; top: number }>();
  private row = 0;

  constructor(
    private readonly sheet: Worksheet,
    private readonly lines: api.Schema$DimensionProperties[],
    private readonly context: Context,
  ) {}

  write(blocks: Iterable<api.Schema$RowData[]>): void {
    for (const block of blocks) for (const { values = [] } of block) this.writeRow(values);
    for (; this.row < this.lines.length; this.row++) this.line(this.sheet.getRow(this.row + 1)).commit();
    for (const column of this.open.keys()) this.endRule(column);
  }

  private writeRow(cells: api.Schema$CellData[]): void {
    const row = this.line(this.sheet.getRow(this.row + 1));
    cells.forEach((cell, column) => this.writeCell(row, column, cell));
    for (const column of this.open.keys()) if (!cells[column]?.dataValidation) this.endRule(column);
    row.commit();
    this.row++;
  }

  private line(row: Row): Row {
    const { pixelSize, hiddenByUser, hiddenByFilter } = this.lines[this.row] ?? {};
    if (pixelSize && pixelSize !== 21) row.height = pixelSize * POINTS_A_PIXEL;
    if (hiddenByUser || hiddenByFilter) row.hidden = true;
    return row;
  }

  private writeCell(row: Row, column: number, data: api.Schema$CellData): void {
    const { userEnteredValue: value, userEnteredFormat: format, note, dataValidation } = data;
    if (value || format || note) {
      const cell = row.getCell(column + 1);
      if (value) cell.value = this.valueOf(value, data.effectiveValue);
      if (format) Object.assign(cell, this.style(format));
      if (note) cell.note = note;
    }
    if (dataValidation) this.rule(column, dataValidation);
  }

  private valueOf(value: api.Schema$ExtendedValue, comesTo: api.Schema$ExtendedValue = {}): CellValue {
    if (value.formulaValue) {
      const result = comesTo.numberValue ?? comesTo.stringValue ?? comesTo.boolValue ?? undefined;
      return {
        formula: this.context.formulaOf(value.formulaValue).slice(1),
        ...(result !== undefined && { result }),
      } as CellValue;
    }
    const text = value.stringValue;
    if (text && text.length > LONGEST_TEXT) this.context.leftOut.longTexts++;
    return text?.slice(0, LONGEST_TEXT) ?? value.numberValue ?? value.boolValue ?? null;
  }

  /** Cells that look alike share one object, so that each look is worked out once. */
  private style(format: api.Schema$CellFormat): ReturnType<typeof styleOf> {
    if (!this.styles.has(format)) this.styles.set(format, styleOf(format, this.context.locale));
    return this.styles.get(format);
  }

  private rule(column: number, rule: api.Schema$DataValidationRule): void {
    if (this.open.get(column)?.rule === rule) return;
    this.endRule(column);
    this.open.set(column, { rule, top: this.row });
  }

  private endRule(column: number): void {
    const found = this.open.get(column);
    if (!found) return;
    this.open.delete(column);
    const validation = validationOf(found.rule, this.context);
    if (!validation) {
      this.context.leftOut.rules++;
      return;
    }
    const block = blockName(found.top, column, Math.max(this.row, found.top + 1), column + 1);
    validationsOf(this.sheet).add(block, validation);
  }
}

/** The rules of a sheet by block, which the package's types leave out. */
function validationsOf(sheet: Worksheet): { add(block: string, rule: object): void } {
  return (sheet as unknown as { dataValidations: { add(block: string, rule: object): void } })
    .dataValidations;
}
