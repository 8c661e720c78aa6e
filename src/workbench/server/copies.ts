import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { WorkbenchError } from './errors';
import type { WorkbenchOptions } from './options';

/**
 * Opens a copy of the workbook in a workbench of its own, which ends with this one.
 * @returns the address of its page
 * @throws WorkbenchError not-saved when it does not start
 */
export function openCopy(built: URL, options: WorkbenchOptions, workbook: string): Promise<string> {
  const { bundle, locale, user, pace, bare } = options;
  const args = [
    '--workbook',
    workbook,
    '--port',
    '0',
    '--bundle',
    bundle,
    '--locale',
    locale,
    '--user',
    user,
  ];
  if (bare) args.push('--bare');
  if (pace !== 'instant') args.push('--pace', pace);
  const program = fileURLToPath(new URL('workbench.mjs', built));
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      const address = /^(http:\S+)\n/m.exec(text)?.[1];
      if (address) resolve(address);
    });
    child.once('error', reject);
    child.once('exit', () =>
      reject(new WorkbenchError('not-saved', `${workbook} was written, and could not be opened.`)),
    );
  });
}
