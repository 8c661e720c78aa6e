import { createHash } from 'node:crypto';
import type { sheets_v4 as api } from 'googleapis/build/src/apis/sheets';
import type { ChartModel } from '../../charts/model';
import { WorkbenchError } from '../../errors';
import type { ChartView } from '../../protocol';
import { Palette } from '../colors';
import type { SheetData, ThemeData } from '../resource';
import type { WorkbookCalls } from '../spreadsheet';
import { basicChart } from './basic';
import { SourceReader } from './source';
import { type ChartTable, readTable } from './table';
import { chartAlt, chartColor, chartText, legendPlace } from './texts';

/** A chart on its sheet as the engine tells of it; `stamp` changes with everything that its picture shows. */
export type EngineChart = Omit<ChartView, 'url'> & { stamp: string };

interface ChartBook {
  properties: { locale: string; spreadsheetTheme?: ThemeData };
  sheets: (SheetData & { charts?: api.Schema$EmbeddedChart[] })[];
}

interface ReadChart {
  view: EngineChart;
  model: ChartModel;
}

const fields =
  'properties(locale,spreadsheetTheme),sheets(properties(sheetId,title,gridProperties(rowCount,columnCount)),charts)';

function pieChart(spec: api.Schema$PieChartSpec, { domain, series }: ChartTable, palette: Palette) {
  const cells = series[0]?.cells ?? [];
  const format = cells.find(({ number }) => number !== null)?.format;
  return {
    kind: 'pie' as const,
    hole: spec.pieHole ?? 0,
    categories: domain?.cells.map(({ shown }) => shown) ?? [],
    values: cells.map(({ number }) => number),
    colors: cells.map((_cell, index) => palette.series(index)),
    ...(format && { format }),
  };
}

function tableOf(reader: SourceReader, spec: api.Schema$ChartSpec): ChartTable {
  const { basicChart: basic, pieChart: pie } = spec;
  if (!basic) return readTable(reader, spec, pie?.domain, [{ data: pie?.series }], undefined);
  const series = (basic.series ?? []).map((one) => ({
    data: one.series,
    labels: one.dataLabel?.customLabelData,
  }));
  return readTable(reader, spec, basic.domains?.[0]?.domain, series, basic.headerCount);
}

/** The charts of a workbook with what they show now. */
class ChartReader {
  private readonly palette: Palette;
  private readonly sources: SourceReader;

  constructor(
    calls: WorkbookCalls,
    private readonly book: ChartBook,
  ) {
    this.palette = new Palette(book.properties.spreadsheetTheme);
    this.sources = new SourceReader(calls, book.sheets);
  }

  read(chart: api.Schema$EmbeddedChart): ReadChart {
    const spec = chart.spec ?? {};
    const table = tableOf(this.sources, spec);
    const model = this.model(chart, spec, table);
    const shown = table.series.map(({ name, cells }) => ({ name, values: cells.map((cell) => cell.shown) }));
    const { anchorCell, offsetXPixels, offsetYPixels } = chart.position?.overlayPosition ?? {};
    const view: EngineChart = {
      id: model.id,
      row: anchorCell?.rowIndex ?? 0,
      column: anchorCell?.columnIndex ?? 0,
      offsetX: offsetXPixels ?? 0,
      offsetY: offsetYPixels ?? 0,
      width: model.width,
      height: model.height,
      alt: chartAlt(spec.altText, model, shown),
      stamp: createHash('sha256').update(JSON.stringify(model)).digest('base64url').slice(0, 16),
    };
    return { view, model };
  }

  private model(chart: api.Schema$EmbeddedChart, spec: api.Schema$ChartSpec, table: ChartTable): ChartModel {
    const { palette } = this;
    const place = chart.position?.overlayPosition;
    const title = chartText(palette, spec.title, spec.titleTextFormat, spec.titleTextPosition);
    const subtitle = chartText(palette, spec.subtitle, spec.subtitleTextFormat, spec.subtitleTextPosition);
    const border = chartColor(palette, chart.border?.colorStyle, chart.border?.color);
    const font = spec.fontName || this.book.properties.spreadsheetTheme?.primaryFontFamily;
    const { basicChart: basic, pieChart: pie = {} } = spec;
    return {
      id: chart.chartId ?? 0,
      width: place?.widthPixels ?? 600,
      height: place?.heightPixels ?? 371,
      locale: this.book.properties.locale,
      ...(title && { title }),
      ...(subtitle && { subtitle }),
      ...(border && { border }),
      ...(font && { font }),
      background: chartColor(palette, spec.backgroundColorStyle, spec.backgroundColor) ?? '#ffffff',
      legend: legendPlace((basic ?? pie).legendPosition),
      maximized: spec.maximized ?? false,
      ...(basic ? basicChart(basic, table, palette) : pieChart(pie, table, palette)),
    };
  }
}

function openReader(calls: WorkbookCalls): { book: ChartBook; reader: ChartReader } {
  const book = calls.get<ChartBook>(fields);
  return { book, reader: new ChartReader(calls, book) };
}

/** The charts of every sheet, by the sheet's id. */
export function readCharts(calls: WorkbookCalls): Map<number, EngineChart[]> {
  const { book, reader } = openReader(calls);
  return new Map(
    book.sheets.map(({ properties, charts = [] }) => [
      properties.sheetId,
      charts.map((chart) => reader.read(chart).view),
    ]),
  );
}

/** What there is to draw of a chart. Throws `not-found`. */
export function readChart(calls: WorkbookCalls, id: number): ChartModel {
  const { book, reader } = openReader(calls);
  const chart = book.sheets.flatMap(({ charts = [] }) => charts).find(({ chartId }) => chartId === id);
  if (!chart) throw new WorkbenchError('not-found', 'This chart is no longer there.');
  return reader.read(chart).model;
}
