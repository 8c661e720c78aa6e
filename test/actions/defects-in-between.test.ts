import { describe, expect, test } from '@jest/globals';
import { act } from '../../src/actions/act';
import { erase } from '../../src/actions/erase';
import { verify } from '../../src/actions/verify';
import { remove } from '../../src/workbook/changes';
import { parseCsv } from '../../src/actions/import/csv';
import { importFiles } from '../../src/actions/import';
import { setUp } from '../../src/actions/setup';
import { Killed, type TestRegister } from '../support/register';
import { registerWith } from '../support/scenes';
import { addColumn, apply, columnAt, deleteColumn, gridOf, textsIn } from './by-hand';

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
