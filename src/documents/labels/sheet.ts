import { cellBox, labelsOf, type LabelFormat } from './formats';
import { LEADING, type FittedLines } from './fit';
import { pdfOf, type PdfPage, type PlacedLine } from './pdf';

const MM_A_POINT = 25.4 / 72;

/** From the top of a line's room to its baseline, in sizes of the type: what is left of the leading stands above and below. */
const BASELINE = 0.93;

/** How labels are laid on sheets. */
export interface Laying {
  /** The label of the first sheet on which printing begins, from 0: those before it are used up. */
  start: number;
  /** Whether the labels' edges are drawn, to see on plain paper whether they lie right. */
  outlines: boolean;
}

/** Sheets that so many labels take. */
export const sheetsFor = (labels: number, format: LabelFormat, { start }: Laying): number =>
  labels === 0 ? 0 : Math.ceil((start + labels) / labelsOf(format));

/** Labels as a PDF at print size. @param title of the document, which names nobody */
export function labelPdf(
  labels: readonly FittedLines[],
  format: LabelFormat,
  laying: Laying,
  title: string,
): string {
  const each = labelsOf(format);
  const pages = Array.from({ length: sheetsFor(labels.length, format, laying) }, (_, sheet): PdfPage => {
    const before = sheet * each - laying.start;
    const cells = Array.from({ length: each }, (_cell, cell) => cell);
    return {
      lines: cells.flatMap((cell) => placed(labels[before + cell], format, cell)),
      boxes: laying.outlines ? cells.map((cell) => cellBox(format, cell)) : [],
    };
  });
  return pdfOf(pages, title);
}

/** The lines of a label, in the middle of its height, so that a sheet that slips a little cuts nothing off. */
function placed(label: FittedLines | undefined, format: LabelFormat, cell: number): PlacedLine[] {
  if (!label) return [];
  const { size, lines } = label;
  const box = cellBox(format, cell);
  const line = size * LEADING * MM_A_POINT;
  const top = box.y + (box.height - line * lines.length) / 2;
  return lines.map((text, index) => ({
    x: box.x + format.padding.x,
    y: top + line * index + size * BASELINE * MM_A_POINT,
    ...{ size, text },
  }));
}
