import { exportXlsx } from './export';
import type { WorkbenchOptions } from './options';
import type { LeftOut } from './xlsx';

const words: Record<keyof LeftOut, string> = {
  charts: 'charts',
  formats: 'conditional formats',
  rules: 'data validation rules',
  protections: 'protected ranges',
  longTexts: 'texts beyond 32,767 characters, which were cut',
};

/** What an Excel file lacks, in one sentence; empty when it lacks nothing. */
function lackSentence(leftOut: LeftOut): string {
  const lacks = (Object.keys(words) as (keyof LeftOut)[])
    .filter((kind) => leftOut[kind] > 0)
    .map((kind) => `${leftOut[kind]} ${words[kind]}`);
  return lacks.length > 0 ? `Excel has not in this form, and the file leaves out: ${lacks.join(', ')}.` : '';
}

/**
 * Writes the workbook as an Excel file and prints its path, and what it lacks on standard error. The workbook may be open elsewhere: it is
 * taken as the disk holds it. Throws `workbook-broken` and `not-saved`.
 */
export async function exportFile(options: WorkbenchOptions, to: string, built: URL): Promise<void> {
  const leftOut = await exportXlsx(new URL('exporter.mjs', built), options.workbook, to);
  process.stdout.write(`${to}\n`);
  const lack = lackSentence(leftOut);
  if (lack) process.stderr.write(`${lack}\n`);
}
