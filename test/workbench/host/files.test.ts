import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readHostFiles } from '../../../src/workbench/host';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'host-files-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('a built project', () => {
  it('is read as a script, a manifest and pages', () => {
    writeFileSync(join(folder, 'Code.js'), 'function onOpen() {}');
    writeFileSync(join(folder, 'appsscript.json'), '{"timeZone":"Europe/Helsinki"}');
    writeFileSync(join(folder, 'card.html'), '<p>');
    expect(readHostFiles(folder)).toEqual({
      script: 'function onOpen() {}',
      manifest: { timeZone: 'Europe/Helsinki' },
      html: { card: '<p>' },
    });
  });

  it('has one script and a manifest', () => {
    expect(() => readHostFiles(folder)).toThrow('The folder is not a built script project: 0 script files');
    writeFileSync(join(folder, 'Code.js'), '');
    expect(() => readHostFiles(folder)).toThrow('no appsscript.json');
    writeFileSync(join(folder, 'More.js'), '');
    expect(() => readHostFiles(folder)).toThrow('2 script files');
  });
});
