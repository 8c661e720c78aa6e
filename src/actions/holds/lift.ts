import { RegisterError } from '../../register/errors';
import { isInForce } from '../../register/holds';
import { subjectHash } from '../../register/log';
import { set } from '../../workbook/changes';
import { isBlank } from '../../workbook/codec';
import type { Query } from '../../workbook/table';
import { act, type Done } from '../act';
import { erasureOf, erasureQuery, type Erasure } from '../erasure';
import { anonymisedOf, kindsCounted } from '../erasure-anonymised';
import { carriedOut } from '../erasure-expired';
import { erasurePlan } from '../erasure-plan';
import { isWaiting } from '../erasure-waits';
import { personAt, personRows, type FoundCustomer } from '../person';
import type { Program } from '../program';
import { joined, type Reading, type World } from '../reading';
import { holdsOf } from '../rules';
import { customerOfHold, heldQuery } from './record';
import { holdQuery, theHold, type HoldRow } from './row';

/** What the lifting of a hold came to. */
export interface HoldLifted {
  changed: boolean;
  /** The customer whose erasure waited and can go on now; see `resumeErasure`. */
  resumes?: string;
}

const liftQuery: Query = joined(joined(holdQuery, heldQuery), {
  customers: ['restrictedSince'],
  tasks: ['kind', 'about', 'state', 'details'],
});

/**
 * Lifts a hold. An erasure that waited goes on: whoever lifts takes it up in the same run, and the daily run does otherwise.
 * @throws RegisterError holdNotFound; duplicateId; holdLifted when it was lifted on an earlier day; restrictionByLetter while
 *   the person's data is restricted, since they are told before that ends (GDPR Art. 18(3))
 */
export function liftHold(world: World, id: string): Program<Done<HoldLifted>> {
  return act<HoldLifted>(world, {
    query: liftQuery,
    decide: (reading) => {
      const { day } = reading.now;
      const hold = theHold(reading, id);
      const customer = customerOfHold(reading, hold.record);
      expectLiftable(reading, hold, customer);
      const resumes = waits(reading, customer) ? { resumes: customer } : {};
      // A run that was cut off after the commit is repeated: the hold is lifted, and the erasure still goes on.
      if (!isInForce({ ...hold, tab: '' }, day))
        return { pieces: [], result: { changed: false, ...resumes } };
      const entry = {
        event: 'hold.lifted',
        subject: customer === '' ? '' : subjectHash(world.key, customer),
        details: { hold: id, ground: hold.ground },
      };
      const changes = [set('holds', hold.row, id, 'liftedOn', day)];
      return { pieces: [{ changes, entries: [entry] }], result: { changed: true, ...resumes } };
    },
  });
}

/** What lifting a hold would erase at once; `undefined` where no erasure waits. Reads only. @throws RegisterError as `liftHold` */
export function* liftPlan(world: World, id: string): Program<Erasure | undefined> {
  const done = yield* act<Erasure | undefined>(world, {
    query: joined(liftQuery, erasureQuery('')),
    wanted: (reading) => {
      const found = concerned(reading, id);
      return found ? personRows(reading, found) : {};
    },
    decide: (reading, layout) => {
      const found = concerned(reading, id);
      if (!found) return { pieces: [], result: undefined };
      const person = personAt(reading, layout, found);
      if (!isWaiting(person)) return { pieces: [], result: undefined };
      const whole = erasurePlan(reading, person, holdsOf(reading, id));
      const { plan } = carriedOut(reading, person, whole, { does: 'resume' });
      const kinds = kindsCounted(reading, person.id, { goesOn: true, request: '' });
      const { figures: statistics } = anonymisedOf(reading, person, plan, kinds);
      return {
        pieces: [],
        result: erasureOf(reading, person, plan, { goes: plan.goes, statistics }, '', {}),
      };
    },
  });
  return done.result;
}

/** The customer whom a hold concerns. */
function concerned(reading: Reading, id: string): FoundCustomer | undefined {
  const hold = theHold(reading, id);
  const customer = customerOfHold(reading, hold.record);
  expectLiftable(reading, hold, customer);
  if (customer === '') return undefined;
  const row = reading.table('customers').rowOf(customer);
  return row === undefined ? { id: customer, row: -1, erased: true } : { id: customer, row };
}

function expectLiftable(reading: Reading, hold: HoldRow, customer: string): void {
  const { day } = reading.now;
  if (hold.liftedOn !== undefined && hold.liftedOn < day) throw new RegisterError('holdLifted');
  const customers = reading.table('customers');
  const row = customers.rowOf(customer);
  const isRestricted = row !== undefined && !isBlank(customers.raw(row, 'restrictedSince'));
  if (hold.ground === 'restriction' && isRestricted && hold.liftedOn !== day)
    throw new RegisterError('restrictionByLetter');
}

function waits(reading: Reading, customer: string): boolean {
  const tasks = reading.table('tasks');
  return tasks
    .rowsWhere('about', customer)
    .some((row) => tasks.text(row, 'kind') === 'resumeErasure' && tasks.text(row, 'state') === 'open');
}
