import { describe, expect, test } from '@jest/globals';
import { erase } from '../../src/actions/erase';
import type { Program } from '../../src/actions/program';
import { closeRegister, reopenRegister } from '../../src/actions/rotation/closing';
import { copyInto, isDraft } from '../../src/actions/rotation/copying';
import { oldOneGone } from '../../src/actions/rotation/old-one';
import { takeOver } from '../../src/actions/rotation/taking-over';
import { verify } from '../../src/actions/verify';
import {
  answers,
  placesOf,
  type Place,
  sortedAndDoneAgain,
  sortTabs,
  struck,
  struckAndDoneAgain,
  tolerant,
} from '../support/faults';
import { contentOf, TestRegister } from '../support/register';
import { WHO, shop, state, logOf, closedAndCopied, atWork, blank } from './rotating';

/** A rotation whose steps are struck at each service call, with a second person and with one who sorts meanwhile. */

const peopleOf = (register: TestRegister) =>
  register
    .records('Customers')
    .map(({ ID }) => String(ID))
    .sort();

describe('a rotation that is disturbed', () => {
  const { copy: first } = closedAndCopied();
  first.run(takeOver(first.world));
  const { calls } = first;

  test.each(placesOf(calls))(
    '$fault call $index ($name): never two at work, and run again it comes to its end',
    (place) => {
      const { old, copy } = closedAndCopied();
      const wasStruck = struck(copy, place);
      tolerant(copy, takeOver(copy.world));
      expect(wasStruck()).toBe(true);
      const landed = state(copy).state === 'rotated';
      expect(atWork([old, copy])).toEqual(landed ? [copy] : []);
      expect(copy.run(takeOver(copy.world)).taken).toBe(true);
      expect(logOf(copy).filter((event) => event === 'register.rotated')).toHaveLength(1);
      expect(logOf(old).filter((event) => event === 'register.handedOver')).toHaveLength(1);
      expect(atWork([old, copy])).toEqual([copy]);
    },
  );

  test.each(calls.map((name, at) => ({ name, at })))(
    'opened again by a second person before call $at ($name): one of the two is at work, never both',
    ({ at }) => {
      const { old, copy } = closedAndCopied();
      copy.intercept = ({ index, when }) => {
        if (index !== at || when !== 'before') return;
        copy.intercept = () => undefined;
        try {
          old.run(reopenRegister(old.world));
        } catch (error) {
          expect(error).toMatchObject({ code: 'registerMoved' });
        }
      };
      try {
        copy.run(takeOver(copy.world));
      } catch (error) {
        expect(['oldNotClosed', 'oldWentOn']).toContain((error as { code: string }).code);
      }
      expect(atWork([old, copy])).toHaveLength(1);
    },
  );

  test.each([
    ['the copy', 'Customers'],
    ['the copy', 'Orders'],
    ['the old one', 'Customers'],
    ['the old one', 'Orders'],
  ])(
    'by a person who sorts %s, its %s, meanwhile ends with one of the two at work, and loses nothing',
    (which, title) => {
      for (const at of calls.keys()) {
        const { old, copy } = closedAndCopied();
        const known = peopleOf(old);
        let isSorted = false;
        copy.intercept = ({ index, when }) => {
          if (isSorted || index !== at || when !== 'before') return;
          isSorted = true;
          sortTabs(which === 'the copy' ? copy : old, [title]);
        };
        tolerant(copy, takeOver(copy.world));
        copy.intercept = () => undefined;
        expect([at, isSorted]).toEqual([at, true]);
        expect(atWork([old, copy]).length).toBeLessThanOrEqual(1);
        // What stands otherwise in the two is named; sorted alike, the copy goes on.
        for (const register of [old, copy]) sortTabs(register, [title]);
        expect([at, copy.run(takeOver(copy.world)).taken]).toEqual([at, true]);
        expect(atWork([old, copy])).toEqual([copy]);
        expect([peopleOf(copy), peopleOf(old)]).toEqual([known, known]);
        expect(copy.run(verify(copy.world))).toMatchObject({ ok: true });
      }
    },
  );

  test.each(['the copy', 'the old one'])(
    'by a person who sorts the log of %s never ends with both at work, and loses nobody',
    (which) => {
      for (const at of calls.keys()) {
        const { old, copy } = closedAndCopied();
        const known = peopleOf(old);
        copy.intercept = ({ index, when }) => {
          if (index !== at || when !== 'before') return;
          copy.intercept = () => undefined;
          sortTabs(which === 'the copy' ? copy : old, ['Log']);
        };
        tolerant(copy, takeOver(copy.world));
        copy.intercept = () => undefined;
        expect([at, atWork([old, copy]).length <= 1]).toEqual([at, true]);
        expect([at, peopleOf(copy), peopleOf(old)]).toEqual([at, known, known]);
      }
    },
  );
});

describe('the other steps of a rotation, struck at every call and done again', () => {
  const closed = shop.copy();
  closed.run(closeRegister(closed.world));
  const { copy: moved } = closedAndCopied();
  moved.run(takeOver(moved.world));
  const alone = new TestRegister(
    JSON.parse(JSON.stringify(moved.sheets.spreadsheet(moved.spreadsheetId))),
    'l',
  );
  const steps: Record<
    string,
    { start: TestRegister; act: (of: TestRegister) => Program<unknown>; tells: string; refused?: string }
  > = {
    closing: { start: shop, act: ({ world }) => closeRegister(world), tells: 'register.closed' },
    'opening again': { start: closed, act: ({ world }) => reopenRegister(world), tells: 'register.reopened' },
    'the old one gone': {
      start: alone,
      act: ({ world }) => oldOneGone(world),
      tells: 'register.oldGone',
      refused: 'outline',
    },
  };

  describe.each(Object.entries(steps))('%s', (_, { start, act, tells, refused }) => {
    const undisturbed = start.copy();
    undisturbed.run(act(undisturbed));
    const expected = contentOf(undisturbed);

    // What is not there gives no answer after which a run could be struck.
    const isAnswered = ({ fault, name }: Place) => name !== refused || fault.endsWith('before');
    test.each(placesOf(undisturbed.calls).filter(isAnswered))('$fault call $index ($name)', (place) => {
      const register = start.copy();
      expect(struckAndDoneAgain(register, place, act)).toBe(true);
      expect(contentOf(register)).toEqual(expected);
      expect(logOf(register).filter((event) => event === tells)).toHaveLength(1);
    });

    test.each([false, true])('by a person who sorts every tab meanwhile, killed after it: %s', (isKilled) => {
      const register = start.copy();
      const titles = ['Customers', 'Orders', 'Settings', 'Tasks', 'Log'];
      expect(sortedAndDoneAgain(register, titles, act, isKilled)).toBe(true);
      const rows = (of: TestRegister, title: string) =>
        of
          .records(title)
          .map((row) => JSON.stringify(row))
          .sort();
      for (const title of ['Customers', 'Orders', 'Settings', 'Tasks'])
        expect([title, rows(register, title)]).toEqual([title, rows(undisturbed, title)]);
      expect(logOf(register).filter((event) => event === tells)).toHaveLength(1);
    });
  });
});

describe('copying through the API', () => {
  test('is begun again after any answer of Google’s that is an error', () => {
    const old = shop.copy();
    old.run(closeRegister(old.world));
    blank(old);
    old.run(copyInto(old.world, 'fresh'));
    for (const place of placesOf(old.calls, answers)) {
      const again = blank(old);
      const wasStruck = struck(old, place);
      tolerant(old, copyInto(old.world, 'fresh'));
      expect(wasStruck()).toBe(true);
      old.run(copyInto(old.world, 'fresh'));
      expect([place, again.run(takeOver(again.world, { isTrial: true }))]).toMatchObject([
        place,
        { check: { ok: true } },
      ]);
    }
  });

  /** The calls of an undisturbed copying. */
  const calls = (() => {
    const old = shop.copy();
    old.run(closeRegister(old.world));
    blank(old);
    old.run(copyInto(old.world, 'fresh'));
    return old.calls.map((name, at) => ({ name, at }));
  })();

  /** A copying during which somebody does something before one call. */
  function disturbed(at: number, act: (old: TestRegister) => void) {
    const old = shop.copy();
    old.run(closeRegister(old.world));
    const known = peopleOf(old);
    const fresh = blank(old);
    let isDone = false;
    old.intercept = ({ index, when }) => {
      if (isDone || index !== at || when !== 'before') return;
      isDone = true;
      act(old);
    };
    tolerant(old, copyInto(old.world, 'fresh'));
    old.intercept = () => undefined;
    expect(isDone).toBe(true);
    return { old, fresh, known };
  }

  test.each(calls)(
    'while the register is opened again, somebody is erased and it is closed before call $at ($name): what holds them is never taken over',
    ({ at }) => {
      const { old, fresh } = disturbed(at, (register) => {
        register.run(reopenRegister(register.world));
        register.run(erase(register.world, WHO));
        register.run(closeRegister(register.world));
      });
      const isDraftStill = old.run(isDraft('fresh'));
      const codeOf = (of: TestRegister, program: Program<unknown>) => {
        try {
          of.run(program);
          return 'done';
        } catch (error) {
          return (error as { code?: string }).code;
        }
      };
      const came = isDraftStill
        ? codeOf(old, copyInto(old.world, 'fresh'))
        : codeOf(fresh, takeOver(fresh.world));
      // Before anything was read, the erasure is one that went before.
      expect([at, came]).toEqual([at, at === 0 ? 'done' : isDraftStill ? 'draftOutdated' : 'oldWentOn']);
      const holdsThem = JSON.stringify(old.sheets.spreadsheet('fresh')).includes(WHO);
      expect(came === 'done' && holdsThem).toBe(false);
      expect(atWork([old, fresh])).toEqual(came === 'done' ? [fresh] : []);
    },
  );

  test.each(calls)(
    'while a person sorts before call $at ($name): what stands otherwise is named, and nobody is lost',
    ({ at }) => {
      const titles = ['Customers', 'Orders', 'Settings', 'Tasks'];
      const { old, fresh, known } = disturbed(at, (register) => sortTabs(register, titles));
      const { taken, check } = fresh.run(takeOver(fresh.world));
      const tabs = check?.compared.differences.map(({ tab }) => tab) ?? [];
      expect(taken).toBe(tabs.length === 0);
      expect(titles).toEqual(expect.arrayContaining(tabs));
      for (const register of [old, fresh]) sortTabs(register, titles);
      expect(fresh.run(takeOver(fresh.world)).taken).toBe(true);
      expect([peopleOf(fresh), peopleOf(old)]).toEqual([known, known]);
      expect(atWork([old, fresh])).toEqual([fresh]);
    },
  );
});
