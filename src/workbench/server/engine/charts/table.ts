import type { sheets_v4 as api } from 'googleapis/build/src/apis/sheets';
import { type Source, type SourceCell, type SourceReader, skippingOf } from './source';

/** A column of a chart's table: the header's text, and a cell for each category. */
export interface TableColumn {
  name: string;
  cells: SourceCell[];
  /** The text of each cell for labels of its own (`customLabelData`). */
  labels?: string[];
  /** The place of its series in the specification, from 0. */
  index: number;
}

/** The data of a chart, put in order: headers apart, hidden cells and the blank end left out. */
export interface ChartTable {
  domain?: TableColumn;
  series: TableColumn[];
}

const blank: SourceCell = { number: null, shown: '', hidden: false };

/** One header where every first cell that is not blank is text and something below one is a number, as Sheets guesses. */
function guessedHeaders(sources: Source[]): number {
  const firsts = sources.map(({ cells }) => cells[0] ?? blank);
  const named = firsts.some(({ shown }) => shown !== '');
  return named && firsts.every(({ number }) => number === null) ? 1 : 0;
}

function kept(sources: Source[], headers: number): number[] {
  const length = Math.max(0, ...sources.map(({ cells }) => cells.length));
  const indexes = Array.from({ length: Math.max(0, length - headers) }, (_row, at) => at + headers);
  const visible = indexes.filter((at) => !sources.some(({ cells }) => cells[at]?.hidden));
  while (visible.length && sources.every(({ cells }) => !cells[visible.at(-1)!]?.shown)) visible.pop();
  return visible;
}

/** Reads the domain and the series of a chart. Series whose column is hidden are left out, as are hidden categories. */
export function readTable(
  reader: SourceReader,
  spec: api.Schema$ChartSpec,
  domain: api.Schema$ChartData | undefined,
  series: { data?: api.Schema$ChartData; labels?: api.Schema$ChartData }[],
  headerCount: number | null | undefined,
): ChartTable {
  const skipping = skippingOf(spec.hiddenDimensionStrategy);
  const read = (data: api.Schema$ChartData | undefined) => reader.read(data, skipping);
  const axis = domain && read(domain);
  const drawn = series
    .map(({ data, labels }, index) => ({ index, source: read(data), labels: labels && read(labels) }))
    .filter(({ source }) => !source.hidden);
  const sources = drawn.map(({ source }) => source);
  const headers = headerCount ?? guessedHeaders(sources);
  const rows = kept(axis ? [axis, ...sources] : sources, headers);
  const column = (source: Source, index: number, labels?: Source): TableColumn => ({
    name: source.cells
      .slice(0, headers)
      .map(({ shown }) => shown)
      .join(' ')
      .trim(),
    cells: rows.map((at) => source.cells[at] ?? blank),
    index,
    ...(labels && { labels: rows.map((at) => labels.cells[at]?.shown ?? '') }),
  });
  return {
    ...(axis && { domain: column(axis, -1) }),
    series: drawn.map(({ source, index, labels }) => column(source, index, labels)),
  };
}
