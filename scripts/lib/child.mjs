import { spawn } from 'node:child_process';

const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'];

/**
 * Runs a Node program to its end. What tells this process to end is passed on, and this process waits; Ctrl+C reaches the program
 * directly as well. The program has a channel to this process, by which it knows when this one was ended by force.
 * @param {string[]} args the program and its arguments, after Node's own
 * @param {{ quiet?: boolean }} [options] `quiet`: of what it writes only the errors are shown
 * @returns {Promise<{ code: number, told: boolean }>} its exit code, and whether this process was told to end meanwhile
 */
export function runNode(args, { quiet = false } = {}) {
  const [input, output] = quiet ? ['ignore', 'ignore'] : ['inherit', 'inherit'];
  const child = spawn(process.execPath, args, { stdio: [input, output, 'inherit', 'ipc'] });
  let told = false;
  const passOn = (signal) => {
    told = true;
    child.kill(signal);
  };
  for (const signal of signals) process.on(signal, passOn);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      for (const signal of signals) process.off(signal, passOn);
      resolve({ code: code ?? 1, told });
    });
  });
}
