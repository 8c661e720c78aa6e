import { describe, expect, test } from '@jest/globals';
import { claimLetters } from '../../../src/actions/letters/claim';
import { noteDelivered, settleLetters } from '../../../src/actions/letters/outbox';
import { sweep } from '../../../src/actions/sweep';
import { choiceText } from '../../../src/language/choices';
import { day } from '../../../src/register/calendar';
import { write } from '../by-hand';
import {
  act,
  claim,
  codeOf,
  fulfil,
  HASH,
  identify,
  mail,
  receive,
  sendAll,
  settle,
  shopOf,
  view,
} from './work';

const people = shopOf('number,firstName,lastName,email,language\n1,Aino,Mallinen,aino@example.fi,fi\n');

describe('a letter that is out while a row of its request cannot be read', () => {
  const spoilt = () => {
    const register = people.copy();
    const id = receive(register, { receipt: false });
    act(register, id, { act: 'extend', reasons: 'Much data.' });
    const { letters } = claim(register);
    write(register, 'Requests', 0, 'Pauses', 'last week');
    settle(
      register,
      letters.map((letter) => letter.id),
    );
    return { register, id };
  };

  test('brings about what it said once the row is mended, as of the day when it went out', () => {
    const { register, id } = spoilt();
    expect(register.records('Letters')[0]).toMatchObject({
      'Last error': choiceText('letterProblem', 'unreadablePauses', 'en'),
    });
    expect(register.run(sweep(register.world)).result.letters).toBe(1);
    // The extension was told within the first month, though the row is mended after it.
    register.today = '2026-12-28';
    claim(register);
    write(register, 'Requests', 0, 'Pauses', '');
    claim(register);
    expect(view(register, id)).toMatchObject({ state: 'extended', isExtended: true });
    expect(register.records('Letters')[0]).toMatchObject({ State: 'Sent', 'Last error': '' });
    const before = register.records('Log').length;
    claim(register);
    expect([register.records('Log').length, register.run(sweep(register.world)).result.letters]).toEqual([
      before,
      0,
    ]);
  });
});

describe('the quota of a day', () => {
  const many = () => {
    const register = people.copy();
    for (let at = 0; at < 5; at++) receive(register, { email: `p${at}@example.fi`, name: 'Somebody' });
    const id = receive(register, { receipt: false });
    act(register, id, { act: 'extend', reasons: 'Much data.' });
    return register;
  };
  const kinds = (quota: number, of?: string[]) => {
    const { letters, reserved } = many().run(
      claimLetters(many().world, 10, { quota, ...(of && { of }) }),
    ).result;
    return { kinds: letters.map(({ kind }) => kind), reserved };
  };

  test('goes first to what the law counts days to, and the reserve to no receipt', () => {
    expect(kinds(100)).toEqual({ kinds: ['extension', ...Array<string>(5).fill('receipt')], reserved: 0 });
    expect(kinds(23)).toEqual({ kinds: ['extension', 'receipt', 'receipt'], reserved: 3 });
    expect(kinds(1)).toEqual({ kinds: ['extension'], reserved: 5 });
  });
});

test('a letter that no mail can carry is the owner’s to hand over, not tried again', () => {
  const register = people.copy();
  receive(register);
  const [letter] = claim(register).letters;
  const tooLarge = { id: letter?.id ?? '', outcome: 'byHand' as const, error: 'mailTooLarge' };
  register.run(settleLetters(register.world, [tooLarge]));
  expect(register.records('Letters')[0]).toMatchObject({
    State: 'To be delivered by hand',
    'Last error': choiceText('letterProblem', 'mailTooLarge', 'en'),
  });
  expect(claim(register)).toMatchObject({ letters: [], waiting: 0 });
});

test('a letter handed over counts from the day on which it was, no earlier than it was written and not in the future', () => {
  const register = people.copy();
  const id = receive(register, { email: '', receipt: false });
  identify(register, id);
  const letter = fulfil(register, id, { right: 'access' }).letter?.id ?? '';
  register.today = '2026-12-01';
  const note = (on: string) => register.run(noteDelivered(register.world, letter, HASH, day(on)));
  expect(codeOf(() => note('2026-12-02'))).toBe('handedOverInFuture');
  expect(codeOf(() => note('2026-11-23'))).toBe('handedOverTooEarly');
  note('2026-11-26');
  expect(view(register, id)).toMatchObject({ state: 'answered', answeredOn: day('2026-11-26') });
});

test('the tab says in words what was decided and delivered', () => {
  const register = people.copy();
  const id = receive(register, { receipt: false });
  identify(register, id);
  fulfil(register, id, { right: 'access' }, mail);
  sendAll(register);
  expect(register.records('Requests')[0]).toMatchObject({
    Decision: 'Granted',
    Delivered: 'Copy of all data',
  });
  expect(view(register, id).decision).toBe('granted');
  write(register, 'Requests', 0, 'Decision', 'nothingHeld');
  expect(view(register, id).decision).toBe('nothingHeld');
});
