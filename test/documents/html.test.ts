import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { markup, ValueInsideTagError, visible, words } from '../../src/documents/html';
import { MissingTextValueError, type Text } from '../../src/language/text';
import { hostileTexts, skeleton, textOf } from './hostile';

const greeting: Text = { fi: 'Hei {name} & muut', sv: 'Hej {name} & andra', en: 'Hello {name} & others' };

describe('a template', () => {
  it('escapes data and sets it apart from the writing direction around it', () => {
    expect(markup`<p>${'<b>"Åsa" & \'co\'</b>'}</p>`.source).toBe(
      '<p><bdi>&lt;b&gt;&quot;Åsa&quot; &amp; &#39;co&#39;&lt;/b&gt;</bdi></p>',
    );
  });

  it.each(hostileTexts)('keeps its tags whatever the data is: %j', (text) => {
    expect(skeleton(markup`<p>${text}</p>`.source)).toEqual(['<p>', '</p>']);
  });

  it('gives all data back to the letter once its tags are taken away', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const seen = textOf(markup`<p>${text}</p>`.source);
        expect(seen).toBe(visible(text.replace(/\r\n|[\r\u2028\u2029]/g, '\n')));
      }),
    );
  });

  it('refuses a value inside a tag', () => {
    expect(() => markup`<a href="${'javascript:alert(1)'}">`).toThrow(ValueInsideTagError);
  });

  it('takes markup and lists of markup as they are', () => {
    expect(markup`<ul>${[markup`<li>a</li>`, markup`<li>b</li>`]}</ul>`.source).toBe(
      '<ul><li>a</li><li>b</li></ul>',
    );
  });

  it('lets a long word break without changing its text', () => {
    const word = 'pitkäsähköpostiosoite@esimerkki.example';
    const { source } = markup`${word}`;
    expect(source).toContain('<wbr>');
    expect(textOf(source)).toBe(word);
    expect(markup`${'Yhdysvallat'}`.source).not.toContain('<wbr>');
  });
});

describe('words', () => {
  it('escape the text of the register and the values in it, each once', () => {
    expect(words(greeting, 'en', { name: '<i>' }).source).toBe('Hello <bdi>&lt;i&gt;</bdi> &amp; others');
  });

  it('are refused when a value is missing', () => {
    expect(() => words(greeting, 'fi')).toThrow(MissingTextValueError);
  });
});

describe('an unseen character', () => {
  it('is written out by its number, so that nothing is hidden and nothing lost', () => {
    expect(visible('a\u0000\u202eb\ud800\u0085')).toBe('a[U+0000][U+202E]b[U+D800][U+0085]');
  });

  it('is not a tab, an emoji or the direction mark of a Hebrew name', () => {
    expect(visible('\t👩‍👧 \u200f')).toBe('\t👩‍👧 \u200f');
  });
});
