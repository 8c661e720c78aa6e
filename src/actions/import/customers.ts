import { normaliseEmail } from '../../register/contact';
import { append, type Change } from '../../workbook/changes';
import { isBlank, type Value } from '../../workbook/codec';
import { contactHashes, type Contact } from '../suppress';
import type { Reading } from '../reading';
import type { Line, Problem } from './cells';

/** Where a customer of a file stands in the register. */
interface Known {
  id: string;
  /** Data row, or `undefined` when this import adds it. */
  row?: number;
}

/** What a file of customers comes to. */
export interface CustomerImport {
  changes: Change[];
  added: number;
  updated: number;
  unchanged: number;
  suppressed: number;
  problems: Problem[];
  /** Ids by customer number and by normalised e-mail, old and new, for the orders. */
  index: CustomerIndex;
}

/** Customers by what a file can name them with. */
export class CustomerIndex {
  private readonly byNumber = new Map<string, Known>();
  private readonly byEmail = new Map<string, Known[]>();

  add(known: Known, number: string, email: string): void {
    if (number !== '' && !this.byNumber.has(number)) this.byNumber.set(number, known);
    const address = normaliseEmail(email);
    if (address === '') return;
    const sharers = this.byEmail.get(address);
    if (sharers) sharers.push(known);
    else this.byEmail.set(address, [known]);
  }

  number(number: string): Known | undefined {
    return this.byNumber.get(number.trim());
  }

  emails(email: string): readonly Known[] {
    return this.byEmail.get(normaliseEmail(email)) ?? [];
  }
}

/** The customers that the register holds. */
export function customerIndex(reading: Reading): CustomerIndex {
  const table = reading.table('customers');
  const index = new CustomerIndex();
  for (const row of table.rows())
    index.add(
      { id: table.ids[row] as string, row },
      table.text(row, 'number').trim(),
      table.text(row, 'email'),
    );
  return index;
}

/** Adds the customers of a file, or updates those whom a number or an e-mail shows to be the same. */
export function importCustomers(reading: Reading, lines: readonly Line[], source: string): CustomerImport {
  const result: CustomerImport = {
    changes: [],
    added: 0,
    updated: 0,
    unchanged: 0,
    suppressed: 0,
    problems: [],
    index: customerIndex(reading),
  };
  const added = new Map<string, Map<string, Value>>();
  const suppression = suppressionIn(reading);
  for (const line of lines) importCustomer(reading, line, result, added, suppression);
  for (const [id, values] of added) {
    result.changes.push(append('customers', { status: 'active', source, ...Object.fromEntries(values), id }));
  }
  result.added = added.size;
  return result;
}

function importCustomer(
  reading: Reading,
  { line, values }: Line,
  result: CustomerImport,
  added: Map<string, Map<string, Value>>,
  suppression: SuppressionOf,
): void {
  const text = (key: string) => String(values.get(key) ?? '');
  const problem = (code: Problem['code'], leftOut: boolean, column?: string) =>
    result.problems.push({ line, code, leftOut, ...(column && { column }) });
  if (!['number', 'email', 'phone', 'lastName', 'firstName', 'organisation'].some((key) => values.has(key)))
    return void problem('noIdentity', true);
  if (values.has('email') && normaliseEmail(text('email')) === '') problem('notAnEmail', false, 'email');

  const scope = suppression({ email: text('email'), phone: text('phone') });
  if (scope === 'everything') {
    result.suppressed++;
    return void problem('suppressed', true);
  }
  if (scope === 'marketing') problem('suppressedMarketing', false);

  const found = theOne(result.index, text('number').trim(), text('email'));
  if (found === 'several') return void problem('twoCustomers', true);
  if (!found) {
    const id = reading.world.newId();
    added.set(id, new Map(values));
    result.index.add({ id }, text('number').trim(), text('email'));
  } else if (found.row === undefined) {
    const earlier = added.get(found.id);
    for (const [key, value] of values) earlier?.set(key, value);
  } else {
    update(reading, found.row, values, result, problem);
  }
}

/** The customer whom number and e-mail agree on; a number of its own makes a customer of its own. */
function theOne(index: CustomerIndex, number: string, email: string): Known | 'several' | undefined {
  const byNumber = number === '' ? undefined : index.number(number);
  if (byNumber || number !== '') return byNumber;
  const byEmail = index.emails(email);
  return byEmail.length > 1 ? 'several' : byEmail[0];
}

function update(
  reading: Reading,
  row: number,
  values: ReadonlyMap<string, Value>,
  result: CustomerImport,
  problem: (code: Problem['code'], leftOut: boolean) => void,
): void {
  const table = reading.table('customers');
  if (!isBlank(table.raw(row, 'restrictedSince'))) return problem('restricted', true);
  const id = table.ids[row] as string;
  const changes: Change[] = [];
  for (const [column, value] of values) {
    if (table.value(row, column) !== value)
      changes.push({ do: 'set', tab: 'customers', row, id, column, value });
  }
  if (changes.length > 0) result.updated++;
  else result.unchanged++;
  result.changes.push(...changes);
}

type SuppressionOf = (contact: Contact) => 'everything' | 'marketing' | undefined;

/** What contact data are suppressed for. The list is gone through once; where it is empty nothing is hashed. */
function suppressionIn(reading: Reading): SuppressionOf {
  const list = reading.table('suppressions');
  const scopes = new Map<string, string>();
  for (const row of list.rows()) {
    const hash = list.text(row, 'hash');
    if (scopes.get(hash) !== 'everything') scopes.set(hash, list.text(row, 'scope'));
  }
  if (scopes.size === 0) return () => undefined;
  return (contact) => {
    const found = contactHashes(reading, contact).map(({ hash }) => scopes.get(hash));
    return (['everything', 'marketing'] as const).find((scope) => found.includes(scope));
  };
}
