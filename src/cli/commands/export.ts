import { resolve } from 'node:path';
import { exportAccess } from '../../actions/access';
import type { ExportPart } from '../../actions/export-tasks';
import { exportPortable } from '../../actions/portability';
import { readRegister, type World } from '../../actions/reading';
import { failTask, finishTask } from '../../actions/tasks';
import { safeFileName } from '../../documents/file-name';
import { RegisterError } from '../../register/errors';
import { cliTexts } from '../../language/cli';
import { say, type Language } from '../../language/text';
import { controllerWarnings, type Command } from '../command';
import { demandFolder, writeSet, type Sheaf } from '../files';
import type { Options } from '../options';
import { accessSheaf, portableSheaf } from '../packages';
import type { Session } from '../register/session';

const kinds = ['access'] as const;

/** `export`: writes everything held on one person, or what they take along, to files. */
export const exportCommand: Command = {
  options: { customer: 'value', kind: 'value', portable: 'flag', out: 'value' },
  usage: '--customer WHO (--kind access | --portable) --out FOLDER',
  prepare(options, { language, surroundings }) {
    const who = options.needed('customer');
    const make = makers[partOf(options)];
    const folder = resolve(surroundings.folder, options.needed('out'));
    return {
      async run(session) {
        const world = await session.world();
        demandFolder(folder);
        const { settings } = await session.run(readRegister(world, {}));
        const made = await make(session, world, who, options.value('language'));
        const files = await writeFiles(session, made, folder);
        await session.run(finishTask(world, made.task));
        const { customer, language: spoken, isEmpty } = made;
        return {
          json: { customer, language: spoken, files },
          lines: [
            say(cliTexts.told.exported, language),
            ...files,
            ...(isEmpty ? [say(cliTexts.told.portableEmpty, language)] : []),
          ],
          warnings: controllerWarnings(settings, language),
        };
      },
    };
  },
};

/** @throws WrongUsage optionMissing, notOneOf, optionsExclude */
function partOf(options: Options): ExportPart {
  options.exclusive('kind', 'portable');
  if (options.has('portable')) return 'portable';
  options.needed('kind');
  return options.choice('kind', kinds) ?? 'access';
}

/** What is to be written, and the task that is done by it. */
interface Made extends Sheaf {
  customer: string;
  language: Language;
  task: string;
  isEmpty?: boolean;
}

type Maker = (session: Session, world: World, who: string, wished?: string) => Promise<Made>;

const makers: Record<ExportPart, Maker> = {
  async access(session, world, who, wished) {
    const { result } = await session.run(exportAccess(world, who, wished));
    const { language, customer, task } = result;
    return { customer, language, task, ...accessSheaf(result) };
  },
  async portable(session, world, who, wished) {
    const { result } = await session.run(exportPortable(world, who, wished));
    const { language, customer, task, isEmpty } = result;
    return { customer, language, task, isEmpty, ...portableSheaf(result) };
  },
};

/** @throws RegisterError fileNotWritable and others, noted in the register */
async function writeFiles(
  session: Session,
  { stem, contents, task }: Made,
  folder: string,
): Promise<string[]> {
  try {
    return writeSet(folder, safeFileName(stem), contents());
  } catch (error) {
    if (error instanceof RegisterError) await session.run(failTask(await session.world(), task, error.code));
    throw error;
  }
}
