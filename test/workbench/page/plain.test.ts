import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Axis } from '../../../src/workbench/page/grid/axis';
import { bounds, steppedTo } from '../../../src/workbench/page/grid/selection';
import { fromTsv, toTsv } from '../../../src/workbench/page/grid/tsv';
import { timeOfDay, when, whenLocal } from '../../../src/workbench/page/panels/format';
import { fill, wordsFor } from '../../../src/workbench/page/words';

describe('cells on the clipboard', () => {
  it('come back as they went, whatever they hold', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', '\r', ' ', '=') });
    const lines = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      )
      // A last line of empty cells reads as the line break at the end of a clipboard.
      .filter((block) => block.at(-1)!.join('') !== '');
    fc.assert(fc.property(lines, (block) => expect(fromTsv(toTsv(block))).toEqual(block)));
  });

  it('are read as other programs write them', () => {
    expect(fromTsv('a\tb\r\nc\r\n')).toEqual([
      ['a', 'b'],
      ['c', ''],
    ]);
    expect(fromTsv('say "hi"')).toEqual([['say "hi"']]);
  });
});

describe('an axis', () => {
  const exceptions = fc.uniqueArray(
    fc.record({ index: fc.nat(49), size: fc.integer({ min: 1, max: 300 }), hidden: fc.boolean() }),
    { selector: (entry) => entry.index },
  );

  it('finds each visible line at the place where it begins', () => {
    fc.assert(
      fc.property(exceptions, (found) => {
        const sorted = [...found].sort((a, b) => a.index - b.index);
        const axis = new Axis({ count: 50, frozen: 1, exceptions: sorted }, 21);
        for (let index = 0; index < 50; index++)
          if (axis.size(index) > 0) expect(axis.at(axis.start(index))).toBe(index);
      }),
    );
  });
});

describe('the words of the page', () => {
  it('are there in three languages and put in values', () => {
    expect(wordsFor('fi_FI').insert).toBe('Lisää');
    expect(wordsFor('sv_FI').insert).toBe('Infoga');
    expect(wordsFor('de_DE').insert).toBe('Insert');
    expect(fill(wordsFor('fi_FI').running, { name: 'greet' })).toBe('Suoritetaan skriptiä greet…');
  });
});

describe('merged cells', () => {
  const merges = [{ row: 4, column: 3, rows: 2, columns: 3 }];

  it('are one cell: entered from any side, left past the far edge', () => {
    const at = (row: number, column: number) => ({ row, column });
    const entered = steppedTo(at(6, 4), at(5, 4), merges);
    expect(entered.active).toEqual(at(4, 3));
    expect(bounds(entered)).toEqual({ top: 4, bottom: 5, left: 3, right: 5 });
    expect(steppedTo(at(4, 3), at(4, 4), merges).active).toEqual(at(4, 6));
    expect(steppedTo(at(4, 3), at(5, 3), merges).active).toEqual(at(6, 3));
    expect(steppedTo(at(4, 3), at(3, 3), merges).active).toEqual(at(3, 3));
    expect(steppedTo(at(0, 0), at(0, 1), merges).active).toEqual(at(0, 1));
  });
});

describe('a moment', () => {
  it.each([
    ['fi_FI', '3.11.2026 klo 9.05', '9.05.07'],
    ['sv_FI', '3 nov. 2026 9.05', '9.05.07'],
    ['en_GB', '3 Nov 2026, 09:05', '09:05:07'],
    ['de_DE', '3 Nov 2026, 09:05', '09:05:07'],
  ])('of a workbook of %s is written as the page’s language does: %s', (locale, day, time) => {
    const words = wordsFor(locale);
    const iso = '2026-11-03T07:05:07.123Z';
    expect(when(iso, 'Europe/Helsinki', words)).toBe(day);
    expect(whenLocal('2026-11-03T09:05', words)).toBe(day);
    expect(timeOfDay(iso, 'Europe/Helsinki', words)).toBe(time);
  });
});
