import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkpointIn, checkpointLine, type Checkpoint } from '../../src/register/log';

const hash = '9f'.repeat(32);
const checkpoint: Checkpoint = { spreadsheetId: '1AbC_d-9', size: 152, hash, date: '2026-11-23' };
const line = checkpointLine(checkpoint);

describe('a checkpoint as a line', () => {
  test('says all that it holds', () => {
    expect(line).toBe(`REKISTERIVAHTI-1 1AbC_d-9 152 2026-11-23 ${hash}`);
  });

  test.each([
    ['alone', line],
    ['within a mail', `Keep this.\n\n${line}\n\n-- \nShop`],
    ['broken by a mail program', line.replaceAll(' ', '\r\n')],
    ['quoted in an answer', `> ${line.replaceAll(' ', '\n> > ')}`],
    ['in a mail that was saved as a file', `${line.slice(0, 75)}=\r\n${line.slice(75)}`],
    ['twice, as text and as a page', `${line}\n<p>${line}</p>`],
  ])('is found %s', (_how, text) => {
    expect(checkpointIn(text)).toEqual(checkpoint);
  });

  test.each([
    ['nothing', ''],
    ['another form', line.replace('VAHTI-1', 'VAHTI-2')],
    ['a hash that was cut', line.slice(0, -1)],
    ['a hash that is too long', `${line}0`],
    ['a size that is no number', line.replace(' 152 ', ' x ')],
    ['two of them', `${line}\n${line.replace(' 152 ', ' 153 ')}`],
  ])('is not found in %s', (_what, text) => {
    expect(checkpointIn(text)).toBeUndefined();
  });

  test('comes back whole, whatever it says and whatever stands around it', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 });
    const any = fc.record({
      spreadsheetId: fc.stringMatching(/^[\w-]{1,60}$/),
      size: fc.nat(),
      hash: digits,
      date: fc.date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
    });
    fc.assert(
      fc.property(any, fc.lorem(), fc.lorem(), ({ date, ...rest }, before, after) => {
        const one = { ...rest, date: date.toISOString().slice(0, 10) };
        expect(checkpointIn(`${before}\n${checkpointLine(one)}\n${after}`)).toEqual(one);
      }),
    );
  });
});
