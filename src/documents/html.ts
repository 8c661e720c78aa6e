import { formatNumber, MissingTextValueError, type Language, type Text } from '../language/text';

/** Markup that is safe to put into a page. Made by `markup` and `words`, which escape what comes from elsewhere. */
export class Html {
  constructor(readonly source: string) {}
}

/** What a template takes: markup as it is, lists of markup, and data, which is escaped. */
export type HtmlValue = Html | readonly Html[] | string | number;

/** A template has a value inside a tag, where escaping would not be enough to keep it harmless. */
export class ValueInsideTagError extends Error {
  readonly code = 'HTML_VALUE_INSIDE_TAG';
  constructor() {
    super('A value may stand between tags only, never inside one.');
    this.name = 'ValueInsideTagError';
  }
}

/**
 * Markup from a template. Strings and numbers are taken for data: escaped, made visible, kept apart from the
 * writing direction of their surroundings. Texts of the register come in through `words`.
 * (Not named `html`: Prettier would rewrite such templates, and their white space is part of the document.)
 * @throws ValueInsideTagError when a value stands inside a tag.
 */
export function markup(parts: TemplateStringsArray, ...values: HtmlValue[]): Html {
  let source = '';
  parts.forEach((part, index) => {
    source += part;
    if (index >= values.length) return;
    if (source.lastIndexOf('<') > source.lastIndexOf('>')) throw new ValueInsideTagError();
    source += markupOf(values[index]);
  });
  return new Html(source);
}

/** Nothing at all, where a template has nothing to say. */
export const nothing = new Html('');

function markupOf(value: HtmlValue | undefined): string {
  if (value === undefined) return '';
  if (value instanceof Html) return value.source;
  if (typeof value === 'string' || typeof value === 'number') return dataMarkup(String(value));
  return value.map((each) => each.source).join('');
}

/** What an address of a page consists of (RFC 3986); nothing in it can end an attribute or hide in a text. */
const pageAddress = /^https:\/\/[A-Za-z0-9.-]+(:\d+)?(\/[A-Za-z0-9\-._~:/?#@!$&()*+,;=%]*)?$/;

/** The text as a link to itself where it is the whole address of a page and nothing else; other text as the data that it is. */
export function link(text: string): Html {
  if (!pageAddress.test(text)) return markup`${text}`;
  return new Html(`<a href="${escape(text)}">${dataMarkup(text)}</a>`);
}

/** Pieces in a row with something between them, such as the lines of an address. */
export function join(pieces: readonly Html[], between: Html): Html {
  return new Html(pieces.map(({ source }) => source).join(between.source));
}

/** A text of the register as markup, its values put in as data (strings, numbers) or as markup. */
export function words(
  text: Text,
  language: Language,
  values: Record<string, string | number | Html> = {},
): Html {
  const source = text[language]
    .split(/\{(\w+)\}/)
    .map((piece, index) => (index % 2 === 0 ? escape(piece) : placeMarkup(piece, language, values)))
    .join('');
  return new Html(source);
}

function placeMarkup(
  name: string,
  language: Language,
  values: Record<string, string | number | Html>,
): string {
  const value = Object.prototype.hasOwnProperty.call(values, name) ? values[name] : undefined;
  if (value === undefined) throw new MissingTextValueError(name);
  return typeof value === 'number' ? formatNumber(value, language) : markupOf(value);
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

/** `<bdi>` keeps right-to-left text from turning round what stands beside it. */
function dataMarkup(text: string): string {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/);
  return `<bdi>${lines.map((line) => breakable(visible(line))).join('<br>')}</bdi>`;
}

/** Words up to this long fit into every column; a longer one may be broken, so that no page is too narrow for it. */
const LONGEST_WORD = 24;

function breakable(line: string): string {
  const pieces = line.split(/(\S+)/).flatMap((piece) => {
    const characters = piece.length > LONGEST_WORD ? piece.match(/.{1,12}/gsu) : null;
    return characters ? [characters.map(escape).join('<wbr>')] : [escape(piece)];
  });
  return pieces.join('');
}

/**
 * Characters that a reader cannot see or that would disturb the page: control characters, the marks that force a
 * writing direction, halves of a pair. A tab and the harmless direction marks of Hebrew and Arabic are none of these.
 */
const unseen =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text with every unseen character written out by its number, such as `[U+0000]`: nothing hidden, nothing lost. */
export function visible(text: string): string {
  return text.replace(
    unseen,
    (character) => `[U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`,
  );
}
