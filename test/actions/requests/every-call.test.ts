import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { claimLetters } from '../../../src/actions/letters/claim';
import { noteDelivered, sendAgain, settleLetters } from '../../../src/actions/letters/outbox';
import { CallFailed, type Program } from '../../../src/actions/program';
import { actOnRequest } from '../../../src/actions/requests/act-on';
import type { RequestOrder } from '../../../src/actions/requests/deeds';
import { confirmCodes } from '../../../src/actions/requests/identity';
import { receiveRequest, receiveSubmissions } from '../../../src/actions/requests/receive';
import { verify } from '../../../src/actions/verify';
import { day } from '../../../src/register/calendar';
import { RegisterError } from '../../../src/register/errors';
import { contentOf, Killed, type TestRegister } from '../../support/register';
import { idOf, registerOf } from '../by-hand';

/**
 * Each program of the work on requests, struck at each of its service calls and run again: it ends as if nothing had happened.
 * What a dead run may have sent is never sent again by itself.
 */

const HASH = 'ab'.repeat(32);
type Fault = 'killed before' | 'killed after' | 'failed before' | 'failed after';
const faults: Fault[] = ['killed before', 'killed after', 'failed before', 'failed after'];

const asked = {
  language: 'en' as const,
  right: 'access' as const,
  name: 'Aino Mallinen',
  email: 'aino@example.fi',
  phone: '',
  organisation: '',
  details: '',
};

const base = registerOf(
  {
    customers:
      'number,firstName,lastName,email,language\n1,Aino,Mallinen,aino@example.fi,en\n2,Eino,Esimerkki,eino@example.fi,fi\n',
  },
  { controllerName: 'Esimerkkikauppa', controllerEmail: 'tietosuoja@example.fi' },
);
const at = '2026-11-23T09:00:00+02:00';
base.run(
  receiveSubmissions(base.world, [
    { ...asked, response: 'r0', at },
    { ...asked, response: 'r1', at },
  ]),
);
const [first = '', second = ''] = base.records('Requests').map(({ ID }) => String(ID));

const claim = (register: TestRegister) => register.run(claimLetters(register.world, 9)).result.letters;
const settle = ({ world }: TestRegister, ids: readonly string[]) =>
  settleLetters(
    world,
    ids.map((id) => ({ id, outcome: 'sent', hash: HASH })),
  );
const sendAll = (register: TestRegister) => {
  const letters = claim(register);
  register.run(
    settle(
      register,
      letters.map(({ id }) => id),
    ),
  );
  return letters;
};
sendAll(base);
const act = (register: TestRegister, order: RequestOrder, delivery: 'mail' | 'handedOver' = 'mail') =>
  actOnRequest(register.world, first, order, { delivery });
const letterOf = (register: TestRegister, kind: string, state?: string): string =>
  String(
    register.records('Letters').find(({ Kind, State }) => Kind === kind && (!state || State === state))?.ID,
  );

/** A program, and the register that it begins on. */
interface Case {
  from?: (register: TestRegister) => void;
  program: (register: TestRegister) => Program<unknown>;
  /** What a person is told who does again what was done already. */
  refusals?: readonly string[];
}

/** Acts that send no letter are the same whichever way it would go. */
const silent: readonly string[] = ['choosePerson', 'identify', 'resume'];

const doing = (
  order: RequestOrder,
  refusals: readonly string[],
  ...before: RequestOrder[]
): [string, Case][] =>
  (silent.includes(order.act) ? (['handedOver'] as const) : (['mail', 'handedOver'] as const)).map(
    (delivery) => [
      `${order.act} by ${delivery === 'mail' ? 'mail' : 'hand'}`,
      {
        from: (register) => before.forEach((each) => register.run(act(register, each, 'handedOver'))),
        program: (register) => act(register, order, delivery),
        refusals,
      },
    ],
  );

const eino = idOf(base, 'eino@example.fi');
const extend: RequestOrder = { act: 'extend', reasons: 'Much data.' };
const pause: RequestOrder = { act: 'pause', reason: 'Which years?' };
const askIdentity: RequestOrder = { act: 'askIdentity', doubt: 'Another name.', asked: 'Your number.' };

/** What a letter is to bring about, once somebody has decided it and it was taken out. */
const settling = (order: RequestOrder): [string, Case] => [
  `settling the letter of ${order.act}`,
  {
    from: (register) => {
      register.run(act(register, order));
      claim(register);
    },
    program: (register) =>
      settle(
        register,
        register.records('Letters').flatMap(({ ID, State }) => (State === 'Being sent' ? [String(ID)] : [])),
      ),
  },
];

const cases: Record<string, Case> = Object.fromEntries([
  ...doing({ act: 'choosePerson', customer: eino }, []),
  ...doing({ act: 'identify', how: 'Known.' }, []),
  ...doing({ act: 'resume' }, ['requestNotPaused'], pause),
  ...doing(extend, ['alreadyExtended']),
  ...doing(pause, ['requestPaused']),
  ...doing(askIdentity, ['requestPaused']),
  ...doing({ act: 'refuse', ground: 'excessive', reasons: 'The tenth.' }, ['requestClosed'], extend),
  ...doing({ act: 'unableToIdentify', reasons: 'No answer.' }, ['requestClosed'], askIdentity),
  ...doing({ act: 'withdraw' }, ['requestClosed'], pause),
  ...doing({ act: 'markDuplicate', of: second }, ['requestClosed']),
  ...[
    extend,
    pause,
    askIdentity,
    { act: 'refuse', ground: 'excessive', reasons: 'The tenth.' } as const,
    { act: 'unableToIdentify' } as const,
    { act: 'withdraw' } as const,
    { act: 'markDuplicate', of: second } as const,
    { act: 'sendCode' } as const,
  ].map(settling),
] as [string, Case][]);

const runOn = (register: TestRegister, { program, refusals = [] }: Case): void => {
  try {
    register.run(program(register));
  } catch (error) {
    if (error instanceof RegisterError && refusals.includes(error.code)) return;
    throw error;
  }
};

/** Strikes a run at one call; whether it died, so that somebody has to do it again. */
function struck(register: TestRegister, fault: Fault, call: number, run: () => void): { isDead: boolean } {
  let done = false;
  register.intercept = ({ index, when }) => {
    if (done || index !== call || !fault.endsWith(when)) return;
    done = true;
    throw fault.startsWith('killed') ? new Killed() : CallFailed.of(503);
  };
  let isDead = false;
  try {
    run();
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
    isDead = true;
  }
  register.intercept = () => undefined;
  expect(done).toBe(true);
  return { isDead };
}

/** The content, ids within texts in order of appearance too, and without what is a matter of chance. */
function contents(register: TestRegister): unknown {
  const names = new Map<string, string>();
  const plain = (id: string) => {
    if (!names.has(id)) names.set(id, `#${names.size}`);
    return names.get(id) as string;
  };
  const text = JSON.stringify(contentOf(register));
  return JSON.parse(text.replace(/(?<=\\n|\b)idx*\d+\b/g, plain).replace(/[0-9a-f]{32,}/g, 'HASH'));
}

const isWhole = (register: TestRegister) =>
  expect(register.run(verify(register.world))).toMatchObject({ ok: true });

/**
 * Each place and kind of a fault in turn, on a fresh copy. A call that only reads leaves nothing behind, so that after it is
 * as before the next one.
 */
function eachFault(
  start: TestRegister,
  calls: readonly string[],
  body: (register: TestRegister, fault: Fault, call: number) => void,
): void {
  for (const [call, name] of calls.entries())
    for (const fault of faults) {
      if (name !== 'commit' && fault.endsWith('after')) continue;
      const register = start.copy();
      body(register, fault, call);
      if (fault.endsWith('after')) isWhole(register);
    }
}

/** The calls of an undisturbed run. */
function callsOf(register: TestRegister, run: () => void): readonly string[] {
  run();
  return register.calls;
}

test.each(Object.keys(cases))('%s ends the same whatever call is struck', (name) => {
  const each = cases[name] as Case;
  const start = base.copy();
  each.from?.(start);
  const undisturbed = start.copy();
  const calls = callsOf(undisturbed, () => runOn(undisturbed, each));
  const expected = contents(undisturbed);
  const before = contents(start);
  expect(expected).not.toEqual(before);
  eachFault(start, calls, (register, fault, call) => {
    const { isDead } = struck(register, fault, call, () => runOn(register, each));
    // A person who does not know what came of it looks first, and does it where it was not done.
    if (isDead && isDeepStrictEqual(contents(register), before)) runOn(register, each);
    expect({ fault, call, content: contents(register) }).toEqual({ fault, call, content: expected });
  });
});

describe('done again by somebody who does not look', () => {
  const closing = Object.keys(cases).filter((name) => (cases[name] as Case).refusals?.length !== 0);
  test.each(closing.filter((name) => !name.endsWith('by mail')))('%s is done once', (name) => {
    const each = cases[name] as Case;
    const register = base.copy();
    each.from?.(register);
    runOn(register, each);
    const expected = contents(register);
    runOn(register, each);
    expect(contents(register)).toEqual(expected);
  });
});

test.each(['objectMarketing', 'withdrawConsent', 'access'] as const)(
  'a request entered by hand (%s) stands once, but where it is entered again after a run that died having done it',
  (right) => {
    const wish = { ...asked, right, receivedOn: day('2026-11-24'), channel: 'phone' };
    const run = (register: TestRegister) => () => void register.run(receiveRequest(register.world, wish));
    const undisturbed = base.copy();
    const calls = callsOf(undisturbed, run(undisturbed));
    const stops = (register: TestRegister) => [
      register.records('Consents').length,
      register.records('Suppression list').length,
      register.records('Customers'),
    ];
    const counts = new Set<number>();
    eachFault(base, calls, (register, fault, call) => {
      const rows = register.records('Requests').length;
      const { isDead } = struck(register, fault, call, run(register));
      const stood = register.records('Requests').length - rows;
      if (isDead) run(register)();
      else expect(contents(register)).toEqual(contents(undisturbed));
      const now = register.records('Requests').length - rows;
      expect({ fault, call, now }).toEqual({ fault, call, now: isDead ? stood + 1 : 1 });
      expect(stops(register)).toEqual(stops(undisturbed));
      counts.add(now);
    });
    expect([...counts].sort()).toEqual([1, 2]);
  },
);

test('letters are taken out once: by a run that goes on, or by one that died and left them unsure', () => {
  const start = base.copy();
  start.run(act(start, { act: 'sendCode' }));
  start.run(act(start, extend));
  start.run(actOnRequest(start.world, second, pause, { delivery: 'mail' }));
  const waiting = start.records('Letters').filter(({ State }) => State === 'Waiting to be sent');
  const undisturbed = start.copy();
  const calls = callsOf(undisturbed, () => void claim(undisturbed));
  const expected = claim(start.copy()).map(({ id }) => id);
  expect([waiting.length, expected.length]).toEqual([3, 2]);
  eachFault(start, calls, (register, fault, call) => {
    let mine: string[] = [];
    const { isDead } = struck(register, fault, call, () => {
      mine = claim(register).map(({ id }) => id);
    });
    if (!isDead) expect({ fault, call, mine }).toEqual({ fault, call, mine: expected });
    const isTaken = register.records('Letters').some(({ State }) => State === 'Being sent');
    const later = claim(register).map(({ id }) => id);
    const unsure = register
      .records('Letters')
      .flatMap(({ ID, State }) => (State === 'Not known whether it went out' ? [String(ID)] : []));
    // What was out is unsure; of one that was not yet taken out nothing was sent.
    expect({ fault, call, unsure }).toEqual({ fault, call, unsure: isTaken ? expected : [] });
    expect(later.filter((id) => unsure.includes(id))).toEqual([]);
    if (!isTaken) expect(later).toEqual(expected);
  });
});

test('a right code confirms once, and nothing of it is left', () => {
  const start = base.copy();
  start.run(act(start, { act: 'sendCode' }));
  const [letter] = sendAll(start);
  const typed = [{ response: 'c', at: '', reference: first, code: String(letter?.tokens['code']) }];
  const run = (register: TestRegister) => () => void register.run(confirmCodes(register.world, typed));
  const undisturbed = start.copy();
  const calls = callsOf(undisturbed, run(undisturbed));
  expect(undisturbed.records('Requests')[0]).toMatchObject({ Identity: 'Confirmed', 'Code hash': '' });
  eachFault(start, calls, (register, fault, call) => {
    struck(register, fault, call, run(register));
    run(register)();
    expect({ fault, call, content: contents(register) }).toEqual({
      fault,
      call,
      content: contents(undisturbed),
    });
  });
});

describe('what the owner says of a letter', () => {
  const unsure = base.copy();
  unsure.run(act(unsure, extend));
  claim(unsure);
  claim(unsure);
  const id = letterOf(unsure, 'Extension');
  const deeds: Record<string, (register: TestRegister) => Program<unknown>> = {
    'send it again': ({ world }) => sendAgain(world, id),
    'it went out': ({ world }) => noteDelivered(world, id, HASH),
  };
  test.each(Object.keys(deeds))('%s: is noted once', (name) => {
    const run = (register: TestRegister) => () => {
      try {
        register.run((deeds[name] as (of: TestRegister) => Program<unknown>)(register));
      } catch (error) {
        if (!(error instanceof RegisterError && error.code === 'letterAlreadyOut')) throw error;
      }
    };
    const undisturbed = unsure.copy();
    const calls = callsOf(undisturbed, run(undisturbed));
    expect(contents(undisturbed)).not.toEqual(contents(unsure));
    eachFault(unsure, calls, (register, fault, call) => {
      struck(register, fault, call, run(register));
      run(register)();
      expect({ fault, call, content: contents(register) }).toEqual({
        fault,
        call,
        content: contents(undisturbed),
      });
      const sent = sendAll(register).filter((letter) => letter.id === id);
      expect(sent).toHaveLength(name === 'it went out' ? 0 : 1);
    });
  });
});
