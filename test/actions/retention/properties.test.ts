import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dailyRun } from '../../../src/actions/daily';
import { approveDues } from '../../../src/actions/retention/approve';
import { verify } from '../../../src/actions/verify';
import { registerOf } from '../by-hand';
import { lawful, people, registerWith, standing, TODAY } from './lawful';

/**
 * Small registers of any states, cleared once: what nothing keeps is gone, and what anything keeps stands to the letter. What keeps is told by
 * an oracle of the law that knows nothing of the register's code.
 */

/** The day on which the undo window of what is approved today is over. */
const CLEARED = '2026-12-01';

const empty = registerOf();

test('what no ground keeps is gone once it was approved and carried out, and what a ground keeps stands', () => {
  fc.assert(
    fc.property(people, (list) => {
      const of = registerWith(list, empty.copy());
      of.run(dailyRun(of.world));
      of.run(approveDues(of.world));
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
      expect(of.run(verify(of.world)).ok).toBe(true);
      of.run(dailyRun(of.world));
      expect(standing(of)).toEqual(left);
    }),
    { seed: 20261124, numRuns: 40, endOnFailure: true },
  );
});
