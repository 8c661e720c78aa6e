import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { authorityReportJson } from '../../src/documents/authority-json';
import { type AuthorityReport, authorityReportHtml } from '../../src/documents/authority-report';
import { authorityReportSchema } from '../../src/documents/authority-schema';
import { languages } from '../../src/language/text';
import { day } from '../../src/register/calendar';
import { controller } from './samples';

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
addFormats(ajv);
const isValid = ajv.compile(authorityReportSchema);

const report: AuthorityReport = {
  language: 'en',
  day: day('2026-11-24'),
  from: day('2026-01-01'),
  to: day('2026-10-31'),
  controller,
  registerName: 'Customers',
  requests: [
    {
      ...{ key: 'access', right: 'Access to own data', received: 12, answered: 8, partly: 1, refused: 1 },
      ...{ endedOtherwise: 1, open: 1, late: 1, overdue: 0, extended: 2, meanDays: 14, longestDays: 41 },
    },
    {
      ...{ key: 'object', right: 'Objection', received: 1, answered: 0, partly: 0, refused: 0 },
      ...{ endedOtherwise: 0, open: 1, late: 0, overdue: 1, extended: 0 },
    },
  ],
  undated: 1,
  receivedByLog: 14,
  erasures: [
    { why: 'request', count: 4 },
    { why: 'withdrawal', count: 1 },
  ],
  erased: [
    { why: 'request', tab: 'customers', kind: 'Customers', isReduced: true, count: 2 },
    { why: 'period', tab: 'orders', kind: 'Orders', isReduced: false, count: 1204 },
  ],
  notErased: 1,
  kept: [
    {
      ...{ why: 'accounting', ground: 'Accounting Act', tab: 'orders', kind: 'Orders' },
      ...{ isReduced: false, count: 6 },
    },
  ],
  keptUntil: day('2032-12-31'),
  waiting: 2,
  breaches: { found: 2, toldAuthority: 2, late: 1, toldPeople: 1, undated: 1 },
  log: {
    intact: true,
    gaps: [{ from: 7, to: 9 }],
    entries: 5310,
    since: day('2016-02-01'),
    isCondensed: true,
    leftOut: ['2015'],
    checkpoint: {
      spreadsheetId: 'sheet-1',
      size: 9120,
      hash: 'ab'.repeat(32),
      date: '2026-11-24T10:00:00+02:00',
    },
  },
};

describe('the report for an authority', () => {
  test.each(languages)('reads in %s', (language) => {
    expect(authorityReportHtml({ ...report, language })).toMatchSnapshot();
  });

  test('of a span in which nothing happened says so', () => {
    const nothing = {
      requests: [],
      erasures: [],
      erased: [],
      kept: [],
      undated: 0,
      notErased: 0,
      waiting: 0,
    };
    const html = authorityReportHtml({ ...report, ...nothing, keptUntil: undefined });
    for (const said of ['no requests received in the span', 'No data was erased', 'Nothing was kept'])
      expect(html).toContain(said);
  });

  test('is there as data, with the same numbers by keys', () => {
    expect(authorityReportJson(report)).toMatchSnapshot();
  });

  test('is valid by its schema for machines, whole or of an empty register', () => {
    const { keptUntil, ...rest } = report;
    expect(keptUntil).toBeDefined();
    const empty = {
      ...rest,
      requests: [],
      erased: [],
      kept: [],
      log: { ...report.log, since: undefined, fault: 4 },
    };
    for (const each of [report, empty]) {
      isValid(JSON.parse(JSON.stringify(authorityReportJson(each as AuthorityReport))));
      expect(isValid.errors).toBeNull();
    }
    expect(isValid({ ...authorityReportJson(report), name: 'Aino' })).toBe(false);
  });

  test('has the schema that is published in docs/schema (UPDATE_SCHEMA=1 writes it anew)', () => {
    const file = join(__dirname, '../../docs/schema/authority-report-1.json');
    const current = `${JSON.stringify(authorityReportSchema, null, 2)}\n`;
    if (process.env['UPDATE_SCHEMA']) writeFileSync(file, current);
    expect(readFileSync(file, 'utf8')).toBe(current);
  });
});
