import type { LookBody } from '../../workbook/api';
import { Comparison, type Compared } from '../../workbook/whole/comparison';
import { Digests } from '../../workbook/whole/digests';
import type { Ignores } from '../../workbook/whole/head';
import {
  contentOf,
  portionBody,
  portionsOf,
  WHOLE_FIELDS,
  type PortionAnswer,
  type WholeSpreadsheet,
} from '../../workbook/whole/resource';
import { elsewhere, look, outline, type Program } from '../program';

/**
 * What may differ between a register that was closed and its copy: the journal, and what the old one wrote when it handed
 * itself over.
 * @param end the number of the copy's last log entry
 */
export const mayDiffer =
  (end: number): Ignores =>
  (tab, id) =>
    tab === 'journal' || (tab === 'settings' && id === 'movedTo') || (tab === 'log' && Number(id) > end);

/** A spreadsheet without its cells. */
export const wholeOutline = (): Program<WholeSpreadsheet> => outline<WholeSpreadsheet>(WHOLE_FIELDS);

/** The blocks of a portion; nothing is asked where the spreadsheet has none of it. */
export function* lookAtPortion(body: LookBody | undefined): Program<PortionAnswer | undefined> {
  return body && (yield* look<PortionAnswer>(body));
}

/** Compares this spreadsheet with the one that it was copied from, and takes digests of the latter. Reads only. */
export function* compareWith(
  from: string,
  ignores: Ignores,
): Program<{ compared: Compared; digests: Record<string, string> }> {
  const original = yield* elsewhere(from, wholeOutline());
  const copy = yield* wholeOutline();
  const comparison = new Comparison(original, copy, ignores);
  const digests = new Digests(original, ignores);
  for (const portion of portionsOf([original, copy])) {
    const theirs = yield* elsewhere(from, lookAtPortion(portionBody(original, portion)));
    const ours = yield* lookAtPortion(portionBody(copy, portion));
    for (const block of portion) {
      const content = contentOf(theirs, block);
      comparison.add(block, content, contentOf(ours, block));
      digests.add(block, content);
    }
  }
  return { compared: comparison.result(), digests: digests.result() };
}

/** The digests of a spreadsheet as it stands now, with the titles of its sheets by their numbers. Reads only. */
export function* digestsNow(
  ignores: Ignores,
): Program<{ digests: Record<string, string>; titles: Record<string, string> }> {
  const book = yield* wholeOutline();
  const digests = new Digests(book, ignores);
  for (const portion of portionsOf([book])) {
    const answer = yield* lookAtPortion(portionBody(book, portion));
    for (const block of portion) digests.add(block, contentOf(answer, block));
  }
  const titles = book.sheets.map(({ properties: { sheetId, title } }) => [String(sheetId), title]);
  return { digests: digests.result(), titles: Object.fromEntries(titles) as Record<string, string> };
}

/** The numbers of the sheets that have changed, come or gone. */
export const changedSheets = (
  before: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(now)])].filter((sheet) => before[sheet] !== now[sheet]);
