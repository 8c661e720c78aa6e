import type { Going } from '../../register/erasure';
import type { Query } from '../../workbook/table';
import { planFor } from '../erase';
import type { Erasure } from '../erasure';
import { freeFolders } from '../free-folders';
import type { Program } from '../program';
import { readRegister, type Reading, type World } from '../reading';
import { isOneRecord, type Finder } from './finder';

/** Records of an erased person that only the older register has, folders of paper among them. */
export type Left = Pick<Erasure, 'customer' | 'name' | 'goes'>;

const recordTabs = ['orders', 'consents', 'requests', 'disclosures', 'materials', 'letters'] as const;

/**
 * What is still held on people whose erasure was repeated; the cards of whoever was left, since an id stands on the rows of several people.
 * @param subjects what the log calls them
 */
export function* leftToDecide(
  world: World,
  query: Query,
  finder: Finder,
  subjects: ReadonlySet<string>,
): Program<Left[]> {
  if (subjects.size === 0) return [];
  const reading = yield* readRegister(world, query, { restored: true });
  const ids = new Set([
    ...reading.table('customers').ids,
    ...recordTabs.flatMap((tab) =>
      [...reading.table(tab).rows()].map((row) => reading.table(tab).text(row, 'customer')),
    ),
  ]);
  const folders = foldersUntold(reading);
  const left: Left[] = [];
  for (const id of ids) {
    if (id === '' || !subjects.has(finder.subjectOf(id))) continue;
    const cards = reading.table('customers').rowsWhere('id', id);
    if (!isOneRecord(reading, 'customers', cards)) {
      left.push({ customer: id, name: id, goes: cards.map(() => ({ tab: 'customers', record: id })) });
      continue;
    }
    const { customer, name, goes: records } = (yield* planFor(world, id)).result;
    const goes = [...records, ...folders(id)];
    if (goes.length > 0) left.push({ customer, name, goes });
  }
  return left;
}

/** Folders to be shredded of which no task tells the owner. */
function foldersUntold(reading: Reading): (customer: string) => Going[] {
  const tasks = reading.table('tasks');
  const free = freeFolders(reading);
  const isTold = (id: string) =>
    tasks
      .rowsWhere('details', id)
      .some((row) => tasks.text(row, 'kind') === 'paper' && tasks.text(row, 'state') === 'open');
  return (customer) =>
    free(customer)
      .filter(({ id }) => !isTold(id))
      .map(({ id }) => ({ tab: 'materials', record: id }));
}
