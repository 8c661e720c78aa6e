import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { drawNotice } from '../../../src/documents/notice/draw';
import { noticePlain } from '../../../src/documents/notice/model';
import { lintNotice } from '../../../src/documents/notice-lint/lint';
import { linesOf } from '../../../src/documents/notice-lint/reading';
import { readNotice } from '../../../src/documents/notice-lint/sections';
import { noticeWordsOf } from '../../../src/language/noticeWords';
import { languages } from '../../../src/language/text';
import type { NoticePart } from '../../../src/register/notice/parts';
import { TODAY } from '../samples';
import { wholeFacts } from './support';

/** A mutation of every section: its heading stands, and beneath it a phrase that says nothing of it. */

const phrases = {
  fi: ['Kysy lisää myymälästä.', 'Tästä ei ole kerrottavaa.'],
  sv: ['Fråga mera i butiken.', 'Inget att nämna.'],
  en: ['There is more in the shop.', 'There is nothing to tell.'],
};

describe.each(languages)('the drawn-up notice in %s', (language) => {
  const full = drawNotice(wholeFacts, language, { day: TODAY, version: '4' });
  // What the owner writes of their own accord may say anything.
  const parts = full.sections.map(({ part }) => part).filter((part) => part !== 'other');

  test.each(parts)('is found out with a phrase in the place of what it says of %s', (part) => {
    for (const text of phrases[language]) {
      const blocks = [{ kind: 'paragraph' as const, text }];
      const sections = full.sections.map((each) => (each.part === part ? { ...each, blocks } : each));
      const { findings } = lintNotice(noticePlain({ ...full, sections }), language, wholeFacts);
      expect([text, findings.map((each) => each.part)]).toEqual([text, expect.arrayContaining([part])]);
    }
  });
});

describe.each([
  'good-en-garden.md',
  'good-fi-bakery.txt',
  'good-fi-campsite.txt',
  'good-fi-gym.txt',
  'good-fi-hairdresser.txt',
  'good-sv-boatyard.txt',
  'good-sv-physio.txt',
])('without a register %s', (file) => {
  const source = readFileSync(`test/data/notices/${file}`, 'utf8');
  const { language } = lintNotice(source);
  const lines = source.split('\n');
  const { sections } = readNotice(linesOf(source), noticeWordsOf[language]);
  // The day stands at the head, and who answers for the data is named in the title too.
  const elsewhere: readonly NoticePart[] = ['changes', 'controller'];
  const places = sections.flatMap(({ heading, at, parts, isOnRights }, index): [string, number, number][] => {
    const isToldThere = isOnRights || [...parts].some((part) => !elsewhere.includes(part));
    const end = (sections[index + 1]?.at ?? lines.length + 1) - 1;
    return heading !== '' && isToldThere ? [[heading, at, end]] : [];
  });
  const codes =
    (...middle: readonly string[]) =>
    (from: number, to: number) =>
      lintNotice([...lines.slice(0, from), ...middle, ...lines.slice(to)].join('\n'), language).findings;

  test.each(places)('is found out where the section "%s" is gone', (_heading, at, end) => {
    expect(codes()(at - 1, end)).not.toEqual([]);
  });

  test.each(places)('is found out with a phrase beneath the heading "%s"', (_heading, at, end) => {
    for (const phrase of phrases[language]) expect(codes('', phrase, '')(at, end)).not.toEqual([]);
  });
});
