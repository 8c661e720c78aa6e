import { describe, expect, it } from '@jest/globals';
import { verify } from '../../../src/actions/verify';
import { after } from './changes';
import { comebacks } from './comebacks';
import { consents } from './consents';
import { ends } from './ends';
import { holds } from './holds';
import type { Left } from './left';
import { othersOf, without } from './others';
import { Person, shop } from './person';
import { starts } from './people';
import { returns } from './returns';
import { vouchers } from './vouchers';
import { waiting } from './waiting';

describe('the ledger of what is left, cell by cell, from first contact to the last voucher’s end', () => {
  it.each(
    Object.entries({ ...vouchers, ...holds, ...waiting, ...consents, ...ends, ...comebacks, ...returns }),
  )('%s', (_, { email, lines }) => {
    const person = new Person(shop.copy(), email);
    let expected: Left = starts[email] ?? {};
    expect(person.left()).toEqual(expected);
    for (const { on, does, ofEverybody, undoes, left } of lines) {
      person.of.today = on;
      const others = othersOf(person.of, person.id);
      does?.(person);
      const approved = person.cleared(on, { ofEverybody, undoes });
      expected = after(expected, left);
      expect([on, person.left()]).toEqual([on, expected]);
      expect([on, othersOf(person.of, person.id)]).toEqual([on, without(others, approved)]);
    }
    expect(person.of.run(verify(person.of.world)).ok).toBe(true);
  });
});
