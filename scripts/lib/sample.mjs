import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runNode } from './child.mjs';
import { Refusal } from './refusal.mjs';

/** Where the sample is kept between two starts. */
const SAMPLE = 'workbooks/sample.json';
/** What names another workbook or another script than the sample's. */
const others = ['--workbook', '--empty', '--bare', '--bundle', '--serve-sheets'];

const names = (argument, flag) => argument === flag || argument.startsWith(`${flag}=`);

/** The date of `--clock`, when there is one that can be read; the workbench itself says what is wrong with another. */
function dateOf(args) {
  const at = args.findIndex((argument) => names(argument, '--clock'));
  const text = at < 0 ? '' : args[at].includes('=') ? args[at].split('=')[1] : (args[at + 1] ?? '');
  return /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
}

/** Whether a workbench that lives has the workbook open: then it is not made anew, and the new workbench says why it stops. */
function isOpen(workbook) {
  try {
    process.kill(JSON.parse(readFileSync(`${workbook}.lock`, 'utf8')).pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** The story leaves much behind that is soon forgotten: with room for it, less time goes into clearing up. */
const roomForTheYoung = '--max-semi-space-size=64';

async function make(root, maker, workbook, args) {
  const date = dateOf(args);
  const { code, told } = await runNode(
    [
      roomForTheYoung,
      maker,
      workbook,
      '--bundle',
      path.join(root, 'dist'),
      ...(date ? ['--date', date] : []),
    ],
    { quiet: true },
  );
  if (told) throw new Refusal('STOPPED', 'Stopped while the sample register was being made.');
  if (code !== 0) throw new Refusal('NO_SAMPLE', 'The sample register was not made.');
}

/**
 * The arguments for the workbench: where no workbook is named, that of the sample, which is made when it is not there or `--fresh` asks
 * for it. It is as on the date of `--clock`, or of today.
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
  const maker = path.join(root, 'dist-node/sample.mjs');
  if (other || !existsSync(maker)) return args;
  const rest = args.filter((argument) => !asked.includes(argument));
  const workbook = path.join(root, SAMPLE);
  const wanted = !existsSync(workbook) || asked.includes('--fresh');
  if (wanted && !isOpen(workbook)) await make(root, maker, workbook, rest);
  return [...rest, '--workbook', workbook];
}
