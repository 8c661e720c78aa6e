import { describe, expect, it } from '@jest/globals';
import { mailboxCodeHash } from '../../src/actions/letters/claim';
import { rightChoice } from '../../src/language/rights-form';
import { bytesOfHex } from '../../src/register/bytes';
import { day } from '../../src/register/calendar';
import { AddonApp } from './app';
import { daily, formOf, sendIn, settingOf, withForms, writeSetting } from './formDesk';

const fresh = withForms();
const copy = (options: ConstructorParameters<typeof AddonApp>[1] = {}): AddonApp =>
  new AddonApp(fresh.book.copy(), { state: structuredClone(fresh.state), ...options });

const asked = (number: number | string): Record<string, string> => ({
  language: 'Suomi',
  'fi.right': rightChoice('access', 'fi'),
  'fi.name': `Pyytäjä ${number}`,
  'fi.email': `pyytaja${number}@example.com`,
});
const requests = (app: AddonApp) => app.book.records('Pyynnöt');
const lettersTo = (app: AddonApp, kind: string) =>
  app.book.records('Kirjeet').filter((letter) => letter['Laji'] === kind);

describe('a response of the form', () => {
  it('that no event told of is taken by the daily run', () => {
    const app = copy();
    sendIn(app, asked(1), { deliveries: 0 })();
    expect(requests(app)).toEqual([]);
    daily(app);
    expect(requests(app)).toHaveLength(1);
  });

  it.each([
    ['2026-03-03T21:30:00Z', '2026-03-03', '2026-04-07'],
    ['2026-03-31T20:59:59Z', '2026-03-31', '2026-04-30'],
    ['2026-03-31T21:00:00Z', '2026-04-01', '2026-05-04'],
    ['2026-10-25T00:30:00Z', '2026-10-25', '2026-11-25'],
    ['2026-12-31T22:00:00Z', '2027-01-01', '2027-02-01'],
  ])('sent at %s was received on %s in the register’s own time zone', (now, received, due) => {
    const app = copy();
    app.clock.now = new Date(now);
    sendIn(app, asked(1))();
    expect(requests(app)).toEqual([
      expect.objectContaining({
        Vastaanotettu: day(received),
        Määräpäivä: day(due),
        Kanava: 'Lomake',
        Kieli: 'Suomi',
      }),
    ]);
  });

  it('is harmless whatever was typed', () => {
    const app = copy();
    const hostile = {
      language: 'English',
      'en.right': rightChoice('erasure', 'en'),
      'en.name': '=HYPERLINK("http://evil.example";"x")',
      'en.email': 'a@example.com\r\nBcc: b@example.com',
      'en.phone': '+358 40 123',
      'en.organisation': '<img src=x onerror=alert(1)>',
      'en.details': `{{code}} ${'x'.repeat(40_000)}`,
    };
    sendIn(app, hostile)();
    const [request] = requests(app);
    expect(request).toMatchObject({
      Nimi: hostile['en.name'],
      Organisaatio: hostile['en.organisation'],
      Puhelin: '+358 40 123',
      Sisältö: hostile['en.details'],
      Oikeus: 'Poistaminen',
    });
    expect(String(request?.['Sähköposti'])).not.toMatch(/[\r\n]/);
    daily(app);
  });

  it('is neither lost nor taken twice when the run is killed at any call', () => {
    let points = 0;
    for (let index = 0; ; index++) {
      const dying = copy({
        intercept: (call) =>
          call.functionName === 'formSubmitted' && call.index === index ? { kill: 'after' } : undefined,
      });
      const died = (() => {
        try {
          sendIn(dying, asked(1))();
          return false;
        } catch {
          return true;
        }
      })();
      const app = new AddonApp(dying.book, { state: dying.state });
      daily(app);
      expect([index, requests(app).length, lettersTo(app, 'Vastaanottoilmoitus').length]).toEqual([
        index,
        1,
        1,
      ]);
      if (!died) break;
      points++;
    }
    expect(points).toBeGreaterThan(8);
  });
});

describe('a response of the confirmation form', () => {
  const typed = (app: AddonApp, reference: string, code: string) =>
    sendIn(app, { reference, code }, {}, 'confirm')();

  it('shows that the privacy mailbox is read when its code is right, and is kept nowhere', () => {
    const app = copy();
    const key = bytesOfHex(app.state.scriptProperties['registerKey'] ?? '');
    writeSetting(app, 'mailboxCode', mailboxCodeHash(key, 'AB1CD-2EF34'));
    typed(app, 'mailbox', 'AB1CD-2EF35');
    expect(settingOf(app, 'mailboxAnsweredOn')).toBe('');
    typed(app, 'Mailbox', ' ab1cd2ef34 ');
    expect(settingOf(app, 'mailboxAnsweredOn')).toBe('2026-11-24');
    expect(settingOf(app, 'mailboxCode')).toBe('');
    expect(formOf(app, 'confirm').responses).toEqual([]);
  });

  it('says nothing where its reference is nobody’s', () => {
    const app = copy();
    const before = app.snapshot();
    typed(app, '=1+1', 'x'.repeat(40_000));
    typed(app, '__proto__', '1');
    expect(app.snapshot()).toBe(before);
  });
});
