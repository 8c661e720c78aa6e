import { readCsv } from '../../../actions/import/csv';
import { RegisterError } from '../../../register/errors';
import {
  LINES_A_CALL,
  MOST_LINES,
  type FileOfLines,
  type ImportCount,
  type ImportFileSet,
  type ImportTab,
  type Option,
} from '../../protocol';
import { ask } from '../shared/serve';

/** The kinds of files, in the order in which they are imported: orders name customers. */
export const importTabs: readonly ImportTab[] = ['customers', 'orders'];

/** A file that was chosen: its lines, and the columns that they may go to. */
export interface ChosenFile extends FileOfLines {
  columns: Option[];
}

/** The files of an import. */
export type ChosenFiles = { [T in ImportTab]?: ChosenFile };

/** The counts of an import. */
export type Counts = { [T in ImportTab]?: ImportCount };

const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

/**
 * Reads a file and asks where its columns go. The bytes are decoded here, where the encoding can be found out.
 * @throws RegisterError csvUnreadable, csvNoHeader, csvTooLarge; Refused, NoContact
 */
export async function chooseFile(tab: ImportTab, file: File): Promise<ChosenFile> {
  const { headings, rows, lines } = readCsv(new Uint8Array(await file.arrayBuffer()), decode);
  if (rows.length > MOST_LINES) throw new RegisterError('csvTooLarge', { limit: MOST_LINES });
  const { mapping, columns } = await ask({ do: 'importColumns', tab, headings: [...headings] });
  return { headings: [...headings], rows: rows.map((row) => [...row]), lines: [...lines], mapping, columns };
}

/** What is sent of the files. */
export function sent({ customers, orders }: ChosenFiles): ImportFileSet {
  return {
    ...(customers && { customers: withoutColumns(customers) }),
    ...(orders && { orders: withoutColumns(orders) }),
  };
}

const withoutColumns = ({ headings, rows, lines, mapping }: ChosenFile): FileOfLines => ({
  headings,
  rows,
  lines,
  mapping,
});

/** How many lines there are in all. */
export const lineCount = (files: ChosenFiles): number =>
  importTabs.reduce((sum, tab) => sum + (files[tab]?.rows.length ?? 0), 0);

/** The calls of an import, each with lines of one kind. */
export function batchesOf(files: ChosenFiles): { tab: ImportTab; file: FileOfLines }[] {
  return importTabs.flatMap((tab) => {
    const file = files[tab];
    if (!file) return [];
    const starts = Array.from(
      { length: Math.ceil(file.rows.length / LINES_A_CALL) },
      (_, index) => index * LINES_A_CALL,
    );
    return starts.map((from) => ({ tab, file: slice(withoutColumns(file), from) }));
  });
}

const slice = (file: FileOfLines, from: number): FileOfLines => ({
  ...file,
  rows: file.rows.slice(from, from + LINES_A_CALL),
  lines: file.lines.slice(from, from + LINES_A_CALL),
});

/** The counts of two batches together. */
export function together(before: Counts, more: Counts): Counts {
  return Object.fromEntries(
    importTabs.flatMap((tab) => {
      const [a, b] = [before[tab], more[tab]];
      const sum = a && b ? added(a, b) : (a ?? b);
      return sum ? [[tab, sum]] : [];
    }),
  );
}

const added = (a: ImportCount, b: ImportCount): ImportCount => ({
  lines: a.lines + b.lines,
  added: a.added + b.added,
  updated: a.updated + b.updated,
  unchanged: a.unchanged + b.unchanged,
  skipped: a.skipped + b.skipped,
  problems: [...a.problems, ...b.problems],
});
