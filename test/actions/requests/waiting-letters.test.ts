import { describe, expect, test } from '@jest/globals';
import type { RequestOrder } from '../../../src/actions/requests/deeds';
import { claimLetters } from '../../../src/actions/letters/claim';
import { confirmCodes } from '../../../src/actions/requests/identity';
import { liftDraft } from '../../../src/actions/requests/lift';
import { receiveSubmissions, type NewRequest } from '../../../src/actions/requests/receive';
import { choiceText } from '../../../src/language/choices';
import { day } from '../../../src/register/calendar';
import type { TestRegister } from '../../support/register';
import { idOf, write } from '../by-hand';
import {
  act,
  claim as claimed,
  codeOf,
  fulfil,
  lettersIn,
  mail,
  receive as received,
  response,
  sendAll,
  settle,
  shopOf,
  view,
} from './work';

const people = shopOf(
  'number,firstName,lastName,email,language\n1,Aino,Mallinen,aino@example.fi,fi\n2,Aino,Mallinen,toinen@example.fi,fi\n',
);

/** No receipts, so that the letters are those of the test. */
const receive = (register: TestRegister, wish: Partial<NewRequest> = {}): string =>
  received(register, { receipt: false, ...wish });
const identified = (wish: Partial<NewRequest> = {}) => {
  const register = people.copy();
  const id = receive(register, wish);
  act(register, id, { act: 'identify', how: 'Known at the counter' });
  return { register, id };
};
const claim = (register: TestRegister) => claimed(register).letters;

describe('an answer that shows data', () => {
  test.each([
    ['typed in the request', { email: 'mallory@example.com' }, {}],
    ['typed in the letter', {}, { to: 'mallory@example.com' }],
  ])(
    'goes to an address that the register does not have only if somebody made sure of it: %s',
    (_where, wish, writing) => {
      const register = people.copy();
      const id = receive(register, wish);
      act(register, id, { act: 'choosePerson', customer: idOf(register, 'aino@example.fi') });
      act(register, id, { act: 'identify', how: 'Known at the counter' });
      const answer = (checked: object) =>
        fulfil(register, id, { right: 'access' }, { ...mail, ...writing, ...checked });
      expect(codeOf(() => answer({}))).toBe('addressNotChecked');
      expect(lettersIn(register)).toEqual([]);
      expect(answer({ addressChecked: true }).letter?.to).toBe('mallory@example.com');
    },
  );
});

describe('an answer that waits', () => {
  test('goes to nobody once the request turns out to be somebody else’s', () => {
    const { register, id } = identified();
    fulfil(register, id, { right: 'access' });
    act(register, id, { act: 'choosePerson', customer: idOf(register, 'toinen@example.fi') });
    expect(lettersIn(register)).toEqual([]);
    const entries = register.records('Log').filter(({ Event }) => Event === 'request.lettersCancelled');
    expect(entries).toMatchObject([{ Request: id }]);
  });

  test('is not sent where the row was given to somebody else by hand, and another answer can be written', () => {
    const { register, id } = identified();
    fulfil(register, id, { right: 'access' });
    write(register, 'Requests', 0, 'Customer', idOf(register, 'toinen@example.fi'));
    expect(claim(register)).toEqual([]);
    expect(lettersIn(register)).toEqual([['Answer', 'Sending failed']]);
    expect(codeOf(() => fulfil(register, id, { right: 'access' }))).toBe('identityNotConfirmed');
    act(register, id, { act: 'identify', how: 'Known at the counter' });
    const checked = { ...mail, addressChecked: true };
    fulfil(register, id, { right: 'access' }, checked);
    expect(claim(register)).toHaveLength(1);
  });

  test('tells of what was done, so that nothing else is said of the request before it is out', () => {
    const { register, id } = identified({ right: 'restriction' });
    fulfil(register, id, { right: 'restriction', ground: 'accuracy' });
    const orders: RequestOrder[] = [
      { act: 'refuse', ground: 'exception', reasons: 'No.' },
      { act: 'withdraw' },
      { act: 'choosePerson', customer: idOf(register, 'toinen@example.fi') },
      { act: 'unableToIdentify' },
    ];
    for (const order of orders) expect(codeOf(() => act(register, id, order))).toBe('answerWaits');
    expect(sendAll(register)).toHaveLength(1);
    expect(view(register, id)).toMatchObject({ state: 'answered' });
  });
});

describe('a letter that waited too long', () => {
  test('promises no extension after the first month, and asks nobody who is identified who they are', () => {
    const { register, id } = identified();
    act(register, id, { act: 'extend', reasons: 'Much data.' });
    register.today = '2026-12-28';
    expect(claim(register)).toEqual([]);
    expect(view(register, id)).toMatchObject({ state: 'inProgress', isExtended: false });
    const other = people.copy();
    const doubted = receive(other);
    act(other, doubted, { act: 'askIdentity', doubt: 'A strange address.', asked: 'Your number.' });
    act(other, doubted, { act: 'identify', how: 'By phone' });
    expect(claim(other)).toEqual([]);
    expect(view(other, doubted)).toMatchObject({ state: 'inProgress', pauses: [] });
  });

  test('the pause of a doubt ends with the doubt, whether the time limit was extended meanwhile or not', () => {
    const register = people.copy();
    const id = receive(register);
    act(register, id, { act: 'askIdentity', doubt: 'A strange address.', asked: 'Your number.' });
    sendAll(register);
    act(register, id, { act: 'extend', reasons: 'Much data.' });
    sendAll(register);
    expect(view(register, id)).toMatchObject({ state: 'identityAsked', isExtended: true });
    register.today = '2026-11-27';
    act(register, id, { act: 'identify', how: 'By phone' });
    expect(view(register, id)).toMatchObject({
      state: 'extended',
      pauses: [{ from: day('2026-11-24'), to: day('2026-11-27') }],
    });
  });
});

describe('a row that somebody has spoilt', () => {
  const spoilt = () => {
    const register = people.copy();
    const [bad, good] = [receive(register), receive(register)];
    return { register, bad, good };
  };
  const spoil = (register: TestRegister) => write(register, 'Requests', 0, 'Pauses', 'last week');

  test('keeps no other letter from going, and no other code from counting', () => {
    const { register, bad, good } = spoilt();
    for (const id of [bad, good]) act(register, id, { act: 'sendCode' });
    spoil(register);
    const letters = claim(register);
    expect(letters.map(({ request }) => request)).toEqual([good]);
    settle(
      register,
      letters.map(({ id }) => id),
    );
    const typed = [bad, good].map((reference, at) => ({
      response: `r${at}`,
      at: '2026-11-24T11:00:00+02:00',
      reference,
      code: letters[0]?.tokens.code as string,
    }));
    expect(register.run(confirmCodes(register.world, typed)).result).toEqual({ confirmed: 1, wrong: 0 });
  });
});

describe('a letter that its request has overtaken', () => {
  test('a receipt that waits when its request has ended is taken off', () => {
    const register = people.copy();
    const id = received(register, { right: 'other', email: 'aino@example.fi' });
    fulfil(register, id, { right: 'other', text: 'Here you are.' }, { delivery: 'handedOver' });
    expect(lettersIn(register)).toEqual([
      ['Receipt', 'Waiting to be sent'],
      ['Answer', 'Sent'],
    ]);
    expect(claim(register)).toEqual([]);
    expect(lettersIn(register)).toEqual([['Answer', 'Sent']]);
    const entries = register.records('Log').filter(({ Event }) => Event === 'request.lettersCancelled');
    expect(entries).toMatchObject([{ Request: id }]);
  });

  test('a code is, once the person was identified otherwise, also where it had failed before', () => {
    const register = people.copy();
    const id = receive(register);
    act(register, id, { act: 'sendCode' });
    write(register, 'Customers', 0, 'E-mail', 'moved@example.fi');
    expect(claim(register)).toEqual([]);
    expect(lettersIn(register)).toEqual([['Confirmation code', 'Sending failed']]);
    act(register, id, { act: 'identify', how: 'Known at the counter' });
    expect(claim(register)).toEqual([]);
    expect(lettersIn(register)).toEqual([]);
  });

  test('that the owner asks for says why it does not go, and is taken off with the next letters', () => {
    const register = people.copy();
    const id = received(register, { right: 'other' });
    fulfil(register, id, { right: 'other', text: 'Here you are.' }, { delivery: 'handedOver' });
    const receipt = String(register.records('Letters')[0]?.ID);
    register.run(claimLetters(register.world, 1, { of: [receipt] }));
    expect(register.records('Letters')[0]).toMatchObject({
      State: 'Sending failed',
      'Last error': choiceText('letterProblem', 'letterStale', 'en'),
    });
    claim(register);
    expect(lettersIn(register)).toEqual([['Answer', 'Sent']]);
  });

  test('one of a request that cannot be read stays for the owner to see', () => {
    const register = people.copy();
    received(register);
    write(register, 'Requests', 0, 'Received on', 'yesterday');
    expect(claim(register)).toEqual([]);
    expect(lettersIn(register)).toEqual([['Receipt', 'Sending failed']]);
  });
});

describe('what anybody can type', () => {
  test('brings an address no more than three letters in a day, however many come at once', () => {
    const register = people.copy();
    const many = (['access', 'objectMarketing'] as const).flatMap((right) =>
      [1, 2, 3, 4].map((at) =>
        response(`${right}${at}`, { right, language: 'fi', name: 'Somebody', email: 'victim@example.fi' }),
      ),
    );
    register.run(receiveSubmissions(register.world, many));
    expect(register.records('Requests')).toHaveLength(8);
    expect(register.records('Letters')).toHaveLength(3);
  });

  test('promises no day that has passed', () => {
    const register = people.copy();
    receive(register, { receivedOn: day('2026-09-01'), receipt: true });
    expect(register.records('Letters')).toEqual([]);
  });

  test('is no address for telling of a restriction: only that of a request that was proved', () => {
    const { register, id } = identified({ right: 'restriction', email: 'aino@example.fi' });
    fulfil(register, id, { right: 'restriction', ground: 'accuracy' });
    sendAll(register);
    register.today = '2026-11-25';
    const foreign = receive(register, { right: 'restriction', email: 'mallory@example.com' });
    const customer = idOf(register, 'aino@example.fi');
    act(register, foreign, { act: 'choosePerson', customer });
    expect(register.run(liftDraft(register.world, customer, 'Checked.'))).toMatchObject({
      to: 'aino@example.fi',
    });
  });
});
