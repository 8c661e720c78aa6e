import { describe, expect, it } from '@jest/globals';
import type { Operations } from '../../src/addon/protocol';
import { choiceText } from '../../src/language/choices';
import { documentNames } from '../../src/language/client';
import { say } from '../../src/language/text';
import type { Intercept } from '../../src/workbench/host';
import { TestRegister } from '../support/register';
import { AddonApp } from './app';
import { chinookFiles, customersOf, HELSINKI, idOf, shop } from './shop';

const fresh = shop();
const who = idOf(fresh, HELSINKI);

type Work = (app: AddonApp) => unknown;
type Begin = (intercept: Intercept) => AddonApp;

const inShop: Begin = (intercept) =>
  new AddonApp(fresh.book.copy(), { state: structuredClone(fresh.state), intercept });
const inNewSpreadsheet: Begin = (intercept) => new AddonApp(new TestRegister(), { intercept });

/** Every point at which a run can be killed, until it survives; before one call is the same as after the one before. */
function* deaths(work: Work, begin: Begin = inShop): Generator<{ at: string; app: AddonApp }> {
  for (let index = 0; ; index++) {
    const app = begin((call) => (call.index === index ? { kill: 'after' } : undefined));
    if (survives(app, work)) return;
    yield { at: `after call ${index}`, app: new AddonApp(app.book, { state: app.state }) };
  }
}

function survives(app: AddonApp, work: Work): boolean {
  try {
    work(app);
    return true;
  } catch {
    return false;
  }
}

/** The files that a run made for people, with their folder; the copy of the log is beside them. */
const partsOf = ({ state }: AddonApp) => {
  const others = state.driveFiles.filter(({ appProperties }) => appProperties['task'] !== 'logCopy');
  const parts = others.map(({ appProperties }) => appProperties['part'] ?? 'folder').sort();
  return parts.every((part) => part === 'folder') ? [] : parts;
};
/** Tasks that lie with the register until copies are dealt with, or until files have been kept long enough. */
const waiting: unknown[] = ['completeErasure', 'deleteExport'].map((kind) =>
  choiceText('taskKind', kind, 'fi'),
);
const openTasks = (app: AddonApp) =>
  app.book
    .records('Tehtävät')
    .filter((task) => !waiting.includes(task['Tehtävä']))
    .flatMap((task) => (task['Tila'] === 'Avoin' && task['Tekijä'] === 'Rekisteri' ? [task['Tehtävä']] : []));
const isWhole = (app: AddonApp) => app.alertOf('verifyLog').startsWith('Loki on ehjä');

describe('a run that is killed', () => {
  it('at any call of an erasure is finished by doing it again: row, log and one receipt', () => {
    const erase = (app: AddonApp): Operations['erase']['value'] => app.value<'erase'>({ do: 'erase', who });
    let points = 0;
    for (const { at, app } of deaths(erase)) {
      points++;
      erase(app);
      const row = customersOf(app).find((each) => each['Tunniste'] === who);
      expect({
        at,
        email: row?.['Sähköposti'],
        parts: partsOf(app),
        open: openTasks(app).length,
        whole: isWhole(app),
      }).toEqual({
        at,
        email: '',
        parts: ['folder', 'html', 'pdf'],
        open: 1,
        whole: true,
      });
    }
    expect(points).toBeGreaterThan(10);
  });

  it('at any call of an erasure is finished by the daily run as well, once the data are gone', () => {
    for (const { at, app } of deaths((each) => each.value<'erase'>({ do: 'erase', who }))) {
      expect({ at, error: app.host.run('dailyRun', [], { trigger: 'time' }).error }).toEqual({
        at,
        error: undefined,
      });
      const isErased = customersOf(app).find((each) => each['Tunniste'] === who)?.['Sähköposti'] === '';
      expect({ at, parts: partsOf(app) }).toEqual({ at, parts: isErased ? ['folder', 'html', 'pdf'] : [] });
    }
  });

  it('at any call of an export is finished by the daily run: three files, each once', () => {
    // In another language than the person's, which whoever goes on has nowhere to learn from but the task.
    const inSwedish = (app: AddonApp) =>
      app.value<'exportPerson'>({ do: 'exportPerson', who, language: 'sv' });
    for (const { at, app } of deaths(inSwedish)) {
      const isDecided = app.book.records('Tehtävät').length > 0;
      expect({ at, error: app.host.run('dailyRun', [], { trigger: 'time' }).error }).toEqual({
        at,
        error: undefined,
      });
      expect({ at, parts: partsOf(app), open: openTasks(app).length, whole: isWhole(app) }).toEqual({
        at,
        parts: isDecided ? ['folder', 'html', 'json', 'pdf'] : [],
        open: 0,
        whole: true,
      });
      const ofTask = (name: string) => name.startsWith(say(documentNames.access, 'sv'));
      expect(app.state.driveFiles.filter(({ name }) => ofTask(name))).toHaveLength(isDecided ? 3 : 0);
    }
  });

  it('at any call of a package for the person is finished by the daily run: one archive', () => {
    for (const { at, app } of deaths((each) => each.value<'exportPortable'>({ do: 'exportPortable', who }))) {
      const isDecided = app.book.records('Tehtävät').length > 0;
      const { error } = app.host.run('dailyRun', [], { trigger: 'time' });
      expect({ at, error, parts: partsOf(app), open: openTasks(app).length, whole: isWhole(app) }).toEqual({
        at,
        error: undefined,
        parts: isDecided ? ['folder', 'zip'] : [],
        open: 0,
        whole: true,
      });
    }
  });

  it('at any call of a look at a card leaves one look when it is done again', () => {
    const look = (app: AddonApp) => app.value<'cardOf'>({ do: 'cardOf', who, purpose: 'request' });
    for (const { at, app } of deaths(look)) {
      look(app);
      const looks = app.book.records('Loki').filter((entry) => entry['Tapahtuma'] === 'person.viewed');
      expect({ at, looks: looks.length, whole: isWhole(app) }).toEqual({ at, looks: 1, whole: true });
    }
  });

  it('at any call of set-up is finished by set-up: one register, one key, two triggers, the code still shown', () => {
    const setUp = (app: AddonApp) => app.value<'setUp'>({ do: 'setUp', language: 'fi', settings: {} });
    for (const { at, app } of deaths(setUp, inNewSpreadsheet)) {
      const { recoveryCode } = setUp(app);
      expect({
        at,
        code: recoveryCode?.replace(/ /g, ''),
        triggers: app.state.triggers.length,
        whole: isWhole(app),
      }).toEqual({
        at,
        code: app.state.scriptProperties['registerKey'],
        triggers: 2,
        whole: true,
      });
    }
  });

  it('at any call of an import is finished by importing the same files: nobody is there twice', () => {
    const files = chinookFiles();
    const bringIn = (app: AddonApp) => app.value<'importBatch'>({ do: 'importBatch', files });
    const begin: Begin = (intercept) => {
      const before = new AddonApp();
      before.setUp();
      return new AddonApp(before.book, { state: before.state, intercept });
    };
    for (const { at, app } of deaths(bringIn, begin)) {
      bringIn(app);
      const counts = [customersOf(app).length, app.book.records('Tilaukset').length];
      expect({ at, counts, whole: isWhole(app) }).toEqual({ at, counts: [59, 412], whole: true });
    }
  });
});
