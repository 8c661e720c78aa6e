import { parts, type Day } from '../../register/calendar';
import { append, set, type Change } from '../../workbook/changes';
import { wholeNumber } from '../../workbook/settings';
import type { WholeRow } from '../../workbook/layout';
import type { Query } from '../../workbook/table';
import type { Person } from '../person';
import type { Reading } from '../reading';

/** Kinds of records that leave a figure. */
export type CountedKind = 'order' | 'customer';

/** What the statistics look at of a record that is anonymised; of these its kind, its year and its amount are kept. No id, no free text. */
export interface Anonymous {
  /** Id of the customer whose it was, by which people are counted; blank where nobody knows. It is not kept. */
  customer: string;
  kind: CountedKind;
  on: Day | undefined;
  amount: number;
}

/** What the functions below need to have been read. */
export const statisticsQuery: Query = { statistics: ['kind', 'period', 'records', 'amount'] };

/**
 * What the statistics look at of a card: the year in which the relationship ended. However many go in one commit, each is counted by itself as
 * a group of one person: so of cards the number alone is ever kept, without a year.
 */
export const anonymousCard = ({ id, customer }: Pick<Person, 'id' | 'customer'>): Anonymous => ({
  customer: id,
  kind: 'customer',
  on: customer.number('endedOn') ?? customer.number('lastActivity'),
  amount: 0,
});

/** By how much one commit lets a row of the statistics grow. It stands in the log too, by which it comes back after a restore. */
export interface Figure {
  kind: string;
  /** A year, or {@link MERGED}. */
  period: string;
  records: number;
  /** In the register's currency; 0 where only the number is kept. */
  amount: number;
}

/** What the statistics look at of an order. */
export const anonymousOrder = (customer: string, order: Pick<WholeRow, 'number'>): Anonymous => ({
  customer,
  kind: 'order',
  on: order.number('date'),
  amount: order.number('amount') ?? 0,
});

/** The period of years with too few people, and of records without a date. */
const MERGED = '*';

/** No setting makes a single person a group: that would be the person's own figure under another name (GDPR recital 26). */
const SMALLEST_GROUP = 2;

/** A row of the statistics as the commits of a run leave it. */
interface Standing {
  row: number;
  records: number;
  amount: number;
}

/**
 * What the records of one commit leave: number and sum by kind and year (GDPR recital 26). Of a year of which the records of fewer people
 * than the setting `statisticsMinimum` go together only the number is kept, in one group with all such years: neither a figure nor its growth
 * is one person's sum. People are counted in each commit and not over several: whatever would let a later commit find that a year has enough
 * people by now, whose year and which sum, is what must not be kept of the first ones; and the version history shows each commit.
 */
export function figuresOf({ settings }: Reading, records: readonly Anonymous[]): Figure[] {
  const minimum = Math.max(SMALLEST_GROUP, wholeNumber(settings, 'statisticsMinimum'));
  const years = new Map<string, Anonymous[]>();
  for (const record of records) {
    const key = `${record.kind} ${record.on === undefined ? MERGED : parts(record.on).year}`;
    years.set(key, [...(years.get(key) ?? []), record]);
  }
  const sums = new Map<string, Figure>();
  for (const [key, group] of years) {
    const [kind, year] = key.split(' ') as [string, string];
    // Records of nobody known count as one person's.
    const people = new Set(group.map(({ customer }) => customer)).size;
    const period = people < minimum ? MERGED : year;
    const sum = sums.get(`${kind} ${period}`) ?? { kind, period, records: 0, amount: 0 };
    sum.records += group.length;
    if (period !== MERGED)
      sum.amount = cents(group.reduce((total, { amount }) => total + amount, sum.amount));
    sums.set(`${kind} ${period}`, sum);
  }
  return [...sums.values()];
}

/**
 * Adds figures to the statistics.
 * @returns the changes for the figures of one commit; several commits on one read are asked for in turn, and each counts on from the one before
 */
export function statisticsOf(reading: Reading): (figures: readonly Figure[]) => Change[] {
  const known = new Map<string, Standing>();
  let added = 0;
  const standing = (key: string): Standing | undefined => {
    const table = reading.table('statistics');
    const row = table.rowOf(key);
    if (row === undefined) return known.get(key);
    const [records, amount] = [table.number(row, 'records') ?? 0, table.number(row, 'amount') ?? 0];
    return known.get(key) ?? { row, records, amount };
  };
  return (figures) =>
    summed(figures).flatMap(({ kind, period, ...sum }): Change[] => {
      const key = `${kind} ${period}`;
      const before = standing(key);
      const figure: Standing = {
        // A row that is added goes below the last one; the journal finds it by its key where that is not so.
        row: before?.row ?? reading.table('statistics').rowCount + added++,
        records: (before?.records ?? 0) + sum.records,
        amount: cents((before?.amount ?? 0) + sum.amount),
      };
      known.set(key, figure);
      if (!before)
        return [append('statistics', { key, kind, period, records: sum.records, amount: figure.amount })];
      return [
        set('statistics', figure.row, key, 'records', figure.records),
        set('statistics', figure.row, key, 'amount', figure.amount),
      ];
    });
}

/** The figures of one kind and period as one. */
export function summed(figures: readonly Figure[]): Figure[] {
  const sums = new Map<string, Figure>();
  for (const { kind, period, records, amount } of figures) {
    const before = sums.get(`${kind} ${period}`) ?? { kind, period, records: 0, amount: 0 };
    sums.set(`${kind} ${period}`, {
      kind,
      period,
      records: before.records + records,
      amount: cents(before.amount + amount),
    });
  }
  return [...sums.values()];
}

const cents = (amount: number): number => Math.round(amount * 100) / 100;
