import {
  dryRun,
  guessMapping,
  importable,
  importFiles,
  type ImportFile,
  type ImportFiles,
} from '../../actions/import';
import { RegisterError } from '../../register/errors';
import { LINES_A_CALL, MOST_LINES, type FileOfLines, type ImportFileSet, type ImportTab } from '../protocol';
import { count, list, nullable, oneOf, optional, record, text } from '../shapes';
import { headingOf } from '../views/card';
import { importView } from '../views/import';
import type { Services } from './desk';

const MOST_COLUMNS = 500;
/** A cell longer than Sheets takes is let through here: the import names its line. */
const LONGEST_CELL = 1_000_000;
const headings = list(text(LONGEST_CELL, { blank: true }), MOST_COLUMNS);

const fileOfLines = (mostLines: number) =>
  record({
    headings,
    rows: list(list(text(LONGEST_CELL, { blank: true }), MOST_COLUMNS), mostLines),
    lines: list(count, mostLines),
    mapping: list(nullable(text(100)), MOST_COLUMNS),
  });

const fileSet = (mostLines: number) =>
  record({
    files: record({ customers: optional(fileOfLines(mostLines)), orders: optional(fileOfLines(mostLines)) }),
  });

/** The import of files that the page has read and parsed. */
export const importing: Services<'importColumns' | 'tryImport' | 'importBatch'> = {
  importColumns: {
    shape: record({ tab: oneOf(['customers', 'orders'] as const), headings }),
    run: ({ language }, { tab, headings: given }) => ({
      mapping: guessMapping(tab, given).map((key) => key ?? null),
      columns: importable(tab).map((key) => ({ key, text: headingOf(tab, key, language) })),
    }),
  },
  tryImport: {
    shape: fileSet(MOST_LINES),
    run: ({ register, language }, { files }) =>
      importView(register.ask((world) => dryRun(world, filesOf(files))).result, language),
  },
  importBatch: {
    shape: fileSet(LINES_A_CALL),
    run: ({ register, language }, { files }) => {
      const { result, unfinished } = register.changing(() =>
        register.ask((world) => importFiles(world, filesOf(files))),
      );
      return { counts: importView(result, language), unfinished };
    },
  },
};

function filesOf({ customers, orders }: ImportFileSet): ImportFiles {
  return {
    ...(customers && { customers: fileOf('customers', customers) }),
    ...(orders && { orders: fileOf('orders', orders) }),
  };
}

/** @throws RegisterError csvNoUsableColumn; badArgument when a column is none that a file may fill, or is filled twice */
function fileOf(tab: ImportTab, { headings: given, rows, lines, mapping }: FileOfLines): ImportFile {
  const allowed = importable(tab);
  const keys = mapping.filter((key) => key !== null);
  if (keys.length === 0) throw new RegisterError('csvNoUsableColumn');
  if (keys.some((key) => !allowed.includes(key)) || new Set(keys).size < keys.length)
    throw new RegisterError('badArgument', { name: 'mapping' });
  return { headings: given, rows, lines, mapping: mapping.map((key) => key ?? undefined) };
}
