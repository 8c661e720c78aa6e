import { describe, expect, test } from '@jest/globals';
import { fulfilNeeds } from '../../../src/actions/requests/needs';
import { firstWish, weighed } from '../../../src/addon/client/requests/fulfil/wishes';
import type { FulfilWish } from '../../../src/actions/requests/fulfil';
import type { TestRegister } from '../../support/register';
import { addRows } from '../by-hand';
import { codeOf, fulfil, identify, receive, shopOf } from './work';

/** What a person stops by a request, as the owner chooses it and as the person reads it. */

const shop = shopOf(
  'number,firstName,lastName,email,language\n1,Aino,Mallinen,aino@example.fi,sv\n2,Eino,Esimerkki,eino@example.fi,fi\n',
);

/** A register with a purpose of the owner's own that rests on a legitimate interest and is no direct marketing. */
function withProfiling(): TestRegister {
  const register = shop.copy();
  const own = { 'Title in English': 'Customer research', 'Legal basis': 'Legitimate interest' };
  addRows(register, 'Purposes', [
    { ID: 'research', Version: '1', ...own, 'Person’s choice': 'Unless refused' },
  ]);
  return register;
}

const purposesOf = (register: TestRegister, id: string) =>
  register.run(fulfilNeeds(register.world, id)).purposes.map(({ id: purpose }) => purpose);

const stopped = (register: TestRegister) =>
  register
    .records('Consents')
    .filter(({ Event }) => Event === 'Withdrawn')
    .map(({ Purpose }) => Purpose);

const answered = (register: TestRegister) =>
  register.records('Letters').find(({ Kind }) => Kind === 'Answer')?.Text;

describe('an objection, as its form begins', () => {
  const objected = (outcome: 'granted' | 'refused') => {
    const register = withProfiling();
    const id = receive(register, { right: 'object', details: 'My situation.' });
    identify(register, id);
    const found = purposesOf(register, id).map((key) => ({ key, text: key }));
    const needs = { purposes: found, columns: [] };
    const first = firstWish('object', needs);
    if (first.right !== 'object') throw new Error('another right');
    const wish = weighed({ ...first, balancing: 'Weighed.' }, outcome, needs) as FulfilWish;
    fulfil(register, id, wish);
    return register;
  };

  test('names direct marketing on a legitimate interest beside what is weighed', () => {
    const register = withProfiling();
    const id = receive(register, { right: 'object' });
    identify(register, id);
    expect(purposesOf(register, id)).toEqual(['postalMarketing', 'research']);
  });

  test('granted, stops both', () => {
    expect(stopped(objected('granted')).sort()).toEqual(['postalMarketing', 'research']);
  });

  test('refused, still stops direct marketing, which is never weighed (Art. 21(3))', () => {
    const register = objected('refused');
    expect(stopped(register)).toEqual(['postalMarketing']);
    expect(answered(register)).toContain('An objection to direct marketing, however, is not weighed');
  });
});

describe('the purposes that an answer names', () => {
  test('are in the language of the letter, not of the customer’s row: at once, and reviewed', () => {
    const register = shop.copy();
    receive(register, { right: 'objectMarketing', language: 'en' });
    expect(answered(register)).toContain('- Direct marketing by post');

    const reviewed = shop.copy();
    const id = receive(reviewed, { right: 'banPublication', language: 'fi' });
    identify(reviewed, id);
    fulfil(reviewed, id, { right: 'banPublication' });
    expect(answered(reviewed)).toContain('- Asiakasluettelon julkaiseminen');
  });

  test('are in the language of somebody who is no customer', () => {
    const register = shop.copy();
    receive(register, {
      right: 'objectMarketing',
      language: 'sv',
      name: 'Kim Främmande',
      email: 'kim@example.se',
    });
    expect(answered(register)).toContain('- Direktmarknadsföring per post');
  });
});

describe('a request that the person confined to some purposes', () => {
  const answerTo = (wish: FulfilWish) => {
    const register = shop.copy();
    const id = receive(register, { right: wish.right, name: 'Aino', email: '' });
    identify(register, id);
    fulfil(register, id, wish);
    return answered(register);
  };

  test('is answered as that: the rest of direct marketing goes on', () => {
    const text = answerTo({ right: 'objectMarketing', purposes: ['postalMarketing'] });
    expect(text).toContain('for these purposes, to which you confined your request');
    expect(text).toContain('- Direct marketing by post');
    expect(text).not.toContain('for direct marketing.');
  });

  test('by somebody who is no customer too', () => {
    const register = shop.copy();
    const id = receive(register, { right: 'objectMarketing', name: 'Kim', phone: '050 111 2222', email: '' });
    fulfil(register, id, { right: 'objectMarketing', purposes: ['postalMarketing'] });
    expect(answered(register)).toContain('to which you confined your request');
  });

  test('leaves what of publication it does not name, and the answer says so', () => {
    const text = answerTo({ right: 'banPublication', purposes: ['publication'] });
    expect(text).toContain('to which you confined your request');
    expect(text).not.toContain('We no longer publish your data.');
  });

  test('is not confined where it names all that the right is about, as the form does', () => {
    const text = answerTo({ right: 'banPublication', purposes: ['publication', 'disclosure'] });
    expect(text).toContain('We no longer publish your data.');
  });
});

describe('a stop that would stop nothing is not answered as carried out', () => {
  const refusedWith = (wish: FulfilWish) => {
    const register = shop.copy();
    const id = receive(register, { name: 'Aino', email: '', right: wish.right });
    identify(register, id);
    const before = register.records('Consents').length;
    const code = codeOf(() => fulfil(register, id, wish));
    expect(register.records('Consents')).toHaveLength(before);
    expect(register.records('Suppression list')).toHaveLength(0);
    expect(answered(register)).toBeUndefined();
    return code;
  };

  test.each<FulfilWish>([
    { right: 'objectMarketing', purposes: ['customer'] },
    { right: 'objectMarketing', purposes: ['noSuch'] },
    { right: 'banPublication', purposes: ['marketing'] },
    { right: 'banPublication', purposes: [] },
    { right: 'withdrawConsent', purposes: ['marketing'] },
  ])('%j', (wish) => {
    expect(refusedWith(wish)).toBe('nothingToStop');
  });

  test('nor for somebody who is no customer', () => {
    const stranger = { name: 'Kim', phone: '050 111 2222' };
    const register = shop.copy();
    const id = receive(register, { ...stranger, email: '', right: 'objectMarketing' });
    const wish: FulfilWish = { right: 'objectMarketing', purposes: ['customer'] };
    expect(codeOf(() => fulfil(register, id, wish))).toBe('nothingToStop');
    expect(register.records('Suppression list')).toHaveLength(0);
  });

  test('but that no consent is in force is an answer to its withdrawal', () => {
    const register = shop.copy();
    const id = receive(register, { right: 'withdrawConsent', name: 'Aino', email: '' });
    identify(register, id);
    fulfil(register, id, { right: 'withdrawConsent' });
    expect(answered(register)).toContain('no consent of yours that is in force');
  });
});
