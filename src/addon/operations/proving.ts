import { authorityReport, reportFileName } from '../../actions/authority-report';
import { authorityReportJson } from '../../documents/authority-json';
import { condense, condensingFor } from '../../actions/condense';
import { condensingSentences } from '../../actions/condensing-words';
import { keepProcessing, processingRecord } from '../../actions/processing-record';
import { authorityReportHtml, type AuthorityReport } from '../../documents/authority-report';
import { safeFileName } from '../../documents/file-name';
import { processingRecordHtml } from '../../documents/processing/html';
import { processingRecordJson } from '../../documents/processing/json';
import type { ProcessingRecord } from '../../documents/processing/record';
import { processingRecordTexts } from '../../language/processingRecord';
import { languages, say } from '../../language/text';
import { day, isoDate } from '../../register/calendar';
import { keepFiles, type NewFile } from '../services/files';
import { isoDay, oneOf, optional, record } from '../shapes';
import type { Services } from './desk';

/** The report for an authority, the record of processing, and the condensing of the log's oldest entries. */
export const proving: Services<'authorityReport' | 'processingRecord' | 'condensingPlan' | 'condense'> = {
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
  processingRecord: {
    shape: record({ language: optional(oneOf(languages)) }),
    run: ({ register, language }, args) => {
      const wished = args.language ?? language;
      register.changing(() => register.ask(keepProcessing));
      const made = register.ask((world) => processingRecord(world, wished));
      // The record as it is now takes the place of the one before in the same language.
      const name = `processing ${wished}`;
      const files = register.changing(() => keepFiles(name, recordFiles(made)));
      return { files, missing: made.missing.map(({ sentence }) => sentence) };
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
  return threeFiles(stem, authorityReportHtml(report), authorityReportJson(report));
}

function recordFiles(made: ProcessingRecord): NewFile[] {
  const stem = say(processingRecordTexts.fileName, made.language, { date: isoDate(made.day) });
  return threeFiles(stem, processingRecordHtml(made), processingRecordJson(made));
}

/** One document on paper, as a page, and as data. */
function threeFiles(stem: string, html: string, data: object): NewFile[] {
  const named = (extension: string) => safeFileName(`${stem}.${extension}`);
  const json = JSON.stringify(data, null, 2);
  return [
    { part: 'pdf', name: named('pdf'), mimeType: 'application/pdf', content: html },
    { part: 'html', name: named('html'), mimeType: 'text/html', content: html },
    { part: 'json', name: named('json'), mimeType: 'application/json', content: json },
  ];
}
