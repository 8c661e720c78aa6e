import type { Cell, ColumnKind, Section } from '../documents/held-data';
import { choiceText } from '../language/choices';
import { tabTexts } from '../language/tabs';
import type { Language } from '../language/text';
import type { WholeRow } from '../workbook/layout';
import { columnKeys, columnOf, type Kind, type TabKey } from '../workbook/tabs';
import { personTabs, type Person } from './person';
import type { Reading } from './reading';
import { heldReasons, type HeldReasons } from './retention/held-on';
import { contactHashes, contactOf } from './suppress';

/**
 * Everything held on a person, a section a tab, with the grounds on which it is: every row that is about them with the owner's own
 * columns, and their entries on the suppression list without the hashes. Needs the columns of `heldQuery`.
 */
export function heldSections(reading: Reading, person: Person, language: Language): Section[] {
  const reasons = heldReasons(reading, person, language);
  return [
    ...personTabs.flatMap((tab) => {
      const rows = person.records[tab].map(({ whole }) => whole);
      return sectionOf(tab, heldKeys(tab), rows, language, reasons);
    }),
    ...sectionOf('suppressions', suppressionKeys, suppressionsOn(reading, person), language, reasons),
  ];
}

/** How the register goes about its work: an identity code in the making, and what it does once a letter is out. */
const technical: { readonly [T in TabKey]?: readonly string[] } = {
  requests: ['codeHash', 'codeUntil', 'codeAttempts'],
  letters: ['effect', 'attempts', 'lastError'],
};

/** The columns of a tab that tell the person something. */
const heldKeys = (tab: TabKey): string[] => columnKeys(tab).filter((key) => !technical[tab]?.includes(key));

/** An entry's id and hash tell nothing of the person. */
const suppressionKeys = columnKeys('suppressions').filter((key) => key !== 'id' && key !== 'hash');

/** What kind of column a document says it is. */
export const columnKinds: Record<Kind, ColumnKind> = {
  text: 'text',
  choice: 'choice',
  date: 'date',
  dateTime: 'dateTime',
  money: 'money',
  number: 'number',
  flag: 'boolean',
};

/** A row of which a section tells every cell. */
type HeldRow = Pick<WholeRow, 'value' | 'raw' | 'owned'>;

/** The person's entries on the suppression list, which are found by the hashes of what names them. */
function suppressionsOn(reading: Reading, person: Person): HeldRow[] {
  const list = reading.table('suppressions');
  const hashes = contactHashes(reading, contactOf(person.customer)).map(({ hash }) => hash);
  return hashes
    .flatMap((hash) => list.rowsWhere('hash', hash))
    .map((row) => ({
      value: (key) => list.value(row, key),
      raw: (key) => list.raw(row, key),
      owned: () => [],
    }));
}

/** The columns of a tab that were asked for, and those of the owner's own that are filled; no section where nothing is held. */
function sectionOf(
  tab: TabKey,
  keys: readonly string[],
  held: readonly HeldRow[],
  language: Language,
  reasons: HeldReasons,
): Section[] {
  if (held.length === 0) return [];
  const owned = held.map((row) => new Map(row.owned().map((cell) => [cell.position, cell])));
  const headings = new Map(owned.flatMap((cells) => [...cells.values()].map((c) => [c.position, c.heading])));
  const positions = [...headings.keys()].sort((a, b) => a - b);
  const columns = [
    ...keys.map((key) => ({
      key,
      title: columnHead(tab, key, language),
      kind: columnKinds[columnOf(tab, key).kind],
    })),
    ...positions.map((position) => {
      const heading = headings.get(position) ?? '';
      return { key: `own:${heading}`, title: heading, kind: 'text' as const };
    }),
  ];
  const rows = held.map((row, at) => [
    ...keys.map((key) => shown(row, tab, key, language)),
    ...positions.map((position) => owned[at]?.get(position)?.raw ?? null),
  ]);
  const section = { key: tab, title: tabTexts[tab].title[language], columns, rows };
  if (tab !== 'customers')
    return [
      { ...section, rowsHeldOn: held.map((row) => reasons.ofRecord(tab, String(row.raw('id') ?? ''))) },
    ];
  const own = positions.map(() => reasons.ofField('own'));
  return [{ ...section, columnsHeldOn: [...keys.map((key) => reasons.ofField(key)), ...own] }];
}

/** What a column of the register is called. */
export function columnHead(tab: TabKey, key: string, language: Language): string {
  const columnTexts: Record<string, { title: Record<Language, string> }> = tabTexts[tab].columns;
  return columnTexts[key]?.title[language] ?? key;
}

/** What a cell means; what does not fit its column as it stands. */
export function heldValue(row: Pick<WholeRow, 'value' | 'raw'>, key: string): Cell {
  const value = row.value(key);
  if (value !== undefined) return value;
  const raw = row.raw(key);
  // A number that is no date must not be taken for one by whoever writes the document.
  return typeof raw === 'number' ? String(raw) : raw;
}

/** A cell as the person reads it: choices in their language. */
function shown(row: HeldRow, tab: TabKey, key: string, language: Language) {
  const { choice, words: set = choice } = columnOf(tab, key);
  const value = row.value(key);
  if (value === undefined || !set) return heldValue(row, key);
  return choiceText(set, String(value), language);
}
