import { fill, type Words } from './words';

/** What the Sheets API says of what a person can run into, and the page's words for it. */
const reasons: readonly [said: RegExp, word: keyof Words][] = [
  [/delete all the rows/, 'deleteAllRows'],
  [/delete all the columns/, 'deleteAllColumns'],
  [/delete all non-frozen rows/, 'deleteAllBelow'],
  [/delete all non-frozen columns/, 'deleteAllBeside'],
  [/freeze all visible rows/, 'freezeAllRows'],
  [/freeze all visible columns/, 'freezeAllColumns'],
  [/characters in a single cell/, 'cellTooLong'],
  [/number of cells in the workbook above the limit/, 'workbookTooLarge'],
  [/more than \d+ columns/, 'tooManyColumns'],
  [/move rows or columns that hold a part of merged cells/, 'moveMerged'],
  [/sort a range that contains merged cells/, 'sortMerged'],
  [/select all cells in a merged range/, 'splitMerged'],
  [/sheet name cannot be empty/, 'nameEmpty'],
  [/(remove|hide) all the (visible )?sheets/, 'lastSheet'],
];

/** Where in a batch the API met it is nothing to a person. */
const place = /^Invalid requests\[\d+\]\.\w+: /;

/** Why Sheets refused something, as a person reads it; in the API's own words where the page has none. */
export function refusalText(words: Words, said: string): string {
  const word = reasons.find(([pattern]) => pattern.test(said))?.[1];
  if (!word) return fill(words.refusedBySheets, { reason: said.replace(place, '') });
  return `${fill(words.refusedBySheets, { reason: words[word] })}.`;
}
