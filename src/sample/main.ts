/**
 * Makes the sample register that the workbench opens when it is given no workbook.
 *
 *     sample FILE --date YYYY-MM-DD [--bundle DIR] [--seed N]
 *
 * writes FILE and what lies beside it, in place of what was there. It is as on that date. Exit code 1 with one
 * sentence on standard error when it cannot be made, 2 for wrong usage.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { htmlToPdf } from '../print';
import { readHostFiles } from '../workbench/host';
import { makeSample } from './make';
import { sameEveryTime } from './pdf';
import { writeSample } from './write';

const USAGE = 'Usage: sample FILE --date YYYY-MM-DD [--bundle DIR] [--seed N]';

function wrongUsage(): never {
  process.stderr.write(`${USAGE}\n`);
  process.exit(2);
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        bundle: { type: 'string', default: 'dist' },
        date: { type: 'string', default: '' },
        seed: { type: 'string', default: '1' },
      },
    });
    const isDate = /^\d{4}-\d{2}-\d{2}$/.test(values.date) && !Number.isNaN(Date.parse(values.date));
    return positionals.length === 1 && isDate && /^\d{1,9}$/.test(values.seed)
      ? { ...values, file: positionals[0]! }
      : wrongUsage();
  } catch {
    return wrongUsage();
  }
}

const { file, bundle, date, seed } = readArguments();
try {
  const files = readHostFiles(resolve(bundle));
  // A script's own dates are in its manifest's time zone; V8 takes local time from the process.
  if (files.manifest.timeZone) process.env.TZ = files.manifest.timeZone;
  const sample = makeSample({
    files,
    today: date,
    seed: Number(seed),
    pdf: (html) => sameEveryTime(htmlToPdf(html, { engine: 'jspdf' })),
  });
  writeSample(resolve(file), sample);
} catch (error) {
  process.stderr.write(
    `The sample could not be made: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exit(1);
}
