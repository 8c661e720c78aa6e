import { parts, type Day } from '../../register/calendar';
import { append, set, type Change } from '../../workbook/changes';
import { wholeNumber } from '../../workbook/settings';
import type { Query } from '../../workbook/table';
import type { Person } from '../person';
import type { Reading } from '../reading';

/** What the statistics look at of a record that is anonymised; of these its kind, its year and its amount are kept. No id, no free text. */
export interface Anonymous {
  /** Id of the customer whose it was, by which people are counted; blank where nobody knows. It is not kept. */
  customer: string;
  kind: 'order' | 'customer';
  on: Day | undefined;
  amount: number;
}

/** What the functions below need to have been read. */
export const statisticsQuery: Query = { statistics: ['kind', 'period', 'records', 'amount'] };

/**
 * What the statistics look at of a card: the year in which the relationship ended. Each card goes in a commit of its own, which is a group of
 * one person: so of cards the number alone is ever kept, without a year.
 */
export const anonymousCard = ({ id, customer }: Pick<Person, 'id' | 'customer'>): Anonymous => ({
  customer: id,
  kind: 'customer',
  on: customer.number('endedOn') ?? customer.number('lastActivity'),
  amount: 0,
});

/** The period of years with too few people, and of records without a date. */
const MERGED = '*';

/** A row of the statistics as the commits of a run leave it. */
interface Figure {
  row: number;
  records: number;
  amount: number;
}

/**
 * Adds anonymised records to the statistics: number and sum by kind and year (GDPR recital 26). Of a year of which the records of fewer people
 * than the setting `statisticsMinimum` go together only the number is kept, in one group with all such years: neither a figure nor its growth
 * is one person's sum. People are counted in each commit and not over a whole run, since a run may end between two commits, and the version
 * history shows each of them.
 * @returns the changes for the records of one commit; several commits on one read are asked for in turn, and each counts on from the one before
 */
export function statisticsOf(reading: Reading): (records: readonly Anonymous[]) => Change[] {
  const table = reading.table('statistics');
  const minimum = wholeNumber(reading.settings, 'statisticsMinimum');
  const known = new Map<string, Figure>();
  let added = 0;
  const standing = (key: string): Figure | undefined => {
    const row = table.rowOf(key);
    if (row === undefined) return known.get(key);
    const [records, amount] = [table.number(row, 'records') ?? 0, table.number(row, 'amount') ?? 0];
    return known.get(key) ?? { row, records, amount };
  };
  return (records) =>
    [...grouped(records, minimum)].flatMap(([key, { kind, period, ...sum }]): Change[] => {
      const before = standing(key);
      const figure: Figure = {
        // A row that is added goes below the last one; the journal finds it by its key where that is not so.
        row: before?.row ?? table.rowCount + added++,
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

/** Numbers and sums by kind and year; of years of which few people's go together the number alone. Records of nobody known count as one person's. */
function grouped(
  records: readonly Anonymous[],
  minimum: number,
): Map<string, { kind: string; period: string; records: number; amount: number }> {
  const groups = new Map<string, Anonymous[]>();
  for (const record of records) {
    const key = `${record.kind} ${record.on === undefined ? MERGED : parts(record.on).year}`;
    groups.set(key, [...(groups.get(key) ?? []), record]);
  }
  const sums = new Map<string, { kind: string; period: string; records: number; amount: number }>();
  for (const [key, group] of groups) {
    const [kind, year] = key.split(' ') as [string, string];
    const people = new Set(group.map(({ customer }) => customer)).size;
    const period = people < minimum ? MERGED : year;
    const sum = sums.get(`${kind} ${period}`) ?? { kind, period, records: 0, amount: 0 };
    sum.records += group.length;
    if (period !== MERGED) sum.amount += group.reduce((total, { amount }) => total + amount, 0);
    sums.set(`${kind} ${period}`, sum);
  }
  return sums;
}

const cents = (amount: number): number => Math.round(amount * 100) / 100;
