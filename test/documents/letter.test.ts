import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  draftLetter,
  fillTokens,
  letterHash,
  letterHtml,
  letterPlain,
  mailName,
  mailSubject,
  tokensOf,
  type LetterFacts,
  type LetterKind,
} from '../../src/documents/letter';
import { choices } from '../../src/workbook/tabs';
import { languages } from '../../src/language/text';
import { bodyOf, hostileTexts, skeleton, textOf, withEveryText } from './hostile';
import { sampleLetters } from './letter-samples';

/** Words of the register that are no data. */
const fixed = ['kind', 'language', 'right', 'outcome', 'ground', 'done', 'trouble', 'authority', 'people'];

const english = sampleLetters('en');
const all = Object.entries(english);

/** Facts with the same text everywhere; what an erasure keeps has a kind and a ground in words, so they are replaced too. */
function withText(facts: LetterFacts, text: string): LetterFacts {
  const replaced = withEveryText(facts, text, fixed);
  if (replaced.kind !== 'answer' || replaced.answer.right !== 'erasure') return replaced;
  const kept = replaced.answer.kept.map((each) => ({ ...each, kind: text, ground: text }));
  return { ...replaced, answer: { ...replaced.answer, kept } };
}

/** What a person may type that looks like a letter's own marks, besides what looks like markup. */
const looksLikeALetter = [
  '{{code}}',
  '{{{code}}}',
  '{{{{link}}}}',
  '{{ code }}',
  '# Heading',
  '- item',
  'a\r\nBcc: everyone@example.com',
  'x\n\n# Decision',
  `${'long '.repeat(8000)}`,
];

const draft = (facts: LetterFacts) => draftLetter(facts);
const inEnglish = (name: string): LetterFacts => {
  const facts = english[name];
  if (!facts) throw new Error(`No sample ${name}`);
  return facts;
};

describe('a letter', () => {
  describe.each(languages)('in its language (%s)', (language) => {
    it.each(Object.entries(sampleLetters(language)))('reads as it should: %s', (_name, facts) => {
      const { subject, text } = draft(facts);
      expect(`${subject}\n\n${text}`).toMatchSnapshot();
    });
  });

  it('exists for every kind that the workbook knows', () => {
    const kinds = new Set<LetterKind>(all.map(([, { kind }]) => kind));
    expect([...kinds].sort()).toEqual([...choices.letterKind].sort());
  });

  it.each(languages)('has no word that a page would break without a hyphen (%s)', (language) => {
    const words = Object.values(sampleLetters(language)).flatMap((facts) => draft(facts).text.split(/\s+/));
    expect(words.filter((word) => word.length > 24 && !/^[0-9a-f]{64}$/.test(word))).toEqual([]);
  });

  it.each(all)('names the controller and the matter, and no person in its subject: %s', (_name, facts) => {
    const { subject, text } = draft(facts);
    expect(text).toContain(facts.controller.name);
    expect(subject).toContain(facts.reference);
    expect(subject).not.toMatch(/Maija|Meikäläinen|Postitus/);
  });

  it('that gives no whole grant names the remedies with the address of the Ombudsman', () => {
    const withRemedies = all.filter(([, facts]) => draft(facts).text.includes('PO Box 800, 00531 Helsinki'));
    expect(withRemedies.map(([name]) => name)).toEqual([
      'unableToIdentify',
      'unableToIdentifyPlain',
      'refusalUnfounded',
      'refusalExcessive',
      'refusalByLaw',
      'refusalNotIdentified',
      'answer accessNothingHeld',
      'answer rectificationInPart',
      'answer rectificationOfNothing',
      'answer erasureInPart',
      'answer erasureOfNothing',
      'answer portabilityPartly',
      'answer portabilityNone',
      'answer objectRefused',
      'answer partly',
      'answer nothing held',
      'restrictionLifted',
      'restrictionLiftedNext',
      'erasureResumedOnPaper',
    ]);
  });

  it('claims nothing that was not done', () => {
    const claim = 'We have carried out your request.';
    for (const name of [
      'answer erasureInPart',
      'answer erasureOfNothing',
      'answer rectificationInPart',
      'answer rectificationOfNothing',
      'answer portabilityPartly',
      'answer portabilityNone',
      'answer withdrawConsentNone',
      'answer objectRefused',
      'answer nothing held',
    ])
      expect([name, draft(inEnglish(name)).text.includes(claim)]).toEqual([name, false]);
    const nothingErased = draft(inEnglish('answer erasureOfNothing')).text;
    expect(nothingErased).not.toMatch(/Copies of the erased|We tell these recipients/);
    expect(draft(inEnglish('answer rectificationOfNothing')).text).not.toContain('We tell these recipients');
  });

  it.each([
    ['refusal', 'refusalByLaw', { reasons: ' \n ' }, 'reasonsMissing'],
    ['extension', 'extension', { reasons: '' }, 'reasonsMissing'],
    ['answer in part', 'answer partly', { reasons: undefined }, 'reasonsMissing'],
    ['doubt', 'identityDoubt', { doubt: '' }, 'reasonsMissing'],
    ['lifted restriction', 'restrictionLifted', { reasons: '' }, 'reasonsMissing'],
    ['question', 'clarification', { clarify: '' }, 'letterTextMissing'],
    ['other answer', 'answer other', { answer: { right: 'other', text: '' } }, 'letterTextMissing'],
    ['copy', 'answer access', { answer: { right: 'access', files: [''] } }, 'answerFilesMissing'],
  ])('is not written without what it must tell: %s', (_what, name, change, code) => {
    const facts = { ...inEnglish(name), ...change } as LetterFacts;
    expect(() => draft(facts)).toThrow(expect.objectContaining({ code }));
  });

  it('greets by a name, and by nothing that somebody could send through it', () => {
    const firstLine = (name: string) =>
      draft({ ...inEnglish('receipt'), name } as LetterFacts).text.split('\n')[0];
    expect(firstLine('J.R. Tolkien')).toBe('Hello J.R. Tolkien,');
    expect(firstLine('  Ó Brádaigh-محمد ')).toBe('Hello Ó Brádaigh-محمد,');
    for (const name of ['', '?', 'Win at evil.example', 'https://e.x', 'a@b', 'x'.repeat(81), 'www evil'])
      expect([name, firstLine(name)]).toEqual([name, 'Hello,']);
  });

  it('with a code repeats nothing that was typed into the form', () => {
    const asked = { ...inEnglish('identityCode'), name: 'Maija', email: 'maija@example.fi' };
    expect(draft(asked).text).not.toContain('aija');
  });
});

describe('whatever stands in the facts of a letter', () => {
  it.each(all)('keeps a subject of one line, no place to fill and its own shape: %s', (_name, facts) => {
    const shape = (text: string) => skeleton(letterHtml(draft(withText(facts, text)), facts));
    const plain = shape('plain');
    const own = tokensOf(draft(facts));
    for (const text of [...hostileTexts, ...looksLikeALetter]) {
      const letter = draft(withText(facts, text));
      expect(letter.subject).not.toMatch(/[\u0000-\u001f\u007f\u0085\u2028\u2029]/);
      expect(Array.from(letter.subject).length).toBeLessThanOrEqual(150);
      expect(tokensOf(letter)).toEqual(own);
      if (!/\n\n|^- |^# /.test(text)) expect(shape(text)).toEqual(plain);
    }
  });

  it('is there to be read in full, as text', () => {
    const hostile = '<b>& "x" {{code}} \u0000\u202e';
    const letter = draft({ ...inEnglish('refusalByLaw'), reasons: hostile } as LetterFacts);
    const html = letterHtml(letter, inEnglish('refusalByLaw'));
    expect(html).not.toContain('<b>');
    expect(textOf(html)).toContain('<b>& "x" { {code}} [U+0000][U+202E]');
    expect(letterPlain(letter, inEnglish('refusalByLaw'))).toContain('<b>& "x" { {code}} [U+0000][U+202E]');
  });

  it('makes no heading in the reasons, but paragraphs and lists', () => {
    const reasons = 'First.\n\n# If you agree\n- one\n- two\nand more';
    const letter = draft({ ...inEnglish('extension'), reasons } as LetterFacts);
    const html = bodyOf(letterHtml(letter, inEnglish('extension')));
    expect(html).not.toContain('<h2>');
    expect(html.match(/<li>/g)).toHaveLength(2);
    expect(textOf(html)).toContain('#\u00a0If you agree');
  });

  it('never becomes a place to fill, however it is put together', () => {
    const text = fc.string({ unit: fc.constantFrom('{', '}', 'code', 'link', ' ', '\n', '-', '#') });
    fc.assert(
      fc.property(text, text, (name, reasons) => {
        const written = `.${reasons}`;
        const letter = draft({ ...inEnglish('extension'), name, reasons: written } as LetterFacts);
        expect(tokensOf(letter)).toEqual([]);
        expect(fillTokens(letter, {})).toEqual(letter);
      }),
    );
  });
});

describe('the places of a letter', () => {
  const code = draft(inEnglish('identityCode'));
  const values = { code: 'QX7P-2MLK', link: 'https://docs.google.com/forms/d/e/x/viewform?entry.1=k7m2p9' };

  it('are filled when it is sent', () => {
    expect(tokensOf(code)).toEqual(['code', 'link']);
    const filled = fillTokens(code, values);
    expect(tokensOf(filled)).toEqual([]);
    expect(filled.text).toContain(`\n\n${values.code}\n\n`);
    expect(filled.text).toContain(`\n\n${values.link}\n\n`);
  });

  it('take a value as it is', () => {
    const odd = { code: '$& $1 {{link}}', link: 'a\r\nb' };
    expect(fillTokens(code, odd).text).toContain('\n\n$& $1 {{link}}\n\n');
    expect(fillTokens(code, odd).text).toContain('\n\na b\n\n');
  });

  it.each([
    ['a place without a value', code, { code: 'x' }, 'letterTokenUnknown'],
    [
      'a place that the owner made up',
      { ...code, text: `${code.text} {{name}}` },
      values,
      'letterTokenUnknown',
    ],
    ['a place in the subject', { ...code, subject: 'Your code {{code}}' }, values, 'letterTokenUnknown'],
    ['a place that was taken away', { ...code, text: '{{link}}' }, values, 'letterTokenMissing'],
    ['a place named like something else', { ...code, text: '{{constructor}}' }, values, 'letterTokenUnknown'],
  ])('let nothing go out with %s', (_what, letter, tokens: Record<string, string>, expected) => {
    expect(() => fillTokens(letter, tokens)).toThrow(expect.objectContaining({ code: expected }));
  });
});

describe('the page and the plain text of a letter', () => {
  const head = inEnglish('identityCode');

  it('show what the owner wrote, by its marks', () => {
    const letter = {
      subject: 'Hello',
      text: 'One\r\ntwo\r\n\r\n# Heading\nThree\n- a\n- b\n \nhttps://example.fi/a?b=c&d\n',
    };
    const html = bodyOf(letterHtml(letter, head));
    expect(html.slice(html.indexOf('<main>'))).toMatchInlineSnapshot(`
     "<main>
     <h1><bdi>Hello</bdi></h1>
     <p><bdi>One</bdi><br><bdi>two</bdi></p>
     <h2><bdi>Heading</bdi></h2>
     <p><bdi>Three</bdi></p>
     <ul>
     <li><bdi>a</bdi></li>
     <li><bdi>b</bdi></li>
     </ul>
     <p><a href="https://example.fi/a?b=c&amp;d"><bdi>https://exam<wbr>ple.fi/a?b=c<wbr>&amp;d</bdi></a></p>
     </main>
     </body>
     "
    `);
    expect(letterPlain(letter, head)).toMatchInlineSnapshot(`
     "One
     two

     Heading

     Three

     - a
     - b

     https://example.fi/a?b=c&d

     -- 
     Levykauppa Esimerkki Oy
     Business ID 1234567-1
     Esimerkkikatu 1
     00100 Helsinki
     Contact person Erkki Esimerkki
     tietosuoja@example.fi
     +358 9 000 0000
     "
    `);
  });

  it('make a link of an address that stands alone on a line, and of nothing else', () => {
    const links = (text: string) => letterHtml({ subject: '', text }, head).match(/<a href="[^"]*">/g) ?? [];
    expect(links('https://example.fi/a?b="&c')).toEqual([]);
    expect(links('see https://example.fi')).toEqual([]);
    expect(links('http://example.fi')).toEqual([]);
    expect(links('javascript:alert(1)')).toEqual([]);
    expect(links("https://example.fi/'onclick=alert(1)")).toEqual([]);
    expect(links('https://example.fi/?a=1&b=2')).toEqual(['<a href="https://example.fi/?a=1&amp;b=2">']);
  });

  it('tell the letter apart by the hash of its page', () => {
    const html = letterHtml(draft(head), head);
    expect(letterHash(html)).toBe(createHash('sha256').update(html, 'utf8').digest('hex'));
  });
});

describe('the head of a mail', () => {
  it('is one line without anything that means something there', () => {
    const every = fc.string({ unit: 'binary', maxLength: 200 });
    fc.assert(
      fc.property(every, (text) => {
        for (const made of [mailSubject(text), mailName(text)]) {
          expect(made).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/);
          expect(Array.from(made).length).toBeLessThanOrEqual(150);
        }
        expect(mailName(text)).not.toMatch(/[<>()[\]@,;:\\"]/);
      }),
    );
    expect(mailSubject('Re: x\r\nBcc: y@z')).toBe('Re: x Bcc: y@z');
    expect(mailName('Oy "Esimerkki" <x@y>')).toBe('Oy Esimerkki x y');
    expect(mailName('👩'.repeat(200))).toBe(`${'👩'.repeat(99)}…`);
  });
});
