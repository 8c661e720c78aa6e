import { describe, expect, test } from '@jest/globals';
import { claimLetters } from '../../../src/actions/letters/claim';
import { noteDelivered, sendAgain, settleLetters } from '../../../src/actions/letters/outbox';
import { CallFailed, type Program } from '../../../src/actions/program';
import { actOnRequest } from '../../../src/actions/requests/act-on';
import type { RequestOrder } from '../../../src/actions/requests/deeds';
import { confirmCodes } from '../../../src/actions/requests/identity';
import type { Submission } from '../../../src/actions/requests/form-answers';
import { receiveSubmissions } from '../../../src/actions/requests/receive';
import { requestView } from '../../../src/actions/requests/view';
import { sweep } from '../../../src/actions/sweep';
import { verify } from '../../../src/actions/verify';
import { choiceText } from '../../../src/language/choices';
import { tabTexts } from '../../../src/language/tabs';
import type { TestRegister } from '../../support/register';
import { Killed } from '../../support/register';
import { apply, customer, gridOf, registerOf, write } from '../by-hand';

/**
 * The work on requests while calls fail, runs die and people sort: nothing is lost, nothing is done twice, and what a letter or
 * the log says has happened.
 */

const { columns } = tabTexts.consents;
const HASH = 'ab'.repeat(32);

const response = (at: number, said: Partial<Submission> = {}): Submission => ({
  response: `response ${at}`,
  at: '2026-11-24T09:00:00+02:00',
  language: 'en',
  right: 'access',
  name: 'Aino Mallinen',
  email: 'aino@example.fi',
  phone: '',
  organisation: '',
  details: '',
  ...said,
});

const take = (register: TestRegister, ...submissions: Submission[]) =>
  register.run(receiveSubmissions(register.world, submissions)).result;
const act = (
  register: TestRegister,
  id: string,
  order: RequestOrder,
  delivery: 'mail' | 'handedOver' = 'mail',
) => register.run(actOnRequest(register.world, id, order, { delivery })).result;
const claim = (register: TestRegister) => register.run(claimLetters(register.world, 10)).result;
const settle = (register: TestRegister, ids: readonly string[]) =>
  register.run(
    settleLetters(
      register.world,
      ids.map((id) => ({ id, outcome: 'sent', hash: HASH })),
    ),
  ).result;
const sendAll = (register: TestRegister) => {
  const { letters } = claim(register);
  settle(
    register,
    letters.map(({ id }) => id),
  );
  return letters;
};
const view = (register: TestRegister, id: string) => register.run(requestView(register.world, id));
const ids = (register: TestRegister) => register.records('Requests').map(({ ID }) => String(ID));
const letterStates = (register: TestRegister) =>
  register.records('Letters').map(({ Kind, State }) => `${String(Kind)} ${String(State)}`);

/** Three people; the first asks twice, the second once; the receipts are out. */
function start(): { register: TestRegister; first: string; second: string } {
  const register = registerOf(
    {
      customers:
        'number,firstName,lastName,email,language\n1,Aino,Mallinen,aino@example.fi,en\n2,Eino,Esimerkki,eino@example.fi,fi\n3,Liisa,Esimerkki,eino@example.fi,fi\n',
    },
    { controllerName: 'Esimerkkikauppa', controllerEmail: 'tietosuoja@example.fi' },
  );
  take(register, response(1), response(2, { name: 'Somebody', email: 'somebody@example.fi' }));
  sendAll(register);
  const [first = '', second = ''] = ids(register);
  return { register, first, second };
}
const scene = start();
const copied = () => ({ ...scene, register: scene.register.copy() });

/** Runs a program while a person turns the order of rows round just before its commit; it may die after it. */
function whileSorted(
  register: TestRegister,
  titles: readonly string[],
  program: Program<unknown>,
  dies: boolean,
): void {
  let done = false;
  register.intercept = ({ name, when }) => {
    if (name !== 'commit') return;
    if (when === 'after' && dies) throw new Killed();
    if (when !== 'before' || done) return;
    done = true;
    for (const title of titles) {
      const range = { sheetId: gridOf(register, title).sheetId, startRowIndex: 1 };
      const sortSpecs = [{ dimensionIndex: 0, sortOrder: 'DESCENDING' }];
      apply(register, { sortRange: { range, sortSpecs } });
    }
  };
  try {
    register.run(program);
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
  }
  register.intercept = () => undefined;
  expect(done).toBe(true);
}

const isWhole = (register: TestRegister) =>
  expect(register.run(verify(register.world))).toMatchObject({ ok: true });

describe.each([false, true])('a person sorts the rows meanwhile, and the run dies after it: %s', (dies) => {
  test('what a letter brings about happens in its own request, and in no other', () => {
    const { register, first, second } = copied();
    act(register, first, { act: 'refuse', ground: 'excessive', reasons: 'The tenth this week.' });
    const { letters } = claim(register);
    const outcomes = letters.map(({ id }) => ({ id, outcome: 'sent' as const, hash: HASH }));
    whileSorted(register, ['Requests', 'Letters'], settleLetters(register.world, outcomes), dies);
    register.run(sweep(register.world));
    expect(view(register, first)).toMatchObject({ state: 'refused' });
    expect(view(register, second)).toMatchObject({ state: 'received' });
    isWhole(register);
  });

  test('a withdrawn request is closed, and the letters that waited do not go out', () => {
    const { register, first, second } = copied();
    act(register, first, { act: 'extend', reasons: 'Much data.' });
    const program = actOnRequest(register.world, first, { act: 'withdraw' }, { delivery: 'mail' });
    whileSorted(register, ['Requests', 'Letters'], program, dies);
    register.run(sweep(register.world));
    expect(sendAll(register).map(({ kind }) => kind)).toEqual(['withdrawn']);
    expect(view(register, first)).toMatchObject({ state: 'withdrawn', isExtended: false });
    expect(view(register, second)).toMatchObject({ state: 'received' });
    isWhole(register);
  });

  test('a withdrawal of consent is not taken back by the cell that still showed the consent', () => {
    const { register } = copied();
    write(register, 'Customers', 0, 'Marketing', 'Given');
    register.run(sweep(register.world));
    const submission = response(3, { right: 'objectMarketing' });
    whileSorted(register, ['Customers'], receiveSubmissions(register.world, [submission]), dies);
    register.run(sweep(register.world));
    expect(customer(register, 'aino@example.fi')).toMatchObject({ Marketing: 'Withdrawn' });
    const said = register.records('Consents').map((row) => row[columns.action.title.en]);
    expect(said.filter((word) => word === 'Given')).toHaveLength(1);
    isWhole(register);
  });
});

test('a code that was mailed confirms although somebody sorted the requests while it was made', () => {
  const { register, first } = copied();
  act(register, first, { act: 'sendCode' });
  let tokens: Readonly<Record<string, string>> = {};
  function* claiming() {
    const { result } = yield* claimLetters(register.world, 10);
    tokens = result.letters[0]?.tokens ?? {};
  }
  whileSorted(register, ['Requests', 'Letters'], claiming(), false);
  const typed = {
    response: 'r',
    at: '2026-11-24T11:00:00+02:00',
    reference: first,
    code: String(tokens['code']),
  };
  expect(register.run(confirmCodes(register.world, [typed])).result).toEqual({ confirmed: 1, wrong: 0 });
  expect(view(register, first)).toMatchObject({ isIdentified: true });
});

/** What is done to the register, and once more, as a shell does after a dead run; what it has come to then. */
type Deed = (register: TestRegister, first: string, second: string) => Program<unknown>;
const deeds: Record<string, Deed> = {
  'taking what came in': ({ world }) =>
    receiveSubmissions(world, [response(4), response(5, { right: 'withdrawConsent' })]),
  'handing a pause over': ({ world }, first) =>
    actOnRequest(world, first, { act: 'pause', reason: 'Which years?' }, { delivery: 'handedOver' }),
  'a wrong code': ({ world }, _first, second) =>
    confirmCodes(world, [{ response: 'w', at: '', reference: second, code: 'wrong' }]),
};

describe.each(Object.keys(deeds))('%s', (name) => {
  const prepared = copied();
  const { register: base, first, second } = prepared;
  act(base, second, { act: 'choosePerson', customer: String(customer(base, 'aino@example.fi')['ID']) });
  act(base, second, { act: 'sendCode' });
  sendAll(base);
  const run = (register: TestRegister) => {
    try {
      register.run((deeds[name] as Deed)(register, first, second));
    } catch (error) {
      if (error instanceof Killed) return;
      // An act that was done by the dead run is not allowed a second time.
      if ((error as Error).message !== 'requestPaused') throw error;
    }
  };
  const undisturbed = base.copy();
  run(undisturbed);
  const seen = (register: TestRegister) => ({
    requests: register
      .records('Requests')
      .map((row) => [
        row['Request right'] ?? row['Right'],
        row['Status'],
        row['Pauses'],
        row['Code attempts'],
      ]),
    letters: letterStates(register),
    consents: register.records('Consents').length,
  });
  const expected = seen(undisturbed);
  const places = undisturbed.calls.flatMap((call, index) =>
    (['killed before', 'killed after', 'failed before', 'failed after'] as const).map(
      (fault) => [fault, index, call] as const,
    ),
  );
  test.each(places)('%s call %i (%s) and done again ends in the same state', (fault, at) => {
    const register = base.copy();
    let struck = false;
    register.intercept = ({ index, when }) => {
      if (struck || index !== at || !fault.endsWith(when)) return;
      struck = true;
      throw fault.startsWith('killed') ? new Killed() : CallFailed.of(503);
    };
    run(register);
    register.intercept = () => undefined;
    run(register);
    expect(struck).toBe(true);
    expect(seen(register)).toEqual(expected);
    isWhole(register);
  });
});

describe('letters', () => {
  test('that another run takes out in between are not sent by both', () => {
    const { register, first } = copied();
    act(register, first, { act: 'extend', reasons: 'Much data.' });
    let other: string[] = [];
    register.intercept = ({ name, when }) => {
      if (name !== 'commit' || when !== 'before' || other.length > 0) return;
      other = claim(register).letters.map(({ id }) => id);
    };
    const { letters } = claim(register);
    register.intercept = () => undefined;
    expect([other.length, letters.length]).toEqual([1, 0]);
    expect(settle(register, other)).toMatchObject({ sent: 1 });
    expect(view(register, first)).toMatchObject({ state: 'extended' });
  });

  test('of one broken request keep nobody else’s from going out and being accounted for', () => {
    const { register, first, second } = copied();
    act(register, first, { act: 'extend', reasons: 'Much data.' });
    act(register, second, { act: 'extend', reasons: 'Much data.' });
    const both = claim(register).letters;
    write(register, 'Requests', 0, 'Pauses', 'last week, I think');
    settle(
      register,
      both.map(({ id }) => id),
    );
    expect(letterStates(register).slice(2)).toEqual(['Extension Sent', 'Extension Sent']);
    expect(view(register, second)).toMatchObject({ state: 'extended' });
    expect(register.records('Letters')[2]).toMatchObject({
      'Last error': choiceText('letterProblem', 'unreadablePauses', 'en'),
    });
    act(register, second, { act: 'pause', reason: 'Which years?' });
    write(register, 'Letters', 2, 'State', 'Waiting');
    expect(sendAll(register).map(({ kind }) => kind)).toEqual(['clarification']);
    expect(letterStates(register)[2]).toBe('Extension Sending failed');
    expect(register.run(sweep(register.world)).unfinished).toBe(false);
  });

  test('that ask for an identity do nothing to a request whose person was identified meanwhile', () => {
    const { register, first } = copied();
    act(register, first, { act: 'askIdentity', doubt: 'Another name.', asked: 'Your number.' });
    const waiting = register.copy();
    const [letter] = claim(register).letters;
    for (const each of [register, waiting])
      act(each, first, { act: 'identify', how: 'Known at the counter' });
    settle(register, [letter?.id ?? '']);
    expect(view(register, first)).toMatchObject({ state: 'inProgress', isIdentified: true, pauses: [] });
    expect(sendAll(waiting)).toEqual([]);
  });

  test('two on one request follow in turn, and none opens it again', () => {
    const { register, first } = copied();
    act(register, first, { act: 'unableToIdentify' });
    act(register, first, { act: 'extend', reasons: 'Much data.' });
    expect(sendAll(register)).toHaveLength(1);
    expect(sendAll(register)).toEqual([]);
    expect(view(register, first)).toMatchObject({ state: 'unableToIdentify' });
  });

  test('that were written for another person, or tell of an extension too late, stay', () => {
    const { register, first } = copied();
    act(register, first, { act: 'extend', reasons: 'Much data.' });
    const late = register.copy();
    act(register, first, {
      act: 'choosePerson',
      customer: String(customer(register, 'eino@example.fi')['ID']),
    });
    late.today = '2027-01-04';
    for (const each of [register, late]) expect(sendAll(each)).toEqual([]);
    expect(view(late, first)).toMatchObject({ isExtended: false, urgency: 'overdue' });
  });

  test('that are out already are not noted a second time, and what is sent again is sent once', () => {
    const { register, first } = copied();
    act(register, first, { act: 'extend', reasons: 'Much data.' });
    const [letter] = claim(register).letters;
    const id = letter?.id ?? '';
    expect(() => register.run(noteDelivered(register.world, id, HASH))).toThrow('letterAlreadyOut');
    expect(claim(register)).toMatchObject({ letters: [], unsure: 1 });
    expect(register.run(sendAgain(register.world, id)).result).toEqual({ changed: true });
    expect(sendAll(register)).toHaveLength(1);
    expect(() => register.run(noteDelivered(register.world, id, HASH))).toThrow('letterAlreadyOut');
  });
});

describe('what comes in', () => {
  test('is taken once whatever its id is', () => {
    const { register } = copied();
    const odd = ['__proto__', 'a b  c', 'constructor'].map((id, at) => response(at, { response: id }));
    expect(take(register, ...odd)).toEqual({ taken: 3, changed: 0 });
    expect(take(register, ...odd)).toEqual({ taken: 0, changed: 0 });
  });

  test('takes effect once where several at once are one person’s, and an address gets three letters a day', () => {
    const { register } = copied();
    const many = [1, 2, 3, 4, 5].map((at) => response(at + 10, { right: 'objectMarketing' }));
    take(register, ...many, response(20, { right: 'withdrawConsent' }));
    const stops = register.records('Consents').map((row) => row[columns.purpose.title.en]);
    expect(stops).toContain('marketing');
    expect(new Set(stops).size).toBe(stops.length);
    const { hash, purpose } = tabTexts.suppressions.columns;
    const listed = register
      .records(tabTexts.suppressions.title.en)
      .map((row) => [row[hash.title.en], row[purpose.title.en]].join(' '));
    expect(listed.length).toBeGreaterThan(0);
    expect(new Set(listed).size).toBe(listed.length);
    expect(register.records('Letters').filter(({ To }) => To === 'aino@example.fi')).toHaveLength(3);
    expect(register.records('Requests')).toHaveLength(8);
  });

  test('as an objection by an address that several share binds the address, and the owner looks', () => {
    const { register } = copied();
    take(
      register,
      response(9, { right: 'objectMarketing', name: 'Eino Esimerkki', email: 'eino@example.fi' }),
    );
    expect(register.records(tabTexts.suppressions.title.en).length).toBeGreaterThan(0);
    expect(register.records('Requests')[2]).toMatchObject({ Status: 'Received', Customer: '' });
  });

  test('months late gets no receipt that names a day which has passed', () => {
    const { register } = copied();
    take(register, response(9, { at: '2026-06-01T09:00:00+03:00', email: 'late@example.fi' }));
    expect(register.records('Letters').some(({ To }) => To === 'late@example.fi')).toBe(false);
  });
});

test('a request is no duplicate of one that is a duplicate itself', () => {
  const { register, first, second } = copied();
  act(register, first, { act: 'markDuplicate', of: second });
  act(register, second, { act: 'markDuplicate', of: first });
  sendAll(register);
  sendAll(register);
  expect([first, second].map((id) => view(register, id).state).sort()).toEqual(['duplicate', 'received']);
  expect(() => act(register, second, { act: 'markDuplicate', of: first })).toThrow('originalNotAnswered');
});

test('a closed request has no open pause; who is identified after all goes on with the time between left out', () => {
  const { register, first } = copied();
  act(register, first, { act: 'askIdentity', doubt: 'Another name.', asked: 'Your number.' }, 'handedOver');
  register.today = '2026-12-01';
  act(register, first, { act: 'unableToIdentify', reasons: 'No answer.' }, 'handedOver');
  expect(view(register, first).pauses).toMatchObject([{ to: expect.any(Number) }]);
  register.today = '2026-12-10';
  act(register, first, { act: 'identify', how: 'Passport' });
  expect(register.records('Requests')[0]).toMatchObject({
    Pauses: '2026-11-24/2026-12-01 Another name.\n2026-12-01/2026-12-10 No answer.',
    Status: 'In progress',
  });
});
