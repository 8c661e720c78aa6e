import type { Book } from './book';
import { localeOf } from './text/locale';
import type { TypingContext } from './text/input';
import { zonedSerial } from './text/serial';

/** The kinds of change that a script can be told of, as the onChange event of Apps Script names them. */
export type ChangeKind =
  | 'EDIT'
  | 'INSERT_ROW'
  | 'REMOVE_ROW'
  | 'INSERT_COLUMN'
  | 'REMOVE_COLUMN'
  | 'INSERT_GRID'
  | 'REMOVE_GRID'
  | 'FORMAT'
  | 'OTHER';

/** What one call did, for those who count quotas and model seconds. */
export interface CallUsage {
  /** The method's name in the API's discovery document, without the leading `spreadsheets.`. */
  method: string;
  write: boolean;
  /** Ranges read or written. */
  ranges: number;
  cellsRead: number;
  cellsWritten: number;
  /** Requests of a batchUpdate. */
  requests: number;
}

/** One call at work: the workbook it reads or the fork it changes, and what it has done so far. */
export interface Call {
  book: Book;
  usage: CallUsage;
  changes: Set<ChangeKind>;
  typing: TypingContext;
}

/** The context of typed values in a locale (`fi_FI`); `now` in milliseconds since 1970. */
export function typingFor(
  locale: string | null | undefined,
  now: () => number = Date.now,
  timeZone?: string | null,
): TypingContext {
  return { locale: localeOf(locale), today: () => Math.floor(zonedSerial(now(), timeZone)) };
}

/** The context of typed values for a workbook; `now` in milliseconds since 1970. */
export const typingContext = (book: Book, now: () => number): TypingContext =>
  typingFor(book.properties.locale, now, book.properties.timeZone);
