import { jsPDF } from 'jspdf';
import { embedType, printable, setType, type Face } from './type';

/** A4 in millimetres, with its margins. */
export const paper = { width: 210, height: 297, top: 20, bottom: 18, left: 18, right: 18 };

/** The width of a line, in millimetres. */
export const LINE_WIDTH = paper.width - paper.left - paper.right;

/** How a piece of text looks: face, size in points, millimetres from line to line, and grey (0 is black). */
export interface Style {
  face: Face;
  size: number;
  leading: number;
  grey: number;
}

/** A pile of pages that is filled from top to bottom. Lengths are millimetres. */
export class Sheet {
  private readonly pdf = new jsPDF({ unit: 'mm', format: 'a4', putOnlyUsedFonts: true, compress: true });
  private readonly widths = new Map<string, number>();
  /** The upper edge of what comes next. */
  y = paper.top;

  constructor(title: string) {
    embedType(this.pdf);
    setType(this.pdf, 'normal', 10);
    this.pdf.setProperties({ title: printable(this.pdf, title) });
  }

  /** What is left of the page. */
  get room(): number {
    return paper.height - paper.bottom - this.y;
  }

  get isAtTop(): boolean {
    return this.y === paper.top;
  }

  newPage(): void {
    this.pdf.addPage();
    this.y = paper.top;
  }

  /** Leaves some space, but none at the top of a page. */
  space(height: number): void {
    if (!this.isAtTop) this.y += height;
  }

  /** Starts a new page unless so much fits on this one. */
  keep(height: number): void {
    if (this.room < height && !this.isAtTop) this.newPage();
  }

  /** The text in lines that are not wider than this; only a word that is wider itself is broken. */
  wrap(text: string, width: number, style: Style): string[] {
    return this.printed(text)
      .split('\n')
      .flatMap((line) => this.wrapLine(line, width, style));
  }

  /** The text as it can be printed, see `printable`. */
  printed(text: string): string {
    return printable(this.pdf, text);
  }

  widthOf(text: string, style: Style): number {
    const key = `${style.face} ${style.size} ${text}`;
    const known = this.widths.get(key);
    if (known !== undefined) return known;
    setType(this.pdf, style.face, style.size);
    const width = this.pdf.getTextWidth(text);
    this.widths.set(key, width);
    return width;
  }

  /** Writes one line whose upper edge is at `y`; `right` is the edge that an amount stands at. */
  write(line: string, at: { x: number; y: number; right?: number }, style: Style): void {
    setType(this.pdf, style.face, style.size);
    this.pdf.setTextColor(style.grey);
    const baseline = at.y + style.leading * 0.72;
    if (at.right === undefined) this.pdf.text(line, at.x, baseline);
    else this.pdf.text(line, at.right - this.widthOf(line, style), baseline);
  }

  /** A hair line across the page at the present height. */
  rule(grey: number): void {
    this.pdf.setDrawColor(grey);
    this.pdf.setLineWidth(0.2);
    this.pdf.line(paper.left, this.y, paper.width - paper.right, this.y);
  }

  bytes(): Uint8Array {
    return new Uint8Array(this.pdf.output('arraybuffer'));
  }

  private wrapLine(line: string, width: number, style: Style): string[] {
    const lines: string[] = [];
    let current = '';
    for (const word of line.split(' ')) {
      const longer = current === '' ? word : `${current} ${word}`;
      if (this.widthOf(longer, style) <= width) {
        current = longer;
        continue;
      }
      if (current !== '') lines.push(current);
      const pieces = this.breakWord(word, width, style);
      current = pieces.pop() ?? '';
      lines.push(...pieces);
    }
    return [...lines, current];
  }

  private breakWord(word: string, width: number, style: Style): string[] {
    if (this.widthOf(word, style) <= width) return [word];
    const pieces: string[] = [];
    let piece = '';
    let used = 0;
    for (const character of word) {
      const more = this.widthOf(character, style);
      if (piece !== '' && used + more > width) {
        pieces.push(piece);
        piece = '';
        used = 0;
      }
      piece += character;
      used += more;
    }
    return [...pieces, piece];
  }
}
