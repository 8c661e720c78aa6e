import { RegisterError } from '../../register/errors';
import { CONTINUED, type Gap, type LogEntry, type LogHead, type LogRow } from '../../register/log';
import type { Draft } from '../act';
import type { Program } from '../program';
import { isRestored, readRegister, type Reading, type World } from '../reading';
import { REKEYED } from '../rekey';
import { detailsOf } from './entry';
import { lackingOf, ownLogQuery, type Lacking } from './own-log';
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
function missingUpTo(
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
function forksFromMemory(
  reading: Reading,
  { entries: lost, has }: Lacking,
  end: LogHead,
  { acceptMissing = false }: ReplayWish,
): number {
  const { remembered } = reading.world;
  if (!remembered || remembered.sequence > end.sequence || has(remembered.hash)) return 0;
  const back = lost.find(({ sequence }) => sequence === remembered.sequence);
  const isSame = back ? back.hash === remembered.hash : !isRestored(reading);
  if (isSame) return 0;
  if (!acceptMissing) throw new RegisterError('logForked', { entry: remembered.sequence });
  return remembered.sequence;
}

/** Entries that are missing for good, and the number above which the log goes on for it. */
export interface Missing {
  above: number;
  missing?: Gap | undefined;
}

/** What is missing where the register's log is the beginning of the newer one. @throws RegisterError logCopyTooOld, logForked */
export function missingBehind(
  reading: Reading,
  lacking: Lacking,
  end: LogHead,
  marked: number,
  wish: ReplayWish,
): Missing {
  const above = missingUpTo(reading, end, marked, wish);
  const forkedAt = forksFromMemory(reading, lacking, end, wish);
  const gap: Gap | undefined = above > 0 ? { from: end.sequence + 1, to: above } : undefined;
  return { above, missing: forkedAt > 0 ? { from: forkedAt, to: forkedAt, isForked: true } : gap };
}

/**
 * What is missing where both logs went on: entries that are remembered, or left a mark, and stand in neither. Those that are taken over make the log
 * longer than the other was, so that it comes to stand above whatever was remembered of that.
 * @throws RegisterError logCopyTooOld, logForked unless the owner accepts that they stay missing
 */
export function missingBeside(
  reading: Reading,
  { entries, has }: Lacking,
  newer: readonly LogRow[],
  marked: number,
  { acceptMissing = false }: ReplayWish,
): Missing {
  const { remembered } = reading.world;
  const { sequence: head } = reading.head;
  const end = entries[entries.length - 1]?.sequence ?? 0;
  const isKnown = ({ hash }: LogHead) => has(hash) || newer.some((row) => row.hash === hash);
  const unknown = [
    ...(remembered && remembered.sequence > 0 && !isKnown(remembered) ? [remembered.sequence] : []),
    ...(marked > Math.max(head, end) ? [marked] : []),
  ];
  if (unknown.length === 0) return { above: 0 };
  const last = Math.max(...unknown);
  if (!acceptMissing && last > Math.max(head, end))
    throw new RegisterError('logCopyTooOld', { entry: end, last });
  if (!acceptMissing) throw new RegisterError('logForked', { entry: last });
  if (last > head) return { above: last, missing: { from: head + 1, to: last } };
  return { above: 0, missing: { from: last, to: last, isForked: true } };
}

/** A register that was handed over to its copy is never put back to work beside it. @throws RegisterError registerMoved */
export function expectNotMoved(lost: readonly LogEntry[]): void {
  const moved = lost.find(({ event }) => event === 'register.handedOver');
  if (moved) throw new RegisterError('registerMoved', { spreadsheet: detailsOf(moved).to ?? '' });
}

/**
 * A version from before the key was changed is refused, and so is one on which it was changed before the restore was noticed: what was hashed under one key
 * says nothing of people under the other, so that erasures would be put into the log and repeated on nobody. A read of its own: no key fits both.
 * @throws RegisterError replayOverKeys, replayOverOwnKey
 */
export function* expectOneKey(world: World, newer: readonly LogRow[]): Program<void> {
  const reading = yield* readRegister(world, ownLogQuery, { restored: true, anyKey: true });
  const { entries, fork, ownOnly } = lackingOf(reading, newer);
  const rekeyed = entries.find(({ event }) => event === REKEYED);
  if (rekeyed) throw new RegisterError('replayOverKeys', { entry: rekeyed.sequence });
  if (!fork) return;
  // Where only the last part of the other log is given, the entries before that part are not this log's alone.
  const begins = newer.reduce((least, { sequence }) => Math.min(least, Number(sequence)), Infinity);
  const own = ownOnly.find(({ event, sequence }) => event === REKEYED && sequence >= begins);
  if (own) throw new RegisterError('replayOverOwnKey', { entry: own.sequence });
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
