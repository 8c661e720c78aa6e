import { exportAccess, type AccessExport } from '../../actions/access';
import { finishTask } from '../../actions/tasks';
import { safeFileName } from '../../documents/file-name';
import { documentNames } from '../../language/client';
import { isoDate, languages, say, type Language } from '../../language/text';
import type { ExportView } from '../protocol';
import { keepFiles, type KeptFile, type NewFile } from '../services/files';
import type { Register } from '../services/register';
import { oneOf, optional, record } from '../shapes';
import { who, type Services } from './desk';

/** The answer to a request for access, as files. */
export const exporting: Services<'exportPerson'> = {
  exportPerson: {
    shape: record({ who, language: optional(oneOf(languages)) }),
    run: ({ register }, args): ExportView => ({ files: exportToFiles(register, args.who, args.language) }),
  },
};

/**
 * Exports everything held on a person and keeps it in Drive: the report as PDF and HTML, the data as JSON. A run that dies on the
 * way leaves the task open, and the daily run writes the files again.
 */
export function exportToFiles(register: Register, whom: string, wished?: Language): KeptFile[] {
  return register.changing(() => {
    const { result } = register.ask((world) => exportAccess(world, whom, wished));
    const files = keepFiles(result.task, exportFiles(result));
    register.ask((world) => finishTask(world, result.task));
    return files;
  });
}

/** Names hold the customer's id: a file name shows in lists and mails, a person's name has no business there. */
function exportFiles({ customer, language, report, html, json }: AccessExport): NewFile[] {
  const stem = `${say(documentNames.access, language)} ${customer} ${isoDate(report.day)}`;
  const named = (extension: string) => safeFileName(`${stem}.${extension}`);
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
