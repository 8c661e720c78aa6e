import { describe, expect, it } from '@jest/globals';
import type { sheets_v4 as api } from 'googleapis/build/src/apis/sheets';
import { drawChart } from '../../../src/workbench/server/charts/draw';
import { readChart, readCharts } from '../../../src/workbench/server/engine/charts';
import { typeCells } from '../../../src/workbench/server/engine/edits';
import { WorkbookCalls } from '../../../src/workbench/server/engine/spreadsheet';
import { SheetsStandIn } from '../../../src/workbench/sheets';

const sheetId = 3;

function newCalls(locale = 'fi_FI'): WorkbookCalls {
  const properties = { sheetId, title: 'Luvut', gridProperties: { rowCount: 20, columnCount: 6 } };
  const book = {
    spreadsheetId: 'book',
    properties: { title: 'Kirja', locale, timeZone: 'Europe/Helsinki' },
  };
  return new WorkbookCalls(
    new SheetsStandIn({ spreadsheets: [{ ...book, sheets: [{ properties }] }] }),
    'book',
  );
}

const type = (calls: WorkbookCalls, values: string[][], row = 1, column = 1) =>
  typeCells(calls, { sheetId, row, column, values });

const upright = (column: number, rows = 4): api.Schema$ChartData => ({
  sourceRange: {
    sources: [
      { sheetId, startRowIndex: 0, endRowIndex: rows, startColumnIndex: column, endColumnIndex: column + 1 },
    ],
  },
});

function addChart(calls: WorkbookCalls, spec: api.Schema$ChartSpec): number {
  const anchorCell = { sheetId, rowIndex: 5, columnIndex: 1 };
  const overlayPosition = { anchorCell, offsetXPixels: 4, widthPixels: 500, heightPixels: 300 };
  const chart = { spec, position: { overlayPosition } };
  const { replies } = calls.batchUpdate<{ replies: [{ addChart: { chart: { chartId: number } } }] }>([
    { addChart: { chart } },
  ]);
  return replies[0].addChart.chart.chartId;
}

const basic = (
  chartType: string,
  more: api.Schema$BasicChartSpec = {},
  columns = [1, 2],
): api.Schema$ChartSpec => ({
  title: 'Asiakkaat',
  basicChart: {
    chartType,
    legendPosition: 'BOTTOM_LEGEND',
    domains: [{ domain: upright(0) }],
    series: columns.map((column) => ({ series: upright(column) })),
    ...more,
  },
});

const figures = [
  ['Kuukausi', 'Uudet', 'Poistuneet'],
  ['tammi', '1200,5', '3'],
  ['helmi', '7', '4'],
  ['maalis', '9', '5'],
];

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const decoded = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (_all, name: string) => entities[name]!);

/** The texts of a picture, in the order in which they are drawn. */
const textsOf = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => decoded(text));

const fills = (svg: string, color: string) => svg.match(new RegExp(`fill="${color}"`, 'g'))?.length ?? 0;

function draw(calls: WorkbookCalls, spec: api.Schema$ChartSpec): string {
  return drawChart(readChart(calls, addChart(calls, spec)));
}

function filled(values = figures): WorkbookCalls {
  const calls = newCalls();
  type(calls, values);
  return calls;
}

describe('the picture of a chart', () => {
  it('shows title, categories, names of the series and numbers of the axis in the workbook’s locale', () => {
    const texts = textsOf(draw(filled(), basic('COLUMN')));
    expect(texts).toEqual(
      expect.arrayContaining(['Asiakkaat', 'tammi', 'helmi', 'maalis', 'Uudet', 'Poistuneet']),
    );
    expect(texts).not.toContain('Kuukausi');
    expect(texts).toContain('1\u00a0000');
  });

  it.each(['COLUMN', 'BAR'])('draws a %s for each value, in the colours of the theme', (kind) => {
    const svg = draw(filled(), basic(kind));
    // Three of the data and one of the legend.
    expect([fills(svg, '#4285f4'), fills(svg, '#ea4335')]).toEqual([4, 4]);
  });

  it.each(['LINE', 'AREA', 'STEPPED_AREA', 'SCATTER', 'COMBO'])('draws %s charts', (kind) => {
    const svg = draw(filled(), basic(kind));
    expect(svg).toContain('#4285f4');
    expect(textsOf(svg)).toContain('Uudet');
  });

  it('writes a long name beside a bar in lines, whole', () => {
    const long = 'Avoimet pyynnöt, joihin vastaamiseen on aikaa';
    const svg = draw(
      filled([
        ['', 'Määrä'],
        [long, '5'],
      ]),
      basic('BAR', {}, [1]),
    );
    expect(textsOf(svg).join('')).toContain(long);
  });

  it('stacks to a hundred per cent', () => {
    const texts = textsOf(draw(filled(), basic('COLUMN', { stackedType: 'PERCENT_STACKED' })));
    expect(texts).toEqual(expect.arrayContaining(['0%', '100%']));
  });

  it('writes the sums of stacks and the labels of points', () => {
    const labels = { dataLabel: { type: 'DATA' } };
    const series = [{ series: upright(1), ...labels }, { series: upright(2) }];
    const stacked = { stackedType: 'STACKED', totalDataLabel: { type: 'DATA' }, series };
    const texts = textsOf(draw(filled(), basic('COLUMN', stacked)));
    expect(texts).toEqual(expect.arrayContaining(['1200,5', '11', '14']));
  });

  it('takes texts and colours as its specification gives them', () => {
    const axis = [{ position: 'LEFT_AXIS', title: 'kappaletta' }];
    const series = [{ series: upright(1), colorStyle: { themeColor: 'ACCENT5' } }];
    const spec = { ...basic('LINE', { axis, series }), subtitle: 'vuonna 2026' };
    const svg = draw(filled(), spec);
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['kappaletta', 'vuonna 2026']));
    expect(svg).toContain('#ff6d01');
  });

  it('shows the shares of a pie and leaves out what is blank', () => {
    const calls = filled([['punainen', '1'], ['sininen', '3'], ['tyhjä']]);
    const pieChart = {
      domain: upright(0, 3),
      series: upright(1, 3),
      legendPosition: 'RIGHT_LEGEND',
      pieHole: 0.4,
    };
    const texts = textsOf(draw(calls, { pieChart }));
    expect(texts).toEqual(expect.arrayContaining(['punainen', 'sininen', '25,0%', '75,0%']));
  });

  it('is of the size that it has on the sheet', () => {
    expect(draw(filled(), basic('LINE'))).toMatch(/^<svg width="500" height="300"/);
  });

  it('keeps hostile text as text', () => {
    const hostile = '</text><script>alert(1)</script>{a|b}"\'&';
    const calls = filled([
      ['Kuu', hostile],
      [hostile, '1'],
      ['b', '2'],
    ]);
    const spec = { ...basic('COLUMN', {}, [1]), title: hostile, subtitle: hostile };
    const svg = draw(calls, spec);
    expect(svg).not.toContain('<script');
    const title = textsOf(svg).find((text) => text.startsWith('</text><script>alert(1)</script>'));
    expect(title).toContain('{a|b}');
  });
});

describe('the data of a chart', () => {
  it('leaves out hidden rows and columns unless the chart shows all', () => {
    const calls = filled();
    const hide = (dimension: string, startIndex: number) => ({
      updateDimensionProperties: {
        range: { sheetId, dimension, startIndex, endIndex: startIndex + 1 },
        properties: { hiddenByUser: true },
        fields: 'hiddenByUser',
      },
    });
    calls.batchUpdate([hide('ROWS', 2), hide('COLUMNS', 1)]);
    const model = (strategy?: string) => {
      const spec = { ...basic('COLUMN'), ...(strategy && { hiddenDimensionStrategy: strategy }) };
      const chart = readChart(calls, addChart(calls, spec));
      const names = chart.kind === 'basic' ? chart.series.map(({ name }) => name) : [];
      return [chart.categories, names];
    };
    expect(model()).toEqual([['tammi', 'maalis'], ['Poistuneet']]);
    expect(model('SKIP_HIDDEN_ROWS')).toEqual([
      ['tammi', 'maalis'],
      ['Uudet', 'Poistuneet'],
    ]);
    expect(model('SHOW_ALL')[0]).toEqual(['tammi', 'helmi', 'maalis']);
  });

  it('keeps gaps for blank cells and joins several ranges', () => {
    const calls = filled([...figures, ['huhti', '', '6'], ['touko', '2', '']]);
    const two = (column: number): api.Schema$ChartData => ({
      sourceRange: {
        sources: [
          ...(upright(column).sourceRange?.sources ?? []),
          { sheetId, startRowIndex: 4, startColumnIndex: column, endColumnIndex: column + 1 },
        ],
      },
    });
    const spec = basic('LINE', { domains: [{ domain: two(0) }], series: [{ series: two(1) }] });
    const chart = readChart(calls, addChart(calls, spec));
    expect(chart.categories).toEqual(['tammi', 'helmi', 'maalis', 'huhti', 'touko']);
    expect(chart.kind === 'basic' && chart.series[0]?.values).toEqual([1200.5, 7, 9, null, 2]);
  });

  it('takes as many header rows as are said, and guesses otherwise', () => {
    const calls = filled([
      ['1', '5'],
      ['2', '6'],
      ['3', '7'],
      ['4', '8'],
    ]);
    const guessed = readChart(calls, addChart(calls, basic('SCATTER', {}, [1])));
    expect(guessed.kind === 'basic' && guessed.positions).toEqual([1, 2, 3, 4]);
    const told = readChart(calls, addChart(calls, basic('SCATTER', { headerCount: 1 }, [1])));
    expect(told.kind === 'basic' && told.series[0]).toMatchObject({ name: '5', values: [6, 7, 8] });
  });
});

describe('a chart on its sheet', () => {
  const only = (calls: WorkbookCalls) => readCharts(calls).get(sheetId)![0]!;

  it('has a place, a size and words for who does not see it', () => {
    const calls = filled();
    addChart(calls, basic('COLUMN'));
    expect(only(calls)).toMatchObject({ row: 5, column: 1, offsetX: 4, offsetY: 0, width: 500, height: 300 });
    expect(only(calls).alt).toBe(
      'Asiakkaat. Uudet: tammi 1200,5, helmi 7, maalis 9; Poistuneet: tammi 3, helmi 4, maalis 5',
    );
  });

  it('uses its own words where it has them', () => {
    const calls = filled();
    addChart(calls, { ...basic('COLUMN'), altText: 'Kasvua' });
    expect(only(calls).alt).toBe('Kasvua');
  });

  it('has a new stamp when a cell that it shows changes, and the same when another does', () => {
    const calls = filled();
    addChart(calls, basic('COLUMN'));
    const before = only(calls).stamp;
    type(calls, [['jotain']], 15, 5);
    expect(only(calls).stamp).toBe(before);
    type(calls, [['8']], 3, 2);
    expect(only(calls).stamp).not.toBe(before);
  });
});
