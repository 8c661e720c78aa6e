import type { sheets_v4 as api } from 'googleapis/build/src/apis/sheets';
import type { Sheet } from '../book';
import type { Call } from '../call';
import { invalid } from '../errors';
import type { Handlers } from './handler';

function findChart(
  call: Call,
  id: number | null | undefined,
): { sheet: Sheet; chart: api.Schema$EmbeddedChart } {
  for (const sheet of call.book.sheets) {
    const chart = sheet.overlays.charts.find(({ chartId }) => chartId === id);
    if (chart !== undefined) return { sheet, chart };
  }
  throw invalid(`No chart with id: ${id ?? 0}`);
}

function checkSpec(call: Call, spec: api.Schema$ChartSpec | undefined): api.Schema$ChartSpec {
  if (!spec?.basicChart && !spec?.pieChart) throw invalid('The chart spec must have a kind of chart.');
  for (const range of rangesIn(spec)) call.book.rect(range);
  return spec;
}

/** Every source range inside a chart's specification. */
function rangesIn(value: unknown): api.Schema$GridRange[] {
  if (Array.isArray(value)) return value.flatMap(rangesIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('sources' in value && Array.isArray(value.sources)) return value.sources;
  return Object.values(value).flatMap(rangesIn);
}

/** The position of a chart over the cells of a sheet; without one it lies at the top of the first sheet. */
function checkedPosition(
  call: Call,
  position: api.Schema$EmbeddedObjectPosition | undefined,
): { sheet: Sheet; position: api.Schema$EmbeddedObjectPosition } {
  if (position?.newSheet || typeof position?.sheetId === 'number') {
    throw invalid('This stand-in for Google Sheets does not carry out charts on sheets of their own.');
  }
  const anchor = position?.overlayPosition?.anchorCell;
  const sheet = call.book.sheet(anchor ? anchor.sheetId : call.book.sheetId(undefined));
  const anchorCell = {
    sheetId: sheet.settings.sheetId,
    rowIndex: anchor?.rowIndex ?? 0,
    columnIndex: anchor?.columnIndex ?? 0,
  };
  const { rowCount, columnCount } = sheet.grid;
  if (anchorCell.rowIndex >= rowCount || anchorCell.columnIndex >= columnCount) {
    throw invalid('position.overlayPosition.anchorCell is outside the grid.');
  }
  const defaults = { widthPixels: 600, heightPixels: 371 };
  return { sheet, position: { overlayPosition: { ...defaults, ...position?.overlayPosition, anchorCell } } };
}

export const chartHandlers: Handlers<'addChart' | 'updateChartSpec' | 'deleteEmbeddedObject'> = {
  addChart(call, { chart }) {
    const taken = (id: number): boolean =>
      call.book.sheets.some(({ overlays }) => overlays.charts.some(({ chartId }) => chartId === id));
    const wanted = chart?.chartId;
    if (wanted && taken(wanted)) throw invalid(`An object with ID ${wanted} already exists.`);
    const spec = checkSpec(call, chart?.spec);
    const { sheet, position } = checkedPosition(call, chart?.position);
    const added = { ...chart, chartId: wanted || call.book.freshId(taken), spec, position };
    sheet.overlays.charts = [...sheet.overlays.charts, added];
    call.changes.add('OTHER');
    return { addChart: { chart: added } };
  },

  updateChartSpec(call, { chartId, spec }) {
    const { sheet, chart } = findChart(call, chartId);
    const after = { ...chart, spec: checkSpec(call, spec) };
    sheet.overlays.charts = sheet.overlays.charts.map((one) => (one === chart ? after : one));
    call.changes.add('OTHER');
  },

  deleteEmbeddedObject(call, { objectId }) {
    const { sheet, chart } = findChart(call, objectId);
    sheet.overlays.charts = sheet.overlays.charts.filter((one) => one !== chart);
    call.changes.add('OTHER');
  },
};
