import { entityText } from './entities';

/** A piece of a notice as it stands on a line of its own. */
export interface Line {
  kind: 'heading' | 'text' | 'item' | 'row';
  /** 1 is the highest heading; 0 where the text does not tell. Only of headings. */
  level: number;
  text: string;
  /** Line of the source, from 1. */
  at: number;
  /** Cells of a row, blank ones included. */
  cells?: readonly string[];
  /** The row names the columns of those that follow. */
  isHeader?: boolean;
  /** Whole paragraph in bold letters, which many write instead of a heading. */
  isBold?: boolean;
  /** Stands after a blank line or at the beginning. */
  isApart?: boolean;
}

/** What tells that a text is HTML; looked for near its beginning only, in tags of a bounded length. */
const HTML = /<(?:!doctype|html|body|div|main|article|section|p|h[1-6]|ul|ol|table|br)\b[^<>]{0,500}>/i;

/** The lines of a text that hold words, whether it is HTML, Markdown or plain. */
export const linesOf = (source: string): Line[] =>
  (HTML.test(source) ? htmlLines(source) : plainLines(source)).filter(({ text }) => WORDED.test(text));

/** Lines of dashes, dots and the like say nothing. */
const WORDED = /[\p{L}\d]/u;

/** Tags whose content nobody reads. */
const UNREAD = ['script', 'style', 'template', 'noscript', 'svg', 'title', 'select', 'nav'];
const HEADING = /^h([1-6])$/;
/** Tags within a line; every other tag begins a new one. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code del dfn em font i img ins kbd label mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
const BOLD = new Set(['b', 'strong']);

/** Reads HTML as text only: nothing of it is ever built or run. Scripts, styles and comments are left out. */
function htmlLines(source: string): Line[] {
  const reader = new HtmlReader();
  const lower = source.toLowerCase();
  let at = 0;
  while (at < source.length) {
    const open = source.indexOf('<', at);
    reader.text(source.slice(at, open < 0 ? source.length : open));
    if (open < 0) break;
    at = reader.tag(source, lower, open);
  }
  return reader.end();
}

class HtmlReader {
  private readonly lines: Line[] = [];
  private line = 1;
  private began = 1;
  /** Pieces of the line so far, and whether there is a letter among them. */
  private words: string[] = [];
  private hasText = false;
  private cells: string[] | undefined;
  /** Every cell of the row so far names a column. */
  private isHeader = false;
  private kind: Line['kind'] = 'text';
  private level = 0;
  private bold = 0;
  private plainLetters = false;

  text(raw: string): void {
    const words = entityText(raw);
    if (words.trim() !== '') {
      if (!this.hasText)
        this.began = this.line + (/^\s*/.exec(raw) as RegExpExecArray)[0].split('\n').length - 1;
      this.hasText = true;
      if (this.bold === 0) this.plainLetters = true;
    }
    this.line += raw.split('\n').length - 1;
    this.words.push(words);
  }

  /** Takes the tag that begins at a place. @returns where the text goes on */
  tag(source: string, lower: string, open: number): number {
    if (source.startsWith('<!--', open)) return this.skip(source, open, source.indexOf('-->', open), 3);
    const name = /^<\/?([a-z][a-z0-9]{0,15})/.exec(lower.slice(open, open + 20))?.[1];
    if (name === undefined && !/[!?/]/.test(source[open + 1] ?? '')) {
      this.text('<');
      return open + 1;
    }
    const isClosing = source[open + 1] === '/';
    if (name !== undefined && !isClosing && UNREAD.includes(name))
      return this.skip(source, open, lower.indexOf(`</${name}`, open), name.length + 3);
    if (name !== undefined) this.named(name, isClosing);
    return this.skip(source, open, source.indexOf('>', open), 1);
  }

  end(): Line[] {
    this.flush();
    return this.lines;
  }

  private skip(source: string, from: number, found: number, length: number): number {
    const to = found < 0 ? source.length : found + length;
    this.line += source.slice(from, to).split('\n').length - 1;
    return to;
  }

  private named(name: string, isClosing: boolean): void {
    if (BOLD.has(name)) this.bold = Math.max(0, this.bold + (isClosing ? -1 : 1));
    if (INLINE.has(name)) return;
    if (name === 'tr') this.row(isClosing);
    else if (this.cells) this.cell(name, isClosing);
    else this.block(name, isClosing);
  }

  private row(isClosing: boolean): void {
    if (isClosing) this.flush();
    else {
      this.flush();
      this.cells = [];
      this.isHeader = true;
      this.kind = 'row';
    }
  }

  private cell(name: string, isClosing: boolean): void {
    if (name !== 'td' && name !== 'th') {
      this.words.push(' ');
      return;
    }
    if (name === 'td') this.isHeader = false;
    // A cell that nobody closed ends where the next begins.
    if (isClosing || this.hasText) this.cells?.push(this.taken());
    this.taken();
  }

  private block(name: string, isClosing: boolean): void {
    this.flush();
    const heading = HEADING.exec(name);
    if (isClosing) return;
    if (heading) {
      this.kind = 'heading';
      this.level = Number(heading[1]);
    } else if (name === 'li' || name === 'dd') this.kind = 'item';
  }

  /** The text so far; the next begins anew. */
  private taken(): string {
    const text = this.words.join('').replace(/\s+/g, ' ').trim();
    this.words = [];
    this.hasText = false;
    return text;
  }

  private flush(): void {
    if (this.cells && this.hasText) this.cells.push(this.taken());
    const text = this.cells ? this.cells.filter(Boolean).join(' | ') : this.taken();
    if (text !== '')
      this.lines.push({
        kind: this.kind,
        level: this.level,
        text,
        at: this.began,
        isApart: true,
        ...(this.cells && { cells: this.cells }),
        ...(this.cells && this.isHeader && { isHeader: true }),
        ...(!this.plainLetters && { isBold: true }),
      });
    this.taken();
    this.cells = undefined;
    this.kind = 'text';
    this.level = 0;
    this.plainLetters = false;
  }
}

const BULLET = /^\s{0,12}(?:[-*+•·▪◦‣●○–—o]|[a-z]\))\s+(?=\S)/;
/** What word processors paste before a heading or an item of theirs, with a tab where others write a blank. */
const TABBED = /^(\s{0,12}(?:\d{1,2}(?:\.\d{1,2}){0,2}[.)]?|[-*+•·▪◦‣●○–—o\uf0b7]|[a-z]\)))\t+(?=[^\t]+$)/;

const MARKDOWN_HEADING = /^(#{1,6})\s+(?=\S)/;
/** What stands below the names of the columns: `|---|:--|`. */
const TABLE_RULE = /^\s{0,3}\|?\s?:?-{2,}:?[\s|:-]{0,500}$/;
const UNDERLINE = /^\s{0,3}(={3,}|-{3,})\s*$/;

/** Reads plain text and Markdown, with lines that were broken at a fixed width put together again. */
function plainLines(source: string): Line[] {
  const raw = source.split(/\r\n|[\n\r\u2028\u2029\f\v]/);
  const lines: Line[] = [];
  let isApart = true;
  raw.forEach((each, index) => {
    const last = lines[lines.length - 1];
    if (last?.kind === 'row' && !isApart && TABLE_RULE.test(each)) last.isHeader = true;
    else if (
      UNDERLINE.test(each) &&
      !isApart &&
      last?.kind === 'text' &&
      last.text.length <= LONGEST_HEADING
    ) {
      Object.assign(last, { kind: 'heading', level: each.trim().startsWith('=') ? 1 : 2 });
    } else if (each.trim() !== '' && !UNDERLINE.test(each)) {
      const line = plainLine(each, index + 1, isApart);
      if (last && !isApart && continues(last, line, raw[index - 1] ?? '')) last.text += ` ${line.text}`;
      else lines.push(line);
    }
    isApart = each.trim() === '' || UNDERLINE.test(each);
  });
  return lines;
}

/** The longest heading that is expected. */
export const LONGEST_HEADING = 110;

function plainLine(written: string, at: number, isApart: boolean): Line {
  const raw = written.replace(TABBED, (_found, mark: string) => `${mark.replace('\uf0b7', '•')} `);
  const heading = MARKDOWN_HEADING.exec(raw);
  if (heading)
    return {
      kind: 'heading',
      level: (heading[1] as string).length,
      text: unmarked(raw.slice(heading[0].length)),
      at,
      isApart,
    };
  const trimmed = raw.trim();
  if (trimmed.startsWith('|') || trimmed.includes('\t')) {
    const cells = trimmed
      .replace(/^\||\|$/g, '')
      .split(/[|\t]/)
      .map((cell) => unmarked(cell).replace(/^:?-+:?$/, ''));
    return { kind: 'row', level: 0, text: cells.filter(Boolean).join(' | '), at, cells, isApart };
  }
  const bullet = BULLET.exec(raw);
  const isBold = /^(\*\*|__).{1,110}\1:?$/.test(trimmed);
  return {
    kind: bullet && !isBold ? 'item' : 'text',
    level: 0,
    text: unmarked(bullet && !isBold ? raw.slice(bullet[0].length) : raw),
    at,
    isApart,
    ...(isBold && { isBold }),
  };
}

/** The text without the marks of Markdown. A link keeps its words. */
const unmarked = (text: string): string =>
  text
    .replace(/\[([^[\]]{1,300})\]\([^()\s]{1,500}\)/g, '$1')
    .replace(/\*\*|__|`/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** A line that was full: the next one may go on with it. */
const FULL_LINE = 50;
/** Nobody writes longer ones; a hostile text may. */
const LONGEST_PARAGRAPH = 10_000;

const continues = (before: Line, line: Line, rawBefore: string): boolean =>
  (before.kind === 'text' || before.kind === 'item') &&
  line.kind === 'text' &&
  !line.isBold &&
  !before.isBold &&
  before.text.length <= LONGEST_PARAGRAPH &&
  rawBefore.trim().length >= FULL_LINE &&
  !NUMBERED.test(line.text) &&
  !(NUMBERED.test(before.text) && /^\p{Lu}/u.test(line.text)) &&
  (!'.:!?'.includes(before.text.slice(-1)) || /^\p{Ll}/u.test(line.text));

/** The number of a heading, such as `3.`, `3)`, `5.1` or `4 §`. */
export const NUMBERED = /^(\d{1,2}(?:\.\d{1,2}){0,2})(?:[.)]|\s*§)?\s+(?=\S)/;
