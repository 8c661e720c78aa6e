import { describe, expect, it } from '@jest/globals';
import type { HostState } from '../../src/workbench/host';
import { TestRegister } from '../support/register';
import { AddonApp } from './app';

const newRegister = { do: 'setUp', language: 'fi', settings: {} } as const;
const setting = (app: AddonApp, key: string) =>
  app.book.records('Asetukset').find((row) => row['Asetus'] === key)?.['Arvo'];
const withoutProperties = (state: HostState): HostState => ({
  ...structuredClone(state),
  scriptProperties: {},
});

describe('setting a register up', () => {
  it('is offered in a new spreadsheet, and refused to everything else until then', () => {
    const app = new AddonApp();
    expect(app.value<'setUpState'>({ do: 'setUpState' })).toMatchObject({ register: 'none', sheets: [] });
    const before = app.snapshot();
    expect(app.reply<'cardOf'>({ do: 'cardOf', who: 'x@example.com', purpose: 'request' })).toMatchObject({
      ok: false,
      code: 'notSetUp',
    });
    expect(app.alertOf('runDailyNow')).toBe(
      'Rekisteriä ei ole vielä perustettu, joten valitse ensin ”Perusta rekisteri…” (komentorivillä setup).',
    );
    expect(app.snapshot()).toBe(before);
  });

  it('takes the controller’s details and makes tabs, key and triggers', () => {
    const app = new AddonApp();
    const settings = {
      controllerName: ' Musiikkikauppa Oy ',
      controllerPostcode: '00530',
      controllerCity: '',
    };
    const made = app.value<'setUp'>({ do: 'setUp', language: 'fi', settings });
    expect(made).toMatchObject({
      changed: true,
      recoveryCode: expect.stringMatching(/^([0-9a-f]{4} ){15}[0-9a-f]{4}$/),
    });
    expect([setting(app, 'controllerName'), setting(app, 'controllerPostcode')]).toEqual([
      'Musiikkikauppa Oy',
      '00530',
    ]);
    expect(app.state.triggers.map(({ handler, event }) => [handler, event])).toEqual([
      ['dailyRun', 'CLOCK'],
      ['cellsEdited', 'ON_EDIT'],
    ]);
    expect(app.value<'setUpState'>({ do: 'setUpState' }).register).toBe('ready');
  });

  it('shows the recovery code until its owner has written it down, and never after', () => {
    const app = new AddonApp();
    const { recoveryCode } = app.value<'setUp'>(newRegister);
    expect(app.value<'setUp'>(newRegister)).toEqual({
      changed: false,
      tabsMade: 0,
      repaired: 0,
      retired: [],
      recoveryCode,
    });
    app.value<'recoveryCodeWritten'>({ do: 'recoveryCodeWritten' });
    expect(app.value<'setUp'>(newRegister)).toEqual({
      changed: false,
      tabsMade: 0,
      repaired: 0,
      retired: [],
    });
  });

  it('goes on with the same key when it died before the register was made', () => {
    const dying = new AddonApp(new TestRegister(), {
      intercept: ({ method }) => (method === 'Spreadsheets.batchUpdate' ? { kill: 'before' } : undefined),
    });
    expect(() => dying.value<'setUp'>(newRegister)).toThrow();
    const key = dying.state.scriptProperties['registerKey'];
    const again = new AddonApp(dying.book, { state: dying.state });
    expect(again.value<'setUp'>(newRegister).recoveryCode?.replace(/ /g, '')).toBe(key);
    expect(again.alertOf('verifyLog')).toMatch(/^Loki on ehjä/);
  });

  it('makes triggers that are missing and removes doubles', () => {
    const app = new AddonApp();
    app.setUp();
    const [daily, edited] = app.state.triggers;
    app.state.triggers = [...(daily ? [daily, { ...daily, id: '77' }] : [])];
    app.value<'setUp'>(newRegister);
    expect(app.state.triggers.map(({ id, handler }) => [id, handler])).toEqual([
      [daily?.id, 'dailyRun'],
      [expect.not.stringMatching(`^${edited?.id}$`), 'cellsEdited'],
    ]);
  });

  it('puts back a column that somebody deleted, and says how much was missing', () => {
    const app = new AddonApp();
    app.setUp();
    const { sheetId, column } = app.place('Asiakkaat', 'Markkinointi');
    app.book.api('POST', ':batchUpdate', {
      requests: [
        {
          deleteDimension: {
            range: { sheetId, dimension: 'COLUMNS', startIndex: column, endIndex: column + 1 },
          },
        },
      ],
    });
    expect(app.reply<'cardOf'>({ do: 'cardOf', who: 'x@example.com', purpose: 'request' })).toMatchObject({
      ok: false,
    });
    expect(app.value<'setUp'>(newRegister)).toMatchObject({ changed: true, tabsMade: 0, repaired: 1 });
    expect(app.book.cells('Asiakkaat')[0]).toContain('Markkinointi');
  });
});

describe('a sheet of the owner’s own', () => {
  const ownSheet = () => {
    const app = new AddonApp();
    const texts = [
      ['Nimi', 'Sähköposti', 'Kengännumero'],
      ['Korhonen', 'korhonen@example.com', '42'],
      ['Nieminen', 'nieminen@example.com', '38'],
    ];
    const rows = texts.map((row) => ({
      values: row.map((stringValue) => ({ userEnteredValue: { stringValue } })),
    }));
    app.book.api('POST', ':batchUpdate', {
      requests: [
        {
          updateCells: {
            start: { sheetId: 0, rowIndex: 0, columnIndex: 0 },
            rows,
            fields: 'userEnteredValue',
          },
        },
      ],
    });
    return app;
  };

  it('is offered for adoption with a guess of what its columns are', () => {
    const { sheets, columns } = ownSheet().value<'setUpState'>({ do: 'setUpState' });
    expect(sheets).toEqual([
      expect.objectContaining({
        headings: ['Nimi', 'Sähköposti', 'Kengännumero'],
        guess: ['lastName', 'email', null],
      }),
    ]);
    expect(columns).toContainEqual({ key: 'email', text: 'Sähköposti' });
  });

  it('becomes the customers tab, with ids at once and its own columns untouched', () => {
    const app = ownSheet();
    const [sheet] = app.value<'setUpState'>({ do: 'setUpState' }).sheets;
    app.value<'setUp'>({
      do: 'setUp',
      language: 'fi',
      settings: {},
      adopt: { sheetId: sheet?.sheetId ?? -1, mapping: sheet?.guess ?? [] },
    });
    const rows = app.book.records(sheet?.title ?? '');
    expect(
      rows.map((row) => [row['Nimi'], row['Kengännumero'], /^[a-z0-9]{10}$/.test(String(row['Tunniste']))]),
    ).toEqual([
      ['Korhonen', '42', true],
      ['Nieminen', '38', true],
    ]);
    expect(app.value<'cardOf'>({ do: 'cardOf', who: 'korhonen@example.com', purpose: 'request' }).name).toBe(
      'Korhonen',
    );
  });

  it.each([
    ['a column of the register twice', ['email', 'email', null]],
    ['a column that the register keeps itself', ['retentionUntil', null, null]],
    ['a column that does not exist', ['__proto__', null, null]],
  ])('is refused when its mapping names %s', (_what, mapping) => {
    const app = ownSheet();
    const before = app.snapshot();
    expect(
      app.reply<'setUp'>({ do: 'setUp', language: 'fi', settings: {}, adopt: { sheetId: 0, mapping } }),
    ).toMatchObject({ ok: false, code: 'badArgument' });
    expect([app.snapshot(), app.state.scriptProperties]).toEqual([before, {}]);
  });
});

describe('a register whose key the script has not', () => {
  const known = new AddonApp();
  const { recoveryCode = '' } = known.setUp();
  const stranger = () => new AddonApp(known.book.copy(), { state: withoutProperties(known.state) });

  it('refuses everything and asks for the recovery code', () => {
    const app = stranger();
    const before = app.snapshot();
    expect(app.value<'setUpState'>({ do: 'setUpState' }).register).toBe('keyMissing');
    expect(app.reply<'cardOf'>({ do: 'cardOf', who: 'x@example.com', purpose: 'request' })).toMatchObject({
      ok: false,
      code: 'keyMissing',
    });
    expect(app.reply<'setUp'>(newRegister)).toMatchObject({ ok: false, code: 'keyMissing' });
    expect([app.snapshot(), app.state.scriptProperties]).toEqual([before, {}]);
  });

  it.each([
    ['of another register', '0123'.repeat(16), 'keyMismatch'],
    ['cut short', recoveryCode.slice(0, -5), 'invalidKey'],
    ['that is no code', 'salasana', 'invalidKey'],
  ])('refuses a code %s', (_what, code, expected) => {
    const app = stranger();
    expect(app.reply<'setUp'>({ ...newRegister, recoveryCode: code })).toMatchObject({
      ok: false,
      code: expected,
    });
    expect(app.state.scriptProperties).toEqual({});
  });

  it('works again with its code, in upper case and without spaces too, and does not show it again', () => {
    const app = stranger();
    const typed = recoveryCode.toUpperCase().replace(/ /g, '');
    expect(app.value<'setUp'>({ ...newRegister, recoveryCode: typed })).toEqual({
      changed: false,
      tabsMade: 0,
      repaired: 0,
      retired: [],
    });
    expect(app.alertOf('verifyLog')).toMatch(/^Loki on ehjä/);
  });

  it('gets a new key on the owner’s word, and says in the log what that costs', () => {
    const app = stranger();
    const made = app.value<'setUp'>({ ...newRegister, newKey: true });
    expect(made.recoveryCode).toMatch(/^([0-9a-f]{4} ){15}[0-9a-f]{4}$/);
    expect(made.recoveryCode).not.toBe(recoveryCode);
    expect(app.book.records('Loki').map((row) => row['Tapahtuma'])).toContain('register.rekeyed');
    expect(app.host.run('dailyRun', [], { trigger: 'time' }).error).toBeUndefined();
    expect(app.alertOf('verifyLog')).toMatch(/^Loki on ehjä/);
  });

  it('keeps the key that it has where the register refuses a new one, as after a restore', () => {
    const newest = stranger();
    newest.value<'setUp'>({ ...newRegister, newKey: true });
    const restored = new AddonApp(known.book.copy(), { state: structuredClone(newest.state) });
    expect(restored.reply<'setUp'>({ ...newRegister, newKey: true })).toMatchObject({
      ok: false,
      code: 'registerRestored',
    });
    expect(restored.state.scriptProperties['registerKey']).toBe(newest.state.scriptProperties['registerKey']);
  });

  it('can have its log verified all the same', () => {
    expect(stranger().alertOf('verifyLog')).toMatch(/^Loki on ehjä/);
  });

  it('is not touched by a script that has the key of another register', () => {
    const other = new AddonApp();
    other.setUp();
    const app = new AddonApp(known.book.copy(), { state: structuredClone(other.state) });
    const before = app.snapshot();
    expect(app.value<'setUpState'>({ do: 'setUpState' }).register).toBe('keyMissing');
    expect(app.reply<'setUp'>(newRegister)).toMatchObject({ ok: false, code: 'keyMismatch' });
    expect(app.alertOf('runDailyNow')).toBe(
      'Avain ei kuulu tähän rekisteriin, joten anna tämän rekisterin palautuskoodi.',
    );
    expect(app.snapshot()).toBe(before);
  });
});
