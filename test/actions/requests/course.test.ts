import { describe, expect, test } from '@jest/globals';
import type { Claim } from '../../../src/actions/letters/claim';
import { exportAccess } from '../../../src/actions/access';
import { notePrinted } from '../../../src/actions/letters/printing';
import { noteDelivered, sendAgain } from '../../../src/actions/letters/outbox';
import { draftFor, type Writing } from '../../../src/actions/requests/act-on';
import { confirmCodes } from '../../../src/actions/requests/identity';
import type { Submission } from '../../../src/actions/requests/form-answers';
import { receiveSubmissions } from '../../../src/actions/requests/receive';
import { requestList } from '../../../src/actions/requests/view';
import { verify } from '../../../src/actions/verify';
import { tabTexts } from '../../../src/language/tabs';
import { isoDate, day } from '../../../src/register/calendar';
import type { TestRegister } from '../../support/register';
import { customer, everything, idOf, write } from '../by-hand';
import { act, claim, codeOf, HASH, receive, response, sendAll, shopOf, view } from './work';

const people = shopOf(
  'number,firstName,lastName,email,phone,language\n1,Aino,Mallinen,aino@example.fi,040 123 4567,sv\n2,Aino,Mallinen,toinen@example.fi,,fi\n3,Eino,Esimerkki,eino@example.fi,040 765 4321,fi\n4,Liisa,Esimerkki,eino@example.fi,,fi\n',
);
/** Given to the person by hand, so that what the letter says happens at once. */
const handedOver: Writing = { delivery: 'handedOver' };

describe('the time limit of a request', () => {
  test.each([
    ['2026-03-03', '2026-04-07', '2026-06-03'],
    ['2026-01-31', '2026-03-02', '2026-04-30'],
    ['2024-01-31', '2024-02-29', '2024-04-30'],
    ['2026-04-01', '2026-05-04', '2026-07-01'],
    ['2026-05-19', '2026-06-22', '2026-08-19'],
    ['2026-11-24', '2026-12-24', '2027-02-24'],
    ['2026-11-30', '2026-12-30', '2027-03-01'],
  ])('received %s: by %s, with an extension by %s', (received, due, extended) => {
    const register = people.copy();
    register.today = received;
    const id = receive(register, { receivedOn: day(received) });
    act(register, id, { act: 'extend', reasons: 'Many requests at once.' }, handedOver);
    const { dueOn, extendedDueOn, state, daysLeft } = view(register, id);
    expect([isoDate(dueOn), isoDate(extendedDueOn), state]).toEqual([due, extended, 'extended']);
    expect(daysLeft).toBe(day(extended) - day(received));
  });

  test('stands still from the day of asking to the day of the answer', () => {
    const register = people.copy();
    const id = receive(register);
    register.today = '2026-12-01';
    act(register, id, { act: 'pause', reason: 'Which years do you mean?' }, handedOver);
    register.today = '2026-12-08';
    expect(view(register, id)).toMatchObject({
      urgency: 'paused',
      daysLeft: day('2026-12-31') - day('2026-12-08'),
    });
    act(register, id, { act: 'resume' }, handedOver);
    expect(register.records('Requests')[0]).toMatchObject({
      Pauses: '2026-12-01/2026-12-08 Which years do you mean?',
      'Due on': day('2026-12-31'),
    });
  });

  test('is extended once only, and not after the first month', () => {
    const register = people.copy();
    const [one, other] = [receive(register), receive(register)];
    act(register, one, { act: 'extend', reasons: 'Much data.' }, handedOver);
    expect(codeOf(() => act(register, one, { act: 'extend', reasons: 'More.' }, handedOver))).toBe(
      'alreadyExtended',
    );
    register.today = '2026-12-28';
    expect(codeOf(() => act(register, other, { act: 'extend', reasons: 'Late.' }, handedOver))).toBe(
      'extensionTooLate',
    );
  });
});

describe('who asks', () => {
  test('is found by the only e-mail address with the same name, never by a name alone', () => {
    const register = people.copy();
    const known = view(register, receive(register));
    expect(known.customer).toBe(idOf(register, 'aino@example.fi'));
    const namesake = view(register, receive(register, { email: '' }));
    expect(namesake.customer).toBe('');
    expect(namesake.candidates.map(({ reasons }) => reasons)).toEqual([['name'], ['name']]);
  });

  test('is left to the owner where an address is shared or the name differs', () => {
    const register = people.copy();
    const shared = view(register, receive(register, { email: 'EINO@example.fi', name: 'Eino Esimerkki' }));
    expect(shared.customer).toBe('');
    expect(shared.candidates).toMatchObject([
      { reasons: ['email', 'name'], nameDiffers: false },
      { reasons: ['email'], nameDiffers: true },
    ]);
    expect(view(register, receive(register, { name: 'Someone Else' }))).toMatchObject({ customer: '' });
  });

  test('another choice of person takes back what was proved', () => {
    const register = people.copy();
    const id = receive(register);
    act(register, id, { act: 'identify', how: 'Known at the counter' });
    expect(view(register, id)).toMatchObject({ isIdentified: true, state: 'inProgress' });
    act(register, id, { act: 'choosePerson', customer: idOf(register, 'toinen@example.fi') });
    expect(view(register, id)).toMatchObject({ isIdentified: false, identity: '' });
  });

  test('cannot be identified before somebody is chosen', () => {
    const register = people.copy();
    const id = receive(register, { email: 'nobody@example.fi', name: 'Nobody' });
    expect(codeOf(() => act(register, id, { act: 'identify', how: 'Passport' }))).toBe('personNotChosen');
  });
});

describe('a mailed code', () => {
  const withCode = () => {
    const register = people.copy();
    const id = receive(register);
    act(register, id, { act: 'sendCode' });
    const letters = sendAll(register);
    const { tokens, to } = letters.find(({ kind }) => kind === 'identityCode') as Claim['letters'][number];
    return { register, id, code: tokens.code as string, to };
  };
  const type = (register: TestRegister, reference: string, ...codes: string[]) =>
    register.run(
      confirmCodes(
        register.world,
        codes.map((code, at) => ({ response: `r${at}`, at: '2026-11-24T11:00:00+02:00', reference, code })),
      ),
    ).result;

  test('goes to the address in the register and confirms when it is typed back, however it is spaced', () => {
    const { register, id, code, to } = withCode();
    expect(to).toBe('aino@example.fi');
    expect(JSON.stringify(everything(register))).not.toContain(code);
    expect(type(register, id, code.toLowerCase().replace('-', ' '))).toEqual({ confirmed: 1, wrong: 0 });
    expect(view(register, id)).toMatchObject({ isIdentified: true, state: 'inProgress' });
    expect(type(register, id, code)).toEqual({ confirmed: 0, wrong: 0 });
  });

  test('is spent after five wrong ones, over after a week, and proves nothing about another request or person', () => {
    const spent = withCode();
    expect(type(spent.register, spent.id, '1', '2', '3', '4', '5', spent.code)).toEqual({
      confirmed: 0,
      wrong: 5,
    });
    expect(type(spent.register, spent.id, spent.code)).toEqual({ confirmed: 0, wrong: 0 });
    const late = withCode();
    late.register.today = '2026-12-02';
    expect(type(late.register, late.id, late.code)).toEqual({ confirmed: 0, wrong: 0 });
    const moved = withCode();
    act(moved.register, moved.id, {
      act: 'choosePerson',
      customer: idOf(moved.register, 'toinen@example.fi'),
    });
    expect(type(moved.register, moved.id, moved.code)).toEqual({ confirmed: 0, wrong: 0 });
    expect(view(moved.register, moved.id).isIdentified).toBe(false);
  });

  test('is not handed over, and not sent where the customer’s row has no address or another customer has the same', () => {
    const register = people.copy();
    const id = receive(register);
    expect(codeOf(() => act(register, id, { act: 'sendCode' }, handedOver))).toBe('codeNotPossible');
    act(register, id, { act: 'choosePerson', customer: idOf(register, 'eino@example.fi') });
    expect(codeOf(() => act(register, id, { act: 'sendCode' }))).toBe('codeAddressShared');
    write(register, 'Customers', 3, 'E-mail', '');
    write(register, 'Customers', 2, 'E-mail', '');
    expect(codeOf(() => act(register, id, { act: 'sendCode' }))).toBe('codeNotPossible');
  });

  test('does not go out to an address that the row has no longer', () => {
    const register = people.copy();
    const id = receive(register);
    act(register, id, { act: 'sendCode' });
    write(register, 'Customers', 0, 'E-mail', 'new@example.fi');
    expect(claim(register).letters.map(({ kind }) => kind)).not.toContain('identityCode');
    expect(register.records('Letters').find(({ Kind }) => Kind === 'Confirmation code')).toMatchObject({
      State: 'Sending failed',
    });
  });
});

describe('a letter', () => {
  test('brings about what it says only once it is out', () => {
    const register = people.copy();
    const id = receive(register);
    act(register, id, { act: 'refuse', ground: 'excessive', reasons: 'The tenth request this week.' });
    expect(view(register, id)).toMatchObject({ state: 'received' });
    expect(sendAll(register).map(({ kind }) => kind)).toEqual(['refusal']);
    expect(view(register, id)).toMatchObject({
      state: 'refused',
      answeredOn: day('2026-11-24'),
      urgency: 'closed',
    });
    const [row] = register.records('Letters');
    expect(row).toMatchObject({ State: 'Sent', Text: '', Hash: HASH });
  });

  test('that a dead run took out is never sent again by itself; the owner decides', () => {
    const register = people.copy();
    receive(register);
    const [letter] = claim(register).letters;
    expect(claim(register)).toMatchObject({ letters: [], unsure: 1 });
    expect(claim(register)).toMatchObject({ letters: [], unsure: 1 });
    const other = register.copy();
    register.run(sendAgain(register.world, letter?.id ?? ''));
    expect(sendAll(register)).toHaveLength(1);
    other.run(noteDelivered(other.world, letter?.id ?? '', 'cd'.repeat(32)));
    expect(other.records('Letters')[0]).toMatchObject({ State: 'Sent' });
    expect(codeOf(() => other.run(sendAgain(other.world, letter?.id ?? '')))).toBe('letterAlreadyOut');
  });

  test('waits while the quota is used up', () => {
    const register = people.copy();
    for (const email of ['a@example.fi', 'b@example.fi', 'c@example.fi'])
      receive(register, { email, name: email });
    expect(claim(register, 2)).toMatchObject({ waiting: 1 });
  });

  test('that is printed is a look at the person, which the log tells once a day', () => {
    const register = people.copy();
    receive(register);
    const { ID } = register.records('Letters')[0] ?? {};
    for (const noted of [true, false])
      expect(register.run(notePrinted(register.world, String(ID))).result).toEqual({ noted });
    const { report } = register.run(exportAccess(register.world, 'aino@example.fi')).result;
    expect(report.lookups).toMatchObject([
      { at: '2026-11-24T10:00:00+02:00', purpose: 'Den registrerades begäran' },
    ]);
  });

  test('can be looked at before it is sent, and nothing changes by that', () => {
    const register = people.copy();
    const id = receive(register);
    const before = everything(register);
    const draft = register.run(draftFor(register.world, id, { act: 'extend', reasons: 'Much data.' }));
    expect(draft).toMatchObject({ kind: 'extension', to: 'aino@example.fi' });
    expect(everything(register)).toEqual(before);
  });
});

describe('responses of the form', () => {
  const nth = (at: number, said: Partial<Submission> = {}): Submission =>
    response(`response${at}`, {
      at: '2026-11-24T23:30:00+02:00',
      language: 'fi',
      name: `Person ${at}`,
      email: `person${at}@example.fi`,
      ...said,
    });

  test('a hundred, each doubled: a hundred requests, each with its receipt', () => {
    const register = people.copy();
    const all = Array.from({ length: 100 }, (_, at) => nth(at));
    const doubled = all.flatMap((each) => [each, each]);
    expect(register.run(receiveSubmissions(register.world, doubled)).result).toEqual({
      taken: 100,
      changed: 0,
    });
    expect(register.run(receiveSubmissions(register.world, doubled)).result).toEqual({
      taken: 0,
      changed: 0,
    });
    expect(register.records('Requests')).toHaveLength(100);
    expect(register.records('Letters').filter(({ Kind }) => Kind === 'Receipt')).toHaveLength(100);
    expect(register.run(verify(register.world))).toMatchObject({ ok: true });
  });

  test('are received on the day of the register’s own time zone', () => {
    const register = people.copy();
    register.run(receiveSubmissions(register.world, [nth(1)]));
    expect(register.run(requestList(register.world)).requests).toMatchObject([
      { receivedOn: day('2026-11-24') },
    ]);
  });

  test('what a person changed later is added to the request', () => {
    const register = people.copy();
    register.run(receiveSubmissions(register.world, [nth(1, { details: 'First' })]));
    const changed = nth(1, { details: 'Second', at: '2026-11-25T08:00:00+02:00' });
    expect(register.run(receiveSubmissions(register.world, [changed])).result).toEqual({
      taken: 0,
      changed: 1,
    });
    const [row] = register.records('Requests');
    expect(String(row?.Details)).toMatch(/^First\n\n2026-11-25T08:00:00\+02:00[^]*Second$/);
  });

  test('an objection to direct marketing and a withdrawal of consent bind at once', () => {
    const register = people.copy();
    const said = { name: 'Aino Mallinen', email: 'Aino@Example.fi', language: 'sv' as const };
    register.run(receiveSubmissions(register.world, [nth(1, { ...said, right: 'objectMarketing' })]));
    expect(customer(register, 'aino@example.fi')).toMatchObject({ Marketing: 'Withdrawn' });
    expect(register.records(tabTexts.suppressions.title.en).length).toBeGreaterThan(0);
    expect(sendAll(register)).toMatchObject([{ kind: 'answer', language: 'sv' }]);
    expect(register.records('Requests')).toMatchObject([{ Status: 'Answered' }]);
  });

  test('an objection by somebody who is no customer puts the address on the suppression list', () => {
    const register = people.copy();
    register.run(
      receiveSubmissions(register.world, [
        nth(1, { right: 'objectMarketing', email: 'stranger@example.fi' }),
      ]),
    );
    expect(register.records(tabTexts.suppressions.title.en).length).toBeGreaterThan(0);
  });
});
