import { patternColor } from '../../../sheets/text/format';
import { borderStyles } from '../../borders';
import type { BorderStyle, CellStyle } from '../../protocol';
import type { Palette } from '../colors';
import type { BorderData, CellData, FormatData } from '../resource';

const alignments: Record<string, CellStyle['align']> = { LEFT: 'left', CENTER: 'center', RIGHT: 'right' };
const verticals: Record<string, CellStyle['vertical']> = { TOP: 'top', MIDDLE: 'middle' };

/** The size of a text that has none of its own, in points. */
const usualSize = 10;

/** The fonts that the grid draws anyway. */
const usualFonts = new Set(['', 'Arial', 'arial,sans,sans-serif']);

function border(data: BorderData | undefined, palette: Palette): BorderStyle | undefined {
  const style = borderStyles[data?.style ?? ''];
  return style && { color: palette.css(data?.colorStyle, data?.color) ?? '#000000', style };
}

function borders({ borders: data }: FormatData, palette: Palette): CellStyle['borders'] {
  if (!data) return undefined;
  const sides = (['top', 'right', 'bottom', 'left'] as const).flatMap((side) => {
    const drawn = border(data[side], palette);
    return drawn ? [[side, drawn] as const] : [];
  });
  return sides.length ? Object.fromEntries(sides) : undefined;
}

/** Text stands left, numbers and dates right, truth values and errors in the middle, as in Sheets. */
function naturalAlignment({ effectiveValue: value }: CellData): CellStyle['align'] {
  if (value?.numberValue !== undefined) return 'right';
  if (value?.boolValue !== undefined || value?.errorValue) return 'center';
  return undefined;
}

function rotation({ textRotation }: FormatData): CellStyle['rotation'] {
  if (textRotation?.vertical) return 'vertical';
  return textRotation?.angle || undefined;
}

const fontOf = (family: string | undefined): string | undefined =>
  family !== undefined && !usualFonts.has(family) ? family : undefined;

/** How a cell looks by its own format, on top of the colour that a banded range gives it. */
export function ownStyle(cell: CellData, palette: Palette, band: string | undefined): CellStyle {
  const format = cell.effectiveFormat ?? {};
  const text = format.textFormat ?? {};
  const filled = palette.css(
    cell.userEnteredFormat?.backgroundColorStyle,
    cell.userEnteredFormat?.backgroundColor,
  );
  const background = filled ?? band ?? palette.css(format.backgroundColorStyle, format.backgroundColor);
  const { numberValue, stringValue } = cell.effectiveValue ?? {};
  const color =
    patternColor(numberValue ?? stringValue ?? '', format.numberFormat) ??
    palette.css(text.foregroundColorStyle, text.foregroundColor);
  const isLink = cell.hyperlink !== undefined && format.hyperlinkDisplayType !== 'PLAIN_TEXT';
  const shownColor = isLink && (!color || color === '#000000') ? palette.named('LINK') : color;
  const style: CellStyle = {
    align: alignments[format.horizontalAlignment ?? ''] ?? naturalAlignment(cell),
    vertical: verticals[format.verticalAlignment ?? ''],
    rotation: rotation(format),
    borders: borders(format, palette),
    font: fontOf(text.fontFamily),
  };
  if (text.bold) style.bold = true;
  if (text.italic) style.italic = true;
  if (text.strikethrough) style.strike = true;
  if (text.underline || isLink) style.underline = true;
  if (text.fontSize && text.fontSize !== usualSize) style.fontSize = text.fontSize;
  if (format.wrapStrategy === 'WRAP') style.wrap = true;
  if (background && background !== '#ffffff') style.background = background;
  if (shownColor && shownColor !== '#000000') style.color = shownColor;
  return style;
}
