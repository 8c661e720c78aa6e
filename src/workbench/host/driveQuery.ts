import type { DriveFileState } from './state';

type Matches = (file: DriveFileState) => boolean;

const text = String.raw`(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")`;

/** The terms that are understood, and what each asks of a file. */
const terms: [RegExp, (groups: string[]) => Matches][] = [
  [
    new RegExp(`^${text} in parents`),
    ([id = '']) =>
      (file) =>
        file.parents.includes(id),
  ],
  [
    new RegExp(`^name = ${text}`),
    ([name = '']) =>
      (file) =>
        file.name === name,
  ],
  [
    new RegExp(`^name contains ${text}`),
    ([part = '']) =>
      (file) =>
        hasWordPrefix(file.name, part),
  ],
  [
    new RegExp(`^mimeType = ${text}`),
    ([type = '']) =>
      (file) =>
        file.mimeType === type,
  ],
  [
    new RegExp(`^mimeType != ${text}`),
    ([type = '']) =>
      (file) =>
        file.mimeType !== type,
  ],
  [
    /^trashed = (true|false)/,
    ([flag]) =>
      (file) =>
        String(file.trashed) === flag,
  ],
  [
    new RegExp(`^(appProperties|properties) has \\{ *key *= *${text} and value *= *${text} *\\}`),
    ([store, key = '', value = '']) =>
      (file) =>
        (store === 'properties' ? file.properties : file.appProperties)[key] === value,
  ],
];

/**
 * Reads a search of the Drive API (https://developers.google.com/workspace/drive/api/guides/search-files): the terms above, joined by
 * `and`. An empty search finds everything.
 * @returns nothing for a search that is not understood
 */
export function driveMatcher(query: string): Matches | undefined {
  const wanted: Matches[] = [];
  let rest = query.trim();
  while (rest !== '') {
    const found = firstTerm(rest);
    if (!found) return undefined;
    wanted.push(found.matches);
    rest = rest.slice(found.length).trimStart();
    if (rest === '') break;
    if (!/^and\s+\S/.test(rest)) return undefined;
    rest = rest.slice('and'.length).trimStart();
  }
  return (file) => wanted.every((matches) => matches(file));
}

function firstTerm(query: string): { matches: Matches; length: number } | undefined {
  for (const [shape, make] of terms) {
    const found = shape.exec(query);
    if (!found) continue;
    // A text is in one of two groups, by its quotes.
    const groups = found.slice(1).filter((group): group is string => group !== undefined);
    return { matches: make(groups.map((group) => group.replace(/\\(.)/g, '$1'))), length: found[0].length };
  }
  return undefined;
}

/** `contains` finds beginnings of words in names. */
function hasWordPrefix(name: string, part: string): boolean {
  const [lowName, lowPart] = [name.toLowerCase(), part.toLowerCase()];
  return lowName.startsWith(lowPart) || lowName.includes(` ${lowPart}`);
}
