import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A word of a PDF as an independent reader finds it: its page from 0, and its box in millimetres from the upper left corner. */
export interface PdfWord {
  page: number;
  x: number;
  y: number;
  width: number;
  height: number;
  text: string;
}

const MM_A_POINT = 25.4 / 72;

const unescaped = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

/** The pages' sizes in millimetres and the words of a PDF, by `pdftotext -bbox` of poppler. */
export function wordsOf(pdf: string | Uint8Array): {
  pages: { width: number; height: number }[];
  words: PdfWord[];
} {
  const folder = mkdtempSync(join(tmpdir(), 'labels-'));
  try {
    const file = join(folder, 'labels.pdf');
    writeFileSync(file, pdf);
    const xml = execFileSync('pdftotext', ['-bbox', file, '-'], { encoding: 'utf8' });
    const numbers = (tag: string, ...names: string[]) =>
      names.map((name) => Number(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]) * MM_A_POINT);
    const pages: { width: number; height: number }[] = [];
    const words: PdfWord[] = [];
    for (const [tag, text] of Array.from(xml.matchAll(/<page [^>]*>|<word [^>]*>(.*?)<\/word>/g), (found) => [
      found[0],
      found[1] ?? '',
    ])) {
      if (!tag) continue;
      if (tag.startsWith('<page')) {
        const [width = 0, height = 0] = numbers(tag, 'width', 'height');
        pages.push({ width, height });
      } else {
        const [x = 0, y = 0, right = 0, bottom = 0] = numbers(tag, 'xMin', 'yMin', 'xMax', 'yMax');
        words.push({
          ...{ page: pages.length - 1, x, y, width: right - x, height: bottom - y },
          text: unescaped(text ?? ''),
        });
      }
    }
    return { pages, words };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
