import { describe, expect, it } from '@jest/globals';
import { SheetsStandIn } from '../../../src/workbench/sheets';
import { History } from '../../../src/workbench/server/engine/history';
import type { OperationFields } from '../../../src/workbench/server/protocol';
import { block, TestBook } from './book';

/** A workbook with a person at it, whose every act is remembered. */
class Person extends TestBook {
  readonly history = new History(this.standIn, 'book');

  types(row: number, column: number, text: string, sheetId = 7): void {
    const act = this.history.begin();
    this.type(row, column, [[text]], sheetId);
    act.settle('EDIT');
    act.end();
  }

  does<K extends keyof OperationFields>(kind: K, fields: OperationFields[K]): void {
    const act = this.history.begin();
    const { change } = this.change(kind, fields);
    act.settle(change);
    act.end();
  }

  /** Something else than the person writes. */
  script(row: number, text: string, sheetId = 7): void {
    this.type(row, 4, [[text]], sheetId);
  }
}

const span = { sheetId: 7, start: 0, end: 1 };

describe('undo and redo', () => {
  it('take back and do again, step by step, and say what the step was', () => {
    const person = new Person();
    person.types(1, 1, 'a');
    person.types(1, 1, 'b');
    person.does('insertRows', { ...span });
    expect(person.history.view()).toEqual({ undo: true, redo: false });
    expect(person.history.undo()).toBe('INSERT_ROW');
    expect(person.history.undo()).toBe('EDIT');
    expect(person.column()).toEqual(['a']);
    expect(person.history.undo()).toBe('EDIT');
    expect(person.column()).toEqual([]);
    expect(person.history.view()).toEqual({ undo: false, redo: true });
    person.history.redo();
    person.history.redo();
    expect(person.history.redo()).toBe('INSERT_ROW');
    expect(person.column()).toEqual(['', 'b']);
    expect(() => person.history.redo()).toThrow('nothing to undo');
  });

  it('bring back whole rows, columns, sheets, their order, notes and filters', () => {
    const person = new Person();
    person.types(2, 1, 'x');
    person.does('note', { sheetId: 7, row: 1, column: 0, text: 'n' });
    person.does('setFilter', block(0, 0, 5, 2));
    const before = JSON.stringify(person.standIn.spreadsheet('book'));
    person.does('deleteRows', { sheetId: 7, start: 1, end: 2 });
    person.does('deleteColumns', { sheetId: 7, start: 0, end: 1 });
    person.does('moveSheet', { sheetId: 7, index: 1 });
    person.does('deleteSheet', { sheetId: 7 });
    for (let i = 0; i < 4; i++) person.history.undo();
    expect(JSON.stringify(person.standIn.spreadsheet('book'))).toBe(before);
  });

  it('bring back the named ranges and developer metadata of what was deleted', () => {
    const person = new Person();
    const developerMetadata = {
      metadataId: 5,
      metadataKey: 'k',
      visibility: 'DOCUMENT',
      location: { dimensionRange: { sheetId: 7, dimension: 'COLUMNS', startIndex: 1, endIndex: 2 } },
    };
    const range = { sheetId: 7, startColumnIndex: 1, endColumnIndex: 2 };
    person.calls.batchUpdate([
      { createDeveloperMetadata: { developerMetadata } },
      { addNamedRange: { namedRange: { name: 'nimet', range } } },
    ]);
    const saved = () => JSON.stringify(person.standIn.spreadsheet('book'));
    const before = saved();
    person.does('deleteColumns', { sheetId: 7, start: 0, end: 2 });
    expect(saved()).not.toContain('nimet');
    person.history.undo();
    expect(saved()).toBe(before);
  });

  it('are stored as any other change is', () => {
    const person = new Person();
    const stored = new SheetsStandIn({ spreadsheets: [person.standIn.spreadsheet('book')] });
    let state = person.history.now();
    const store = () => {
      const delta = person.standIn.changesSince(state);
      if (delta) stored.repeat('book', JSON.parse(JSON.stringify(delta)));
      state = person.history.now();
      expect(stored.spreadsheet('book')).toEqual(person.standIn.spreadsheet('book'));
    };
    person.types(2, 2, 'x');
    person.does('format', { ...block(1, 1, 2, 2), format: { bold: true } });
    store();
    person.does('deleteColumns', { sheetId: 7, start: 1, end: 2 });
    store();
    person.does('duplicateSheet', { sheetId: 7 });
    person.does('deleteSheet', { sheetId: 7 });
    store();
    while (person.history.view().undo) {
      person.history.undo();
      store();
    }
    while (person.history.view().redo) person.history.redo();
    store();
  });

  it('leave what a script has done on other sheets', () => {
    const person = new Person();
    person.types(1, 1, 'mine');
    person.script(1, 'script', 8);
    person.history.undo();
    expect(person.shown()[0]![0]).toBe('');
    expect(person.shown(8)[0]![3]).toBe('script');
  });

  it('end for a sheet that a script has changed since, which is said; other sheets keep theirs', () => {
    const person = new Person();
    person.types(1, 1, 'a');
    person.types(1, 1, 'other sheet', 8);
    person.types(2, 1, 'b');
    person.script(3, 'script');
    expect(() => person.history.undo()).toThrow('changed by a script');
    expect(person.column()).toEqual(['a', 'b']);
    expect(person.history.undo()).toBe('EDIT');
    expect(person.shown(8)[0]![0]).toBe('');
    expect(() => person.history.undo()).toThrow('nothing to undo');
  });

  it('refuse to bring back a title, a name or an id that is in use by now', () => {
    const named = (person: Person, name: string, sheetId: number) =>
      person.calls.batchUpdate([{ addNamedRange: { namedRange: { name, range: { sheetId } } } }]);
    const developerMetadata = { metadataId: 5, metadataKey: 'k', visibility: 'DOCUMENT' };
    const tag = (person: Person, sheetId: number) =>
      person.calls.batchUpdate([
        { createDeveloperMetadata: { developerMetadata: { ...developerMetadata, location: { sheetId } } } },
      ]);
    const cases: [before: (person: Person) => void, after: (person: Person) => void][] = [
      [
        () => undefined,
        (person) => person.calls.batchUpdate([{ addSheet: { properties: { title: 'toinen' } } }]),
      ],
      [(person) => named(person, 'nimi', 8), (person) => named(person, 'NIMI', 7)],
      [(person) => tag(person, 8), (person) => tag(person, 7)],
    ];
    for (const [before, after] of cases) {
      const person = new Person();
      before(person);
      person.does('deleteSheet', { sheetId: 8 });
      after(person);
      const saved = JSON.stringify(person.standIn.spreadsheet('book'));
      expect(() => person.history.undo()).toThrow('changed by a script');
      expect(JSON.stringify(person.standIn.spreadsheet('book'))).toBe(saved);
    }
  });

  it('refuse to leave no sheet in sight', () => {
    const person = new Person();
    const hide = (sheetId: number, hidden: boolean) =>
      person.calls.batchUpdate([
        { updateSheetProperties: { properties: { sheetId, hidden }, fields: 'hidden' } },
      ]);
    hide(8, true);
    const act = person.history.begin();
    hide(8, false);
    act.settle('OTHER');
    act.end();
    hide(7, true);
    expect(() => person.history.undo()).toThrow('changed by a script');
  });

  it('a new act ends what could be done again; at most a hundred steps are kept', () => {
    const person = new Person();
    for (let i = 0; i < 103; i++) person.types(1, 1, String(i));
    person.history.undo();
    person.types(1, 2, 'x');
    expect(person.history.view()).toEqual({ undo: true, redo: false });
    let steps = 0;
    for (; person.history.view().undo; steps++) person.history.undo();
    expect(steps).toBe(100);
    expect(person.shown()[0]!.slice(0, 2)).toEqual(['2', '']);
  });

  it('what an act and its simple triggers did together is one step', () => {
    const person = new Person();
    const act = person.history.begin();
    person.type(1, 1, [['a']]);
    act.settle('EDIT');
    person.script(1, 'stamp', 8);
    act.end();
    person.history.undo();
    expect([person.column(), person.column(8, 3)]).toEqual([[], []]);
  });

  it('what others wrote while the triggers ran is not taken back with it', () => {
    const person = new Person();
    const act = person.history.begin();
    person.type(1, 1, [['a']]);
    act.settle('EDIT');
    person.script(1, 'other', 8);
    person.history.interrupt();
    act.end();
    person.history.undo();
    expect([person.column(), person.column(8, 3)]).toEqual([[], ['other']]);
  });

  it('what the person did while the triggers of an act ran is one step with it', () => {
    const person = new Person();
    const act = person.history.begin();
    person.type(1, 1, [['a']]);
    act.settle('EDIT');
    person.types(2, 1, 'b');
    person.script(2, 'stamp');
    act.end();
    person.history.undo();
    expect([person.column(), person.column(7, 3)]).toEqual([[], []]);
    expect(person.history.view()).toEqual({ undo: false, redo: true });
    person.history.redo();
    expect(person.column()).toEqual(['a', 'b']);
  });

  it('what the person did before and after somebody else wrote, while triggers ran, goes back in order', () => {
    const person = new Person();
    const act = person.history.begin();
    person.type(1, 1, [['a']]);
    act.settle('EDIT');
    person.types(2, 1, 'b');
    person.script(1, 'other', 8);
    person.history.interrupt();
    person.types(3, 1, 'c');
    act.end();
    person.history.undo();
    expect(person.column()).toEqual(['a', 'b']);
    person.history.undo();
    expect([person.column(), person.column(8, 3)]).toEqual([[], ['other']]);
  });

  it('nothing is remembered of what changed nothing', () => {
    const person = new Person();
    const act = person.history.begin();
    act.settle('OTHER');
    act.end();
    expect(person.history.view().undo).toBe(false);
  });
});
