import type { sheets_v4 as api } from 'googleapis/build/src/apis/sheets';
import type { BasicChart, ChartFormat, ChartSeries, SeriesKind, ValueAxis } from '../../charts/model';
import type { Palette } from '../colors';
import type { ChartTable, TableColumn } from './table';
import { chartColor, chartText } from './texts';

const kinds: Record<string, SeriesKind> = {
  COLUMN: 'column',
  BAR: 'column',
  LINE: 'line',
  AREA: 'area',
  STEPPED_AREA: 'steppedArea',
  SCATTER: 'scatter',
};

/** Kinds that place their points by the number of the domain, where it is numbers throughout. */
const placedByNumber = new Set(['LINE', 'AREA', 'STEPPED_AREA', 'SCATTER']);

const dashes: Record<string, ChartSeries['dash']> = {
  DOTTED: 'dotted',
  MEDIUM_DASHED: 'dashed',
  MEDIUM_DASHED_DOTTED: 'dashed',
  LONG_DASHED: 'dashed',
  LONG_DASHED_DOTTED: 'dashed',
};

const firstFormat = (column: TableColumn | undefined): ChartFormat | undefined =>
  column?.cells.find(({ number }) => number !== null)?.format;

type Labels = api.Schema$DataLabel | undefined;

function pointLabels(label: Labels, column: TableColumn): Pick<ChartSeries, 'labels'> {
  if (label?.type !== 'DATA' && label?.type !== 'CUSTOM') return {};
  const shown = column.cells.map((cell) => cell.shown);
  const texts = label.type === 'CUSTOM' ? (column.labels ?? []) : shown;
  return { labels: { texts, ...(label.placement && { place: label.placement }) } };
}

function pointStyle(style: api.Schema$PointStyle | undefined): Pick<ChartSeries, 'point'> {
  return style?.size || style?.shape
    ? { point: { shape: style.shape ?? 'CIRCLE', size: style.size ?? 7 } }
    : {};
}

function seriesOf(spec: api.Schema$BasicChartSpec, column: TableColumn, palette: Palette): ChartSeries {
  const own = spec.series?.[column.index] ?? {};
  const type = spec.chartType === 'COMBO' ? (own.type ?? 'COLUMN') : (spec.chartType ?? 'COLUMN');
  const overrides = (own.styleOverrides ?? []).flatMap(({ index, color, colorStyle }) => {
    const css = chartColor(palette, colorStyle, color);
    return css ? [[index ?? 0, css]] : [];
  });
  const format = firstFormat(column);
  const dash = dashes[own.lineStyle?.type ?? ''];
  return {
    name: column.name,
    kind: kinds[type] ?? 'column',
    values: column.cells.map(({ number }) => number),
    right: own.targetAxis === 'RIGHT_AXIS',
    color: chartColor(palette, own.colorStyle, own.color) ?? palette.series(column.index),
    pointColors: Object.fromEntries(overrides),
    ...(format && { format }),
    ...pointLabels(own.dataLabel, column),
    ...(own.lineStyle?.width && { lineWidth: own.lineStyle.width }),
    ...(dash && { dash }),
    ...pointStyle(own.pointStyle),
  };
}

const axisAt = (spec: api.Schema$BasicChartSpec, position: string): api.Schema$BasicChartAxis | undefined =>
  spec.axis?.find((axis) => axis.position === position);

function valueAxis(
  axis: api.Schema$BasicChartAxis | undefined,
  series: ChartSeries[],
  palette: Palette,
): ValueAxis {
  const { viewWindowMin, viewWindowMax, viewWindowMode } = axis?.viewWindowOptions ?? {};
  const explicit = viewWindowMode !== 'PRETTY';
  const title = chartText(palette, axis?.title, axis?.format, axis?.titleTextPosition);
  const format = series[0]?.format;
  return {
    ...(title && { title }),
    ...(format && { format }),
    ...(explicit && typeof viewWindowMin === 'number' && { min: viewWindowMin }),
    ...(explicit && typeof viewWindowMax === 'number' && { max: viewWindowMax }),
  };
}

const stackings: Record<string, BasicChart['stacking']> = { STACKED: 'stacked', PERCENT_STACKED: 'percent' };

type BasicParts = Omit<
  BasicChart,
  'id' | 'width' | 'height' | 'locale' | 'title' | 'subtitle' | 'font' | 'background' | 'legend' | 'maximized'
>;

/** The own parts of a basic chart from its specification and its data. */
export function basicChart(
  spec: api.Schema$BasicChartSpec,
  { domain, series }: ChartTable,
  palette: Palette,
): BasicParts {
  const lying = spec.chartType === 'BAR';
  const drawn = series.map((column) => seriesOf(spec, column, palette));
  const numbers = domain?.cells.map(({ number }) => number) ?? [];
  const placed =
    placedByNumber.has(spec.chartType ?? '') && numbers.length > 0 && numbers.every((one) => one !== null);
  const [domainAxis, valuesAxis] = lying ? ['LEFT_AXIS', 'BOTTOM_AXIS'] : ['BOTTOM_AXIS', 'LEFT_AXIS'];
  const asked = axisAt(spec, domainAxis ?? '');
  const title = chartText(palette, asked?.title, asked?.format, asked?.titleTextPosition);
  const format = firstFormat(domain);
  return {
    kind: 'basic',
    lying,
    stacking: stackings[spec.stackedType ?? ''] ?? 'none',
    categories: domain?.cells.map(({ shown }) => shown) ?? drawn[0]?.values.map(() => '') ?? [],
    ...(placed && { positions: numbers.flatMap((one) => one ?? []) }),
    domain: {
      reversed: spec.domains?.[0]?.reversed ?? false,
      ...(title && { title }),
      ...(format && { format }),
    },
    left: valueAxis(
      axisAt(spec, valuesAxis ?? ''),
      drawn.filter(({ right }) => !right),
      palette,
    ),
    right: valueAxis(
      axisAt(spec, 'RIGHT_AXIS'),
      drawn.filter(({ right }) => right),
      palette,
    ),
    series: drawn,
    smooth: spec.lineSmoothing ?? false,
    connectGaps: spec.interpolateNulls ?? false,
    totals: spec.totalDataLabel?.type === 'DATA',
  };
}
