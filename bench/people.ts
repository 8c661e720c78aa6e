import type { ImportFile, ImportFiles } from '../src/actions/import';
import { day, isoDate } from '../src/register/calendar';

/** One invented customer in so many has consented to marketing. */
export const CONSENT_EVERY = 10;

/** The day on which the benchmark's first run takes place. */
export const TODAY = day('2026-11-24');

const FIRST_DAY = day('2014-01-01');
const syllables = ['ka', 'lo', 'mi', 'nu', 're', 'sa', 'ti', 'vo', 'pe', 'ha', 'jy', 'lä'];
const towns = ['Alakylä', 'Itäranta', 'Keskiö', 'Niemenpää', 'Ylämaa'];
const invoiceStates = ['paid', 'paid', 'paid', 'paid', 'paid', 'paid', 'paid', 'paid', 'paid', 'open'];

const customerHeadings = [
  'number',
  'firstName',
  'lastName',
  'email',
  'phone',
  'street',
  'postcode',
  'city',
  'country',
  'language',
  'since',
];
const orderHeadings = ['customer', 'date', 'description', 'amount', 'invoiceNumber', 'invoiceState'];

/** The customer number of the n-th invented person. */
export const numberOf = (index: number): string => `A${index + 1}`;

/** The e-mail address of the n-th invented person. */
export const emailOf = (index: number): string => `asiakas.${index + 1}@posti.example`;

/** A source of numbers from 0 up to, not including, the limit; the same seed gives the same numbers (a xorshift of 32 bits). */
function dice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
}

/**
 * Files of invented customers with one order each, always the same. Names are made of syllables; addresses lead nowhere.
 * @param from index of the first person, so that further files bring further people
 */
export function inventedFiles(count: number, from = 0): ImportFiles {
  const roll = dice(0x5eed + from);
  const pick = <T>(list: readonly T[]): T => list[roll(list.length)] as T;
  const name = () => {
    const word = pick(syllables) + pick(syllables) + pick(syllables);
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  const customers: string[][] = [];
  const orders: string[][] = [];
  for (let index = from; index < from + count; index++) {
    const since = FIRST_DAY + roll(TODAY - FIRST_DAY - 30);
    const ordered = since + roll(TODAY - since);
    customers.push([
      numberOf(index),
      name(),
      name(),
      emailOf(index),
      `+358 50 ${String(1_000_000 + index)}`,
      `${name()}ntie ${1 + roll(99)}`,
      String(roll(99_999)).padStart(5, '0'),
      pick(towns),
      'Suomi',
      pick(['fi', 'fi', 'sv', 'en']),
      isoDate(since),
    ]);
    orders.push([
      numberOf(index),
      isoDate(ordered),
      `Tilaus ${index + 1}`,
      `${10 + roll(490)}.${String(roll(100)).padStart(2, '0')}`,
      String(10_000 + index),
      pick(invoiceStates),
    ]);
  }
  return { customers: fileOf(customerHeadings, customers), orders: fileOf(orderHeadings, orders) };
}

const fileOf = (headings: string[], rows: string[][]): ImportFile => ({
  headings,
  rows,
  lines: rows.map((_, index) => index + 2),
});

/** The cells of the consents tab for every tenth person, in the order of the tab's columns. */
export function inventedConsents(count: number, idOf: (index: number) => string): (string | number)[][] {
  const indices = Array.from({ length: Math.ceil(count / CONSENT_EVERY) }, (_, nth) => nth * CONSENT_EVERY);
  return indices.map((index) => [
    `consent${index}`,
    idOf(index),
    'marketing',
    'given',
    TODAY - 20 + 0.5,
    '1',
    'Saa lähettää.',
    'fi',
    'form',
    '',
    'owner',
    '',
  ]);
}
