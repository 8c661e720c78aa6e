import { objectIn } from './logLandmarks';
import { countsLess, isCorrecting, isErasing, type Claiming, type CountsLess } from './logClaims';

/** What log entries of a period come to: numbers of entries by event, and of erased and kept records by kind and ground. */
export interface LogTotals {
  events: Record<string, number>;
  /** Erasures of persons by what they rest on, see {@link LoggedReason}. */
  erasures?: Record<string, number>;
  /** Erased records as `reason:kind`; kind `customers.columns` are rows of which some columns went. */
  erased?: Record<string, number>;
  /** What of that was taken back by kind, since it had not happened. */
  notErased?: Record<string, number>;
  /** Records that stayed at an erasure, as `kind:ground`. */
  kept?: Record<string, number>;
}

/** Why something was erased: on a request, by decision of the controller, its time was up, or its consent was withdrawn. */
export const loggedReasons = ['request', 'controller', 'period', 'withdrawal'] as const;
/** One of {@link loggedReasons}. */
export type LoggedReason = (typeof loggedReasons)[number];

/** Totals by month (`YYYY-MM`) or, where they are older, by year (`YYYY`), the oldest first. */
export type Periods = Record<string, LogTotals>;

/** The cells of a log entry that are counted. */
export interface Counted extends Claiming {
  at: string;
  request: string;
}

/**
 * Totals of the months in which entries were written, added to those of earlier ones.
 * @param after the entries behind them, which may take back what these claim
 */
export function totalsOf(
  entries: readonly Counted[],
  earlier: Periods = {},
  after: readonly Claiming[] = [],
): Periods {
  const periods: Periods = {};
  for (const [period, totals] of Object.entries(earlier)) addTo(periods, period, totals);
  const counted = countedOf(entries, after);
  entries.forEach((entry, at) => addTo(periods, periodOf(entry, earlier), counted[at] as LogTotals));
  return inOrder(periods);
}

/** What each entry counts for. @param entries of a log, in their order; `after` those behind them */
export function countedOf(entries: readonly Counted[], after: readonly Claiming[] = []): LogTotals[] {
  const less = countsLess([...entries, ...after]);
  return entries.map((entry, at) => countedIn(entry, less.get(at)));
}

function countedIn(entry: Counted, { isNone = false, repeated = {} }: CountsLess = {}): LogTotals {
  const totals: LogTotals = { events: { [entry.event]: 1 } };
  if (!isErasing(entry) && !isCorrecting(entry)) return totals;
  const details = objectIn(entry.details);
  if (isCorrecting(entry))
    return {
      ...totals,
      ...(isCounts(details.notErased) && { notErased: lessBy(details.notErased, repeated) }),
    };
  const reason = reasonOf(entry, details.reason);
  // A long erasure has several entries; the first says what it came to.
  const isFirst = entry.event === 'erasure' && typeof details.outcome === 'string';
  return {
    ...totals,
    ...(isFirst && !isNone && { erasures: { [reason]: 1 } }),
    ...(isCounts(details.erased) && { erased: prefixed(reason, lessBy(details.erased, repeated)) }),
    ...(isCounts(details.kept) && !isNone && { kept: details.kept }),
  };
}

/** Numbers by kind without what was counted elsewhere; kinds of which nothing is left are left out. */
const lessBy = (counts: Record<string, number>, less: Record<string, number>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(counts)
      .map(([kind, count]) => [kind, count - (less[kind] ?? 0)] as const)
      .filter(([, count]) => count > 0),
  );

const prefixed = (reason: LoggedReason, counts: Record<string, number>): Record<string, number> =>
  Object.fromEntries(Object.entries(counts).map(([kind, count]) => [`${reason}:${kind}`, count]));

function reasonOf({ request }: Counted, reason: unknown): LoggedReason {
  const known = loggedReasons.find((each) => each === reason);
  return known ?? (request === '' ? 'controller' : 'request');
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
