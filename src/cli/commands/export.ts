import { resolve } from 'node:path';
import { exportAccess, type AccessExport } from '../../actions/access';
import { readRegister } from '../../actions/reading';
import { failTask, finishTask } from '../../actions/tasks';
import { safeFileName } from '../../documents/file-name';
import { isoDate } from '../../register/calendar';
import { RegisterError } from '../../register/errors';
import { cliTexts } from '../../language/cli';
import { say } from '../../language/text';
import { htmlToPdf } from '../../print';
import { controllerWarning, type Command } from '../command';
import { demandFolder, writeSet } from '../files';
import type { Session } from '../register/session';

const kinds = ['access'] as const;

/** `export`: writes everything held on one person to files. */
export const exportCommand: Command = {
  options: { customer: 'value', kind: 'value', out: 'value' },
  usage: '--customer WHO --kind access --out FOLDER',
  prepare(options, { language, surroundings }) {
    const who = options.needed('customer');
    options.needed('kind');
    options.choice('kind', kinds);
    const folder = resolve(surroundings.folder, options.needed('out'));
    return {
      async run(session) {
        const world = await session.world();
        demandFolder(folder);
        const { settings } = await session.run(readRegister(world, {}));
        const { result } = await session.run(exportAccess(world, who, options.value('language')));
        const files = await writeFiles(session, result, folder);
        await session.run(finishTask(world, result.task));
        const json = { customer: result.customer, language: result.language, files };
        return {
          json,
          lines: [say(cliTexts.told.exported, language), ...files],
          warning: controllerWarning(settings, language),
        };
      },
    };
  },
};

/** The report for people, the page it was made from, and the file for machines. A failure is noted in the register. */
async function writeFiles(
  session: Session,
  { html, json, language, customer, report, task }: AccessExport,
  folder: string,
): Promise<string[]> {
  const stem = safeFileName(
    say(cliTexts.fileNames.accessReport, language, { id: customer, date: isoDate(report.day) }),
  );
  try {
    return writeSet(folder, stem, [
      { ending: '.pdf', content: htmlToPdf(html) },
      { ending: '.html', content: html },
      { ending: '.json', content: `${JSON.stringify(json, null, 2)}\n` },
    ]);
  } catch (error) {
    if (error instanceof RegisterError) await session.run(failTask(await session.world(), task, error.code));
    throw error;
  }
}
