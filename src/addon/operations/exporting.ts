import { exportAccess, type AccessExport } from '../../actions/access';
import type { ExportPart } from '../../actions/export-tasks';
import { exportPortable } from '../../actions/portability';
import type { Program } from '../../actions/program';
import type { World } from '../../actions/reading';
import { finishTask } from '../../actions/tasks';
import { safeFileName } from '../../documents/file-name';
import { documentNames } from '../../language/client';
import { isoDate, languages, say, type Language } from '../../language/text';
import type { ExportView } from '../protocol';
import { keepFiles, type KeptFile, type NewFile } from '../services/files';
import type { Register } from '../services/register';
import { oneOf, optional, record } from '../shapes';
import { who, type Services } from './desk';

const wish = record({ who, language: optional(oneOf(languages)) });

/** The answer to a request for access, and what a person takes along, as files. */
export const exporting: Services<'exportPerson' | 'exportPortable'> = {
  exportPerson: {
    shape: wish,
    run: ({ register }, args): ExportView => ({
      files: exportToFiles(register, 'access', args.who, args.language),
    }),
  },
  exportPortable: {
    shape: wish,
    run: ({ register }, args): ExportView => ({
      files: exportToFiles(register, 'portable', args.who, args.language),
    }),
  },
};

/** An export and what it is made of. */
interface Made {
  task: string;
  files: NewFile[];
}

type Maker = (world: World, whom: string, wished?: Language, known?: string) => Program<Made>;

const makers: Record<ExportPart, Maker> = {
  *access(world, whom, wished, known) {
    const { result } = yield* exportAccess(world, whom, wished, '', known);
    return { task: result.task, files: accessFiles(result) };
  },
  *portable(world, whom, wished, known) {
    const { result } = yield* exportPortable(world, whom, wished, '', known);
    const { customer, language, day, files, task } = result;
    const name = fileName('portable', language, customer, day)('zip');
    return { task, files: [{ part: 'zip', name, mimeType: 'application/zip', content: files }] };
  },
};

/**
 * Makes an export and keeps it in Drive: everything held on a person (the report as PDF and HTML, the data as JSON), or the
 * package that they take along (one archive). A run that dies on the way leaves the task open, and the daily run writes the
 * files again.
 * @param known as for `writeExport`
 */
export function exportToFiles(
  register: Register,
  part: ExportPart,
  whom: string,
  wished?: Language,
  known?: string,
): KeptFile[] {
  return register.changing(() => writeExport(register, part, whom, wished, known).kept);
}

/**
 * The same for a caller that holds the lock; with the files themselves, which may go along with a letter.
 * @param known the task that keeps the files, so that those which the daily run has written are not made twice
 */
export function writeExport(
  register: Register,
  part: ExportPart,
  whom: string,
  wished?: Language,
  known?: string,
): { kept: KeptFile[]; files: NewFile[] } {
  const { task, files } = register.ask((world) => makers[part](world, whom, wished, known));
  const kept = keepFiles(task, files);
  register.ask((world) => finishTask(world, task));
  return { kept, files };
}

/** Names hold the customer's id: a file name shows in lists and mails, a person's name has no business there. */
const fileName = (part: ExportPart, language: Language, customer: string, day: number) => {
  const stem = `${say(documentNames[part], language)} ${customer} ${isoDate(day)}`;
  return (extension: string): string => safeFileName(`${stem}.${extension}`);
};

function accessFiles({ customer, language, report, html, json }: AccessExport): NewFile[] {
  const named = fileName('access', language, customer, report.day);
  return [
    { part: 'pdf', name: named('pdf'), mimeType: 'application/pdf', content: html },
    { part: 'html', name: named('html'), mimeType: 'text/html', content: html },
    {
      part: 'json',
      name: named('json'),
      mimeType: 'application/json',
      content: JSON.stringify(json, null, 2),
    },
  ];
}
