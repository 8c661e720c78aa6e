import { resolve } from 'node:path';
import { keepProcessing, processingRecord } from '../../actions/processing-record';
import { safeFileName } from '../../documents/file-name';
import { processingRecordHtml } from '../../documents/processing/html';
import { processingRecordJson } from '../../documents/processing/json';
import type { ProcessingRecord } from '../../documents/processing/record';
import { cliTexts } from '../../language/cli';
import { processingRecordTexts } from '../../language/processingRecord';
import { isLanguage, say, type Language } from '../../language/text';
import { htmlToPdf } from '../../print';
import { isoDate } from '../../register/calendar';
import type { Command } from '../command';
import { demandFolder, writeSet } from '../files';

/** `record`: the record of processing activities, in its tab and as files. */
export const recordCommand: Command = {
  options: { out: 'value' },
  usage: '[--out FOLDER]',
  prepare(options, { language, surroundings }) {
    const [out, wished] = [options.value('out'), options.value('language')];
    const folder = out === undefined ? undefined : resolve(surroundings.folder, out);
    return {
      async run(session) {
        const world = await session.world();
        if (folder !== undefined) demandFolder(folder);
        const { result } = await session.runWhole(keepProcessing(world));
        const spoken = isLanguage(wished) ? wished : undefined;
        const record = await session.run(processingRecord(world, spoken));
        const files = folder === undefined ? [] : writeRecord(record, folder);
        return {
          json: { record: processingRecordJson(record), changed: result.changed, files },
          lines: [...linesOf(record, language), ...files],
        };
      },
    };
  },
};

function linesOf({ activities, missing }: ProcessingRecord, language: Language): string[] {
  const told = missing.map(({ sentence }) => `    ${sentence}`);
  return [
    say(cliTexts.told.processingRecorded, language, { count: activities.length }),
    ...(told.length > 0 ? [say(processingRecordTexts.missingTitle, language), ...told] : []),
  ];
}

function writeRecord(record: ProcessingRecord, folder: string): string[] {
  const html = processingRecordHtml(record);
  const name = say(processingRecordTexts.fileName, record.language, { date: isoDate(record.day) });
  return writeSet(folder, safeFileName(name), [
    { ending: '.pdf', content: htmlToPdf(html) },
    { ending: '.html', content: html },
    { ending: '.json', content: `${JSON.stringify(processingRecordJson(record), null, 2)}\n` },
  ]);
}
