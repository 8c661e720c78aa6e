import { describe, expect, it } from '@jest/globals';
import { dailyRun } from '../../../src/actions/daily';
import { recordConsent } from '../../../src/actions/consent';
import { approveDues } from '../../../src/actions/retention/approve';
import { verify } from '../../../src/actions/verify';
import { answers, placesOf, struck, tolerant } from '../../support/faults';
import { Killed, type TestRegister } from '../../support/register';
import { addRows, apply, gridOf, registerOf } from '../by-hand';

/** Destructions of more than a page: several commits on one read, each of which may be the last before a kill. */

const DUE = 250;
const KEPT = 40;

/** Disclosures past their time, with others in between that stay; approved, on the day on which the undo window is over. */
const approved = (() => {
  const of = registerOf({ customers: 'number,firstName,lastName,email\n1,Aino,Mallinen,aino@example.fi\n' });
  const rows = Array.from({ length: DUE + KEPT }, (_, n) => ({
    ID: `d${n}`,
    Recipient: `r${(n * 7) % 290}`,
    Date: isKept(n) ? '2026-01-01' : '2012-03-01',
  }));
  const { sheetId } = gridOf(of, 'Disclosures');
  apply(of, { appendDimension: { sheetId, dimension: 'ROWS', length: DUE + KEPT } });
  addRows(of, 'Disclosures', rows);
  of.run(approveDues(of.world));
  of.today = '2026-12-01';
  return of;
})();

function isKept(n: number): boolean {
  return n % 7 === 3 && n < KEPT * 7;
}

const daily = (of: TestRegister) => of.run(dailyRun(of.world));
const details = (of: TestRegister, event: string) =>
  of
    .records('Log')
    .filter((row) => row.Event === event)
    .flatMap((row) => (JSON.parse(String(row.Details)) as { records?: string[] }).records ?? []);

/** That all that was approved is gone, nothing else is, and the log says so and no more. */
function expectDone(of: TestRegister, reason = ''): void {
  const ids = of.records('Disclosures').map(({ ID }) => String(ID));
  const kept = Array.from({ length: DUE + KEPT }, (_, n) => n).filter(isKept);
  expect([reason, ids.sort()]).toEqual([reason, kept.map((n) => `d${n}`).sort()]);
  const states = new Set(of.records('Tasks').map(({ State: state }) => state));
  expect([reason, [...states]]).toEqual([reason, ['Done']]);
  const [claimed, taken] = [details(of, 'destruction'), details(of, 'destruction.corrected')];
  expect([reason, claimed.length - taken.length, new Set(claimed).size]).toEqual([reason, DUE, DUE]);
  expect([reason, details(of, 'destruction.confirmed').length]).toEqual([reason, DUE]);
  expect(of.run(verify(of.world))).toMatchObject({ ok: true });
}

const whole = approved.copy();
daily(whole);
const wholeCalls = whole.calls;
const calls = wholeCalls.map((name, index) => [index, name] as const);

/** Runs until everything is done, and says how often that was. */
function untilDone(of: TestRegister, most = 5): number {
  for (let runs = 1; runs <= most; runs++)
    if (daily(of).unfinished === false && of.records('Tasks').every(({ State: state }) => state !== 'Open'))
      return runs;
  throw new Error('not done');
}

describe('a destruction of more than a page', () => {
  it('is decided on one read, in commits of a hundred, and confirmed on another', () => {
    expectDone(whole);
    const destroying = ['read', 'look', 'commit', 'commit', 'commit'];
    expect(wholeCalls.slice(-10)).toEqual([...destroying, ...destroying]);
  });

  it.each(calls)(
    'killed after call %i (%s) is finished by the next runs, and nothing is claimed twice',
    (index, name) => {
      const of = approved.copy();
      of.intercept = (call) => {
        if (call.index === index && call.when === 'after') throw new Killed();
      };
      expect(() => daily(of)).toThrow(Killed);
      of.intercept = () => undefined;
      untilDone(of);
      expectDone(of, `${index} ${name}`);
    },
  );

  it.each(placesOf(wholeCalls, answers))(
    'is whole after an answer $fault the effect of call $index ($name), and nothing is claimed twice',
    (place) => {
      const of = approved.copy();
      const wasStruck = struck(of, place);
      tolerant(of, dailyRun(of.world));
      expect(wasStruck()).toBe(true);
      untilDone(of);
      expectDone(of, `${place.fault} ${place.index}`);
    },
  );

  it('goes on beside a second writer before each commit: both land', () => {
    const of = approved.copy();
    let turns = 0;
    of.intercept = ({ name, when }) => {
      if (name !== 'commit' || when !== 'before' || turns >= 4) return;
      const action = turns++ % 2 === 0 ? 'given' : 'withdrawn';
      of.run(
        recordConsent(of.world, 'aino@example.fi', { purpose: 'publication', action, channel: 'phone' }),
      );
    };
    daily(of);
    of.intercept = () => undefined;
    untilDone(of);
    expect(turns).toBe(4);
    expect(of.records('Consents')).toHaveLength(4);
    expectDone(of);
  });

  it.each([false, true])(
    'while a person sorts before each commit takes nobody else’s record (killed after: %s)',
    (kill) => {
      const of = approved.copy();
      let sorts = 0;
      of.intercept = ({ name, when }) => {
        if (name !== 'commit' || sorts >= 3) return;
        if (when === 'after') {
          if (kill && sorts === 2) throw new Killed();
          return;
        }
        const { sheetId } = gridOf(of, 'Disclosures');
        const sortOrder = sorts++ % 2 === 0 ? 'DESCENDING' : 'ASCENDING';
        apply(of, {
          sortRange: { range: { sheetId, startRowIndex: 1 }, sortSpecs: [{ dimensionIndex: 2, sortOrder }] },
        });
      };
      try {
        daily(of);
      } catch (error) {
        if (!(error instanceof Killed)) throw error;
      }
      of.intercept = () => undefined;
      untilDone(of);
      expectDone(of, `killed: ${String(kill)}`);
    },
  );

  it('goes on piece by piece where each run has time for one commit only', () => {
    const of = approved.copy();
    of.mayGoOn = () => false;
    const commits: number[] = [];
    for (let run = 0; run < 12 && of.records('Tasks').some(({ State: state }) => state === 'Open'); run++) {
      const { unfinished } = daily(of);
      commits.push(of.calls.filter((name) => name === 'commit').length);
      expect(of.run(verify(of.world)).ok).toBe(true);
      expect(unfinished).toBe(of.records('Tasks').some(({ State: state }) => state === 'Open'));
    }
    expect(Math.max(...commits)).toBeLessThanOrEqual(2);
    expectDone(of);
  });
});
