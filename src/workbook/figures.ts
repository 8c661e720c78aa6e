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
  'troubles',
] as const;

/** Key of a figure: the cell that names its row. */
export type Figure = (typeof figures)[number];

/** A picture of some figures. */
interface FigureChart {
  /** Its id in the spreadsheet, by which set-up knows that it is there. */
  chartId: number;
  figures: readonly Figure[];
}

/** The charts of the overview, from top to bottom; each draws a bar for each of its figures. */
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
} as const satisfies Record<string, FigureChart>;

/** Key of a chart. */
export type ChartKey = keyof typeof figureCharts;

/** The charts' keys from top to bottom. */
export const chartKeys = Object.keys(figureCharts) as ChartKey[];
