import { normaliseEmail, normalisePhone } from '../../register/contact';
import type { Value } from '../../workbook/codec';
import type { Reading } from '../reading';

/** A customer as the register holds them, or as this import adds them, with what its lines told so far. */
export class KnownCustomer {
  private readonly told = new Map<string, Value>();

  /**
   * @param row data row in the register, or `undefined` when this import adds the customer
   * @param stored what the register holds of a column
   */
  constructor(
    readonly id: string,
    readonly row: number | undefined,
    private readonly stored: (column: string) => Value,
  ) {}

  value(column: string): Value {
    return this.told.has(column) ? this.told.get(column) : this.stored(column);
  }

  text(column: string): string {
    return String(this.value(column) ?? '');
  }

  tell(values: ReadonlyMap<string, Value>): void {
    for (const [column, value] of values) this.told.set(column, value);
  }

  /** What is to be written. */
  news(): [column: string, value: Value][] {
    return [...this.told].filter(([column, value]) => this.stored(column) !== value);
  }
}

/** Customers by their values in some columns. */
interface ByValues {
  columns: readonly string[];
  customers: Map<string, KnownCustomer>;
}

/** Customers by what a file can name them with. */
export class CustomerIndex {
  private readonly byNumber = new Map<string, KnownCustomer>();
  private readonly byEmail = new Map<string, Set<KnownCustomer>>();
  /** By all the values of a line, for each set of columns that a line without number and e-mail came with. */
  private readonly byValues = new Map<string, ByValues>();
  private readonly all = new Set<KnownCustomer>();

  constructor(private readonly countryCode: string) {}

  /** Takes a customer in, or what is new about one. */
  add(known: KnownCustomer): void {
    this.all.add(known);
    const number = known.text('number').trim();
    if (number !== '' && !this.byNumber.has(number)) this.byNumber.set(number, known);
    const address = normaliseEmail(known.text('email'));
    if (address !== '') this.byEmail.set(address, (this.byEmail.get(address) ?? new Set()).add(known));
    for (const kind of this.byValues.values()) this.enter(kind, known);
  }

  number(number: string): KnownCustomer | undefined {
    return this.byNumber.get(number.trim());
  }

  emails(email: string): readonly KnownCustomer[] {
    return [...(this.byEmail.get(normaliseEmail(email)) ?? [])];
  }

  /** The customer who has every one of the values; phone numbers agree however they are written. */
  withValues(values: ReadonlyMap<string, Value>): KnownCustomer | undefined {
    const columns = [...values.keys()].sort();
    const key = columns.join();
    let kind = this.byValues.get(key);
    if (!kind) {
      this.byValues.set(key, (kind = { columns, customers: new Map() }));
      for (const known of this.all) this.enter(kind, known);
    }
    return kind.customers.get(this.signature(columns, (column) => values.get(column)));
  }

  private enter({ columns, customers }: ByValues, known: KnownCustomer): void {
    const signature = this.signature(columns, (column) => known.value(column));
    if (!customers.has(signature)) customers.set(signature, known);
  }

  private signature(columns: readonly string[], valueOf: (column: string) => Value): string {
    const comparable = (column: string) => {
      const value = valueOf(column) ?? '';
      const text = typeof value === 'string' ? value.trim() : value;
      return column === 'phone' ? normalisePhone(String(text), this.countryCode) || text : text;
    };
    return JSON.stringify(columns.map(comparable));
  }
}

/** The customers that the register holds. */
export function customerIndex(reading: Reading): CustomerIndex {
  const table = reading.table('customers');
  const index = new CustomerIndex(reading.settings.defaultCountryCode);
  for (const row of table.rows())
    index.add(new KnownCustomer(table.ids[row] as string, row, (column) => table.value(row, column)));
  return index;
}

/**
 * The customer whom a line is about. A number is believed unless both the e-mail address and the name are another's, as
 * in a file of another system. A number that nobody has yet may be told of the one customer with the address and name
 * who has none; otherwise it makes a customer of its own. A line without number and proper address is about whoever has all
 * its values.
 * @returns `several` when the line does not tell who is meant
 */
export function theOne(
  index: CustomerIndex,
  values: ReadonlyMap<string, Value>,
): KnownCustomer | 'several' | undefined {
  const text = (column: string) => String(values.get(column) ?? '');
  const number = text('number').trim();
  const sharers = index.emails(text('email'));
  if (number !== '') {
    const numbered = index.number(number);
    if (numbered) return isSomebodyElse(numbered, values) ? 'several' : numbered;
    const fitting = sharers.filter(
      (known) => known.text('number').trim() === '' && namesAgree(known, values),
    );
    return fitting.length === 1 && (sharers.length === 1 || isNamed(values)) ? fitting[0] : undefined;
  }
  if (sharers.length > 1) return 'several';
  return sharers[0] ?? (normaliseEmail(text('email')) === '' ? index.withValues(values) : undefined);
}

function isSomebodyElse(known: KnownCustomer, values: ReadonlyMap<string, Value>): boolean {
  const address = (text: string) => normaliseEmail(text) || text.trim().toLowerCase();
  const told = address(String(values.get('email') ?? ''));
  return told !== '' && told !== address(known.text('email')) && !namesAgree(known, values);
}

/** Whether one name says no more than the other: columns are filled differently, and many files have but one for a name. */
function namesAgree(known: KnownCustomer, values: ReadonlyMap<string, Value>): boolean {
  const told = wordsOf(values);
  const held = wordsOf(new Map(nameColumns.map((column) => [column, known.value(column)])));
  const within = (some: Set<string>, others: Set<string>) => [...some].every((word) => others.has(word));
  return within(told, held) || within(held, told);
}

const isNamed = (values: ReadonlyMap<string, Value>): boolean => wordsOf(values).size > 0;

const nameColumns = ['firstName', 'lastName', 'organisation'];

/** The words of a name in whatever order. */
function wordsOf(values: ReadonlyMap<string, Value>): Set<string> {
  const name = nameColumns.map((column) => String(values.get(column) ?? '')).join(' ');
  return new Set(
    name
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu),
  );
}
