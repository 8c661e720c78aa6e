import { keyedHash } from '../register/keyedHash';
import { mentionsOf, searchable, type Named, type Passage, type Searchable } from '../register/mentions';
import type { CellValue } from '../workbook/api';
import { layoutOf, lookBody, type Place } from '../workbook/layout';
import { HEADER_ROWS, type Query, type Table } from '../workbook/table';
import type { TabKey } from '../workbook/tabs';
import { theCustomer } from './customers';
import { personQuery, personRows, type FoundCustomer } from './person';
import { look, read, type Program } from './program';
import { joined, readRegister, type Reading, type World } from './reading';

/** The columns in which people write what they like, or another's name, in rows that are about somebody or something else. */
const freeText = {
  customers: ['organisation', 'street', 'billingAddress', 'source'],
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
  holds: ['law', 'reason'],
  letters: ['subject', 'text'],
  tasks: ['details'],
  disclosures: ['recipient', 'categories', 'reason'],
  materials: ['description', 'place'],
  recipients: ['name', 'purpose', 'safeguard'],
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
const proof: readonly TabKey[] = ['consents', 'letters'];

/** Cells that are the name of a firm or a recipient: without the passage nobody would know whose row it is, so that the owner decides by hand. */
const names: readonly string[] = ['customers.organisation', 'disclosures.recipient', 'recipients.name'];

/** Why the register changes nothing in a cell: its row has no id, or is proof as it was written, or the cell is somebody's name. */
export type FixedWhy = 'noId' | 'proof' | 'name';

/** Kinds of tasks whose details name a record, a recipient or files: nothing that anybody wrote of a person. */
const referring: readonly string[] = [
  ...[
    'writeExport',
    'writeAddresses',
    'deleteExport',
    'formResponses',
    'paper',
    'tellRecipient',
    'tellPerson',
  ],
  ...['confirmErasure', 'resumeErasure', 'completeErasure', 'destroy', 'oldSpreadsheet', 'mendRules'],
];

/** Rows of which the text is the machine's own. */
const notWritten: Partial<Record<SearchedTab, (table: Table, row: number) => boolean>> = {
  tasks: (table, row) =>
    table.text(row, 'performer') === 'machine' || referring.includes(table.text(row, 'kind')),
  // The letter is not written yet: its text is what it will be made of.
  letters: (table, row) => table.text(row, 'state') === 'prepared',
};

/** A cell of somebody else's row that names a person. */
export interface Mention {
  /** Names the cell together with what it holds; blank where it cannot be changed here. */
  reference: string;
  /** Why it cannot. */
  fixed?: FixedWhy;
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

/** What a search needs to have been read. @param who the person, if they are named otherwise than by id */
export const mentionQuery = (who = ''): Query =>
  joined(joined(personQuery(who), freeText), { customers: whoIs });

/**
 * The cells of other rows that name a person: free text, and columns of the owner's own. Finds; changes nothing.
 * @throws RegisterError customerNotFound; AmbiguousCustomer
 */
export function* mentions(world: World, who: string): Program<Mention[]> {
  return (yield* search(world, who)).found;
}

/** The mentions of a person who is named, and who that is. @throws RegisterError customerNotFound; AmbiguousCustomer */
export function* search(world: World, who: string): Program<Mentioned> {
  const reading = yield* readRegister(world, mentionQuery(who));
  const [mentioned] = yield* mentionsIn(reading, [theCustomer(reading, who)]);
  return mentioned as Mentioned;
}

/** Where a person is named; the surest first. */
export interface Mentioned {
  customer: string;
  found: Mention[];
}

/** The mentions of several people in a register as read with {@link mentionQuery}, each in turn. Every text is made ready once. */
export function* mentionsIn(reading: Reading, people: readonly FoundCustomer[]): Program<Mentioned[]> {
  if (people.length === 0) return [];
  const cells = [...cellsOf(reading), ...(yield* ownCells(reading))].map((cell) => ({
    cell,
    text: searchable(cell.text),
  }));
  return people.map((customer) => ({ customer: customer.id, found: foundIn(reading, customer, cells) }));
}

function foundIn(
  reading: Reading,
  customer: FoundCustomer,
  cells: readonly { cell: SearchedCell; text: Searchable }[],
): Mention[] {
  const named = namedIn(reading, customer);
  const finderOf = (each: Named) => mentionsOf(each, reading.settings.defaultCountryCode);
  const find = finderOf(named);
  // Whoever has the same firm in their row works there too, unless the firm is the person.
  const isFirm = reading.table('customers').text(customer.row, 'role') === 'trader';
  const findInFirm = isFirm ? find : finderOf({ ...named, organisation: '' });
  const theirs = personRows(reading, customer);
  const found = cells.flatMap(({ cell, text }): Mention[] => {
    const passages = (cell.column === 'organisation' && cell.tab === 'customers' ? findInFirm : find)(text);
    if (passages.length === 0 || theirs[cell.tab as keyof typeof theirs]?.includes(cell.row)) return [];
    const mention = { ...cell, passages, sure: passages.some(({ sure }) => sure) };
    const fixed = fixedWhy(cell);
    return [
      { ...mention, ...(fixed ? { reference: '', fixed } : { reference: referenceOf(reading, mention) }) },
    ];
  });
  return found.sort((a, b) => Number(b.sure) - Number(a.sure));
}

type SearchedCell = Omit<Mention, 'reference' | 'fixed' | 'passages' | 'sure'>;

function fixedWhy({ tab, record, column = '' }: SearchedCell): FixedWhy | undefined {
  if (record === '') return 'noId';
  if (proof.includes(tab)) return 'proof';
  return names.includes(`${tab}.${column}`) ? 'name' : undefined;
}

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
export function namedIn(reading: Reading, { row, id }: FoundCustomer): Named {
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
    const rows = [...table.rows()].filter((row) => notWritten[tab]?.(table, row) !== true);
    return freeText[tab].flatMap((column) =>
      rows.map((row) => ({
        tab,
        record: table.ids[row] as string,
        column,
        row,
        text: textOf(table.raw(row, column)),
      })),
    );
  });
}

/** What a cell holds, as it is searched. */
export const textOf = (cell: CellValue): string =>
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
