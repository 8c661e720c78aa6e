import { describe, expect, test } from '@jest/globals';
import { drawNotice } from '../../../src/documents/notice/draw';
import { noticePlain } from '../../../src/documents/notice/model';
import { lintNotice } from '../../../src/documents/notice-lint/lint';
import { languages } from '../../../src/language/text';
import { fullFacts } from '../notice/samples';
import { TODAY } from '../samples';

/** A mutation of every section: its heading stands, and beneath it a phrase that says nothing of it. */

const phrase = {
  fi: 'Kysy lisää myymälästä.',
  sv: 'Fråga mera i butiken.',
  en: 'There is more in the shop.',
};

describe.each(languages)('the drawn-up notice in %s', (language) => {
  const full = drawNotice(fullFacts, language, { day: TODAY, version: '4' });
  // Whatever the owner writes of their own accord may say anything, and the version stands at the head, too.
  const anything = ['other', 'changes'];
  const parts = full.sections.map(({ part }) => part).filter((part) => !anything.includes(part));

  test.each(parts)('is found out with a phrase in the place of what it says of %s', (part) => {
    const blocks = [{ kind: 'paragraph' as const, text: phrase[language] }];
    const sections = full.sections.map((each) => (each.part === part ? { ...each, blocks } : each));
    const { findings } = lintNotice(noticePlain({ ...full, sections }), language, fullFacts);
    expect(findings.map((each) => each.part)).toContain(part);
  });
});
