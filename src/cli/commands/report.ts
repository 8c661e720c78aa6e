import { resolve } from 'node:path';
import { authorityReport, reportFileName } from '../../actions/authority-report';
import { authorityReportJson } from '../../documents/authority-json';
import { authorityReportHtml, type AuthorityReport } from '../../documents/authority-report';
import { safeFileName } from '../../documents/file-name';
import { cliTexts } from '../../language/cli';
import { formatDate, isLanguage, say, type Language } from '../../language/text';
import { isoDate, type Day } from '../../register/calendar';
import { htmlToPdf } from '../../print';
import type { Command } from '../command';
import { demandFolder, writeSet } from '../files';

/** `report`: how the register was kept over a span of time, for an authority. */
export const reportCommand: Command = {
  options: { from: 'value', to: 'value', out: 'value' },
  usage: '--from DAY --to DAY [--out FOLDER]',
  prepare(options, { language, surroundings }) {
    options.needed('from');
    options.needed('to');
    const span = { from: options.day('from') as Day, to: options.day('to') as Day };
    const [out, wished] = [options.value('out'), options.value('language')];
    const folder = out === undefined ? undefined : resolve(surroundings.folder, out);
    return {
      async run(session) {
        const world = await session.world();
        if (folder !== undefined) demandFolder(folder);
        const spoken = isLanguage(wished) ? wished : undefined;
        const report = await session.run(authorityReport(world, span, spoken));
        const files = folder === undefined ? [] : writeReport(report, folder);
        return {
          json: { report: authorityReportJson(report), files },
          lines: [...linesOf(report, language), ...files],
        };
      },
    };
  },
};

function linesOf({ from, to, ...report }: AuthorityReport, language: Language): string[] {
  const sum = (rows: readonly { count: number }[]) => rows.reduce((total, { count }) => total + count, 0);
  const requests = report.requests.reduce((total, { received }) => total + received, 0);
  const late = report.requests.reduce((total, row) => total + row.late + row.overdue, 0);
  const numbers = { requests, late, erased: sum(report.erased), kept: sum(report.kept) };
  const days = { from: formatDate(from, language), to: formatDate(to, language) };
  return [say(cliTexts.told.reported, language, { ...days, ...numbers })];
}

function writeReport(report: AuthorityReport, folder: string): string[] {
  const span = { from: isoDate(report.from), to: isoDate(report.to) };
  const html = authorityReportHtml(report);
  return writeSet(folder, safeFileName(say(reportFileName, report.language, span)), [
    { ending: '.pdf', content: htmlToPdf(html) },
    { ending: '.html', content: html },
    { ending: '.json', content: `${JSON.stringify(authorityReportJson(report), null, 2)}\n` },
  ]);
}
