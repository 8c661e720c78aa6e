import type { BasicChart, ChartSeries, ValueAxis } from './model';
import { legendOption, margins, numberWriter, textStyle } from './texts';

const places: Record<string, string> = {
  CENTER: 'inside',
  LEFT: 'left',
  RIGHT: 'right',
  ABOVE: 'top',
  BELOW: 'bottom',
};
const shapes: Record<string, string> = {
  CIRCLE: 'circle',
  DIAMOND: 'diamond',
  SQUARE: 'rect',
  TRIANGLE: 'triangle',
  // Five and six corners as paths; a cross of two strokes.
  PENTAGON: 'path://M50 0 L98 35 L79 91 L21 91 L2 35 Z',
  HEXAGON: 'path://M25 0 L75 0 L100 43 L75 87 L25 87 L0 43 Z',
  STAR: 'path://M50 0 L61 35 L98 35 L68 57 L79 91 L50 70 L21 91 L32 57 L2 35 L39 35 Z',
  X_MARK: 'path://M0 15 L15 0 L50 35 L85 0 L100 15 L65 50 L100 85 L85 100 L50 65 L15 100 L0 85 L35 50 Z',
};

/** The values as drawn: shares of the sum of their category where the chart stacks to a hundred per cent. */
function drawnValues(chart: BasicChart): (number | null)[][] {
  if (chart.stacking !== 'percent') return chart.series.map(({ values }) => values);
  const sums = chart.categories.map((_category, at) =>
    chart.series.reduce((sum, { values }) => sum + Math.abs(values[at] ?? 0), 0),
  );
  return chart.series.map(({ values }) =>
    values.map((value, at) => (value === null || !sums[at] ? value : value / sums[at])),
  );
}

function labelPlace(chart: BasicChart, series: ChartSeries): string {
  const { place } = series.labels ?? {};
  const outward = chart.lying ? 'right' : 'top';
  if (series.kind !== 'column') return places[place ?? ''] ?? 'top';
  if (place === 'INSIDE_END') return chart.lying ? 'insideRight' : 'insideTop';
  if (place === 'INSIDE_BASE') return chart.lying ? 'insideLeft' : 'insideBottom';
  if (place === 'OUTSIDE_END') return outward;
  return places[place ?? ''] ?? (chart.stacking === 'none' ? outward : 'inside');
}

function lineParts(chart: BasicChart, series: ChartSeries) {
  const filled = series.kind !== 'line';
  const lonely = series.values.filter((value) => value !== null).length === 1;
  return {
    type: 'line' as const,
    smooth: chart.smooth && series.kind === 'line',
    connectNulls: chart.connectGaps,
    showSymbol: series.point !== undefined || series.labels !== undefined || lonely,
    lineStyle: { width: series.lineWidth ?? 2, type: series.dash ?? 'solid' },
    ...(filled && { areaStyle: { opacity: 0.3 } }),
    ...(series.kind === 'steppedArea' && { step: 'middle' as const }),
  };
}

function kindParts(chart: BasicChart, series: ChartSeries) {
  if (series.kind === 'column') return { type: 'bar' as const, barMaxWidth: '80%' };
  if (series.kind === 'scatter') return { type: 'scatter' as const };
  return lineParts(chart, series);
}

function seriesOption(chart: BasicChart, series: ChartSeries, index: number, values: (number | null)[]) {
  const point = (value: number | null, at: number) => {
    const placed = chart.positions ? [chart.positions[at], value] : value;
    const color = series.pointColors[at];
    return { value: placed ?? '-', ...(color && { itemStyle: { color } }) };
  };
  const stackable = chart.stacking !== 'none' && series.kind !== 'scatter' && series.kind !== 'line';
  return {
    name: String(index),
    ...kindParts(chart, series),
    data: values.map(point),
    itemStyle: { color: series.color },
    symbol: shapes[series.point?.shape ?? ''] ?? 'circle',
    symbolSize: series.point?.size ?? 7,
    ...(stackable && { stack: `${series.kind} ${series.right}` }),
    ...(chart.lying ? {} : { yAxisIndex: series.right ? 1 : 0 }),
    ...(series.labels && {
      label: {
        show: true,
        position: labelPlace(chart, series) as 'top',
        formatter: ({ dataIndex }: { dataIndex: number }) => series.labels?.texts[dataIndex] ?? '',
        ...textStyle(undefined, 11, chart.font),
      },
    }),
    animation: false,
  };
}

/** The sums of a stacked chart's categories, as texts at the ends of the stacks. */
function totalsOption(chart: BasicChart) {
  const columns = chart.series.filter(({ kind }) => kind !== 'line' && kind !== 'scatter');
  const first = columns[0];
  if (!chart.totals || chart.stacking === 'none' || !first) return [];
  const write = numberWriter(chart.locale, first.format);
  const sums = chart.categories.map((_category, at) =>
    columns.reduce((sum, { values }) => sum + (values[at] ?? 0), 0),
  );
  return [
    {
      name: 'total',
      type: first.kind === 'column' ? ('bar' as const) : ('line' as const),
      stack: `${first.kind} ${first.right}`,
      data: sums.map((_sum, at) => (chart.positions ? [chart.positions[at], 0] : 0)),
      itemStyle: { color: 'transparent' },
      lineStyle: { width: 0 },
      showSymbol: true,
      label: {
        show: true,
        position: chart.lying ? ('right' as const) : ('top' as const),
        formatter: ({ dataIndex }: { dataIndex: number }) => write(sums[dataIndex] ?? 0),
        ...textStyle({ bold: true }, 11, chart.font),
      },
      animation: false,
    },
  ];
}

function valueAxis(chart: BasicChart, axis: ValueAxis, shown: boolean) {
  const share = chart.stacking === 'percent';
  const write = numberWriter(chart.locale, share ? { type: 'PERCENT', pattern: '0%' } : axis.format);
  return {
    type: 'value' as const,
    show: shown,
    ...axisName(axis.title, chart),
    ...(axis.min !== undefined && { min: axis.min }),
    ...(axis.max !== undefined ? { max: axis.max } : share ? { max: 1 } : {}),
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { show: true, lineStyle: { color: '#e0e0e0' } },
    axisLabel: { ...textStyle(undefined, 12, chart.font), formatter: (value: number) => write(value) },
  };
}

function axisName(title: ValueAxis['title'], chart: BasicChart) {
  if (!title) return {};
  return {
    name: title.text,
    nameLocation: 'middle' as const,
    nameGap: 28,
    nameTextStyle: { ...textStyle({ italic: true, ...title }, 12, chart.font) },
  };
}

/** Beside lying bars there is room for lines of text, as Sheets writes them; under standing ones for a word or two. */
const labelRoom = ({ lying, width }: BasicChart) =>
  lying
    ? { width: Math.round(width * 0.3), overflow: 'break' as const }
    : { width: 140, overflow: 'truncate' as const };

function domainAxis(chart: BasicChart) {
  const { domain, positions, categories } = chart;
  const write = numberWriter(chart.locale, domain.format);
  const common = {
    ...axisName(domain.title, chart),
    // A bar chart begins at the top; an axis of echarts begins below.
    inverse: domain.reversed !== chart.lying,
    axisLine: { show: true, onZero: true, lineStyle: { color: '#9aa0a6' } },
    axisTick: { show: false },
    splitLine: { show: false },
  };
  const label = textStyle(undefined, 12, chart.font);
  if (positions)
    return {
      type: 'value' as const,
      min: 'dataMin' as const,
      max: 'dataMax' as const,
      ...common,
      axisLabel: { ...label, hideOverlap: true, formatter: (value: number) => write(value) },
    };
  return {
    type: 'category' as const,
    ...common,
    data: categories,
    boundaryGap: chart.series.some(({ kind }) => kind === 'column'),
    axisLabel: { ...label, hideOverlap: true, ...labelRoom(chart) },
  };
}

/** What echarts needs to draw columns, bars, lines, areas and points. */
export function basicOption(chart: BasicChart) {
  const values = drawnValues(chart);
  const { top, bottom, left, right } = margins(chart);
  const onRight = chart.series.some((series) => series.right);
  const valueAxes = [
    valueAxis(chart, chart.left, true),
    { ...valueAxis(chart, chart.right, onRight), splitLine: { show: false } },
  ];
  const domain = domainAxis(chart);
  return {
    legend: legendOption(
      chart,
      chart.series.map(({ name }) => name),
      'roundRect',
    ),
    // The labels of the axes lie inside these bounds.
    grid: { top: top + 8, bottom, left, right, outerBoundsMode: 'same' as const },
    xAxis: chart.lying ? valueAxes[0] : domain,
    yAxis: chart.lying ? domain : valueAxes,
    series: [
      ...chart.series.map((series, index) => seriesOption(chart, series, index, values[index] ?? [])),
      ...totalsOption(chart),
    ],
  };
}
