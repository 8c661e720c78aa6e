import { describe, expect, test } from '@jest/globals';
import { erasures } from '../../src/actions/erasure-courses';
import { completeErasures } from '../../src/actions/copies-done';
import { tickCopy } from '../../src/actions/copies-ticked';
import { mentions } from '../../src/actions/mentions';
import { replaceMentions } from '../../src/actions/mentions-replaced';
import { replay } from '../../src/actions/replay';
import { replayLines } from '../../src/actions/replay/words';
import { verify } from '../../src/actions/verify';
import type { TestRegister } from '../support/register';
import { eraseWhole } from './asking';
import { addColumn, addRows, idOf, registerOf, write } from './by-hand';
import { logOf, restoredFrom } from './restoring';

/** What a replay does with rows that are not, or not plainly, those of the erased: copies with their id, rows with their number, others' free text. */

const yesterday = registerOf({
  customers: [
    'number,firstName,lastName,email',
    '1,Aino,Aalto,aino@example.fi',
    '2,Bo,Berg,bo@example.fi',
    '3,Cai,Cid,cai@example.fi',
  ].join('\n'),
  orders: [
    'invoiceId,customerId,invoiceDate,total,description',
    '10,1,2026-05-01,10.00,kettle',
    '20,2,2010-05-01,20.00,pan',
    '30,3,2026-06-01,30.00,for Bo Berg',
  ].join('\n'),
});
const ids = Object.fromEntries(
  ['aino', 'bo', 'cai'].map((name) => [name, idOf(yesterday, `${name}@example.fi`)]),
) as Record<'aino' | 'bo' | 'cai', string>;

const onTheNextDay = (older: TestRegister): TestRegister => {
  const newer = older.copy();
  newer.today = '2026-11-25';
  return newer;
};
const replayed = (register: TestRegister, newer: TestRegister) =>
  register.run(replay(register.world, logOf(newer)));
const eventsOf = (register: TestRegister) => register.records('Log').map((row) => row['Event']);

describe.each([
  ['goes whole', 'bo'],
  ['is only reduced', 'aino'],
] as const)(
  'an erased person whose card %s, with a copy of the row typed over for somebody else',
  (_how, name) => {
    const older = yesterday.copy();
    const copy = { ID: ids[name], 'First name': 'Uma', 'Last name': 'Ung', 'E-mail': 'uma@example.fi' };
    addRows(older, 'Customers', [copy]);
    const newer = onTheNextDay(older);
    const last = newer.records('Customers').length - 1;
    write(newer, 'Customers', last, 'ID', 'uma1');
    eraseWhole(newer, ids[name]);
    const cards = (register: TestRegister) =>
      register.records('Customers').map((row) => [row['ID'], row['E-mail']]);
    const restored = restoredFrom(older, newer);
    const before = cards(restored);
    const result = replayed(restored, newer);

    test('are both left to the owner, and the log takes back that the card is gone', () => {
      expect(cards(restored)).toEqual(before);
      expect(result.repeated.ambiguous).toBe(1);
      expect(result.left).toMatchObject([
        { customer: ids[name], goes: [{ tab: 'customers' }, { tab: 'customers' }] },
      ]);
      expect(replayLines(result, 'en').join('\n')).toContain('Give each row an ID of its own');
      expect(eventsOf(restored)).toContain('erasure.corrected');
      expect(restored.run(verify(restored.world))).toMatchObject({ ok: true });
    });

    test('and nothing calls that erasure complete', () => {
      expect(restored.run(erasures(restored.world, true))).toEqual([]);
      expect(restored.run(completeErasures(restored.world)).result.completed).toBe(0);
    });

    test('and a second replay says nothing more', () => {
      const size = restored.records('Log').length;
      replayed(restored, newer);
      expect(restored.records('Log')).toHaveLength(size);
      expect(cards(restored)).toEqual(before);
    });

    test('and once each row has its own id, the right one is erased', () => {
      const mended = restored.copy();
      const row = mended.records('Customers').findIndex((each) => each['E-mail'] === 'uma@example.fi');
      write(mended, 'Customers', row, 'ID', 'uma1');
      eraseWhole(mended, ids[name]);
      const mails = mended.records('Customers').map((each) => each['E-mail']);
      expect(mails).toContain('uma@example.fi');
      expect(mails).not.toContain(`${name}@example.fi`);
    });
  },
);

describe('records that name the erased person by the customer number', () => {
  const older = yesterday.copy();
  addRows(older, 'Other material', [{ ID: 'm1', Description: 'Measures', Customer: '2' }]);
  const kept = older.records('Orders').findIndex((row) => row['Invoice number'] === '10');
  write(older, 'Orders', kept, 'Customer', '1');
  const newer = onTheNextDay(older);
  eraseWhole(newer, ids.bo);
  eraseWhole(newer, ids.aino);
  const restored = restoredFrom(older, newer);
  const result = replayed(restored, newer);

  test('name them by id again before the number leads to nobody', () => {
    expect(result.left).toEqual([]);
    for (const register of [newer, restored]) {
      expect(register.records('Other material').map((row) => row['Customer'])).toEqual([ids.bo]);
      expect(
        register
          .records('Orders')
          .map((row) => row['Customer'])
          .sort(),
      ).toEqual([ids.aino, ids.cai].sort());
    }
  });

  test('paper among them is asked for, and waited for', () => {
    const course = () =>
      restored.run(erasures(restored.world, true)).find(({ customer }) => customer === ids.bo);
    const paper = course()?.copies.find(({ kind }) => kind === 'paper');
    expect(paper).toMatchObject({ details: 'm1', state: 'open' });
    restored.records('Tasks').forEach((task, row) => {
      if (task.Performer === 'You' && task.Details !== 'm1') write(restored, 'Tasks', row, 'State', 'Done');
    });
    restored.run(completeErasures(restored.world));
    expect(course()).toBeDefined();
    restored.run(tickCopy(restored.world, String(paper?.task)));
    expect(restored.records('Other material')).toEqual([]);
    expect(course()).toBeUndefined();
  });
});

test('an erasure waits for a folder that names by the number whom something is kept of', () => {
  const register = yesterday.copy();
  eraseWhole(register, ids.aino);
  const number = register.records('Customers').find((row) => row['ID'] === ids.aino)?.['Customer number'];
  expect(number).toBe('1');
  addRows(register, 'Other material', [{ ID: 'm1', Description: 'Measures', Customer: '1' }]);
  register.records('Tasks').forEach((task, row) => {
    if (task.Performer === 'You') write(register, 'Tasks', row, 'State', 'Done');
  });
  register.run(completeErasures(register.world));
  expect(register.run(erasures(register.world, true))).toHaveLength(1);
});

describe('mentions in other rows that the owner had replaced', () => {
  const older = yesterday.copy();
  addRows(older, 'Other material', [{ ID: 'm1', Description: 'Bo Berg, and others', Customer: ids.cai }]);
  addColumn(older, 'Customers', ['Notes', '', '', 'brother of Bo Berg']);
  const newer = onTheNextDay(older);
  const chosen = newer.run(mentions(newer.world, ids.bo)).filter(({ tab }) => tab !== 'materials');
  newer.run(
    replaceMentions(
      newer.world,
      ids.bo,
      chosen.map(({ reference }) => reference),
    ),
  );
  eraseWhole(newer, ids.bo);
  const texts = (register: TestRegister) => ({
    orders: register.records('Orders').map((row) => row['Description']),
    notes: register.records('Customers').map((row) => row['Notes']),
    materials: register.records('Other material').map((row) => row['Description']),
  });

  test('are replaced again, and those left are left', () => {
    const restored = restoredFrom(older.copy(), newer);
    expect(replayed(restored, newer)).toMatchObject({
      repeated: { mentions: 2, unmentioned: 0 },
      lost: { mentions: 0 },
    });
    expect(texts(restored)).toEqual(texts(newer));
    expect(texts(restored)).toMatchObject({
      notes: expect.arrayContaining(['brother of [erased]']),
      materials: ['Bo Berg, and others'],
    });
    expect(restored.run(verify(restored.world))).toMatchObject({ ok: true });
  });

  test('are told of where nobody can tell any more what named the person', () => {
    const register = older.copy();
    write(register, 'Customers', 1, 'ID', 'other');
    const restored = restoredFrom(register, newer);
    const result = replayed(restored, newer);
    expect(result.repeated).toMatchObject({ mentions: 0, unmentioned: 2 });
    expect(replayLines(result, 'en').join('\n')).toContain('may name an erased person again');
  });
});
