import { beforeEach, describe, expect, it } from '@jest/globals';
import { memoryDrive } from '../../src/workbench/host/memoryDrive';
import type { DriveContents } from '../../src/workbench/host/types';
import { bytesOfHex } from '../../src/register/bytes';
import { entriesOf, logOn } from '../actions/aged-log';
import { apply, gridOf } from '../actions/by-hand';
import type { TestRegister } from '../support/register';
import { AddonApp } from './app';
import { customersOf, HELSINKI, idOf, rowOf, shop } from './shop';

const fresh = shop();
const who = idOf(fresh, HELSINKI);
let app: AddonApp;
let yesterday: TestRegister;
let drive: DriveContents;

beforeEach(() => {
  drive = memoryDrive();
  app = new AddonApp(fresh.book.copy(), { state: structuredClone(fresh.state), drive });
  expect(app.host.run('dailyRun', [], { trigger: 'time' }).error).toBeUndefined();
  yesterday = app.book.copy();
});

const copies = (of: AddonApp) =>
  of.state.driveFiles.filter(({ appProperties }) => appProperties['task'] === 'logCopy');
const partsOf = (of: AddonApp): string[] =>
  copies(of).map(({ id }) => new TextDecoder().decode(of.host.fileContent(id)));

/** Yesterday's spreadsheet in the place of today's; what the script keeps beside it stays. */
const restored = () => new AddonApp(yesterday, { state: app.state, drive });

describe('what is kept outside the spreadsheet', () => {
  it('is the end of the log, and a copy of the log without any personal data', () => {
    app.value<'erase'>({ do: 'erase', who });
    const log = app.book.records('Loki');
    const memory = JSON.parse(app.state.scriptProperties['logMemory'] ?? '') as object;
    expect(memory).toMatchObject({ sequence: log.length, hash: log.at(-1)?.['Tiiviste'] });
    const lines = partsOf(app).join('').trim().split('\n');
    expect(lines).toHaveLength(log.length);
    for (const name of ['Hämäläinen', 'terhi.hamalainen', '00530', '+358'])
      expect(lines.join()).not.toContain(name);
  });

  it('knows by the next daily run of what others wrote, as the command line does', () => {
    const key = bytesOfHex(app.state.scriptProperties['registerKey'] ?? '');
    logOn(app.book, '2026-11-24', [{ event: 'import', details: {} }], { ...app.book.world, key });
    expect(app.host.run('dailyRun', [], { trigger: 'time' }).error).toBeUndefined();
    const log = app.book.records('Loki');
    expect(JSON.parse(app.state.scriptProperties['logMemory'] ?? '')).toMatchObject({
      sequence: log.length,
      hash: log.at(-1)?.['Tiiviste'],
      listed: app.book.records('Kieltolista').length,
    });
    expect(partsOf(app).join('').trim().split('\n')).toHaveLength(log.length);
  });

  it('tells the next daily run that rows are gone from the suppression list, which puts them back and tells the owner', () => {
    app.value<'erase'>({ do: 'erase', who });
    const runsDaily = () => expect(app.host.run('dailyRun', [], { trigger: 'time' }).error).toBeUndefined();
    runsDaily();
    const hashes = () =>
      app.book
        .records('Kieltolista')
        .map((row) => String(row['Tiiviste']))
        .sort();
    const before = hashes();
    expect(before.length).toBeGreaterThan(0);
    const { sheetId } = gridOf(app.book, 'Kieltolista');
    apply(app.book, {
      deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: 1, endIndex: 1 + before.length } },
    });
    runsDaily();
    expect(hashes()).toEqual(before);
    const tasks = app.book.records('Tehtävät').map((row) => String(row['Tehtävä']));
    expect(tasks.filter((task) => task.startsWith('Kieltolistalta'))).toHaveLength(1);
  });

  it('no longer holds what was condensed after the next daily run, also where Drive was not to be reached', () => {
    const key = bytesOfHex(app.state.scriptProperties['registerKey'] ?? '');
    const write = (count: number, on: string) =>
      logOn(app.book, on, entriesOf('import', count), { ...app.book.world, key });
    const runsDaily = (of: AddonApp) =>
      expect(of.host.run('dailyRun', [], { trigger: 'time' }).error).toBeUndefined();
    write(700, '2027-01-02');
    write(600, '2037-06-01');
    runsDaily(app);
    const before = partsOf(app).join('').trim().split('\n');
    expect(before).toHaveLength(app.book.records('Loki').length);
    app.clock.now = new Date('2038-03-01T10:00:00Z');
    const { entries } = app.value<'condense'>({ do: 'condense' });
    expect(entries).toBeGreaterThan(700);
    let fails = true;
    const later = new AddonApp(app.book, {
      ...{ state: app.state, drive },
      intercept: ({ service }) => (fails && service.startsWith('Drive') ? { fail: 'before' } : undefined),
    });
    later.clock.now = app.clock.now;
    runsDaily(later);
    expect(partsOf(later).join('').trim().split('\n')).toHaveLength(before.length);
    fails = false;
    write(1, '2038-03-02');
    runsDaily(later);
    const lines = partsOf(later).join('').trim().split('\n');
    expect(lines).toHaveLength(later.book.records('Loki').length);
    expect(lines.join('\n')).not.toContain(JSON.parse(before[0] as string).hash);
  });

  it('does not lose anything because somebody has written into the log that it was condensed', () => {
    const key = bytesOfHex(app.state.scriptProperties['registerKey'] ?? '');
    const world = { ...app.book.world, key };
    logOn(app.book, '2026-11-24', entriesOf('import', 600), world);
    expect(app.host.run('dailyRun', [], { trigger: 'time' }).error).toBeUndefined();
    const before = partsOf(app).length;
    const details = { from: 1, to: 550, before: '', last: '' };
    logOn(app.book, '2026-11-24', [{ event: 'log.condensed', details }], world);
    expect(app.host.run('dailyRun', [], { trigger: 'time' }).error).toBeUndefined();
    expect(partsOf(app).length).toBe(before);
    expect(partsOf(app).join('').trim().split('\n').length).toBeGreaterThan(600);
  });

  it('is written by the daily run where nothing urgent landed, and by nothing that changes nothing', () => {
    const before = structuredClone(app.state.scriptProperties);
    app.value<'setUpState'>({ do: 'setUpState' });
    expect(app.state.scriptProperties).toEqual(before);
  });
});

describe('yesterday’s spreadsheet in the place of today’s', () => {
  it('is refused by every page and by the daily run, which tells the owner once a week; the log can be verified', () => {
    app.value<'erase'>({ do: 'erase', who });
    const old = restored();
    for (const call of [
      { do: 'cardOf', who, purpose: 'customerService' },
      { do: 'erasurePlan', who },
      { do: 'requests' },
    ])
      expect(old.replyToAnything(call)).toMatchObject({ ok: false });
    expect(old.reply<'cardOf'>({ do: 'cardOf', who, purpose: 'customerService' })).toMatchObject({
      ok: false,
      code: 'registerRestored',
    });
    const before = old.snapshot();
    for (const day of [1, 2])
      expect(old.host.run('dailyRun', [], { trigger: 'time' }).error?.message).toBe(
        day > 0 ? 'registerRestored' : '',
      );
    expect(old.snapshot()).toBe(before);
    expect(old.state.mails.map(({ subject }) => subject)).toEqual([
      'Rekisteri on palautettu vanhemmasta versiosta',
    ]);
    expect(old.alertOf('verifyLog')).toContain('Loki on ehjä');
    // While it lasts nothing is received and no deadline is told of: the owner is told again.
    old.clock.now = new Date(old.clock.now.getTime() + 8 * 86_400_000);
    old.host.run('dailyRun', [], { trigger: 'time' });
    expect(old.state.mails).toHaveLength(2);
  });

  it('comes to the same as never restored for the one who was erased, by the dialog and the copy in Drive', () => {
    app.value<'erase'>({ do: 'erase', who });
    const erased = customersOf(app)[rowOf(app, HELSINKI)];
    const bans = (of: AddonApp) =>
      of.book.records('Kieltolista').map((row) => [row['Tiiviste'], row['Laajuus'], row['Alkaen']].join());
    const old = restored();
    const state = old.value<'restoredState'>({ do: 'restoredState' });
    expect(state).toMatchObject({
      isRestored: true,
      entry: app.book.records('Loki').length,
      last: old.book.records('Loki').length,
    });
    expect(state.files).toHaveLength(copies(old).length);
    const { lines, unfinished } = old.value<'replay'>({ do: 'replay', parts: partsOf(old) });
    expect(unfinished).toBe(false);
    expect(lines.join('\n')).toContain('Henkilöitä, joiden poisto toistettiin: 1.');
    expect(customersOf(old)[rowOf(old, HELSINKI)]).toEqual(erased);
    expect(bans(old).sort()).toEqual(bans(app).sort());
    expect(old.host.run('dailyRun', [], { trigger: 'time' }).error).toBeUndefined();
    expect(old.alertOf('verifyLog')).toContain('Loki on ehjä');
    expect(old.value<'restoredState'>({ do: 'restoredState' })).toMatchObject({ isRestored: false });
  });

  it('goes on without what no copy knows of only on the owner’s word', () => {
    app.value<'erase'>({ do: 'erase', who });
    const old = restored();
    expect(old.reply<'replay'>({ do: 'replay', parts: [] })).toMatchObject({
      ok: false,
      code: 'logCopyTooOld',
    });
    old.value<'replay'>({ do: 'replay', parts: [], acceptMissing: true });
    expect(old.value<'restoredState'>({ do: 'restoredState' })).toMatchObject({ isRestored: false });
    expect(old.book.records('Loki').map((row) => row['Tapahtuma'])).toContain('log.continued');
    // The copy that knows of the lost entries stays as it is.
    expect(partsOf(old).join('')).toContain(String(app.book.records('Loki').at(-1)?.['Tiiviste']));
  });

  it.each(['before', 'after'] as const)(
    'is replayed by the next run, whatever call the first is killed %s',
    (when) => {
      app.value<'erase'>({ do: 'erase', who });
      const erased = customersOf(app)[rowOf(app, HELSINKI)];
      const parts = partsOf(app);
      for (let index = 0; ; index++) {
        let struck = false;
        const state = structuredClone(app.state);
        const intercept = (call: { index: number }) => {
          if (call.index !== index) return undefined;
          struck = true;
          return { kill: when } as const;
        };
        const dying = new AddonApp(yesterday.copy(), { state, intercept, drive });
        try {
          dying.value<'replay'>({ do: 'replay', parts });
        } catch {
          // Killed.
        }
        const next = new AddonApp(dying.book, { state, drive });
        next.value<'replay'>({ do: 'replay', parts });
        expect(customersOf(next)[rowOf(next, HELSINKI)]).toEqual(erased);
        expect(next.value<'restoredState'>({ do: 'restoredState' })).toMatchObject({ isRestored: false });
        if (!struck) break;
      }
    },
  );
});
