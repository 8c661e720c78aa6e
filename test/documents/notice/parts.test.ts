import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { conditionHolds } from '../../../src/documents/notice/conditions';
import { drawNotice } from '../../../src/documents/notice/draw';
import { changedAreas, fingerprintOf } from '../../../src/documents/notice/fingerprint';
import type { NoticeFacts } from '../../../src/documents/notice/facts';
import { noticeHtml, noticePlain, numbered } from '../../../src/documents/notice/model';
import { isInEea } from '../../../src/language/countries';
import { articleText } from '../../../src/language/articles';
import { noticeRights } from '../../../src/language/notice/rights';
import { languages } from '../../../src/language/text';
import { neededParts } from '../../../src/register/notice/parts';
import { TODAY } from '../samples';
import { fullFacts } from './samples';

const word = fc.string({ maxLength: 30, unit: 'grapheme' });
const some = <T>(all: readonly T[]) => fc.subarray([...all]);
const facts: fc.Arbitrary<NoticeFacts> = fc
  .record({
    registerName: word,
    jointControllers: word,
    representative: word,
    officer: word,
    purposes: some(fullFacts.purposes),
    data: some(fullFacts.data),
    recipients: some(fullFacts.recipients),
    rules: some(fullFacts.rules),
    sources: some(fullFacts.sources),
    websiteData: some(fullFacts.websiteData),
    automatedDecisions: word,
    answerMonths: fc.nat(5),
    extensionMonths: fc.nat(5),
    formAddress: word,
    materials: fc.nat(3),
    securityMeasures: word,
    ownTexts: some(fullFacts.ownTexts),
  })
  .map((some) => ({ ...fullFacts, ...some }));

describe('whatever a register says', () => {
  test.each(languages)(
    'its notice has every part that the law asks for, with something in it (%s)',
    (language) => {
      fc.assert(
        fc.property(facts, (each) => {
          const { sections } = drawNotice(each, language, { day: TODAY });
          expect(sections.map(({ part }) => part)).toEqual(neededParts(conditionHolds(each)));
          for (const { part, title, blocks } of sections) {
            expect(title).not.toBe('');
            // Words of the owner's own that are white space only make no block.
            const isOwn = ['jointControllers', 'representative', 'officer', 'other'].includes(part);
            if (!isOwn) expect(blocks.length).toBeGreaterThan(0);
          }
        }),
        { numRuns: 60 },
      );
    },
  );

  test('all parts that Art. 13 asks of everybody are among them', () => {
    const always = neededParts((condition) => condition === 'always');
    for (const part of [
      'controller',
      'purposes',
      'recipients',
      'transfers',
      'retention',
      'access',
      'complaint',
    ])
      expect(always).toContain(part);
    expect(always).toEqual(
      expect.arrayContaining(['provision', 'automatedDecisions', 'restriction', 'exercise']),
    );
  });

  test('nothing of it is markup, and the sections are numbered without a gap', () => {
    const hostile = { ...fullFacts, registerName: '<script>alert(1)</script>', officer: '<img src=x>' };
    const notice = drawNotice(hostile, 'en', { day: TODAY });
    expect(noticeHtml(notice)).not.toMatch(/<script>|<img/);
    const numbers = numbered(notice).filter(({ isInGroup }) => !isInGroup);
    expect(numbers.map(({ number }) => number)).toEqual(numbers.map((_, at) => String(at + 1)));
  });
});

test.each(languages)(
  'what is published and what is given to others is each told as it is asked for (%s)',
  (language) => {
    const told = (choices: Record<string, 'optIn' | 'optOut'>) => {
      const purposes = fullFacts.purposes.flatMap((purpose) => {
        const choice = choices[purpose.id];
        return choice ? [{ ...purpose, choice }] : [];
      });
      const notice = drawNotice({ ...fullFacts, purposes }, language, { day: TODAY });
      return notice.sections.find(({ part }) => part === 'publication')?.blocks;
    };
    const says = (...keys: (keyof typeof noticeRights)[]) =>
      keys.map((key) => ({ kind: 'paragraph', text: noticeRights[key][language] }));
    expect(told({ publication: 'optIn' })).toEqual(says('publicationOptIn'));
    expect(told({ disclosure: 'optOut' })).toEqual(says('disclosureOptOut'));
    expect(told({ publication: 'optOut', disclosure: 'optIn' })).toEqual(
      says('publicationOptOut', 'disclosureOptIn'),
    );
  },
);

describe('the fingerprint', () => {
  const before = JSON.stringify(fingerprintOf(fullFacts));

  test('is the same for the same facts, and short', () => {
    expect(changedAreas(before, { ...fullFacts }, true)).toEqual([]);
    expect(before.length).toBeLessThan(500);
  });

  test('tells every area anew where it cannot be read', () => {
    for (const broken of ['', '{', 'null', '"a"'])
      expect(changedAreas(broken, fullFacts, true)).toHaveLength(12);
  });

  test('changes when not everybody has signed any more, of which the notice tells', () => {
    expect(changedAreas(before, { ...fullFacts, staff: { persons: 9, signed: 2 } }, true)).toEqual([
      'protection',
    ]);
  });

  test('changes where, and only where, the notice says something else', () => {
    const words = (each: NoticeFacts) =>
      languages.map((language) => noticePlain(drawNotice(each, language, { day: TODAY })));
    const untold = fc.constantFrom<(each: NoticeFacts) => NoticeFacts>(
      (each) => each,
      (each) => ({ ...each, rules: each.rules.filter(({ kind }) => kind !== 'staff') }),
      (each) => ({ ...each, purposes: each.purposes.map((purpose) => ({ ...purpose, rule: '' })) }),
      (each) => ({ ...each, recipients: each.recipients.map((one) => ({ ...one, id: `${one.id}x` })) }),
    );
    const isAsked = (was: NoticeFacts, is: NoticeFacts) =>
      changedAreas(JSON.stringify(fingerprintOf(was)), is, true).length > 0;
    fc.assert(
      fc.property(facts, facts, untold, (one, other, change) => {
        expect(isAsked(one, other)).toBe(words(one).join() !== words(other).join());
        expect(isAsked(one, change(one))).toBe(words(one).join() !== words(change(one)).join());
      }),
      { numRuns: 60 },
    );
  });

  test('does not change with what the people concerned need not be told', () => {
    const now = {
      ...fullFacts,
      staff: { persons: 9, signed: 9 },
      materials: 7,
      purposes: fullFacts.purposes.map((purpose) => ({ ...purpose, version: '2' })),
    };
    expect(changedAreas(before, now, true)).toEqual([]);
  });
});

test('a country lies in the EEA or not, by name in three languages or by code', () => {
  for (const inside of ['Suomi', 'finland', 'FI', 'Åland', 'Ruotsi, Tanska', 'EU/ETA', '', 'Ireland'])
    expect([inside, isInEea(inside)]).toEqual([inside, true]);
  for (const outside of ['USA', 'Yhdysvallat', 'United Kingdom', 'Suomi, USA', 'Sveitsi'])
    expect([outside, isInEea(outside)]).toEqual([outside, false]);
});

test('an article is named as each language names it', () => {
  expect(languages.map((language) => articleText('13(1)(a)', language))).toEqual([
    '13 artiklan 1 kohdan a alakohta',
    'artikel 13.1 a',
    'Article 13(1)(a)',
  ]);
  expect(articleText('15', 'fi')).toBe('15 artikla');
  expect(articleText('12(3)', 'sv')).toBe('artikel 12.3');
});

test('a notice says in its plain text all that its page says', () => {
  const notice = drawNotice(fullFacts, 'fi', { day: TODAY });
  const page = noticeHtml(notice).replace(/<[^>]+>/g, '');
  for (const line of noticePlain(notice)
    .split('\n')
    .filter((each) => /^\d+\.\d+ /.test(each)))
    expect(page).toContain(line.replace(/^[\d.]+ /, ''));
});
