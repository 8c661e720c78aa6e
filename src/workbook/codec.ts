import { day, dayOf, type Day } from '../register/calendar';
import type { CellData, CellValue } from './api';
import type { ChoiceSet, Column } from './tabs';

/** The words of the drop-downs in the register's language. Reading accepts the words of every language and the bare key. */
export interface Vocabulary {
  word(set: ChoiceSet, key: string): string;
  key(set: ChoiceSet, word: string): string | undefined;
}

/** What a cell means to the register: text and choices as strings, dates as serial days, nothing as `undefined`. */
export type Value = string | number | boolean | undefined;

/** A cell whose content does not fit its column, e.g. the word "soon" in a column of dates. */
export class Unreadable {
  constructor(readonly raw: CellValue) {}
}

const numberFormats: Partial<Record<Column['kind'], { type: string; pattern: string }>> = {
  text: { type: 'TEXT', pattern: '@' },
  choice: { type: 'TEXT', pattern: '@' },
  date: { type: 'DATE', pattern: 'd.m.yyyy' },
  dateTime: { type: 'DATE_TIME', pattern: 'd.m.yyyy h:mm' },
  money: { type: 'NUMBER', pattern: '#,##0.00' },
  number: { type: 'NUMBER', pattern: '0' },
};

/** The number format of a column: plain text for what is text, so that postcodes and phones stay to the letter. */
export const numberFormat = (column: Column) => numberFormats[column.kind];

/** Whether a cell, as read unformatted, holds nothing. */
export const isBlank = (raw: CellValue | undefined): raw is null | undefined | '' =>
  raw === undefined || raw === null || raw === '';

/** Meaning of a raw cell (unformatted, dates as serial numbers); `undefined` when blank, `Unreadable` when it does not fit. */
export function decode(column: Column, raw: CellValue | undefined, words: Vocabulary): Value | Unreadable {
  if (isBlank(raw)) return undefined;
  return readers[column.kind](raw, column, words);
}

const readers: Record<
  Column['kind'],
  (raw: Exclude<CellValue, null>, column: Column, words: Vocabulary) => Value | Unreadable
> = {
  text: (raw, { words: set }, words) => {
    const text = typeof raw === 'boolean' ? String(raw).toUpperCase() : String(raw);
    return (set && words.key(set, text.trim())) ?? text;
  },
  choice: (raw, column, words) =>
    words.key(column.choice as ChoiceSet, String(raw).trim()) ?? new Unreadable(raw),
  date: (raw) => (isMoment(raw) ? Math.floor(raw) : (typedDay(raw) ?? new Unreadable(raw))),
  dateTime: (raw) => (isMoment(raw) ? raw : (typedMoment(raw) ?? new Unreadable(raw))),
  money: (raw) => (typeof raw === 'number' ? raw : new Unreadable(raw)),
  number: (raw) => (typeof raw === 'number' ? raw : new Unreadable(raw)),
  flag: (raw) => (typeof raw === 'boolean' ? raw : new Unreadable(raw)),
};

const FIRST_MOMENT = dayOf(1, 1, 1);
const AFTER_LAST_MOMENT = dayOf(9999, 12, 31) + 1;

/** A number of the calendar's years, 1 to 9999: 20260115 in a column of dates is a day that Sheets did not recognise. */
const isMoment = (raw: CellValue): raw is number =>
  typeof raw === 'number' && raw >= FIRST_MOMENT && raw < AFTER_LAST_MOMENT;

/** A date that somebody typed into a text cell: `2026-02-01` or `1.2.2026`; anything else is not guessed. */
export function typedDay(raw: CellValue): Day | undefined {
  const text = String(raw).trim();
  const iso = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?)?$/.test(text) ? text.slice(0, 10) : undefined;
  const finnish = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  const candidate = iso ?? (finnish ? `${finnish[3]}-${pad(finnish[2])}-${pad(finnish[1])}` : undefined);
  if (candidate === undefined) return undefined;
  try {
    return day(candidate);
  } catch {
    return undefined;
  }
}

const SECONDS_A_DAY = 86_400;

const TIMED = /^(.+?)(?:T|\s+(?:klo\s+|kl\.\s+|at\s+)?)(\d{1,2})[.:](\d{2})(?:[.:](\d{2}))?$/;

/** A typed day with its time of day where one was typed (`2026-11-24T09:30`, `2026-11-24 09:30`, `24.11.2026 9.30`), otherwise its beginning. */
export function typedMoment(raw: CellValue): number | undefined {
  const text = String(raw).trim();
  const timed = TIMED.exec(text);
  if (!timed) return typedDay(text);
  const [, date = '', ...time] = timed;
  const start = typedDay(date);
  const [hours = 0, minutes = 0, seconds = 0] = time.map((digits) => Number(digits ?? 0));
  if (start === undefined || hours > 23 || minutes > 59 || seconds > 59) return undefined;
  return start + (hours * 3600 + minutes * 60 + seconds) / SECONDS_A_DAY;
}

const pad = (digits: string | undefined) => (digits ?? '').padStart(2, '0');

/** The raw cell that `encode` stores for a value: what a later read gives back. */
export function rawOf(column: Column, value: Value, words: Vocabulary): CellValue {
  if (value === undefined || value === '') return null;
  const set = column.kind === 'choice' ? column.choice : column.words;
  if (set) return words.word(set, String(value));
  return value;
}

/** Cell data for `updateCells` and `appendCells`: text is stored as text, never parsed, and every cell carries its format. */
export function encode(column: Column, value: Value, words: Vocabulary): CellData {
  const format = numberFormat(column);
  const data: CellData = format ? { userEnteredFormat: { numberFormat: format } } : {};
  const raw = rawOf(column, value, words);
  if (raw !== null) data.userEnteredValue = rawValue(raw);
  return data;
}

/** The Sheets API's form of a raw value. */
export function rawValue(raw: Exclude<CellValue, null>) {
  if (typeof raw === 'number') return { numberValue: raw };
  return typeof raw === 'boolean' ? { boolValue: raw } : { stringValue: raw };
}

/** Most characters a cell of Google Sheets takes. */
export const MAX_CELL_CHARACTERS = 50_000;
