import { describe, expect, test } from '@jest/globals';
import { copiesOf } from '../../src/actions/copies';
import { erasures } from '../../src/actions/erasure-courses';
import { completeErasures } from '../../src/actions/copies-done';
import { tickCopy } from '../../src/actions/copies-ticked';
import { dailyRun } from '../../src/actions/daily';
import { erase, planFor } from '../../src/actions/erase';
import { liftHold } from '../../src/actions/holds/lift';
import { setHold } from '../../src/actions/holds/set';
import { finishTask } from '../../src/actions/tasks';
import { verify } from '../../src/actions/verify';
import { choiceText } from '../../src/language/choices';
import { day } from '../../src/register/calendar';
import { placesOf, sortedAndDoneAgain, struck, tolerant } from '../support/faults';
import { contentOf, type TestRegister } from '../support/register';
import { addRows, apply, gridOf, idOf, registerOf, write } from './by-hand';

/** What becomes of paper when the person whose it is is erased: the owner shreds it, and its row goes when that is ticked. */

const WHO = 'aino@example.fi';
const FOLDERS = 'Other material';

const shop = registerOf({
  customers: 'number,firstName,lastName,email\n1,Aino,Aalto,aino@example.fi\n2,Eino,Ek,eino@example.fi\n',
});
const aino = idOf(shop, WHO);
addRows(shop, FOLDERS, [
  { ID: 'm1', Description: 'Aino’s measures', Customer: aino },
  { ID: 'm2', Description: 'Eino’s measures', Customer: idOf(shop, 'eino@example.fi') },
]);
const erased = shop.copy();
erased.run(erase(erased.world, WHO));

const folders = (of: TestRegister) => of.records(FOLDERS).map(({ ID }) => ID);
const tasks = (of: TestRegister, kind: string) =>
  of.records('Tasks').filter(({ Task }) => Task === choiceText('taskKind', kind, 'en'));
const papers = (of: TestRegister) => tasks(of, 'paper').map(({ Details, State }) => [Details, State]);
const events = (of: TestRegister, event: string) => of.records('Log').filter(({ Event }) => Event === event);
const isUnderWay = (of: TestRegister) => of.run(erasures(of.world, true)).length > 0;
const paperOf = (of: TestRegister) => String(tasks(of, 'paper')[0]?.ID);
const rowOf = (of: TestRegister, title: string, id: string) =>
  of.records(title).findIndex(({ ID }) => ID === id);

/** Everything that the erasure waits for but the paper. */
function doAllBut(of: TestRegister, paper: string): void {
  for (const { ID } of tasks(of, 'confirmErasure')) of.run(finishTask(of.world, String(ID)));
  for (const { copies } of of.run(erasures(of.world, true)))
    for (const { task } of copies) if (task !== paper) of.run(tickCopy(of.world, task));
}

const last = erased.copy();
doAllBut(last, paperOf(last));

describe('a folder of an erased person', () => {
  test('stands in the register until the owner has ticked that it is shredded, and the erasure is not complete', () => {
    expect(folders(last)).toEqual(['m1', 'm2']);
    expect(papers(last)).toEqual([['m1', 'Open']]);
    expect(isUnderWay(last)).toBe(true);
    const of = last.copy();
    expect(of.run(tickCopy(of.world, paperOf(of))).result).toEqual({ changed: true, completed: 1 });
    expect(folders(of)).toEqual(['m2']);
    expect(isUnderWay(of)).toBe(false);
    expect(events(of, 'destruction').map(({ Details }) => JSON.parse(String(Details)))).toMatchObject([
      { erased: { materials: 1 } },
    ]);
    expect(events(of, 'destruction.confirmed')).toHaveLength(1);
    expect(events(of, 'erasure.completed')).toHaveLength(1);
    expect(of.run(copiesOf(of.world, aino))).toMatchObject({ residual: [] });
    expect(of.run(verify(of.world)).ok).toBe(true);
  });

  test('goes with the daily run where the owner ticked it in the sheet', () => {
    const of = last.copy();
    write(of, 'Tasks', rowOf(of, 'Tasks', paperOf(of)), 'State', 'Done');
    of.run(dailyRun(of.world));
    expect(folders(of)).toEqual(['m2']);
    expect(isUnderWay(of)).toBe(false);
  });

  test('may be shredded first: the erasure is complete with the last of all the same', () => {
    const of = erased.copy();
    of.run(tickCopy(of.world, paperOf(of)));
    expect(folders(of)).toEqual(['m2']);
    expect(isUnderWay(of)).toBe(true);
    doAllBut(of, '');
    expect(isUnderWay(of)).toBe(false);
    expect(events(of, 'erasure.completed')).toHaveLength(1);
  });

  test('that is somebody else’s by the time of the tick stays', () => {
    const of = last.copy();
    write(of, FOLDERS, 0, 'Customer', idOf(of, 'eino@example.fi'));
    of.run(tickCopy(of.world, paperOf(of)));
    expect(folders(of)).toEqual(['m1', 'm2']);
    expect(events(of, 'destruction')).toEqual([]);
  });

  test('whose id stands on two rows stays until one of them has another, and the erasure waits', () => {
    const of = last.copy();
    addRows(of, FOLDERS, [{ ID: 'm1', Description: 'A copied row', Customer: aino }]);
    of.run(tickCopy(of.world, paperOf(of)));
    expect(folders(of)).toEqual(['m1', 'm2', 'm1']);
    expect(isUnderWay(of)).toBe(true);
    write(of, FOLDERS, 2, 'ID', 'm3');
    write(of, FOLDERS, 2, 'Customer', '');
    of.run(dailyRun(of.world));
    expect(folders(of)).toEqual(['m2', 'm3']);
    expect(isUnderWay(of)).toBe(false);
  });

  const done = last.copy();
  const act = ({ world }: TestRegister) => tickCopy(world, paperOf(done));
  done.run(act(done));

  test('whose task somebody deleted is waited for all the same, and the owner gets another task', () => {
    const of = last.copy();
    const missing = paperOf(of);
    const { sheetId } = gridOf(of, 'Tasks');
    const at = rowOf(of, 'Tasks', missing) + 1;
    apply(of, {
      deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: at, endIndex: at + 1 } },
    });
    expect(of.run(tickCopy(of.world, missing)).result).toEqual({ changed: true, completed: 0 });
    expect(folders(of)).toEqual(['m1', 'm2']);
    expect(papers(of)).toEqual([['m1', 'Open']]);
    of.run(dailyRun(of.world));
    expect(papers(of)).toEqual([['m1', 'Open']]);
    expect(events(of, 'task.madeAnew')).toHaveLength(1);
    expect(isUnderWay(of)).toBe(true);
    write(of, 'Tasks', rowOf(of, 'Tasks', paperOf(of)), 'State', 'Done');
    of.run(dailyRun(of.world));
    expect(folders(of)).toEqual(['m2']);
    expect(events(of, 'destruction')).toHaveLength(1);
    expect(isUnderWay(of)).toBe(false);
    expect(of.run(verify(of.world)).ok).toBe(true);
  });

  test('that turns up while the erasure is under way is the owner’s task too; not so where they are a customer again', () => {
    const of = last.copy();
    addRows(of, FOLDERS, [{ Description: 'Found in the attic', Customer: aino }]);
    of.run(tickCopy(of.world, paperOf(of)));
    expect(isUnderWay(of)).toBe(true);
    of.run(dailyRun(of.world));
    of.run(dailyRun(of.world));
    const [, found] = folders(of);
    expect(papers(of)).toEqual([
      ['m1', 'Done'],
      [found, 'Open'],
    ]);
    const again = last.copy();
    addRows(again, FOLDERS, [{ ID: 'm9', Description: 'Of the new order', Customer: aino }]);
    addRows(again, 'Customers', [{ ID: aino, 'First name': 'Aino', Status: 'Active' }]);
    again.run(tickCopy(again.world, paperOf(again)));
    expect(folders(again)).toEqual(['m2', 'm9']);
    expect(papers(again)).toEqual([['m1', 'Done']]);
    expect(isUnderWay(again)).toBe(false);
  });

  test.each([
    ['', ['m2'], false],
    ['somebody else', ['m1', 'm2'], true],
  ])('whose customer reads “%s” is called gone only when its row is', (name, left, waits) => {
    const of = last.copy();
    write(of, FOLDERS, 0, 'Customer', name);
    of.run(tickCopy(of.world, paperOf(of)));
    expect(folders(of)).toEqual(left);
    expect(isUnderWay(of)).toBe(waits);
    expect(events(of, 'destruction')).toHaveLength(waits ? 0 : 1);
    expect(events(of, 'destruction.confirmed')).toHaveLength(waits ? 0 : 1);
  });

  test.each(placesOf(done.calls))('$fault call $index ($name) is gone after the next daily run', (place) => {
    const of = last.copy();
    const wasStruck = struck(of, place);
    tolerant(of, act(of));
    expect(wasStruck()).toBe(true);
    expect(isUnderWay(of)).toBe(events(of, 'erasure.completed').length === 0);
    of.run(act(of));
    of.run(completeErasures(of.world));
    expect(contentOf(of)).toEqual(contentOf(done));
  });

  test('while somebody sorts the folders goes alone, and is called gone only when it is', () => {
    const of = last.copy();
    expect(sortedAndDoneAgain(of, [FOLDERS], act, false)).toBe(true);
    expect(folders(of)).toEqual(['m2']);
    expect(isUnderWay(of)).toBe(false);
  });
});

describe('a folder that a ground keeps', () => {
  test('is not to be shredded while a hold is on it, and is once that is lifted', () => {
    const of = shop.copy();
    const hold = of.run(setHold(of.world, { record: 'm1', ground: 'legalClaim' })).result.hold;
    expect(of.run(planFor(of.world, WHO)).result).toMatchObject({
      stays: expect.arrayContaining([
        expect.objectContaining({ tab: 'materials', record: 'm1', ground: 'legalClaim' }),
      ]),
    });
    of.run(erase(of.world, WHO));
    expect(papers(of)).toEqual([]);
    expect(tasks(of, 'resumeErasure')).toHaveLength(1);
    of.run(liftHold(of.world, hold));
    of.run(dailyRun(of.world));
    expect(papers(of)).toEqual([['m1', 'Open']]);
    expect(of.records('Customers').map(({ ID }) => ID)).not.toContain(aino);
    doAllBut(of, '');
    expect(folders(of)).toEqual(['m2']);
    expect(isUnderWay(of)).toBe(false);
  });

  test('stays though its tick is there, while a hold was set meanwhile; the erasure waits for that', () => {
    const of = last.copy();
    addRows(of, 'Holds', [{ ID: 'h1', Tab: 'materials', Record: 'm1', Ground: 'Legal claim' }]);
    of.run(tickCopy(of.world, paperOf(of)));
    expect(folders(of)).toEqual(['m1', 'm2']);
    expect(isUnderWay(of)).toBe(true);
    write(of, 'Holds', 0, 'Lifted on', '2026-11-24');
    of.run(dailyRun(of.world));
    expect(folders(of)).toEqual(['m2']);
    expect(isUnderWay(of)).toBe(false);
  });

  test('is kept as long as its vouchers, and keeps no card for that; then the owner is to shred it', () => {
    const of = shop.copy();
    const folder = rowOf(of, FOLDERS, 'm1');
    write(of, FOLDERS, folder, 'Retention rule', 'voucher');
    write(of, FOLDERS, folder, 'Last entry', '2024-05-31');
    of.run(erase(of.world, WHO));
    expect(of.records('Customers').map(({ ID }) => ID)).not.toContain(aino);
    expect(papers(of)).toEqual([]);
    doAllBut(of, '');
    of.today = '2030-12-31';
    of.run(dailyRun(of.world));
    expect(papers(of)).toEqual([]);
    of.today = '2031-01-01';
    of.run(dailyRun(of.world));
    expect(papers(of)).toEqual([['m1', 'Open']]);
    expect(tasks(of, 'paper')[0]?.Due).toBe(day('2031-02-01'));
    of.run(dailyRun(of.world));
    expect(papers(of)).toEqual([['m1', 'Open']]);
    expect(isUnderWay(of)).toBe(true);
    of.run(tickCopy(of.world, paperOf(of)));
    of.run(dailyRun(of.world));
    expect(folders(of)).toEqual(['m2']);
    expect(isUnderWay(of)).toBe(false);
    expect(of.run(verify(of.world)).ok).toBe(true);
  });

  test('that is still in use stays without a day', () => {
    const of = shop.copy();
    write(of, FOLDERS, rowOf(of, FOLDERS, 'm1'), 'Retention rule', 'voucher');
    const { stays } = of.run(planFor(of.world, WHO)).result;
    expect(stays).toEqual([{ tab: 'materials', record: 'm1', ground: 'accounting', until: undefined }]);
  });
});
