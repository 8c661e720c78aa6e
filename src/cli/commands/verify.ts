import { basename, resolve } from 'node:path';
import { verify, type LogReport } from '../../actions/verify';
import { RegisterError } from '../../register/errors';
import { checkpointIn, type Checkpoint } from '../../register/log';
import { cliTexts } from '../../language/cli';
import { faultSentence, logVerdict } from '../../language/logVerdict';
import { standings } from '../../language/menu';
import { say, type Language } from '../../language/text';
import type { Command } from '../command';
import { CliError, propertyOf } from '../errors';
import { demandFree, readBytes, writeNewFile } from '../files';

/** A checkpoint takes a few hundred bytes, a mail that holds one some more. */
const MOST_BYTES = 1_000_000;

/** `verify`: checks the log, against a checkpoint if there is one. */
export const verifyCommand: Command = {
  options: { checkpoint: 'value', 'save-checkpoint': 'value' },
  usage: '[--checkpoint FILE|LINE] [--save-checkpoint FILE]',
  prepare(options, { language, surroundings }) {
    const pathOf = (value: string) => resolve(surroundings.folder, value);
    const known = options.has('checkpoint') ? options.needed('checkpoint') : undefined;
    const saved = options.has('save-checkpoint') ? pathOf(options.needed('save-checkpoint')) : undefined;
    const checkpoint =
      known === undefined ? undefined : (checkpointIn(known) ?? readCheckpoint(pathOf(known)));
    if (saved !== undefined) demandFree(saved);
    return {
      async run(session) {
        const report = await session.run(verify(session.anyWorld(), checkpoint));
        const trouble = logTrouble(report);
        const isSaved = saved !== undefined && trouble === undefined;
        if (isSaved) writeNewFile(saved, `${JSON.stringify(report.checkpoint, null, 2)}\n`);
        return {
          json: reportJson(report),
          lines: [
            ...linesOf(report, language),
            ...(isSaved ? [say(cliTexts.told.checkpointSaved, language, { file: saved })] : []),
          ],
          ...(trouble && { trouble }),
        };
      },
    };
  },
};

/**
 * The checkpoint of a file: one that was saved, or a mail or text with the line of one.
 * @throws RegisterError fileNotFound; CliError fileNotReadable, checkpointUnreadable
 */
function readCheckpoint(file: string): Checkpoint {
  const text = new TextDecoder().decode(readBytes(file, MOST_BYTES));
  const written = checkpointIn(text);
  if (written) return written;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  const checkpoint = propertyOf(value, 'checkpoint') ?? value;
  if (!isCheckpoint(checkpoint)) throw new CliError('checkpointUnreadable', { name: basename(file) });
  return checkpoint;
}

function isCheckpoint(value: unknown): value is Checkpoint {
  if (typeof value !== 'object' || value === null) return false;
  const { spreadsheetId, size, hash, date } = value as Record<string, unknown>;
  const isHash = typeof hash === 'string' && /^[0-9a-f]{64}$/.test(hash);
  return (
    typeof spreadsheetId === 'string' &&
    typeof size === 'number' &&
    Number.isSafeInteger(size) &&
    size >= 0 &&
    isHash &&
    typeof date === 'string'
  );
}

/** What is wrong with a log, if anything is. */
export function logTrouble({ ok, fault, standing }: LogReport): RegisterError | undefined {
  if (ok) return undefined;
  if (standing === 'older') return new CliError('logOlder');
  if (fault && fault.row > 0) return new RegisterError('logBroken', { entry: fault.sequence });
  return new CliError(standing === 'different' ? 'logDifferent' : 'logUnconfirmed');
}

const reportJson = ({ ok, size, condensed, head, fault, gaps, standing, copied, checkpoint }: LogReport) => ({
  ok,
  size,
  condensed,
  head,
  fault: fault ?? null,
  gaps,
  standing: standing ?? null,
  copied,
  checkpoint,
});

function linesOf(report: LogReport, language: Language): string[] {
  const { fault, standing, copied, checkpoint } = report;
  const wrong = fault && fault.row > 0 ? [faultSentence(report, language)] : [];
  return [
    ...(fault ? wrong : [logVerdict(report, language)]),
    ...(standing ? [say(standings[standing], language)] : []),
    ...(copied ? [say(cliTexts.told.logOfAnother, language, { spreadsheet: checkpoint.spreadsheetId })] : []),
  ];
}
