import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { drawNotice } from '../../../src/documents/notice/draw';
import { noticeHtml, noticePlain } from '../../../src/documents/notice/model';
import { lintNotice } from '../../../src/documents/notice-lint/lint';
import { mendedNotice } from '../../../src/documents/notice-lint/mend';
import { TODAY } from '../samples';
import { fullFacts } from '../notice/samples';
import { faulty } from './faulty';

const read = (file: string) => readFileSync(`test/data/notices/${file}`, 'utf8');
const mended = (source: string) => {
  const { language } = lintNotice(source);
  return mendedNotice(source, drawNotice(fullFacts, language, { day: TODAY }), fullFacts);
};

describe('a mended draft', () => {
  test.each(Object.keys(faulty))('of %s has no error left, against the law and the register', (file) => {
    const draft = mended(read(file));
    for (const text of [noticePlain(draft), noticeHtml(draft)]) {
      const { findings } = lintNotice(text, draft.language, fullFacts);
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    }
  });

  test('keeps word for word what nothing was found in, and leaves out what was', () => {
    const source = read('faulty-fi-03-no-basis.txt');
    const { findings } = lintNotice(source);
    const { sections } = mended(source);
    const text = JSON.stringify(sections);
    expect(text).toContain('Paperit ovat lukitussa kaapissa.');
    expect(text).toContain('Voit tarkastaa tietosi ja saada niistä kopion.');
    expect(findings.filter(({ quote }) => quote !== '' && text.includes(quote))).toEqual([]);
  });

  test('puts a missing part where it stands in a drawn-up notice', () => {
    const parts = mended(read('faulty-en-05-thin.txt')).sections.map(({ part }) => part);
    expect(parts.indexOf('retention')).toBeGreaterThan(parts.indexOf('recipients'));
    expect(parts.indexOf('complaint')).toBeGreaterThan(parts.indexOf('retention'));
  });

  test('of a text with nothing found is that text', () => {
    const source = noticePlain(drawNotice(fullFacts, 'en', { day: TODAY }));
    const again = mendedNotice(source, drawNotice(fullFacts, 'en', { day: TODAY }), fullFacts);
    expect(lintNotice(noticePlain(again), 'en', fullFacts).findings).toEqual([]);
    expect(noticePlain(again)).toContain('Tilitoimisto Tasainen Oy');
  });
});
