import { addMonths, isoDate, type Day } from '../../register/calendar';
import { RegisterError } from '../../register/errors';
import { isInForce, type Ground, type SettableGround } from '../../register/holds';
import { subjectHash } from '../../register/log';
import { append, set, type Change } from '../../workbook/changes';
import { isBlank } from '../../workbook/codec';
import { wholeNumber } from '../../workbook/settings';
import { recordHash } from '../erasure-log';
import { act, type Done, type Draft } from '../act';
import { personQuery, personRows, thePerson, type Person } from '../person';
import type { Program } from '../program';
import { joined, type Reading, type World } from '../reading';
import { tellRecipients } from '../recipients';
import { heldQuery, theRecord, type HeldRecord } from './record';
import { expectToCome, holdQuery, holdRowAt, written, type HoldRow } from './row';

/** What is to be held, and why. */
export interface HoldOrder {
  /** Id of the record. */
  record: string;
  ground: SettableGround;
  /** The provision that it rests on. */
  law?: string;
  /** Why it is needed, in the owner's words. */
  reason?: string;
  /** When it is to be looked at again; after the months of the settings when left out. */
  reviewOn?: Day;
}

/** What became of an order to hold. */
export interface HoldSet {
  hold: string;
  changed: boolean;
  reviewOn?: Day;
}

/**
 * Holds one record: it is not erased until the hold is lifted. A hold on the same ground, for the same reason, is not set
 * twice. A restriction that the person asked for holds all of their data: no automation touches it any more, and recipients
 * are told (GDPR Art. 18, 19).
 * @throws RegisterError recordNotFound; duplicateId; reviewInPast; reasonsMissing for the ground `other` without a reason;
 *   provisionMissing for the ground `statutory` without one; restrictionOfPerson on a record other than a customer; holdStands
 *   where the same hold is to be looked at on another day
 */
export function setHold(world: World, order: HoldOrder): Program<Done<HoldSet>> {
  const id = world.newId();
  const [law, reason] = [written(order.law), written(order.reason)];
  const restricts = order.ground === 'restriction';
  return act<HoldSet>(world, {
    query: joined(
      joined(holdQuery, heldQuery),
      restricts
        ? joined(personQuery(order.record), { customers: ['restrictedSince'], recipients: ['name', 'email'] })
        : {},
    ),
    wanted: (reading) => {
      const record = theRecord(reading, order.record.trim());
      expectHoldable(record, order.ground, law, reason);
      if (!restricts) return {};
      return personRows(reading, {
        id: record.id,
        row: reading.table('customers').rowOf(record.id) as number,
      });
    },
    decide: (reading, layout) => {
      const { day } = reading.now;
      const holds = reading.table('holds');
      if (holds.rowOf(id) !== undefined) return { pieces: [], result: { hold: id, changed: true } };
      const record = theRecord(reading, order.record.trim());
      expectHoldable(record, order.ground, law, reason);
      const standing = same(reading, { record: record.id, ground: order.ground, law, reason });
      if (standing) {
        if (order.reviewOn !== undefined && order.reviewOn !== standing.reviewOn)
          throw new RegisterError('holdStands');
        return { pieces: [], result: { hold: standing.id, changed: false, reviewOn: standing.reviewOn } };
      }
      const reviewOn = order.reviewOn ?? addMonths(day, wholeNumber(reading.settings, 'holdReviewMonths'));
      expectToCome(reviewOn, day);
      const { tab } = record;
      const changes: Change[] = [
        append('holds', {
          ...{ id, tab, record: record.id, ground: order.ground, law, reason, setOn: day, reviewOn },
        }),
        ...(restricts ? restricting(reading, thePerson(reading, layout, record.id), day) : []),
      ];
      const entry = setEntry(reading, record, { hold: id, ground: order.ground, reviewOn });
      return { pieces: [{ changes, entries: [entry] }], result: { hold: id, changed: true, reviewOn } };
    },
  });
}

function expectHoldable({ tab }: HeldRecord, ground: Ground, law: string, reason: string): void {
  if (ground === 'restriction' && tab !== 'customers') throw new RegisterError('restrictionOfPerson');
  if (ground === 'statutory' && law === '') throw new RegisterError('provisionMissing');
  if (ground === 'other' && law === '' && reason === '') throw new RegisterError('reasonsMissing');
}

/** The same hold in force, whoever has set it. */
function same(
  reading: Reading,
  { record, ground, law, reason }: Pick<HoldRow, 'record' | 'ground' | 'law' | 'reason'>,
): HoldRow | undefined {
  const table = reading.table('holds');
  return [...table.rows()]
    .map((row) => holdRowAt(reading, row))
    .find(
      (hold) =>
        hold.id !== '' &&
        hold.record === record &&
        hold.ground === ground &&
        hold.law.trim() === law &&
        hold.reason.trim() === reason &&
        isInForce({ ...hold, tab: '' }, reading.now.day),
    );
}

/** The line of the log on a hold that was set, from which it can be set again after a restore. */
export const setEntry = (
  { world }: Reading,
  { tab, id, customer }: HeldRecord,
  { hold, ground, reviewOn }: { hold: string; ground: Ground; reviewOn: Day },
): Draft => ({
  event: 'hold.set',
  subject: customer === '' ? '' : subjectHash(world.key, customer),
  details: {
    ...{ hold, tab, ground, reviewOn: isoDate(reviewOn) },
    record: recordHash(world.key, tab, id),
  },
});

/** The person's row bears the restriction from a day on, unless it does so already, and recipients are told. */
export function restricting(reading: Reading, person: Person, since: Day): Change[] {
  if (!isBlank(person.customer.raw('restrictedSince'))) return [];
  return [
    set('customers', person.row, person.id, 'restrictedSince', since),
    ...tellRecipients({ reading, person, request: { id: '' } }, 'restricted').changes,
  ];
}
