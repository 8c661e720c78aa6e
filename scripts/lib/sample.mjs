import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runNode } from './child.mjs';
import { takePrepared } from './prepared-sample.mjs';
import { Refusal } from './refusal.mjs';
import { canMakeSample, makeSample, SAMPLE, today } from './sample-maker.mjs';

/** What names another workbook or another script than the sample's. */
const others = ['--workbook', '--empty', '--bare', '--bundle', '--serve-sheets', '--help'];

const names = (argument, flag) => argument === flag || argument.startsWith(`${flag}=`);

/** The date of `--clock`, when there is one that can be read; the workbench itself says what is wrong with another. */
function dateOf(args) {
  const at = args.findIndex((argument) => names(argument, '--clock'));
  const text = at < 0 ? '' : args[at].includes('=') ? args[at].split('=')[1] : (args[at + 1] ?? '');
  return /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
}

/** The boot of the system and the moment after it at which a process began (Linux), as the workbench writes it into its lock; empty elsewhere. */
function beginningOf(pid) {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const [, fields = ''] = /^.*\) (.*)$/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return `${boot} ${fields.split(' ')[19]}`;
  } catch {
    return '';
  }
}

/**
 * Whether a workbench that lives has the workbook open: then it is not made anew, and the new workbench says why it stops. Another process
 * that has got the number of a dead one is told from it by when it began.
 */
function isOpen(workbook) {
  let lock;
  try {
    lock = JSON.parse(readFileSync(`${workbook}.lock`, 'utf8'));
    process.kill(lock.pid, 0);
  } catch (error) {
    if (!lock || error.code !== 'EPERM') return false;
  }
  const now = beginningOf(lock.pid);
  return !lock.began || now === '' || lock.began === now;
}

/**
 * Has the workbench say what is wrong with its arguments before a sample is made for them: a wrong word must not cost the old one.
 * @throws {Refusal} `WRONG_USAGE`
 */
async function demandReadable(root, args) {
  const workbench = path.join(root, 'dist-node/workbench.mjs');
  if (!existsSync(workbench)) return;
  const { code } = await runNode([workbench, ...args, '--check'], { quiet: true });
  if (code !== 0) throw new Refusal('WRONG_USAGE', 'The sample register was not made.', 2);
}

/**
 * The arguments for the workbench: where no workbook is named, that of the sample, which is made when it is not there or `--fresh` asks
 * for it. It is as on the date of `--clock`, or of today; what was made ahead of time for that date is taken.
 * @param {string} root the project's folder
 * @param {string[]} args as given to `npm start`
 * @returns {Promise<string[]>}
 * @throws {Refusal}
 */
export async function withSample(root, args) {
  const other = args.find((argument) => others.some((flag) => names(argument, flag)));
  const asked = args.filter((argument) => argument === '--sample' || argument === '--fresh');
  if (other && asked.length > 0)
    throw new Refusal('WRONG_USAGE', `${asked[0]} and ${other} name two different workbooks.`, 2);
  if (other || !canMakeSample(root)) return args;
  const rest = args.filter((argument) => !asked.includes(argument));
  const workbook = path.join(root, SAMPLE);
  const wanted = !existsSync(workbook) || asked.includes('--fresh');
  const complete = [...rest, '--workbook', workbook];
  if (!wanted || isOpen(workbook)) return complete;
  await demandReadable(root, complete);
  const date = dateOf(rest) ?? today(root);
  if (!takePrepared(root, workbook, date)) await makeSample(root, workbook, date);
  return complete;
}
