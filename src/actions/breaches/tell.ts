import { breachClock, toldBy } from '../../register/breach';
import { isoDate } from '../../register/calendar';
import { RegisterError } from '../../register/errors';
import { instantAt, instantOf } from '../../register/zone';
import { isoMoment } from '../../documents/moments';
import { set } from '../../workbook/changes';
import { act, type Done } from '../act';
import { written } from '../holds/row';
import type { Program } from '../program';
import type { World } from '../reading';
import { expectPast } from './record';
import { breachLimits, breachQuery, theBreach } from './row';

/** Who was told of a breach: the authority (GDPR Art. 33), or the people, one by one or publicly (Art. 34). */
export const toldOfBreach = ['authority', 'people'] as const;
/** One of {@link toldOfBreach}. */
export type ToldOfBreach = (typeof toldOfBreach)[number];

/** That somebody was told. */
export interface BreachTold {
  whom: ToldOfBreach;
  /** Serial date-time of the register's clock; now when left out. */
  at?: number;
  /** Why the authority was told late. */
  reasonsForDelay?: string;
}

/**
 * Notes that the authority or the people were told. The first notice counts, whatever is added to it later (Art. 33(4)); one that was told
 * already is refused, so that no notice is moved into the period unnoticed.
 * @throws RegisterError breachNotFound; duplicateId; momentToCome; toldBeforeAware; breachToldAlready; awareMissing; cellTooLong;
 *   delayReasonsMissing when it was told late and nothing says why
 */
export function tellBreach(
  world: World,
  id: string,
  { whom, at, reasonsForDelay }: BreachTold,
): Program<Done<{ at: number; inTime: boolean | undefined }>> {
  const column = whom === 'authority' ? 'toldAuthorityAt' : 'toldPeopleAt';
  const reasons = written(reasonsForDelay);
  return act<{ at: number; inTime: boolean | undefined }>(world, {
    query: breachQuery,
    decide: (reading, _layout, landed) => {
      const { row, facts, texts } = theBreach(reading, id);
      const moment = at ?? reading.now.serial;
      const limits = breachLimits(reading);
      const before = facts[column];
      const hasDelayReasons = reasons !== '' || facts.hasDelayReasons;
      const told = { ...facts, [column]: before ?? moment, hasDelayReasons };
      const { authority } = breachClock(told, instantOf(reading.now.at), limits);
      const inTime = whom === 'authority' ? authority === 'inTime' : undefined;
      if (before !== undefined) {
        if (landed.length > 0 || before === at) return { pieces: [], result: { at: before, inTime } };
        throw new RegisterError('breachToldAlready');
      }
      expectPast(reading, moment);
      if (facts.awareAt === undefined) throw new RegisterError('awareMissing');
      if (toldBy(limits.zone, moment) < instantAt(limits.zone, facts.awareAt))
        throw new RegisterError('toldBeforeAware');
      if (whom === 'authority' && authority === 'lateUnexplained')
        throw new RegisterError('delayReasonsMissing');
      const changes = [
        set('breaches', row, id, column, moment),
        ...(reasons === '' || reasons === texts.reasonsForDelay
          ? []
          : [set('breaches', row, id, 'reasonsForDelay', reasons)]),
      ];
      const details = { breach: id, whom, at: isoMoment(moment), ...(inTime !== undefined && { inTime }) };
      return {
        pieces: [{ changes, entries: [{ event: 'breach.told', details }] }],
        result: { at: moment, inTime },
      };
    },
  });
}

/**
 * Puts a breach aside when nothing is left to do; until then more may come for the authority (Art. 33(4)).
 * @throws RegisterError breachNotFound; duplicateId; breachUnfinished while something that the law asks for is left to do
 */
export function closeBreach(world: World, id: string): Program<Done<{ changed: boolean }>> {
  return act<{ changed: boolean }>(world, {
    query: breachQuery,
    decide: (reading) => {
      const { row, facts, clock } = theBreach(reading, id);
      if (clock.needsOwner) throw new RegisterError('breachUnfinished');
      const { day } = reading.now;
      if (facts.closedOn !== undefined) return { pieces: [], result: { changed: false } };
      const details = { breach: id, on: isoDate(day) };
      const changes = [set('breaches', row, id, 'closedOn', day)];
      return {
        pieces: [{ changes, entries: [{ event: 'breach.closed', details }] }],
        result: { changed: true },
      };
    },
  });
}
