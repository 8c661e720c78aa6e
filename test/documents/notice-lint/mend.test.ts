import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { drawNotice } from '../../../src/documents/notice/draw';
import { noticeHtml, noticePlain, numbered } from '../../../src/documents/notice/model';
import { lintNotice } from '../../../src/documents/notice-lint/lint';
import { linesOf } from '../../../src/documents/notice-lint/reading';
import { readNotice } from '../../../src/documents/notice-lint/sections';
import { noticeWordsOf } from '../../../src/language/noticeWords';
import { keptBlocks } from '../../../src/documents/notice-lint/kept-blocks';
import { mendedNotice } from '../../../src/documents/notice-lint/mend';
import { TODAY } from '../samples';
import { fullFacts } from '../notice/samples';
import { faulty as inOthers } from './faulty';
import { faultySwedish } from './faulty-sv';

const faulty = { ...inOthers, ...faultySwedish };

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

describe('a mended draft of tables and lists', () => {
  const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\d@]{4,}/gu) ?? []);
  const goods = ['good-en-bookshop.md', 'good-fi-salon.html', 'good-sv-boatyard.txt', 'good-en-garden.md'];

  test.each(goods)('of %s has every word of a section that stays, as page and as text', (file) => {
    const source = read(file);
    const { language } = lintNotice(source);
    const { sections } = readNotice(linesOf(source), noticeWordsOf[language]);
    const own = { ...drawNotice(fullFacts, language, { day: TODAY }), sections: [] };
    expect(sections.some(({ passages }) => passages.some(({ kind }) => kind !== 'text'))).toBe(true);
    for (const { passages } of sections) {
      const blocks = keptBlocks(passages, () => true);
      const draft = { ...own, sections: [{ part: 'other' as const, title: 'x', blocks }] };
      for (const text of [noticePlain(draft), noticeHtml(draft)]) {
        const all = wordsOf(text.replace(/<wbr>/g, '').replace(/&amp;/g, '&'));
        // The name of the first column heads no cell in running text.
        const said = passages.map(({ text: each, cells, isHeader }) =>
          isHeader ? (cells ?? []).slice(1).join(' ') : each,
        );
        expect([...wordsOf(said.join(' '))].filter((word) => !all.has(word))).toEqual([]);
      }
    }
  });

  test('has its title once, however often it was mended', () => {
    const text = noticePlain(mended(read('good-en-garden.md')));
    expect(text.match(/^(\d+\. )?Privacy notice$/gm)).toHaveLength(1);
  });

  test('keeps what the owner’s list says besides, and not what would contradict the register', () => {
    const source = read('good-en-garden.md').replace(
      '- IP addresses: 90 days.',
      '- IP addresses: 90 days.\n- Pictures from the cameras at the gate: erased after a fortnight.',
    );
    const text = noticePlain(mended(source));
    expect(text).toContain('Pictures from the cameras at the gate');
    expect(text).not.toContain('Customer details: three years');
    expect(text).not.toContain('IP addresses: 90 days');
  });

  test.each(Object.keys(faulty))('of %s has one heading over the rights, and no other twice', (file) => {
    const draft = mended(read(file));
    const headings = numbered(draft).map(({ title }) => title.toLowerCase());
    const [rights] = numbered({ ...draft, sections: [{ part: 'access', title: '', blocks: [] }] });
    expect(headings.filter((title) => title === rights?.title.toLowerCase()).length).toBeLessThan(2);
    expect(
      numbered(draft).filter(({ isInGroup }, at, all) => isInGroup && !all[at - 1]?.isInGroup).length,
    ).toBeLessThan(2);
  });

  test('takes rows without a heading for no heading', () => {
    const source = read('good-en-bookshop.md').replace('| What | |\n|---|---|\n', '');
    const draft = noticePlain(mended(source));
    expect(draft).toContain('Contact person: Ida Page, ida@lantern.example, 02 555 0109');
  });
});
