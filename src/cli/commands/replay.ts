import { resolve } from 'node:path';
import { replay, type Replay } from '../../actions/replay';
import { replayLines } from '../../actions/replay/words';
import { logFrom } from '../../actions/memory';
import { runAsync } from '../../actions/program';
import { isoDate } from '../../register/calendar';
import type { LogEntry } from '../../register/log';
import { RegisterError } from '../../register/errors';
import type { Command } from '../command';
import { CliError } from '../errors';
import { createCarrier } from '../register/carrier';
import { copyFile, readCopy } from '../register/memory';
import type { Session } from '../register/session';
import { workbookLink } from '../register/workbookLink';
import type { Surroundings } from '../surroundings';

/** `replay`: after a restore, does again what the newer log says was done. */
export const replayCommand: Command = {
  options: { log: 'value', 'accept-missing': 'flag' },
  usage: '[--log NEWER] [--accept-missing]',
  prepare(options, { language, surroundings }) {
    const given = options.value('log');
    const workbook = options.value('workbook');
    const keyFile = options.value('key-file');
    const place = { workbook: pathIn(surroundings, workbook), keyFile: pathIn(surroundings, keyFile) };
    const file = pathIn(surroundings, given) ?? copyFile(place);
    const acceptMissing = options.has('accept-missing');
    return {
      async run(session) {
        if (file === undefined) throw new RegisterError('fileNotFound');
        const newer = await newerLog(file, session, surroundings);
        const result = await session.run(replay(await session.world(), newer, { acceptMissing }));
        return {
          json: replayJson(result),
          lines: replayLines(result, language),
          ...(result.unfinished && { trouble: new CliError('interrupted') }),
        };
      },
    };
  },
};

const pathIn = ({ folder }: Surroundings, name: string | undefined): string | undefined =>
  name === undefined ? undefined : resolve(folder, name);

const replayJson = ({ left, withheld, ...result }: Replay) => ({
  ...result,
  withheld: withheld.map(({ customer, until }) => ({ customer, until: isoDate(until) })),
  left: left.map(({ customer, goes }) => ({ customer, goes })),
});

/** The log of another state of the workbook, or a copy of the log. */
async function newerLog(file: string, session: Session, surroundings: Surroundings): Promise<LogEntry[]> {
  if (file.endsWith('.jsonl')) return readCopy(file);
  const link = workbookLink(file, 'fi_FI', surroundings);
  try {
    await link.connect();
    const carrier = createCarrier(
      link,
      surroundings,
      () => undefined,
      () => undefined,
    );
    const entries = await runAsync(logFrom(session.anyWorld(), 1), carrier);
    // The log of another register, as of the spreadsheet into which this one was rotated, is nothing to go by.
    if (entries.length === 0) throw new RegisterError('logsDiffer', { entry: 1 });
    return entries;
  } finally {
    await link.close();
  }
}
