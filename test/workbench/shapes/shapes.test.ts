import { describe, expect, it } from '@jest/globals';
import { judgeOf } from '../../../src/workbench/sheets/conditions';
import { typingFor } from '../../../src/workbench/sheets';
import { typed } from '../../../src/workbench/sheets/text/input';
import { textRules } from '../../../src/workbench/host/forms/validations';
import { isEmail, isUrl } from '../../../src/workbench/shapes/addresses';

const fi = typingFor('fi_FI', () => Date.UTC(2026, 5, 15));

describe('the shape of an address', () => {
  it.each(['a@b.fi', 'aino.virtanen+x@mail.example.com', 'ä@ö.fi', 'a@b..fi'])('is found in %s', (text) =>
    expect(isEmail(text)).toBe(true),
  );
  it.each([
    '',
    'a',
    'a@b',
    '@b.fi',
    'a@.fi',
    'a@b.',
    'a@b@c.fi',
    'a b@c.fi',
    '<a@b.fi>',
    `${'a'.repeat(320)}@b.fi`,
  ])('is not found in %p', (text) => expect(isEmail(text)).toBe(false));
  it.each([
    ['https://example.com/a?b#c', true],
    ['example.fi', true],
    ['example', false],
    ['http://a b.fi', false],
  ])('of the web: %s is one: %p', (text, is) => expect(isUrl(text)).toBe(is));
});

/** A text of this length would keep a pattern that goes back over it busy for hours. */
const LONG = 1_000_000;

describe('a text made to hold up who looks at it', () => {
  const evil = {
    dots: `x@${'.'.repeat(LONG)}@`,
    spaces: `1${' '.repeat(LONG)}x`,
    digits: `${'1'.repeat(LONG)}x`,
    letters: `${'a'.repeat(LONG)}!`,
  };
  it.each(Object.entries(evil))('is judged all the same: %s', (_name, text) => {
    expect(typed(text, undefined, fi).value).toBe(text);
    for (const type of ['TEXT_IS_EMAIL', 'TEXT_IS_URL']) expect(judgeOf({ type }, fi)?.(text)).toBe(false);
    for (const rule of ['requireTextIsEmail', 'requireTextIsUrl', 'requireNumber'])
      expect(textRules[rule]?.accepts(text, [])).toBe(false);
    expect(textRules['requireTextMatchesPattern']?.accepts(text, ['(a+)+'])).toBe(false);
  });
});
