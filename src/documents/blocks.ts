import type { Language, Text } from '../language/text';
import { type Html, markup, words } from './html';
import type { TableColumn } from './table';

/** A paragraph. */
export const paragraph = (content: Html): Html => markup`<p>${content}</p>\n`;

/** A part of a document under its heading. */
export function part(title: Text, language: Language, content: Html | readonly Html[]): Html {
  return markup`<section>\n<h2>${words(title, language)}</h2>\n${content}</section>\n`;
}

/** The title of a document and the line under it. */
export function opening(title: Text, lead: Text, language: Language): Html {
  return markup`<h1>${words(title, language)}</h1>\n<p class="lead">${words(lead, language)}</p>\n`;
}

/** The headings of a table. */
export function headed(titles: readonly Text[], language: Language): TableColumn[] {
  return titles.map((title) => ({ title: words(title, language) }));
}

/** The text that a table of texts has under a key, if it has one. */
export function textFor(texts: Record<string, Text>, key: string): Text | undefined {
  return Object.prototype.hasOwnProperty.call(texts, key) ? texts[key] : undefined;
}

/** The words for a key; a word of the register that is no key stands for itself. */
export function named(texts: Record<string, Text>, key: string, language: Language): Html {
  const text = textFor(texts, key);
  return text ? words(text, language) : markup`${key}`;
}
