import { addMonths } from '../../register/calendar';
import { isInForce } from '../../register/holds';
import type { LogEntry } from '../../register/log';
import { append, type Change } from '../../workbook/changes';
import { completionTask, copiesElsewhere, type CopyKind } from '../copies';
import { copiesOfRecords, exportsToDelete } from '../erasure-copies';
import { copiesIn } from '../erasure-tasks';
import { freeFolders } from '../free-folders';
import { recordAt } from '../grounded-people';
import { personRows } from '../person';
import type { Reading } from '../reading';
import { tellRecipients } from '../recipients';
import { holdsOf } from '../rules';
import { dayOfEntry, detailsOf } from './entry';
import { isOneRecord, type Finder } from './finder';
import type { Replaying } from './state';

const MONTHS_FOR_COPIES = 1;

/**
 * The tasks about the copies of somebody who was erased on request, and the one that calls the erasure complete, made again: the restore
 * took those that the erasure had made. The version history has the person in any case, since the register was restored from an older
 * version. The other copies are left out where the log says that they were all dealt with. Whom the data had been disclosed to, and which
 * files and responses there were, stands in no log: the restored rows tell it, before they go, and what came since is lost (`lost.ts`).
 * @param marks the entry's marks that nothing takes back
 */
export function underWayAgain(replaying: Replaying, entry: LogEntry, marks: readonly string[]): Change[] {
  const { reading, finder, later, underWay } = replaying;
  const { outcome, reason, paper = 0 } = detailsOf(entry);
  // An erasure that fills several entries says only in the first what came of it; what nobody asked for is no course to follow.
  if (entry.event !== 'erasure' || outcome === undefined || reason !== undefined) return [];
  if (marks.length === 0 && paper === 0) return [];
  const customer = personOf(reading, finder, entry, marks);
  if (customer === undefined || underWay.has(customer) || isUnderWay(reading, customer)) return [];
  // What was left to the owner was not erased, and nothing is to call it complete.
  if (!isOneRecord(reading, 'customers', reading.table('customers').rowsWhere('id', customer))) return [];
  const papers = later.completes(entry) ? [] : foldersOf(replaying, customer, entry);
  if (marks.length === 0 && papers.length === 0) return [];
  underWay.add(customer);
  // Where paper alone was left, nothing new came into the version history.
  const kinds = marks.length === 0 ? [] : kindsOf(replaying, entry, marks);
  const copies: { id: string; kind: CopyKind; details: string }[] = [
    ...kinds.map((kind) => ({ id: reading.world.newId(), kind, details: '' })),
    ...papers.map((details) => ({ id: reading.world.newId(), kind: 'paper' as const, details })),
  ];
  const recorded = marks.length === 0 || later.completes(entry) ? [] : recordedCopies(reading, customer);
  const due = addMonths(reading.now.day, MONTHS_FOR_COPIES);
  const values = { performer: 'owner', about: customer, due, state: 'open', attempts: 0 };
  return [
    ...copies.map((copy) => append('tasks', { ...values, ...copy })),
    ...recorded,
    completionTask(
      reading,
      customer,
      {
        // Without a request it went by a task that nobody knows any more.
        reference: entry.request || (copies[0]?.id ?? ''),
        copies: {
          ...Object.fromEntries(copies.map(({ id, kind }) => [id, kind])),
          ...copiesIn(recorded),
        },
        // The replay itself looks a second time whether the person is gone.
        confirmation: '',
        reason: '',
      },
      dayOfEntry(entry),
    ),
  ];
}

/**
 * Tasks about responses of the form, files, and recipients who are to be told, of whom the person's records in the restored version tell.
 * The owner tells the recipients: a letter to them may have gone out already.
 */
function recordedCopies(reading: Reading, customer: string): Change[] {
  const row = reading.table('customers').rowOf(customer);
  const found = row === undefined ? { id: customer, row: -1, erased: true } : { id: customer, row };
  const rows = personRows(reading, found);
  const of = (tab: 'customers' | 'requests' | 'disclosures' | 'tasks') =>
    rows[tab].map((each) => recordAt(reading.table(tab), each));
  const records = { requests: of('requests'), disclosures: of('disclosures'), tasks: of('tasks') };
  const stays = holdsOf(reading).filter((hold) => isInForce(hold, reading.now.day));
  const customerCells = of('customers')[0]?.whole ?? { text: () => '' };
  return [
    ...exportsToDelete(reading, { id: customer, records }),
    ...copiesOfRecords(reading, { id: customer, records }, { stays }),
    ...tellRecipients(
      { reading, person: { id: customer, customer: customerCells, records }, request: { id: '' } },
      'erased',
    ).changes,
  ];
}

/** Folders to be shredded: no mark of an erasure names them, since their rows stay until they are. Those that were since go with that entry. */
const foldersOf = ({ reading, finder, later }: Replaying, customer: string, entry: LogEntry): string[] =>
  freeFolders(reading)(customer)
    .map(({ id }) => id)
    .filter((id) => id !== '' && !later.takes(finder.markOf('materials', id), entry));

/** Kinds of copies that each have one task. The accountant keeps vouchers as long as the controller does. */
function kindsOf({ reading, later }: Replaying, entry: LogEntry, marks: readonly string[]): CopyKind[] {
  if (later.completes(entry)) return ['versionHistory'];
  const vouchersWent = marks.some((mark) => mark.startsWith('orders:'));
  return [
    'versionHistory',
    ...copiesElsewhere(reading.settings).filter((kind) => kind !== 'accountantCopy' || vouchersWent),
  ];
}

const isUnderWay = (reading: Reading, customer: string): boolean => {
  const tasks = reading.table('tasks');
  return tasks
    .rowsWhere('about', customer)
    .some((row) => tasks.text(row, 'kind') === 'completeErasure' && tasks.text(row, 'state') === 'open');
};

const personTabs = ['orders', 'consents', 'requests', 'disclosures', 'letters'] as const;

/** The id of whom an entry is about, by the card or else by a record that goes, or a folder; `undefined` where the older register has neither. */
export function personOf(
  reading: Reading,
  finder: Finder,
  entry: LogEntry,
  marks: readonly string[],
): string | undefined {
  const named = () =>
    personTabs.flatMap((tab) =>
      recordsOf(reading, finder, marks, tab).map((id) => {
        const table = reading.table(tab);
        return table.text(table.rowOf(id) as number, 'customer');
      }),
    );
  const folders = reading.table('materials');
  const ofFolders = () => [...folders.rows()].map((row) => folders.text(row, 'customer'));
  return (
    finder.customer(reading, entry.subject) ??
    [...named(), ...ofFolders()].find((id) => id !== '' && finder.subjectOf(id) === entry.subject)
  );
}

/** Ids of the marked records of a tab that the older register has. */
const recordsOf = (reading: Reading, finder: Finder, marks: readonly string[], tab: string): string[] =>
  marks
    .filter((mark) => mark.startsWith(`${tab}:`))
    .flatMap((mark) => {
      const found = finder.marked(reading, mark);
      return found?.rows.length === 1
        ? [reading.table(found.tab).ids[found.rows[0] as number] as string]
        : [];
    });
