import { describe, expect, test } from '@jest/globals';
import { exportAccess } from '../../src/actions/access';
import { cardAgain, cardOf } from '../../src/actions/card';
import type { LookupPurpose } from '../../src/actions/lookups';
import { exportPortable } from '../../src/actions/portability';
import { CallFailed } from '../../src/actions/program';
import { verify } from '../../src/actions/verify';
import { Killed, type TestRegister } from '../support/register';
import { idOf, registerOf, write } from './by-hand';

const AINO = 'aino@example.fi';
const EINO = 'eino@example.fi';
const shop = registerOf({
  customers: `number,firstName,lastName,email\n1,Aino,Mallinen,${AINO}\n2,Eino,Esimerkki,${EINO}\n`,
});

const view = (register: TestRegister, purpose: LookupPurpose = 'billing', who = AINO, actor = 'owner') =>
  register.run(cardOf({ ...register.world, actor }, who, purpose)).result;
const views = (register: TestRegister) =>
  register.records('Log').filter(({ Event }) => Event === 'person.viewed');
const lookups = (register: TestRegister, who = AINO, language = 'en') =>
  register.run(exportAccess(register.world, who, language)).result;

describe('a look at a card', () => {
  test('is logged with date and purpose, by a keyed hash and without a name', () => {
    const register = shop.copy();
    expect(view(register).name).toBe('Aino Mallinen');
    const [entry] = views(register);
    expect(entry).toMatchObject({ Time: expect.stringMatching(/^2026-11-24T/), Actor: 'owner' });
    expect(JSON.parse(String(entry?.Details))).toEqual({ purpose: 'billing' });
    expect(JSON.stringify(entry)).not.toMatch(/Aino|Mallinen|example/);
    expect(JSON.stringify(entry)).not.toContain(idOf(register, AINO));
    expect(register.run(verify(register.world))).toMatchObject({ ok: true });
  });

  test('by the same person, at the same person, for the same purpose, on the same day is one look', () => {
    const register = shop.copy();
    view(register);
    view(register);
    expect(register.calls).toEqual(['read', 'look']);
    expect(views(register)).toHaveLength(1);
    view(register, 'marketing');
    view(register, 'billing', EINO);
    view(register, 'billing', AINO, 'account:0123');
    register.today = '2026-11-25';
    view(register);
    expect(views(register)).toHaveLength(5);
  });

  test('is none when the card is shown again after a change', () => {
    const register = shop.copy();
    register.run(cardAgain(register.world, AINO));
    expect(views(register)).toEqual([]);
  });

  test('shows nothing when it cannot be logged', () => {
    const register = shop.copy();
    register.intercept = ({ name, when }) => {
      if (name === 'commit' && when === 'before') throw CallFailed.of(403);
    };
    expect(() => view(register)).toThrow(CallFailed);
  });

  test.each(
    ['read', 'look', 'commit'].flatMap((name) => [[name, 'before'] as const, [name, 'after'] as const]),
  )('whose %s was killed or lost %s its effect is one look when it is done again', (name, when) => {
    for (const fault of [new Killed(), CallFailed.of(503)]) {
      const register = shop.copy();
      let isStruck = false;
      register.intercept = (call) => {
        if (isStruck || call.name !== name || call.when !== when) return;
        isStruck = true;
        throw fault;
      };
      try {
        view(register);
      } catch (error) {
        if (!(error instanceof Killed)) throw error;
      }
      register.intercept = () => undefined;
      view(register);
      expect([isStruck, views(register).length]).toEqual([true, 1]);
      expect(register.run(verify(register.world))).toMatchObject({ ok: true });
    }
  });
});

describe('the answer to an access request', () => {
  test.each([
    ['fi', ['Laskutus', 'Rekisteröidyn pyyntö']],
    ['sv', ['Fakturering', 'Den registrerades begäran']],
    ['en', ['Billing', 'Request of the data subject']],
  ])('tells when and why the person was looked up, never by whom (%s)', (language, purposes) => {
    const register = shop.copy();
    view(register, 'billing', AINO, 'account:0123456789abcdef');
    view(register, 'marketing', EINO);
    register.today = '2026-11-25';
    register.run(exportPortable(register.world, AINO));
    const { report, html, json } = lookups(register, AINO, language);
    expect(report.lookups).toEqual([
      { at: '2026-11-24T10:00:00+02:00', purpose: purposes[0] },
      { at: '2026-11-25T10:00:00+02:00', purpose: purposes[1] },
    ]);
    expect(JSON.parse(JSON.stringify(json))).toMatchObject({ lookups: report.lookups });
    for (const purpose of purposes) expect(html).toContain(purpose);
    expect(html + JSON.stringify(json)).not.toContain('0123456789abcdef');
  });

  test('tells an export once, although the clock finishes it on another day', () => {
    const register = shop.copy();
    register.run(exportAccess({ ...register.world, actor: 'owner' }, AINO));
    register.today = '2026-11-25';
    register.run(exportAccess({ ...register.world, actor: 'clock' }, AINO));
    expect(lookups(register).report.lookups).toHaveLength(1);
  });

  test('says so when nobody looked', () => {
    const { html } = lookups(shop.copy());
    expect(html).toContain('The log has no entries of your data being looked up.');
  });

  test('tells a look whose entry somebody wrote over, with the purpose that is left', () => {
    const register = shop.copy();
    view(register);
    const row = register.records('Log').length - 1;
    write(register, 'Log', row, 'Details', 'no JSON');
    expect(lookups(register).report.lookups).toMatchObject([{ purpose: 'Other reason' }]);
  });
});
