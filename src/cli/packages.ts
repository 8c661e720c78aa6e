import { strToU8, zipSync } from 'fflate';
import type { AccessExport } from '../actions/access';
import type { PortableExport } from '../actions/portability';
import { isoDate } from '../register/calendar';
import { cliTexts } from '../language/cli';
import { say } from '../language/text';
import { htmlToPdf } from '../print';
import type { Sheaf } from './files';

/** Everything held on a person: the report for people, the page it was made from, and the file for machines. */
export function accessSheaf({ html, json, language, customer, report }: AccessExport): Sheaf {
  const values = { id: customer, date: isoDate(report.day) };
  return {
    stem: say(cliTexts.fileNames.accessReport, language, values),
    says: JSON.stringify({ ...report, generatedAt: '' }),
    contents: () => [
      { ending: '.pdf', content: htmlToPdf(html) },
      { ending: '.html', content: html },
      { ending: '.json', content: `${JSON.stringify(json, null, 2)}\n` },
    ],
  };
}

/** What a person takes along: one archive with every file of the package. */
export function portableSheaf({ language, customer, day, files, portable }: PortableExport): Sheaf {
  const values = { id: customer, date: isoDate(day) };
  return {
    stem: say(cliTexts.fileNames.portablePackage, language, values),
    says: JSON.stringify({ ...portable, generatedAt: '' }),
    contents: () => [
      {
        ending: '.zip',
        content: zipSync(Object.fromEntries(files.map(({ name, content }) => [name, strToU8(content)]))),
      },
    ],
  };
}
