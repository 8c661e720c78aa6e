/** A piece of a document as the plain layout knows it. */
export type Block =
  | { kind: 'heading'; level: number; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'item'; marker: string; text: string }
  | { kind: 'table'; rows: TableRow[]; isRuled: boolean };

/** A row of a table; the rows of its head are repeated on every page. */
export interface TableRow {
  isHead: boolean;
  cells: TableCell[];
}

/** A cell; headings of columns and rows are bold, amounts stand to the right. */
export interface TableCell {
  text: string;
  isBold: boolean;
  isAmount: boolean;
}

/** The title and the blocks of an HTML document. Text in elements that are not known becomes paragraphs: none is lost. */
export function readBlocks(html: string): { title: string; blocks: Block[] } {
  const reader = new Reader();
  for (const token of html.matchAll(
    /<!--[\s\S]*?-->|<!doctype[^>]*>|<(\/?)([a-z][a-z0-9]*)([^>]*)>|[^<]+|</gi,
  )) {
    const [source, slash, name, attributes] = token;
    if (name !== undefined) reader.tag(name.toLowerCase(), slash === '/', attributes ?? '');
    else if (!/^<!/.test(source)) reader.text(source);
  }
  return reader.done();
}

const unprinted = new Set(['style', 'script', 'template', 'noscript']);
const blockElements = new Set(
  'p div section article header footer main body ul ol dl dt dd li table thead tbody tr h1 h2 h3 h4 h5 h6 blockquote pre hr figure'.split(
    ' ',
  ),
);

class Reader {
  private title = '';
  private pending = '';
  private readonly blocks: Block[] = [];
  private table: TableRow[] | undefined;
  private cell: TableCell | undefined;
  private isRuled = true;
  private isInHead = false;
  private heading = 0;
  private marker = '';
  private readonly counters: number[] = [];
  private skipping = '';

  text(source: string): void {
    if (this.skipping !== '' && this.skipping !== 'title') return;
    this.pending += decoded(source.replace(/[ \t\r\n\f]+/g, ' '));
  }

  tag(name: string, isEnd: boolean, attributes: string): void {
    if (name === 'title' || unprinted.has(name)) return this.skip(name, isEnd);
    if (this.skipping !== '') return;
    if (name === 'br') this.pending += '\n';
    else if (name === 'td' || name === 'th') this.cellTag(name, isEnd, attributes);
    else if (blockElements.has(name)) this.blockTag(name, isEnd, attributes);
  }

  done(): { title: string; blocks: Block[] } {
    this.flush();
    return { title: this.title, blocks: this.blocks };
  }

  private skip(name: string, isEnd: boolean): void {
    if (!isEnd) {
      if (name === 'title') this.flush();
      this.skipping = name;
    } else if (this.skipping === name) {
      if (name === 'title') this.title = this.take();
      this.skipping = '';
    }
  }

  private cellTag(name: string, isEnd: boolean, attributes: string): void {
    this.flush();
    this.cell = undefined;
    if (isEnd || !this.table) return;
    const isAmount = /class="[^"]*\bamount\b/.test(attributes);
    this.cell = { text: '', isBold: name === 'th', isAmount };
    this.table.at(-1)?.cells.push(this.cell);
  }

  private blockTag(name: string, isEnd: boolean, attributes: string): void {
    this.flush();
    if (/^h[1-6]$/.test(name)) this.heading = isEnd ? 0 : Number(name[1]);
    else if (name === 'ul' || name === 'ol') this.listTag(name, isEnd);
    else if (name === 'li') this.marker = isEnd ? '' : this.nextMarker();
    else if (name === 'table') this.tableTag(isEnd, attributes);
    else if (name === 'thead') this.isInHead = !isEnd;
    else if (name === 'tr' && !isEnd) this.table?.push({ isHead: this.isInHead, cells: [] });
  }

  private listTag(name: string, isEnd: boolean): void {
    if (isEnd) this.counters.pop();
    else this.counters.push(name === 'ol' ? 1 : 0);
  }

  private nextMarker(): string {
    const number = this.counters.pop() ?? 0;
    this.counters.push(number === 0 ? 0 : number + 1);
    return number === 0 ? '•' : `${number}.`;
  }

  private tableTag(isEnd: boolean, attributes: string): void {
    if (!isEnd) {
      this.table = [];
      this.isRuled = !attributes.includes('role="presentation"');
    } else if (this.table) {
      const rows = this.table.filter(({ cells }) => cells.length > 0);
      if (rows.length > 0) this.blocks.push({ kind: 'table', rows, isRuled: this.isRuled });
      this.table = undefined;
      this.cell = undefined;
    }
  }

  private take(): string {
    const text = this.pending
      .replace(/ *\n */g, '\n')
      .replace(/ {2,}/g, ' ')
      .replace(/^[ \n]+|[ \n]+$/g, '');
    this.pending = '';
    return text;
  }

  private flush(): void {
    const text = this.take();
    if (text === '') return;
    if (this.cell) this.cell.text += (this.cell.text === '' ? '' : '\n') + text;
    else if (this.heading > 0) this.blocks.push({ kind: 'heading', level: this.heading, text });
    else if (this.marker !== '') this.blocks.push({ kind: 'item', marker: this.marker, text });
    else this.blocks.push({ kind: 'paragraph', text });
  }
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi, (source, decimal, hexadecimal, name) => {
    if (name !== undefined) return named[String(name).toLowerCase()] ?? source;
    const code = decimal === undefined ? parseInt(hexadecimal, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : source;
  });
}
