import { subjectHash } from '../register/log';
import { erasedWord } from '../language/erasures';
import { set, type Change } from '../workbook/changes';
import type { Overwrite } from '../workbook/journal';
import { wholeRow, type Layout, type WantedRows } from '../workbook/layout';
import type { Query } from '../workbook/table';
import { idColumn, type ColumnKey, type TabKey } from '../workbook/tabs';
import { act, type Done } from './act';
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
  const done = yield* act<Replaced>(world, {
    query: queryOf(chosen),
    wanted: (reading) => rowsOf(reading, chosen),
    decide: (reading, layout) => {
      const cells = chosen.flatMap((mention) => replacements(reading, layout, mention));
      replaced = Math.max(replaced, cells.length);
      const result = { replaced, changed: Math.max(0, wanted.size - replaced) };
      if (cells.length === 0) return { pieces: [], result };
      const entry = {
        event: 'mentions.replaced',
        subject: subjectHash(world.key, customer),
        details: { cells: cells.length, left },
      };
      const changes = cells.flatMap((cell) => ('do' in cell ? [cell] : []));
      const restored = cells.flatMap((cell) => ('do' in cell ? [] : [cell]));
      return { pieces: [{ changes, entries: [entry], restored }], result };
    },
  });
  return done;
}

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

function replacedText({ text, passages }: Pick<Mention, 'text' | 'passages'>, word: string): string {
  let result = '';
  let from = 0;
  for (const passage of passages) {
    result += text.slice(from, passage.from) + word;
    from = passage.to;
  }
  return result + text.slice(from);
}
