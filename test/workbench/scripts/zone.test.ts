import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { letIn } from '../letIn';
import { buildWorkbench, type BuiltWorkbench } from '../process';

let built: BuiltWorkbench;
beforeAll(async () => {
  built = buildWorkbench();
});
afterAll(() => built.remove());

describe('a script’s own dates', () => {
  it('are in the time zone of its manifest, whatever the computer’s is', async () => {
    const bundle = join(built.folder, 'bundle');
    mkdirSync(bundle);
    writeFileSync(
      join(bundle, 'Code.gs'),
      `function tell() { Logger.log(new Date(2026, 6, 1, 12).toISOString() + ' ' + new Date(2026, 0, 1).getTimezoneOffset()); }`,
    );
    writeFileSync(
      join(bundle, 'appsscript.json'),
      JSON.stringify({ timeZone: 'America/New_York', oauthScopes: [] }),
    );
    const workbench = built.run('--workbook', 'zone.json', '--port', '0', '--bundle', 'bundle');
    const { url: root, token } = await letIn(await workbench.ready);
    const headers = { 'x-workbench-token': token, 'content-type': 'application/json' };
    const body = JSON.stringify({ functionName: 'tell' });
    expect((await fetch(`${root}api/menu`, { method: 'POST', headers, body })).status).toBe(200);
    const drawer = (await (await fetch(`${root}api/drawer`, { headers })).json()) as {
      executions: { functionName: string; logs: { message: string }[] }[];
    };
    const run = drawer.executions.find(({ functionName }) => functionName === 'tell');
    expect(run?.logs[0]?.message).toBe('2026-07-01T16:00:00.000Z 300');
  });
});
