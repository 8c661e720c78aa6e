import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintNotice, type Finding } from '../../../src/documents/notice-lint/lint';
import { faulty as inOthers } from './faulty';
import { faultySwedish } from './faulty-sv';

const faulty = { ...inOthers, ...faultySwedish };

const folder = 'test/data/notices';
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const files = readdirSync(folder);

const nameOf = ({ code, duty }: Finding) => (duty === undefined ? code : `${code}:${duty}`);

describe('a notice with faults', () => {
  test('stands in the corpus, all of them', () => {
    expect(files.filter((file) => file.startsWith('faulty')).sort()).toEqual(Object.keys(faulty).sort());
  });

  test.each(Object.entries(faulty))('%s: every fault is found, and nothing else', (file, expected) => {
    const { findings, language } = lintNotice(read(file));
    expect(language).toBe(/-(\w\w)-/.exec(file)?.[1]);
    expect(findings.map(nameOf)).toEqual(expected.map(([code]) => code));
    expected.forEach(([, piece = ''], index) => {
      const { about, quote } = findings[index] as Finding;
      expect(`${about}\n${quote}`).toContain(piece);
    });
  });

  test.each(Object.keys(faulty))('%s: what is quoted stands on the line that is named', (file) => {
    const lines = read(file).split('\n');
    for (const { quote, line, code } of lintNotice(read(file)).findings) {
      if (quote === '') continue;
      const plain = (lines[line - 1] ?? '').replace(/<[^>]*>|^[-*]\s|^\|\s/g, '').trim();
      expect([code, plain]).toEqual([code, expect.stringContaining(quote.slice(0, 20).replace(/ \|.*/, ''))]);
    }
  });
});

describe('a notice without faults', () => {
  const good = files.filter((file) => file.startsWith('good'));

  test('stands in the corpus in three languages, as text, HTML, Markdown, prose, tables, and questions and answers', () => {
    expect(good).toEqual([
      ...['good-en-bookshop.md', 'good-en-garden.md', 'good-en-photographer.txt', 'good-fi-bakery.txt'],
      ...[
        'good-fi-campsite.txt',
        'good-fi-gym.txt',
        'good-fi-hairdresser.txt',
        'good-fi-physio.txt',
        'good-fi-salon.html',
        'good-sv-boatyard.txt',
      ],
      ...['good-sv-physio.txt'],
    ]);
  });

  test.each(good)('%s: nothing is found', (file) => {
    expect(lintNotice(read(file)).findings).toEqual([]);
  });
});
