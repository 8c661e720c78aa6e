import type { Draft } from '../act';
import { detailsAt, markOf } from '../erasure-log';
import type { Reading } from '../reading';
import type { Approval } from './approvals';
import type { Due } from './dues';

/** The marks of what the log claims to have destroyed and has neither confirmed nor taken back. */
export function claimsIn(reading: Reading): Set<string> {
  const log = reading.table('log');
  const claimed = new Set<string>();
  const rows = [...log.rows()].filter((row) => log.text(row, 'event').startsWith('destruction'));
  for (const row of rows.sort((a, b) => Number(log.ids[a]) - Number(log.ids[b]))) {
    const { records = [] } = detailsAt(log, row);
    for (const mark of records)
      if (log.text(row, 'event') === 'destruction') claimed.add(mark);
      else claimed.delete(mark);
  }
  return claimed;
}

/** The line that takes back what was claimed of records that still stand; none where there are none. */
export const corrections = (
  reading: Reading,
  approvals: readonly Pick<Approval, 'tab' | 'record' | 'columns'>[],
): Draft[] =>
  approvals.length === 0
    ? []
    : [
        {
          event: 'destruction.corrected',
          details: {
            notErased: countedByKind(approvals),
            records: approvals.map((approval) => markOf(reading, approval)),
          },
        },
      ];

/** How many records of which tab; columns of a card apart. */
export function countedByKind(items: readonly Pick<Due, 'tab' | 'columns'>[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { tab, columns } of items) {
    const kind = columns ? `${tab}.columns` : tab;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}
