import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { Api, Desk, objectOf } from './harness';

let desk: Desk;
let api: Api;

beforeEach(async () => {
  desk = new Desk();
  desk.env = { REKISTERIVAHTI_KEY: 'ab'.repeat(32) };
  api = await Api.open();
  expect(await desk.run('setup', ...api.options, '--language', 'en')).toMatchObject({ code: 0 });
});
afterEach(async () => {
  await api.end();
  desk.remove();
});

const run = (...args: string[]) => desk.run(...args, ...api.options);

describe('report', () => {
  const span = ['--from', '2026-01-01', '--to', '2026-12-31'];

  test('is written as PDF, page and data', async () => {
    const said = await run('report', ...span, '--language', 'fi', '--out', 'out', '--json');
    const { report, files } = objectOf(said) as { report: object; files: string[] };
    expect(said.code).toBe(0);
    expect(report).toMatchObject({ from: '2026-01-01', language: 'fi', log: { intact: true } });
    expect(files.map((file) => file.split('.').pop())).toEqual(['pdf', 'html', 'json']);
    expect(
      readFileSync(files[0] as string)
        .subarray(0, 4)
        .toString(),
    ).toBe('%PDF');
    expect(JSON.parse(readFileSync(files[2] as string, 'utf8'))).toEqual(report);
  });

  test('is told in a line where no folder is named', async () => {
    const said = await run('report', ...span);
    expect(said).toMatchObject({ code: 0, stderr: '' });
    expect(said.stdout).toContain('requests 0');
  });

  test('needs both days, in their order', async () => {
    expect((await run('report', '--from', '2026-01-01')).code).toBe(2);
    expect((await run('report', '--from', '2026-01-02', '--to', '2026-01-01')).code).toBe(1);
  });
});

describe('condense', () => {
  test('shows that there is nothing to condense, whether it may or not', async () => {
    for (const option of [[], ['--plan'], ['--yes']]) {
      const said = await run('condense', ...option, '--json');
      expect(said.code).toBe(0);
      expect(objectOf(said)).toEqual({ condensed: false, entries: 0, from: null, to: null, stop: null });
    }
  });

  test('does not both plan and condense', async () => {
    expect((await run('condense', '--plan', '--yes')).code).toBe(2);
  });
});

describe('record', () => {
  test('is kept in its tab and written as PDF, page and data, with what is missing told', async () => {
    const said = await run('record', '--language', 'sv', '--out', 'out', '--json');
    const { record, changed, files } = objectOf(said) as {
      record: { activities: { id: string }[]; missing: { key: string }[] };
      changed: boolean;
      files: string[];
    };
    expect([said.code, changed]).toEqual([0, true]);
    expect(record).toMatchObject({ format: 'rekisterivahti/processing-record/1', language: 'sv' });
    expect(record.missing.map(({ key }) => key)).toContain('security');
    expect(files.map((file) => file.split('.').pop())).toEqual(['pdf', 'html', 'json']);
    expect(JSON.parse(readFileSync(files[2] as string, 'utf8'))).toEqual(record);
    expect(api.records('Processing').map(({ ID }) => ID)).toEqual(record.activities.map(({ id }) => id));
    expect(api.records('Log').at(-1)).toMatchObject({ Event: 'processing.recorded' });
    expect(objectOf(await run('record', '--json'))).toMatchObject({ changed: false, files: [] });
    expect((await run('record', '--language', 'en')).stdout).toContain('processing activities.');
  });
});
