import { formatValue, plainNumber } from '../../sheets/text/format';
import { localeOf } from '../../sheets/text/locale';
import type { ChartFormat, ChartModel, ChartText, LegendPlace } from './model';

/** Pixels of a point. */
const pixelsPerPoint = 4 / 3;

/** The grey of texts that have no colour of their own. */
export const textColor = '#5f6368';

/** How echarts draws a text. Sizes given in points there become pixels. */
export function textStyle(text: Omit<ChartText, 'text' | 'align'> | undefined, size: number, font?: string) {
  return {
    color: text?.color ?? textColor,
    fontSize: text?.size ? Math.round(text.size * pixelsPerPoint) : size,
    fontWeight: text?.bold ? ('bold' as const) : ('normal' as const),
    fontStyle: text?.italic ? ('italic' as const) : ('normal' as const),
    fontFamily: text?.font ?? font ?? 'Roboto, Arial, sans-serif',
  };
}

/** Writes a number in the locale of the workbook and the format of the cells that it comes from. */
export function numberWriter(localeName: string, format: ChartFormat | undefined): (value: number) => string {
  const locale = localeOf(localeName);
  return (value) => {
    if (format) return formatValue(value, format, locale);
    const whole = Number.isInteger(value) && Math.abs(value) < 1e15;
    return whole
      ? formatValue(value, { type: 'NUMBER', pattern: '#,##0' }, locale)
      : plainNumber(value, locale);
  };
}

/** Room around the plot in pixels: what title and legend take, and a margin. */
export function margins({ title, subtitle, legend, maximized, width }: ChartModel) {
  const edge = maximized ? 6 : 20;
  const head = (title ? 34 : 0) + (subtitle ? 22 : 0);
  const aside = Math.min(160, width * 0.25);
  return {
    top: edge + head + (legend === 'top' ? 26 : 0),
    bottom: edge + (legend === 'bottom' ? 26 : 0),
    left: edge + (legend === 'left' ? aside : 0),
    right: edge + (legend === 'right' ? aside : 0),
    head,
    edge,
    aside,
  };
}

/** Title and subtitle. */
export function titleOption(model: ChartModel) {
  const { title, subtitle, font, width } = model;
  return {
    show: Boolean(title ?? subtitle),
    text: title?.text ?? '',
    subtext: subtitle?.text ?? '',
    left: title?.align ?? subtitle?.align ?? 'left',
    top: 8,
    padding: [4, 16],
    itemGap: 6,
    textStyle: {
      ...textStyle(title, 18, font),
      width: width - 32,
      overflow: 'truncate' as const,
    },
    subtextStyle: {
      ...textStyle(subtitle, 14, font),
      width: width - 32,
      overflow: 'truncate' as const,
    },
  };
}

const legendSides: Partial<Record<LegendPlace, Record<string, number | string>>> = {
  top: { left: 'center', orient: 'horizontal' },
  bottom: { left: 'center', bottom: 8, orient: 'horizontal' },
  left: { left: 8, orient: 'vertical' },
  right: { right: 8, orient: 'vertical' },
};

/**
 * The legend. Entries go by number, since names may be equal or missing; one without a name is left out. None is drawn where there is
 * nothing to tell apart.
 */
export function legendOption(model: ChartModel, names: string[], icon?: string) {
  const side = legendSides[model.legend];
  const { head, edge, aside } = margins(model);
  const named = names.flatMap((name, index) => (name ? [String(index)] : []));
  return {
    show: side !== undefined && named.length > 0,
    type: 'scroll' as const,
    animation: false,
    ...side,
    ...(model.legend === 'bottom' ? {} : { top: edge + head }),
    data: named,
    formatter: (index: string) => names[Number(index)] ?? '',
    itemWidth: 14,
    itemHeight: 14,
    ...(icon && { icon }),
    textStyle: {
      ...textStyle(undefined, 12, model.font),
      ...(side?.['orient'] === 'vertical' && { width: aside - 30, overflow: 'truncate' as const }),
    },
  };
}
