import { describe, expect, test } from '@jest/globals';
import { completeErasures } from '../../src/actions/copies-done';
import { tickCopy } from '../../src/actions/copies-ticked';
import { dailyRun } from '../../src/actions/daily';
import { erase, planFor, resumeErasure } from '../../src/actions/erase';
import { erasures } from '../../src/actions/erasure-courses';
import { liftHold, liftPlan } from '../../src/actions/holds/lift';
import { setHold } from '../../src/actions/holds/set';
import type { Program } from '../../src/actions/program';
import { actOnRequest } from '../../src/actions/requests/act-on';
import { fulfilDraft, fulfilRequest } from '../../src/actions/requests/fulfil';
import { receiveRequest } from '../../src/actions/requests/receive';
import { finishTask } from '../../src/actions/tasks';
import { verify } from '../../src/actions/verify';
import { choiceText } from '../../src/language/choices';
import { day } from '../../src/register/calendar';
import { placesOf, sortedAndDoneAgain, struckAndDoneAgain, writtenBetween } from '../support/faults';
import { contentOf, type TestRegister } from '../support/register';
import { addRows, everything, idOf, registerOf, write } from './by-hand';

/** Somebody of whom nothing but paper is left to be erased: the owner is told to shred it as at a first erasure. */

const WHO = 'aino@example.fi';
const FOLDERS = 'Other material';

const shop = registerOf(
  {
    customers:
      'number,firstName,lastName,email,website\n1,Aino,Aalto,aino@example.fi,aino.example.fi\n2,Eino,Ek,eino@example.fi,\n',
    orders: 'invoiceId,customerId,date,description,total,status\n11,1,2026-05-01,gloves,10.50,open\n',
  },
  { controllerName: 'Esimerkkikauppa', controllerEmail: 'tietosuoja@example.fi' },
);
const aino = idOf(shop, WHO);

const folders = (of: TestRegister) => of.records(FOLDERS).map(({ ID }) => ID);
const tasks = (of: TestRegister, kind: string) =>
  of.records('Tasks').filter(({ Task }) => Task === choiceText('taskKind', kind, 'en'));
const papers = (of: TestRegister) => tasks(of, 'paper').map(({ Details, State }) => [Details, State]);
const events = (of: TestRegister, event: string) =>
  of
    .records('Log')
    .filter(({ Event }) => Event === event)
    .map(({ Details }) => JSON.parse(String(Details)) as Record<string, unknown>);
const open = (of: TestRegister) => of.run(erasures(of.world, true));
const paperOf = (of: TestRegister, folder: string) =>
  String(tasks(of, 'paper').find(({ Details }) => Details === folder)?.ID);
const tick = (of: TestRegister, folder: string) => of.run(tickCopy(of.world, paperOf(of, folder))).result;

/** Everything that erasures wait for but paper. */
function doAllButPaper(of: TestRegister): void {
  for (const { ID } of tasks(of, 'confirmErasure')) of.run(finishTask(of.world, String(ID)));
  for (const { copies } of open(of))
    for (const { task, kind } of copies) if (kind !== 'paper') of.run(tickCopy(of.world, task));
}

const foundLater = (of: TestRegister, id = 'm1') =>
  addRows(of, FOLDERS, [{ ID: id, Description: 'Found in the attic', Customer: aino }]);

/** Reduced for the sake of an open invoice, with every copy dealt with; a folder is found since. */
const reduced = shop.copy();
reduced.run(erase(reduced.world, WHO));
doAllButPaper(reduced);
const withPaper = reduced.copy();
foundLater(withPaper);

describe('whoever was reduced before and of whom a folder is left', () => {
  test('has a plan that tells of the paper and of no other copy', () => {
    expect(open(reduced)).toEqual([]);
    expect(reduced.run(planFor(reduced.world, aino)).result.residual).toEqual([]);
    expect(withPaper.run(planFor(withPaper.world, aino)).result).toMatchObject({
      outcome: 'nothing',
      goes: [],
      residual: ['paper'],
    });
  });

  const again = withPaper.copy();
  const done = again.run(erase(again.world, aino));

  test('is erased anew with the owner’s task, a confirmation and a course, and nothing else changes', () => {
    expect(done.result.residual).toEqual(['paper']);
    expect(papers(again)).toEqual([['m1', 'Open']]);
    expect(tasks(again, 'confirmErasure').map(({ State }) => State)).toEqual(['Done', 'Open']);
    expect(open(again).map(({ copies }) => copies.map(({ kind }) => kind))).toEqual([['paper']]);
    const but = (of: TestRegister) => everything(of, 'Log', 'Write journal', 'Tasks', 'Overview');
    expect(but(again)).toEqual(but(withPaper));
    expect(events(again, 'erasure').pop()).toMatchObject({ erased: {}, records: [], paper: 1 });
  });

  test('is told once: a second time there is nothing to do', () => {
    const of = again.copy();
    const then = everything(of);
    expect(of.run(erase(of.world, aino)).entries).toEqual([]);
    expect(everything(of)).toEqual(then);
  });

  test('is erased only when the paper is ticked and the erasure confirmed', () => {
    const of = again.copy();
    expect(tick(of, 'm1')).toEqual({ changed: true, completed: 0 });
    expect(folders(of)).toEqual([]);
    of.run(dailyRun(of.world));
    expect(open(of)).toEqual([]);
    expect(events(of, 'destruction.confirmed')).toHaveLength(1);
    expect(events(of, 'erasure.completed')).toHaveLength(2);
    expect(of.run(verify(of.world)).ok).toBe(true);
  });

  test('is found by the id where the card is gone', () => {
    const of = shop.copy();
    write(of, 'Orders', 0, 'Invoice state', 'Paid');
    write(of, 'Orders', 0, 'Date', '2010-05-01');
    of.run(erase(of.world, WHO));
    doAllButPaper(of);
    foundLater(of);
    of.run(erase(of.world, aino));
    expect(papers(of)).toEqual([['m1', 'Open']]);
  });

  test('is not brought back either where a hold had kept the card and paper alone could go', () => {
    const of = shop.copy();
    foundLater(of);
    const { hold } = of.run(setHold(of.world, { record: aino, ground: 'legalClaim' })).result;
    expect(of.run(erase(of.world, aino)).result).toMatchObject({ outcome: 'held', residual: ['paper'] });
    expect([papers(of), of.records('Suppression list')]).toEqual([[['m1', 'Open']], []]);
    of.run(liftHold(of.world, hold));
    of.run(resumeErasure(of.world, aino));
    expect(of.records('Suppression list').map(({ Scope }) => Scope)).toContain('All processing');
  });

  test.each(placesOf(again.calls))('$fault call $index ($name): the task is there once', (place) => {
    const of = withPaper.copy();
    expect(struckAndDoneAgain(of, place, ({ world }) => erase(world, aino))).toBe(true);
    expect(contentOf(of)).toEqual(contentOf(again));
  });

  test('has one task though another writer was quicker, or somebody sorted', () => {
    const written = withPaper.copy();
    const turns = writtenBetween(written, () => written.run(erase(written.world, aino)));
    written.run(erase(written.world, aino));
    expect(turns()).toBe(1);
    const sorted = withPaper.copy();
    const act = ({ world }: TestRegister) => erase(world, aino);
    expect(sortedAndDoneAgain(sorted, [FOLDERS, 'Tasks'], act, false)).toBe(true);
    for (const each of [written, sorted]) {
      expect(papers(each)).toEqual([['m1', 'Open']]);
      expect(open(each)).toHaveLength(1);
    }
  });
});

describe('a request for erasure when only paper is left', () => {
  const mail = { delivery: 'mail' } as const;
  const wish = { right: 'erasure' } as const;
  function asked(of: TestRegister): string {
    const { result } = of.run(
      receiveRequest(of.world, {
        receivedOn: day(of.today),
        channel: 'phone',
        language: 'en',
        right: 'erasure',
        name: 'Aino Aalto',
        email: WHO,
        phone: '',
        organisation: '',
        details: 'Please.',
      }),
    );
    of.run(actOnRequest(of.world, result.id, { act: 'identify', how: 'Known voice.' }, mail));
    return result.id;
  }
  const scene = withPaper.copy();
  const id = asked(scene);
  const answers = (of: TestRegister) => of.records('Letters').filter(({ Kind }) => Kind === 'Answer');
  const answered = scene.copy();
  const draft = scene.copy().run(fulfilDraft(scene.world, id, wish));
  const answer = ({ world }: TestRegister): Program<unknown> => fulfilRequest(world, id, wish, mail);
  const { result } = answered.run(fulfilRequest(answered.world, id, wish, mail));
  const calls = answered.calls;

  test('makes the task, and the letter names the paper as not yet destroyed', () => {
    expect(result).toMatchObject({ outcome: 'partly', changed: true });
    expect(papers(answered)).toEqual([['m1', 'Open']]);
    const [letter] = answers(answered);
    expect(letter?.Text).toContain('We have not erased any data.');
    expect(letter?.Text).toContain('Data on you may still be in these places');
    expect(letter?.Text).toMatch(/[-–•*] Paper$/m);
    expect(letter?.Text).not.toContain('We have erased');
  });

  test('tells in the draft what it then tells', () => {
    expect(draft.letter.letter).toEqual(result.letter?.letter);
    expect(draft.outcome).toBe(result.outcome);
  });

  test('is no complete erasure before the owner has ticked the paper', () => {
    const of = answered.copy();
    expect(tasks(of, 'confirmErasure').every(({ State }) => State === 'Done')).toBe(true);
    of.run(dailyRun(of.world));
    expect(open(of)).toMatchObject([{ reference: id, confirmed: true, complete: false }]);
    tick(of, 'm1');
    expect(open(of)).toEqual([]);
    expect(of.run(verify(of.world)).ok).toBe(true);
  });

  test('is not answered with “nothing held” while paper of an earlier erasure waits to be shredded', () => {
    const of = shop.copy();
    write(of, 'Orders', 0, 'Invoice state', 'Paid');
    write(of, 'Orders', 0, 'Date', '2010-05-01');
    foundLater(of);
    const first = asked(of);
    of.run(erase(of.world, WHO));
    const plan = of.run(fulfilDraft(of.world, first, wish));
    expect(plan.outcome).toBe('granted');
    of.run(fulfilRequest(of.world, first, wish, mail));
    expect(papers(of)).toEqual([['m1', 'Open']]);
    expect(answers(of)[0]?.Text).toMatch(/[-–•*] Paper$/m);
  });

  test.each(placesOf(calls))('$fault call $index ($name): one task and one answer', (place) => {
    const of = scene.copy();
    expect(struckAndDoneAgain(of, place, answer)).toBe(true);
    expect(papers(of)).toEqual([['m1', 'Open']]);
    expect(answers(of).map(({ Text }) => String(Text).includes('Paper'))).toEqual([true]);
    expect(open(of)).toHaveLength(1);
    expect(of.run(verify(of.world)).ok).toBe(true);
  });

  test('that a killed run left unanswered is answered by the daily run', () => {
    const of = scene.copy();
    of.run(erase(of.world, aino, id));
    expect(answers(of)).toEqual([]);
    of.run(dailyRun(of.world));
    expect(answers(of).map(({ Text }) => String(Text).includes('Paper'))).toEqual([true]);
  });
});

describe('an erasure that goes on before it was confirmed', () => {
  const begun = shop.copy();
  foundLater(begun);
  const hold = begun.run(setHold(begun.world, { record: 'm1', ground: 'legalClaim' })).result.hold;
  begun.run(erase(begun.world, WHO));

  test('makes the task of paper that was set free, and waits for it', () => {
    const of = begun.copy();
    expect(papers(of)).toEqual([]);
    expect(of.run(liftPlan(of.world, hold))).toMatchObject({ goes: [], residual: ['paper'] });
    of.run(liftHold(of.world, hold));
    of.run(resumeErasure(of.world, aino));
    expect(papers(of)).toEqual([['m1', 'Open']]);
    expect(tasks(of, 'confirmErasure')).toHaveLength(1);
    const [course, another] = open(of);
    expect(another).toBeUndefined();
    expect(course?.copies.map(({ kind }) => kind)).toContain('paper');
    tick(of, 'm1');
    expect(folders(of)).toEqual([]);
    doAllButPaper(of);
    expect(open(of)).toEqual([]);
    expect(events(of, 'destruction.confirmed')).toHaveLength(1);
  });

  test('tells of no task that it does not make', () => {
    const of = begun.copy();
    of.run(liftHold(of.world, hold));
    of.run(resumeErasure(of.world, aino));
    const then = everything(of);
    expect(of.run(resumeErasure(of.world, aino)).entries).toEqual([]);
    expect(everything(of)).toEqual(then);
  });

  const free = begun.copy();
  free.run(liftHold(free.world, hold));
  const act = ({ world }: TestRegister) => resumeErasure(world, aino);
  const undisturbed = free.copy();
  undisturbed.run(act(undisturbed));

  test.each(placesOf(undisturbed.calls))('$fault call $index ($name) goes on as undisturbed', (place) => {
    const of = free.copy();
    expect(struckAndDoneAgain(of, place, act)).toBe(true);
    expect(contentOf(of)).toEqual(contentOf(undisturbed));
  });
});

describe('a folder whose id is not its own', () => {
  const refused = (of: TestRegister, who = aino) => {
    const then = everything(of);
    let code = '';
    try {
      of.run(erase(of.world, who));
    } catch (error) {
      code = String((error as Error).message);
    }
    expect(everything(of)).toEqual(then);
    return code;
  };

  test('refuses an erasure before anything is changed, as other records do', () => {
    const blank = shop.copy();
    addRows(blank, FOLDERS, [{ Description: 'Without an id', Customer: aino }]);
    expect(refused(blank)).toBe('recordWithoutId');
    const twice = shop.copy();
    foundLater(twice);
    addRows(twice, FOLDERS, [{ ID: 'm1', Description: 'Copied', Customer: idOf(shop, 'eino@example.fi') }]);
    expect(refused(twice)).toBe('duplicateId');
    expect(twice.run(planFor(twice.world, aino)).result.residual).toContain('paper');
  });

  test('refuses nothing where a ground keeps it', () => {
    const of = shop.copy();
    addRows(of, FOLDERS, [{ Description: 'Vouchers', Customer: aino, 'Retention rule': 'voucher' }]);
    expect(of.run(erase(of.world, aino)).result.outcome).toBe('reduced');
    expect(papers(of)).toEqual([]);
  });

  test('is told apart from one without an id that a ground keeps', () => {
    const of = shop.copy();
    addRows(of, FOLDERS, [
      { Description: 'Vouchers', Customer: aino, 'Retention rule': 'voucher' },
      { Description: 'Measures', Customer: aino },
    ]);
    expect(refused(of)).toBe('recordWithoutId');
    of.run(dailyRun(of.world));
    of.run(erase(of.world, aino));
    expect(papers(of)).toEqual([[of.records(FOLDERS)[1]?.ID, 'Open']]);
  });
});

describe('what an erasure waits for', () => {
  const told = shop.copy();
  foundLater(told);
  told.run(erase(told.world, WHO));
  doAllButPaper(told);
  const hindrance = (of: TestRegister) =>
    open(of)
      .flatMap(({ copies }) => copies)
      .find(({ kind }) => kind === 'paper')?.hindrance;
  const removeRow = (of: TestRegister) => {
    const row = folders(of).indexOf('m1');
    for (const heading of ['ID', 'Description', 'Customer']) write(of, FOLDERS, row, heading, '');
  };

  test('is not hindered where nothing is in the way', () => {
    expect(hindrance(told)).toBeUndefined();
  });

  test('says that a folder names another customer, and both ways out are ways out', () => {
    for (const heading of ['Customer', 'ID']) {
      const of = told.copy();
      write(of, FOLDERS, 0, 'Customer', idOf(of, 'eino@example.fi'));
      expect(hindrance(of)).toBe('folderOfAnother');
      tick(of, 'm1');
      expect(hindrance(of)).toBe('folderOfAnother');
      write(of, FOLDERS, 0, heading, '');
      of.run(dailyRun(of.world));
      expect(open(of)).toEqual([]);
      const isReleased = heading === 'ID';
      expect(folders(of)).toHaveLength(isReleased ? 1 : 0);
      expect(events(of, 'destruction')).toHaveLength(isReleased ? 0 : 1);
      expect(events(of, 'erasure.completed').pop()?.['onWord']).toBe(isReleased ? 1 : undefined);
    }
  });

  test('says that a hold is on a folder, or that its id stands twice', () => {
    const of = told.copy();
    addRows(of, 'Holds', [{ ID: 'h1', Tab: 'materials', Record: 'm1', Ground: 'Legal claim' }]);
    expect(hindrance(of)).toBe('folderOnHold');
    const twice = told.copy();
    addRows(twice, FOLDERS, [{ ID: 'm1', Description: 'A copied row', Customer: aino }]);
    expect(hindrance(twice)).toBe('duplicateId');
  });

  test('says that folders have no task yet, and which of them can have none', () => {
    const of = told.copy();
    foundLater(of, 'm5');
    expect(open(of)[0]?.untold).toEqual(['folderUntold']);
    foundLater(of, 'm5');
    expect(open(of)[0]?.untold).toEqual(['duplicateId']);
  });

  test('is not taken for destroyed because somebody removed the row of the folder', () => {
    const of = told.copy();
    removeRow(of);
    of.run(dailyRun(of.world));
    expect(open(of)).toHaveLength(1);
    expect(hindrance(of)).toBe('folderRowGone');
  });

  test.each(['by the page', 'in the sheet'])(
    'is over on the owner’s word alone, ticked %s, and so logged',
    (way) => {
      const of = told.copy();
      removeRow(of);
      const row = of.records('Tasks').findIndex(({ ID }) => ID === paperOf(of, 'm1'));
      if (way === 'in the sheet') write(of, 'Tasks', row, 'State', 'Done');
      else tick(of, 'm1');
      of.run(dailyRun(of.world));
      expect(open(of)).toEqual([]);
      expect(events(of, 'task.done').filter(({ kind }) => kind === 'paper')).toMatchObject([
        { row: 'missing' },
      ]);
      expect(events(of, 'destruction')).toEqual([]);
      expect(events(of, 'destruction.confirmed')).toEqual([]);
      expect(events(of, 'erasure.completed').pop()).toMatchObject({ onWord: 1 });
      expect(of.run(verify(of.world)).ok).toBe(true);
    },
  );

  test('claims no destruction of a row that was removed by hand after the tick', () => {
    const of = told.copy();
    addRows(of, 'Holds', [{ ID: 'h1', Tab: 'materials', Record: 'm1', Ground: 'Legal claim' }]);
    tick(of, 'm1');
    expect(open(of)).toHaveLength(1);
    removeRow(of);
    of.run(completeErasures(of.world));
    expect(open(of)).toEqual([]);
    expect(events(of, 'destruction.confirmed')).toEqual([]);
    expect(events(of, 'erasure.completed').pop()).toMatchObject({ onWord: 1 });
  });
});

describe('the task that deletes the files of a receipt', () => {
  const deletions = (of: TestRegister) =>
    tasks(of, 'deleteExport').map(({ Details }) => String(Details).split(' ')[0]);

  test('is there where whoever erases writes one, and nowhere else', () => {
    const without = shop.copy();
    without.run(erase(without.world, WHO));
    expect(deletions(without)).toEqual([]);
    const of = shop.copy();
    const { result } = of.run(erase(of.world, WHO, '', { writesReceipt: true }));
    expect(deletions(of)).toEqual([result.task]);
  });
});
