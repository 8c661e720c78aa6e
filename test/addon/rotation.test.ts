import { beforeEach, describe, expect, it } from '@jest/globals';
import { reopenRegister } from '../../src/actions/rotation/closing';
import { bytesOfHex } from '../../src/register/bytes';
import { newHostState, type HostState, type Intercept } from '../../src/workbench/host';
import { rightChoice } from '../../src/language/rights-form';
import { madeCopy, withoutBlankRows } from '../support/rotation';
import type { TestRegister } from '../support/register';
import { AddonApp } from './app';
import { daily, formOf, sendIn, settingOf, withForms } from './formDesk';

/** A rotation through the built add-on: the windows of the old spreadsheet and of its copy. */

const made = withForms();
withoutBlankRows(made.book);
const code = String(made.state.scriptProperties['registerKey']);
let old: AddonApp;

beforeEach(() => {
  old = new AddonApp(made.book.copy(), { state: structuredClone(made.state) });
});

const close = (app = old) => app.value<'closeForRotation'>({ do: 'closeForRotation', recoveryCode: code });
const view = (app: AddonApp) => app.value<'rotationState'>({ do: 'rotationState' });
const take = (app: AddonApp, trial = false, recoveryCode = code) =>
  app.value<'takeCopyOver'>({ do: 'takeCopyOver', recoveryCode, trial });
const refusal = (app: AddonApp, call: object) => {
  const reply = app.replyToAnything(call);
  return reply.ok ? '' : reply.code;
};
const triggersOf = ({ state }: AddonApp) => state.triggers.map(({ handler }) => handler).sort();
const worksOf = (apps: AddonApp[]) => apps.filter((app) => refusal(app, { do: 'formState' }) === '');

/** "File > Make a copy": the script comes along, its properties and triggers do not; the forms are the account's. */
function copied(of = old, intercept?: Intercept): AddonApp {
  const state: HostState = { ...newHostState('owner@example.com', true), forms: of.state.forms };
  return new AddonApp(madeCopy(of.book), { state, ...(intercept && { intercept }) });
}

describe('the old spreadsheet', () => {
  it('is closed by whoever has the recovery code, with its triggers, and refuses all work', () => {
    expect(view(old)).toMatchObject({ state: 'atWork', needsCode: false });
    expect(refusal(old, { do: 'closeForRotation', recoveryCode: '00'.repeat(32) })).toBe('keyMismatch');
    expect(triggersOf(old)).toHaveLength(4);
    expect(close()).toMatchObject({
      state: 'closed',
      copyAddress: `https://docs.google.com/spreadsheets/d/${old.book.spreadsheetId}/copy`,
    });
    expect(triggersOf(old)).toEqual([]);
    expect(refusal(old, { do: 'cardOf', who: 'x', purpose: 'request' })).toBe('registerClosed');
    expect(refusal(old, { do: 'setUp', settings: {} })).toBe('registerClosed');
    expect(old.alertOf('verifyLog')).toContain('ehjä');
  });

  it('is opened again, with its triggers and forms', () => {
    close();
    expect(old.value<'reopenRegister'>({ do: 'reopenRegister' })).toMatchObject({ state: 'atWork' });
    expect(triggersOf(old)).toEqual(['cellsEdited', 'dailyRun', 'formSubmitted', 'formSubmitted']);
    expect(worksOf([old])).toEqual([old]);
  });

  it('goes on where the command line has opened it again, with its triggers', () => {
    close();
    const world = { ...old.book.world, key: bytesOfHex(code) };
    old.book.run(reopenRegister(world));
    expect(triggersOf(old)).toEqual([]);
    expect(old.reply<'formState'>({ do: 'formState' })).toMatchObject({ ok: true });
    expect(old.state.scriptProperties['registerClosedAt']).toBeUndefined();
    expect(triggersOf(old)).toEqual(['cellsEdited', 'dailyRun', 'formSubmitted', 'formSubmitted']);
    expect(worksOf([old])).toEqual([old]);
  });

  it('stays closed when an older version of its cells is restored', () => {
    const before = JSON.parse(old.snapshot());
    close();
    const copy = copied();
    take(copy);
    old.book.sheets.load(before);
    expect(view(old)).toMatchObject({ state: 'atWork' });
    expect(refusal(old, { do: 'formState' })).toBe('registerClosed');
    expect(refusal(old, { do: 'setUp', settings: {} })).toBe('registerClosed');
    expect(refusal(old, { do: 'replay', parts: [], acceptMissing: true })).toBe('registerClosed');
    expect(refusal(old, { do: 'reopenRegister' })).toBe('olderVersion');
    expect(worksOf([old, copy])).toEqual([copy]);
  });

  it('finishes a closing that died before its triggers were removed', () => {
    const dying = new AddonApp(old.book, {
      state: old.state,
      intercept: ({ service, method }) =>
        service === 'Properties' && method === 'setProperty' ? 'kill' : undefined,
    });
    expect(() => close(dying)).toThrow();
    expect(view(old)).toMatchObject({ state: 'closed' });
    expect(triggersOf(old)).toEqual([]);
  });
});

describe('the copy', () => {
  let copy: AddonApp;

  beforeEach(() => {
    close();
    copy = copied();
  });

  it('asks for the recovery code, checks, and takes the register over with its triggers and forms', () => {
    expect(view(copy)).toMatchObject({ state: 'copy', isOfClosed: true, needsCode: true });
    expect(refusal(copy, { do: 'takeCopyOver', recoveryCode: '', trial: true })).toBe('keyMissing');
    expect(refusal(copy, { do: 'takeCopyOver', recoveryCode: 'f0'.repeat(32), trial: true })).toBe(
      'keyMismatch',
    );
    expect(take(copy, true)).toMatchObject({ taken: false, ok: true, differences: [] });
    expect(triggersOf(copy)).toEqual([]);
    expect(take(copy, false, '')).toMatchObject({ taken: true, ok: true, forms: 'linked' });
    expect(triggersOf(copy)).toEqual(['cellsEdited', 'dailyRun', 'formSubmitted', 'formSubmitted']);
    expect(view(copy)).toMatchObject({ state: 'rotated', old: { isThere: true, touched: [] } });
    expect(view(old)).toMatchObject({ state: 'moved', address: expect.stringContaining('the-copy') });
    expect(refusal(old, { do: 'reopenRegister' })).toBe('registerMoved');
    expect(worksOf([old, copy])).toEqual([copy]);
    expect(copy.alertOf('verifyLog')).toContain('ehjä');
  });

  it('puts the old script to rest by its daily run where the command line has made the move', () => {
    // The command line knows nothing of the old script's triggers and properties.
    old.state.triggers.push(...structuredClone(made.state.triggers));
    delete old.state.scriptProperties['registerClosedAt'];
    const before = JSON.parse(made.snapshot());
    expect(old.host.run('dailyRun', [], { trigger: 'time' }).error?.message).toBe('registerClosed');
    expect(triggersOf(old)).toHaveLength(4);
    take(copy);
    expect(old.host.run('dailyRun', [], { trigger: 'time' }).error?.message).toBe('registerMoved');
    expect(triggersOf(old)).toEqual([]);
    old.book.sheets.load(before);
    expect(refusal(old, { do: 'formState' })).toBe('registerClosed');
  });

  it('puts the old script to rest when its window is opened after such a move', () => {
    take(copy);
    old.state.triggers.push(...structuredClone(made.state.triggers));
    delete old.state.scriptProperties['registerClosedAt'];
    expect(view(old)).toMatchObject({ state: 'moved' });
    expect(triggersOf(old)).toEqual([]);
    expect(old.state.scriptProperties['registerClosedAt']).toBeDefined();
  });

  it('takes the requests of the form from then on, and makes the daily run', () => {
    take(copy);
    sendIn(copy, {
      language: 'Suomi',
      'fi.right': rightChoice('access', 'fi'),
      'fi.name': 'Aino Ahola',
      'fi.email': 'aino@example.com',
    })();
    daily(copy);
    expect(formOf(copy).id).toBe(settingOf(copy, 'formId'));
    expect(copy.book.records('Pyynnöt')).toHaveLength(1);
    expect(old.book.records('Pyynnöt')).toHaveLength(0);
  });

  it('that is not like the register is not taken over; the cell is named, and its content is not', () => {
    copy.paste('Asiakkaat', 'Etunimi', 0, ['Salainen Sanna']);
    const result = take(copy);
    expect(result).toMatchObject({ taken: false, ok: false, more: 0 });
    expect(result.differences).toEqual([
      expect.objectContaining({ what: 'cells', tab: 'Asiakkaat', row: 2, column: 'Etunimi' }),
    ]);
    expect(JSON.stringify(result)).not.toContain('Sanna');
    expect(worksOf([old, copy])).toEqual([]);
  });

  it('of a register at work is told to be worth nothing', () => {
    old.value<'reopenRegister'>({ do: 'reopenRegister' });
    const early = new AddonApp(madeCopy(old.book, 'early'), {
      state: newHostState('owner@example.com', true),
    });
    expect(view(early)).toMatchObject({ state: 'copy', isOfClosed: false });
    expect(refusal(early, { do: 'takeCopyOver', recoveryCode: code, trial: false })).toBe('copyNotClosed');
  });

  it('says where the form is another account’s', () => {
    const alone = new AddonApp(copy.book, { state: newHostState('owner@example.com', true) });
    expect(take(alone)).toMatchObject({ taken: true, forms: 'lost' });
    expect(triggersOf(alone)).toEqual(['cellsEdited', 'dailyRun']);
  });

  it('is done when the old spreadsheet cannot be opened any more, and not before', () => {
    take(copy);
    expect(refusal(copy, { do: 'oldOneGone' })).toBe('oldStillThere');
    const later = new AddonApp(copy.book.copy(), { state: copy.state });
    expect(view(later)).toMatchObject({ state: 'rotated', old: { isThere: false } });
    expect(later.value<'oldOneGone'>({ do: 'oldOneGone' })).toEqual({ tasks: 1 });
    expect(view(later)).toMatchObject({ state: 'atWork' });
  });
});

describe('a take-over that dies', () => {
  const calls = (() => {
    const app = new AddonApp(made.book.copy(), { state: structuredClone(made.state) });
    close(app);
    let count = 0;
    take(copied(app, () => void count++));
    return Array.from({ length: count }, (_, index) => index);
  })();

  it.each(calls)('at service call %s: never two at work, and again it comes to its end', (at) => {
    close();
    let index = 0;
    let killed = false;
    const copy = copied(old, () => {
      if (index++ !== at || killed) return undefined;
      killed = true;
      return 'kill';
    });
    try {
      take(copy);
    } catch {
      // The execution was killed; the page hears that nothing came back.
    }
    expect(killed).toBe(true);
    expect(worksOf([old, copy]).length).toBeLessThanOrEqual(1);
    expect(take(copy)).toMatchObject({ taken: true, forms: 'linked' });
    expect(triggersOf(copy)).toEqual(['cellsEdited', 'dailyRun', 'formSubmitted', 'formSubmitted']);
    expect(worksOf([old, copy])).toEqual([copy]);
    expect(logOf(copy.book).filter((event) => event === 'register.rotated')).toHaveLength(1);
  });
});

const logOf = (book: TestRegister) => book.records('Loki').map(({ Tapahtuma }) => String(Tapahtuma));
