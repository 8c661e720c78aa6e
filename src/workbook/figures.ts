import type { ColumnKey } from './tabs';

/** The figures of the overview, in the order in which a new register has them. */
export const figures = [
  'customers',
  'customersRunning',
  'customersSuggested',
  'customersWarning',
  'customersDue',
  'customersApproved',
  'customersHeld',
  'orders',
  'ordersDue',
  'recordsDue',
  'recordsApproved',
  'requestsLate',
  'requestsSoon',
  'requestsInTime',
  'requestsUndated',
  'consentsMarketing',
  'consentsPublication',
  'consentsDisclosure',
  'holdsToReview',
  'breachesToAct',
  'tasksOpen',
  'tasksOverdue',
  'tasksFailed',
  'lettersFailed',
  'runsFailed',
  'troubles',
  'noticeChanges',
  'noticeNotGiven',
  'noticeOutdated',
] as const;

/** Key of a figure: the cell that names its row. */
export type Figure = (typeof figures)[number];

/** A picture of some figures as they stand, or of some columns of the tab that keeps how they went. */
type FigureChart = { chartId: number } & (
  { figures: readonly Figure[] } | { trend: readonly ColumnKey<'trend'>[] }
);

/** The charts of the overview, from top to bottom: a bar for each figure, or a line for each column. The ids tell set-up which are there. */
export const figureCharts = {
  customers: {
    chartId: 8001,
    figures: [
      'customersRunning',
      'customersSuggested',
      'customersWarning',
      'customersDue',
      'customersApproved',
      'customersHeld',
    ],
  },
  requests: {
    chartId: 8002,
    figures: ['requestsLate', 'requestsSoon', 'requestsInTime', 'requestsUndated'],
  },
  customersTrend: { chartId: 8003, trend: ['customers', 'consentsMarketing'] },
  workTrend: { chartId: 8004, trend: ['requestsOpen', 'requestsLate', 'recordsDue', 'tasksOpen'] },
} as const satisfies Record<string, FigureChart>;

/** Key of a chart. */
export type ChartKey = keyof typeof figureCharts;

/** The charts' keys from top to bottom. */
export const chartKeys = Object.keys(figureCharts) as ChartKey[];
