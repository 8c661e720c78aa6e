import { keyedHash } from '../register/keyedHash';
import { subjectHash } from '../register/log';
import type { Passage } from '../register/mentions';
import { erasedWord } from '../language/erasures';
import { set, type Change } from '../workbook/changes';
import type { Overwrite } from '../workbook/journal';
import { wholeRow, type Layout, type WantedRows } from '../workbook/layout';
import type { Query } from '../workbook/table';
import { idColumn, type ColumnKey, type TabKey } from '../workbook/tabs';
import { act, type Done } from './act';
import { chunks, recordHash } from './erasure-log';
import { search, textOf, type Mention } from './mentions';
import type { Program } from './program';
import { joined, type Reading, type World } from './reading';

/** What replacing came to. */
export interface Replaced {
  replaced: number;
  /** Cells that hold something else by now, or are gone: they were left alone. */
  changed: number;
}

/**
 * Replaces the passages that name a person in the cells that the owner chose, each by one word; only where the cell still holds what
 * was shown. All other mentions stay.
 * @param references of `Mention`
 * @throws RegisterError customerNotFound; AmbiguousCustomer
 */
export function* replaceMentions(
  world: World,
  who: string,
  references: readonly string[],
): Program<Done<Replaced>> {
  const { customer, found } = yield* search(world, who);
  const wanted = new Set(references.filter(Boolean));
  const chosen = found.filter(
    ({ reference }, at) =>
      wanted.has(reference) && found.findIndex((each) => each.reference === reference) === at,
  );
  const left = found.filter(({ reference }) => !wanted.has(reference)).length;
  let replaced = 0;
  return yield* act<Replaced>(world, {
    query: queryOf(chosen),
    wanted: (reading) => rowsOf(reading, chosen),
    decide: (reading, layout) => {
      const done = chosen
        .map((mention) => ({ mention, to: replacements(reading, layout, mention) }))
        .filter(({ to }) => to.length > 0);
      const cells = done.flatMap(({ to }) => to);
      replaced = Math.max(replaced, cells.length);
      const result = { replaced, changed: Math.max(0, wanted.size - replaced) };
      if (cells.length === 0) return { pieces: [], result };
      const marks = done.map(({ mention }) => markOfCell(reading, mention));
      const entries = chunks(marks, MARKS_AN_ENTRY).map((part, at) => ({
        event: MENTIONS_REPLACED,
        subject: subjectHash(world.key, customer),
        details: { ...(at === 0 && { cells: cells.length, left }), marks: part },
      }));
      const changes = cells.flatMap((cell) => ('do' in cell ? [cell] : []));
      const restored = cells.flatMap((cell) => ('do' in cell ? [] : [cell]));
      return { pieces: [{ changes, entries, restored }], result };
    },
  });
}

/** The event of what the owner had replaced in other rows, since it named somebody. */
export const MENTIONS_REPLACED = 'mentions.replaced';

/** Marks of cells in one entry: its details are a cell, which takes 50,000 characters. */
const MARKS_AN_ENTRY = 500;

/** Names a cell in the log by keyed hashes: a replay finds it by them, `TAB.COLUMN:RECORD`, and one of the owner's own by its heading. */
const markOfCell = ({ world: { key } }: Reading, { tab, record, column, heading = '' }: Mention): string =>
  `${tab}.${column ?? `${OWN_CELL}.${headingHash(key, heading)}`}:${recordHash(key, tab, record)}`;

/** What stands in the place of the column where a mark names a cell of the owner's own columns. */
export const OWN_CELL = 'own';

/** A keyed hash of the heading of a column of the owner's own. */
export const headingHash = (key: Uint8Array, heading: string): string =>
  keyedHash(key, `heading ${heading}`).slice(0, 16);

function queryOf(chosen: readonly Mention[]): Query {
  return chosen.reduce<Query>(
    (query, { tab, column }) => joined(query, { [tab]: column === undefined ? [] : [column] }),
    {},
  );
}

function rowsOf(reading: Reading, chosen: readonly Mention[]): WantedRows {
  const rows: { [T in TabKey]?: number[] } = {};
  for (const { tab, record } of chosen)
    (rows[tab] ??= []).push(...reading.table(tab).rowsWhere(idColumn(tab), record).slice(0, 1));
  return rows;
}

/**
 * What is to be written for one mention. Two rows with one id are nobody's to change; a cell that holds something else is not the one
 * that was shown. Of the owner's own columns several may bear one heading.
 */
function replacements(reading: Reading, layout: Layout, mention: Mention): (Change | Overwrite)[] {
  const { tab, record, column, heading } = mention;
  const rows = reading.table(tab).rowsWhere(idColumn(tab), record);
  const [row] = rows;
  const place = layout.get(tab);
  if (row === undefined || rows.length > 1 || !place) return [];
  const text = replacedText(mention, erasedWord[reading.language]);
  const whole = wholeRow(layout, tab, row, reading.words);
  if (column !== undefined) {
    const isShown = textOf(whole.raw(column)) === mention.text;
    return isShown ? [set(tab, row, record, column as ColumnKey<typeof tab>, text)] : [];
  }
  const own = whole.owned().filter((cell) => cell.heading === heading && textOf(cell.raw) === mention.text);
  const cells = [{ userEnteredValue: { stringValue: text } }];
  return own.map(({ position }) => ({ place, column: position, row, ids: [record], cells }));
}

/** A text with a word in the place of each passage. */
export function replacedText(
  { text, passages }: { text: string; passages: readonly Passage[] },
  word: string,
): string {
  let result = '';
  let from = 0;
  for (const passage of passages) {
    result += text.slice(from, passage.from) + word;
    from = passage.to;
  }
  return result + text.slice(from);
}
