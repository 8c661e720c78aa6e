import { choiceText } from './choices';
import { errorTexts, generalError } from './errorTexts';
import { MissingTextValueError, say, type Language, type Text, type TextValues } from './text';
import { tabTexts } from './tabs';

export { errorTexts };

/** What a sentence about an error needs: a RegisterError, or anything that carries a code and data like one. */
export interface ReportedError {
  code: string;
  data: Record<string, string | number>;
}

/**
 * One sentence that says what went wrong and what to do next. Tabs, columns and kinds of record go by their words where
 * they are the register's own. A code without a text of its own, or without the values that its text needs, gets a general sentence.
 */
export function errorSentence({ code, data }: ReportedError, language: Language): string {
  const text = own<Text>(errorTexts, code) ?? generalError;
  try {
    return say(text, language, readable(data, language));
  } catch (error) {
    if (error instanceof MissingTextValueError) return say(generalError, language);
    throw error;
  }
}

/** Numbers that are names, such as a port, keep their digits together. */
const NAMES = ['port', 'status', 'entry', 'last', 'from', 'to', 'line'];

function readable(data: ReportedError['data'], language: Language): TextValues {
  const values: TextValues = { ...data };
  for (const name of NAMES) if (values[name] !== undefined) values[name] = String(values[name]);
  const [tab, column] = tabAndColumn(data);
  const texts = tab === undefined ? undefined : own(tabTexts, tab);
  if (tab !== undefined) values.tab = texts?.title[language] ?? tab;
  if (column !== undefined) values.column = own(texts?.columns, column)?.title[language] ?? column;
  if (data.kind !== undefined) values.kind = choiceText('recordKind', String(data.kind), language);
  return values;
}

/** A column comes as its key beside the tab's, or as a tag such as `customers.email`. */
function tabAndColumn({ tab, column }: ReportedError['data']): [string | undefined, string | undefined] {
  const [first, second] = String(column ?? '').split('.');
  if (second !== undefined && own(tabTexts, first ?? '')) return [first, second];
  return [tab === undefined ? undefined : String(tab), column === undefined ? undefined : String(column)];
}

const own = <V>(record: Readonly<Record<string, V>> | undefined, key: string): V | undefined =>
  record && Object.prototype.hasOwnProperty.call(record, key) ? record[key] : undefined;
