import fc from 'fast-check';
import type { TestRegister } from '../../support/register';
import { addRows, write } from '../by-hand';
import {
  columns,
  keepsColumn,
  keepsDisclosure,
  keepsOrder,
  keepsRequest,
  keepsStatement,
  type APerson,
  type Closing,
  type Column,
} from './oracle';

/** Small registers of any states, what stands of them, and what the oracle of the law keeps. */

/** The day on which they are as they are made. */
export const TODAY = '2026-11-24';

/** Days at both sides of every border: ten, six and three years before today, and far from any. */
const days = (...borders: string[]) => fc.constantFrom('2010-02-28', ...borders, '2026-10-01');

const orders = fc.array(
  fc.record({
    date: days('2019-12-31', '2020-01-01', '2020-04-30', '2020-05-01', '2020-06-30'),
    invoice: fc.constantFrom(
      'Paid' as const,
      'Paid' as const,
      'Paid' as const,
      'Open' as const,
      'In collection' as const,
    ),
    held: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
  }),
  { maxLength: 2 },
);

const person = fc.record({
  endedOn: fc.oneof(fc.constant(''), days('2016-11-23', '2016-11-24')),
  basis: fc.constantFrom('Contract' as const, 'Consent' as const),
  restricted: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  held: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  orders,
  statements: fc.uniqueArray(
    fc.record({
      purpose: fc.constantFrom('marketing' as const, 'publication' as const),
      event: fc.constantFrom('Given' as const, 'Withdrawn' as const),
      at: fc.constantFrom('2010-02-28', '2023-11-23', '2023-11-24', '2025-05-01', '2026-10-01'),
    }),
    { maxLength: 4, selector: ({ purpose, at }) => `${purpose} ${at}` },
  ),
  requests: fc.array(
    fc.record({
      receivedOn: fc.constant('2020-01-01'),
      answeredOn: fc.constantFrom('', '2023-11-23', '2023-11-24', '2020-02-01'),
    }),
    { maxLength: 1 },
  ),
  disclosures: fc.array(fc.record({ date: days('2016-11-23', '2016-11-24') }), { maxLength: 1 }),
});

/** Some people with records at every border. */
export const people = fc
  .tuple(fc.array(person, { minLength: 1, maxLength: 4 }), fc.constantFrom<Closing>('12-31', '04-30'))
  .map(([list, closing]): APerson[] =>
    list.map((each, n) => ({
      ...each,
      closing,
      id: `p${n}`,
      orders: each.orders.map((order, m) => ({ ...order, id: `o${n}${m}` })),
      statements: each.statements.map((statement, m) => ({ ...statement, id: `s${n}${m}` })),
      requests: each.requests.map((request, m) => ({ ...request, id: `r${n}${m}` })),
      disclosures: each.disclosures.map((disclosure, m) => ({ ...disclosure, id: `d${n}${m}` })),
    })),
  );

const cardCells = (id: string): Record<Column, string> => ({
  'First name': `Name ${id}`,
  'E-mail': `${id}@example.fi`,
  Website: `${id}.example`,
});

/** A register with these people. @param start one that is set up and empty; it is written to */
export function registerWith(list: readonly APerson[], start: TestRegister): TestRegister {
  const of = start;
  of.today = TODAY;
  if (list[0]?.closing === '04-30') {
    const row = of.records('Settings').findIndex(({ Setting }) => Setting === 'financialYearEnd');
    write(of, 'Settings', row, 'Value', '30.4.');
  }
  addRows(
    of,
    'Customers',
    list.map(({ id, endedOn, basis, restricted }) => ({
      ...{
        ID: id,
        ...cardCells(id),
        Status: endedOn === '' ? 'Active' : 'Ended',
        'Ended on': endedOn || undefined,
      },
      ...{
        'Legal basis': basis,
        'Customer since': '2009-01-01',
        'Restricted since': restricted ? '2026-01-01' : undefined,
      },
    })),
  );
  const rows = <T extends { id: string }>(
    title: string,
    of_: (person: APerson) => readonly T[],
    row: (each: T) => object,
  ) =>
    addRows(
      of,
      title,
      list.flatMap((each) =>
        of_(each).map((record) => ({ ID: record.id, Customer: each.id, ...row(record) })),
      ),
    );
  rows(
    'Orders',
    ({ orders: each }) => each,
    ({ id, date, invoice }) => ({ 'Invoice number': id, Date: date, Amount: 5, 'Invoice state': invoice }),
  );
  rows(
    'Consents',
    ({ statements }) => statements,
    ({ purpose, event, at }) => ({ Purpose: purpose, Event: event, Time: at, Channel: 'Website' }),
  );
  rows(
    'Requests',
    ({ requests }) => requests,
    ({ receivedOn, answeredOn }) => ({
      'Received on': receivedOn,
      Right: 'Access',
      Status: answeredOn === '' ? 'In progress' : 'Answered',
      'Answered on': answeredOn || undefined,
    }),
  );
  rows(
    'Disclosures',
    ({ disclosures }) => disclosures,
    ({ date }) => ({ Date: date, Recipient: 'accountant' }),
  );
  const held = list.flatMap(({ id, held: isHeld, orders: each }) => [
    ...(isHeld ? [id] : []),
    ...each.filter((order) => order.held).map((order) => order.id),
  ]);
  addRows(
    of,
    'Holds',
    held.map((record, n) => ({ ID: `h${n}`, Record: record, Ground: 'Legal claim', 'Set on': '2020-01-01' })),
  );
  return of;
}

/** What stands of whom: filled columns of cards, and ids of records. */
export function standing(of: TestRegister): Set<string> {
  const cells = of
    .records('Customers')
    .flatMap((row) =>
      (Object.keys(columns) as Column[]).flatMap((column) =>
        row[column] === cardCells(String(row.ID))[column] ? [`${String(row.ID)} ${column}`] : [],
      ),
    );
  const ids = ['Orders', 'Consents', 'Requests', 'Disclosures'].flatMap((title) =>
    of.records(title).map(({ ID }) => String(ID)),
  );
  return new Set([...cells, ...ids]);
}

/** The same by the law, on a day. */
export const lawful = (list: readonly APerson[], on: string): string[] =>
  list.flatMap((each) => [
    ...(Object.keys(columns) as Column[])
      .filter((column) => keepsColumn(each, column, on))
      .map((column) => `${each.id} ${column}`),
    ...each.orders.filter((order) => keepsOrder(each, order, on)).map(({ id }) => id),
    ...each.statements.filter((statement) => keepsStatement(each, statement, on)).map(({ id }) => id),
    ...each.requests.filter((request) => keepsRequest(each, request, on)).map(({ id }) => id),
    ...each.disclosures.filter((disclosure) => keepsDisclosure(each, disclosure, on)).map(({ id }) => id),
  ]);
