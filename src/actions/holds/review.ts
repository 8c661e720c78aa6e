import { isoDate, type Day } from '../../register/calendar';
import { RegisterError } from '../../register/errors';
import { isInForce } from '../../register/holds';
import { subjectHash } from '../../register/log';
import { set } from '../../workbook/changes';
import { act, type Done } from '../act';
import type { Program } from '../program';
import { joined, type World } from '../reading';
import { customerOfHold, heldQuery } from './record';
import { expectToCome, holdQuery, theHold, written } from './row';

/**
 * Notes that somebody has looked at a hold and that it is still needed, until another day.
 * @param reason why it is still needed; what was written before stays where it is left out
 * @throws RegisterError holdNotFound; holdLifted; reviewInPast; duplicateId; cellTooLong
 */
export function reviewHold(
  world: World,
  id: string,
  on: Day,
  reason?: string,
): Program<Done<{ changed: boolean }>> {
  const why = written(reason);
  return act<{ changed: boolean }>(world, {
    query: joined(holdQuery, heldQuery),
    decide: (reading) => {
      const { day } = reading.now;
      const hold = theHold(reading, id);
      if (!isInForce({ ...hold, tab: '' }, day)) throw new RegisterError('holdLifted');
      expectToCome(on, day);
      const changes = [
        ...(hold.reviewOn === on ? [] : [set('holds', hold.row, id, 'reviewOn', on)]),
        ...(hold.reviewedOn === day ? [] : [set('holds', hold.row, id, 'reviewedOn', day)]),
        ...(why === '' || why === hold.reason ? [] : [set('holds', hold.row, id, 'reason', why)]),
      ];
      const customer = customerOfHold(reading, hold.record);
      const entry = {
        event: 'hold.reviewed',
        subject: customer === '' ? '' : subjectHash(world.key, customer),
        details: {
          hold: id,
          ground: hold.ground,
          from: hold.reviewOn === undefined ? '' : isoDate(hold.reviewOn),
          to: isoDate(on),
        },
      };
      return {
        pieces: changes.length > 0 ? [{ changes, entries: [entry] }] : [],
        result: { changed: changes.length > 0 },
      };
    },
  });
}
