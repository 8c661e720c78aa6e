import { describe, expect, test } from '@jest/globals';
import { dailyRun } from '../../../src/actions/daily';
import { liftHold } from '../../../src/actions/holds/lift';
import { setHold } from '../../../src/actions/holds/set';
import { approveDues } from '../../../src/actions/retention/approve';
import { dryRun } from '../../../src/actions/retention/dry-run';
import { reviewDues } from '../../../src/actions/retention/review';
import { tabTexts } from '../../../src/language/tabs';
import { day, isoDate } from '../../../src/register/calendar';
import type { TestRegister } from '../../support/register';
import { addColumn, addRows, idOf, registerOf, write } from '../by-hand';

const AINO = 'aino@example.fi';
const REASON = `Aino Mallinen sues, ${AINO}`;
const TABS = ['customers', 'orders', 'consents', 'disclosures', 'holds', 'materials'] as const;

/** Aino, whose card is over; one of two orders is, and a hold on each record was lifted. */
function shop(kept: string): TestRegister {
  const register = registerOf({
    customers: `number,firstName,lastName,email,street,website,status,since,endedOn\n1,Aino,Mallinen,${AINO},Katu 1,aino.example.fi,active,2005-01-01,\n2,Eero,Koivu,eero@example.fi,,,active,2020-01-01,\n`,
    orders: `invoiceId,customerId,date,total\n10,1,2010-05-01,50\n11,1,${kept},70`,
  });
  addColumn(register, 'Customers', ['Shoe size', '38']);
  for (const record of [idOf(register, AINO), idOfOrder(register, '10')]) {
    const { hold } = register.run(
      setHold(register.world, { record, ground: 'legalClaim', reason: REASON }),
    ).result;
    register.run(liftHold(register.world, hold));
  }
  addRows(register, 'Holds', [
    { ID: 'typed', Record: '10', Reason: REASON, Ground: 'Legal claim', 'Lifted on': register.today },
  ]);
  write(register, 'Customers', 0, 'Status', 'Ended');
  write(register, 'Customers', 0, 'Ended on', '2015-06-01');
  register.run(dailyRun(register.world));
  return register;
}

const idOfOrder = (register: TestRegister, number: string): string =>
  String(register.records('Orders').find((row) => String(row['Invoice number']) === number)?.ID);

/** Approves what is chosen and lets its window pass. */
function carriedOut(register: TestRegister, keys?: readonly string[]): void {
  register.run(approveDues(register.world, keys));
  for (const days of [7, 1]) {
    register.today = isoDate(day(register.today) + days);
    register.run(dailyRun(register.world));
  }
}

/** Every filled cell of the tabs with data on people, by tab, record and heading. */
function cellsOf(register: TestRegister): Map<string, unknown> {
  const cells = new Map<string, unknown>();
  for (const tab of TABS)
    for (const record of register.records(tabTexts[tab].title.en))
      for (const [heading, value] of Object.entries(record))
        if (value !== '' && value !== undefined && value !== null)
          cells.set(`${tab}/${String(record.ID)}/${heading}`, value);
  return cells;
}

const reasons = (register: TestRegister) =>
  register.records('Holds').map(({ ID, Record, Reason }) => [ID === 'typed', Record, Reason ?? '']);

describe('a dry run', () => {
  test.each([
    ['goes whole', '2010-06-01'],
    ['is reduced to what a voucher needs', '2024-05-01'],
  ])('says each cell that the destruction then touches, once, and no other, where the card %s', (_, kept) => {
    const register = shop(kept);
    const said = register
      .run(dryRun(register.world))
      .result.map(({ tab, record, column }) => `${tab}/${record}/${column}`);
    const before = cellsOf(register);
    carriedOut(register);
    const after = cellsOf(register);
    const touched = [...before.keys()].filter((cell) => after.get(cell) !== before.get(cell));
    expect([...said].sort()).toEqual([...touched].sort());
    expect(said.filter((cell) => cell.startsWith('holds/')).length).toBeGreaterThan(0);
  });

  test('changes nothing', () => {
    const register = shop('2024-05-01');
    const before = cellsOf(register);
    register.run(dryRun(register.world));
    expect(cellsOf(register)).toEqual(before);
  });
});

describe('why a hold was needed', () => {
  test.each([
    ['the order and the card', ['orders', 'customers']],
    ['the card alone', ['customers']],
  ])('goes in the commit that destroys what it was about, whichever is approved: %s', (_, tabs) => {
    const register = shop('2010-06-01');
    const order = idOfOrder(register, '10');
    const keys = register
      .run(reviewDues(register.world))
      .filter(({ tab }) => tabs.includes(tab))
      .map(({ key }) => key);
    carriedOut(register, keys);
    expect(register.records('Orders')).toEqual([]);
    expect(reasons(register).map(([, , reason]) => reason)).toEqual(['', '', '']);
    // A number may be somebody else's one day: the hold names what it was about by its id from now on.
    expect(reasons(register)).toContainEqual([true, order, '']);
  });

  test('stays with a hold on what stays', () => {
    const register = shop('2024-05-01');
    const key = register.run(reviewDues(register.world)).find(({ tab }) => tab === 'orders')?.key;
    carriedOut(register, [String(key)]);
    expect(register.records('Customers')).toHaveLength(2);
    expect(reasons(register)[0]).toEqual([false, idOf(register, AINO), REASON]);
  });
});
