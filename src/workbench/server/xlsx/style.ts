import type { Alignment, Border, Borders, Font, Style } from 'exceljs';
import type { sheets_v4 as api } from 'googleapis/build/src/apis/sheets';
import type { Locale } from '../../sheets';
import { borderStyles } from '../borders';

type Colour = api.Schema$Color | undefined;

const channel = (part: number | null | undefined): string =>
  Math.round((part ?? 0) * 255)
    .toString(16)
    .padStart(2, '0');

/** A colour as Excel has it. Colours of the theme are not known here. */
export function argb(style: api.Schema$ColorStyle | undefined, plain: Colour): { argb: string } | undefined {
  const colour = style?.rgbColor ?? plain;
  return colour
    ? { argb: `ff${channel(colour.red)}${channel(colour.green)}${channel(colour.blue)}` }
    : undefined;
}

function borderOf(border: api.Schema$Border | undefined): Partial<Border> | undefined {
  const style = borderStyles[border?.style ?? ''];
  return style && { style, color: argb(border?.colorStyle, border?.color) ?? { argb: 'ff000000' } };
}

function bordersOf(borders: api.Schema$Borders | undefined): Partial<Borders> | undefined {
  if (!borders) return undefined;
  const sides = (['top', 'right', 'bottom', 'left'] as const).flatMap((side) => {
    const border = borderOf(borders[side]);
    return border ? [[side, border] as const] : [];
  });
  return sides.length > 0 ? Object.fromEntries(sides) : undefined;
}

const vertical: Record<string, Alignment['vertical']> = { TOP: 'top', MIDDLE: 'middle', BOTTOM: 'bottom' };

function alignmentOf(format: api.Schema$CellFormat): Partial<Alignment> | undefined {
  const alignment: Partial<Alignment> = {
    ...(format.horizontalAlignment && {
      horizontal: format.horizontalAlignment.toLowerCase() as Alignment['horizontal'],
    }),
    ...(format.verticalAlignment && { vertical: vertical[format.verticalAlignment] }),
    ...(format.wrapStrategy === 'WRAP' && { wrapText: true }),
  };
  return Object.keys(alignment).length > 0 ? alignment : undefined;
}

/** The font of a text format; Excel takes a font as a whole, so that its name and size are always said. */
function fontOf(text: api.Schema$TextFormat | undefined): Partial<Font> | undefined {
  if (!text || Object.keys(text).length === 0) return undefined;
  const color = argb(text.foregroundColorStyle, text.foregroundColor);
  return {
    name: text.fontFamily ?? 'Arial',
    size: text.fontSize ?? 10,
    ...(text.bold && { bold: true }),
    ...(text.italic && { italic: true }),
    ...(text.strikethrough && { strike: true }),
    ...(text.underline && { underline: true }),
    ...(color && { color }),
  };
}

/** The pattern of a number format in Excel's words; both speak nearly the same language. */
export function patternOf(
  format: api.Schema$NumberFormat | undefined,
  { patterns }: Locale,
): string | undefined {
  if (!format?.type) return undefined;
  if (format.type === 'TEXT') return '@';
  const pattern = format.pattern || patterns[format.type as keyof Locale['patterns']];
  return pattern?.replace(/am\/pm/gi, 'AM/PM').replace(/a\/p/gi, 'A/P');
}

/** The look of a cell; undefined for a plain one. */
export function styleOf(format: api.Schema$CellFormat, locale: Locale): Partial<Style> | undefined {
  const background = argb(format.backgroundColorStyle, format.backgroundColor);
  const parts = {
    font: fontOf(format.textFormat),
    alignment: alignmentOf(format),
    border: bordersOf(format.borders),
    numFmt: patternOf(format.numberFormat, locale),
    fill: background && { type: 'pattern', pattern: 'solid', fgColor: background },
  };
  const said = Object.entries(parts).filter(([, part]) => part !== undefined);
  return said.length > 0 ? Object.fromEntries(said) : undefined;
}
