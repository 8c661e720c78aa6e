import { describe, expect, test } from '@jest/globals';
import { assessBreach } from '../../../src/actions/breaches/assess';
import { keepBreachFiles } from '../../../src/actions/breaches/files';
import { recordBreach } from '../../../src/actions/breaches/record';
import { closeBreach, tellBreach } from '../../../src/actions/breaches/tell';
import { CallFailed, type Program } from '../../../src/actions/program';
import { sweep } from '../../../src/actions/sweep';
import { verify } from '../../../src/actions/verify';
import { day } from '../../../src/register/calendar';
import { RegisterError } from '../../../src/register/errors';
import { Killed, type TestRegister } from '../../support/register';
import { addRows, apply, gridOf, registerOf } from '../by-hand';

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

const tolerant = (register: TestRegister, act: Scene['act']) => {
  try {
    register.run(act(register));
  } catch (error) {
    if (!(error instanceof Killed || error instanceof CallFailed || error instanceof RegisterError))
      throw error;
  }
};

const sorts = (register: TestRegister) =>
  apply(register, {
    sortRange: {
      range: { sheetId: gridOf(register, 'Data breaches').sheetId, startRowIndex: 1 },
      sortSpecs: [{ dimensionIndex: 0, sortOrder: 'DESCENDING' }],
    },
  });

describe.each(Object.entries(scenes))('%s', (_name, { from, act }) => {
  const undisturbed = from.copy();
  undisturbed.run(act(undisturbed));
  const calls = undisturbed.calls.map((name, index) => `${index} ${name}`);
  const expected = endOf(undisturbed);
  const faults = ['killed before', 'killed after', 'failed before', 'failed after'] as const;

  test.each(calls.flatMap((call) => faults.map((fault) => [fault, call] as const)))(
    '%s call %s and done again ends as undisturbed',
    (fault, call) => {
      const register = from.copy();
      let struck = false;
      register.intercept = ({ index, when }) => {
        if (struck || index !== Number(call.split(' ')[0]) || !fault.endsWith(when)) return;
        struck = true;
        throw fault.startsWith('killed') ? new Killed() : CallFailed.of(503);
      };
      tolerant(register, act);
      register.intercept = () => undefined;
      tolerant(register, act);
      expect(struck).toBe(true);
      expect(endOf(register)).toEqual(expected);
      expect(register.run(verify(register.world))).toMatchObject({ ok: true });
    },
  );

  test('with another writer before the commit, both land', () => {
    const register = from.copy();
    let written = false;
    register.intercept = ({ name, when }) => {
      if (name !== 'commit' || when !== 'before' || written) return;
      written = true;
      register.run(assessBreach(register.world, 'z9', { kinds: 'Names' }));
    };
    register.run(act(register));
    const { breaches } = endOf(register);
    expect(breaches['z9']).toMatchObject({ 'Data and people': 'Names' });
    expect(breaches[id]).toEqual(expected.breaches[id]);
    expect(register.run(verify(register.world))).toMatchObject({ ok: true });
  });

  test.each([false, true])('with a person who sorts before the commit, killed after it: %s', (killed) => {
    const register = from.copy();
    let sorted = false;
    register.intercept = ({ name, when }) => {
      if (name !== 'commit') return;
      if (when === 'after' && killed) throw new Killed();
      if (when !== 'before' || sorted) return;
      sorted = true;
      sorts(register);
    };
    tolerant(register, act);
    register.intercept = () => undefined;
    tolerant(register, act);
    expect(endOf(register).breaches).toEqual(expected.breaches);
    expect(register.run(verify(register.world))).toMatchObject({ ok: true });
  });
});

describe('recording', () => {
  const act = ({ world }: TestRegister) => recordBreach(world, { awareAt, description: 'Wrong address' });

  test.each(['failed before', 'failed after'])('whose answer is lost (%s) writes one row', (fault) => {
    const register = start.copy();
    let struck = false;
    register.intercept = ({ name, when }) => {
      if (struck || name !== 'commit' || !fault.endsWith(when)) return;
      struck = true;
      throw CallFailed.of(503);
    };
    const { breach } = register.run(act(register)).result;
    expect(struck).toBe(true);
    const found = register
      .records('Data breaches')
      .filter(({ Description }) => Description === 'Wrong address');
    expect(found.map((row) => row.ID)).toEqual([breach]);
    expect(register.run(verify(register.world))).toMatchObject({ ok: true });
  });
});
