import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { authorityReportJson } from '../../src/documents/authority-json';
import { type AuthorityReport, authorityReportHtml } from '../../src/documents/authority-report';
import { authorityReportSchema } from '../../src/documents/authority-schema';
import { languages } from '../../src/language/text';
import { authorityReportOfYear as report } from './supervision-samples';

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
addFormats(ajv);
const isValid = ajv.compile(authorityReportSchema);

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
