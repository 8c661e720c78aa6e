import { day, isoDate, type Day } from './calendar';
import { RegisterError } from './errors';
import type { Pause } from './periods';

/**
 * The ledger of a request's pauses as it stands in a cell: a line for each, `2026-03-05/2026-03-09 reason` (an interval of
 * ISO 8601), the second day left out while the answer is awaited.
 */
const LINE = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})? ?(.*)$/;

/** Reads a ledger. @throws RegisterError unreadablePauses, so that no deadline is ever reckoned without a pause that stands there */
export function pausesOf(cell: string): Pause[] {
  const lines = cell.split(/\r?\n/).filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const [, from = '', to, reason = ''] = LINE.exec(line.trim()) ?? [];
    try {
      const pause: Pause = { from: day(from), ...(to !== undefined && { to: day(to) }), reason };
      if (pause.to !== undefined && pause.to < pause.from) throw new RegisterError('unreadablePauses');
      return pause;
    } catch {
      throw new RegisterError('unreadablePauses');
    }
  });
}

/** A reason is named in the ledger, not told: any number of pauses is to fit in a cell. */
const LONGEST_REASON = 200;

const inBrief = (reason: string): string => {
  const characters = Array.from(reason.replace(/\s+/g, ' ').trim());
  return characters.length <= LONGEST_REASON
    ? characters.join('')
    : `${characters.slice(0, LONGEST_REASON - 1).join('')}…`;
};

/** Writes a ledger; a reason is one line, cut where it is long. */
export const ledgerOf = (pauses: readonly Pause[]): string =>
  pauses
    .map(({ from, to, reason }) =>
      `${isoDate(from)}/${to === undefined ? '' : isoDate(to)} ${inBrief(reason)}`.trim(),
    )
    .join('\n');

/** The pause that goes on, if one does. */
export const openPause = (pauses: readonly Pause[]): Pause | undefined =>
  pauses.find(({ to }) => to === undefined);

/** The ledger with a pause begun. @throws RegisterError requestPaused */
export function begun(pauses: readonly Pause[], from: Day, reason: string): Pause[] {
  if (openPause(pauses)) throw new RegisterError('requestPaused');
  return [...pauses, { from, reason }];
}

/** The ledger without an open pause. */
export const closedAt = (pauses: readonly Pause[], to: Day): Pause[] =>
  openPause(pauses) ? ended(pauses, to) : [...pauses];

/** The ledger with the open pause ended. @throws RegisterError requestNotPaused */
export function ended(pauses: readonly Pause[], to: Day): Pause[] {
  const open = openPause(pauses);
  if (!open) throw new RegisterError('requestNotPaused');
  return pauses.map((pause) => (pause === open ? { ...pause, to: Math.max(to, pause.from) } : pause));
}
