import { describe, expect, test } from '@jest/globals';
import { personReturned } from '../../src/actions/arrivals';
import { completeErasures } from '../../src/actions/copies-done';
import { verify } from '../../src/actions/verify';
import { placesOf, struckAndDoneAgain } from '../support/faults';
import { replay } from '../../src/actions/replay';
import type { TestRegister } from '../support/register';
import { replayOf } from '../support/replays';
import { idOf, write } from './by-hand';
import { askErasure, daily, events, orderRow, resumes, sendAll, shopOf, WHO } from './holds/scene';
import { keptOf, logOf, restoredFrom } from './restoring';

/** Aino is erased at her request but for what a voucher needs; she comes back with another address, as the owner says. */

const NEW = 'aino.new@example.fi';
const shop = shopOf();
const id = idOf(shop, WHO);
const rowIn = (register: TestRegister) =>
  register.records('Customers').findIndex((customer) => customer['ID'] === id);
const cardIn = (register: TestRegister) => register.records('Customers')[rowIn(register)];
const onDays = (register: TestRegister, ...days: string[]) => {
  for (const today of days) {
    register.today = today;
    daily(register);
    sendAll(register);
  }
};

const older = shop.copy();
write(older, 'Orders', orderRow(older, '11'), 'Date', '2021-05-01');
older.remembers = true;
onDays(older, '2026-11-24');

const newer = older.copy();
askErasure(newer);
onDays(newer, '2026-11-25', '2026-11-26');
newer.today = '2027-02-10';
write(newer, 'Customers', rowIn(newer), 'E-mail', NEW);
onDays(newer, '2027-02-10');
newer.run(personReturned(newer.world, id));

describe('a version from before the erasure of somebody who was reduced and came back', () => {
  const start = () => restoredFrom(older.copy(), newer);
  const undisturbed = start();
  replayOf(undisturbed, newer);

  test('is reduced again: it has the erased data alone, and nothing of what came later', () => {
    expect(cardIn(newer)).toMatchObject({ 'Last name': 'Mallinen', 'E-mail': NEW, Phone: '', Website: '' });
    expect(cardIn(undisturbed)).toMatchObject({
      'Last name': 'Mallinen',
      'E-mail': '',
      Phone: '',
      Website: '',
    });
  });

  test('has a customer whose erasure goes on no more', () => {
    expect(cardIn(undisturbed)).toMatchObject({ Status: 'Active', 'Ended on': '' });
    expect(resumes(undisturbed).filter(({ State }) => State === 'Open')).toEqual([]);
    const later = undisturbed.copy();
    onDays(later, '2027-02-11', '2027-03-12', '2035-01-01', '2035-01-02');
    expect(rowIn(later)).not.toBe(-1);
  });

  test('is called erased completely once its copies are dealt with, and has nothing of what went', () => {
    const register = undisturbed.copy();
    register.records('Tasks').forEach((task, row) => {
      if (task['Performer'] === 'You') write(register, 'Tasks', row, 'State', 'Done');
    });
    register.run(completeErasures(register.world));
    expect(events(register)).toContain('erasure.completed');
    expect(cardIn(register)).toEqual(cardIn(undisturbed));
    expect(register.run(verify(register.world))).toMatchObject({ ok: true });
  });

  test.each(placesOf(undisturbed.calls))(
    'and whose replay is $fault call $index $name ends alike',
    (place) => {
      const register = start();
      expect(struckAndDoneAgain(register, place, (of) => replay(of.world, logOf(newer)))).toBe(true);
      expect(keptOf(register)).toEqual(keptOf(undisturbed));
      expect(register.run(verify(register.world))).toMatchObject({ ok: true });
    },
  );
});
