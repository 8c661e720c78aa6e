import { describe, expect, test } from '@jest/globals';
import { cardOf } from '../../src/actions/card';
import { consentAt, recordConsent } from '../../src/actions/consent';
import { parseCsv } from '../../src/actions/import/csv';
import { sweep } from '../../src/actions/sweep';
import { day } from '../../src/register/calendar';
import type { TestRegister } from '../support/register';
import { registerWith } from '../support/scenes';
import { addRows, apply, customer, gridOf, idOf, registerOf, write } from './by-hand';

/** The register holds what people said: it invents nothing, forgets no objection, and the last word counts. */

const AINO = 'aino@example.fi';
const people = registerOf({ customers: `number,firstName,email\n1,Aino,${AINO}\n2,Eino,eino@example.fi\n` });
const say = (register: TestRegister, action: 'given' | 'withdrawn', recordedBy?: string) =>
  register.run(
    recordConsent(register.world, AINO, { purpose: 'marketing', action, channel: 'phone', recordedBy }),
  ).result;
const run = (register: TestRegister) => register.run(sweep(register.world)).result;
const marketing = (register: TestRegister, who = AINO) =>
  register
    .run(consentAt(register.world, who, 'other'))
    .result.states.find(({ purpose }) => purpose === 'marketing');
const actions = (register: TestRegister) => register.records('Consents').map((row) => row['Event']);

describe('a row copied with its id', () => {
  test('says nothing, is reported every day, and is heard once the copy is mended', () => {
    const register = people.copy();
    say(register, 'given');
    addRows(register, 'Customers', [{ ...customer(register, AINO), Marketing: 'Withdrawn' }]);
    const events = actions(register);
    for (let runs = 0; runs < 5; runs++) {
      expect(run(register)).toMatchObject({
        statements: 0,
        unreadable: [{ tab: 'customers', column: 'id', cells: 2 }],
      });
      expect(actions(register)).toEqual(events);
    }
    write(register, 'Customers', 2, 'ID', 'another');
    expect(run(register)).toMatchObject({ statements: 1, unreadable: [] });
    expect(marketing(register, idOf(people, AINO))).toMatchObject({ state: 'given' });
    expect(marketing(register, 'another')).toMatchObject({ state: 'withdrawn' });
  });
});

describe('an objection in the owner’s own words', () => {
  const WORDS = 'ei missään nimessä';

  test('stays in its cell and is reported until somebody mends it', () => {
    const register = people.copy();
    say(register, 'given');
    write(register, 'Customers', 0, 'Marketing', WORDS);
    const report = [{ tab: 'customers', column: 'marketing', cells: 1 }];
    for (let runs = 0; runs < 3; runs++) {
      expect(run(register).unreadable).toEqual(report);
      expect(customer(register, AINO).Marketing).toBe(WORDS);
    }
    write(register, 'Customers', 0, 'Marketing', 'Withdrawn');
    expect(run(register)).toMatchObject({ statements: 1, unreadable: [] });
    expect(marketing(register)).toMatchObject({ state: 'withdrawn', permitted: false });
  });

  test.each(['given', 'withdrawn'] as const)('is not overwritten by a statement: %s', (action) => {
    const register = people.copy();
    write(register, 'Customers', 0, 'Marketing', WORDS);
    expect(say(register, action)).toMatchObject({ state: action, changed: true });
    expect(say(register, action)).toMatchObject({ state: action, changed: false });
    expect(customer(register, AINO).Marketing).toBe(WORDS);
  });
});

describe('a withdrawal after a consent', () => {
  test.each(['2026-11-23', '2026-11-24', '2020-01-01'])(
    'takes effect at once under a clock that says %s, and stays in effect when the events are sorted',
    (today) => {
      const register = people.copy();
      say(register, 'given');
      register.today = today;
      expect(say(register, 'withdrawn')).toMatchObject({ state: 'withdrawn', changed: true });
      for (const sortOrder of ['ASCENDING', 'DESCENDING']) {
        const { sheetId } = gridOf(register, 'Consents');
        apply(register, {
          sortRange: {
            range: { sheetId, startRowIndex: 1 },
            sortSpecs: [{ dimensionIndex: 3, sortOrder }],
          },
        });
        expect(marketing(register)).toMatchObject({ state: 'withdrawn', permitted: false });
        expect(say(register, 'withdrawn').changed).toBe(false);
      }
      const [given, withdrawn] = ['Given', 'Withdrawn'].map((said) =>
        Number(register.records('Consents').find((row) => row['Event'] === said)?.Time),
      );
      expect(Math.round((Number(withdrawn) - Number(given)) * 86_400)).toBe(1);
    },
  );

  test('takes effect from the drop-down too, and stays when the daily run comes again', () => {
    const register = people.copy();
    say(register, 'given');
    register.today = '2026-11-20';
    write(register, 'Customers', 0, 'Marketing', 'Withdrawn');
    expect([run(register).statements, run(register).statements]).toEqual([1, 0]);
    expect(marketing(register)).toMatchObject({ state: 'withdrawn', permitted: false });
    const card = register.run(cardOf(register.world, idOf(register, AINO), 'request')).result;
    expect(card.consents.find(({ purpose }) => purpose === 'marketing')).toMatchObject({
      state: 'withdrawn',
    });
  });

  test('stands at its own moment where the clock goes on', () => {
    const register = people.copy();
    say(register, 'given');
    register.today = '2026-11-25';
    say(register, 'withdrawn');
    expect(marketing(register)?.evidence?.at).toBe(day('2026-11-25') + 10 / 24);
  });
});

test('a statement names who recorded it: whoever is said, otherwise whoever acts', () => {
  const register = people.copy();
  say(register, 'given');
  say(register, 'withdrawn', 'shop desk');
  expect(register.records('Consents').map((row) => row['Recorded by'])).toEqual(['test', 'shop desk']);
});

test('a withdrawal typed into the consents tab by hand binds at the next run, and no older cell speaks against it', () => {
  const register = registerWith({ customers: parseCsv('number,email\n1,aino@example.fi\n') });
  register.run(
    recordConsent(register.world, '1', { purpose: 'marketing', action: 'given', channel: 'phone' }),
  );
  const [person] = register.records('Customers');
  register.today = '2026-11-26';
  addRows(register, 'Consents', [
    { Customer: person?.['ID'], Purpose: 'marketing', Event: 'Withdrawn', Time: '2026-11-26' },
  ]);
  for (const run of [1, 2]) {
    register.run(sweep(register.world));
    expect({
      run,
      cell: register.records('Customers')[0]?.['Marketing'],
      events: register.records('Consents').length,
    }).toEqual({ run, cell: 'Withdrawn', events: 2 });
  }
  write(register, 'Customers', 0, 'Marketing', 'Given');
  register.run(sweep(register.world));
  expect(register.records('Consents')).toHaveLength(3);
});
