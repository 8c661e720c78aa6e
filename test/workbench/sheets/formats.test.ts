import { describe, expect, it } from '@jest/globals';
import { formatText, formatValue, patternColor } from '../../../src/workbench/sheets/text/format';
import { localeOf } from '../../../src/workbench/sheets/text/locale';

const english = localeOf('en_US');
const finnish = localeOf('fi_FI');
const shown = (value: number, pattern: string, locale = english): string =>
  formatValue(value, { type: 'NUMBER', pattern }, locale);

/** Tuesday, 5 April 2016, 4:08:53.528 PM, and 3 hours, 13 minutes, 41.255 seconds, as in Google's guide. */
const moment = 42465 + (16 * 3600 + 8 * 60 + 53.528) / 86400;
const elapsed = (3 * 3600 + 13 * 60 + 41.255) / 86400;

describe('patterns of dates and times', () => {
  it.each([
    ['h:mm:ss.00 a/p', '4:08:53.53 p'],
    ['hh:mm A/P".M."', '04:08 P.M.'],
    ['yyyy-mm-dd', '2016-04-05'],
    ['mmmm d \\[dddd\\]', 'April 5 [Tuesday]'],
    ['h PM, ddd mmm dd', '4 PM, Tue Apr 05'],
    ['dddd, m/d/yy at h:mm', 'Tuesday, 4/5/16 at 16:08'],
    ['h am/pm a/p', '4 PM p'],
    ['h:MM', '16:04'],
    ['d.M.yyyy "klo" h.mm', '5.4.2016 klo 16.08'],
    ['yyyy e b', '2016 e b'],
    ['mmmmm', 'A'],
  ])('%s', (pattern, text) => {
    expect(shown(moment, pattern)).toBe(text);
  });

  it.each([
    ['[hh]', '03'],
    ['[mmmm]', '0193'],
    ['[ss]', '11621'],
  ])('%s of a length of time', (pattern, text) => {
    expect(shown(elapsed, pattern)).toBe(text);
  });

  it('name months in the language of the workbook', () => {
    expect(shown(moment, 'd. mmmm yyyy', finnish)).toBe('5. huhtikuu 2016');
    expect(shown(moment, 'd mmmm yyyy', localeOf('sv_FI'))).toBe('5 april 2016');
  });

  it('know no 29 February 1900 and reach before 1900', () => {
    expect(shown(60, 'yyyy-mm-dd')).toBe('1900-02-28');
    expect(shown(-5, 'yyyy-mm-dd')).toBe('1899-12-25');
  });
});

describe('patterns of numbers', () => {
  it.each<[number, string, string]>([
    [12345.125, '####.#', '12345.1'],
    [12.34, '000.0000', '012.3400'],
    [12, '#.0#', '12.0'],
    [5.125, '# ???/???', '5   1/8  '],
    [23.25, '0 #/#', '23 1/4'],
    [23.25, '0 #/8', '23 2/8'],
    [23.1, '0 #/3', '23'],
    [12000, '#,###', '12,000'],
    [1230000, '0.0,,"M"', '1.2M'],
    [1234500000, '0.00e+00', '1.23e+09'],
    [0.0000001, '##0.00#E+##', '100.00E-9'],
    [3, '#0.#', '3.'],
    [0.25, '#%', '25%'],
    [12.4, '???.???', ' 12.4  '],
    [10, '\\#0', '#10'],
    [123114.15115, '###0.000;"TEXT: "_(@_)', '123114.151'],
    [-1234, '[Blue]#,##0;[Red]#,##0;[Green]0.0;[Magenta]_(@_)', '1,234'],
    [0, '[Blue]#,##0;[Red]#,##0;[Green]0.0;[Magenta]_(@_)', '0.0'],
    [1005, '[>1000]"HIGH";[Color43][<=200]"LOW";0000', 'HIGH'],
    [32, '[>1000]"HIGH";[Color43][<=200]"LOW";0000', 'LOW'],
    [527, '[>1000]"HIGH";[Color43][<=200]"LOW";0000', '0527'],
    [5, '0 kpl', '5 kpl'],
    [1.5, '0.0[$€-40B]', '1.5€'],
    [-5, 'General;-General', '-5'],
  ])('%d in %s', (value, pattern, text) => {
    expect(shown(value, pattern)).toBe(text);
  });

  it('round halves up as the digits show them, and show no minus before nothing', () => {
    expect(shown(1.005, '0.00')).toBe('1.01');
    expect(shown(-1.005, '0.00')).toBe('-1.01');
    expect(shown(0.285, '0%')).toBe('29%');
    expect(shown(-0.001, '0.00')).toBe('0.00');
    expect(shown(0.1 + 0.2, '0.000000000000')).toBe('0.300000000000');
  });

  it('are written with the signs of the locale', () => {
    expect(shown(-1234567.891, '#,##0.00', finnish)).toBe('-1\u00a0234\u00a0567,89');
    expect(shown(1234.5, '0.00E+00', finnish)).toBe('1,23E+03');
  });

  it('that cannot be read show the number as it is', () => {
    expect(shown(1.5, '0;0;0;0;0')).toBe('1.5');
    expect(shown(1.5, '"open')).toBe('open');
  });
});

describe('patterns of texts and colours', () => {
  it('say something of texts in the last section', () => {
    const format = { type: 'NUMBER', pattern: '###0.000;"TEXT: "_(@_)' };
    expect(formatText('MyText', format, english)).toBe('TEXT:  MyText ');
    expect(formatText('MyText', { type: 'NUMBER', pattern: '0;0;0;' }, english)).toBe('');
    expect(formatText('MyText', { type: 'NUMBER', pattern: '0.00' }, english)).toBe('MyText');
  });

  it('colour values by their section', () => {
    const format = { type: 'NUMBER', pattern: '[Blue]#,##0;[Red]#,##0;[Green]0.0;[Magenta]_(@_)' };
    expect([5, -5, 0, 'x'].map((value) => patternColor(value, format))).toEqual([
      '#0000ff',
      '#ff0000',
      '#00ff00',
      '#ff00ff',
    ]);
    expect(patternColor(7, { pattern: '[Color43]0' })).toBe('#99cc00');
    expect(patternColor(7, { pattern: '0.00 [$€-40B]' })).toBeUndefined();
  });
});
