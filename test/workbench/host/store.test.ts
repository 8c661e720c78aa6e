import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { HostStateError, openHostStore } from '../../../src/workbench/host';
import { hostFor } from './harness';

let folder: string;
let workbook: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'host-store-'));
  workbook = join(folder, 'shop.json');
});

afterEach(() => rmSync(folder, { recursive: true }));

const script = `
  function write() {
    PropertiesService.getScriptProperties().setProperty('key', 'secret');
    return Drive.Files.create({ name: 'a.txt' }, Utilities.newBlob('content')).id;
  }
  function read(id) { return [PropertiesService.getScriptProperties().getProperty('key'), Drive.Files.get(id, { alt: 'media' })]; }
  function remove(id) { Drive.Files.remove(id); }`;

describe('the state beside a workbook', () => {
  it('outlives the host, file contents included', () => {
    const id = hostFor(script, openAuthorised()).host.run('write').result;
    expect(hostFor(script, openAuthorised()).host.run('read', [id]).result).toEqual(['secret', 'content']);
    expect(JSON.parse(readFileSync(join(folder, 'shop.host.json'), 'utf8'))).toMatchObject({
      scriptProperties: { key: 'secret' },
    });
    hostFor(script, openAuthorised()).host.run('remove', [id]);
    expect(readdirSync(join(folder, 'shop.drive'))).toEqual([]);
  });

  it('can be read by its owner only, and leaves no drafts', () => {
    const id = String(hostFor(script, openAuthorised()).host.run('write').result);
    const modeOf = (name: string): string => (statSync(join(folder, name)).mode & 0o777).toString(8);
    expect([modeOf('shop.host.json'), modeOf('shop.drive'), modeOf(`shop.drive/${id}`)]).toEqual([
      '600',
      '700',
      '600',
    ]);
    expect(readdirSync(folder).sort()).toEqual(['shop.drive', 'shop.host.json']);
  });

  it('is written at every change, so that a run that is killed keeps what it did', () => {
    const { host } = hostFor(script, {
      ...openAuthorised(),
      intercept: ({ index }) => (index === 1 ? 'kill' : undefined),
    });
    host.run('write');
    expect(openHostStore(workbook, '').state.scriptProperties).toEqual({ key: 'secret' });
  });

  it.each([
    ['no JSON', 'it is not JSON'],
    ['{"version":2}', 'version 1 was expected'],
    ['{"version":1,"triggers":{}}', 'version 1 was expected'],
  ])('refuses %s and leaves the file alone', (text, reason) => {
    writeFileSync(join(folder, 'shop.host.json'), text);
    expect(() => openHostStore(workbook, 'owner@example.com')).toThrow(
      new HostStateError(join(folder, 'shop.host.json'), reason),
    );
    expect(readFileSync(join(folder, 'shop.host.json'), 'utf8')).toBe(text);
  });
});

function openAuthorised() {
  const store = openHostStore(workbook, 'owner@example.com');
  store.state.authorised = true;
  return store;
}
