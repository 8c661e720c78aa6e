import { authorityReport, reportFileName } from '../../actions/authority-report';
import { authorityReportJson } from '../../documents/authority-json';
import { condense, condensingFor } from '../../actions/condense';
import { condensingSentences } from '../../actions/condensing-words';
import { authorityReportHtml, type AuthorityReport } from '../../documents/authority-report';
import { safeFileName } from '../../documents/file-name';
import { languages, say } from '../../language/text';
import { day, isoDate } from '../../register/calendar';
import { keepFiles, type NewFile } from '../services/files';
import { isoDay, oneOf, optional, record } from '../shapes';
import type { Services } from './desk';

/** The report for an authority, and the condensing of the log's oldest entries. */
export const proving: Services<'authorityReport' | 'condensingPlan' | 'condense'> = {
  authorityReport: {
    shape: record({ from: isoDay, to: isoDay, language: optional(oneOf(languages)) }),
    run: ({ register, language }, args) => {
      const span = { from: day(args.from), to: day(args.to) };
      const wished = args.language ?? language;
      const report = register.ask((world) => authorityReport(world, span, wished));
      // The same span in the same language is the same report: made again, it takes the place of the one before.
      const name = ['report', args.from, args.to, wished].join(' ');
      return { files: register.changing(() => keepFiles(name, reportFiles(report))) };
    },
  },
  condensingPlan: {
    shape: record({}),
    run: ({ register, language }) => {
      const plan = register.ask(condensingFor);
      return { entries: plan.entries, sentences: condensingSentences(plan, false, language) };
    },
  },
  condense: {
    shape: record({}),
    run: ({ register, language }) => {
      const { result, unfinished } = register.changing(() => register.ask(condense));
      return { entries: result.entries, sentences: condensingSentences(result, true, language), unfinished };
    },
  },
};

function reportFiles(report: AuthorityReport): NewFile[] {
  const span = { from: isoDate(report.from), to: isoDate(report.to) };
  const stem = say(reportFileName, report.language, span);
  const named = (extension: string) => safeFileName(`${stem}.${extension}`);
  const html = authorityReportHtml(report);
  const json = JSON.stringify(authorityReportJson(report), null, 2);
  return [
    { part: 'pdf', name: named('pdf'), mimeType: 'application/pdf', content: html },
    { part: 'html', name: named('html'), mimeType: 'text/html', content: html },
    { part: 'json', name: named('json'), mimeType: 'application/json', content: json },
  ];
}
