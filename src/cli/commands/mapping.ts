import { guessMapping, importable, type ImportTab, type Mapping } from '../../actions/import';
import { WrongUsage } from '../errors';

/** What `--map` said: a heading of a file and the column of the register that takes it, or none. */
export interface Assignment {
  heading: string;
  /** Restricts it to one tab, written `orders.amount`. */
  tab?: ImportTab;
  /** Absent when the heading stays out. */
  column?: string;
}

const tabs: readonly ImportTab[] = ['customers', 'orders'];

/** Reads `--map HEADING=column`; the last equals sign counts. @throws WrongUsage mapUnsuitable */
export function readAssignments(texts: readonly string[], among: readonly ImportTab[]): Assignment[] {
  return texts.map((text) => {
    const at = text.lastIndexOf('=');
    const heading = text.slice(0, Math.max(at, 0)).trim();
    const named = text.slice(at + 1).trim();
    const tab = tabs.find((candidate) => named.startsWith(`${candidate}.`));
    const column = tab === undefined ? named : named.slice(tab.length + 1);
    const isKnown = (tab === undefined ? among : among.filter((one) => one === tab)).some(
      (one) => column === '' || importable(one).includes(column),
    );
    if (heading === '' || !isKnown) throw unsuitable(among);
    return { heading, ...(tab !== undefined && { tab }), ...(column !== '' && { column }) };
  });
}

/**
 * The guessed mapping of each file with the assignments laid over it.
 * @throws WrongUsage mapUnsuitable when a heading stands in none of the files
 */
export function mappingsFor(
  files: readonly { tab: ImportTab; headings: readonly string[] }[],
  assignments: readonly Assignment[],
): Mapping[] {
  const mappings = files.map(({ tab, headings }) => [...guessMapping(tab, headings)]);
  for (const { heading, tab: only, column } of assignments) {
    let isPlaced = false;
    for (const [index, { tab, headings }] of files.entries()) {
      const at = headings.indexOf(heading);
      if (
        at < 0 ||
        (only !== undefined && only !== tab) ||
        (column !== undefined && !importable(tab).includes(column))
      )
        continue;
      const mapping = mappings[index] ?? [];
      if (column !== undefined && mapping.includes(column)) mapping[mapping.indexOf(column)] = undefined;
      mapping[at] = column;
      isPlaced = true;
    }
    if (!isPlaced) throw unsuitable(files.map(({ tab }) => tab));
  }
  return mappings;
}

const unsuitable = (among: readonly ImportTab[]) =>
  new WrongUsage('mapUnsuitable', {
    choices: [...new Set(among.flatMap((tab) => importable(tab)))].join(', '),
  });
