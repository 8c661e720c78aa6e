import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bytesOfHex, hex, utf8 } from '../../src/register/bytes';
import { RegisterError } from '../../src/register/errors';

describe('UTF-8', () => {
  it('is what the Encoding Standard makes of any text, half surrogate pairs included', () => {
    const text = fc
      .array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\uD800', '\uDC00', '€', '😀')))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, (sample) => {
        expect([...utf8(sample)]).toEqual([...new TextEncoder().encode(sample)]);
      }),
    );
  });
});

describe('hexadecimal digits', () => {
  it('are two a byte', () => {
    expect(hex(Uint8Array.of(0, 1, 15, 16, 255))).toBe('00010f10ff');
  });

  it('give the bytes back', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => expect([...bytesOfHex(hex(bytes))]).toEqual([...bytes])),
    );
    expect([...bytesOfHex('FFa0')]).toEqual([255, 160]);
  });

  it.each(['f', 'fg', '0x', ' 00'])('are not %j', (text) => {
    expect(() => bytesOfHex(text)).toThrow(RegisterError);
  });
});
