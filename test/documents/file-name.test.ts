import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { safeFileName } from '../../src/documents/file-name';

describe('a file name', () => {
  it.each([
    ['Tietosi Åsa Öhman 24.11.2026.pdf', 'Tietosi Åsa Öhman 24.11.2026.pdf'],
    ['../../etc/passwd', 'etc-passwd'],
    ['C:\\Windows\\x.pdf', 'C-Windows-x.pdf'],
    ['a\u0000b\n<c>|d?.html', 'a-b-c-d-.html'],
    ['\u202efdp.exe', 'fdp.exe'],
    ['.hidden', 'hidden'],
    ['name. . ', 'name'],
    ['CON', '_CON'],
    ['com1.pdf', '_com1.pdf'],
    ['', 'document'],
    ['...', 'document'],
    ['\ud800', 'document'],
  ])('made of %j is %j', (text, name) => {
    expect(safeFileName(text)).toBe(name);
  });

  it('is cut before its extension and never inside a letter', () => {
    const name = safeFileName(`${'ä👩'.repeat(200)}.json`);
    expect(name).toMatch(/^(ä👩)+ä?\.json$/u);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(180);
  });

  it('is safe and settled for every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const name = safeFileName(text);
        expect(name).not.toMatch(/[/\\:*?"<>|\u0000-\u001f]|^\.|[. ]$/);
        expect(name.length).toBeGreaterThan(0);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
        expect(safeFileName(name)).toBe(name);
      }),
      { numRuns: 500 },
    );
  });
});
