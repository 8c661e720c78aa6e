import { describe, expect, it } from '@jest/globals';
import { judgeOf } from '../../../src/workbench/sheets/conditions';
import { SheetsStandIn, typingFor } from '../../../src/workbench/sheets';
import { typed } from '../../../src/workbench/sheets/text/input';
import { textRules } from '../../../src/workbench/host/forms/validations';
import { downloadHeaders, viewHeaders } from '../../../src/workbench/server/http/contents';
import { demandReadable } from '../../../src/workbench/server/http/guard';
import { patternType } from '../../../src/workbench/shapes/patternType';
import { wellFormed } from '../../../src/workbench/shapes/wellFormed';
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

describe('a name with half a character', () => {
  const broken = 'a\ud83d.txt';

  it('is given in the headers of a download and of a view with a sign in its place', () => {
    for (const headers of [downloadHeaders, viewHeaders])
      expect(headers(broken, 'text/plain')['content-disposition']).toMatch(/''a%EF%BF%BD\.txt$/);
    expect(wellFormed('a\ud83d\ude00')).toBe('a\ud83d\ude00');
  });

  it('is no name of a sheet', () => {
    const standIn = new SheetsStandIn();
    const spreadsheetId = (
      standIn.handle({ method: 'POST', path: '/v4/spreadsheets', query: {}, body: {} }).body as {
        spreadsheetId: string;
      }
    ).spreadsheetId;
    const path = `/v4/spreadsheets/${spreadsheetId}:batchUpdate`;
    const requests = [{ addSheet: { properties: { title: 'a\ud83d' } } }];
    standIn.handle({ method: 'POST', path, query: {}, body: { requests } });
    expect(standIn.spreadsheet(spreadsheetId).sheets?.[1]?.properties?.title).toBe('a\ufffd');
  });
});

describe('an address whose percent signs stand for no text', () => {
  it('is refused as one that does not exist', () => {
    for (const path of ['/form/%E0', '/view/a/%', '/v4/spreadsheets/%ff'])
      expect(() => demandReadable(path)).toThrow(expect.objectContaining({ code: 'not-found' }));
    expect(() => demandReadable('/form/%C3%A4')).not.toThrow();
  });
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

describe('the kind of a number format', () => {
  it.each([
    ['@', 'TEXT'],
    ['0.00', 'NUMBER'],
    ['#,##0.00\\ "€"', 'CURRENCY'],
    ['#,##0 [$kr-41D]', 'CURRENCY'],
    ['[Red]0.0%', 'PERCENT'],
    ['0.00E+00', 'SCIENTIFIC'],
    ['d.m.yyyy', 'DATE'],
    ['mmmm', 'DATE'],
    ['[h]:mm', 'TIME'],
    ['hh:mm:ss.000', 'TIME'],
    ['d.m.yyyy "klo" h.mm', 'DATE_TIME'],
    ['"yhteensä"', 'NUMBER'],
  ])('of %s is %s', (pattern, kind) => expect(patternType(pattern)).toBe(kind));
});
