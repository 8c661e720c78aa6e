import { describe, expect, it, test } from '@jest/globals';
import { RegisterError } from '../../src/register/errors';
import { subjectHash } from '../../src/register/log';
import {
  identitiesOf,
  suppressedScope,
  suppressionHash,
  type Contact,
  type Identity,
  type SuppressionScope,
} from '../../src/register/suppression';

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

  const list = new Map<string, ReadonlySet<SuppressionScope>>([
    ['a', new Set(['marketing'])],
    ['b', new Set(['everything', 'marketing'])],
  ]);
  const email = (hash: string) => ({ kind: 'email', hash }) as const;
  const phone = (hash: string) => ({ kind: 'phone', hash }) as const;

  it('keeps a person out in the widest scope of any of the hashes', () => {
    expect(suppressedScope(list, [email('a')])).toBe('marketing');
    expect(suppressedScope(list, [email('a'), email('b')])).toBe('everything');
    expect(suppressedScope(list, [email('c')])).toBeUndefined();
  });

  it('lets a phone, which many may share, speak only for who is not known by anything better', () => {
    expect(suppressedScope(list, [phone('b')])).toBe('everything');
    expect(suppressedScope(list, [email('c'), phone('b')])).toBeUndefined();
    expect(suppressedScope(list, [email('a'), phone('b')])).toBe('marketing');
    expect(suppressedScope(list, [phone('b')], true)).toBeUndefined();
  });

  test.each<[string, Partial<Contact>, Identity['text'][]]>([
    ['the number', { number: ' A-7 ' }, ['a-7']],
    ['each of several addresses', { email: 'Aino@X.fi; Aino V <aino@y.fi>,' }, ['aino@x.fi', 'aino@y.fi']],
    ['an address with a gap', { email: 'aino @ x.fi' }, ['aino@x.fi']],
    ['an address that is none', { email: ' AINO@localhost' }, ['aino@localhost']],
    ['each of several phones', { phone: '040 123 4567 / 09 1234567' }, ['+358401234567', '+35891234567']],
    ['a phone that is none', { phone: '+1 (555) 12' }, ['+155512']],
    ['no placeholder', { number: ' ', email: 'none', phone: '- ext. 12' }, []],
  ])('knows a person by %s', (_, contact, texts) => {
    const identities = identitiesOf({ email: '', phone: '', ...contact }, '358');
    expect(identities.map(({ text }) => text)).toEqual(texts);
  });
});
