import { describe, expect, it } from '@jest/globals';
import { condense } from '../../../src/actions/condense';
import { dailyRun } from '../../../src/actions/daily';
import { approveDues } from '../../../src/actions/retention/approve';
import { reviewDues } from '../../../src/actions/retention/review';
import { sweep } from '../../../src/actions/sweep';
import { day, isoDate } from '../../../src/register/calendar';
import { subjectHash } from '../../../src/register/log';
import type { TestRegister } from '../../support/register';
import { agedRegister, entriesOf, logOn } from '../aged-log';
import { addRows } from '../by-hand';

/** The proof of a person who was erased, once the log of that time was condensed: a summary names nobody. */

const OLDEST_LEFT = '2020-05-01';
const said = { Purpose: 'marketing', Event: 'Given', Channel: 'E-mail' };

const register = (() => {
  const of = agedRegister({}, '2012-03-01');
  const subject = subjectHash(of.world.key, 'gone1');
  addRows(of, 'Consents', [{ ...said, ID: 'c1', Customer: 'gone1', Time: '2012-03-01' }]);
  logOn(of, '2012-06-01', [
    { event: 'erasure', subject, details: { outcome: 'full', records: ['customers:1'] } },
    { event: 'erasure.confirmed', subject, details: {} },
  ]);
  logOn(of, OLDEST_LEFT, entriesOf('consent.given', 600));
  of.today = '2023-01-01';
  return of;
})();
const condensed = register.copy();
condensed.run(condense(condensed.world));

const review = (of: TestRegister, today: string) => {
  of.today = today;
  return of.run(reviewDues(of.world));
};
const unknown = (of: TestRegister) =>
  of.run(sweep(of.world)).result.unreadable.filter(({ tab }) => tab === 'consents');

describe('the proof of an erased person whose erasure the log no longer names', () => {
  it('was due by the day on which the log knew it, while the log named them', () => {
    expect(review(register.copy(), '2023-01-01')).toMatchObject([{ record: 'c1', until: day('2015-03-01') }]);
  });

  it('is no cell to mend', () => {
    expect(condensed.records('Log').map(({ Event }) => Event)).toContain('log.condensed');
    expect(unknown(condensed.copy())).toEqual([]);
  });

  it('is kept for its period from the last day on which they may have been erased, and then told as what it is', () => {
    const of = condensed.copy();
    expect(review(of, '2023-05-01')).toEqual([]);
    expect(review(of, '2023-05-02')).toMatchObject([
      { tab: 'consents', record: 'c1', until: day('2023-05-01'), isForgotten: true },
    ]);
    of.run(approveDues(of.world));
    expect(of.records('Consents')).toHaveLength(1);
    of.today = isoDate(day('2023-05-02') + 7);
    of.run(dailyRun(of.world));
    expect(of.records('Consents')).toEqual([]);
  });
});

describe('a consent of nobody', () => {
  it.each([
    ['from after the condensed time', { Customer: 'nobody', Time: '2021-01-01' }],
    ['without a moment', { Customer: 'nobody', Time: 'last year' }],
    ['without a customer', { Time: '2012-03-01' }],
  ])('%s is kept and told to the owner', (_, row) => {
    const of = condensed.copy();
    addRows(of, 'Consents', [{ ...said, ID: 'c2', ...row }]);
    of.today = '2060-01-01';
    expect(unknown(of)).toContainEqual({ tab: 'consents', column: 'customer', cells: 1 });
    expect(review(of, '2060-01-01').map(({ record }) => record)).toEqual(['c1']);
  });
});
