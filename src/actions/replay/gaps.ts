import { RegisterError } from '../../register/errors';
import { CONTINUED, type Gap, type LogEntry, type LogHead } from '../../register/log';
import type { Draft } from '../act';
import { isRestored, type Reading } from '../reading';
import { detailsOf } from './entry';
import type { Repeated } from './state';

/** How a replay is done. */
export interface ReplayWish {
  /**
   * The owner's word that entries which are known to be missing stay missing: what they did is not done again. The log says so
   * and goes on above them.
   */
  acceptMissing?: boolean;
}

/**
 * The number of the last entry that is known to have been written, where the newer log ends before it.
 * @throws RegisterError logCopyTooOld unless the owner accepts that the entries in between stay missing
 */
export function missingUpTo(
  { world: { remembered } }: Reading,
  end: LogHead,
  marked: number,
  { acceptMissing = false }: ReplayWish,
): number {
  const known = Math.max(remembered?.sequence ?? 0, marked);
  if (known <= end.sequence) return 0;
  if (!acceptMissing) throw new RegisterError('logCopyTooOld', { entry: end.sequence, last: known });
  return known;
}

/**
 * The number of the remembered entry where both logs have another in its place, or none: whoever wrote on the restored register did
 * not remember it, and what the lost entries did is in neither log. 0 where nothing speaks against them.
 * @throws RegisterError logForked unless the owner accepts that those entries stay missing
 */
export function forksFromMemory(
  reading: Reading,
  lost: readonly LogEntry[],
  end: LogHead,
  { acceptMissing = false }: ReplayWish,
): number {
  const { remembered } = reading.world;
  if (!remembered || remembered.sequence > end.sequence) return 0;
  const back = lost.find(({ sequence }) => sequence === remembered.sequence);
  const isSame = back ? back.hash === remembered.hash : !isRestored(reading);
  if (isSame) return 0;
  if (!acceptMissing) throw new RegisterError('logForked', { entry: remembered.sequence });
  return remembered.sequence;
}

/** A register that was handed over to its copy is never put back to work beside it. @throws RegisterError registerMoved */
export function expectNotMoved(lost: readonly LogEntry[]): void {
  const moved = lost.find(({ event }) => event === 'register.handedOver');
  if (moved) throw new RegisterError('registerMoved', { spreadsheet: detailsOf(moved).to ?? '' });
}

/** By which a replay ends: what it did, and the numbers of entries that are missing for good. */
export function endingEntries(
  end: LogHead,
  missing: Gap | undefined,
  batch: readonly LogEntry[],
  repeated: Repeated,
): Draft[] {
  const from = batch[0]?.sequence ?? end.sequence;
  const gap = missing && {
    ...{ missingFrom: missing.from, to: missing.to },
    ...(missing.isForked && { forked: true }),
  };
  return [
    ...(gap ? [{ event: CONTINUED, details: gap }] : []),
    { event: 'register.replayed', details: { from, to: end.sequence, repeated } },
  ];
}
