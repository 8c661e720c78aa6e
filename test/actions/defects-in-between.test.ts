import { describe, expect, test } from '@jest/globals';
import { act } from '../../src/actions/act';
import { erase } from '../../src/actions/erase';
import { verify } from '../../src/actions/verify';
import { remove } from '../../src/workbook/changes';
import { parseCsv } from '../../src/actions/import/csv';
import { importFiles } from '../../src/actions/import';
import { setUp } from '../../src/actions/setup';
import { sweep } from '../../src/actions/sweep';
import { Killed, type TestRegister } from '../support/register';
import { registerWith } from '../support/scenes';
import { addColumn, apply, columnAt, deleteColumn, gridOf, textsIn, write } from './by-hand';

const people = ['Aino', 'Eino', 'Helmi', 'Olli'];
const shop = registerWith({
  customers: parseCsv(
    `number,lastName,email\n${people.map((name, n) => `${n},${name},${name.toLowerCase()}@example.fi`).join('\n')}\n`,
  ),
});

const customersSheet = (register: TestRegister) => gridOf(register, 'Customers').sheetId;
const names = (register: TestRegister) => register.records('Customers').map((row) => row['Last name']);

/** A person does something just before the first commit call. */
function beforeCommit(register: TestRegister, deed: () => void): void {
  let done = false;
  register.intercept = ({ name, when }) => {
    if (done || name !== 'commit' || when !== 'before') return;
    done = true;
    deed();
  };
}

const sortDownwards = (register: TestRegister) =>
  apply(register, {
    sortRange: {
      range: { sheetId: customersSheet(register), startRowIndex: 1 },
      sortSpecs: [{ dimensionIndex: columnAt(register, 'Customers', 'Last name'), sortOrder: 'DESCENDING' }],
    },
  });

/** The texts of all notes below the headings of the customers tab. */
function notes(register: TestRegister): string[] {
  const customers = register.sheets
    .spreadsheet(register.spreadsheetId)
    .sheets?.find(({ properties }) => properties?.title === 'Customers');
  return (customers?.data ?? []).flatMap(({ startRow = 0, rowData = [] }) =>
    (rowData ?? []).flatMap(({ values = [] }, row) =>
      (startRow ?? 0) + row === 0 ? [] : (values ?? []).flatMap(({ note }) => note ?? []),
    ),
  );
}

function annotate(register: TestRegister): void {
  for (const [row, name] of people.entries())
    apply(register, {
      updateCells: {
        start: { sheetId: customersSheet(register), rowIndex: row + 1, columnIndex: 3 },
        rows: [{ values: [{ note: `about ${name}` }] }],
        fields: 'note',
      },
    });
}

describe('an erasure', () => {
  test('takes the owner’s own last column along, although a column was inserted in between', () => {
    const register = shop.copy();
    addColumn(register, 'Customers', ['My notes', 'Aino is ill']);
    beforeCommit(register, () =>
      apply(register, {
        insertDimension: {
          range: { sheetId: customersSheet(register), dimension: 'COLUMNS', startIndex: 20, endIndex: 21 },
        },
      }),
    );
    register.run(erase(register.world, 'aino@example.fi'));
    expect(textsIn(register)).not.toContain('Aino is ill');
    expect(names(register)).toEqual(['Eino', 'Helmi', 'Olli']);
    expect(register.run(verify(register.world))).toMatchObject({ ok: true });
  });

  test.each([
    ['undisturbed', () => undefined],
    ['while somebody sorts', sortDownwards],
  ])('takes the notes on the person’s cells along and nobody else’s, %s', (_, deed) => {
    const register = shop.copy();
    annotate(register);
    beforeCommit(register, () => deed(register));
    register.run(erase(register.world, 'aino@example.fi'));
    expect(notes(register).sort()).toEqual(['about Eino', 'about Helmi', 'about Olli']);
    expect(names(register)).not.toContain('Aino');
  });

  test('that finds another row in the place keeps that row among the filled ones', () => {
    const register = shop.copy();
    const ids = register.records('Customers').map(({ ID }) => String(ID));
    const before = register.records('Log').length;
    beforeCommit(register, () => sortDownwards(register));
    register.run(
      act(register.world, {
        query: { customers: [] },
        decide: (reading) => ({
          pieces:
            reading.head.sequence > before
              ? []
              : [
                  {
                    changes: [remove('customers', 0, ids[0] as string)],
                    entries: [{ event: 'test', details: {} }],
                  },
                ],
          result: undefined,
        }),
      }),
    );
    expect(names(register).sort()).toEqual(people);
  });
});

/** New addresses for two people, imported while somebody sorts, by a run that dies right after its commit. */
function killedImport(register: TestRegister): void {
  beforeCommit(register, () => sortDownwards(register));
  const { intercept } = register;
  register.intercept = (call) => {
    intercept(call);
    if (call.name === 'commit' && call.when === 'after') throw new Killed();
  };
  expect(() => register.run(newAddresses(register))).toThrow(Killed);
  register.intercept = () => undefined;
}

const newAddresses = ({ world }: TestRegister) =>
  importFiles(world, { customers: parseCsv('number,city\n0,Turku\n') });
const cities = (register: TestRegister) =>
  Object.fromEntries(register.records('Customers').map((row) => [row['Last name'], row.City]));
const deleteRowOf = (register: TestRegister, lastName: string) => {
  const row = names(register).indexOf(lastName) + 1;
  apply(register, {
    deleteDimension: {
      range: { sheetId: customersSheet(register), dimension: 'ROWS', startIndex: row, endIndex: row + 1 },
    },
  });
};

describe('what a killed run put astray', () => {
  test('is dropped with the row that was hit, and nobody else gets its cell', () => {
    const register = shop.copy();
    killedImport(register);
    expect(cities(register)).toMatchObject({ Olli: 'Turku' });
    deleteRowOf(register, 'Olli');
    register.run(newAddresses(register));
    expect(cities(register)).toEqual({ Aino: 'Turku', Eino: '', Helmi: '' });
  });

  test('is left as a person has written it since', () => {
    const register = shop.copy();
    killedImport(register);
    const cell = `'Customers'!${String.fromCharCode(65 + columnAt(register, 'Customers', 'City'))}2`;
    register.api(
      'PUT',
      `/values/${encodeURIComponent(cell)}`,
      { values: [['Oulu']] },
      { valueInputOption: 'RAW' },
    );
    register.run(newAddresses(register));
    expect(cities(register)).toEqual({ Aino: 'Turku', Eino: '', Helmi: '', Olli: 'Oulu' });
  });

  test('is put right where the column was copied beside itself', () => {
    const register = shop.copy();
    beforeCommit(register, () => {
      const sheetId = customersSheet(register);
      const at = columnAt(register, 'Customers', 'City');
      const column = (startColumnIndex: number) => ({
        sheetId,
        startColumnIndex,
        endColumnIndex: startColumnIndex + 1,
      });
      apply(
        register,
        { insertDimension: { range: { sheetId, dimension: 'COLUMNS', startIndex: at, endIndex: at + 1 } } },
        { copyPaste: { source: column(at + 1), destination: column(at), pasteType: 'PASTE_NORMAL' } },
      );
    });
    register.run(newAddresses(register));
    const [headings = [], ...rows] = register.cells('Customers');
    const places = headings.flatMap((heading, at) => (heading === 'City' ? [at] : []));
    expect(places.map((at) => rows[0]?.[at] ?? '')).toEqual(['', 'Turku']);
  });
});

describe('set-up', () => {
  const repair = (register: TestRegister) => register.run(setUp(register.world));

  test.each([
    ['another tab', 'Staff', 'Role'],
    ['the tab concerned', 'Customers', 'Website'],
    ['the log', 'Log', 'Details'],
  ])('puts right what is astray, although %s lost a column', (_, title, heading) => {
    const register = shop.copy();
    killedImport(register);
    deleteColumn(register, title, heading);
    repair(register);
    // The rest of the commit stands, so what went astray is done where it was meant.
    expect(cities(register)).toEqual({ Aino: 'Turku', Eino: '', Helmi: '', Olli: '' });
    register.run(newAddresses(register));
    expect(cities(register)).toEqual({ Aino: 'Turku', Eino: '', Helmi: '', Olli: '' });
  });

  test('makes a column of its own beside the one that a person adds in between', () => {
    const register = shop.copy();
    deleteColumn(register, 'Customers', 'Website');
    beforeCommit(register, () => addColumn(register, 'Customers', ['My notes', 'keep this']));
    repair(register);
    register.intercept = () => undefined;
    const [headings = []] = register.cells('Customers');
    expect(headings.filter((heading) => heading === 'My notes' || heading === 'Website').sort()).toEqual([
      'My notes',
      'Website',
    ]);
    expect(register.records('Customers')[0]).toMatchObject({ 'My notes': 'keep this' });
    expect(repair(register)).toMatchObject({ changed: false });
  });
});

describe('a log whose last entry was deleted by hand', () => {
  const cutOff = () => {
    const register = shop.copy();
    const { sheetId } = gridOf(register, 'Log');
    const end = register.cells('Log').length;
    apply(register, {
      deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: end - 1, endIndex: end } },
    });
    return register;
  };

  test('is named by the next commit', () => {
    const register = cutOff();
    expect(() => register.run(newAddresses(register))).toThrow(
      expect.objectContaining({ code: 'logCutOff' }),
    );
  });

  test('goes on after set-up, and verification tells of the gap without calling the log broken', () => {
    const register = cutOff();
    const missing = register.cells('Log').length;
    expect(register.run(setUp(register.world))).toMatchObject({ changed: true });
    register.run(newAddresses(register));
    expect(cities(register)).toMatchObject({ Aino: 'Turku' });
    expect(register.run(verify(register.world))).toMatchObject({
      ok: true,
      fault: undefined,
      gaps: [{ from: missing, to: missing }],
    });
    expect(register.records('Log').map(({ Event }) => Event)).toContain('log.continued');
    expect(register.run(setUp(register.world))).toMatchObject({ changed: false });
  });
});

describe('an action', () => {
  const event = { event: 'test', details: {} };

  test('refuses any key where the check of the key was blanked', () => {
    const register = shop.copy();
    const row = register.records('Settings').findIndex(({ Setting }) => Setting === 'keyCheck');
    write(register, 'Settings', row, 'Value', '');
    const wrong = { ...register.world, key: new Uint8Array(32).fill(9) };
    expect(() => register.run(sweep(wrong))).toThrow('keyMismatch');
    expect(() => register.run(setUp(wrong))).toThrow('keyMismatch');
  });

  test('goes on when a tab is renamed between its read and its look', () => {
    const register = shop.copy();
    let done = false;
    register.intercept = ({ name, when }) => {
      if (done || name !== 'look' || when !== 'before') return;
      done = true;
      const properties = { sheetId: customersSheet(register), title: 'People' };
      apply(register, { updateSheetProperties: { properties, fields: 'title' } });
    };
    register.run(newAddresses(register));
    expect(register.records('People')[0]).toMatchObject({ City: 'Turku' });
  });

  test('that slept over hundreds of commits reads again before it writes', () => {
    const register = shop.copy();
    let slept = false;
    register.intercept = ({ name, when }) => {
      if (slept || name !== 'look' || when !== 'after') return;
      slept = true;
      const end = register.records('Log').length;
      for (let commit = 1; commit <= 310; commit++)
        register.run(
          act(register.world, {
            query: {},
            decide: ({ head }) => ({
              pieces: head.sequence < end + commit ? [{ changes: [], entries: [event] }] : [],
              result: undefined,
            }),
          }),
        );
      register.today = '2026-11-25';
    };
    register.run(newAddresses(register));
    expect(slept).toBe(true);
    expect(register.run(verify(register.world))).toMatchObject({ ok: true });
  });

  test('keeps few marks, however many entries each commit has', () => {
    const register = shop.copy();
    for (let commit = 1; commit <= 300; commit++)
      register.run(
        act(register.world, {
          query: {},
          decide: ({ head }) => ({
            pieces: head.sequence < 2 * commit ? [{ changes: [], entries: [event, event] }] : [],
            result: undefined,
          }),
        }),
      );
    const { developerMetadata = [] } = register.sheets.spreadsheet(register.spreadsheetId);
    const marks = (developerMetadata ?? []).filter(({ metadataKey }) => metadataKey === 'commit');
    expect(register.records('Log').length).toBeGreaterThan(590);
    expect(marks.length).toBeLessThanOrEqual(150);
  });

  test('says at once that an id is no text, and removes and logs nothing', () => {
    const register = shop.copy();
    write(register, 'Customers', 0, 'ID', 1001);
    const entries = register.records('Log').length;
    expect(() => register.run(erase(register.world, 'aino@example.fi'))).toThrow('idNotText');
    expect(names(register)).toEqual(people);
    expect(register.records('Log')).toHaveLength(entries);
  });
});
