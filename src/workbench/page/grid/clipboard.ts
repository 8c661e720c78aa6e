import type { BlockFields } from '../../server/protocol';
import type { CellCache } from './cells';
import { seenOrNamed } from '../../shapes/seenRows';
import { toTsv } from './tsv';

/** Cells that were copied in this page: they are pasted with their looks while the clipboard still holds their text. */
export interface Copied {
  from: BlockFields;
  cut: boolean;
  /** How many rows were copied: those that the filter did not hide, and when cut all. */
  rows: number;
  /** What went to the clipboard. */
  text: Promise<string>;
}

/** The most cells that are copied at once, and how many of them are fetched at once. */
const mostCopied = 200_000;
const mostFetched = 20_000;

async function textsOf(
  cells: CellCache,
  { row, column, rows, columns }: BlockFields,
  taken: ReadonlySet<number>,
): Promise<string> {
  const slice = Math.max(1, Math.floor(mostFetched / columns));
  const lines: string[][] = [];
  for (let start = row; start < row + rows; start += slice) {
    const size = Math.min(slice, row + rows - start);
    const view = await cells.fetch({ row: start, column, rows: size, columns });
    for (let r = 0; r < size; r++)
      if (taken.has(start + r))
        lines.push(Array.from({ length: columns }, (_column, c) => view.cells[r]?.[c]?.shown ?? ''));
  }
  return toTsv(lines);
}

/** Puts the texts of cells on the clipboard, without the rows that a filter hides; null when they are too many. */
export function copyCells(
  cells: CellCache,
  from: BlockFields,
  hidden: ReadonlySet<number>,
  cut: boolean,
): Copied | null {
  if (from.rows * from.columns > mostCopied) return null;
  const taken = new Set(seenOrNamed(cut ? new Set() : hidden, from.row, from.rows));
  const text = textsOf(cells, from, taken).then(async (tsv) => {
    await navigator.clipboard.writeText(tsv);
    return tsv;
  });
  return { from, cut, rows: taken.size, text };
}

/** Whether what a paste brings is what was copied in this page last. Line ends differ from one system to another. */
export async function sameClipboard(copied: Copied | null, text: string): Promise<boolean> {
  const plain = (from: string) => from.replace(/\r\n/g, '\n').replace(/\n$/, '');
  const own = await copied?.text.catch(() => undefined);
  return own !== undefined && plain(own) === plain(text);
}
