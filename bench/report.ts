import type { Figures } from './measure';
import { operations, type Operation } from './operations';
import type { Verdict } from './targets';

interface Column {
  heading: string;
  cell: (figures: Figures) => string;
}

const whole = (number: number): string =>
  Math.round(number)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ',');
const seconds = (number: number): string => number.toFixed(2);

/** Counted and modelled: the same on every machine. */
const sameEverywhere: readonly Column[] = [
  { heading: 'operation', cell: ({ operation }) => operations[operation as Operation] },
  { heading: 'executions', cell: ({ executions }) => whole(executions) },
  { heading: 'sheet reads', cell: ({ calls }) => whole(calls.apiRead) },
  { heading: 'commits', cell: ({ calls }) => whole(calls.apiWrite) },
  { heading: 'lock', cell: ({ calls }) => whole(calls.lock) },
  { heading: 'key', cell: ({ calls }) => whole(calls.propertyRead) },
  { heading: 'Drive', cell: ({ calls }) => whole(calls.file) },
  { heading: 'cells read', cell: ({ cellsRead }) => whole(cellsRead) },
  { heading: 'cells written', cell: ({ cellsWritten }) => whole(cellsWritten) },
  { heading: 'modelled s', cell: ({ modelledSeconds }) => seconds(modelledSeconds) },
  { heading: 'longest execution s', cell: ({ longestSeconds }) => seconds(longestSeconds) },
];

/** For information: of the machine at hand, the stand-in for Google included. */
const ofThisMachine: readonly Column[] = [
  { heading: 'wall s', cell: ({ wallSeconds }) => seconds(wallSeconds) },
  { heading: 'peak MB', cell: ({ peakMegabytes }) => whole(peakMegabytes) },
];

/** The figures as an aligned plain table. */
export function asTable(figures: readonly Figures[]): string {
  return bySize(figures)
    .map(([customers, some]) => {
      const rows = rowsOf([...sameEverywhere, ...ofThisMachine], some);
      const widths = columnWidths(rows);
      const lines = rows.map((row) =>
        row.map((cell, column) => aligned(cell, column, widths[column] ?? 0)).join('  '),
      );
      return `${whole(customers)} customers\n${lines.join('\n')}`;
    })
    .join('\n\n');
}

/** One line for each target. */
export const verdictLines = (verdicts: readonly Verdict[]): string[] =>
  verdicts.map(({ says, met, missedBy }) => {
    const where = missedBy.map(
      ({ operation, customers }) => `${operations[operation as Operation]} at ${whole(customers)}`,
    );
    return met ? `met     ${says}` : `MISSED  ${says} (${where.join('; ')})`;
  });

/** The page `docs/benchmarks.md`. */
export function asMarkdown(
  figures: readonly Figures[],
  verdicts: readonly Verdict[],
  machine: string,
): string {
  const tables = (columns: readonly Column[]) =>
    bySize(figures).map(
      ([customers, some]) => `### ${whole(customers)} customers\n\n${markdownTable(rowsOf(columns, some))}`,
    );
  const [operation] = sameEverywhere as readonly [Column];
  return (
    [
      '# Benchmarks',
      preface,
      '## Targets',
      verdictLines(verdicts)
        .map((line) => `- ${line.replace(/ {2,}/, ': ')}`)
        .join('\n'),
      '## Service calls, cells and modelled seconds',
      'The same on every machine.',
      ...tables(sameEverywhere),
      '## Time and memory',
      `For information: ${machine}. The stand-in for Google runs in the same process and takes most of both.`,
      ...tables([operation, ...ofThisMachine]),
      '',
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  );
}

const preface = `Written by \`npm run bench -- --write\`; \`npm run bench\` prints the same figures and ends with exit code 1 when a target is missed.

The register holds invented customers, one order each, every tenth with a consent to marketing. Service calls are counted as the
add-on makes them: the register's key is looked up once in an execution, work that changes anything is done under the script's
lock, which takes two calls. Modelled seconds follow the table in \`src/workbench/host/callRules.ts\`, which was fitted to
published measurements: rely on their order and their ratios. Where an execution would exceed 60 reads or 60 writes of the Sheets
API in a minute, the wait is part of them. An execution begins no further commit after four minutes and leaves the rest to the
next one.

Cells written are counted with the journal that every commit keeps of what it overwrites.`;

/** Figures by number of customers, in the order in which they were measured. */
function bySize(figures: readonly Figures[]): [number, Figures[]][] {
  const sizes = [...new Set(figures.map(({ customers }) => customers))];
  return sizes.map((size) => [size, figures.filter(({ customers }) => customers === size)]);
}

const rowsOf = (columns: readonly Column[], figures: readonly Figures[]): string[][] => [
  columns.map(({ heading }) => heading),
  ...figures.map((each) => columns.map(({ cell }) => cell(each))),
];

const columnWidths = (rows: readonly string[][]): number[] =>
  (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));

/** Names to the left, numbers to the right. */
const aligned = (cell: string, column: number, width: number): string =>
  column === 0 ? cell.padEnd(width) : cell.padStart(width);

function markdownTable(rows: readonly string[][]): string {
  const widths = columnWidths(rows).map((width) => Math.max(3, width));
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  const [head, ...body] = rows.map((row) =>
    line(row.map((cell, column) => aligned(cell, column, widths[column] ?? 0))),
  );
  return [head, line(rule), ...body].join('\n');
}
