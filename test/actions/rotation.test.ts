import { describe, expect, test } from '@jest/globals';
import { recordConsent } from '../../src/actions/consent';
import { exportAccess } from '../../src/actions/access';
import { erasures } from '../../src/actions/erasure-courses';
import { tickCopy } from '../../src/actions/copies-ticked';
import { dailyRun } from '../../src/actions/daily';
import { erase } from '../../src/actions/erase';
import { owedReceipts } from '../../src/actions/receipt-again';
import { CallFailed, type Program } from '../../src/actions/program';
import { closeRegister, reopenRegister } from '../../src/actions/rotation/closing';
import { copyInto, isDraft } from '../../src/actions/rotation/copying';
import { oldOne, oldOneGone } from '../../src/actions/rotation/old-one';
import { takeOver } from '../../src/actions/rotation/taking-over';
import { replay } from '../../src/actions/replay';
import type { Spreadsheet } from '../../src/workbench/sheets';
import { setUp } from '../../src/actions/setup';
import { finishTask } from '../../src/actions/tasks';
import { verify } from '../../src/actions/verify';
import { Killed, TestRegister } from '../support/register';
import { madeCopy } from '../support/rotation';
import { addRows, idOf } from './by-hand';
import { logOf as newestLog, restoredFrom } from './restoring';
import { WHO, shop, state, logOf, closedAndCopied, atWork, blank } from './rotating';

const consent = (register: TestRegister) =>
  recordConsent(register.world, WHO, { purpose: 'marketing', action: 'withdrawn', channel: 'phone' });
const settingOf = (register: TestRegister, key: string) =>
  register.records('Settings').find(({ Setting }) => Setting === key)?.Value;

const typeInto = (register: TestRegister, title: string, row: number, column: number, text: string) => {
  const { sheets } = register.api<{ sheets: { properties: { sheetId: number; title: string } }[] }>(
    'GET',
    '',
    undefined,
    { fields: 'sheets.properties(sheetId,title)' },
  );
  const sheetId = sheets.find(({ properties }) => properties.title === title)?.properties.sheetId;
  const start = { sheetId, rowIndex: row, columnIndex: column };
  register.api('POST', ':batchUpdate', {
    requests: [
      {
        updateCells: {
          start,
          rows: [{ values: [{ userEnteredValue: { stringValue: text } }] }],
          fields: 'userEnteredValue',
        },
      },
    ],
  });
};

describe('a closed register', () => {
  test('takes no work, set-up included, until it is opened again', () => {
    const register = shop.copy();
    register.run(closeRegister(register.world));
    expect(state(register)).toEqual({ state: 'closed' });
    expect(() => register.run(consent(register))).toThrow('registerClosed');
    expect(() => register.run(setUp(register.world))).toThrow('registerClosed');
    register.run(reopenRegister(register.world));
    expect(state(register)).toEqual({ state: 'atWork' });
    register.run(consent(register));
    expect(logOf(register).join()).toContain('register.closed,register.reopened,consent.withdrawn');
  });

  test('is closed once, however often it is asked', () => {
    const register = shop.copy();
    register.run(closeRegister(register.world));
    expect(register.run(closeRegister(register.world)).entries).toEqual([]);
  });

  test('a writer that read before the closing comes too late', () => {
    const register = shop.copy();
    let done = false;
    register.intercept = ({ name, when }) => {
      if (done || name !== 'commit' || when !== 'before') return;
      done = true;
      register.run(closeRegister(register.world));
    };
    expect(() => register.run(consent(register))).toThrow('registerClosed');
    expect(logOf(register).at(-1)).toBe('register.closed');
  });

  test('is not closed while a letter may be on its way', () => {
    const register = shop.copy();
    typeInto(register, 'Letters', 1, 0, 'letter1');
    typeInto(register, 'Letters', 1, 10, 'Being sent');
    expect(() => register.run(closeRegister(register.world))).toThrow('lettersUnderWay');
  });
});

describe('taking a copy over', () => {
  test('carries everything, under its own id, and names the old spreadsheet for the owner to delete', () => {
    const { old, copy } = closedAndCopied();
    expect(state(copy)).toEqual({ state: 'copy', from: old.spreadsheetId, isOfClosed: true });
    const before = copy.records('Customers');
    const { taken, check } = copy.run(takeOver(copy.world));
    expect({ taken, ok: check?.ok, differences: check?.compared.differences }).toEqual({
      taken: true,
      ok: true,
      differences: [],
    });
    expect(check?.compared.counts).toMatchObject({ charts: 4 });
    for (const aspect of [
      'cells',
      'tags',
      'validations',
      'protections',
      'conditionalFormats',
      'notes',
    ] as const)
      expect(check?.compared.counts[aspect]).toBeGreaterThan(10);
    expect(copy.records('Customers')).toEqual(before);
    expect(state(copy)).toEqual({ state: 'rotated', from: old.spreadsheetId });
    expect(state(old)).toEqual({ state: 'moved', to: copy.spreadsheetId });
    expect(logOf(copy).slice(-2)).toEqual(['register.closed', 'register.rotated']);
    expect(logOf(old).slice(-2)).toEqual(['register.closed', 'register.handedOver']);
    expect(copy.records('Tasks').at(-1)).toMatchObject({
      Task: 'Delete the old spreadsheet, from the bin too',
      State: 'Open',
    });
    expect(atWork([old, copy])).toEqual([copy]);
    expect(copy.run(verify(copy.world))).toMatchObject({ ok: true, copied: false });
    expect(old.run(verify(old.world))).toMatchObject({ ok: true });
  });

  test('leaves a receipt that is still owed with the id under which its erasure was logged', () => {
    const { old, copy } = closedAndCopied();
    copy.run(takeOver(copy.world));
    const [owed] = copy.run(owedReceipts(copy.world));
    expect(owed?.entries).toMatchObject([{ event: 'erasure', spreadsheetId: old.spreadsheetId }]);
  });

  test('trying it changes nothing anywhere', () => {
    const { old, copy } = closedAndCopied();
    const before = [old, copy].map((each) => JSON.stringify(each.sheets.spreadsheet(each.spreadsheetId)));
    expect(copy.run(takeOver(copy.world, { isTrial: true }))).toMatchObject({
      taken: false,
      check: { ok: true },
    });
    expect([old, copy].map((each) => JSON.stringify(each.sheets.spreadsheet(each.spreadsheetId)))).toEqual(
      before,
    );
  });

  test('a copy of a register that was not closed is refused', () => {
    const old = shop.copy();
    const copy = madeCopy(old);
    expect(() => copy.run(takeOver(copy.world))).toThrow('copyNotClosed');
    old.run(closeRegister(old.world));
    expect(() => copy.run(takeOver(copy.world))).toThrow('copyNotClosed');
  });

  test('the register itself is no copy, and a wrong recovery code opens nothing', () => {
    const { old, copy } = closedAndCopied();
    expect(() => old.run(takeOver(old.world))).toThrow('noCopy');
    expect(() => copy.run(takeOver({ ...copy.world, key: new Uint8Array(32).fill(8) }))).toThrow(
      'keyMismatch',
    );
  });

  test('once the old register was opened again, its copies are worth nothing', () => {
    const { old, copy } = closedAndCopied();
    old.run(reopenRegister(old.world));
    expect(() => copy.run(takeOver(copy.world))).toThrow('oldNotClosed');
    old.run(closeRegister(old.world));
    expect(() => copy.run(takeOver(copy.world))).toThrow('oldWentOn');
    expect(atWork([old, copy])).toEqual([]);
  });

  test('of two copies one is taken over', () => {
    const { old, copy } = closedAndCopied();
    const second = madeCopy(old, 'another-copy');
    copy.run(takeOver(copy.world));
    expect(() => second.run(takeOver(second.world))).toThrow('registerMoved');
    expect(() => old.run(reopenRegister(old.world))).toThrow('registerMoved');
    expect(atWork([old, copy, second])).toEqual([copy]);
  });

  test('an old spreadsheet that cannot be read proves nothing', () => {
    const { old, copy } = closedAndCopied();
    const alone = new TestRegister(JSON.parse(JSON.stringify(copy.sheets.spreadsheet(copy.spreadsheetId))));
    expect(() => alone.run(takeOver(alone.world))).toThrow('oldOutOfReach');
    expect(state(old)).toEqual({ state: 'closed' });
  });

  test.each([
    ['a cell of the old one after copying', 'old', 'Customers', 3, 9, 'cells'],
    ['a cell of the copy', 'copy', 'Orders', 2, 4, 'cells'],
    ['a row added to the old one', 'old', 'Other material', 3, 1, 'cells'],
    ['a heading of the copy', 'copy', 'Customers', 0, 3, 'cells'],
    ['a log entry of the copy', 'copy', 'Log', 2, 2, 'cells'],
  ] as const)('names %s, and changes nothing', (_what, side, title, row, column, aspect) => {
    const both = closedAndCopied();
    typeInto(both[side], title, row, column, 'typed by hand');
    const { taken, check } = both.copy.run(takeOver(both.copy.world));
    expect({ taken, ok: check?.ok }).toEqual({ taken: false, ok: false });
    expect(check?.compared.differences).toEqual([
      expect.objectContaining({ aspect, tab: title, row: row + 1 }),
    ]);
    expect(JSON.stringify(check)).not.toContain('typed by hand');
    expect([state(both.old).state, state(both.copy).state]).toEqual(['closed', 'copy']);
  });

  test.each([
    [
      'a tag',
      'tags',
      () => ({
        deleteDeveloperMetadata: {
          dataFilter: { developerMetadataLookup: { metadataKey: 'materials.place' } },
        },
      }),
    ],
    [
      'drop-downs and formats',
      'validations',
      (sheetId: number) => ({ setDataValidation: { range: { sheetId, startRowIndex: 3, endRowIndex: 4 } } }),
    ],
    [
      'a width',
      'sizes',
      (sheetId: number) => ({
        updateDimensionProperties: {
          range: { sheetId, dimension: 'COLUMNS', startIndex: 1, endIndex: 2 },
          properties: { pixelSize: 51 },
          fields: 'pixelSize',
        },
      }),
    ],
    [
      'colours',
      'conditionalFormats',
      (sheetId: number) => ({ deleteConditionalFormatRule: { sheetId, index: 0 } }),
    ],
    ['a chart', 'charts', () => ({ deleteEmbeddedObject: { objectId: 8001 } })],
    ['a sheet', 'tabs', () => ({ addSheet: { properties: { title: 'Mine' } } })],
  ] as const)('misses %s', (_what, aspect, request) => {
    const { copy } = closedAndCopied();
    const { sheets } = copy.api<{ sheets: { properties: { sheetId: number; title: string } }[] }>(
      'GET',
      '',
      undefined,
      { fields: 'sheets.properties(sheetId,title)' },
    );
    const customers =
      sheets.find(({ properties }) => properties.title === 'Customers')?.properties.sheetId ?? 0;
    copy.api('POST', ':batchUpdate', { requests: [request(customers)] });
    const { taken, check } = copy.run(takeOver(copy.world));
    expect(taken).toBe(false);
    expect(check?.compared.wrong[aspect]).toBeGreaterThan(0);
  });

  test('notices what is typed into the old one while the copy is checked, and goes on once it stands in both', () => {
    const { old, copy } = closedAndCopied();
    let done = false;
    copy.intercept = ({ name, when }) => {
      if (done || name !== 'commit' || when !== 'before') return;
      done = true;
      typeInto(old, 'Customers', 2, 9, '+358 40 1');
    };
    expect(copy.run(takeOver(copy.world))).toMatchObject({ taken: false, check: { touched: ['Customers'] } });
    expect(atWork([old, copy])).toEqual([]);
    copy.intercept = () => undefined;
    typeInto(copy, 'Customers', 2, 9, '+358 40 1');
    expect(copy.run(takeOver(copy.world))).toMatchObject({ taken: true });
    expect(atWork([old, copy])).toEqual([copy]);
  });

  test('marks of commits that copying numbered anew are swept, so that the log is not taken for cut off', () => {
    const { copy } = closedAndCopied();
    const developerMetadata = {
      metadataId: 77_000_000,
      metadataKey: 'commit',
      metadataValue: '0',
      location: { spreadsheet: true },
      visibility: 'DOCUMENT',
    };
    copy.api('POST', ':batchUpdate', { requests: [{ createDeveloperMetadata: { developerMetadata } }] });
    expect(copy.run(takeOver(copy.world))).toMatchObject({ taken: true });
    copy.run(setUp(copy.world));
    copy.run(consent(copy));
    expect(logOf(copy)).not.toContain('log.continued');
  });

  test('what somebody typed into the old one afterwards is told before it is deleted', () => {
    const { old, copy } = closedAndCopied();
    copy.run(takeOver(copy.world));
    expect(copy.run(oldOne(copy.world))).toEqual({ id: old.spreadsheetId, isThere: true, touched: [] });
    copy.run(consent(copy));
    typeInto(old, 'Customers', 2, 9, '+358 40 1');
    expect(copy.run(oldOne(copy.world))).toMatchObject({ touched: ['Customers'] });
  });
});

describe('a version from before the rotation, restored', () => {
  test('is not put back to work by a replay of the log that says where the register went', () => {
    const before = shop.copy();
    const { old, copy } = closedAndCopied();
    copy.run(takeOver(copy.world));
    const restored = restoredFrom(before, old);
    expect(() => restored.run(replay(restored.world, newestLog(old)))).toThrow(
      expect.objectContaining({ code: 'registerMoved', data: { spreadsheet: copy.spreadsheetId } }),
    );
    expect(atWork([restored, copy])).toEqual([copy]);
  });

  test('of the copy is not taken over again: its log would fork', () => {
    const { copy } = closedAndCopied();
    const before = JSON.parse(JSON.stringify(copy.sheets.spreadsheet(copy.spreadsheetId))) as Spreadsheet;
    copy.run(takeOver(copy.world));
    copy.run(consent(copy));
    copy.sheets.load(before);
    copy.remembers = true;
    expect(() => copy.run(takeOver(copy.world))).toThrow('olderVersion');
  });
});

describe('a copy made through the API', () => {
  test('is as good as one made by hand, with the owner’s own sheets, merges, filters and hidden rows', () => {
    const old = shop.copy();
    const sheetId = 0;
    old.api('POST', ':batchUpdate', {
      requests: [
        {
          addSheet: {
            properties: {
              sheetId,
              title: 'Mine',
              gridProperties: { rowCount: 9, columnCount: 4, frozenRowCount: 1 },
            },
          },
        },
        {
          updateCells: {
            start: { sheetId, rowIndex: 1, columnIndex: 1 },
            rows: [{ values: [{ userEnteredValue: { formulaValue: '=1+1' }, note: 'sum' }] }],
            fields: 'userEnteredValue,note',
          },
        },
        {
          mergeCells: {
            range: { sheetId, startRowIndex: 3, endRowIndex: 5, startColumnIndex: 0, endColumnIndex: 2 },
            mergeType: 'MERGE_ALL',
          },
        },
        {
          setBasicFilter: {
            filter: {
              range: { sheetId, startRowIndex: 0, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 2 },
            },
          },
        },
        {
          updateDimensionProperties: {
            range: { sheetId, dimension: 'ROWS', startIndex: 6, endIndex: 7 },
            properties: { hiddenByUser: true },
            fields: 'hiddenByUser',
          },
        },
        {
          addNamedRange: {
            namedRange: {
              name: 'sum',
              range: { sheetId, startRowIndex: 1, endRowIndex: 2, startColumnIndex: 1, endColumnIndex: 2 },
            },
          },
        },
        {
          createDeveloperMetadata: {
            developerMetadata: { metadataKey: 'own', location: { sheetId }, visibility: 'DOCUMENT' },
          },
        },
      ],
    });
    old.run(closeRegister(old.world));
    const fresh = blank(old);
    old.run(copyInto(old.world, 'fresh'));
    const { taken, check } = fresh.run(takeOver(fresh.world));
    expect({ taken, differences: check?.compared.differences }).toEqual({ taken: true, differences: [] });
    expect(fresh.run(setUp(fresh.world))).toMatchObject({ tabsMade: [], columnsMade: [], rowsAdded: 0 });
    expect(atWork([old, fresh])).toEqual([fresh]);
  });

  test('that was not finished is no register, and is begun again', () => {
    const old = shop.copy();
    old.run(closeRegister(old.world));
    const fresh = blank(old);
    old.run(copyInto(old.world, 'fresh'));
    const calls = old.calls.length;
    for (let at = 3; at < calls; at++) {
      const again = blank(old);
      old.intercept = ({ index, when }) => {
        if (index === at && when === 'before') throw new Killed();
      };
      expect(() => old.run(copyInto(old.world, 'fresh'))).toThrow(Killed);
      old.intercept = () => undefined;
      expect(() => again.run(takeOver(again.world))).toThrow('notSetUp');
      if (at > 3) expect(old.run(isDraft('fresh'))).toBe(true);
      old.run(copyInto(old.world, 'fresh'));
      expect(old.run(isDraft('fresh'))).toBe(false);
      expect(again.run(takeOver(again.world, { isTrial: true }))).toMatchObject({ check: { ok: true } });
    }
    expect(fresh.spreadsheetId).toBe('fresh');
  });
});

describe('files that the old script made', () => {
  test('are the owner’s to delete, since the copy’s script cannot see whether they are gone', () => {
    const old = shop.copy();
    old.run(exportAccess(old.world, WHO));
    const performers = (register: TestRegister) =>
      register
        .records('Tasks')
        .filter(({ Task }) => Task === 'Delete the export file')
        .map(({ Performer }) => Performer);
    expect(performers(old)).toEqual(['The register']);
    old.run(closeRegister(old.world));
    const copy = madeCopy(old);
    expect(copy.run(takeOver(copy.world))).toMatchObject({ taken: true });
    expect(performers(copy)).toEqual(['You']);
  });
});

describe('the old spreadsheet', () => {
  /** The taken-over copy in an account without the old spreadsheet. */
  const withoutOld = (copy: TestRegister) =>
    new TestRegister(JSON.parse(JSON.stringify(copy.sheets.spreadsheet(copy.spreadsheetId))), 'later');

  test('is not said to be gone while it can be opened', () => {
    const { copy } = closedAndCopied();
    copy.run(takeOver(copy.world));
    expect(() => copy.run(oldOneGone(copy.world))).toThrow('oldStillThere');
  });

  test.each<[string, (world: TestRegister['world']) => Program<unknown>]>([
    ['looked for', oldOne],
    ['said to be gone', oldOneGone],
  ])('of somebody else, to which nobody here has access, is not taken for gone when it is %s', (_, act) => {
    const { copy, old } = closedAndCopied();
    copy.run(takeOver(copy.world));
    const before = logOf(copy);
    copy.intercept = ({ name }) => {
      if (name === 'outline') throw CallFailed.of(403);
    };
    expect(() => copy.run(act(copy.world))).toThrow('oldBarred');
    copy.intercept = () => undefined;
    expect(logOf(copy)).toEqual(before);
    expect(settingOf(copy, 'movedFrom')).toBe(old.spreadsheetId);
  });

  test('ends the tasks on the history of earlier erasures when it is gone, and of no later one', () => {
    const { copy } = closedAndCopied();
    copy.run(takeOver(copy.world));
    const later = withoutOld(copy);
    later.run(erase(later.world, 'terhi.hamalainen@apple.fi'));
    const history = () =>
      later
        .records('Tasks')
        .filter(({ Task }) => Task === 'Mind the version history')
        .map(({ State }) => State);
    expect(history()).toEqual(['Open', 'Open']);
    expect(later.run(oldOne(later.world))).toMatchObject({ isThere: false });
    expect(later.run(oldOneGone(later.world)).result).toEqual({ tasks: 2 });
    expect(history()).toEqual(['Done', 'Open']);
    expect(logOf(later).slice(-3)).toEqual(['register.oldGone', 'task.done', 'task.done']);
    expect(later.run(verify(later.world))).toMatchObject({ ok: true, copied: false });
    expect(settingOf(later, 'movedFrom')).toBeFalsy();
    expect(state(later)).toEqual({ state: 'atWork' });
    expect(() => later.run(oldOneGone(later.world))).toThrow('noOldOne');
  });

  test('does not end the history that the new one has since of vouchers erased later: the erasure is complete only with it', () => {
    const old = shop.copy();
    addRows(old, 'Orders', [{ ID: 'o1', Customer: idOf(old, WHO), Date: '2024-05-01', Amount: 5 }]);
    old.run(erase(old.world, WHO));
    old.run(closeRegister(old.world));
    const copy = madeCopy(old);
    copy.run(takeOver(copy.world));
    const later = withoutOld(copy);
    const daily = () => later.run(dailyRun(later.world));
    const history = () => later.records('Tasks').filter(({ Task }) => Task === 'Mind the version history');
    daily();
    later.today = '2031-01-10';
    daily();
    daily();
    expect(later.records('Orders')).toEqual([]);
    expect(history().map(({ State }) => State)).toEqual(['Open', 'Open', 'Open']);
    for (const { task, kind } of later.run(erasures(later.world)).flatMap(({ copies }) => copies))
      if (kind !== 'versionHistory') later.run(finishTask(later.world, task));
    later.run(oldOneGone(later.world));
    daily();
    expect(history().map(({ State }) => State)).toEqual(['Done', 'Done', 'Open']);
    // The erasure of him who had nothing left is complete, and hers is not.
    expect(logOf(later).filter((event) => event === 'erasure.completed')).toHaveLength(1);
    later.run(tickCopy(later.world, String(history()[2]?.ID)));
    expect(logOf(later).filter((event) => event === 'erasure.completed').length).toBeGreaterThan(1);
    expect(later.run(erasures(later.world, true))).toEqual([]);
  });

  test('does not end the history that the new one has of what an unfinished erasure erased after it', () => {
    const { old } = closedAndCopied();
    old.run(reopenRegister(old.world));
    const leone = String(old.records('Tasks').find(({ About }) => About !== '')?.About);
    addRows(old, 'Disclosures', [{ ID: 'd1', Customer: leone, Recipient: 'r', Date: '2026-11-01' }]);
    old.run(closeRegister(old.world));
    const copy = madeCopy(old);
    copy.run(takeOver(copy.world));
    copy.run(dailyRun(copy.world));
    expect(copy.records('Disclosures')).toEqual([]);
    const open = copy
      .records('Tasks')
      .filter(({ Task, State }) => Task === 'Mind the version history' && State === 'Open');
    expect(open).toHaveLength(2);
  });
});
