import { describe, expect, test } from '@jest/globals';
import { drawNotice } from '../../../src/documents/notice/draw';
import type { NoticeFacts } from '../../../src/documents/notice/facts';
import { noticeHtml, noticePlain, type Notice } from '../../../src/documents/notice/model';
import { lintNotice } from '../../../src/documents/notice-lint/lint';
import { languages, type Language } from '../../../src/language/text';
import type { NoticePart } from '../../../src/register/notice/parts';
import { TODAY } from '../samples';
import { bareFacts, fullFacts } from '../notice/samples';
import { wholeFacts } from './support';

const notice = (facts: NoticeFacts, language: Language) =>
  drawNotice(facts, language, { day: TODAY, version: '4' });
const renderings = { plain: noticePlain, html: noticeHtml };
const registers: Record<string, NoticeFacts> = {
  full: fullFacts,
  whole: wholeFacts,
  bare: bareFacts,
  'with decisions': {
    ...fullFacts,
    automatedDecisions: 'Luottopäätös tehdään automaattisesti luottotietojen perusteella.',
  },
  'with a representative': {
    ...bareFacts,
    representative: 'Edustaja Oy, Helsinki',
    jointControllers: 'Yhdessä Oy',
  },
  'without consent': {
    ...bareFacts,
    purposes: fullFacts.purposes.filter(({ basis }) => basis !== 'consent'),
  },
};

describe.each(languages)('the drawn-up notice in %s', (language) => {
  const cases = Object.entries(registers).flatMap(([name, facts]) =>
    (['plain', 'html'] as const).map((rendering) => ({ name, facts, rendering })),
  );

  test.each(cases)(
    'of a register $name passes as $rendering, against the law and the register',
    ({ facts, rendering }) => {
      const text = renderings[rendering](notice(facts, language));
      expect(lintNotice(text, language, facts).findings).toEqual([]);
      expect(lintNotice(text).findings).toEqual([]);
      expect(lintNotice(text).language).toBe(language);
    },
  );

  const full = notice(wholeFacts, language);
  /** What the owner writes of their own accord may as well be left out. */
  const parts = full.sections.map(({ part }) => part).filter((part) => part !== 'other');
  const changed = (
    change: (section: Notice['sections'][number]) => Notice['sections'][number] | undefined,
  ): Notice => ({
    ...full,
    sections: full.sections.flatMap((section) => change(section) ?? []),
  });

  test.each(parts)('is found out without its section on %s', (part) => {
    const without = changed((section) => (section.part === part ? undefined : section));
    const found = lintNotice(noticePlain(without), language, wholeFacts).findings.map(
      (finding) => finding.part,
    );
    expect(found).toContain(part);
  });

  test.each(parts)('is found out with an empty section on %s', (part: NoticePart) => {
    const empty = changed((section) => (section.part === part ? { ...section, blocks: [] } : section));
    const found = lintNotice(noticePlain(empty), language, wholeFacts).findings;
    expect(found).toContainEqual(
      expect.objectContaining({
        code: 'sectionEmpty',
        section: expect.stringContaining(
          full.sections.find((section) => section.part === part)?.title ?? '?',
        ),
      }),
    );
  });
});
