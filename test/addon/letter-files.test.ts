import { describe, expect, it } from '@jest/globals';
import { choiceText } from '../../src/language/choices';
import { day } from '../../src/register/calendar';
import type { Intercept } from '../../src/workbench/host';
import { AddonApp } from './app';
import { dailyRun, nextDay, queueByHand } from './mailDesk';
import { chinookFiles, HELSINKI, idOf } from './shop';

const fresh = new AddonApp();
fresh.setUp();
fresh.importChinook(chinookFiles());
const who = idOf(fresh, HELSINKI);

const copy = (intercept?: Intercept): AddonApp =>
  new AddonApp(fresh.book.copy(), {
    state: structuredClone(fresh.state),
    ...(intercept && { intercept }),
  });
const filesOf = (app: AddonApp, letter = 'vastaus') =>
  app.state.driveFiles.filter(({ appProperties }) => appProperties['task'] === letter);
const deletions = (app: AddonApp, letter = 'vastaus') =>
  app.book
    .records('Tehtävät')
    .filter(
      (task) =>
        task['Tehtävä'] === choiceText('taskKind', 'deleteExport', 'fi') &&
        String(task['Ohje']).startsWith(`${letter} `),
    );
const events = (app: AddonApp, event: string) =>
  app.book.records('Loki').filter((entry) => entry['Tapahtuma'] === event);
const isWhole = (app: AddonApp) => app.alertOf('verifyLog').startsWith('Loki on ehjä');

/** A shop that has mailed one letter to the customer in Helsinki. */
function mailed(cells: Parameters<typeof queueByHand>[1] = {}): AddonApp {
  const app = copy();
  queueByHand(app, { id: 'vastaus', kind: 'withdrawn', customer: who, ...cells });
  dailyRun(app);
  return app;
}

describe('the files of a letter', () => {
  it('have a task that deletes them in time: as soon as exports, where the letter is about no request', () => {
    const app = mailed();
    expect(filesOf(app)).toHaveLength(2);
    expect(deletions(app)).toMatchObject([
      { Tekijä: 'Rekisteri', Tila: 'Avoin', 'Mitä koskee': who, Määräpäivä: day('2026-12-24') },
    ]);
    for (let at = 0; at < 31; at++) nextDay(app);
    dailyRun(app);
    expect(filesOf(app)).toEqual([]);
    expect(deletions(app)).toMatchObject([{ Tila: 'Tehty' }]);
    expect(isWhole(app)).toBe(true);
  });

  it('go with the period of requests where the letter is about one', () => {
    const [task] = deletions(mailed({ request: 'pyyntö' }));
    expect(Number(task?.['Määräpäivä'])).toBeGreaterThan(day('2027-11-01'));
  });

  it('are deleted when the person is erased, which is not complete before', () => {
    const app = mailed({ request: 'pyyntö' });
    const [task] = deletions(app);
    app.value<'erase'>({ do: 'erase', who });
    expect(filesOf(app)).toEqual([]);
    expect(deletions(app)).toMatchObject([{ Tunniste: task?.['Tunniste'], Tila: 'Tehty' }]);
    const [entry] = events(app, 'export.deleted');
    expect(JSON.parse(String(entry?.['Tarkemmin']))).toMatchObject({ task: task?.['Tunniste'] });
  });

  it('that cannot be deleted keep the erasure from being complete', () => {
    const app = mailed();
    const stuck = new AddonApp(app.book, {
      state: app.state,
      intercept: ({ service, method }) =>
        service === 'Drive' && method === 'Files.remove' ? { fail: 'before' } : undefined,
    });
    stuck.value<'erase'>({ do: 'erase', who });
    expect(filesOf(app)).toHaveLength(2);
    expect(deletions(app)[0]?.['Tila']).not.toBe('Tehty');
    const [completion] = app.book
      .records('Tehtävät')
      .filter((each) => each['Tehtävä'] === choiceText('taskKind', 'completeErasure', 'fi'));
    expect(String(completion?.['Ohje'])).toContain(String(deletions(app)[0]?.['Tunniste']));
    expect(events(app, 'erasure.completed')).toEqual([]);
  });

  it('of somebody who is erased already go the day after the letter is out', () => {
    const app = copy();
    app.value<'erase'>({ do: 'erase', who });
    queueByHand(app, { id: 'vastaus', kind: 'withdrawn', customer: who, request: 'pyyntö' });
    dailyRun(app);
    expect(deletions(app)).toMatchObject([{ 'Mitä koskee': who }]);
    nextDay(app);
    dailyRun(app);
    expect(filesOf(app)).toEqual([]);
    expect(deletions(app)).toMatchObject([{ Tila: 'Tehty' }]);
  });

  it('that is printed have one too, and one only however often it is printed', () => {
    const app = copy();
    queueByHand(app, { id: 'vastaus', kind: 'withdrawn', customer: who, to: '', state: 'byHand' });
    const print = () => app.value<'printLetter'>({ do: 'printLetter', letter: 'vastaus' });
    print();
    print();
    expect(deletions(app)).toMatchObject([{ Tila: 'Avoin', 'Mitä koskee': who }]);
  });

  it('are known to a task before they are made, so that a run that dies leaves none behind', () => {
    const app = copy(({ service, method }) =>
      service === 'MailApp' && method === 'sendEmail' ? { kill: 'before' } : undefined,
    );
    queueByHand(app, { id: 'vastaus', kind: 'withdrawn', customer: who });
    expect(app.host.run('dailyRun', [], { trigger: 'time' }).error).toBeDefined();
    expect(filesOf(app)).toHaveLength(2);
    expect(deletions(app)).toMatchObject([{ Tila: 'Avoin', 'Mitä koskee': who }]);
  });
});
