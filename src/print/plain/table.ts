import type { TableCell, TableRow } from './blocks';
import { LINE_WIDTH, paper, type Sheet, type Style } from './sheet';

const plain: Style = { face: 'normal', size: 9, leading: 4.4, grey: 30 };
const bold: Style = { ...plain, face: 'bold' };
const PAGE_HEIGHT = paper.height - paper.top - paper.bottom;
const GAP = 4;
const PADDING = 1.2;
/** A word may make its column this wide; a longer one is broken. */
const WIDEST_WORD = 45;

const styleOf = (cell: TableCell): Style => (cell.isBold ? bold : plain);

/** Draws a table; its head is repeated on every page, and a row goes over pages only when none could hold it. */
export function drawTable(sheet: Sheet, rows: readonly TableRow[], isRuled: boolean): void {
  const widths = columnWidths(sheet, rows);
  const head = rows.filter(({ isHead }) => isHead);
  const drawing = { sheet, widths, isRuled };
  const repeated = heightOf(drawing, head) < PAGE_HEIGHT / 3 ? head : [];
  for (const row of rows) drawRow(drawing, row, row.isHead ? [] : repeated);
  sheet.space(3);
}

interface Drawing {
  sheet: Sheet;
  widths: readonly number[];
  isRuled: boolean;
}

function drawRow(drawing: Drawing, row: TableRow, head: readonly TableRow[]): void {
  const { sheet, widths } = drawing;
  let lines = linesOf(sheet, row, widths);
  for (;;) {
    const height = rowHeight(lines);
    if (height <= sheet.room) return drawLines(drawing, row, lines);
    const fitting = Math.floor((sheet.room - 2 * PADDING) / plain.leading);
    const freshRoom = PAGE_HEIGHT - heightOf(drawing, head);
    if (height > freshRoom && fitting > 0) {
      drawLines(
        drawing,
        row,
        lines.map((cell) => cell.slice(0, fitting)),
      );
      lines = lines.map((cell) => cell.slice(fitting));
    }
    sheet.newPage();
    for (const headRow of head) drawLines(drawing, headRow, linesOf(sheet, headRow, widths));
  }
}

function heightOf({ sheet, widths }: Drawing, rows: readonly TableRow[]): number {
  return rows.reduce((sum, row) => sum + rowHeight(linesOf(sheet, row, widths)), 0);
}

function drawLines({ sheet, widths, isRuled }: Drawing, row: TableRow, lines: readonly string[][]): void {
  let x = paper.left;
  row.cells.forEach((cell, index) => {
    const width = widths[index] ?? 0;
    (lines[index] ?? []).forEach((line, number) => {
      const y = sheet.y + PADDING + number * plain.leading;
      sheet.write(line, { x, y, ...(cell.isAmount && { right: x + width }) }, styleOf(cell));
    });
    x += width + GAP;
  });
  sheet.y += rowHeight(lines);
  if (isRuled) sheet.rule(row.isHead ? 60 : 200);
}

function linesOf(sheet: Sheet, row: TableRow, widths: readonly number[]): string[][] {
  return row.cells.map((cell, index) => sheet.wrap(cell.text, widths[index] ?? 0, styleOf(cell)));
}

function rowHeight(lines: readonly string[][]): number {
  return Math.max(1, ...lines.map(({ length }) => length)) * plain.leading + 2 * PADDING;
}

/** Columns as wide as their text where all fit; otherwise each gets its longest word and a share of the rest. */
function columnWidths(sheet: Sheet, rows: readonly TableRow[]): number[] {
  const count = Math.max(...rows.map(({ cells }) => cells.length));
  const available = LINE_WIDTH - GAP * (count - 1);
  const cellsOf = (index: number) => rows.flatMap(({ cells }) => cells.slice(index, index + 1));
  const columns = Array.from({ length: count }, (_none, index) => {
    const cells = cellsOf(index);
    const natural = widest(sheet, cells, /\n/);
    return { natural, least: Math.min(widest(sheet, cells, /[ \n]/), natural, WIDEST_WORD) };
  });
  const natural = total(columns.map((column) => column.natural));
  const least = total(columns.map((column) => column.least));
  if (natural <= available) return columns.map((column) => column.natural + (available - natural) / count);
  if (least >= available) return columns.map((column) => (column.least / least) * available);
  const share = (available - least) / (natural - least);
  return columns.map((column) => column.least + (column.natural - column.least) * share);
}

/** The widest piece between separators, a little more than it measures so that it is not broken by rounding. */
function widest(sheet: Sheet, cells: readonly TableCell[], separator: RegExp): number {
  const widths = cells.flatMap((cell) =>
    cell.text.split(separator).map((piece) => sheet.widthOf(sheet.printed(piece), styleOf(cell))),
  );
  return Math.max(4, ...widths) + 0.1;
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);
