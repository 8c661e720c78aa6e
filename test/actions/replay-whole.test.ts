import { describe, expect, test } from '@jest/globals';
import { condense } from '../../src/actions/condense';
import { erasures } from '../../src/actions/erasure-courses';
import { tickCopy } from '../../src/actions/copies-ticked';
import { mentions } from '../../src/actions/mentions';
import { replaceMentions } from '../../src/actions/mentions-replaced';
import { replay } from '../../src/actions/replay';
import { verify } from '../../src/actions/verify';
import { placesOf, sortTabs, struck, struckAndDoneAgain, tolerant } from '../support/faults';
import type { TestRegister } from '../support/register';
import { anonymises, onDay } from '../support/replays';
import { agedRegister, entriesOf } from './aged-log';
import { asks, says } from './asking';
import { addColumn, addRows, idOf, registerOf, textsIn, write } from './by-hand';
import { allKeptOf, logOf, restoredFrom } from './restoring';

/** A restored register after the replay against one never restored, in everything that a person may be named in or counted by. */

const yesterday = registerOf({
  customers: [
    'number,firstName,lastName,email,phone',
    '1,Aino,Aalto,aino@example.fi,0401111111',
    '2,Bo,Berg,bo@example.fi,0402222222',
    '3,Cai,Cid,cai@example.fi,0403333333',
  ].join('\n'),
  orders: [
    'invoiceId,customerId,invoiceDate,total,description',
    '10,1,2026-05-01,10.00,kettle',
    '20,2,2010-05-01,20.00,pan',
    '21,2,2011-05-01,22.00,lid',
    '30,3,2026-06-01,30.00,for Bo Berg',
  ].join('\n'),
});
const [aino, bo, cai] = ['aino', 'bo', 'cai'].map((name) => idOf(yesterday, `${name}@example.fi`));
for (const name of ['Aino', 'Bo']) {
  asks(yesterday, 'access', name);
  says(yesterday, `${name.toLowerCase()}@example.fi`, 'given');
}
addRows(yesterday, 'Disclosures', [
  { ID: 'd1', Customer: bo, Recipient: 'r1', Date: '2026-05-02' },
  { ID: 'd2', Customer: aino, Recipient: 'r1', Date: '2026-05-02' },
]);
addRows(yesterday, 'Other material', [
  { ID: 'm1', Description: 'Measures of Bo Berg', Customer: bo },
  { ID: 'm2', Description: 'Measures, as Bo Berg', Customer: cai },
]);

/** Bo is erased the next day: named nowhere else any more, counted in the statistics, the folder of paper shredded. */
function erasedSince(older: TestRegister): TestRegister {
  const register = onDay(older, '2026-11-25');
  const found = register.run(mentions(register.world, bo as string));
  const chosen = found.map(({ reference }) => reference);
  register.run(replaceMentions(register.world, bo as string, chosen));
  anonymises(register, bo as string);
  const copies = register.run(erasures(register.world, true)).flatMap((course) => course.copies);
  register.run(tickCopy(register.world, String(copies.find(({ kind }) => kind === 'paper')?.task)));
  return register;
}

describe('a restored register after the replay', () => {
  const withNotes = yesterday.copy();
  addColumn(withNotes, 'Customers', ['Notes', 'cousin of Bo Berg', 'rings on Mondays', '']);
  const begun = () => onDay(withNotes, '2026-11-25');
  const newer = erasedSince(withNotes);
  const log = logOf(newer);
  const named = ['Bo Berg', 'rings on Mondays', '0402222222', 'Measures of'];
  const tabs = ['Customers', 'Orders', 'Consents', 'Requests', 'Disclosures', 'Other material', 'Log'];
  const texts = (register: TestRegister) => textsIn(register, ...tabs).join('\n');

  test('is one never restored, in all that names or counts the erased', () => {
    const restored = restoredFrom(begun(), newer);
    for (const text of named) expect(texts(restored)).toContain(text);
    restored.run(replay(restored.world, log));
    expect(allKeptOf(restored)).toEqual(allKeptOf(newer));
    expect(restored.records('Statistics')).toHaveLength(2);
    expect(restored.records('Orders').map((row) => row['Description'])).toContain('for [erased]');
    for (const text of named) expect(texts(restored)).not.toContain(text);
  });

  test('sends no letter that may have gone out, also where it is the erased person’s', () => {
    const restored = restoredFrom(begun(), newer);
    expect(restored.records('Letters').map((row) => row['Customer'])).toEqual(['', '']);
    expect(restored.run(replay(restored.world, log)).unsure).toBe(2);
    expect(restored.records('Letters').map((row) => row['State'])).toEqual([
      'Not known whether it went out',
      'Not known whether it went out',
    ]);
  });

  test('has no name replaced of somebody else, on whose row the id stands besides', () => {
    const older = begun();
    const first = { ID: bo, 'First name': 'Uma', 'Last name': 'Ung' };
    for (const [heading, value] of Object.entries(first)) write(older, 'Customers', 0, heading, value);
    write(older, 'Orders', 3, 'Description', 'for Uma Ung and Bo Berg');
    const restored = restoredFrom(older, newer);
    const { repeated } = restored.run(replay(restored.world, log));
    expect(repeated).toMatchObject({ mentions: 0, unmentioned: 3 });
    expect(textsIn(restored, 'Orders')).toContain('for Uma Ung and Bo Berg');
  });
});

const kills = ({ calls }: TestRegister) => placesOf(calls, ['killed before', 'killed after']);

const TABS = ['Customers', 'Orders', 'Disclosures', 'Other material', 'Letters'];

describe('a replay during which somebody sorts, so that a second look has to erase what stands', () => {
  /** Sorts before the first commit; the strike of a fault is asked besides. */
  const sorting = (register: TestRegister): void => {
    const besides = register.intercept;
    let isSorted = false;
    register.intercept = (call) => {
      if (call.name === 'commit' && call.when === 'before' && !isSorted) {
        isSorted = true;
        sortTabs(register, TABS);
      }
      besides(call);
    };
  };
  const begun = () => onDay(yesterday, '2026-11-25');
  const newer = erasedSince(yesterday);
  const log = logOf(newer);
  const expected = allKeptOf(newer);
  const undisturbed = restoredFrom(begun(), newer);
  sorting(undisturbed);
  undisturbed.run(replay(undisturbed.world, log));

  test('ends alike', () => {
    expect(allKeptOf(undisturbed)).toEqual(expected);
    expect(undisturbed.records('Log').map((row) => row['Event'])).toContain('register.replayCompleted');
  });

  test.each(kills(undisturbed))('and which is $fault call $index $name, ends alike', (place) => {
    const register = restoredFrom(begun(), newer);
    const wasStruck = struck(register, place);
    sorting(register);
    tolerant(register, replay(register.world, log));
    expect(wasStruck()).toBe(true);
    tolerant(register, replay(register.world, log));
    expect(allKeptOf(register)).toEqual(expected);
    expect(register.run(verify(register.world))).toMatchObject({ ok: true });
  });
});

describe('a replay of a log that was condensed since the restored version', () => {
  const aged = agedRegister(
    { '2012-03-01': entriesOf('person.viewed', 205), '2024-01-01': entriesOf('retention.computed', 510) },
    '2026-11-24',
  );
  const condensed = aged.copy();
  condensed.run(condense(condensed.world));
  const undisturbed = aged.copy();
  undisturbed.run(replay(undisturbed.world, logOf(condensed)));
  const standing = (register: TestRegister) =>
    register
      .records('Log')
      .filter((row) => !['log.cleared', 'register.replayed'].includes(String(row['Event'])))
      .map((row) => row['Hash'])
      .sort();

  const commits = kills(undisturbed).filter(({ name }) => name === 'commit');
  test.each(commits)('$fault call $index $name leaves it as condensed', (place) => {
    const register = aged.copy();
    const isStruck = struckAndDoneAgain(register, place, (of) => replay(of.world, logOf(condensed)));
    expect(isStruck).toBe(true);
    expect(standing(register)).toEqual(standing(undisturbed));
    expect(standing(register)).toEqual(standing(condensed));
    expect(register.run(verify(register.world))).toMatchObject({ ok: true });
  });
});
