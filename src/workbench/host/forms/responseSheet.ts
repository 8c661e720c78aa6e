import { a1Of } from '../a1';
import type { CellBlock, SheetsApi } from '../types';

import { serialOf } from '../zonedTime';
import { answerText, isQuestion } from './answers';
import { SheetAccess, type TargetBook, type TargetSheet } from './sheetAccess';
import type { FormAnswer, FormDestination, FormItemState, FormResponseState, FormState } from './state';
import { WrittenRow } from './writtenRow';

/** The words that Google Forms writes into a spreadsheet, by the language of its locale. */
const wordsOf: Record<string, { timestamp: string; email: string; sheet: string }> = {
  en: { timestamp: 'Timestamp', email: 'Email Address', sheet: 'Form Responses' },
  fi: { timestamp: 'Aikaleima', email: 'Sähköpostiosoite', sheet: 'Lomakkeen vastaukset' },
  sv: { timestamp: 'Tidstämpel', email: 'E-postadress', sheet: 'Formulärsvar' },
};
const wordsFor = (locale: string) => wordsOf[locale.slice(0, 2)] ?? wordsOf['en']!;

/** A column that a form fills. */
interface Column {
  key: string;
  title: string;
  /** The number format of a day or a moment. */
  type?: 'DATE' | 'DATE_TIME';
  /** What a response puts into it: text as it is typed, or a serial number. */
  read(response: FormResponseState, timeZone: string): string | number;
}

/** The sheet that a form's responses go to. A fresh look at the spreadsheet each time: people may have changed it. */
export class ResponseSheet {
  readonly #access: SheetAccess;
  readonly #columns: Column[];

  private constructor(
    api: SheetsApi,
    form: FormState,
    private readonly destination: FormDestination,
    private readonly book: TargetBook,
    private readonly sheet: TargetSheet,
  ) {
    this.#access = new SheetAccess(api, destination.spreadsheetId);
    this.#columns = columnsOf(form, book.locale);
  }

  /** The sheet of a form, or nothing if the form has none or somebody deleted it. */
  static of(api: SheetsApi, form: FormState): ResponseSheet | undefined {
    const { destination } = form;
    const book = destination && new SheetAccess(api, destination.spreadsheetId).book();
    const sheet = book?.sheets.find(({ sheetId }) => sheetId === destination?.sheetId);
    return destination && book && sheet && new ResponseSheet(api, form, destination, book, sheet);
  }

  /**
   * Adds a response sheet in front of a spreadsheet's sheets, with a header for the time and for each question.
   * @returns nothing when there is no such spreadsheet
   */
  static create(api: SheetsApi, form: FormState, spreadsheetId: string): ResponseSheet | undefined {
    const access = new SheetAccess(api, spreadsheetId);
    const book = access.book();
    if (!book) return undefined;
    const words = wordsFor(book.locale);
    const titles = new Set(book.sheets.map(({ title }) => title.toLowerCase()));
    let number = 1;
    while (titles.has(`${words.sheet} ${number}`.toLowerCase())) number++;
    const columns = columnsOf(form, book.locale);
    const properties = {
      title: `${words.sheet} ${number}`,
      index: 0,
      gridProperties: { rowCount: 100, columnCount: Math.max(26, columns.length), frozenRowCount: 1 },
    };
    const answer = access.batch([{ addSheet: { properties } }]) as {
      replies: { addSheet: { properties: { sheetId: number } } }[];
    };
    const sheetId = answer.replies[0]?.addSheet.properties.sheetId ?? 0;
    form.destination = { spreadsheetId, sheetId, columns: {} };
    const sheet = ResponseSheet.of(api, form);
    sheet?.placeColumns();
    return sheet;
  }

  /** Writes a response below the last filled row, in a row of its own, and tells what a trigger is told of it. Where that fails, no row stays. */
  append(response: FormResponseState): WrittenRow {
    const row = Math.max(this.#shown().length, 1);
    const inserted = { sheetId: this.sheet.sheetId, dimension: 'ROWS', startIndex: row, endIndex: row + 1 };
    // Below the header nothing is inherited from it; at the end of the grid there is nothing else to inherit from.
    const inheritFromBefore = row > 1 || row >= this.sheet.rowCount;
    this.#access.batch([{ insertDimension: { range: inserted, inheritFromBefore } }]);
    try {
      return this.#write(row, response);
    } catch (error) {
      this.#removeRow(row);
      throw error;
    }
  }

  /**
   * Writes a changed response over its row, which is found by the time of the earlier sending wherever a person has moved it; if it is
   * gone, a new row is added.
   */
  replace(response: FormResponseState, earlier: FormResponseState): WrittenRow {
    const column = this.placeColumns()['timestamp'] ?? 0;
    const wanted = serialOf(new Date(earlier.at), this.book.timeZone);
    const row = this.#raw().findIndex(
      (cells, index) => index > 0 && Math.abs(Number(cells[column] ?? NaN) - wanted) < 1e-7,
    );
    return row < 0 ? this.append(response) : this.#write(row, response);
  }

  /** What a trigger is told when the row of a response has not landed yet; the row is taken away again. */
  foretell(response: FormResponseState): WrittenRow {
    const event = this.append(response);
    this.#removeRow(event.block.row - 1);
    return event;
  }

  /** Takes a row away; it counts from 0. */
  #removeRow(row: number): void {
    const range = { sheetId: this.sheet.sheetId, dimension: 'ROWS', startIndex: row, endIndex: row + 1 };
    this.#access.batch([{ deleteDimension: { range } }]);
  }

  /** Finds each question's column, and adds those that are not there; counted from 0. */
  placeColumns(): Record<string, number> {
    const header = (this.#access.values(`${this.#name}!1:1`)[0] ?? []).map(String);
    const titles = new Set(this.#columns.map(({ title }) => title));
    const taken = new Set<number>();
    const places: Record<string, number> = {};
    for (const { key, title } of this.#columns) {
      const known = this.destination.columns[key] ?? -1;
      const candidates = [
        header[known] === title ? known : -1,
        header.findIndex((text, index) => text === title && !taken.has(index)),
        // A header that is no question's own was renamed by a person: the column stays the question's.
        header[known] && !titles.has(header[known]) ? known : -1,
      ];
      const place =
        candidates.find((index) => index >= 0 && !taken.has(index)) ?? this.#addColumn(header, title);
      taken.add(place);
      places[key] = place;
    }
    this.destination.columns = places;
    return places;
  }

  #addColumn(header: string[], title: string): number {
    const place = header.length;
    if (place >= this.sheet.columnCount) {
      const added = { sheetId: this.sheet.sheetId, dimension: 'COLUMNS', length: 1 };
      this.#access.batch([{ appendDimension: added }]);
      this.sheet.columnCount++;
    }
    header.push(title);
    const cell = { userEnteredValue: { stringValue: title } };
    const start = { sheetId: this.sheet.sheetId, rowIndex: 0, columnIndex: place };
    this.#access.batch([{ updateCells: { start, rows: [{ values: [cell] }], fields: 'userEnteredValue' } }]);
    return place;
  }

  #write(row: number, response: FormResponseState): WrittenRow {
    const places = this.placeColumns();
    const width = Math.max(...Object.values(places)) + 1;
    const cells: unknown[] = Array.from({ length: width }, () => null);
    for (const { key, read } of this.#columns) {
      cells[places[key] ?? 0] = read(response, this.book.timeZone);
    }
    const { sheetId } = this.sheet;
    const block: CellBlock = { sheetId, row: row + 1, column: 1, rows: 1, columns: width };
    this.#access.type(`${this.#name}!${a1Of(block)}`, [cells]);
    const moments = this.#columns.flatMap(({ key, type }) => {
      const startColumnIndex = places[key] ?? 0;
      const column = { startColumnIndex, endColumnIndex: startColumnIndex + 1 };
      const range = { sheetId, startRowIndex: row, endRowIndex: row + 1, ...column };
      const cell = { userEnteredFormat: { numberFormat: { type } } };
      const fields = 'userEnteredFormat.numberFormat';
      return type && cells[startColumnIndex] !== '' ? [{ repeatCell: { range, cell, fields } }] : [];
    });
    this.#access.batch(moments);
    return this.#written(block);
  }

  #written(block: CellBlock): WrittenRow {
    const shown = this.#access.values(`${this.#name}!${a1Of(block)}`)[0] ?? [];
    const header = this.#access.values(`${this.#name}!1:1`)[0] ?? [];
    const values = Array.from({ length: block.columns }, (_cell, index) => String(shown[index] ?? ''));
    return new WrittenRow(block, header.map(String), values);
  }

  get #name(): string {
    return `'${this.sheet.title.replace(/'/g, "''")}'`;
  }

  #shown(): unknown[][] {
    return this.#access.values(this.#name);
  }

  #raw(): unknown[][] {
    return this.#access.values(this.#name, true);
  }
}

function columnsOf(form: FormState, locale: string): Column[] {
  const words = wordsFor(locale);
  const timestamp: Column = {
    key: 'timestamp',
    title: words.timestamp,
    type: 'DATE_TIME',
    read: ({ at }, zone) => serialOf(new Date(at), zone),
  };
  const email: Column = { key: 'email', title: words.email, read: (response) => typed(response.email) };
  return [timestamp, ...(form.collectsEmail ? [email] : []), ...form.items.filter(isQuestion).map(columnOf)];
}

function columnOf({ id, title, type }: FormItemState): Column {
  const column = { key: String(id), title };
  if (type !== 'DATE') return { ...column, read: ({ answers }) => typed(answers[id]) };
  const read: Column['read'] = ({ answers }) =>
    answers[id] === undefined ? '' : serialOf(new Date(`${String(answers[id])}T00:00:00Z`), 'UTC');
  return { ...column, type: 'DATE', read };
}

/** An answer as it is typed into its cell. Text that would be a formula stays text. */
function typed(answer: FormAnswer | undefined): string {
  const text = answerText(answer);
  return /^[=+'@]/.test(text) ? `'${text}` : text;
}
