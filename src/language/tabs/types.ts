import type { ColumnKey, TabKey } from '../../workbook/tabs';
import type { Text } from '../text';

/** A column as its heading and the note on it: what to write there, or who keeps it. */
export interface ColumnText {
  title: Text;
  note: Text;
  /** Notes of earlier versions: set-up puts today's in the place of one of them, and leaves words of the owner's. */
  formerNotes?: readonly Text[];
}

/** A tab as its name, what one row of it is, and its columns. */
export interface TabText<T extends TabKey = TabKey> {
  title: Text;
  note: Text;
  columns: { [C in ColumnKey<T>]: ColumnText };
}

/** The texts of some of the tabs. */
export type TabTexts<T extends TabKey = TabKey> = { [K in T]: TabText<K> };
