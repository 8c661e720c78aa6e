import { describe, expect, it } from '@jest/globals';
import { keyLetter } from '../../src/language/keyLetter';
import { madeCopy } from '../support/rotation';
import { newHostState } from '../../src/workbench/host/state';
import { AddonApp } from './app';
import { customersOf, shop } from './shop';

/** What the owner hears of a register whose key is gone, to which nothing can be written. */

const fresh = shop();
const KEY = 'registerKey';
const DAY = 86_400_000;
const runsDaily = (app: AddonApp) => app.host.run('dailyRun', [], { trigger: 'time' }).error?.message;
const begun = () => new AddonApp(fresh.book.copy(), { state: structuredClone(fresh.state) });
const subjects = (app: AddonApp) =>
  app.state.mails.map(({ subject }) => subject).filter((subject) => subject === keyLetter.subject.fi);
const later = (app: AddonApp, days: number) => {
  app.clock.now = new Date(app.clock.now.getTime() + days * DAY);
};

describe('the daily run without the key', () => {
  it.each([
    ['keyMissing', undefined],
    ['keyMismatch', '08'.repeat(32)],
    ['invalidKey', 'not a key'],
  ])('tells the owner at once, then weekly (%s), and writes nothing', (code, key) => {
    const app = begun();
    const before = app.snapshot();
    if (key === undefined) delete app.state.scriptProperties[KEY];
    else app.state.scriptProperties[KEY] = key;
    expect([runsDaily(app), runsDaily(app)]).toEqual([code, code]);
    expect(subjects(app)).toHaveLength(1);
    later(app, 6);
    runsDaily(app);
    expect(subjects(app)).toHaveLength(1);
    later(app, 2);
    runsDaily(app);
    expect(subjects(app)).toHaveLength(2);
    expect(app.snapshot()).toBe(before);
  });

  it('names nobody in the letter, goes to the owner, and says what to choose', () => {
    const app = begun();
    delete app.state.scriptProperties[KEY];
    runsDaily(app);
    const [letter] = app.state.mails.slice(-1);
    expect(letter?.to).toBe('owner@example.com');
    expect(letter?.body).toContain('”Perusta rekisteri…”');
    for (const { Sukunimi } of customersOf(app)) expect(letter?.body).not.toContain(String(Sukunimi));
  });

  it('tells of a key that is lost anew though the first loss was told of within the week', () => {
    const app = begun();
    const key = app.state.scriptProperties[KEY] ?? '';
    delete app.state.scriptProperties[KEY];
    runsDaily(app);
    app.state.scriptProperties[KEY] = key;
    later(app, 1);
    expect(runsDaily(app)).toBeUndefined();
    delete app.state.scriptProperties[KEY];
    runsDaily(app);
    expect(subjects(app)).toHaveLength(2);
  });

  it('is silent in a copy, which never had the key', () => {
    const copy = new AddonApp(madeCopy(fresh.book), { state: newHostState('owner@example.com', true) });
    expect(runsDaily(copy)).toBe('keyMissing');
    expect(copy.state.mails).toEqual([]);
  });
});
