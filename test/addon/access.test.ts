import { beforeEach, describe, expect, it } from '@jest/globals';
import { AddonApp, builtAddon } from './app';
import { daily, settingOf, writeSetting } from './formDesk';

/** Who can open the spreadsheet against who should, by the built add-on. */

const fresh = new AddonApp();
fresh.setUp();
let app: AddonApp;
beforeEach(() => {
  app = new AddonApp(fresh.book.copy(), { state: structuredClone(fresh.state) });
});

/** A row of the staff tab as an owner types it. */
function staff(email: string, signed: string, until = ''): void {
  const row = app.book.records('Henkilöstö').length;
  app.paste('Henkilöstö', 'Nimi', row, [email.replace(/@.*/, '')]);
  app.paste('Henkilöstö', 'Sähköposti', row, [email]);
  app.paste('Henkilöstö', 'Salassapitositoumus', row, [signed]);
  if (until) app.paste('Henkilöstö', 'Pääsy asti', row, [until]);
}
const review = (as = app) => as.value<'reviewAccess'>({ do: 'reviewAccess' });
const found = (as = app) => review(as).toDo.map(({ key }) => key);
const as = (user: string) => new AddonApp(app.book, { state: app.state, user });
const mails = () => app.state.mails.map(({ subject, body }) => `${subject}\n${body}`);
const figure = (): unknown =>
  app.book.records('Yleiskuva').find((row) => Object.values(row).includes('troubles'))?.['Arvo'];
const events = (name: string) => app.book.records('Loki').filter((entry) => entry['Tapahtuma'] === name);

describe('the window on access', () => {
  it('finds nothing to do where only the owner has access', () => {
    expect(review()).toEqual({
      ...{ toDo: [], isFine: true, accounts: 1 },
      hints: [{ key: 'ownerNotListed', found: expect.any(String), todo: expect.any(String) }],
    });
  });

  it('tells who is not on the list, has not signed, should have left, and that a link opens the register', () => {
    staff('signed@example.com', '2.1.2026');
    staff('unsigned@example.com', '');
    staff('gone@example.com', '2.1.2020', '31.12.2025');
    app.state.sharing.editors = ['signed@example.com', 'gone@example.com'];
    app.state.sharing.viewers = ['unsigned@example.com', 'stranger@example.com'];
    app.state.sharing.open = { to: 'anyone', role: 'commenter' };
    const { toDo, accounts } = review();
    expect(accounts).toBe(5);
    expect(toDo.map((finding) => finding.found)).toEqual([
      'Kuka tahansa, jolla on linkki, pääsee rekisteriin (saa kommentoida).',
      'stranger@example.com (saa katsella) ei ole Henkilöstö-välilehdellä.',
      'gone@example.com (saa muokata): pääsyn piti päättyä 31.12.2025.',
      'unsigned@example.com (saa katsella): salassapitositoumusta ei ole merkitty allekirjoitetuksi.',
    ]);
  });

  it('is noted in the log with numbers and nobody’s address', () => {
    app.state.sharing.editors = ['stranger@example.com'];
    review();
    const [entry] = events('access.reviewed');
    expect(JSON.parse(String(entry?.['Tarkemmin']))).toEqual({
      accounts: 2,
      findings: { ownerNotListed: 1, unknownAccount: 1 },
    });
    expect(JSON.stringify(app.book.records('Loki'))).not.toContain('stranger');
  });

  it('says so where an account is not shown the list, and never that all is well', () => {
    app.state.sharing.viewers = ['viewer@example.com'];
    expect(found(as('viewer@example.com'))).toEqual(['peopleUnseen', 'openUnseen']);
  });

  it('compares the accounts and says that it knows nothing of links where the right to see them is missing', () => {
    const files = builtAddon();
    const oauthScopes = files.manifest.oauthScopes?.filter((each) => !each.includes('metadata'));
    const narrow = new AddonApp(app.book, {
      state: app.state,
      files: { ...files, manifest: { ...files.manifest, ...(oauthScopes && { oauthScopes }) } },
    });
    app.state.sharing.editors = ['stranger@example.com'];
    expect(found(narrow)).toEqual(['unknownAccount', 'openUnseen']);
  });

  it('takes no answer about links for no sharing by link', () => {
    const struck = new AddonApp(app.book, {
      state: app.state,
      intercept: ({ method }) => (method === 'Permissions.list' ? { fail: 'before' } : undefined),
    });
    expect(found(struck)).toEqual(['openUnseen']);
  });
});

describe('the daily run', () => {
  beforeEach(() => writeSetting(app, 'mailboxTestDays', '0'));

  it('tells the owner of a stranger once, weekly while it lasts, and notes when it is over', () => {
    daily(app);
    expect(mails()).toEqual([]);
    app.state.sharing.viewers = ['stranger@example.com'];
    daily(app);
    daily(app);
    expect(mails()).toEqual([expect.stringContaining('ei ole Henkilöstö-välilehdellä')]);
    expect(mails()[0]).toContain('käyttöoikeuksissa on korjattavaa');
    expect(mails()[0]).not.toContain('stranger');
    expect([figure(), settingOf(app, 'troublesTold')]).toEqual([1, expect.stringContaining('accessUnknown')]);
    app.state.sharing.viewers = [];
    daily(app);
    expect([figure(), settingOf(app, 'troublesTold'), mails().length]).toEqual([0, '', 1]);
    // The first review was noted, and those that found something else.
    expect(events('access.reviewed')).toHaveLength(3);
    expect(events('selfTest.over')).toHaveLength(1);
  });

  it('is told by what the owner saw in the window, and sends no letter on it', () => {
    app.state.sharing.viewers = ['stranger@example.com'];
    review();
    expect(figure()).toBe(1);
    daily(app);
    expect(mails()).toEqual([]);
    app.state.sharing.viewers = [];
    review();
    expect([figure(), settingOf(app, 'troublesTold')]).toEqual([0, '']);
  });

  it('looks at the sharing with one call', () => {
    app.state.sharing.open = { to: 'domain', role: 'reader' };
    daily(app);
    const calls = app.host.executions.at(-1)?.calls ?? {};
    expect(calls['Drive.Permissions.list']).toBe(1);
    expect(calls['Spreadsheet.getEditors']).toBeUndefined();
    expect(settingOf(app, 'troublesTold')).toContain('accessOpen');
  });

  it('leaves to a colleague neither the finding nor its end', () => {
    app.state.sharing.editors = ['colleague@example.com'];
    const { error } = as('colleague@example.com').host.run('runDailyNow');
    expect([error, settingOf(app, 'troublesTold')]).toEqual([undefined, '']);
  });
});
