import { normaliseEmail } from '../../register/contact';
import { append, type Change } from '../../workbook/changes';
import type { Reading } from '../reading';
import { isRestrictedAt } from '../retention/held';
import { contactOf, suppressionIn, type SuppressionOf } from '../suppress';
import type { Line, Problem } from './cells';
import { customerIndex, KnownCustomer, theOne, type CustomerIndex } from './identity';

/** What a file of customers comes to. */
export interface CustomerImport {
  changes: Change[];
  added: number;
  updated: number;
  unchanged: number;
  suppressed: number;
  problems: Problem[];
  /** Everybody by customer number and by normalised e-mail, old and new, for the orders. */
  index: CustomerIndex;
}

/** A file on its way into the register. */
interface Work {
  reading: Reading;
  result: CustomerImport;
  /** Customers who are new or have something new, in the order of the file. */
  touched: Set<KnownCustomer>;
  suppression: SuppressionOf;
}

/** Adds the customers of a file, or updates those whom its lines show to be the same. */
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
  const work: Work = { reading, result, touched: new Set(), suppression: suppressionIn(reading) };
  for (const line of lines) importCustomer(work, line);
  for (const known of work.touched) {
    const { id, row } = known;
    const news = known.news();
    if (row === undefined)
      result.changes.push(append('customers', { status: 'active', source, ...Object.fromEntries(news), id }));
    else
      for (const [column, value] of news)
        result.changes.push({ do: 'set', tab: 'customers', row, id, column, value });
  }
  return result;
}

function importCustomer(work: Work, { line, values }: Line): void {
  const { result } = work;
  const problem = (code: Problem['code'], leftOut: boolean, column?: string) =>
    void result.problems.push({ line, code, leftOut, ...(column && { column }) });
  if (!['number', 'email', 'phone', 'lastName', 'firstName', 'organisation'].some((key) => values.has(key)))
    return problem('noIdentity', true);
  const said = contactOf({ text: (key) => String(values.get(key) ?? '') });
  if (said.email !== '' && normaliseEmail(said.email) === '') problem('notAnEmail', false, 'email');

  const found = theOne(result.index, values);
  const scope = work.suppression(said, found !== 'several' && found?.row !== undefined);
  if (scope === 'everything') {
    result.suppressed++;
    return problem('suppressed', true);
  }
  if (scope === 'marketing') problem('suppressedMarketing', false);
  if (found === 'several') return problem('twoCustomers', true);
  if (!found) return addOne(work, values);

  const refusal = reasonToLeave(work.reading, found, values);
  if (refusal) problem(refusal, true);
  else tellOf(work, found, values);
}

function addOne({ reading, result, touched }: Work, values: Line['values']): void {
  const customer = new KnownCustomer(reading.world.newId(), undefined, () => undefined);
  customer.tell(values);
  touched.add(customer);
  result.index.add(customer);
  result.added++;
}

const hasNews = (known: KnownCustomer, values: Line['values']): boolean =>
  [...values].some(([column, value]) => known.value(column) !== value);

/** A row without id cannot be told from another one when a person sorts the tab before the commit. */
function reasonToLeave(
  reading: Reading,
  known: KnownCustomer,
  values: Line['values'],
): 'restricted' | 'rowWithoutId' | undefined {
  if (known.row === undefined) return undefined;
  if (isRestrictedAt(reading)(known.row)) return 'restricted';
  return known.id === '' && hasNews(known, values) ? 'rowWithoutId' : undefined;
}

function tellOf({ result, touched }: Work, known: KnownCustomer, values: Line['values']): void {
  const isNews = hasNews(known, values);
  if (known.row !== undefined) result[isNews ? 'updated' : 'unchanged']++;
  if (!isNews) return;
  known.tell(values);
  touched.add(known);
  result.index.add(known);
}
