import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { letIn } from '../letIn';
import { buildWorkbench, guestbook, type BuiltWorkbench, type RunningWorkbench } from '../process';

let built: BuiltWorkbench;
beforeAll(async () => {
  built = buildWorkbench();
});
afterAll(() => built.remove());

const start = (name: string) => built.run('--workbook', name, '--port', '0', '--bundle', guestbook);
const beside = (name: string) =>
  readdirSync(built.folder)
    .filter((found) => found.startsWith(name))
    .sort();

/** Types text into cells of the first column of a running workbench, and says what the first of them hold. */
async function typist(workbench: RunningWorkbench) {
  const { url, token } = await letIn(await workbench.ready);
  const headers = { 'x-workbench-token': token };
  return {
    async type(row: number, text: string): Promise<void> {
      const body = JSON.stringify({ sheetId: 0, row, column: 1, values: [[text]] });
      const { status } = await fetch(`${url}api/edit`, { method: 'POST', headers, body });
      expect(status).toBe(200);
    },
    async shown(rows: number): Promise<(string | undefined)[]> {
      const block = `sheetId=0&row=0&column=0&rows=${rows}&columns=1`;
      const { cells } = (await (await fetch(`${url}api/cells?${block}`, { headers })).json()) as {
        cells: ({ shown: string } | null)[][];
      };
      return Array.from({ length: rows }, (_, row) => cells[row]?.[0]?.shown);
    },
  };
}

async function kill(workbench: RunningWorkbench): Promise<void> {
  workbench.process.kill('SIGKILL');
  await workbench.ended;
}

describe('a workbench that is killed', () => {
  it('loses no edit that it answered, and the next start leaves one whole file', async () => {
    const first = start('killed.json');
    const typing = await typist(first);
    for (let row = 1; row <= 20; row++) await typing.type(row, `text ${row}`);
    await kill(first);
    expect(beside('killed.json.journal')).toHaveLength(1);
    const second = start('killed.json');
    expect(await (await typist(second)).shown(21)).toEqual([
      ...Array.from({ length: 20 }, (_, index) => `text ${index + 1}`),
      undefined,
    ]);
    expect(beside('killed.json.journal')).toEqual([]);
    expect(JSON.parse(readFileSync(join(built.folder, 'killed.json'), 'utf8')).sheets).toHaveLength(1);
    expect((await second.stop()).code).toBe(0);
    expect(beside('killed.json')).toEqual(['killed.json', 'killed.json.bak']);
  });

  it('loses nothing between two foldings of the journal either', async () => {
    const first = start('folded.json');
    const typing = await typist(first);
    await typing.type(1, 'before');
    const original = readFileSync(join(built.folder, 'folded.json'), 'utf8');
    while (readFileSync(join(built.folder, 'folded.json'), 'utf8') === original)
      await new Promise((resolve) => setTimeout(resolve, 100));
    expect(readFileSync(join(built.folder, 'folded.json'), 'utf8')).toContain('before');
    await typing.type(2, 'after');
    await kill(first);
    const second = start('folded.json');
    expect(await (await typist(second)).shown(2)).toEqual(['before', 'after']);
    await second.stop();
  });
});
