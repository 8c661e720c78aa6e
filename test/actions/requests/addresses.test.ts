import { describe, expect, test } from '@jest/globals';
import type { Writing } from '../../../src/actions/requests/act-on';
import type { RequestOrder } from '../../../src/actions/requests/deeds';
import { liftDraft, liftRestriction } from '../../../src/actions/requests/lift';
import type { Right } from '../../../src/register/request';
import { idOf } from '../by-hand';
import { act, codeOf, fulfil, identify, lettersIn, mail, receive, sendAll, shopOf } from './work';

const people = shopOf(
  'number,firstName,lastName,email,language\n1,Aino,Mallinen,aino@example.fi,fi\n2,Eino,Esimerkki,eino@example.fi,fi\n',
);
const ELSEWHERE = 'mallory@example.com';
const checked: Writing = { ...mail, addressChecked: true };

const scene = (right: Right = 'access', email = ELSEWHERE) => {
  const register = people.copy();
  const id = receive(register, { right, email, receipt: false });
  identify(register, id);
  return { register, id };
};

describe('a letter that tells of a person goes to an address that the register does not have only by the owner’s word', () => {
  test.each<[string, Right, RequestOrder]>([
    ['an extension', 'access', { act: 'extend', reasons: 'Much data.' }],
    ['a refusal', 'access', { act: 'refuse', ground: 'excessive', reasons: 'The tenth.' }],
    ['a question', 'access', { act: 'pause', reason: 'Which years?' }],
    ['a confirmation that it was taken back', 'erasure', { act: 'withdraw' }],
  ])('%s', (_what, right, order) => {
    const { register, id } = scene(right);
    expect(codeOf(() => act(register, id, order))).toBe('addressNotChecked');
    expect(lettersIn(register)).toEqual([]);
    act(register, id, order, checked);
    expect(sendAll(register).map(({ to }) => to)).toEqual([ELSEWHERE]);
  });

  test('an erasure, of which nothing happens before', () => {
    const { register, id } = scene('erasure');
    expect(codeOf(() => fulfil(register, id, { right: 'erasure' }))).toBe('addressNotChecked');
    expect(idOf(register, 'aino@example.fi')).not.toBe('');
    expect(fulfil(register, id, { right: 'erasure' }, checked).letter?.to).toBe(ELSEWHERE);
    expect(register.records('Customers')).toHaveLength(1);
  });

  test('the end of a restriction', () => {
    const { register, id } = scene('restriction');
    fulfil(register, id, { right: 'restriction', ground: 'accuracy' }, checked);
    sendAll(register);
    const customer = idOf(register, 'aino@example.fi');
    const draft = register.run(liftDraft(register.world, customer, 'Checked.'));
    expect(draft).toMatchObject({ to: ELSEWHERE, known: ['aino@example.fi'] });
    const lift = (writing: Writing) =>
      register.run(liftRestriction(register.world, customer, 'Checked.', writing));
    expect(codeOf(() => lift(mail))).toBe('addressNotChecked');
    lift(checked);
    sendAll(register);
    expect(register.records('Customers')[0]).toMatchObject({ 'Restricted since': '' });
  });
});

test.each<[string, RequestOrder]>([
  ['asks who they are', { act: 'askIdentity', doubt: 'Another address.', asked: 'Your number.' }],
  ['says that they could not be identified', { act: 'unableToIdentify' }],
  ['refuses because they were not', { act: 'refuse', ground: 'notIdentified', reasons: 'No proof came.' }],
])('a letter that %s goes to whoever asked: nobody could say whose address that is', (_what, order) => {
  const { register, id } = scene();
  act(register, id, order);
  expect(sendAll(register).map(({ to }) => to)).toEqual([ELSEWHERE]);
});

test('a letter on paper goes to no address, so that none is to be checked', () => {
  const { register, id } = scene();
  act(register, id, { act: 'extend', reasons: 'Much data.' }, { ...mail, to: '' });
  expect(lettersIn(register)).toEqual([['Extension', 'To be delivered by hand']]);
});
