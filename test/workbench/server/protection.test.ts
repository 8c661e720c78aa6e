import { describe, expect, it } from '@jest/globals';
import { touchedBlocks } from '../../../src/workbench/server/engine/operations';
import { demandUnprotected } from '../../../src/workbench/server/engine/protection';
import { workbookView } from '../../../src/workbench/server/engine/view';
import { WorkbenchError } from '../../../src/workbench/server/errors';
import type { OperationFields } from '../../../src/workbench/server/protocol';
import { block, TestBook } from './book';

const user = 'owner@example.com';

function protectedBook(...ranges: object[]): TestBook {
  const book = new TestBook();
  book.calls.batchUpdate(ranges.map((protectedRange) => ({ addProtectedRange: { protectedRange } })));
  return book;
}

const column = {
  range: { sheetId: 7, startColumnIndex: 1, endColumnIndex: 2 },
  description: 'Lisäosa pitää tätä',
  warningOnly: true,
};

function refusal(work: () => void): unknown {
  try {
    work();
    return undefined;
  } catch (error) {
    if (!(error instanceof WorkbenchError)) throw error;
    return { code: error.code, values: error.values };
  }
}

const warned = { code: 'protected', values: { description: 'Lisäosa pitää tätä' } };

describe('a protected range', () => {
  const demand = (book: TestBook, wanted: ReturnType<typeof block>, confirmed = false) =>
    refusal(() => demandUnprotected(book.calls, user, [wanted], confirmed));

  it('that only warns asks first, and lets a confirmed change through', () => {
    const book = protectedBook(column);
    expect(demand(book, block(3, 1))).toEqual(warned);
    expect(demand(book, block(3, 0, 1, 2))).toEqual(warned);
    expect(demand(book, block(3, 1), true)).toBeUndefined();
    expect(demand(book, block(3, 0))).toBeUndefined();
    expect(demand(book, block(3, 1, 1, 1, 8))).toBeUndefined();
  });

  it('that shuts the user out refuses, confirmed or not; its editors may go on', () => {
    const closed = { ...column, warningOnly: false, editors: { users: ['other@example.com'] } };
    const open = { ...closed, editors: { users: ['Owner@Example.com'] } };
    expect(demand(protectedBook(closed), block(0, 1), true)).toMatchObject({ code: 'not-editor' });
    expect(demand(protectedBook(open), block(0, 1))).toBeUndefined();
  });

  it('that is a whole sheet leaves its unprotected ranges free', () => {
    const free = { sheetId: 7, startRowIndex: 1, startColumnIndex: 0, endColumnIndex: 2 };
    const book = protectedBook({
      ...column,
      range: { sheetId: 7 },
      unprotectedRanges: [free, { sheetId: 7, startColumnIndex: 2, endColumnIndex: 3 }],
    });
    expect(demand(book, block(2, 0, 5, 3))).toBeUndefined();
    expect(demand(book, block(0, 2, 10, 1))).toBeUndefined();
    expect(demand(book, block(0, 0))).toEqual(warned);
    expect(demand(book, block(2, 0, 5, 4))).toEqual(warned);
  });

  it('asks before each kind of change that would reach it', () => {
    const book = protectedBook(column);
    const asks = <K extends keyof OperationFields>(kind: K, fields: OperationFields[K]) =>
      refusal(() => demandUnprotected(book.calls, user, touchedBlocks(book.calls, kind, fields)));
    const span = { sheetId: 7, start: 2, end: 3 };
    expect(asks('deleteRows', span)).toEqual(warned);
    expect(asks('deleteColumns', span)).toBeUndefined();
    expect(asks('sort', { sheetId: 7, column: 0, descending: false })).toEqual(warned);
    expect(asks('sortRange', { ...block(0, 2, 3, 2), by: 2, descending: false })).toBeUndefined();
    expect(asks('fill', { from: block(0, 0), to: block(0, 0, 1, 2) })).toEqual(warned);
    expect(asks('copy', { from: block(0, 0), to: block(0, 1), what: 'values' })).toEqual(warned);
    expect(asks('copy', { from: block(0, 1), to: block(0, 0), what: 'all' })).toBeUndefined();
    expect(asks('copy', { from: block(0, 1), to: block(0, 0), what: 'all', cut: true })).toEqual(warned);
    expect(asks('format', { ...block(0, 1), format: { bold: true } })).toEqual(warned);
    expect(asks('deleteSheet', { sheetId: 7 })).toEqual(warned);
    expect(asks('insertRows', span)).toBeUndefined();
    expect(asks('hideRows', span)).toBeUndefined();
  });

  it('is shown with its block', () => {
    const { protections } = workbookView(protectedBook(column).calls, 1).sheets[0]!;
    expect(protections).toEqual([
      { row: 0, column: 1, rows: 10, columns: 1, description: 'Lisäosa pitää tätä', warningOnly: true },
    ]);
  });
});
