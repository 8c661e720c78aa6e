import { subjectHash } from '../register/log';
import { keyedHash } from '../register/keyedHash';
import { mentionsOf, type Named, type Passage } from '../register/mentions';
import { erasedWord } from '../language/erasures';
import type { CellValue } from '../workbook/api';
import { set, type Change } from '../workbook/changes';
import type { Overwrite } from '../workbook/journal';
import { layoutOf, lookBody, wholeRow, type Layout, type Place, type WantedRows } from '../workbook/layout';
import { HEADER_ROWS, type Query } from '../workbook/table';
import { idColumn, type ColumnKey, type TabKey } from '../workbook/tabs';
import { act, type Done } from './act';
import { theCustomer } from './customers';
import { personQuery, personRows, type FoundCustomer } from './person';
import { look, read, type Program } from './program';
import { joined, readRegister, type Reading, type World } from './reading';

/** The columns in which people write what they like, in rows that are about somebody or something else. */
const freeText = {
  customers: ['billingAddress', 'source'],
  orders: ['description'],
  consents: ['evidence'],
  requests: [
    'name',
    'email',
    'phone',
    'organisation',
    'details',
    'identityDetails',
    'extensionReasons',
    'decision',
    'reasons',
    'deliverables',
  ],
  holds: ['law'],
  disclosures: ['categories', 'reason'],
  materials: ['description', 'place'],
  recipients: ['purpose', 'safeguard'],
  staff: ['role'],
  notice: ['textFi', 'textSv', 'textEn'],
  breaches: [
    'description',
    'kinds',
    'numbers',
    'consequences',
    'measures',
    'riskReasons',
    'reasonsForDelay',
    'exceptionReasons',
    'contact',
  ],
} as const satisfies Query;

type SearchedTab = keyof typeof freeText;

const searchedTabs = Object.keys(freeText) as SearchedTab[];

/** Rows that are proof as they were written, and so are shown and never changed. */
const proof: readonly TabKey[] = ['consents'];

/** A cell of somebody else's row that names a person. */
export interface Mention {
  /** Names the cell together with what it holds; blank where it cannot be changed here: proof, or a row without an id. */
  reference: string;
  tab: TabKey;
  record: string;
  /** Key of the column; absent for one of the owner's own, which has a heading. */
  column?: string;
  heading?: string;
  /** Data row at the read. */
  row: number;
  text: string;
  passages: Passage[];
  /** Whether one of the passages can hardly mean anybody else. */
  sure: boolean;
}

const whoIs = ['firstName', 'lastName', 'organisation', 'role'] as const;

const mentionQuery = (who: string): Query => joined(joined(personQuery(who), freeText), { customers: whoIs });

/**
 * The cells of other rows that name a person: free text, and columns of the owner's own. Finds; changes nothing.
 * @throws RegisterError customerNotFound; AmbiguousCustomer
 */
export function* mentions(world: World, who: string): Program<Mention[]> {
  return (yield* search(world, who)).found;
}

function* search(world: World, who: string): Program<{ customer: string; found: Mention[] }> {
  const reading = yield* readRegister(world, mentionQuery(who));
  const customer = theCustomer(reading, who);
  const find = mentionsOf(namedIn(reading, customer), reading.settings.defaultCountryCode);
  const theirs = personRows(reading, customer);
  const found = [...cellsOf(reading), ...(yield* ownCells(reading))].flatMap((cell): Mention[] => {
    if (theirs[cell.tab as keyof typeof theirs]?.includes(cell.row)) return [];
    const passages = find(cell.text);
    if (passages.length === 0) return [];
    const mention = { ...cell, passages, sure: passages.some(({ sure }) => sure) };
    const isFixed = cell.record === '' || proof.includes(cell.tab);
    return [{ ...mention, reference: isFixed ? '' : referenceOf(reading, mention) }];
  });
  return { customer: customer.id, found: found.sort((a, b) => Number(b.sure) - Number(a.sure)) };
}

type SearchedCell = Omit<Mention, 'reference' | 'passages' | 'sure'>;

/** A cell with what it holds, as one name: what is shown under it is what may be changed. */
const referenceOf = (
  { world }: Reading,
  { tab, record, column = '', heading = '', text, passages }: SearchedCell & Pick<Mention, 'passages'>,
): string =>
  keyedHash(
    world.key,
    `mention ${JSON.stringify([tab, record, column, heading, text, passages.map(({ from, to }) => [from, to])])}`,
  ).slice(0, 16);

/** What names the person: from the customer's row, and the addresses from which their requests came. */
function namedIn(reading: Reading, { row, id }: FoundCustomer): Named {
  const customers = reading.table('customers');
  const requests = reading.table('requests');
  const own = requests.rowsWhere('customer', id);
  const all = (column: 'email' | 'phone') =>
    [customers.text(row, column), ...own.map((each) => requests.text(each, column))].filter(Boolean);
  return {
    firstName: customers.text(row, 'firstName'),
    lastName: customers.text(row, 'lastName'),
    // A company is not the person who acts for it.
    organisation: customers.text(row, 'role') === 'contactPerson' ? '' : customers.text(row, 'organisation'),
    emails: all('email'),
    phones: all('phone'),
    numbers: [customers.text(row, 'number')].filter(Boolean),
  };
}

function cellsOf(reading: Reading): SearchedCell[] {
  return searchedTabs.flatMap((tab) => {
    const table = reading.table(tab);
    return freeText[tab].flatMap((column) =>
      [...table.rows()].map((row) => ({
        tab,
        record: table.ids[row] as string,
        column,
        row,
        text: textOf(table.raw(row, column)),
      })),
    );
  });
}

const textOf = (cell: CellValue): string =>
  typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';

/** The cells of the owner's own columns, of which no tag tells: the headings say where they are, a second read what they hold. */
function* ownCells(reading: Reading): Program<SearchedCell[]> {
  const tables = searchedTabs.map((tab) => reading.table(tab));
  const layout = layoutOf(yield* look(lookBody(tables, {})), tables);
  const columns = [...layout.values()].flatMap((place) =>
    ownColumns(place).map((position) => ({ place, position })),
  );
  if (columns.length === 0) return [];
  const answer = yield* read({
    dataFilters: columns.map(({ place: { sheetId }, position }) => ({
      gridRange: {
        sheetId,
        startRowIndex: HEADER_ROWS,
        startColumnIndex: position,
        endColumnIndex: position + 1,
      },
    })),
    majorDimension: 'COLUMNS',
    valueRenderOption: 'UNFORMATTED_VALUE',
    dateTimeRenderOption: 'SERIAL_NUMBER',
  });
  return (answer.valueRanges ?? []).flatMap(({ valueRange, dataFilters = [] }) => {
    const at = dataFilters[0]?.gridRange;
    const own = columns.find(
      ({ place, position }) =>
        place.sheetId === (at?.sheetId ?? 0) && position === (at?.startColumnIndex ?? 0),
    );
    if (!own) return [];
    const { tab, headings } = own.place;
    const heading = headings[own.position] ?? '';
    const { ids } = reading.table(tab);
    return (valueRange.values?.[0] ?? []).map((cell, row) => ({
      tab,
      record: ids[row] ?? '',
      heading,
      row,
      text: textOf(cell),
    }));
  });
}

function ownColumns({ columns, gridColumns }: Place): number[] {
  const tagged = new Set(columns.values());
  return Array.from({ length: gridColumns }, (_, position) => position).filter(
    (position) => !tagged.has(position),
  );
}

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
