import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import Papa from 'papaparse';
import { unguarded } from '../../src/documents/csv';
import { portableFiles } from '../../src/documents/portable/files';
import { portableJson } from '../../src/documents/portable/json';
import type { PortablePackage } from '../../src/documents/portable/package';
import { portableSchema } from '../../src/documents/portable/schema';
import { languages } from '../../src/language/text';
import { bodyOf, hostileTexts, skeleton, textOf } from './hostile';
import { samplePortable } from './portable-samples';

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
addFormats(ajv);
const isValid = ajv.compile(portableSchema);
const problems = (portable: PortablePackage): unknown =>
  isValid(JSON.parse(JSON.stringify(portableJson(portable)))) ? [] : isValid.errors;

const AINO = {
  firstName: 'Aino',
  lastName: 'Mallinen',
  phone: '+358 9 870 2000',
  since: 44197,
  language: 'fi',
};
const ORDERS = [
  { date: 46037, description: 'blue kettle', amount: 19.8, invoiceNumber: 'A-1' },
  { date: 'last spring', description: 'lamp', amount: 'five', invoiceNumber: 'A-2' },
];
const CONSENTS = [
  { purpose: 'marketing', action: 'given', at: 46350.5, wording: 'You may.', language: 'fi' },
];

const sample = (language: (typeof languages)[number]) => samplePortable(language, AINO, ORDERS, CONSENTS);
const contentOf = (portable: PortablePackage, name: string | RegExp) =>
  portableFiles(portable).find((file) => file.name.match(name))?.content ?? '';

describe('the package', () => {
  it.each(languages)('is a cover page and files with names that are safe and nobody’s (%s)', (language) => {
    const names = portableFiles(sample(language)).map(({ name }) => name);
    expect(names.slice(1)).toEqual([
      'data.json',
      'data.schema.json',
      'customer.csv',
      'orders.csv',
      'consents.csv',
      'contact.vcf',
    ]);
    expect(names.every((name) => /^[a-z][a-z.-]+$/.test(name))).toBe(true);
  });

  it.each(languages)(
    'has a cover page that tells what each file is, what is covered and what is not (%s)',
    (language) => {
      expect(bodyOf(portableFiles(sample(language))[0]?.content ?? '')).toMatchSnapshot();
    },
  );

  it.each(languages)('says why it is empty where the right reaches nothing (%s)', (language) => {
    const portable = samplePortable(language);
    const [cover, ...others] = portableFiles(portable);
    expect(textOf(bodyOf(cover?.content ?? ''))).toMatchSnapshot();
    expect(others.map(({ name }) => name)).not.toContain('contact.vcf');
    expect(problems(portable)).toEqual([]);
  });

  it('has no data of the person on its cover page', () => {
    for (const language of languages) {
      const cover = portableFiles(sample(language))[0]?.content ?? '';
      for (const value of ['Aino', 'Mallinen', '870', 'kettle', 'c7f3']) expect(cover).not.toContain(value);
    }
  });
});

describe('the JSON', () => {
  it.each(languages)(
    'is valid under the schema beside it, whose keys are the same in every language (%s)',
    (language) => {
      const portable = sample(language);
      const beside = new Ajv({ allErrors: true });
      addFormats(beside);
      const isValidBeside = beside.compile(JSON.parse(contentOf(portable, 'data.schema.json')) as object);
      expect(isValidBeside(JSON.parse(contentOf(portable, 'data.json'))) ? [] : isValidBeside.errors).toEqual(
        [],
      );
      expect(JSON.parse(contentOf(portable, 'data.json'))).toMatchObject({
        bases: { customer: 'contract', orders: 'contract', consents: 'consent' },
        customer: { firstName: 'Aino', since: '2021-01-01', language: 'fi' },
        orders: [
          { date: '2026-01-15', amount: 19.8 },
          { date: 'last spring', amount: 'five' },
        ],
        consents: [{ purpose: 'marketing', action: 'given', at: '2026-11-24T12:00:00' }],
      });
    },
  );

  it.each(hostileTexts)('holds hostile text to the letter (%#)', (text) => {
    const portable = samplePortable('en', { ...AINO, firstName: text }, [
      { ...ORDERS[0], description: text },
    ]);
    expect(problems(portable)).toEqual([]);
    expect(JSON.parse(contentOf(portable, 'data.json'))).toMatchObject({
      customer: { firstName: text },
      orders: [{ description: text }],
    });
  });

  it('refuses what is none of its fields', () => {
    const json = JSON.parse(JSON.stringify(portableJson(sample('en')))) as { customer: object };
    expect(isValid({ ...json, customer: { ...json.customer, number: '71' } })).toBe(false);
  });

  it('has the schema that is published in docs/schema (UPDATE_SCHEMA=1 writes it anew)', () => {
    const file = join(__dirname, '../../docs/schema/portable-1.json');
    const current = `${JSON.stringify(portableSchema, null, 2)}\n`;
    if (process.env['UPDATE_SCHEMA']) writeFileSync(file, current);
    expect(readFileSync(file, 'utf8')).toBe(current);
  });
});

describe('the tables', () => {
  it('have the fields of the JSON as headings and one record a line', () => {
    const [headings, ...lines] = Papa.parse<string[]>(contentOf(sample('fi'), 'orders.csv').trimEnd()).data;
    expect(headings).toEqual(['date', 'description', 'amount', 'invoiceNumber']);
    expect(lines).toEqual([
      ['2026-01-15', 'blue kettle', '19.8', 'A-1'],
      ['last spring', 'lamp', 'five', 'A-2'],
    ]);
    expect(contentOf(sample('fi'), 'customer.csv')).toContain('+358 9 870 2000');
    expect(contentOf(sample('fi'), 'customer.csv')).not.toContain("'+358");
  });

  it.each(hostileTexts)(
    'hold hostile text without letting a spreadsheet program carry it out (%#)',
    (text) => {
      const csv = contentOf(samplePortable('en', { ...AINO, firstName: text }), 'customer.csv');
      const cell = Papa.parse<string[]>(csv, { delimiter: ',' }).data[1]?.[0] ?? '';
      expect(unguarded(cell)).toBe(text);
      expect(cell).not.toMatch(/^[=@\t\r\n]/);
    },
  );
});

it('the cover page keeps its structure whatever the controller is called', () => {
  const plain = sample('en');
  const called = (name: string) =>
    skeleton(portableFiles({ ...plain, controller: { ...plain.controller, name } })[0]?.content ?? '');
  for (const text of hostileTexts) expect(called(text)).toEqual(called('plain'));
});
