import { describe, expect, it } from '@jest/globals';
import { verify } from '../../../src/actions/verify';
import { after } from './changes';
import { consents } from './consents';
import { ends } from './ends';
import { holds } from './holds';
import type { Left } from './left';
import { othersOf, without } from './others';
import { Person, shop } from './person';
import { starts } from './people';
import { vouchers } from './vouchers';
import { waiting } from './waiting';

describe('the ledger of what is left, cell by cell, from first contact to the last voucher’s end', () => {
  it.each(Object.entries({ ...vouchers, ...holds, ...waiting, ...consents, ...ends }))(
    '%s',
    (_, { email, lines }) => {
      const of = shop.copy();
      const person = new Person(of, email);
      let expected: Left = starts[email] ?? {};
      expect(person.left()).toEqual(expected);
      for (const { on, does, ofEverybody = false, left } of lines) {
        of.today = on;
        const others = othersOf(of, person.id);
        does?.(person);
        const approved = person.cleared(on, ofEverybody);
        expected = after(expected, left);
        expect([on, person.left()]).toEqual([on, expected]);
        expect([on, othersOf(of, person.id)]).toEqual([on, without(others, approved)]);
      }
      expect(of.run(verify(of.world)).ok).toBe(true);
    },
  );
});
