import type { GridRange, Request } from './api';
import { chartKeys, figureCharts, type ChartKey, type Figure } from './figures';
import { runs, type Place } from './layout';
import { HEADER_ROWS } from './table';

/** What people read, or hear, of a chart. */
export interface ChartWords {
  title: string;
  altText: string;
}

/** What set-up knows of the overview when it comes to its charts. */
export interface ChartWork {
  /** The tab as it is once its columns are made. */
  overview: Place;
  /** The tab of how the figures went. */
  trend: Place;
  /** Data row by figure, those that are added in the same commit included. */
  rows: ReadonlyMap<string, number>;
  /** Ids of the charts that stand already. */
  standing: ReadonlySet<number>;
  /** Whether the cells that charts draw were made anew, so that the charts have to be told where they are. */
  moved: boolean;
}

/** The charts lie over a blank column of their own to the right of the figures. Sizes in pixels. */
const WIDTH = 640;
const HEIGHT = 300;
const GAP = 16;

/** Requests that add the charts which are missing; those that stand are only told where their cells are, when these were made anew. */
export function chartRequests(work: ChartWork, wordsOf: (chart: ChartKey) => ChartWords): Request[] {
  const { standing, moved } = work;
  const missing = chartKeys.filter((key) => !standing.has(figureCharts[key].chartId));
  return [
    ...(missing.length > 0 ? room(work.overview) : []),
    ...chartKeys.flatMap((key, index): Request[] => {
      const { chartId } = figureCharts[key];
      const spec = specOf(work, key, wordsOf(key));
      if (!standing.has(chartId))
        return [{ addChart: { chart: { chartId, spec, position: positionOf(work.overview, index) } } }];
      return moved ? [{ updateChartSpec: { chartId, spec } }] : [];
    }),
  ];
}

/** Requests that remove the register's own charts, of those that stand. */
export const chartsGo = (standing: ReadonlySet<number>): Request[] =>
  chartKeys
    .map((key) => figureCharts[key].chartId)
    .filter((chartId) => standing.has(chartId))
    .map((objectId) => ({ deleteEmbeddedObject: { objectId } }));

/** The column right of the register's own. */
const chartColumn = ({ columns }: Place): number => Math.max(...columns.values()) + 1;

function room(overview: Place): Request[] {
  const { sheetId, gridColumns } = overview;
  const startIndex = chartColumn(overview);
  if (gridColumns > startIndex) return [];
  const range = { sheetId, dimension: 'COLUMNS', startIndex, endIndex: startIndex + 1 };
  const properties = { pixelSize: WIDTH + 2 * GAP };
  return [
    { appendDimension: { sheetId, dimension: 'COLUMNS', length: 1 } },
    { updateDimensionProperties: { range, properties, fields: 'pixelSize' } },
  ];
}

/** @param index which of the charts it is, from the top */
function positionOf(overview: Place, index: number): object {
  const anchorCell = {
    sheetId: overview.sheetId,
    rowIndex: HEADER_ROWS,
    columnIndex: chartColumn(overview),
  };
  return {
    overlayPosition: {
      anchorCell,
      offsetXPixels: GAP,
      offsetYPixels: GAP + index * (HEIGHT + GAP),
      widthPixels: WIDTH,
      heightPixels: HEIGHT,
    },
  };
}

function specOf(work: ChartWork, key: ChartKey, { title, altText }: ChartWords): object {
  const chart = figureCharts[key];
  const drawn = 'trend' in chart ? lines(work.trend, chart.trend) : bars(work, chart.figures);
  return { title, altText, basicChart: drawn };
}

/** Lying bars, each with its number, so that nothing is told by length or colour alone. */
function bars({ overview, rows }: ChartWork, figures: readonly Figure[]): object {
  const found = figures.flatMap((figure) => rows.get(figure) ?? []);
  const cells = (column: string) => ({ sourceRange: { sources: rangesOf(overview, column, found) } });
  const dataLabel = { type: 'DATA', placement: 'OUTSIDE_END' };
  return {
    chartType: 'BAR',
    legendPosition: 'NO_LEGEND',
    headerCount: 0,
    domains: [{ domain: cells('figure') }],
    series: [{ series: cells('value'), targetAxis: 'BOTTOM_AXIS', dataLabel }],
  };
}

/** Lines over the months, named by the columns' headings. The ranges are open below: each month adds a row. */
function lines({ sheetId, columns }: Place, series: readonly string[]): object {
  const cells = (column: string) => {
    const at = columns.get(column) as number;
    const source = { sheetId, startRowIndex: 0, startColumnIndex: at, endColumnIndex: at + 1 };
    return { sourceRange: { sources: [source] } };
  };
  return {
    chartType: 'LINE',
    legendPosition: 'BOTTOM_LEGEND',
    headerCount: HEADER_ROWS,
    domains: [{ domain: cells('month') }],
    series: series.map((column) => ({ series: cells(column), targetAxis: 'LEFT_AXIS' })),
  };
}

/**
 * The cells of a column in the rows. Rows that do not follow one another are ranges of their own, as many for the labels as for the numbers:
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/charts#chartsourcerange
 */
function rangesOf({ sheetId, columns }: Place, column: string, rows: readonly number[]): GridRange[] {
  const at = columns.get(column) as number;
  return runs(rows).map(([from, to]) => ({
    sheetId,
    startRowIndex: HEADER_ROWS + from,
    endRowIndex: HEADER_ROWS + to + 1,
    startColumnIndex: at,
    endColumnIndex: at + 1,
  }));
}
