import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { hostPaths, newHostState, type HostState } from '../../host';
import { writeInOneStep } from '../../files';
import { savedPieces, SheetsStandIn, type Spreadsheet } from '../../sheets';

/**
 * Copies a workbook as File > Make a copy does at Google: everything in the cells under a new id, no history, the script without
 * its properties and triggers. The account's forms are there for the copy too; here it gets its own copies of them.
 * @returns the new file, beside the old one
 */
export function copyWorkbook(
  workbook: string,
  original: Spreadsheet,
  title: string,
  state: HostState,
): string {
  const file = freeName(workbook);
  const spreadsheetId = randomBytes(33).toString('base64url');
  const copy = { ...original, spreadsheetId, properties: { ...original.properties, title } };
  delete copy.spreadsheetUrl;
  const { sharing, forms } = state;
  const fresh: HostState = {
    ...newHostState(sharing.owner),
    forms: structuredClone(forms),
  };
  writeInOneStep(hostPaths(file).state, [`${JSON.stringify(fresh, null, 1)}\n`]);
  const standIn = new SheetsStandIn({ spreadsheets: [copy] });
  writeInOneStep(file, savedPieces(standIn.state(spreadsheetId)));
  return file;
}

/** `NAME-copy.json`, or the next one that neither a workbook nor a script's state has. */
function freeName(workbook: string): string {
  const stem = join(dirname(workbook), basename(workbook).replace(/\.json$/, ''));
  const name = (number: number) => `${stem}-copy${number === 1 ? '' : `-${number}`}.json`;
  let number = 1;
  while (existsSync(name(number)) || existsSync(hostPaths(name(number)).state)) number++;
  return name(number);
}
