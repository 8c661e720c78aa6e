import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { recordConsent } from '../../src/actions/consent';
import { erase } from '../../src/actions/erase';
import { importFiles } from '../../src/actions/import';
import { parseCsv } from '../../src/actions/import/csv';
import type { Program } from '../../src/actions/program';
import { sweep } from '../../src/actions/sweep';
import { verify } from '../../src/actions/verify';
import type { CellValue } from '../../src/workbook/api';
import { Killed, type TestRegister } from '../support/register';
import { registerWith } from '../support/scenes';

/**
 * A person works in the sheet while an action is on its way to Google: sorts, inserts, deletes, moves, renames, adds
 * columns of their own. Nobody else's row may change, whatever the order of events, even when the run dies after its
 * commit and only the next one can put things right.
 */

const people = Array.from(
  { length: 12 },
  (_, n) => `${n},N${String.fromCharCode(65 + ((n * 7) % 12))},Person ${n},p${n}@example.fi,0${n}00${n}`,
);
const shop = registerWith({
  customers: parseCsv(`number,lastName,firstName,email,postcode\n${people.join('\n')}\n`),
  orders: parseCsv(
    `invoiceId,customerId,invoiceDate,total\n${people.map((_, n) => `${n},${n},2026-0${1 + (n % 9)}-01,${n}.50`).join('\n')}\n`,
  ),
});
const WHO = 'p5@example.fi';

const actions: Record<string, (register: TestRegister) => Program<unknown>> = {
  consent: ({ world }) =>
    recordConsent(world, WHO, { purpose: 'marketing', action: 'given', channel: 'phone' }),
  sweep: ({ world }) => sweep(world),
  erasure: ({ world }) => erase(world, WHO),
  import: ({ world }) =>
    importFiles(world, { customers: parseCsv('number,city\n3,Turku\n5,Oulu\n7,Lahti\n') }),
};

const dimension = (sheetId: number, kind: 'ROWS' | 'COLUMNS', startIndex: number, endIndex: number) => ({
  sheetId,
  dimension: kind,
  startIndex,
  endIndex,
});

/** What a person may do; sheet 7000 is the customers tab, 7001 the orders. Column numbers are those of a fresh register. */
const deeds: Record<string, (sheetId: number, at: number) => object> = {
  'sorts downwards': (sheetId) => ({
    sortRange: {
      range: { sheetId, startRowIndex: 1 },
      sortSpecs: [{ dimensionIndex: 0, sortOrder: 'DESCENDING' }],
    },
  }),
  'sorts by another column': (sheetId) => ({
    sortRange: {
      range: { sheetId, startRowIndex: 1 },
      sortSpecs: [{ dimensionIndex: 4, sortOrder: 'ASCENDING' }],
    },
  }),
  'inserts a row': (sheetId, at) => ({
    insertDimension: { range: dimension(sheetId, 'ROWS', 1 + (at % 12), 2 + (at % 12)) },
  }),
  'moves a row': (sheetId, at) => ({
    moveDimension: {
      source: dimension(sheetId, 'ROWS', 1 + (at % 12), 2 + (at % 12)),
      destinationIndex: at % 2 ? 1 : 13,
    },
  }),
  'inserts a column': (sheetId, at) => ({
    insertDimension: { range: dimension(sheetId, 'COLUMNS', at % 8, 1 + (at % 8)) },
  }),
  'moves a column': (sheetId, at) => ({
    moveDimension: {
      source: dimension(sheetId, 'COLUMNS', at % 9, 1 + (at % 9)),
      destinationIndex: at % 2 ? 0 : 9,
    },
  }),
  'moves a kept column to the front': (sheetId) => ({
    moveDimension: {
      source: dimension(sheetId, 'COLUMNS', sheetId === 7000 ? 29 : 7, sheetId === 7000 ? 30 : 8),
      destinationIndex: 0,
    },
  }),
  'renames a heading': (sheetId, at) => ({
    updateCells: {
      start: { sheetId, rowIndex: 0, columnIndex: at % 9 },
      rows: [{ values: [{ userEnteredValue: { stringValue: `My ${at}` } }] }],
      fields: 'userEnteredValue',
    },
  }),
  'deletes the first row': (sheetId) => ({ deleteDimension: { range: dimension(sheetId, 'ROWS', 1, 2) } }),
};

/** Every customer's data by number, without what the register computes; the column order and headings do not matter. */
function people_(register: TestRegister): Map<CellValue, CellValue[]> {
  const tagged = register.api<{ valueRanges?: { valueRange: { values?: CellValue[][] } }[] }>(
    'POST',
    '/values:batchGetByDataFilter',
    {
      dataFilters: ['id', 'number', 'lastName', 'firstName', 'email', 'postcode', 'city', 'marketing'].map(
        (key) => ({ developerMetadataLookup: { metadataKey: `customers.${key}` } }),
      ),
      majorDimension: 'COLUMNS',
      valueRenderOption: 'UNFORMATTED_VALUE',
    },
  );
  const [ids = [], ...rest] = (tagged.valueRanges ?? []).map(
    ({ valueRange }) => valueRange.values?.[0]?.slice(1) ?? [],
  );
  return new Map(
    ids.flatMap((id, row) =>
      id === '' || id === undefined || id === null
        ? []
        : [[id, rest.map((column) => column[row] ?? '')] as const],
    ),
  );
}

function expectNobodyElseChanged(
  before: Map<CellValue, CellValue[]>,
  after: Map<CellValue, CellValue[]>,
  actor: keyof typeof actions,
  deleted: Set<CellValue>,
): void {
  for (const [id, row] of before) {
    const [number] = row;
    if (deleted.has(id)) continue;
    if (number === '5' && actor === 'erasure') continue;
    const expected = [...row];
    if (actor === 'import' && ['3', '5', '7'].includes(String(number)))
      expected[5] = { '3': 'Turku', '5': 'Oulu', '7': 'Lahti' }[String(number)] as string;
    if (actor === 'consent' && number === '5') expected[6] = 'Given';
    expect({ id, row: after.get(id) }).toEqual({ id, row: expected });
  }
  expect([...after.keys()].every((id) => before.has(id))).toBe(true);
}

describe.each(Object.keys(actions))('during %s', (name) => {
  const act = actions[name] as (typeof actions)[string];

  test.each(Object.keys(deeds))('a person %s between read and commit', (deed) => {
    for (const killed of [false, true]) {
      const register = shop.copy();
      const before = people_(register);
      let deleted = new Set<CellValue>();
      let done = false;
      register.intercept = ({ name: call, when }) => {
        if (call !== 'commit') return;
        if (when === 'before' && !done) {
          done = true;
          const requests = [7000, 7001].map((sheetId) => (deeds[deed] as (typeof deeds)[string])(sheetId, 5));
          register.api('POST', ':batchUpdate', { requests });
          const left = people_(register);
          deleted = new Set([...before.keys()].filter((id) => !left.has(id)));
        } else if (when === 'after' && killed) throw new Killed();
      };
      try {
        register.run(act(register));
      } catch (error) {
        if (!(error instanceof Killed)) throw error;
      }
      register.intercept = () => undefined;
      register.run(act(register));
      expectNobodyElseChanged(before, people_(register), name, deleted);
      if (name === 'erasure')
        expect([...people_(register).values()].some((row) => row.includes(WHO))).toBe(false);
      expect(register.run(sweep(register.world)).unfinished).toBe(false);
      expect(register.run(sweep(register.world)).result.changedCells).toBe(0);
      expect(register.run(verify(register.world))).toMatchObject({ ok: true });
    }
  });
});

test('any order of what a person does, before any service call, leaves everybody else as they were', () => {
  const step = fc.record({
    deed: fc.constantFrom(...Object.keys(deeds).filter((deed) => !deed.startsWith('deletes'))),
    at: fc.nat(20),
    call: fc.nat(4),
    sheetId: fc.constantFrom(7000, 7001),
  });
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(actions)),
      fc.array(step, { minLength: 1, maxLength: 4 }),
      (name, steps) => {
        const register = shop.copy();
        const before = people_(register);
        register.intercept = ({ index, when }) => {
          if (when !== 'before') return;
          for (const { deed, at, call, sheetId } of steps) {
            if (call === index)
              register.api('POST', ':batchUpdate', {
                requests: [(deeds[deed] as (typeof deeds)[string])(sheetId, at)],
              });
          }
        };
        register.run((actions[name] as (typeof actions)[string])(register));
        expectNobodyElseChanged(before, people_(register), name, new Set());
      },
    ),
    {
      seed: 20261124,
      numRuns: 60,
      examples: [
        [
          'erasure',
          [
            { deed: 'sorts downwards', at: 0, call: 2, sheetId: 7000 },
            { deed: 'inserts a column', at: 1, call: 2, sheetId: 7000 },
          ],
        ],
        [
          'sweep',
          [
            { deed: 'inserts a row', at: 0, call: 1, sheetId: 7000 },
            { deed: 'moves a column', at: 0, call: 2, sheetId: 7000 },
          ],
        ],
      ],
    },
  );
});
