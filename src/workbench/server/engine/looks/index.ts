import type { CellStyle } from '../../protocol';
import { Palette } from '../colors';
import type { BandedRangeData, CellData, RangeData, SheetData, ThemeData } from '../resource';
import type { WorkbookCalls } from '../spreadsheet';
import { bandColor, within } from './bands';
import { ConditionalFormats } from './conditional';
import { ownStyle } from './formats';

/** How the cells of a sheet look: their own formats, on banded ranges, under conditional formats. */
export class Looks {
  private readonly palette: Palette;
  private readonly bands: BandedRangeData[];
  private readonly conditional: ConditionalFormats;
  private readonly dressed: RangeData[];

  constructor(calls: WorkbookCalls, sheet: SheetData, theme: ThemeData | undefined) {
    this.palette = new Palette(theme);
    this.bands = sheet.bandedRanges ?? [];
    const rules = sheet.conditionalFormats ?? [];
    this.conditional = new ConditionalFormats(calls, sheet.properties.sheetId, this.palette, rules);
    this.dressed = [...this.bands.map(({ range = {} }) => range), ...rules.flatMap(({ ranges }) => ranges)];
  }

  /** Whether a cell may look like something though it holds nothing and has no format of its own. */
  reaches(row: number, column: number): boolean {
    return this.dressed.some((range) => within(range, row, column));
  }

  /** How a cell looks; undefined when plain. */
  style(cell: CellData, row: number, column: number): CellStyle | undefined {
    const style = ownStyle(cell, this.palette, bandColor(this.bands, row, column, this.palette));
    this.conditional.apply(style, cell, row, column);
    for (const name of Object.keys(style) as (keyof CellStyle)[])
      if (style[name] === undefined) delete style[name];
    return Object.keys(style).length > 0 ? style : undefined;
  }
}
