import { describe, expect, test } from '@jest/globals';
import { completeErasures } from '../../src/actions/copies-done';
import { erasures } from '../../src/actions/erasure-courses';
import { replay } from '../../src/actions/replay';
import { actOnRequest } from '../../src/actions/requests/act-on';
import { receiveSubmissions } from '../../src/actions/requests/receive';
import { finishTask } from '../../src/actions/tasks';
import { verify } from '../../src/actions/verify';
import { placesOf, struckAndDoneAgain } from '../support/faults';
import type { TestRegister } from '../support/register';
import { fourCustomers, idsOf, onDay, replayOf } from '../support/replays';
import { eraseWhole, wishOf } from './asking';
import { addRows, write } from './by-hand';
import { logOf, restoredFrom } from './restoring';

/** Copies of which the restored rows alone tell: the replay of an erasure makes their tasks before the rows go. */

const shop = fourCustomers();
const ids = idsOf(shop);
const [bo, cai] = [ids['bo'], ids['cai']] as [string, string];
const submission = {
  ...wishOf('access', 'Bo'),
  ...{ response: 'r1', at: '2026-11-24T08:00:00+02:00', language: 'en' as const },
};
shop.run(receiveSubmissions(shop.world, [submission]));
const [request] = shop.records('Requests').map((row) => String(row['ID'])) as [string];
for (const act of [{ act: 'choosePerson', customer: bo } as const, { act: 'withdraw' } as const])
  shop.run(actOnRequest(shop.world, request, act, { delivery: 'mail' }));
addRows(shop, 'Recipients', [{ ID: 'post', Name: 'Posti', 'E-mail': 'posti@example.fi' }]);
addRows(shop, 'Disclosures', [
  { ID: 'd1', Customer: bo, Recipient: 'post', Date: '2026-05-02' },
  { ID: 'd2', Customer: cai, Recipient: 'post', Date: '2026-05-02' },
]);
const DELETES = { Task: 'Delete the export file', Performer: 'The register', State: 'Open', Attempts: 0 };
addRows(shop, 'Tasks', [
  { ...DELETES, ID: 'own', Due: '2027-01-01', About: bo, Details: `letter1 test ${shop.spreadsheetId}` },
  { ...DELETES, ID: 'all', Due: '2027-01-01', Details: `list1 test ${shop.spreadsheetId} ${bo} ${cai}` },
  { ...DELETES, ID: 'cais', Due: '2027-01-01', Details: `list2 test ${shop.spreadsheetId} ${cai}` },
]);

const begun = () => onDay(shop, '2026-11-25');
const ofMachine = (register: TestRegister) =>
  register
    .run(erasures(register.world, true))
    .flatMap(({ copies }) => copies)
    .filter(({ kind }) => ['formResponses', 'deleteExport', 'tellRecipient'].includes(kind))
    .map(({ kind, performer, state, details, due }) => ({ kind, performer, state, details, due }))
    .sort((a, b) => `${a.kind} ${a.details}`.localeCompare(`${b.kind} ${b.details}`));
const completed = (register: TestRegister) =>
  register.records('Log').filter(({ Event }) => Event === 'erasure.completed').length;

describe('an erasure on request that is replayed', () => {
  const newer = begun();
  eraseWhole(newer, bo);
  const log = logOf(newer);
  const restored = restoredFrom(begun(), newer);
  replayOf(restored, newer);

  test('has the tasks about responses, files and recipients that it had', () => {
    expect(ofMachine(restored).map(({ kind, details }) => `${kind} ${details}`)).toEqual([
      `deleteExport letter1 test ${shop.spreadsheetId}`,
      `deleteExport list1 test ${shop.spreadsheetId}`,
      'formResponses r1',
      'tellRecipient post',
    ]);
    expect(ofMachine(restored)).toEqual(ofMachine(newer));
  });

  test('writes to no recipient who may have been told already', () => {
    expect(restored.records('Letters')).toHaveLength(shop.records('Letters').length);
  });

  test('is not complete before the machine has deleted them, whatever the owner ticks', () => {
    const register = restored.copy();
    register.records('Tasks').forEach((task, row) => {
      if (task.Performer === 'You') write(register, 'Tasks', row, 'State', 'Done');
    });
    register.run(completeErasures(register.world));
    expect(completed(register)).toBe(0);
    const open = register
      .run(erasures(register.world, true))
      .flatMap(({ copies }) => copies)
      .filter(({ state }) => state !== 'done');
    expect(open.map(({ kind }) => kind).sort()).toEqual(['deleteExport', 'deleteExport', 'formResponses']);
    for (const { task } of open) register.run(finishTask(register.world, task));
    register.run(completeErasures(register.world));
    expect(completed(register)).toBe(1);
    expect(register.run(verify(register.world))).toMatchObject({ ok: true });
  });

  const undisturbed = restoredFrom(begun(), newer);
  undisturbed.run(replay(undisturbed.world, log));
  const commits = placesOf(undisturbed.calls).filter(({ name }) => name === 'commit');
  test.each(commits)('has each of them once, $fault call $index $name', (place) => {
    const register = restoredFrom(begun(), newer);
    expect(struckAndDoneAgain(register, place, (of) => replay(of.world, log))).toBe(true);
    expect(ofMachine(register)).toEqual(ofMachine(restored));
  });
});

test('an erasure of which all copies were dealt with asks for none of them again', () => {
  const newer = begun();
  const { task = '' } = eraseWhole(newer, bo).result;
  newer.run(finishTask(newer.world, task));
  for (const copy of newer.run(erasures(newer.world, true)).flatMap(({ copies }) => copies))
    newer.run(finishTask(newer.world, copy.task));
  newer.run(completeErasures(newer.world));
  expect(completed(newer)).toBe(1);
  const restored = restoredFrom(begun(), newer);
  replayOf(restored, newer);
  expect(restored.run(erasures(restored.world, true)).flatMap(({ copies }) => copies)).toMatchObject([
    { kind: 'versionHistory' },
    { kind: 'deleteExport', details: `letter1 test ${shop.spreadsheetId}` },
  ]);
});
