import { describe, expect, test } from '@jest/globals';
import { act } from '../../src/actions/act';
import { erase } from '../../src/actions/erase';
import { verify } from '../../src/actions/verify';
import { remove } from '../../src/workbook/changes';
import { parseCsv } from '../../src/actions/import/csv';
import type { TestRegister } from '../support/register';
import { registerWith } from '../support/scenes';
import { addColumn, apply, columnAt, gridOf, textsIn } from './by-hand';

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
