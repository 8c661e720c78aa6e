import type { Told } from './logLandmarks';

/** What log entries of a period come to: numbers of entries by event, and of erased and kept records by kind and ground. */
export interface LogTotals {
  events: Record<string, number>;
  /** Erasures by what they rest on, see {@link ErasureReason}. */
  erasures?: Record<string, number>;
  /** Erased records by kind; `customers.columns` are rows of which some columns went. */
  erased?: Record<string, number>;
  /** What of that was taken back, since it had not happened. */
  notErased?: Record<string, number>;
  /** Records that stayed at an erasure, as `kind:ground`. */
  kept?: Record<string, number>;
}

/** Why somebody was erased: they asked, their time was up, or the controller decided. */
export type ErasureReason = 'request' | 'retention' | 'controller';

/** Totals by month (`YYYY-MM`) or, where they are older, by year (`YYYY`), the oldest first. */
export type Periods = Record<string, LogTotals>;

/** The cells of a log entry that are counted. */
export interface Counted extends Told {
  at: string;
  request: string;
}

/** Totals of the months in which entries were written, added to those of earlier ones. */
export function totalsOf(entries: readonly Counted[], earlier: Periods = {}): Periods {
  const periods: Periods = {};
  for (const [period, totals] of Object.entries(earlier)) addTo(periods, period, totals);
  for (const entry of entries) addTo(periods, periodOf(entry, earlier), countedIn(entry));
  return inOrder(periods);
}

/** What one entry counts for. */
export function countedIn(entry: Counted): LogTotals {
  const totals: LogTotals = { events: { [entry.event]: 1 } };
  if (!['erasure', 'erasure.waits', 'erasure.corrected'].includes(entry.event)) return totals;
  const details = detailsOf(entry);
  const { outcome, reason } = details;
  // A long erasure has several entries; the first says what it came to.
  if (entry.event === 'erasure' && typeof outcome === 'string')
    totals.erasures = { [reasonOf(entry, reason)]: 1 };
  const counts: [keyof LogTotals, unknown][] = [
    ['erased', details.erased],
    ['notErased', details.notErased],
    ...(entry.event === 'erasure' ? ([['kept', details.kept]] as [keyof LogTotals, unknown][]) : []),
  ];
  for (const [key, value] of counts) if (isCounts(value)) totals[key] = value;
  return totals;
}

function reasonOf({ request }: Counted, reason: unknown): ErasureReason {
  if (reason === 'retention') return 'retention';
  return request === '' ? 'controller' : 'request';
}

function detailsOf({ details }: Told): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(details);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

const isCounts = (value: unknown): value is Record<string, number> =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((count) => typeof count === 'number');

/** An entry of a year that was folded already counts for the year. */
function periodOf({ at }: Counted, earlier: Periods): string {
  const year = at.slice(0, 4);
  return Object.prototype.hasOwnProperty.call(earlier, year) ? year : at.slice(0, 7);
}

function addTo(periods: Periods, period: string, totals: LogTotals): void {
  const known = (periods[period] ??= { events: {} });
  for (const [key, counts] of Object.entries(totals) as [keyof LogTotals, Record<string, number>][]) {
    const sums: Record<string, number> = { ...known[key] };
    for (const [name, count] of Object.entries(counts)) sums[name] = (sums[name] ?? 0) + count;
    known[key] = sums;
  }
}

const inOrder = (periods: Periods): Periods =>
  Object.fromEntries(Object.entries(periods).sort(([a], [b]) => (a < b ? -1 : 1)));

/** The totals of several periods together. */
export function sumOf(periods: readonly LogTotals[]): LogTotals {
  const all: Periods = {};
  for (const totals of periods) addTo(all, 'all', totals);
  return all['all'] ?? { events: {} };
}

/** The same totals in fewer characters: months become years, the oldest first, as far as need be. */
export function foldedTotals(periods: Periods, mostCharacters: number): Periods {
  let folded = periods;
  while (JSON.stringify(folded).length > mostCharacters) {
    const oldest = Object.keys(folded).find((period) => period.length > 4);
    if (oldest === undefined) return folded;
    const year = oldest.slice(0, 4);
    const next: Periods = {};
    for (const [period, totals] of Object.entries(folded))
      addTo(next, period.startsWith(`${year}-`) ? year : period, totals);
    folded = inOrder(next);
  }
  return folded;
}
