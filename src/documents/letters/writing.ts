import { say, type Language, type Text, type TextValues } from '../../language/text';
import { RegisterError } from '../../register/errors';
import { visible } from '../html';

/** A letter as the owner may edit it: a blank line parts paragraphs, `- ` begins an item of a list, `# ` a heading. */
export interface Letter {
  subject: string;
  text: string;
}

/** Longest value within a sentence or a list, in characters, so that no single one fills a whole cell (50,000). */
const LONGEST_VALUE = 5_000;

/** At most so many characters of a text, the last of them … where something was left out; no pair is cut in half. */
export function shortened(text: string, most: number): string {
  const characters = Array.from(text);
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}

/** What comes from outside in one line: white space as single blanks, whatever else nobody sees written out. */
export const oneLine = (text: string): string => visible(text.replace(/[\s\u0085]+/g, ' ').trim());

/** Two braces in a row belong to the places of a letter (`{{code}}`); in data they are moved apart and stay text. */
const withoutTokens = (text: string): string => text.replace(/\{(?=\{)/g, '{ ');

/** A value from outside, fit to stand within a sentence or behind the mark of a list. */
export const value = (text: string): string => withoutTokens(shortened(oneLine(text), LONGEST_VALUE));

/** The lines of a text whatever ends them, without blanks at their ends. */
export const linesOf = (text: string): string[] =>
  text.split(/\r\n|[\n\r\u0085\u2028\u2029]/).map((line) => line.replace(/\s+$/, ''));

/** Free text in its own paragraphs and lists. It makes no heading and no place of a letter. Nothing when it is blank. */
export function freeText(text: string): string[] {
  const lines = linesOf(text.trim()).map((line) => withoutTokens(visible(line)).replace(/^# /, '#\u00a0'));
  const paragraphs = lines.join('\n').split(/\n{2,}/);
  return paragraphs.filter((paragraph) => paragraph.trim() !== '');
}

/**
 * The controller's reasons, which the law asks for (GDPR Art. 12(3), 12(4)).
 * @throws RegisterError `reasonsMissing` when there are none
 */
export function reasonsText(reasons: string | undefined): string[] {
  const written = freeText(reasons ?? '');
  if (written.length === 0) throw new RegisterError('reasonsMissing');
  return written;
}

/**
 * What the owner has to say in a letter that would say nothing without it.
 * @throws RegisterError `letterTextMissing` when there is nothing
 */
export function writtenText(text: string): string[] {
  const written = freeText(text);
  if (written.length === 0) throw new RegisterError('letterTextMissing');
  return written;
}

/** The paragraphs of a letter in one language. */
export interface Pen {
  /** A paragraph; values are data. */
  say: (text: Text, values?: TextValues) => string;
  heading: (text: Text) => string;
}

/** Writes the register's own texts in a language, every value made fit to stand in them. */
export function penFor(language: Language): Pen {
  const write = (text: Text, values: TextValues = {}) => say(text, language, cleaned(values));
  return { say: write, heading: (text) => `# ${write(text)}` };
}

const cleaned = (values: TextValues): TextValues =>
  Object.fromEntries(
    Object.entries(values).map(([name, each]) => [name, typeof each === 'string' ? value(each) : each]),
  );

/** The points of a list, each written and fit to stand there already; nothing at all when there are none. */
export function points(written: readonly string[]): string[] {
  const lines = written.filter((line) => line !== '');
  return lines.length === 0 ? [] : [lines.map((line) => `- ${line}`).join('\n')];
}

/** A list of values from outside; blank ones are left out. */
export const listOf = (values: readonly string[]): string[] => points(values.map(value));

/** A list behind the sentence that introduces it; nothing when there is nothing to list. */
export const introduced = (introduction: string, list: readonly string[]): string[] =>
  list.length === 0 ? [] : [introduction, ...list];
