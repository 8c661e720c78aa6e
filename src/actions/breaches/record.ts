import { instantAt, instantOf } from '../../register/zone';
import { RegisterError } from '../../register/errors';
import { isoMoment } from '../../documents/moments';
import { append } from '../../workbook/changes';
import { act, type Done } from '../act';
import { written } from '../holds/row';
import type { Program } from '../program';
import type { Reading, World } from '../reading';
import { breachLimits, breachQuery } from './row';

/** A breach that somebody has noticed. */
export interface NoticedBreach {
  /** When the controller became aware of it (serial date-time of the register's clock); now when left out. */
  awareAt?: number;
  description: string;
  kinds?: string;
  numbers?: string;
}

/**
 * Writes a breach down, whatever comes of it (GDPR Art. 33(5)): from the moment of awareness the clock runs.
 * @throws RegisterError breachUndescribed; momentToCome; cellTooLong
 */
export function recordBreach(world: World, noticed: NoticedBreach): Program<Done<{ breach: string }>> {
  const id = world.newId();
  const description = written(noticed.description);
  if (description === '') throw new RegisterError('breachUndescribed');
  const [kinds, numbers] = [written(noticed.kinds), written(noticed.numbers)];
  return act<{ breach: string }>(world, {
    query: breachQuery,
    decide: (reading) => {
      const result = { breach: id };
      if (reading.table('breaches').rowOf(id) !== undefined) return { pieces: [], result };
      const awareAt = noticed.awareAt ?? wholeMinute(reading.now.serial);
      expectPast(reading, awareAt);
      const details = { breach: id, awareAt: isoMoment(awareAt) };
      const changes = [append('breaches', { id, awareAt, description, kinds, numbers })];
      return { pieces: [{ changes, entries: [{ event: 'breach.recorded', details }] }], result };
    },
  });
}

const MINUTES_A_DAY = 1440;

const wholeMinute = (serial: number): number => Math.floor(serial * MINUTES_A_DAY) / MINUTES_A_DAY;

/** @throws RegisterError momentToCome */
export function expectPast(reading: Reading, moment: number): void {
  const { zone } = breachLimits(reading);
  if (instantAt(zone, moment) > instantOf(reading.now.at)) throw new RegisterError('momentToCome');
}
