import type { sheets_v4 as api } from 'googleapis/build/src/apis/sheets';
import type { Book, Sheet } from './book';
import { invalid } from './errors';
import { PLAIN, type Facet } from './facets';
import { type Calculator, treeOf } from './formula/calculator';
import { CellError, type Value } from './formula/values';
import { type CellValue, Formula } from './grid';
import { MAX_CHARACTERS } from './limits';
import { below, isEverything, type Mask, overlay } from './mask';
import { formatText, formatValue, isDateFormat } from './text/format';
import { type Locale, localeOf } from './text/locale';

/** How a value is to be given, from the options of the value methods. */
export interface RenderOptions {
  value: 'FORMATTED_VALUE' | 'UNFORMATTED_VALUE' | 'FORMULA';
  dateTime: 'SERIAL_NUMBER' | 'FORMATTED_STRING';
}

/** @throws SheetsApiError INVALID_ARGUMENT for a text longer than a cell may hold. */
export function checkLength(text: string): string {
  if (text.length > MAX_CHARACTERS) {
    throw invalid(
      `Your input contains more than the maximum of ${MAX_CHARACTERS} characters in a single cell.`,
    );
  }
  return text;
}

/** The value that an ExtendedValue of a request enters; text is stored as given, never parsed. */
export function enteredValue(value: api.Schema$ExtendedValue | null | undefined): CellValue {
  if (value === null || value === undefined) return undefined;
  if (typeof value.numberValue === 'number') return value.numberValue;
  if (typeof value.boolValue === 'boolean') return value.boolValue;
  if (typeof value.stringValue === 'string') return checkLength(value.stringValue) || undefined;
  if (typeof value.formulaValue === 'string') return formula(value.formulaValue);
  if (value.errorValue) throw invalid('userEnteredValue.errorValue cannot be written');
  return undefined;
}

function formula(text: string): Formula {
  if (!text.startsWith('=')) throw invalid(`Invalid formula: ${JSON.stringify(text)} does not begin with =`);
  return new Formula(checkLength(text));
}

/** What was entered as an ExtendedValue. */
export function extendedValue(value: CellValue): api.Schema$ExtendedValue | undefined {
  switch (typeof value) {
    case 'number':
      return { numberValue: value };
    case 'string':
      return { stringValue: value };
    case 'boolean':
      return { boolValue: value };
    default:
      return value === undefined ? undefined : { formulaValue: value.text };
  }
}

/** What a cell's formula failed on, in words as a person would be told. */
const messages: Record<string, string> = {
  DIVIDE_BY_ZERO: 'The divisor cannot be zero.',
  VALUE: 'A value is not of the type that is expected.',
  REF: 'A reference does not exist, or cells depend on one another in a circle.',
  NAME: 'A function or a named range is not known.',
  NUM: 'A number is not valid here.',
  N_A: 'No value is available.',
  ERROR: 'The formula cannot be read.',
};

/** What a cell comes to as an ExtendedValue. */
export function effectiveValue(value: Value): api.Schema$ExtendedValue | undefined {
  if (value instanceof CellError)
    return { errorValue: { type: value.type, message: messages[value.type] ?? value.text } };
  return extendedValue(value);
}

/** The text that a cell shows. */
export function formatted(value: Value, format: api.Schema$CellFormat | undefined, locale: Locale): string {
  switch (typeof value) {
    case 'number':
      return formatValue(value, format?.numberFormat, locale);
    case 'string':
      return formatText(value, format?.numberFormat, locale);
    case 'boolean':
      return value ? locale.true : locale.false;
    default:
      return value === undefined ? '' : value.text;
  }
}

/** A cell as the value methods give it: text, number or boolean; an empty cell is an empty text. */
export function rendered(
  value: Value,
  format: api.Schema$CellFormat | undefined,
  locale: Locale,
  options: RenderOptions,
): string | number | boolean {
  if (options.value === 'FORMATTED_VALUE') return formatted(value, format, locale);
  if (value instanceof CellError) return value.text;
  const asText =
    typeof value === 'number' &&
    options.dateTime === 'FORMATTED_STRING' &&
    isDateFormat(format?.numberFormat);
  return asText ? formatted(value, format, locale) : (value ?? '');
}

/** Reads what the cells of a workbook come to: values as they are, formulas computed, with the format that they are shown in. */
export class ResultReader {
  readonly locale: Locale;
  private readonly calculator: Calculator;

  constructor(private readonly book: Book) {
    this.locale = localeOf(book.properties.locale);
    this.calculator = book.calculator();
  }

  /** What a cell comes to. */
  value(sheet: Sheet, row: number, column: number): Value {
    const value = sheet.grid.value(row, column);
    return value instanceof Formula
      ? this.calculator.resolved(sheet.settings.sheetId, row, column, value)
      : value;
  }

  /** The format of a cell; a formula in a cell without a number format brings its own. */
  format(sheet: Sheet, row: number, column: number): api.Schema$CellFormat | undefined {
    const { format } = this.book.facets.get(sheet.grid.facet(row, column));
    const value = sheet.grid.value(row, column);
    if (!(value instanceof Formula) || format?.numberFormat) return format;
    const numberFormat = this.calculator.format(sheet.settings.sheetId, value);
    return numberFormat ? { ...format, numberFormat } : format;
  }

  /** The text that a cell shows. */
  shown(sheet: Sheet, row: number, column: number): string {
    return formatted(this.value(sheet, row, column), this.format(sheet, row, column), this.locale);
  }
}

const LINK = /^(?:https?:\/\/|mailto:)\S+$/i;

/** Fields of a cell that follow from the others and cannot be written. */
const derivedFields = ['effectiveValue', 'formattedValue', 'effectiveFormat', 'hyperlink'];

/** Fields of a cell that no cell of this stand-in has: they may be asked for, and emptied, and nothing else. */
const absentFields = ['chipRuns', 'pivotTable', 'textFormatRuns'] as const;

/** Reads cells of one workbook as CellData. */
export class CellReader {
  private readonly results: ResultReader;
  private readonly effective = new Map<api.Schema$CellFormat | undefined, api.Schema$CellFormat>();

  constructor(private readonly book: Book) {
    this.results = new ResultReader(book);
  }

  /** The cell with the fields that the mask names; an empty object for a plain blank cell. */
  read(sheet: Sheet, row: number, column: number, mask: Mask): api.Schema$CellData {
    const value = sheet.grid.value(row, column);
    const facet = sheet.grid.facet(row, column);
    if (value === undefined && facet === PLAIN) return {};
    const { format, note, validation } = this.book.facets.get(facet);
    const data: api.Schema$CellData = {};
    const wants = (field: string): boolean => below(mask, field) !== undefined;
    if (value !== undefined) {
      if (wants('userEnteredValue')) data.userEnteredValue = extendedValue(value);
      if (wants('effectiveValue'))
        data.effectiveValue = effectiveValue(this.results.value(sheet, row, column));
      if (wants('formattedValue')) data.formattedValue = this.results.shown(sheet, row, column);
      const link = wants('hyperlink') ? this.link(value, format) : undefined;
      if (link !== undefined) data.hyperlink = link;
    }
    if (format !== undefined && wants('userEnteredFormat')) data.userEnteredFormat = format;
    if ((value !== undefined || format !== undefined) && wants('effectiveFormat')) {
      data.effectiveFormat = this.effectiveFormat(this.results.format(sheet, row, column));
    }
    if (note !== undefined && wants('note')) data.note = note;
    if (validation !== undefined && wants('dataValidation')) data.dataValidation = validation;
    return data;
  }

  /** Where a cell leads: by its format, by a HYPERLINK of a plain text, or by being an address. */
  private link(value: CellValue, format: api.Schema$CellFormat | undefined): string | undefined {
    const own = format?.textFormat?.link?.uri;
    if (own) return own;
    if (value instanceof Formula) return hyperlinkIn(value, this.results.locale);
    return typeof value === 'string' && LINK.test(value) ? value : undefined;
  }

  private effectiveFormat(format: api.Schema$CellFormat | undefined): api.Schema$CellFormat {
    let found = this.effective.get(format);
    if (found === undefined) {
      const base = this.book.properties.defaultFormat ?? {};
      found = { ...base, ...format, textFormat: { ...base.textFormat, ...format?.textFormat } };
      this.effective.set(format, found);
    }
    return found;
  }
}

/** The address of a HYPERLINK formula that names it as a text. */
function hyperlinkIn(formula: Formula, locale: Locale): string | undefined {
  const tree = treeOf(formula, locale);
  const link = tree?.kind === 'call' && tree.name === 'HYPERLINK' ? tree.args[0] : undefined;
  return link?.kind === 'constant' && typeof link.value === 'string' ? link.value : undefined;
}

/** Writes CellData into cells as the mask of an update request says. */
export class CellWriter {
  private readonly writesValue: boolean;
  private readonly facetMask: { format?: Mask; note: boolean; validation: boolean };
  private readonly answers = new Map<string, (facet: number) => number>();

  /** @throws SheetsApiError INVALID_ARGUMENT when the mask names a field that only Sheets itself sets. */
  constructor(
    private readonly book: Book,
    mask: Mask,
  ) {
    for (const field of derivedFields) {
      if (mask.fields.has(field)) throw invalid(`Field '${field}' is read-only`);
    }
    this.writesValue = below(mask, 'userEnteredValue') !== undefined;
    this.facetMask = {
      format: below(mask, 'userEnteredFormat'),
      note: below(mask, 'note') !== undefined,
      validation: below(mask, 'dataValidation') !== undefined,
    };
  }

  /**
   * Writes one cell. `value` replaces the data's own, for formulas that move along.
   * @throws SheetsApiError INVALID_ARGUMENT for rich text, chips and pivot tables, which are not there
   */
  write(sheet: Sheet, row: number, column: number, data: api.Schema$CellData, value?: CellValue): void {
    for (const field of absentFields) {
      if (data[field]) throw invalid(`Field '${field}' of a cell is not in this stand-in`);
    }
    if (this.writesValue) sheet.grid.setValue(row, column, value ?? enteredValue(data.userEnteredValue));
    const { format, note, validation } = this.facetMask;
    if (format === undefined && !note && !validation) return;
    const before = sheet.grid.facet(row, column);
    const after = this.facetChange(data)(before);
    if (after !== before) sheet.grid.setFacet(row, column, after);
  }

  private facetChange(data: api.Schema$CellData): (facet: number) => number {
    const key = JSON.stringify([data.userEnteredFormat, data.note, data.dataValidation]);
    let change = this.answers.get(key);
    if (change === undefined) {
      if (data.note) checkLength(data.note);
      change = this.book.facets.changer((facet) => this.changed(facet, data));
      this.answers.set(key, change);
    }
    return change;
  }

  private changed(facet: Facet, data: api.Schema$CellData): Facet {
    const { format, note, validation } = this.facetMask;
    return {
      format:
        format === undefined
          ? facet.format
          : this.changedFormat(facet.format, data.userEnteredFormat, format),
      note: note ? (data.note ?? undefined) : facet.note,
      validation: validation ? (data.dataValidation ?? undefined) : facet.validation,
    };
  }

  private changedFormat(
    before: api.Schema$CellFormat | undefined,
    given: api.Schema$CellFormat | null | undefined,
    mask: Mask,
  ): api.Schema$CellFormat | undefined {
    return isEverything(mask) ? (given ?? undefined) : overlay(before ?? {}, given, mask);
  }
}
