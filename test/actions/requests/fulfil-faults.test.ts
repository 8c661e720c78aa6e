import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { recordConsent } from '../../../src/actions/consent';
import { dailyRun } from '../../../src/actions/daily';
import { CallFailed } from '../../../src/actions/program';
import { actOnRequest } from '../../../src/actions/requests/act-on';
import { fulfilRequest, type FulfilWish } from '../../../src/actions/requests/fulfil';
import { receiveRequest } from '../../../src/actions/requests/receive';
import { sweep } from '../../../src/actions/sweep';
import { verify } from '../../../src/actions/verify';
import { day } from '../../../src/register/calendar';
import type { CellValue } from '../../../src/workbook/api';
import { contentOf, Killed, TestRegister } from '../../support/register';
import { addRows, apply, gridOf, idOf, registerOf } from '../by-hand';

/** Each right, disturbed at each of its service calls and by a person who works in the sheets meanwhile. */

const WHO = 'p3@example.fi';
const numbers = Array.from({ length: 6 }, (_, n) => n);
const shop = registerOf({
  customers: `number,lastName,firstName,email,phone,city\n${numbers.map((n) => `${n},N${(n * 5) % 6},Person ${n},p${n}@example.fi,040 555 010${n},City ${n}`).join('\n')}\n`,
  orders: `invoiceId,customerId,invoiceDate,total\n${numbers.map((n) => `9${n},${n},2026-0${1 + n}-01,${n}.50`).join('\n')}\n`,
});
addRows(shop, 'Recipients', [{ ID: 'rec1', Name: 'Tilitoimisto Oy', 'E-mail': 'tili@example.fi' }]);
addRows(shop, 'Disclosures', [
  { ID: 'dis1', Customer: idOf(shop, WHO), Recipient: 'rec1', Date: '2026-06-01', Data: 'Contact details' },
  {
    ID: 'dis2',
    Customer: idOf(shop, 'p1@example.fi'),
    Recipient: 'rec1',
    Date: '2026-06-01',
    Data: 'Contact details',
  },
]);
for (const who of [WHO, 'p1@example.fi'])
  shop.run(recordConsent(shop.world, who, { purpose: 'publication', action: 'given', channel: 'paper' }));

const wishes: FulfilWish[] = [
  { right: 'banPublication' },
  { right: 'access' },
  { right: 'portability' },
  {
    right: 'rectification',
    changes: [
      { column: 'phone', value: '0405550199' },
      { column: 'city', value: '' },
    ],
  },
  { right: 'erasure' },
  { right: 'restriction', ground: 'accuracy' },
  { right: 'object', outcome: 'granted', balancing: 'Weighed.' },
  { right: 'other', text: 'So it is.' },
];

interface Scene {
  before: TestRegister;
  request: string;
}

function sceneOf({ right }: FulfilWish): Scene {
  const register = shop.copy();
  const told = { receivedOn: day('2026-11-24'), channel: 'email', language: 'en' as const, right };
  const asker = { name: 'Person 3 N3', email: WHO, phone: '', organisation: '', details: '' };
  const { id } = register.run(receiveRequest(register.world, { ...told, ...asker })).result;
  register.run(
    actOnRequest(
      register.world,
      id,
      { act: 'choosePerson', customer: idOf(register, WHO) },
      { delivery: 'mail' },
    ),
  );
  register.run(actOnRequest(register.world, id, { act: 'identify', how: 'Known.' }, { delivery: 'mail' }));
  return { before: register, request: id };
}
const restart = ({ before }: Scene) => before.copy('idr');
const fulfil = (register: TestRegister, { request }: Scene, wish: FulfilWish) =>
  register.run(fulfilRequest(register.world, request, wish, { delivery: 'mail' }));

const strikes: Record<string, () => never> = {
  'killed before': () => {
    throw new Killed();
  },
  'killed after': () => {
    throw new Killed();
  },
  'failed after': () => {
    throw CallFailed.of(503);
  },
};

/** Once struck at one call, it runs undisturbed; a run that was killed is followed by another. */
function struck(
  register: TestRegister,
  fault: string,
  at: number,
  run: () => void,
  again: () => void = run,
): void {
  let done = false;
  register.intercept = ({ index, when }) => {
    if (done || index !== at || !fault.endsWith(when)) return;
    done = true;
    (strikes[fault] as () => never)();
  };
  try {
    run();
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
    register.intercept = () => undefined;
    again();
  }
  register.intercept = () => undefined;
  expect(done).toBe(true);
}

/** The content with ids inside of texts by order too, and without the figures of a checkpoint. */
function contents(register: TestRegister): unknown {
  const names = new Map<string, string>();
  const plain = (id: string) => {
    if (!names.has(id)) names.set(id, `#${names.size}`);
    return names.get(id) as string;
  };
  const text = JSON.stringify(contentOf(register));
  return JSON.parse(text.replace(/(?<=\\n|\b)idr?x*r?\d+\b/g, plain).replace(/[0-9a-f]{32,}/g, 'HASH'));
}

/** Rows of records that are nobody's but the others', by tab. */
function others(register: TestRegister, who: string): Record<string, Record<string, CellValue>[]> {
  const isOther = ({ ID, Customer }: Record<string, CellValue>) =>
    ID !== '' && ID !== who && Customer !== who;
  return Object.fromEntries(
    ['Customers', 'Orders', 'Consents', 'Disclosures', 'Recipients'].map((tab) => [
      tab,
      register
        .records(tab)
        .filter(isOther)
        .sort((a, b) => (String(a.ID) < String(b.ID) ? -1 : 1)),
    ]),
  );
}

describe.each(wishes.map((wish) => [wish.right, wish] as const))('%s', (_right, wish) => {
  const scene = sceneOf(wish);
  const undisturbed = restart(scene);
  const who = idOf(undisturbed, WHO);
  const calls: string[] = [];
  undisturbed.intercept = ({ name, when }) => void (when === 'before' && calls.push(name));
  fulfil(undisturbed, scene, wish);
  undisturbed.intercept = () => undefined;
  const expected = contents(undisturbed);

  test('struck at any call and run again it ends in the same state', () => {
    const programs = undisturbed.calls.length;
    for (let at = 0; at < programs; at++)
      for (const fault of Object.keys(strikes)) {
        const register = restart(scene);
        struck(register, fault, at, () => fulfil(register, scene, wish));
        expect({ at, fault, content: contents(register) }).toEqual({ at, fault, content: expected });
        expect(register.run(verify(register.world))).toMatchObject({ ok: true });
      }
  });

  test('a second writer between read and commit: both land', () => {
    const register = restart(scene);
    let done = false;
    register.intercept = ({ name, when }) => {
      if (done || name !== 'commit' || when !== 'before') return;
      done = true;
      register.run(
        recordConsent(register.world, 'p5@example.fi', {
          purpose: 'marketing',
          action: 'given',
          channel: 'email',
        }),
      );
    };
    fulfil(register, scene, wish);
    register.intercept = () => undefined;
    expect(register.records('Letters').filter(({ Kind }) => Kind === 'Answer')).toHaveLength(1);
    expect(
      register
        .records('Consents')
        .filter(({ Purpose, Event }) => Purpose === 'marketing' && Event === 'Given'),
    ).toHaveLength(1);
    expect(register.run(verify(register.world))).toMatchObject({ ok: true });
  });

  test.each([false, true])(
    'somebody sorts or inserts between read and commit, and the run is killed after it: %s',
    (isKilled) => {
      for (const tab of ['Customers', 'Requests', 'Tasks'])
        for (const deed of ['sort', 'insert'] as const) {
          const register = restart(scene);
          const before = others(register, who);
          let done = false;
          register.intercept = ({ name, when }) => {
            if (name !== 'commit') return;
            if (when === 'after' && isKilled && done) throw new Killed();
            if (when === 'after' || done) return;
            done = true;
            const { sheetId } = gridOf(register, tab);
            const range = { sheetId, dimension: 'ROWS', startIndex: 1, endIndex: 2 };
            apply(
              register,
              deed === 'sort'
                ? {
                    sortRange: {
                      range: { sheetId, startRowIndex: 1 },
                      sortSpecs: [{ dimensionIndex: 0, sortOrder: 'DESCENDING' }],
                    },
                  }
                : { insertDimension: { range } },
            );
          };
          try {
            fulfil(register, scene, wish);
          } catch (error) {
            if (!(error instanceof Killed)) throw error;
          }
          register.intercept = () => undefined;
          fulfil(register, scene, wish);
          expect({ tab, deed, others: others(register, who) }).toEqual({ tab, deed, others: before });
          expect(register.records('Letters').filter(({ Kind }) => Kind === 'Answer')).toHaveLength(1);
          const row = (of: TestRegister) => of.records('Customers').filter(({ ID }) => ID === who);
          expect({ tab, deed, row: row(register) }).toEqual({ tab, deed, row: row(undisturbed) });
          expect(register.run(verify(register.world))).toMatchObject({ ok: true });
        }
    },
  );
});

test('an erasure killed anywhere is answered by the daily run, once and as undisturbed', () => {
  const wish = { right: 'erasure' } as const;
  const scene = sceneOf(wish);
  const undisturbed = restart(scene);
  const answer = (register: TestRegister) =>
    register
      .records('Letters')
      .filter(({ Kind }) => Kind === 'Answer')
      .map(({ Text }) => String(Text).replace(/\S+: (\d+|[0-9a-f]{32,})$/gm, ''));
  const calls: number[] = [];
  undisturbed.intercept = ({ when }) => void (when === 'before' && calls.push(calls.length));
  fulfil(undisturbed, scene, wish);
  undisturbed.intercept = () => undefined;
  const isErased = (register: TestRegister) =>
    register.records('Log').some(({ Event }) => Event === 'erasure');
  for (const at of calls)
    for (const fault of ['killed before', 'killed after']) {
      const register = restart(scene);
      const daily = () => void register.run(dailyRun(register.world));
      struck(register, fault, at, () => void fulfil(register, scene, wish), daily);
      expect({ at, fault, letters: answer(register).length }).toEqual({
        at,
        fault,
        letters: isErased(register) ? 1 : 0,
      });
      if (isErased(register))
        expect(answer(register)[0]?.split('# ')[0]).toEqual(answer(undisturbed)[0]?.split('# ')[0]);
    }
});

test('whatever a person does before any call, nobody else changes', () => {
  const step = fc.record({
    tab: fc.constantFrom('Customers', 'Orders', 'Requests', 'Disclosures', 'Consents'),
    column: fc.nat(5),
    isDown: fc.boolean(),
    call: fc.nat(6),
  });
  const scenes = wishes.map((wish) => ({ wish, scene: sceneOf(wish) }));
  fc.assert(
    fc.property(
      fc.constantFrom(...scenes),
      fc.array(step, { minLength: 1, maxLength: 3 }),
      ({ wish, scene }, steps) => {
        const register = restart(scene);
        const who = idOf(register, WHO);
        const before = others(register, who);
        register.intercept = ({ index, when }) => {
          if (when !== 'before') return;
          for (const { tab, column, isDown, call } of steps) {
            if (call !== index) continue;
            const range = { sheetId: gridOf(register, tab).sheetId, startRowIndex: 1 };
            apply(register, {
              sortRange: {
                range,
                sortSpecs: [{ dimensionIndex: column, sortOrder: isDown ? 'DESCENDING' : 'ASCENDING' }],
              },
            });
          }
        };
        fulfil(register, scene, wish);
        register.intercept = () => undefined;
        expect(others(register, who)).toEqual(before);
        expect(register.records('Letters').filter(({ Kind }) => Kind === 'Answer')).toHaveLength(1);
        register.run(sweep(register.world));
        expect(register.run(verify(register.world))).toMatchObject({ ok: true });
      },
    ),
    { seed: 20261124, numRuns: 40 },
  );
});
