import type { sheets_v4 as api } from 'googleapis/build/src/apis/sheets';
import type { Book, Sheet } from './book';
import { invalid } from './errors';
import type { Facet } from './facets';
import { type CellValue, Formula } from './grid';
import { MAX_CHARACTERS } from './limits';
import { below, isEverything, type Mask, overlay } from './mask';
import { formatValue, isDateFormat } from './text/format';
import { type Locale, localeOf } from './text/locale';

/** How a value is to be given, from the options of the value methods. */
export interface RenderOptions {
  value: 'FORMATTED_VALUE' | 'UNFORMATTED_VALUE' | 'FORMULA';
  dateTime: 'SERIAL_NUMBER' | 'FORMATTED_STRING';
}

/** A formula has no computed value here; Sheets shows this error for a name that it does not know. */
const UNKNOWN: { type: string; message: string; text: string } = {
  type: 'NAME',
  message: 'Formulas are not computed by this stand-in for Google Sheets.',
  text: '#NAME?',
};

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

function effectiveValue(value: CellValue): api.Schema$ExtendedValue | undefined {
  if (!(value instanceof Formula)) return extendedValue(value);
  return { errorValue: { type: UNKNOWN.type, message: UNKNOWN.message } };
}

/** The text that a cell shows. */
export function formatted(
  value: CellValue,
  format: api.Schema$CellFormat | undefined,
  locale: Locale,
): string {
  switch (typeof value) {
    case 'number':
      return formatValue(value, format?.numberFormat, locale);
    case 'string':
      return value;
    case 'boolean':
      return value ? locale.true : locale.false;
    default:
      return value === undefined ? '' : UNKNOWN.text;
  }
}

/** A cell as the value methods give it: text, number or boolean; an empty cell is an empty text. */
export function rendered(
  value: CellValue,
  format: api.Schema$CellFormat | undefined,
  locale: Locale,
  options: RenderOptions,
): string | number | boolean {
  if (options.value === 'FORMATTED_VALUE') return formatted(value, format, locale);
  if (value instanceof Formula) return options.value === 'FORMULA' ? value.text : UNKNOWN.text;
  const asText =
    typeof value === 'number' &&
    options.dateTime === 'FORMATTED_STRING' &&
    isDateFormat(format?.numberFormat);
  return asText ? formatted(value, format, locale) : (value ?? '');
}

const LINK = /^(?:https?:\/\/|mailto:)\S+$/i;

/** Fields of a cell that follow from the others and cannot be written. */
const derivedFields = ['effectiveValue', 'formattedValue', 'effectiveFormat', 'hyperlink'];

/** Reads cells of one workbook as CellData. */
export class CellReader {
  private readonly locale: Locale;
  private readonly effective = new Map<number, api.Schema$CellFormat>();

  constructor(private readonly book: Book) {
    this.locale = localeOf(book.properties.locale);
  }

  /** The cell with the fields that the mask names; an empty object for a plain blank cell. */
  read(sheet: Sheet, row: number, column: number, mask: Mask): api.Schema$CellData {
    const value = sheet.grid.value(row, column);
    const number = sheet.grid.facet(row, column);
    const { format, note, validation } = this.book.facets.get(number);
    const data: api.Schema$CellData = {};
    const wants = (field: string): boolean => below(mask, field) !== undefined;
    if (value !== undefined) {
      if (wants('userEnteredValue')) data.userEnteredValue = extendedValue(value);
      if (wants('effectiveValue')) data.effectiveValue = effectiveValue(value);
      if (wants('formattedValue')) data.formattedValue = formatted(value, format, this.locale);
      if (wants('hyperlink') && typeof value === 'string' && LINK.test(value)) data.hyperlink = value;
    }
    if (format !== undefined && wants('userEnteredFormat')) data.userEnteredFormat = format;
    if ((value !== undefined || format !== undefined) && wants('effectiveFormat')) {
      data.effectiveFormat = this.effectiveFormat(number, format);
    }
    if (note !== undefined && wants('note')) data.note = note;
    if (validation !== undefined && wants('dataValidation')) data.dataValidation = validation;
    return data;
  }

  private effectiveFormat(facet: number, format: api.Schema$CellFormat | undefined): api.Schema$CellFormat {
    let found = this.effective.get(facet);
    if (found === undefined) {
      const base = this.book.properties.defaultFormat ?? {};
      found = { ...base, ...format, textFormat: { ...base.textFormat, ...format?.textFormat } };
      this.effective.set(facet, found);
    }
    return found;
  }
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

  /** Writes one cell. `value` replaces the data's own, for formulas that move along. */
  write(sheet: Sheet, row: number, column: number, data: api.Schema$CellData, value?: CellValue): void {
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
