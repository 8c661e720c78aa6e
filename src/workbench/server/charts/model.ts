/** A chart as it is drawn: its specification resolved to plain values, texts and CSS colours. Nothing of it refers to a workbook. */

/** How a text of a chart looks. Sizes in points. */
export interface ChartText {
  text: string;
  align: 'left' | 'center' | 'right';
  color?: string;
  size?: number;
  bold?: boolean;
  italic?: boolean;
  font?: string;
}

/** A number format of the API. */
export interface ChartFormat {
  type?: string | null;
  pattern?: string | null;
}

/** Where the legend stands; `labels` are texts at the slices of a pie. */
export type LegendPlace = 'top' | 'bottom' | 'left' | 'right' | 'labels' | 'none';

/** How a series is drawn. */
export type SeriesKind = 'column' | 'line' | 'area' | 'steppedArea' | 'scatter';

/** Texts at the points of a series. */
export interface PointLabels {
  texts: string[];
  place?: string;
}

/** One series; `values` in the order of the categories. */
export interface ChartSeries {
  name: string;
  kind: SeriesKind;
  values: (number | null)[];
  right: boolean;
  color: string;
  format?: ChartFormat;
  /** Colours of single points, by index. */
  pointColors: Record<number, string>;
  labels?: PointLabels;
  lineWidth?: number;
  dash?: 'solid' | 'dashed' | 'dotted';
  point?: { shape: string; size: number };
}

/** The axis of the values, left or right (below or above a bar chart). */
export interface ValueAxis {
  title?: ChartText;
  min?: number;
  max?: number;
  format?: ChartFormat;
}

interface AnyChart {
  id: number;
  width: number;
  height: number;
  /** The workbook's locale. */
  locale: string;
  title?: ChartText;
  subtitle?: ChartText;
  font?: string;
  background: string;
  border?: string;
  legend: LegendPlace;
  categories: string[];
  maximized: boolean;
}

/** Columns, bars, lines, areas, points and their combinations. */
export interface BasicChart extends AnyChart {
  kind: 'basic';
  /** Bars lie: the domain's axis stands. */
  lying: boolean;
  stacking: 'none' | 'stacked' | 'percent';
  /** The domain as numbers, where every value is one and the kind of chart places points by it. */
  positions?: number[];
  domain: { title?: ChartText; reversed: boolean; format?: ChartFormat };
  left: ValueAxis;
  right: ValueAxis;
  series: ChartSeries[];
  smooth: boolean;
  connectGaps: boolean;
  totals: boolean;
}

/** A pie or a doughnut. */
export interface PieChart extends AnyChart {
  kind: 'pie';
  /** The hole's part of the radius, 0 to 1. */
  hole: number;
  values: (number | null)[];
  colors: string[];
  format?: ChartFormat;
}

/** A chart as it is drawn. */
export type ChartModel = BasicChart | PieChart;
