import { SHEET, type Box } from './formats';
import { winAnsiHex } from './type';

/** A line of text: where its baseline begins, in millimetres from the sheet's upper left corner, and its size in points. */
export interface PlacedLine {
  x: number;
  y: number;
  size: number;
  text: string;
}

/** A page of lines and of rectangles drawn thin. */
export interface PdfPage {
  lines: readonly PlacedLine[];
  boxes: readonly Box[];
}

const POINTS_A_MM = 72 / 25.4;

/** A length on the page: points with three decimals, less than a thousandth of a millimetre. */
const points = (mm: number): string => String(Number((mm * POINTS_A_MM).toFixed(3)));

const upwards = (y: number): string => points(SHEET.height - y);

const HAIRLINE = '0.25 w 0.6 G';

function contentOf({ lines, boxes }: PdfPage): string {
  const drawn = boxes.map(
    ({ x, y, width, height }) =>
      `${points(x)} ${upwards(y + height)} ${points(width)} ${points(height)} re S`,
  );
  const written = lines.map(
    ({ x, y, size, text }) => `BT /F1 ${size} Tf ${points(x)} ${upwards(y)} Td <${winAnsiHex(text)}> Tj ET`,
  );
  return [...(drawn.length > 0 ? [HAIRLINE, ...drawn] : []), ...written].join('\n');
}

const utf16Hex = (text: string): string =>
  [0xfeff, ...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))]
    .map((unit) => unit.toString(16).padStart(4, '0'))
    .join('');

/** Numbers of the objects that every document has; each page has two more, itself and its content. */
const CATALOG = 1;
const PAGES = 2;
const FONT = 3;
const INFO = 4;
const FIRST_PAGE = 5;

/**
 * An A4 document exact to the thousandth of a millimetre (PDF 1.7, ISO 32000-1), in Helvetica, which every reader has. It asks the reader
 * to print it in its own size. Written in ASCII alone, so that text and bytes are the same wherever it goes.
 * @param title of the document, which names nobody
 */
export function pdfOf(pages: readonly PdfPage[], title: string): string {
  const pageNumber = (index: number) => FIRST_PAGE + 2 * index;
  const kids = pages.map((_page, index) => `${pageNumber(index)} 0 R`).join(' ');
  const size = `[0 0 ${points(SHEET.width)} ${points(SHEET.height)}]`;
  const objects = [
    `<< /Type /Catalog /Pages ${PAGES} 0 R /ViewerPreferences << /PrintScaling /None >> >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} /MediaBox ${size} /Resources << /Font << /F1 ${FONT} 0 R >> >> >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< /Title <${utf16Hex(title)}> >>`,
    ...pages.flatMap((page, index) => {
      const content = contentOf(page);
      return [
        `<< /Type /Page /Parent ${PAGES} 0 R /Contents ${pageNumber(index) + 1} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  return written(objects);
}

/** The objects with the table of where each begins. */
function written(objects: readonly string[]): string {
  const parts = ['%PDF-1.7\n'];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  for (const [index, object] of objects.entries()) {
    const part = `${index + 1} 0 obj\n${object}\nendobj\n`;
    offsets.push(length);
    parts.push(part);
    length += part.length;
  }
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  return [
    ...parts,
    `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`,
    ...entries,
    `trailer\n<< /Size ${objects.length + 1} /Root ${CATALOG} 0 R /Info ${INFO} 0 R >>\n`,
    `startxref\n${length}\n%%EOF\n`,
  ].join('');
}
