import { describe, expect, test } from '@jest/globals';
import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { processingRecordHtml } from '../../src/documents/processing/html';
import { processingRecordJson, processingRecordSchema } from '../../src/documents/processing/json';
import { processingRecordOf } from '../../src/documents/processing/record';
import type { NoticeFacts } from '../../src/documents/notice/facts';
import { documents } from '../../src/language/documents';
import { processingRecordTexts as texts } from '../../src/language/processingRecord';
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

test('a record whose activities name no recipients yet, and that does not say whether transfers are known, as they once were written, keeps to the schema', () => {
  const data = processingRecordJson(recordOf(fullFacts));
  const before: object = {
    ...data,
    transfersKnown: undefined,
    activities: data.activities.map(({ recipients: _later, ...activity }) => activity),
  };
  expect([validate(JSON.parse(JSON.stringify(before))), validate.errors]).toEqual([true, null]);
  expect(data.activities.every(({ recipients }) => Array.isArray(recipients))).toBe(true);
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

  test('has orders where it rests on a contract, whichever columns it names', () => {
    const purposes = fullFacts.purposes.map((purpose) =>
      purpose.id === 'customer' ? { ...purpose, columns: ['lastName'], rule: '' } : purpose,
    );
    const [found] = recordOf({ ...fullFacts, purposes }).activities;
    expect(found?.data.flatMap((category) => category.contents)).toEqual(
      expect.arrayContaining(['Last name', 'Amount']),
    );
  });

  test('has the owner’s own columns where every purpose names its columns: nobody has said whose they are', () => {
    const named = fullFacts.purposes.map((purpose) => ({ ...purpose, columns: ['lastName'] }));
    const all = recordOf({ ...fullFacts, purposes: named }).activities.filter(({ id }) => id !== 'rights');
    for (const { data } of all)
      expect(data.flatMap((category) => category.contents)).toContain('Kengännumero');
  });

  test('has the recipients that serve it, and those of whom nobody has said whom they serve', () => {
    const names = (id: string) => of(id)?.recipients.map(({ name }) => name);
    expect(names('accounting')).toEqual(['Tilitoimisto Tasainen Oy', 'Google LLC']);
    expect(names('marketing')).toEqual(['Google LLC']);
    expect(names('rights')).toEqual(['Google LLC']);
    expect(of('marketing')?.transfers.map(({ name }) => name)).toEqual(['Google LLC']);
    const bookkeeper = { ...fullFacts.recipients[0]!, country: 'Intia', isOutside: true };
    const abroad = recordOf({ ...fullFacts, recipients: [bookkeeper] }).activities;
    expect(abroad.filter(({ transfers }) => transfers.length > 0).map(({ id }) => id)).toEqual([
      'accounting',
    ]);
  });

  test.each(['marketing', 'Sähköinen suoramarkkinointi', 'sending of the newsletter', 'nyhetsbrev'])(
    'is served by whoever the owner says serves it, in any language: %s',
    (purpose) => {
      const recipients = [{ ...fullFacts.recipients[0]!, purpose }];
      const serving = recordOf({ ...fullFacts, recipients }).activities.filter(
        (each) => each.recipients.length > 0,
      );
      expect(serving.map(({ id }) => id)).toContain('marketing');
      expect(serving.map(({ id }) => id)).not.toContain('accounting');
    },
  );

  test('of the owner’s own that is called like ours takes its place', () => {
    const [first] = fullFacts.purposes;
    const purposes = first ? [{ ...first, id: 'rights' }] : [];
    expect(recordOf({ ...fullFacts, purposes }).activities.map(({ id }) => id)).toEqual(['rights']);
  });
});

test('the record says that access was compared with the staff only where it was lately', () => {
  const saying = (isAccessReviewed: boolean) => recordOf({ ...fullFacts, isAccessReviewed }).security[0];
  expect(saying(true)).toContain('within the last two weeks the real sharing has been compared');
  expect(saying(false)).toContain('has not been compared');
});

test.each([true, false, undefined])(
  'the record does not say that access is limited while it is in doubt (%s)',
  (isAccessReviewed) => {
    const [said] = recordOf({ ...fullFacts, isAccessReviewed, isAccessInDoubt: true }).security;
    expect(said).toContain('is not in order or could not be checked');
    expect(said).not.toContain('Access is limited');
  },
);

describe('transfers', () => {
  const [bookkeeper, google] = [
    fullFacts.recipients[0]!,
    { ...fullFacts.recipients[1]!, country: 'Irlanti' },
  ];
  const inEurope = { ...google, isOutside: false };
  const toldOf = (recipients: NoticeFacts['recipients']) => {
    const record = recordOf({ ...fullFacts, recipients });
    const html = processingRecordHtml(record);
    return {
      denied: html.includes(texts.transfersNone.en),
      unknown: html.includes(documents.transfersUnknown.en),
      known: [record, ...record.activities].map((each) => each.areTransfersKnown),
      json: processingRecordJson(record).transfersKnown,
    };
  };

  test('are denied where everybody and who hosts the sheet are in the EEA', () => {
    const { known, ...told } = toldOf([bookkeeper, inEurope]);
    expect(told).toEqual({ denied: true, unknown: false, json: true });
    expect(known).not.toContain(false);
  });

  test.each<[string, NoticeFacts['recipients']]>([
    ['who hosts the sheet is not listed', [bookkeeper]],
    ['nobody is listed', []],
    ['a country is blank', [{ ...bookkeeper, country: ' ' }, inEurope]],
  ])('are not denied while %s', (_what, recipients) => {
    const { known, ...told } = toldOf(recipients);
    expect(told).toEqual({ denied: false, unknown: true, json: false });
    expect(known[0]).toBe(false);
  });

  test('of an activity are known where everybody is whom it concerns', () => {
    const recipients = [{ ...bookkeeper, country: '' }, inEurope];
    const { activities } = recordOf({ ...fullFacts, recipients });
    const unknown = activities.filter(({ areTransfersKnown }) => !areTransfersKnown);
    expect(unknown.map(({ id }) => id)).toEqual(['accounting']);
  });

  test('that are known are told beside those of which nobody knows', () => {
    const html = processingRecordHtml(
      recordOf({ ...fullFacts, recipients: [{ ...bookkeeper, country: '' }, fullFacts.recipients[1]!] }),
    );
    expect(html).toContain('komission päätös');
    expect(html).toContain(documents.transfersUnknown.en);
  });
});

test('a purpose without a basis keeps the record to its schema', () => {
  const purposes = fullFacts.purposes.map((purpose) => ({ ...purpose, basis: '' as const }));
  expect([validate(processingRecordJson(recordOf({ ...fullFacts, purposes }))), validate.errors]).toEqual([
    true,
    null,
  ]);
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
    ['host', { recipients: fullFacts.recipients.slice(0, 1) }],
    [
      'country',
      { recipients: fullFacts.recipients.map((each) => ({ ...each, country: '', isOutside: false })) },
    ],
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
