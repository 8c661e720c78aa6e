import { describe, expect, it } from '@jest/globals';
import { AddonApp } from './app';
import { daily, formOf, settingOf, withForms, writeSetting } from './formDesk';

const fresh = withForms();
const copy = (options: ConstructorParameters<typeof AddonApp>[1] = {}): AddonApp =>
  new AddonApp(fresh.book.copy(), { state: structuredClone(fresh.state), ...options });

const letters = (app: AddonApp, kind: string) =>
  app.book.records('Kirjeet').filter((letter) => letter['Laji'] === kind);
const troubles = (app: AddonApp) => letters(app, 'Ilmoitus häiriöstä');
/** The letters that went out; what they said stands nowhere else by then. */
const mails = ({ state }: AddonApp) => state.mails.map(({ to, body }) => ({ to, body }));
const figure = (app: AddonApp): unknown =>
  app.book.records('Yleiskuva').find((row) => Object.values(row).includes('troubles'))?.['Arvo'];
const later = (app: AddonApp, days: number): void => {
  app.clock.now = new Date(app.clock.now.getTime() + days * 86_400_000);
};
/** A register whose mailbox needs no test. */
function quiet(): AddonApp {
  const app = copy();
  writeSetting(app, 'controllerEmail', 'tietosuoja@example.com');
  writeSetting(app, 'mailboxTestDays', '0');
  return app;
}

describe('the self-test of the daily run', () => {
  it('finds nothing wrong with forms that are in order, and nothing at all where there are none', () => {
    const app = quiet();
    daily(app);
    expect(troubles(app)).toEqual([]);
    const without = new AddonApp();
    without.setUp();
    daily(without);
    expect(without.book.records('Kirjeet')).toEqual([]);
  });

  it('tells the owner of a closed form once a day at most, weekly while it lasts, and notes when it is over', () => {
    const app = quiet();
    formOf(app).accepting = false;
    daily(app);
    daily(app);
    expect(mails(app)).toEqual([
      { to: 'owner@example.com', body: expect.stringContaining('ei ota vastaan') },
    ]);
    expect(figure(app)).toBe(1);
    later(app, 1);
    daily(app);
    expect(troubles(app)).toHaveLength(1);
    later(app, 6);
    daily(app);
    expect(troubles(app)).toHaveLength(2);
    formOf(app).accepting = true;
    daily(app);
    expect([troubles(app).length, figure(app), settingOf(app, 'troublesTold')]).toEqual([2, 0, '']);
    const events = app.book.records('Loki').map((entry) => entry['Tapahtuma']);
    expect(events.filter((event) => String(event).startsWith('selfTest.told'))).toHaveLength(2);
    expect(events).toContain('selfTest.over');
  });

  it.each<[string, string, (app: AddonApp) => void]>([
    ['an unpublished form', 'ei ole julkaistu', (app) => void (formOf(app).published = false)],
    ['a form without a question', 'puuttuu kysymyksiä', (app) => void formOf(app).items.pop()],
    ['a deleted form', 'Pyyntölomaketta ei ole', (app) => void app.state.forms.shift()],
    ['a deleted confirmation form', 'Vahvistuslomaketta ei ole', (app) => void app.state.forms.pop()],
    [
      'a closed confirmation form',
      'Vahvistuslomake on suljettu',
      (app) => void (formOf(app, 'confirm').accepting = false),
    ],
    [
      'a trigger that is gone',
      'eivät käynnistä',
      (app) => void (app.state.triggers = app.state.triggers.filter(({ source }) => source !== 'FORMS')),
    ],
    [
      'a controller without an address',
      'ei ole sähköpostiosoitetta',
      (app) => {
        writeSetting(app, 'controllerEmail', '');
        writeSetting(app, 'mailboxTestDays', '30');
      },
    ],
  ])('tells of %s', (_what, words, spoil) => {
    const app = quiet();
    writeSetting(app, 'ownerEmail', 'omistaja@example.com');
    spoil(app);
    daily(app);
    expect(mails(app)).toEqual([{ to: 'omistaja@example.com', body: expect.stringContaining(words) }]);
  });

  it('tests the mailbox, and takes silence for trouble until somebody answers', () => {
    const app = quiet();
    writeSetting(app, 'mailboxTestDays', '30');
    daily(app);
    daily(app);
    expect(mails(app)).toEqual([
      { to: 'tietosuoja@example.com', body: expect.stringMatching(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/m) },
    ]);
    expect(settingOf(app, 'mailboxTestedOn')).toBe('2026-11-24');
    later(app, 8);
    daily(app);
    expect(settingOf(app, 'troublesTold')).toContain('mailboxSilent');
    later(app, 22);
    daily(app);
    expect(letters(app, 'Postilaatikon koe')).toHaveLength(2);
    expect(settingOf(app, 'troublesTold')).toContain('mailboxSilent');
    writeSetting(app, 'mailboxAnsweredOn', '2026-12-24');
    daily(app);
    expect(settingOf(app, 'troublesTold')).not.toContain('mailboxSilent');
    expect(letters(app, 'Postilaatikon koe')).toHaveLength(2);
  });

  it('is left to the account that made the forms', () => {
    const app = quiet();
    formOf(app).accepting = false;
    const colleague = new AddonApp(app.book, { state: app.state, user: 'colleague@example.com' });
    expect(colleague.host.run('runDailyNow').error).toBeUndefined();
    expect(troubles(app)).toEqual([]);
  });
});
