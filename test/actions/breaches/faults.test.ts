import { describe, expect, test } from '@jest/globals';
import { assessBreach } from '../../../src/actions/breaches/assess';
import { keepBreachFiles } from '../../../src/actions/breaches/files';
import { recordBreach } from '../../../src/actions/breaches/record';
import { closeBreach, tellBreach } from '../../../src/actions/breaches/tell';
import type { Program } from '../../../src/actions/program';
import { sweep } from '../../../src/actions/sweep';
import { verify } from '../../../src/actions/verify';
import { day } from '../../../src/register/calendar';
import {
  answers,
  placesOf,
  sortedAndDoneAgain,
  struck,
  struckAndDoneAgain,
  writtenBetween,
} from '../../support/faults';
import type { TestRegister } from '../../support/register';
import { addRows, registerOf } from '../by-hand';

/** What is done about breaches, struck at each service call, with another writer, and with a person who sorts meanwhile. */

const set = registerOf({}, { controllerName: 'Esimerkkikauppa', controllerEmail: 'tietosuoja@example.fi' });
addRows(set, 'Data breaches', [{ ID: 'z9', 'Aware at': '2026-11-23', Description: 'Other' }]);
const start = set.copy();
const awareAt = day('2026-11-23') + 0.4;
const id = start.run(recordBreach(start.world, { awareAt, description: 'Lost paper' })).result.breach;
const done = start.copy();
done.run(assessBreach(done.world, id, { risk: 'none', riskReasons: 'Found unread' }));

interface Scene {
  from: TestRegister;
  act: (register: TestRegister) => Program<unknown>;
}
const told = { whom: 'authority', at: day('2026-11-23') + 0.6 } as const;
const scenes: Record<string, Scene> = {
  assessing: {
    from: start,
    act: ({ world }) => assessBreach(world, id, { risk: 'high', natures: ['integrity'], measures: 'Locks' }),
  },
  'deciding on the files of a draft': {
    from: start,
    act: ({ world }) => keepBreachFiles(world, { breach: id, whom: 'authority', language: 'fi' }),
  },
  'telling the authority': { from: start, act: ({ world }) => tellBreach(world, id, told) },
  closing: { from: done, act: ({ world }) => closeBreach(world, id) },
  'the reminder of a daily run': { from: start, act: ({ world }) => sweep(world) },
};

/** The breaches by their ids, and how many letters there are. */
const endOf = (register: TestRegister) => ({
  breaches: Object.fromEntries(register.records('Data breaches').map((row) => [row.ID, row])),
  letters: register.records('Letters').length,
  tasks: register.records('Tasks').length,
});

describe.each(Object.entries(scenes))('%s', (_name, { from, act }) => {
  const undisturbed = from.copy();
  undisturbed.run(act(undisturbed));
  const expected = endOf(undisturbed);

  test.each(placesOf(undisturbed.calls))(
    '$fault call $index ($name) and done again ends as undisturbed',
    (place) => {
      const register = from.copy();
      expect(struckAndDoneAgain(register, place, act)).toBe(true);
      expect(endOf(register)).toEqual(expected);
      expect(register.run(verify(register.world))).toMatchObject({ ok: true });
    },
  );

  test('with another writer before the commit, both land', () => {
    const register = from.copy();
    const turns = writtenBetween(register, () =>
      register.run(assessBreach(register.world, 'z9', { kinds: 'Names' })),
    );
    register.run(act(register));
    expect(turns()).toBe(1);
    const { breaches } = endOf(register);
    expect(breaches['z9']).toMatchObject({ 'Data and people': 'Names' });
    expect(breaches[id]).toEqual(expected.breaches[id]);
    expect(register.run(verify(register.world))).toMatchObject({ ok: true });
  });

  test.each([false, true])('with a person who sorts before the commit, killed after it: %s', (killed) => {
    const register = from.copy();
    expect(sortedAndDoneAgain(register, ['Data breaches'], act, killed)).toBe(true);
    expect(endOf(register).breaches).toEqual(expected.breaches);
    expect(register.run(verify(register.world))).toMatchObject({ ok: true });
  });
});

describe('recording', () => {
  const act = ({ world }: TestRegister) => recordBreach(world, { awareAt, description: 'Wrong address' });

  test.each(placesOf(['read', 'look', 'commit'], answers).slice(-4))(
    'whose answer is lost ($fault) writes one row',
    (place) => {
      const register = start.copy();
      const wasStruck = struck(register, place);
      const { breach } = register.run(act(register)).result;
      expect(wasStruck()).toBe(true);
      const found = register
        .records('Data breaches')
        .filter(({ Description }) => Description === 'Wrong address');
      expect(found.map((row) => row.ID)).toEqual([breach]);
      expect(register.run(verify(register.world))).toMatchObject({ ok: true });
    },
  );
});
