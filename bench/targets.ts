import type { Figures } from './measure';
import type { Operation } from './operations';

/** Seconds that Google gives an execution. https://developers.google.com/apps-script/guides/services/quotas */
const EXECUTION_SECONDS = 360;

/** Something that the figures have to keep. */
interface Target {
  says: string;
  operations: readonly Operation[];
  /** Held only at this many customers; at every size when left out. */
  customers?: number;
  keeps: (figures: Figures) => boolean;
}

const targets: readonly Target[] = [
  {
    says: 'a daily run with nothing to change: 1 sheet call, which reads, and a pair of lock calls',
    operations: ['unchangedSweep'],
    keeps: ({ calls }) => calls.apiRead === 1 && calls.apiWrite === 0 && calls.lock === 2,
  },
  {
    says: 'a daily run with nothing to change: 10,000 customers under 2 modelled seconds',
    operations: ['unchangedSweep'],
    customers: 10_000,
    keeps: ({ modelledSeconds }) => modelledSeconds < 2,
  },
  {
    says: 'a daily run with nothing to change: 100,000 customers under 15 modelled seconds',
    operations: ['unchangedSweep'],
    customers: 100_000,
    keeps: ({ modelledSeconds }) => modelledSeconds < 15,
  },
  {
    says: 'consent and erasure: at most 2 reads and 1 commit',
    operations: ['consent', 'erase'],
    keeps: ({ calls }) => calls.apiRead <= 2 && calls.apiWrite === 1,
  },
  {
    says: 'what a person waits for: one execution',
    operations: [
      'importMore',
      'unchangedSweep',
      'consent',
      'access',
      'accessFiles',
      'erase',
      'erasureConfirmed',
      'erasureReceipt',
    ],
    keeps: ({ executions }) => executions === 1,
  },
  {
    says: 'every operation: each execution inside 6 modelled minutes',
    operations: [
      'import',
      'importMore',
      'firstSweep',
      'unchangedSweep',
      'consent',
      'access',
      'accessFiles',
      'erase',
      'erasureConfirmed',
      'erasureReceipt',
      'dueSweep',
      'dueList',
      'destroyCards',
      'approveAll',
      'destroyOrders',
    ],
    keeps: ({ longestSeconds }) => longestSeconds <= EXECUTION_SECONDS,
  },
];

/** How a target stands: which of the figures it is about do not keep it. */
export interface Verdict {
  says: string;
  met: boolean;
  missedBy: { operation: string; customers: number }[];
}

/** The targets that the figures say anything about. */
export function verdicts(all: readonly Figures[]): Verdict[] {
  return targets.flatMap(({ says, operations, customers, keeps }) => {
    const about = all.filter(
      (figures) =>
        operations.some((operation) => operation === figures.operation) &&
        (customers === undefined || figures.customers === customers),
    );
    const missed = about.filter((figures) => !keeps(figures));
    const missedBy = missed.map(({ operation, customers: size }) => ({ operation, customers: size }));
    return about.length === 0 ? [] : [{ says, met: missed.length === 0, missedBy }];
  });
}
