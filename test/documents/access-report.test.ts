import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { accessReportJson } from '../../src/documents/access-json';
import { accessReportHtml, type AccessReport } from '../../src/documents/access-report';
import { accessReportSchema } from '../../src/documents/access-schema';
import { languages } from '../../src/language/text';
import { bodyOf, hostileTexts, skeleton, textOf, withEveryText } from './hostile';
import { nothingHeld, sampleAccessReport } from './samples';

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
addFormats(ajv);
const isValid = ajv.compile(accessReportSchema);

const problems = (report: AccessReport): unknown => {
  const throughFile: unknown = JSON.parse(JSON.stringify(accessReportJson(report)));
  return isValid(throughFile) ? [] : isValid.errors;
};

/** What the code itself decides by; everything else may be anything. */
const fixed = ['language', 'kind', 'generatedAt', 'hash'];

function pathsOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, each]) => pathsOf(each, `${path}/${key}`));
}

describe('the access report', () => {
  it.each(languages)('reads as it should (%s)', (language) => {
    expect(bodyOf(accessReportHtml(sampleAccessReport(language)))).toMatchSnapshot();
  });

  it.each(languages)('says that nothing is held, with the information of Article 15 (%s)', (language) => {
    expect(bodyOf(accessReportHtml(nothingHeld(language)))).toMatchSnapshot();
  });

  it('shows every value that is held', () => {
    const report = sampleAccessReport('fi');
    const seen = textOf(accessReportHtml(report));
    const texts = report.sections
      .flatMap(({ rows }) => rows.flat())
      .filter((value) => typeof value === 'string');
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.filter((text) => !seen.includes(text))).toEqual([]);
    expect(seen).toContain('1\u00a0205,90\u00a0€');
    expect(seen).toContain('5.10.2026');
  });

  it('shows a value that does not fit its column as it stands', () => {
    const section = {
      key: 'orders',
      title: 'Orders',
      columns: [{ key: 'date', title: 'Date', kind: 'date' as const }],
      rows: [['last spring'], [true], [null]],
    };
    const seen = textOf(accessReportHtml({ ...sampleAccessReport('en'), sections: [section] }));
    expect(seen).toContain('last spring');
    expect(seen).toContain('yes');
  });

  it('says of recipients only what the register knows', () => {
    const report = { ...sampleAccessReport('en'), recipients: [], plannedRecipients: [] };
    const seen = textOf(accessReportHtml(report));
    expect(seen).toContain('your data has not been disclosed to anyone.');
    expect(seen).not.toContain('This is not recorded in the register.');
    expect(textOf(accessReportHtml({ ...report, subject: null }))).toContain(
      'This is not recorded in the register.',
    );
  });

  it('denies transfers only where it is known of everybody in which country they are', () => {
    const none = { ...sampleAccessReport('en'), transfers: [] };
    const seen = (areTransfersKnown: boolean) => textOf(accessReportHtml({ ...none, areTransfersKnown }));
    expect(seen(true)).toContain('no data is transferred outside the EU or EEA.');
    expect(seen(false)).not.toContain('no data is transferred outside the EU or EEA.');
    expect(seen(false)).toContain('It is not yet recorded in which country every recipient is.');
  });

  it('keeps the structure of the page whatever stands in any field', () => {
    const plain = skeleton(accessReportHtml(withEveryText(sampleAccessReport('en'), 'plain', fixed)));
    for (const text of hostileTexts) {
      expect(skeleton(accessReportHtml(withEveryText(sampleAccessReport('en'), text, fixed)))).toEqual(plain);
    }
  });

  it('asks for nothing from outside and runs nothing', () => {
    const html = accessReportHtml(sampleAccessReport('sv'));
    expect(html).not.toMatch(
      /<(script|link|img|iframe|object|form|a)\b|url\(|@import|\bsrc=|\bhref=| on\w+=/i,
    );
    expect(html).toContain("default-src 'none'");
    expect(html).toContain('<html lang="sv-FI">');
  });

  it('has no name of a person in its title', () => {
    expect(accessReportHtml(sampleAccessReport('en'))).toContain(
      '<title>The personal data we hold about you</title>',
    );
  });
});

describe('the access answer for machines', () => {
  it.each(languages)('is valid under its schema (%s)', (language) => {
    expect(problems(sampleAccessReport(language))).toEqual([]);
    expect(problems(nothingHeld(language))).toEqual([]);
  });

  it('reads as it should', () => {
    expect(accessReportJson(sampleAccessReport('fi'))).toMatchSnapshot();
  });

  it('has the same keys in every language', () => {
    const [finnish, ...others] = languages.map((language) =>
      pathsOf(accessReportJson(sampleAccessReport(language))),
    );
    for (const paths of others) expect(paths).toEqual(finnish);
  });

  it('holds hostile text to the letter', () => {
    for (const text of hostileTexts) {
      const report = withEveryText(sampleAccessReport('en'), text, [...fixed, 'key']);
      expect(problems(report)).toEqual([]);
      expect(JSON.parse(JSON.stringify(accessReportJson(report)))).toMatchObject({
        subject: { displayName: text },
      });
    }
  });

  it('loses no field to a column called __proto__ or to two columns of one key', () => {
    const columns = ['__proto__', 'note', 'note', 'constructor'].map((key) => ({
      key,
      title: key,
      kind: 'text' as const,
    }));
    const section = { key: 'customers', title: 'Customers', columns, rows: [['a', 'b', 'c', 'd']] };
    const report = { ...sampleAccessReport('en'), sections: [section] };
    expect(JSON.stringify(accessReportJson(report))).toContain(
      '"records":[{"__proto__":"a","note":"b","note 2":"c","constructor":"d"}]',
    );
    expect(problems(report)).toEqual([]);
  });

  it('has the schema that is published in docs/schema (UPDATE_SCHEMA=1 writes it anew)', () => {
    const file = join(__dirname, '../../docs/schema/access-1.json');
    const current = `${JSON.stringify(accessReportSchema, null, 2)}\n`;
    if (process.env['UPDATE_SCHEMA']) writeFileSync(file, current);
    expect(readFileSync(file, 'utf8')).toBe(current);
  });
});
