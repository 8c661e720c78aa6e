import { createRequire } from 'node:module';
import type * as ECharts from 'echarts';
import type { ChartModel } from './model';
import { basicOption } from './basic';
import { pieOption } from './pie';
import { titleOption } from './texts';

let drawing: typeof ECharts | undefined;

/**
 * echarts, loaded when the first chart is asked for, so that no start waits for it. As one CommonJS file it takes a quarter of the time
 * that its five hundred modules take.
 */
function loadDrawing(): typeof ECharts {
  return (drawing ??= createRequire(import.meta.url)('echarts') as typeof ECharts);
}

/** The picture of a chart as an SVG document. Every text of the workbook stands in it as text, never as markup. */
export function drawChart(model: ChartModel): string {
  const { init } = loadDrawing();
  const { width, height, background, border } = model;
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption({
      animation: false,
      backgroundColor: background,
      title: titleOption(model),
      ...(model.kind === 'pie' ? pieOption(model) : basicOption(model)),
    });
    const svg = chart.renderToSVGString();
    if (!border) return svg;
    const frame = `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" fill="none" stroke="${border}"/>`;
    return svg.replace(/<\/svg>\s*$/, `${frame}</svg>`);
  } finally {
    chart.dispose();
  }
}
