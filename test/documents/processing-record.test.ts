import { describe, expect, test } from '@jest/globals';
import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { processingRecordHtml } from '../../src/documents/processing/html';
import { processingRecordJson, processingRecordSchema } from '../../src/documents/processing/json';
import { processingRecordOf } from '../../src/documents/processing/record';
import type { NoticeFacts } from '../../src/documents/notice/facts';
import { languages } from '../../src/language/text';
import { bareFacts, fullFacts } from './notice/samples';
import { bodyOf, hostileTexts, skeleton } from './hostile';
import { TODAY } from './samples';

const recordOf = (facts: NoticeFacts, language: (typeof languages)[number] = 'en') =>
  processingRecordOf(facts, language, TODAY);
const missing = (change: Partial<NoticeFacts>) => recordOf({ ...fullFacts, ...change }).missing;
const ajv = new Ajv({ allErrors: true });
addFormats(ajv);
const validate = ajv.compile(processingRecordSchema);

describe.each(languages)('the record of processing in %s', (language) => {
  test('tells what Article 30(1) asks for', () => {
    expect(processingRecordHtml(recordOf(fullFacts, language))).toMatchSnapshot();
  });

  test('as data keeps to its schema', () => {
    for (const facts of [fullFacts, bareFacts]) {
      const data: unknown = JSON.parse(JSON.stringify(processingRecordJson(recordOf(facts, language))));
      expect([validate(data), validate.errors]).toEqual([true, null]);
    }
  });
});

describe('an activity', () => {
  const activities = recordOf(fullFacts).activities;
  const of = (id: string) => activities.find((activity) => activity.id === id);
  const contents = (id: string) => of(id)?.data.flatMap((category) => category.contents) ?? [];

  test('is each purpose, and the handling of requests besides', () => {
    expect(activities.map(({ id }) => id)).toEqual([...fullFacts.purposes.map(({ id }) => id), 'rights']);
  });

  test('names the data that its purpose needs, and the owner’s own columns where it needs all', () => {
    expect(contents('customer')).toEqual(expect.arrayContaining(['E-mail', 'Amount', 'Kengännumero']));
    expect(contents('publication')).toEqual(expect.arrayContaining(['First name', 'Website']));
    expect(contents('publication')).not.toContain('E-mail');
    expect(contents('publication')).not.toContain('Amount');
  });

  test('has orders where its own rule is one for orders', () => {
    const purposes = fullFacts.purposes.map((purpose) =>
      purpose.id === 'accounting' ? { ...purpose, columns: ['lastName'] } : purpose,
    );
    const [found] = recordOf({ ...fullFacts, purposes }).activities.filter(({ id }) => id === 'accounting');
    expect(found?.data.flatMap((category) => category.contents)).toEqual(
      expect.arrayContaining(['Last name', 'Amount']),
    );
  });

  test('of the owner’s own that is called like ours takes its place', () => {
    const [first] = fullFacts.purposes;
    const purposes = first ? [{ ...first, id: 'rights' }] : [];
    expect(recordOf({ ...fullFacts, purposes }).activities.map(({ id }) => id)).toEqual(['rights']);
  });
});

describe('what is missing', () => {
  test('is nothing where all is written', () => {
    expect(missing({ securityMeasures: 'Lukittu kaappi', staff: { persons: 2, signed: 2 } })).toEqual([]);
  });

  test.each<[string, Partial<NoticeFacts>]>([
    ['controllerName', { controller: { ...fullFacts.controller, name: '' } }],
    ['contact', { controller: { ...fullFacts.controller, street: '', email: '', phone: '' } }],
    ['purposes', { purposes: [] }],
    ['limits', { rules: [] }],
    ['security', { securityMeasures: ' ' }],
    ['staff', { staff: { persons: 0, signed: 0 } }],
    ['safeguard', { recipients: fullFacts.recipients.map((each) => ({ ...each, safeguard: '' })) }],
    ['interest', { purposes: fullFacts.purposes.map((each) => ({ ...each, legitimateInterest: '' })) }],
  ])('is told of %s', (key, change) => {
    expect(missing(change).map((each) => each.key)).toContain(key);
  });
});

test.each(hostileTexts)('what an owner has written is text, not markup: %s', (text) => {
  const written = (owners: string): string => {
    const facts: NoticeFacts = {
      ...{ ...fullFacts, officer: owners, securityMeasures: owners.replace(/\n/g, ' ') },
      recipients: fullFacts.recipients.map((each) => ({ ...each, name: owners, safeguard: owners })),
    };
    return bodyOf(processingRecordHtml(recordOf(facts)));
  };
  expect(skeleton(written(text))).toEqual(skeleton(written('plain')));
});

test('the schema is the one that is published in docs/schema (UPDATE_SCHEMA=1 writes it anew)', () => {
  const file = join(__dirname, '../../docs/schema/processing-record-1.json');
  const current = `${JSON.stringify(processingRecordSchema, null, 2)}\n`;
  if (process.env['UPDATE_SCHEMA']) writeFileSync(file, current);
  expect(readFileSync(file, 'utf8')).toBe(current);
});
