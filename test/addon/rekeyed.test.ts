import { beforeEach, describe, expect, it } from '@jest/globals';
import { memoryDrive } from '../../src/workbench/host/memoryDrive';
import type { DriveContents } from '../../src/workbench/host/types';
import type { TestRegister } from '../support/register';
import { AddonApp } from './app';
import { customersOf, HELSINKI, idOf, shop } from './shop';

/** A register that got a new key, since its own was lost, and whose spreadsheet is restored from before that. */

const fresh = shop();
const who = idOf(fresh, HELSINKI);
const oldCode = (fresh.state.scriptProperties['registerKey']?.match(/.{4}/g) ?? []).join(' ');
const again = { do: 'setUp', language: 'fi', settings: {} } as const;
const runsDaily = (app: AddonApp) => app.host.run('dailyRun', [], { trigger: 'time' }).error;

let drive: DriveContents;
let yesterday: TestRegister;
let rekeyed: AddonApp;
let restored: AddonApp;

beforeEach(() => {
  drive = memoryDrive();
  const app = new AddonApp(fresh.book.copy(), { state: structuredClone(fresh.state), drive });
  expect(runsDaily(app)).toBeUndefined();
  yesterday = app.book.copy();
  const kept = Object.entries(app.state.scriptProperties).filter(([name]) => name !== 'registerKey');
  const scriptProperties = Object.fromEntries(kept);
  rekeyed = new AddonApp(app.book, { state: { ...app.state, scriptProperties }, drive });
  rekeyed.value<'setUp'>({ ...again, newKey: true });
  rekeyed.value<'erase'>({ do: 'erase', who });
  expect(runsDaily(rekeyed)).toBeUndefined();
  restored = new AddonApp(yesterday, { state: rekeyed.state, drive });
});

/** The copy of the log that is kept in Drive. */
const copyOfLog = (app: AddonApp): string[] =>
  app.state.driveFiles
    .filter(({ appProperties }) => appProperties['task'] === 'logCopy')
    .map(({ id }) => new TextDecoder().decode(app.host.fileContent(id)));
const replays = (app: AddonApp) => app.reply<'replay'>({ do: 'replay', parts: copyOfLog(app) });
const refused = (code: string) => ({ ok: false, code });
const isThere = (app: AddonApp) => JSON.stringify(customersOf(app)).includes('terhi');

describe('a version from before the new key', () => {
  it('is told to the owner as older, though no key fits it', () => {
    expect([isThere(rekeyed), isThere(restored)]).toEqual([false, true]);
    const before = restored.state.mails.length;
    expect(runsDaily(restored)?.message).toBe('registerRestored');
    const subjects = restored.state.mails.slice(before).map(({ subject }) => subject);
    expect(subjects).toEqual(['Rekisteri on palautettu vanhemmasta versiosta']);
    expect(restored.value<'restoredState'>({ do: 'restoredState' })).toMatchObject({ isRestored: true });
  });

  it('gets no erasure repeated: the replay says to restore a newer version, and writes nothing', () => {
    const before = restored.snapshot();
    expect(replays(restored)).toMatchObject(refused('replayOverKeys'));
    expect(restored.snapshot()).toBe(before);
  });

  it('does not get its old key back in the place of the newest one', () => {
    const key = restored.state.scriptProperties['registerKey'];
    expect(restored.reply<'setUp'>({ ...again, recoveryCode: oldCode })).toMatchObject(
      refused('registerRestored'),
    );
    expect(restored.state.scriptProperties['registerKey']).toBe(key);
  });

  it('with the old key itself gets no erasure repeated either', () => {
    restored.state.scriptProperties['registerKey'] = fresh.state.scriptProperties['registerKey'] ?? '';
    expect(replays(restored)).toMatchObject(refused('replayOverKeys'));
    expect(restored.book.records('Loki').map((row) => row['Tapahtuma'])).not.toContain('erasure');
    expect(isThere(restored)).toBe(true);
  });
});

it('a version from after the new key is replayed as ever', () => {
  const newer = rekeyed.book.copy();
  rekeyed.value<'erase'>({ do: 'erase', who: idOf(rekeyed, '1') });
  const back = new AddonApp(newer, { state: rekeyed.state, drive });
  expect(JSON.stringify(customersOf(back))).toContain('luisg@embraer.com.br');
  expect(replays(back)).toMatchObject({ ok: true });
  expect(JSON.stringify(customersOf(back))).not.toContain('luisg@embraer.com.br');
});
