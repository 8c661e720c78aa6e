import { findChromium, printWithChromium } from './chromium';
import { printPlainly } from './plain';
import { PrintError } from './print-error';

export { PrintError } from './print-error';

/** What makes the PDF: a browser where there is one, otherwise our own plain layout. */
export type PdfEngine = 'chromium' | 'jspdf';

/** How a document is printed. */
export interface PrintOptions {
  /** Print with this engine or not at all. */
  engine?: PdfEngine;
  /** Milliseconds after which a browser that does not answer is ended; 60,000 unless told. */
  timeout?: number;
}

/** The engine that `htmlToPdf` tries first on this computer. */
export function pdfEngine(): PdfEngine {
  return findChromium() === undefined ? 'jspdf' : 'chromium';
}

/**
 * A document as an A4 PDF. Scripts do not run and nothing is fetched. Temporary files are this user's only and are
 * removed. A browser that fails (some installed as a snap may not read temporary files) is replaced by the plain layout,
 * unless an engine was asked for.
 * @param html a whole document; the plain layout knows headings, paragraphs, lists and tables.
 * @throws PrintError when the engine asked for is missing or fails.
 */
export function htmlToPdf(html: string, { engine, timeout = 60_000 }: PrintOptions = {}): Uint8Array {
  if (engine === 'jspdf') return printPlainly(html);
  const chromium = findChromium();
  try {
    if (chromium === undefined) throw new PrintError('There is no Chromium on this computer.');
    return printWithChromium(chromium, html, timeout);
  } catch (error) {
    if (engine === 'chromium' || !(error instanceof PrintError)) throw error;
    return printPlainly(html);
  }
}
