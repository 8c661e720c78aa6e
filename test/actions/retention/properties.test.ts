import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dailyRun } from '../../../src/actions/daily';
import { approveDues } from '../../../src/actions/retention/approve';
import { verify } from '../../../src/actions/verify';
import { setHold } from '../../../src/actions/holds/set';
import { registerOf } from '../by-hand';
import { lawful, people, registerWith, standing, TODAY } from './lawful';
import { addOthers, others, othersKept, othersStanding, shredAll } from './others';

/**
 * Small registers of any states, cleared once: what nothing keeps is gone, and what anything keeps stands to the letter. What keeps is told by
 * an oracle of the law that knows nothing of the register's code.
 */

/** The day on which the undo window of what is approved today is over. */
const CLEARED = '2026-12-01';

const empty = registerOf();

test('what no ground keeps is gone once it was approved and carried out, and what a ground keeps stands', () => {
  fc.assert(
    fc.property(people, others, fc.array(fc.boolean(), { maxLength: 4 }), (people_, rest, isHeldLater) => {
      const of = registerWith(people_, empty.copy());
      addOthers(of, rest);
      of.run(dailyRun(of.world));
      of.run(approveDues(of.world));
      // Between approval and destruction: paper is shredded, and claims are raised against some.
      shredAll(of);
      const list = people_.map((each, n) => ({ ...each, held: each.held || isHeldLater[n] === true }));
      for (const [n, { id }] of people_.entries())
        if (isHeldLater[n]) of.run(setHold(of.world, { record: id, ground: 'legalClaim' }));
      of.today = CLEARED;
      of.run(dailyRun(of.world));
      of.run(dailyRun(of.world));
      const left = standing(of);
      const [kept, stillKept] = [new Set(lawful(list, TODAY)), lawful(list, CLEARED)];
      // What the erasure itself writes, a withdrawal on the day, is no record from before.
      const outlived = [...standing(registerWith(list, empty.copy()))].filter(
        (each) => left.has(each) && !kept.has(each),
      );
      expect({ outlived, lost: stillKept.filter((each) => !left.has(each)) }).toEqual({
        outlived: [],
        lost: [],
      });
      const closing = people_[0]?.closing ?? '12-31';
      const othersLeft = othersStanding(of, rest);
      const othersKeptThen = othersKept(rest, closing, TODAY);
      expect({
        outlived: othersLeft.filter((id) => !othersKeptThen.includes(id)),
        lost: othersKept(rest, closing, CLEARED).filter((id) => !othersLeft.includes(id)),
      }).toEqual({ outlived: [], lost: [] });
      expect(of.run(verify(of.world)).ok).toBe(true);
      of.run(dailyRun(of.world));
      expect(standing(of)).toEqual(left);
    }),
    { seed: 20261124, numRuns: 40, endOnFailure: true },
  );
});
