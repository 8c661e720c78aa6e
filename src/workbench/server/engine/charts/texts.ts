import type { sheets_v4 as api } from 'googleapis/build/src/apis/sheets';
import type { ChartModel, ChartText, LegendPlace } from '../../charts/model';
import type { Palette } from '../colors';
import type { ColorData, ColorStyleData } from '../resource';

/** A colour of a chart's specification as CSS. */
export function chartColor(
  palette: Palette,
  style: api.Schema$ColorStyle | undefined,
  color: api.Schema$Color | undefined,
): string | undefined {
  // The client's types allow null where the stand-in has checked that none is.
  return palette.css(style as ColorStyleData | undefined, color as ColorData | undefined);
}

const alignments: Record<string, ChartText['align']> = { CENTER: 'center', RIGHT: 'right' };

/** A title with its looks; undefined when there is none. */
export function chartText(
  palette: Palette,
  text: string | null | undefined,
  format: api.Schema$TextFormat | undefined,
  position?: api.Schema$TextPosition,
): ChartText | undefined {
  if (!text) return undefined;
  const color = chartColor(palette, format?.foregroundColorStyle, format?.foregroundColor);
  return {
    text,
    align: alignments[position?.horizontalAlignment ?? ''] ?? 'left',
    ...(color && { color }),
    ...(format?.fontSize && { size: format.fontSize }),
    ...(format?.fontFamily && { font: format.fontFamily }),
    ...(format?.bold && { bold: true }),
    ...(format?.italic && { italic: true }),
  };
}

const legends: Record<string, LegendPlace> = {
  BOTTOM_LEGEND: 'bottom',
  LEFT_LEGEND: 'left',
  RIGHT_LEGEND: 'right',
  TOP_LEGEND: 'top',
  NO_LEGEND: 'none',
  LABELED_LEGEND: 'labels',
};

/** Where a legend stands; at the right when the specification does not say. */
export function legendPlace(position: string | null | undefined): LegendPlace {
  return legends[position ?? ''] ?? 'right';
}

/** How many points of a series are told in words. */
const toldPoints = 12;

function toldSeries(name: string, categories: string[], shown: string[]): string {
  const points = shown.flatMap((value, index) =>
    value ? [`${categories[index] ?? ''} ${value}`.trim()] : [],
  );
  const told = points.slice(0, toldPoints).join(', ') + (points.length > toldPoints ? ', …' : '');
  return name ? `${name}: ${told}` : told;
}

/**
 * What a person is told who does not see the chart: its own alternative text, otherwise its titles and the values that it shows. These
 * are the workbook's own words, in its own language.
 */
export function chartAlt(
  altText: string | null | undefined,
  chart: ChartModel,
  shown: { name: string; values: string[] }[],
): string {
  if (altText) return altText;
  const titles = [chart.title?.text, chart.subtitle?.text].flatMap((text) => text ?? []);
  const series = shown.map(({ name, values }) => toldSeries(name, chart.categories, values));
  return [...titles, series.join('; ')].filter(Boolean).join('. ');
}
