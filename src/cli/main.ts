/** The command line on Node: `node cli.mjs COMMAND …`, see docs/cli.md. */
import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { runCli } from './run';

const interrupt = new AbortController();
// The first time the work stops at the next safe point; a second time the process ends as it would without us.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interrupt.abort());
// Whoever read our output has left, as `| head` does: the work goes on to its end.
process.stdout.on('error', () => undefined);

// A request whose connection went without a word is given up by a timer that holds no process (AbortSignal.timeout): without
// this one Node would end ours in the middle, with code 13 and no sentence.
setInterval(() => undefined, 60_000);

const code = await runCli(process.argv.slice(2), {
  env: process.env,
  folder: process.cwd(),
  print: (text) => new Promise((resolve) => process.stdout.write(text, () => resolve())),
  complain: (text) => process.stderr.write(text),
  isTerminal: process.stderr.isTTY,
  now: () => new Date(),
  random: (bytes) => randomBytes(bytes),
  pause: async (milliseconds) => {
    await pause(milliseconds, undefined, { signal: interrupt.signal }).catch(() => undefined);
  },
  interrupted: interrupt.signal,
  workbench: fileURLToPath(new URL('./workbench.mjs', import.meta.url)),
});
// Connections that are kept alive would hold the process for some seconds.
process.exit(code);
