import type { LogEntry, LogRow } from '../../register/log';
import { mentionsOf, searchable } from '../../register/mentions';
import { erasedWord } from '../../language/erasures';
import { set, type Change } from '../../workbook/changes';
import { wholeRow, type Place, type WantedRows } from '../../workbook/layout';
import { tabKeys, type TabKey } from '../../workbook/tabs';
import type { Query } from '../../workbook/table';
import { namedIn, textOf } from '../mentions';
import { headingHash, MENTIONS_REPLACED, OWN_CELL, replacedText } from '../mentions-replaced';
import type { Reading } from '../reading';
import { detailsOf } from './entry';
import { fullestRow, type Finder } from './finder';
import type { Replaying } from './state';

/** The parts of a mark of a cell: `TAB.COLUMN:RECORD`, or `TAB.own.HEADING:RECORD` with a keyed hash of the heading. */
const partsOf = (mark: string): { tab: TabKey | undefined; column: string; heading: string } => {
  const [name, column = '', heading = ''] = (mark.split(':')[0] ?? '').split('.');
  return { tab: tabKeys.find((key) => key === name), column, heading };
};

/** The tabs in which a log marks cells, so that their rows are found. */
export function markedTabs(newer: readonly LogRow[]): Query {
  const marks = newer
    .filter(({ event }) => event === MENTIONS_REPLACED)
    .flatMap(({ details, sequence }) => marksIn({ details, sequence: Number(sequence) }));
  return Object.fromEntries(marks.flatMap((mark) => partsOf(mark).tab ?? []).map((tab) => [tab, []]));
}

const marksIn = (entry: Pick<LogEntry, 'details' | 'sequence'>): string[] => detailsOf(entry).marks ?? [];

/** The row of a marked cell; none where it is not there, or its id stands on several. */
function rowOf(reading: Reading, finder: Finder, mark: string): { tab: TabKey; row: number } | undefined {
  const found = finder.marked(reading, mark);
  return found?.rows.length === 1 ? { tab: found.tab, row: found.rows[0] as number } : undefined;
}

/** Rows by tab, each once. */
export function byTab(rows: readonly { tab: TabKey; row: number }[]): WantedRows {
  const tabs = new Map<TabKey, Set<number>>();
  for (const { tab, row } of rows) tabs.set(tab, (tabs.get(tab) ?? new Set()).add(row));
  return Object.fromEntries([...tabs].map(([tab, each]) => [tab, [...each]]));
}

/** The rows that must have been read whole to replace what an entry marks. */
export const rowsMentioning = (
  reading: Reading,
  finder: Finder,
  entry: LogEntry,
): { tab: TabKey; row: number }[] =>
  entry.event === MENTIONS_REPLACED
    ? marksIn(entry).flatMap((mark) => rowOf(reading, finder, mark) ?? [])
    : [];

/**
 * What named somebody in other rows, and the owner had replaced, is replaced again: in the cells that the entry marks and nowhere else, by what
 * the person's own card says, which goes only with a later entry. Where the card is not there, or the id stands on the rows of several people, nobody
 * can tell what named them.
 */
export function mentionsAgain(replaying: Replaying, entry: LogEntry): Change[] {
  const { reading, layout, finder, repeated, overwrites } = replaying;
  const marks = marksIn(entry);
  const customer = finder.customer(reading, entry.subject) ?? '';
  const row = fullestRow(reading, reading.table('customers').rowsWhere('id', customer));
  if (row === undefined) {
    repeated.unmentioned += marks.length;
    return [];
  }
  const find = mentionsOf(namedIn(reading, { row, id: customer }), reading.settings.defaultCountryCode);
  return marks.flatMap((mark): Change[] => {
    const at = rowOf(reading, finder, mark);
    if (!at) return [];
    const { column, heading } = partsOf(mark);
    const whole = wholeRow(layout, at.tab, at.row, reading.words);
    const id = reading.table(at.tab).ids[at.row] as string;
    const replaced = (text: string) => {
      const passages = find(searchable(text));
      if (passages.length > 0) repeated.mentions++;
      return passages.length > 0 ? [replacedText({ text, passages }, erasedWord[reading.language])] : [];
    };
    if (column !== OWN_CELL)
      return replaced(textOf(whole.raw(column))).map((text) =>
        set(at.tab, at.row, id, column as never, text),
      );
    const own = whole.owned().filter((cell) => headingHash(reading.world.key, cell.heading) === heading);
    for (const { position, raw } of own)
      for (const text of replaced(textOf(raw)))
        overwrites.push({
          ...{ place: layout.get(at.tab) as Place, column: position, row: at.row, ids: [id] },
          cells: [{ userEnteredValue: { stringValue: text } }],
        });
    return [];
  });
}
