import { groundOfPaper, type GroundCells } from './erasure-plan';
import type { Reading } from './reading';
import { heldRecords, restrictedCustomers } from './retention/held';
import { whose } from './retention/whose';

/** A folder of paper, by its row on the materials tab. */
export interface Folder {
  row: number;
  id: string;
}

/**
 * The folders of a person, named by id or by the number, that no ground keeps, whether or not a task tells of them; nothing of whoever is restricted is touched (GDPR
 * Art. 18(2)). Needs to have been read: `folderQuery`.
 */
export function freeFolders(reading: Reading): (customer: string) => Folder[] {
  const folders = reading.table('materials');
  const customerOf = whose(reading);
  const owners = new Map([...folders.rows()].map((row) => [row, customerOf(folders.text(row, 'customer'))]));
  const held = heldRecords(reading, reading.now.day);
  const restricted = restrictedCustomers(reading);
  return (customer) =>
    customer === '' || restricted.has(customer)
      ? []
      : [...owners]
          .filter(([, owner]) => owner === customer)
          .map(([row]) => ({ row, id: folders.ids[row] as string }))
          .filter(
            ({ row, id }) => !held.has(id) && groundOfPaper(reading, cellsAt(reading, row)) === undefined,
          );
}

/** The same of a person who was erased: whoever is a customer again has folders like any customer. */
export function foldersOfErased(reading: Reading): (customer: string) => Folder[] {
  const free = freeFolders(reading);
  const held = heldRecords(reading, reading.now.day);
  return (customer) => (isCustomer(reading, customer, held) ? [] : free(customer));
}

/** Whoever acts for a company, or whose card a hold keeps whole, is active though they were erased. */
function isCustomer(reading: Reading, customer: string, held: ReadonlySet<string>): boolean {
  const customers = reading.table('customers');
  const row = customers.rowOf(customer);
  return (
    row !== undefined &&
    !held.has(customer) &&
    customers.text(row, 'status') === 'active' &&
    customers.text(row, 'role') !== 'contactPerson'
  );
}

function cellsAt(reading: Reading, row: number): GroundCells {
  const folders = reading.table('materials');
  return {
    text: (key) => folders.text(row, key),
    number: (key) => folders.number(row, key),
    raw: (key) => folders.raw(row, key),
  };
}
