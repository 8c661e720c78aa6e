import type { Order } from '../invent/orders';
import type { Person } from '../invent/people';
import type { SampleRegister } from '../register';

/** Picks people for their parts in the story, each for one part only. */
export class Cast {
  private readonly taken = new Set<string>();
  private readonly withOrders: ReadonlySet<string>;
  private readonly withDebts: ReadonlySet<string>;

  constructor(
    private readonly people: readonly Person[],
    orders: readonly Order[],
  ) {
    this.withOrders = new Set(orders.map(({ customer }) => customer));
    this.withDebts = new Set(
      orders.filter(({ invoiceState }) => invoiceState !== 'paid').map(({ customer }) => customer),
    );
  }

  /** Some who fit. @throws when there are not so many */
  some(count: number, fits: (person: Person) => boolean): Person[] {
    const found = this.people
      .filter((person) => !this.taken.has(person.number) && fits(person))
      .slice(0, count);
    if (found.length < count)
      throw new Error(`Only ${found.length} of ${count} people fit a part of the story.`);
    for (const { number } of found) this.taken.add(number);
    return found;
  }

  /** One who fits. */
  one(fits: (person: Person) => boolean): Person {
    return this.some(1, fits)[0]!;
  }

  readonly hasOrdered = ({ number }: Person): boolean => this.withOrders.has(number);
  readonly owes = ({ number }: Person): boolean => this.withDebts.has(number);
}

/** An ordinary customer who can be written to. */
export const reachable = ({ fate, email }: Person): boolean => fate === 'ordinary' && email !== '';

/** The data row of a customer (from 0), who must be in the register. */
export function rowOf(register: SampleRegister, { number }: Person): number {
  const row = register.column('customers.number').findIndex((cell) => String(cell) === number);
  if (row < 0) throw new Error(`Customer ${number} is not in the register.`);
  return row;
}

/** The id that the register gave a customer. */
export const idOf = (register: SampleRegister, person: Person): string =>
  String(register.column('customers.id')[rowOf(register, person)]);
