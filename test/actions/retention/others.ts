import fc from 'fast-check';
import { day } from '../../../src/register/calendar';
import type { TestRegister } from '../../support/register';
import { addRows, write } from '../by-hand';
import { plusYears, yearsEnd, type Closing } from './oracle';

/** Records that are on no customer, each counted from one day: what stands of them, and what the oracle of the law keeps. */

interface Kind {
  title: string;
  /** Heading of the column with the day from which the time is counted. */
  counted: string;
  years: number;
  /** The time runs from the end of the calendar year in which the day's financial year ended. */
  isVoucher?: boolean;
  cells: Record<string, string>;
}

/** The kinds with the rules that set-up writes, as LAW.md and the notice have them. */
const kinds: readonly Kind[] = [
  { title: 'Staff', counted: 'Access to', years: 3, cells: { Name: 'Former' } },
  { title: 'Suppression list', counted: 'Since', years: 10, cells: { Kind: 'E-mail', Scope: 'Marketing' } },
  { title: 'Tasks', counted: 'Done on', years: 1, cells: { Performer: 'You', State: 'Done' } },
  { title: 'Holds', counted: 'Lifted on', years: 3, cells: { Record: 'gone', Ground: 'Legal claim' } },
  {
    title: 'Other material',
    counted: 'Last entry',
    years: 6,
    isVoucher: true,
    cells: { 'Retention rule': 'voucher' },
  },
  { title: 'Other material', counted: 'Last entry', years: 3, cells: { 'Retention rule': 'consent' } },
];

export interface AnOther {
  id: string;
  kind: Kind;
  day: string;
}

/** Some of them, at both sides of every border. */
export const others = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...kinds),
      day: fc.constantFrom(
        ...['2010-02-28', '2016-11-23', '2016-11-24', '2019-12-31', '2020-01-01', '2020-04-30', '2020-05-01'],
        ...['2023-11-23', '2023-11-24', '2025-11-23', '2025-11-24', '2026-10-01'],
      ),
    }),
    { maxLength: 6 },
  )
  .map((list): AnOther[] => list.map((each, n) => ({ ...each, id: `x${n}` })));

export function addOthers(of: TestRegister, list: readonly AnOther[]): void {
  for (const { id, kind, day: on } of list)
    addRows(of, kind.title, [{ ID: id, ...kind.cells, [kind.counted]: on }]);
}

/** The owner shreds every folder of paper that was approved. */
export function shredAll(of: TestRegister): void {
  for (const [row, { Task }] of of.records('Tasks').entries())
    if (Task === 'Shred the paper') {
      write(of, 'Tasks', row, 'State', 'Done');
      write(of, 'Tasks', row, 'Done on', of.today);
    }
}

export const othersStanding = (of: TestRegister, list: readonly AnOther[]): string[] =>
  list.filter(({ id, kind }) => of.records(kind.title).some(({ ID }) => ID === id)).map(({ id }) => id);

export const othersKept = (list: readonly AnOther[], closing: Closing, on: string): string[] =>
  list
    .filter(({ kind, day: from }) => {
      const start = kind.isVoucher ? yearsEnd(from, closing) : from;
      return day(on) <= day(plusYears(start, kind.years));
    })
    .map(({ id }) => id);
