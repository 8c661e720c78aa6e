import { readBlocks, type Block } from './blocks';
import { LINE_WIDTH, paper, Sheet, type Style } from './sheet';
import { drawTable } from './table';

const text: Style = { face: 'normal', size: 10, leading: 5.2, grey: 30 };
const bold = 'bold' as const;
/** By level; deeper levels look like the last. */
const headings = [
  { face: bold, size: 20, leading: 8.8, grey: 20, above: 8, below: 2 },
  { face: bold, size: 13, leading: 6, grey: 20, above: 7, below: 2 },
  { face: bold, size: 10.5, leading: 5.2, grey: 20, above: 4, below: 1 },
  { face: bold, size: 9, leading: 4.6, grey: 60, above: 3, below: 0.5 },
];
const BESIDE_MARKER = 5;
/** A heading stays on the page only with as much as this under it, in millimetres. */
const UNDER_A_HEADING = 18;

/** The document as a plain A4 PDF, drawn without a browser: headings, paragraphs, lists and tables. */
export function printPlainly(html: string): Uint8Array {
  const { title, blocks } = readBlocks(html);
  const sheet = new Sheet(title);
  for (const block of blocks) draw(sheet, block);
  return sheet.bytes();
}

function draw(sheet: Sheet, block: Block): void {
  if (block.kind === 'table') drawTable(sheet, block.rows, block.isRuled);
  else if (block.kind === 'heading') drawHeading(sheet, block.level, block.text);
  else if (block.kind === 'paragraph') drawText(sheet, block.text, 0, text, 2.5);
  else drawItem(sheet, block.marker, block.text);
}

function drawHeading(sheet: Sheet, level: number, words: string): void {
  for (const { above, below, ...style } of headings.slice(0, level).slice(-1)) {
    sheet.space(above);
    sheet.keep(style.leading + UNDER_A_HEADING);
    drawText(sheet, words, 0, style, below);
  }
}

function drawItem(sheet: Sheet, marker: string, words: string): void {
  sheet.keep(text.leading);
  sheet.write(marker, { x: paper.left, y: sheet.y }, text);
  drawText(sheet, words, BESIDE_MARKER, text, 1.2);
}

function drawText(sheet: Sheet, words: string, indent: number, style: Style, below: number): void {
  for (const line of sheet.wrap(words, LINE_WIDTH - indent, style)) {
    sheet.keep(style.leading);
    sheet.write(line, { x: paper.left + indent, y: sheet.y }, style);
    sheet.y += style.leading;
  }
  sheet.space(below);
}
