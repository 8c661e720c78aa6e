import { describe, expect, it } from '@jest/globals';
import { RegisterError } from '../../src/register/errors';
import { subjectHash } from '../../src/register/log';
import { suppressedScope, suppressionHash } from '../../src/register/suppression';

const KEY = new Uint8Array(32).fill(1);

describe('the suppression list', () => {
  it('knows the same address again', () => {
    expect(suppressionHash(KEY, 'email', 'a@b.fi')).toBe(suppressionHash(KEY, 'email', 'a@b.fi'));
    expect(suppressionHash(KEY, 'email', 'a@b.fi')).toMatch(/^[0-9a-f]{64}$/);
  });

  it('gives other kinds, other keys and ids of customers other hashes', () => {
    const otherKey = new Uint8Array(32).fill(2);
    const hashes = [
      suppressionHash(KEY, 'email', 'x'),
      suppressionHash(KEY, 'phone', 'x'),
      suppressionHash(otherKey, 'email', 'x'),
      subjectHash(KEY, 'x'),
    ];
    expect(new Set(hashes).size).toBe(4);
  });

  it('takes no entry for missing contact data', () => {
    expect(() => suppressionHash(KEY, 'email', '')).toThrow(new RegisterError('nothingToSuppress'));
  });

  it('keeps a person out in the widest scope of any of the hashes', () => {
    const list = [
      { hash: 'a', scope: 'marketing' },
      { hash: 'b', scope: 'everything' },
    ] as const;
    expect(suppressedScope(list, ['a'])).toBe('marketing');
    expect(suppressedScope(list, ['a', 'b'])).toBe('everything');
    expect(suppressedScope(list, ['c'])).toBeUndefined();
  });
});
