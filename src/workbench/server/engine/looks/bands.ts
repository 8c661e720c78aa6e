import type { Palette } from '../colors';
import type { BandedRangeData, BandsData, RangeData } from '../resource';

/** Whether a range, whose open sides reach to the edges of the sheet, holds a cell. */
export function within(range: RangeData, row: number, column: number): boolean {
  return (
    row >= (range.startRowIndex ?? 0) &&
    row < (range.endRowIndex ?? Infinity) &&
    column >= (range.startColumnIndex ?? 0) &&
    column < (range.endColumnIndex ?? Infinity)
  );
}

function colorAt(bands: BandsData, index: number, length: number, palette: Palette): string | undefined {
  const header = palette.css(bands.headerColorStyle, bands.headerColor);
  const footer = palette.css(bands.footerColorStyle, bands.footerColor);
  if (header && index === 0) return header;
  if (footer && index === length - 1) return footer;
  const isFirst = (index - (header ? 1 : 0)) % 2 === 0;
  return isFirst
    ? palette.css(bands.firstBandColorStyle, bands.firstBandColor)
    : palette.css(bands.secondBandColorStyle, bands.secondBandColor);
}

const hasEnds = (bands: BandsData): boolean =>
  [bands.headerColorStyle, bands.headerColor, bands.footerColorStyle, bands.footerColor].some(Boolean);

/**
 * The colour that a banded range gives a cell. Header and footer go before bands, and rows before columns where both say something, as the
 * API documents (`BandingProperties`).
 */
export function bandColor(
  ranges: BandedRangeData[],
  row: number,
  column: number,
  palette: Palette,
): string | undefined {
  const banded = ranges.find(({ range = {} }) => within(range, row, column));
  if (!banded) return undefined;
  const { range = {}, rowProperties, columnProperties } = banded;
  const [top, left] = [range.startRowIndex ?? 0, range.startColumnIndex ?? 0];
  const along = (bands: BandsData, index: number, end: number | undefined, start: number) => ({
    color: colorAt(bands, index, (end ?? Infinity) - start, palette),
    isEnd: hasEnds(bands) && (index === 0 || index === (end ?? Infinity) - start - 1),
  });
  const byRow = rowProperties && along(rowProperties, row - top, range.endRowIndex, top);
  const byColumn = columnProperties && along(columnProperties, column - left, range.endColumnIndex, left);
  if (byColumn?.isEnd && !byRow?.isEnd) return byColumn.color;
  return byRow?.color ?? byColumn?.color;
}
