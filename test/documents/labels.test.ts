import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { postalAddress } from '../../src/documents/addresses/postal';
import { fitLines, type FittedLines } from '../../src/documents/labels/fit';
import {
  cellBox,
  labelFormatKeys,
  labelFormats,
  labelsOf,
  printableSize,
  SHEET,
  type LabelFormatKey,
} from '../../src/documents/labels/formats';
import { labelPdf, sheetsFor } from '../../src/documents/labels/sheet';
import { lineWidth, printable } from '../../src/documents/labels/type';
import { hostileTexts } from './hostile';
import { wordsOf } from './pdf-words';

const SLACK = 0.01;

describe.each(labelFormatKeys)('sheets of %s', (key) => {
  const format = labelFormats[key];
  const boxes = Array.from({ length: labelsOf(format) }, (_, cell) => cellBox(format, cell));

  it('lie on A4, with the same margins on both sides', () => {
    const last = boxes.at(-1);
    const [left = -1, top = -1] = [boxes[0]?.x, boxes[0]?.y];
    expect(left).toBeGreaterThanOrEqual(0);
    expect(top).toBeGreaterThanOrEqual(0);
    expect((last?.x ?? 0) + format.width).toBeCloseTo(SHEET.width - left, 6);
    expect((last?.y ?? 0) + format.height).toBeCloseTo(SHEET.height - top, 6);
  });

  it('have labels that do not touch upon each other', () => {
    for (const [index, a] of boxes.entries())
      for (const b of boxes.slice(index + 1)) {
        const isBeside = a.x + a.width <= b.x + 1e-9 || b.x + b.width <= a.x + 1e-9;
        expect(isBeside || a.y + a.height <= b.y + 1e-9).toBe(true);
      }
  });
});

it('puts the first labels where the makers say: 7.2 and 15.15 mm, 4.6 and 15.15 mm, 0 and 0.5 mm from the edges', () => {
  const first = (key: LabelFormatKey) => cellBox(labelFormats[key], 0);
  expect(first('L7160').x).toBeCloseTo(7.2, 1);
  expect(first('L7160').y).toBeCloseTo(15.15, 2);
  expect(cellBox(labelFormats.L7160, 1).x - first('L7160').x).toBeCloseTo(66.04, 2);
  expect(first('L7163').x).toBeCloseTo(4.6, 1);
  expect(first('L7163').y).toBeCloseTo(15.15, 2);
  expect(first('3x8')).toMatchObject({ x: 0, y: 0.5 });
});

const letters = 'aäåoöeéiuynsštrlkmhpvjdgbcfqwxzžAÄÅOÖEÉSŠTLKÜßøØæñç0123456789-’.';
const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 14 });
const line = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));

/** Labels, each with a mark of its own before every word, so that its words are known again on the page. */
const marked = fc
  .array(fc.array(line, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 40 })
  .map((labels) =>
    labels.map((lines, label) =>
      lines.map((text) =>
        text
          .split(' ')
          .map((each) => `${label}:${each}`)
          .join(' '),
      ),
    ),
  );

describe('labels at print size, read back by another tool', () => {
  it.each(labelFormatKeys)(
    'stand inside their cells on %s, every word of them and with its letters',
    (key) => {
      const format = labelFormats[key];
      fc.assert(
        fc.property(marked, fc.nat({ max: labelsOf(format) - 1 }), fc.boolean(), (texts, start, outlines) => {
          const labels = texts.flatMap((lines) => fitLines(lines, printableSize(format)) ?? []);
          fc.pre(labels.length > 0);
          const { pages, words } = wordsOf(labelPdf(labels, format, { start, outlines }, 'Osoitetarrat'));
          expect(pages).toHaveLength(sheetsFor(labels.length, format, { start, outlines }));
          for (const { width, height } of pages) {
            expect(width).toBeCloseTo(SHEET.width, 2);
            expect(height).toBeCloseTo(SHEET.height, 2);
          }
          const known = new Map(labels.map(({ lines }, index) => [lines[0]?.split(':')[0], start + index]));
          for (const { page, x, y, width, height, text } of words) {
            const cell = known.get(text.split(':')[0]) ?? -1;
            expect(page).toBe(Math.floor(cell / labelsOf(format)));
            const box = cellBox(format, cell % labelsOf(format));
            expect(x).toBeGreaterThanOrEqual(box.x + format.padding.x - SLACK);
            expect(x + width).toBeLessThanOrEqual(box.x + box.width - format.padding.x + SLACK);
            expect(y).toBeGreaterThanOrEqual(box.y - SLACK);
            expect(y + height).toBeLessThanOrEqual(box.y + box.height + SLACK);
          }
          const written = labels.flatMap(({ lines }) => lines.flatMap((each) => each.split(' ')));
          expect(words.map(({ text }) => text).sort()).toEqual(written.sort());
        }),
        { numRuns: 12 },
      );
    },
  );

  it('keep å, ä, ö, é, ü, š, ž and the apostrophe, and hostile names are text like any other', () => {
    const names = [
      'Ääkkö Öljymäki',
      'Åsa Sjöström',
      'José Müller',
      'Šárka Žižková',
      'O’Brien',
      '(Oy) \\Firma) <Ab>',
    ];
    const labels = names.map((name): FittedLines => ({ size: 11, lines: [printable(name).text] }));
    const { words } = wordsOf(labelPdf(labels, labelFormats.L7160, { start: 0, outlines: true }, 'x'));
    expect(words.map(({ text }) => text).join(' ')).toContain('Ääkkö Öljymäki');
    expect(words.map(({ text }) => text).sort()).toEqual(names.flatMap((name) => name.split(' ')).sort());
  });

  it('are ASCII alone, so that text and bytes are the same, and ask to be printed in their own size', () => {
    const pdf = labelPdf(
      [{ size: 11, lines: ['Åäö €'] }],
      labelFormats.L7163,
      { start: 0, outlines: false },
      'Tarrat ä',
    );
    expect(pdf).toMatch(/^[\n\x20-\x7e]*$/);
    expect(pdf).toContain('/PrintScaling /None');
  });
});

describe('a label', () => {
  const box = printableSize(labelFormats.L7160);

  it('is set smaller where a line is too long, then broken between words, and never cut', () => {
    expect(fitLines(['Aino Aalto', '00100 HELSINKI'], box)).toEqual({
      size: 11,
      lines: ['Aino Aalto', '00100 HELSINKI'],
    });
    const long = 'Itä-Uudenmaan Lämpöpumpputarvike Oy';
    expect(fitLines([long], box)).toMatchObject({ lines: [long], size: 8.5 });
    const longer = 'Itä-Uudenmaan Lämpöpumpputarvike ja Ilmastointilaitehuolto Oy Ab';
    const fitted = fitLines([longer, '00100 HELSINKI'], box);
    expect(fitted?.lines.slice(0, -1).join(' ')).toBe(longer);
    expect(fitted?.lines.at(-1)).toBe('00100 HELSINKI');
  });

  it('that does not fit even so is reported', () => {
    expect(fitLines(['x'.repeat(60)], box)).toBeUndefined();
    expect(
      fitLines(
        Array.from({ length: 14 }, () => 'Aino'),
        box,
      ),
    ).toBeUndefined();
  });

  it('holds every word of what it was given, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
        const fitted = fitLines(lines, box);
        if (!fitted) return;
        expect(fitted.lines.join(' ')).toBe(lines.join(' '));
        for (const each of fitted.lines)
          expect(lineWidth(each, fitted.size) * (25.4 / 72)).toBeLessThanOrEqual(box.width);
      }),
    );
  });

  it.each([
    ['Łukasz Wałęsa', 'Lukasz Walesa'],
    ['Nguyễn Đình', 'Nguyên Dình'],
    ['Ğülşen ı', 'Gülsen i'],
    ['ｆｕｌｌ ﬁ', 'full fi'],
    ['  a\u200b\tb\r\nc ', 'a b c'],
  ])('prints %j as %j', (text, printed) => expect(printable(text)).toEqual({ text: printed, missing: [] }));

  it('tells which characters have no Latin form', () => {
    expect(printable('Иван 李').missing).toEqual(['И', 'в', 'а', 'н', '李']);
    for (const text of hostileTexts) expect(() => printable(text)).not.toThrow();
  });
});

describe('a postal address', () => {
  const at = (to: Partial<Parameters<typeof postalAddress>[0]>) =>
    postalAddress({
      ...{ names: ['Maija Meikäläinen'], organisation: '', street: 'Teikäläistentie 1 A 1' },
      ...{ postcode: '00100', city: 'Helsinki', country: '' },
      ...to,
    });

  it('within Finland has the town in capitals and no country', () => {
    const lines = ['Maija Meikäläinen', 'Teikäläistentie 1 A 1', '00100 HELSINKI'];
    for (const country of ['', 'Suomi', 'Finland', 'FI', ' fi '])
      expect(at({ country })?.lines).toEqual(lines);
    expect(at({ postcode: 'FI-00100' })?.lines).toEqual(lines);
    expect(at({ postcode: '22100', city: 'Mariehamn', country: 'Åland' })?.lines[2]).toBe('22100 MARIEHAMN');
    const ax = { postcode: 'ax 22100', city: 'Mariehamn', country: 'Åland' };
    expect(at(ax)?.lines[2]).toBe('AX-22100 MARIEHAMN');
  });

  it('names the organisation before the person', () => {
    expect(at({ organisation: 'Oy Firma Ab', street: 'PL 74' })?.lines).toEqual([
      ...['Oy Firma Ab', 'Maija Meikäläinen', 'PL 74', '00100 HELSINKI'],
    ]);
    expect(at({ organisation: 'Oy Firma Ab', names: [] })?.lines[0]).toBe('Oy Firma Ab');
  });

  it.each([
    ['Ruotsi', '111 22', 'Stockholm', ['111 22 STOCKHOLM', 'RUOTSI']],
    ['SE', '111 22', 'Stockholm', ['111 22 STOCKHOLM', 'SWEDEN']],
    ['United Kingdom', 'sw1a 2aa', 'London', ['LONDON', 'SW1A 2AA', 'UNITED KINGDOM']],
    ['USA', '94040', 'Mountain View, CA', ['MOUNTAIN VIEW, CA 94040', 'USA']],
    ['Brasilia', '01007-010', 'São Paulo', ['01007-010 SÃO PAULO', 'BRASILIA']],
  ])('abroad, in %s, is written as there, with the country last', (country, postcode, city, last) => {
    expect(at({ country, postcode, city })?.lines.slice(2)).toEqual(last);
  });

  it.each([
    { street: ' ' },
    { city: '' },
    { postcode: '' },
    { postcode: '1234' },
    { names: [] },
    { country: 'Viro', street: '' },
  ])('is none where anything needed is missing: %j', (to) => expect(at(to)).toBeUndefined());

  it('is sorted by postcode, those abroad behind', () => {
    const order = (postcode: string, country = '') => at({ postcode, country })?.order ?? '';
    const sorted = [
      order('00100'),
      order('02100'),
      order('99999'),
      order('10115', 'Germany'),
      order('11122', 'Sweden'),
    ];
    expect([...sorted].sort()).toEqual(sorted);
  });

  it('keeps lines of a cell apart', () => {
    expect(at({ street: 'c/o Mikko\nKirkkokatu 1' })?.lines).toEqual([
      ...['Maija Meikäläinen', 'c/o Mikko', 'Kirkkokatu 1', '00100 HELSINKI'],
    ]);
  });
});
