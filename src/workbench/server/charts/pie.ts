import type { PieChart } from './model';
import { legendOption, margins, numberWriter, textStyle } from './texts';

/** Slices smaller than this part of the whole have no room for a text. */
const smallestLabelled = 0.04;

/** What echarts needs to draw a pie or a doughnut. */
export function pieOption(chart: PieChart) {
  const { top, bottom, left, right } = margins(chart);
  const [width, height] = [chart.width - left - right, chart.height - top - bottom];
  const outside = chart.legend === 'labels';
  const radius = Math.max(10, (Math.min(width, height) / 2) * (outside ? 0.75 : 0.95));
  const percent = numberWriter(chart.locale, { type: 'PERCENT', pattern: '0.0%' });
  // Slices of nothing, of less than nothing and of text are not drawn.
  const values = chart.values.map((value) => Math.max(0, value ?? 0));
  const sum = values.reduce((total, value) => total + value, 0);
  const share = (index: number) => (sum > 0 ? (values[index] ?? 0) / sum : 0);
  const label = ({ dataIndex: index }: { dataIndex: number }) =>
    outside ? `${chart.categories[index] ?? ''}\n${percent(share(index))}` : percent(share(index));
  return {
    legend: legendOption(chart, chart.categories, 'circle'),
    series: [
      {
        type: 'pie' as const,
        animation: false,
        radius: [radius * Math.min(0.95, chart.hole), radius],
        center: [left + width / 2, top + height / 2],
        startAngle: 90,
        data: values.map((value, index) => ({
          name: String(index),
          value,
          itemStyle: { color: chart.colors[index] ?? '#9aa0a6', borderColor: '#ffffff', borderWidth: 1 },
          label: { show: outside || share(index) >= smallestLabelled },
        })),
        label: {
          ...textStyle({ color: outside ? undefined : '#ffffff' }, 12, chart.font),
          position: outside ? ('outside' as const) : ('inside' as const),
          formatter: label,
        },
        labelLine: { show: outside },
        stillShowZeroSum: false,
      },
    ],
  };
}
