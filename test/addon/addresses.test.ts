import { describe, expect, it } from '@jest/globals';
import { addRows, write } from '../actions/by-hand';
import { tabTexts } from '../../src/language/tabs';
import { choiceText } from '../../src/language/choices';
import type { AddressWish } from '../../src/addon/address-protocol';
import type { Intercept } from '../../src/workbench/host';
import { wordsOf } from '../documents/pdf-words';
import { AddonApp } from './app';
import { HELSINKI, idOf, shop } from './shop';

const fresh = shop();
const copy = (intercept?: Intercept): AddonApp =>
  new AddonApp(fresh.book.copy(), { state: structuredClone(fresh.state), ...(intercept && { intercept }) });

const wish: AddressWish = {
  ...{ purpose: 'postalMarketing', format: 'L7160', onePer: 'person', recipient: '' },
  ...{ start: 3, outlines: false, similarProducts: false },
};
const make = (app: AddonApp, part: Partial<AddressWish> = {}) =>
  app.value<'makeAddresses'>({ do: 'makeAddresses', ...wish, ...part });
const lists = (app: AddonApp) =>
  app.state.driveFiles.filter(({ appProperties }) => appProperties['part'] === 'list');
const contentOf = (app: AddonApp) => Buffer.from(app.host.fileContent(lists(app)[0]?.id ?? ''));
const tasksOf = (app: AddonApp, kind: string) =>
  app.book.records('Tehtävät').filter((task) => task['Tehtävä'] === choiceText('taskKind', kind, 'fi'));
const events = (app: AddonApp, event: string) =>
  app.book.records('Loki').filter((entry) => entry['Tapahtuma'] === event);
const daily = (app: AddonApp) => expect(app.host.run('dailyRun').error).toBeUndefined();
const isWhole = (app: AddonApp) => app.alertOf('verifyLog').startsWith('Loki on ehjä');

describe('labels', () => {
  it('are made as a PDF in Drive whose bytes another reader takes, beginning where the sheet is free', () => {
    const app = copy();
    const { files, counts } = make(app);
    expect(files.map(({ name }) => name)).toEqual(['Osoitetarrat Suoramarkkinointi postitse 2026-11-24.pdf']);
    const { pages, words } = wordsOf(contentOf(app));
    expect(counts.at(-1)).toBe(`${pages.length} arkkia`);
    expect(pages[0]?.width).toBeCloseTo(210, 2);
    expect(words.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Hämäläinen', '00530', 'HELSINKI']),
    );
    const [first] = words;
    expect(first?.x).toBeGreaterThan(139);
    expect(tasksOf(app, 'writeAddresses')).toMatchObject([{ Tila: 'Tehty' }]);
    expect(['addresses.made', 'addresses.written'].map((event) => events(app, event).length)).toEqual([1, 1]);
    expect(isWhole(app)).toBe(true);
  });

  it('are gone when their time is over, and who stood on them is forgotten', () => {
    const app = copy();
    make(app);
    app.clock.now = new Date(fresh.clock.now.getTime() + 31 * 86_400_000);
    daily(app);
    expect(lists(app)).toEqual([]);
    expect(tasksOf(app, 'deleteExport')).toMatchObject([{ Tila: 'Tehty' }]);
    expect(String(tasksOf(app, 'deleteExport')[0]?.['Lisätiedot'])).not.toContain(idOf(app, HELSINKI));
  });

  it('are gone at once when somebody on them is erased', () => {
    const app = copy();
    make(app);
    app.value<'erase'>({ do: 'erase', who: idOf(app, HELSINKI) });
    expect(lists(app)).toEqual([]);
    daily(app);
    expect(isWhole(app)).toBe(true);
  });

  it('that a run which is killed at any call has left are finished by the daily run, and made once', () => {
    let points = 0;
    for (let index = 0; ; index++) {
      const dying = copy((call) => (call.index === index ? { kill: 'after' } : undefined));
      let died = false;
      try {
        make(dying);
      } catch {
        died = true;
      }
      if (!died) break;
      points++;
      const app = new AddonApp(dying.book, { state: dying.state });
      daily(app);
      const made = events(app, 'addresses.made').length;
      expect([index, lists(app).length, events(app, 'addresses.written').length]).toEqual([
        index,
        made,
        made,
      ]);
      expect(tasksOf(app, 'writeAddresses').filter(({ Tila }) => Tila === 'Avoin')).toEqual([]);
      expect(isWhole(app)).toBe(true);
    }
    expect(points).toBeGreaterThan(8);
  });
});

describe('labels for a printer that were written before somebody objected, by a run that died before it noted them', () => {
  const { restrictedSince } = tabTexts.customers.columns;
  const { role } = tabTexts.recipients.columns;

  /** The shop with the file in Drive and the list still open. */
  const written = () => {
    const app = copy();
    addRows(app.book, 'Vastaanottajat', [
      {
        ...{ Tunniste: 'printer', Nimi: 'Painotalo Oy' },
        [role.title.fi]: choiceText('recipientRole', 'processor', 'fi'),
      },
    ]);
    let created = 0;
    const dying = new AddonApp(app.book, {
      state: app.state,
      // The folder is created first, then the file.
      intercept: ({ method }) =>
        method === 'Files.create' && ++created === 2 ? { kill: 'after' } : undefined,
    });
    expect(() => make(dying, { recipient: 'printer' })).toThrow();
    return new AddonApp(app.book, { state: dying.state });
  };
  const given = (app: AddonApp) => app.book.records('Luovutukset').length;

  it('are written anew without them, and their disclosure stays: the first file may have been handed on', () => {
    const app = written();
    expect([lists(app).length, tasksOf(app, 'writeAddresses')[0]?.['Tila']]).toEqual([1, 'Avoin']);
    const before = given(app);
    app.value<'recordConsent'>({
      ...{ do: 'recordConsent', who: idOf(app, HELSINKI), purpose: 'postalMarketing' },
      ...{ action: 'withdrawn', channel: 'phone', evidence: '' },
    });
    daily(app);
    expect(wordsOf(contentOf(app)).words.map(({ text }) => text)).not.toContain('Hämäläinen');
    expect([lists(app).length, given(app)]).toEqual([1, before]);
    expect(events(app, 'addresses.written')).toHaveLength(1);
  });

  it('are deleted where nobody may be on them any more, and the log says so', () => {
    const app = written();
    const before = given(app);
    for (const row of app.book.records('Asiakkaat').keys())
      write(app.book, 'Asiakkaat', row, restrictedSince.title.fi, '2026-11-24');
    daily(app);
    expect([lists(app).length, given(app)]).toEqual([0, before]);
    const told = ['addresses.written', 'addresses.notWritten', 'export.deleted', 'disclosures.withdrawn'];
    expect(told.map((event) => events(app, event).length)).toEqual([0, 1, 1, 0]);
    expect(tasksOf(app, 'deleteExport')).toMatchObject([{ Tila: 'Tehty' }]);
    expect(isWhole(app)).toBe(true);
  });
});

describe('labels that another account began and did not write', () => {
  /** The shop after a colleague whose Drive took nothing. */
  const begun = () => {
    const app = copy();
    const as = (user: string, intercept?: Intercept) =>
      new AddonApp(app.book, { state: app.state, user, ...(intercept && { intercept }) });
    const refusing = as('colleague@example.com', ({ method }) =>
      method === 'Files.create' ? { fail: 'before' } : undefined,
    );
    expect(() => make(refusing)).toThrow();
    expect(tasksOf(app, 'writeAddresses')).toMatchObject([{ Tila: 'Avoin' }]);
    const inDays = (days: number) =>
      Object.assign(app.clock, { now: new Date(fresh.clock.now.getTime() + days * 86_400_000) });
    return { app, colleague: () => as('colleague@example.com'), inDays };
  };

  it('are left to it by the owner’s daily run, and written and deleted by its own', () => {
    const { app, colleague } = begun();
    daily(app);
    expect(lists(app)).toEqual([]);
    expect(tasksOf(app, 'writeAddresses')).toMatchObject([{ Tila: 'Avoin', Yrityksiä: 0 }]);
    const other = colleague();
    daily(other);
    expect(lists(app)).toHaveLength(1);
    expect(tasksOf(app, 'writeAddresses')).toMatchObject([{ Tila: 'Tehty' }]);
    other.clock.now = new Date(fresh.clock.now.getTime() + 31 * 86_400_000);
    daily(other);
    expect([lists(app), tasksOf(app, 'deleteExport')[0]?.['Tila']]).toEqual([[], 'Tehty']);
  });

  it('are the owner’s to look at after a week', () => {
    const { app, inDays } = begun();
    for (const days of [6, 7, 8, 9]) {
      inDays(days);
      daily(app);
    }
    expect(lists(app)).toEqual([]);
    expect(tasksOf(app, 'writeAddresses')).toMatchObject([
      { Tila: 'Avoin', Tekijä: 'Sinä', 'Viimeisin virhe': 'filesUnfinished' },
    ]);
  });

  it('are made apart when somebody else wishes the same', () => {
    const { app } = begun();
    make(app);
    expect(tasksOf(app, 'writeAddresses').map(({ Tila }) => Tila)).toEqual(['Avoin', 'Tehty']);
  });
});

describe('the dialog', () => {
  it('is offered the purposes, formats and recipients, and told who is left out', () => {
    const app = copy();
    const choices = app.value<'addressChoices'>({ do: 'addressChoices' });
    expect(choices.formats.map(({ key }) => key)).toEqual(['L7160', 'L7163', '3x8', 'csv', 'email']);
    expect(choices.purposes.map(({ key }) => key)).toContain('postalMarketing');
    expect(
      app.value<'addressPlan'>({
        do: 'addressPlan',
        ...wish,
        purpose: 'publication',
        format: 'csv',
        start: 1,
      }),
    ).toMatchObject({
      isEmpty: true,
      leftOut: [{ reason: 'Henkilö ei ole antanut suostumusta.', count: 59 }],
    });
    expect(lists(app)).toEqual([]);
  });

  it('is warned that a list which is not for advertising may hold people who refused that', () => {
    const app = copy();
    const warned = (purpose: string) =>
      app.value<'addressPlan'>({ do: 'addressPlan', ...wish, format: 'csv', start: 1, purpose }).warning;
    app.value<'recordConsent'>({
      ...{ do: 'recordConsent', who: idOf(app, HELSINKI), purpose: 'postalMarketing' },
      ...{ action: 'withdrawn', channel: 'phone', evidence: '' },
    });
    expect(warned('customer')).toMatch(/^Ei mainontaan: .*Mukana olevista 1 on kieltänyt mainonnan\.$/);
    expect([warned('postalMarketing'), warned('publication')]).toEqual(['', '']);
  });

  it('is refused what is no wish, and a list of which the purpose has no need', () => {
    const app = copy();
    expect(app.replyToAnything({ do: 'makeAddresses', ...wish, format: 'A3' })).toMatchObject({
      code: 'badArgument',
    });
    expect(app.reply<'makeAddresses'>({ do: 'makeAddresses', ...wish, purpose: 'marketing' })).toMatchObject({
      ...{ ok: false, code: 'purposeLacksData' },
    });
    expect(app.reply<'makeAddresses'>({ do: 'makeAddresses', ...wish, start: 0 })).toMatchObject({
      code: 'startLabelInvalid',
    });
    expect(app.reply<'makeAddresses'>({ do: 'makeAddresses', ...wish, purpose: 'disclosure' })).toMatchObject(
      {
        ...{ ok: false, code: 'recipientNotSaid' },
        sentence: expect.stringMatching(/valitse, kuka sen saa/),
      },
    );
  });
});
