import { parts, type Day } from '../../register/calendar';
import { append, set, type Change } from '../../workbook/changes';
import { wholeNumber } from '../../workbook/settings';
import type { Query } from '../../workbook/table';
import type { Person } from '../person';
import type { Reading } from '../reading';

/** What is left of a record that is anonymised: what kind it was, its year, and its amount. No id, no free text. */
export interface Anonymous {
  kind: 'order' | 'customer';
  on: Day | undefined;
  amount: number;
}

/** What the functions below need to have been read. */
export const statisticsQuery: Query = { statistics: ['kind', 'period', 'records', 'amount'] };

/** What the statistics keep of a card: the year in which the relationship ended. */
export const anonymousCard = ({ customer }: Pick<Person, 'customer'>): Anonymous => ({
  kind: 'customer',
  on: customer.number('endedOn') ?? customer.number('lastActivity'),
  amount: 0,
});

/** The period of years with too few records, and of records without a date. */
const MERGED = '*';

/**
 * Adds anonymised records to the statistics: number and sum by kind and year (GDPR recital 26). Of a year of which fewer records than the
 * setting `statisticsMinimum` go together only the number is kept, in one group with all such years: neither a figure nor its growth
 * from one day to the next is one person's sum.
 */
export function statisticsChanges(reading: Reading, records: readonly Anonymous[]): Change[] {
  const table = reading.table('statistics');
  const minimum = wholeNumber(reading.settings, 'statisticsMinimum');
  const groups = new Map<string, Anonymous[]>();
  for (const record of records) {
    const key = `${record.kind} ${record.on === undefined ? MERGED : parts(record.on).year}`;
    groups.set(key, [...(groups.get(key) ?? []), record]);
  }
  const sums = new Map<string, { kind: string; period: string; records: number; amount: number }>();
  for (const [key, group] of groups) {
    const [kind, year] = key.split(' ') as [string, string];
    const period = group.length < minimum ? MERGED : year;
    const sum = sums.get(`${kind} ${period}`) ?? { kind, period, records: 0, amount: 0 };
    sum.records += group.length;
    if (period !== MERGED) sum.amount += group.reduce((total, { amount }) => total + amount, 0);
    sums.set(`${kind} ${period}`, sum);
  }
  return [...sums].flatMap(([key, { kind, period, records: number, amount }]): Change[] => {
    const row = table.rowOf(key);
    if (row === undefined)
      return [append('statistics', { key, kind, period, records: number, amount: cents(amount) })];
    return [
      set('statistics', row, key, 'records', (table.number(row, 'records') ?? 0) + number),
      set('statistics', row, key, 'amount', cents((table.number(row, 'amount') ?? 0) + amount)),
    ];
  });
}

const cents = (amount: number): number => Math.round(amount * 100) / 100;
