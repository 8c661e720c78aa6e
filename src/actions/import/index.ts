import type { Change } from '../../workbook/changes';
import { formatDate, say } from '../../language/text';
import { importTexts } from '../../language/import';
import type { Query } from '../../workbook/table';
import { act, type Done, type Piece } from '../act';
import type { Program } from '../program';
import type { Reading, World } from '../reading';
import { restrictedQuery } from '../retention/held';
import { suppressionQuery } from '../suppress';
import { linesOf, type ParsedFile, type Problem } from './cells';
import { importCustomers } from './customers';
import { customerIndex } from './identity';
import { guessMapping, importable, type ImportTab, type Mapping } from './mapping';
import { importOrders } from './orders';

export { guessMapping, importable, type Mapping, type ParsedFile, type Problem, type ImportTab };

/** A file to be imported; without a mapping the headings are guessed. */
export interface ImportFile extends ParsedFile {
  mapping?: Mapping;
}

/** The files of one import. */
export interface ImportFiles {
  customers?: ImportFile;
  orders?: ImportFile;
  /** Where the data come from, for the source column; by default that they were imported, and when. */
  source?: string;
}

/** Counts of one tab. */
export interface ImportCounts {
  lines: number;
  added: number;
  updated: number;
  unchanged: number;
  suppressed: number;
  problems: Problem[];
  /** Headings of the file that no column of the register takes. */
  unmapped: string[];
}

/** What an import does, or did. */
export type ImportResult = { [T in ImportTab]?: ImportCounts };

/** Cells that one commit writes at most; about 1 MB of request. */
const CELLS_A_PIECE = 8000;

const query: Query = {
  ...suppressionQuery,
  customers: [...importable('customers'), 'restrictedSince'] as NonNullable<Query['customers']>,
  holds: restrictedQuery.holds,
  orders: importable('orders') as NonNullable<Query['orders']>,
};

/** What an import would do, line by line. Changes nothing. */
export const dryRun = (world: World, files: ImportFiles): Program<Done<ImportResult>> =>
  importing(world, files, true);

/**
 * Brings customers and orders in from files, one batch at a time. Customers are recognised by their number or their
 * normalised e-mail, orders by their invoice number, so that the same file again adds nothing. Whoever is on the
 * suppression list is not brought back for what was suppressed.
 */
export const importFiles = (world: World, files: ImportFiles): Program<Done<ImportResult>> =>
  importing(world, files, false);

function importing(world: World, files: ImportFiles, dry: boolean): Program<Done<ImportResult>> {
  return act(world, {
    query,
    decide: (reading) => {
      const { changes, result } = decide(reading, files);
      return { pieces: dry ? [] : piecesOf(changes), result };
    },
  });
}

function decide(reading: Reading, files: ImportFiles): { changes: Change[]; result: ImportResult } {
  const changes: Change[] = [];
  const result: ImportResult = {};
  let index = customerIndex(reading);
  if (files.customers) {
    const read = linesOf('customers', files.customers, mappingOf('customers', files.customers));
    const source =
      files.source ??
      say(importTexts.source, reading.language, { date: formatDate(reading.now.day, reading.language) });
    const done = importCustomers(reading, read.lines, source);
    index = done.index;
    changes.push(...done.changes);
    result.customers = counts('customers', files.customers, done, read.problems);
  }
  if (files.orders) {
    const read = linesOf('orders', files.orders, mappingOf('orders', files.orders));
    const done = importOrders(reading, read.lines, index);
    changes.push(...done.changes);
    result.orders = counts('orders', files.orders, { ...done, suppressed: 0 }, read.problems);
  }
  return { changes, result };
}

const mappingOf = (tab: ImportTab, file: ImportFile): Mapping =>
  file.mapping ?? guessMapping(tab, file.headings);

type Tally = Pick<ImportCounts, 'added' | 'updated' | 'unchanged' | 'suppressed' | 'problems'>;

function counts(
  tab: ImportTab,
  file: ImportFile,
  done: Tally,
  cellProblems: readonly Problem[],
): ImportCounts {
  const { added, updated, unchanged, suppressed, problems } = done;
  const mapping = mappingOf(tab, file);
  return {
    lines: file.rows.length,
    added,
    updated,
    unchanged,
    suppressed,
    problems: [...cellProblems, ...problems].sort((a, b) => a.line - b.line),
    unmapped: file.headings.filter((_, position) => mapping[position] === undefined),
  };
}

/** Changes gathered into commits of a bearable size, each with its own line in the log. */
function piecesOf(changes: readonly Change[]): Piece[] {
  const pieces: { changes: Change[]; cells: number }[] = [];
  for (const change of changes) {
    const cells = change.do === 'append' ? Object.keys(change.values).length : 1;
    let piece = pieces[pieces.length - 1];
    if (!piece || piece.cells + cells > CELLS_A_PIECE) pieces.push((piece = { changes: [], cells: 0 }));
    piece.changes.push(change);
    piece.cells += cells;
  }
  return pieces.map((piece) => ({
    changes: piece.changes,
    entries: [{ event: 'import', details: tally(piece.changes) }],
  }));
}

function tally(changes: readonly Change[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const change of changes) {
    const name = `${change.tab}.${change.do === 'append' ? 'added' : 'cellsChanged'}`;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}
