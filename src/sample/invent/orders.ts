import { yearsBefore, type Day } from './days';
import type { Dice } from './dice';
import type { Person } from './people';

/** An invented order with its invoice. */
export interface Order {
  /** Number of the customer. */
  customer: string;
  date: Day;
  description: string;
  /** Euros and cents. */
  amount: string;
  invoiceNumber: string;
  invoiceState: 'open' | 'paid' | 'collection';
}

const products = [
  'Piharemontti',
  'Pensasaidan leikkaus',
  'Omenapuun istutus',
  'Kausihuolto, kevät',
  'Kausihuolto, syksy',
  'Nurmikon perustus',
  'Lumityöt, kuukausi',
  'Puutarhasuunnitelma',
  'Multaa 2 m³',
  'Terassin pesu',
];

/** The latest day on which somebody ordered. */
function lastDayOf({ fate, endedOn, since }: Person, today: Day): Day {
  if (endedOn !== undefined) return endedOn;
  return fate === 'silent' ? Math.max(since, yearsBefore(today, 3)) : today - 8;
}

/** Orders of some people up to a day, numbered by date. */
export function inventOrders(dice: Dice, people: readonly Person[], today: Day): Order[] {
  const orders = people.flatMap((person) => {
    const last = lastDayOf(person, today);
    const span = Math.max(1, last - person.since);
    const count = person.fate === 'ordinary' ? dice.between(0, 6) : dice.between(1, 3);
    return Array.from({ length: count }, () =>
      inventOrder(dice, person, person.since + dice.below(span), today),
    );
  });
  const sorted = orders.sort((a, b) => a.date - b.date || a.customer.localeCompare(b.customer));
  return sorted.map((order, index) => ({ ...order, invoiceNumber: String(20_001 + index) }));
}

/** Young invoices are often open; of those some months old a few are, or are in collection. */
function inventOrder(dice: Dice, person: Person, date: Day, today: Day): Omit<Order, 'invoiceNumber'> {
  const age = today - date;
  const open =
    person.fate === 'ordinary' && ((age < 30 && dice.chance(70)) || (age < 200 && dice.chance(12)));
  return {
    customer: person.number,
    date,
    description: dice.pick(products),
    amount: `${dice.between(25, 1900)},${String(dice.below(20) * 5).padStart(2, '0')}`,
    invoiceState: !open ? 'paid' : age > 90 ? 'collection' : 'open',
  };
}
