import { describe, expect, it } from '@jest/globals';
import type { Operations } from '../../src/addon/protocol';
import type { Intercept } from '../../src/workbench/host';
import { AddonApp } from './app';
import { customersOf, HELSINKI, idOf, shop } from './shop';

const fresh = shop();
const who = idOf(fresh, HELSINKI);

/** An app that goes on where the shop stands, killed after one of its service calls. */
function killedAfter(index: number, work: (app: AddonApp) => unknown): { app: AddonApp; survived: boolean } {
  const intercept: Intercept = (call) => (call.index === index ? { kill: 'after' } : undefined);
  const app = new AddonApp(fresh.book.copy(), { state: structuredClone(fresh.state), intercept });
  try {
    work(app);
    return { app, survived: true };
  } catch {
    return { app, survived: false };
  }
}

/** Every point at which a run can be killed, until it survives; before one call is the same as after the one before. */
function* deaths(work: (app: AddonApp) => unknown): Generator<{ at: string; app: AddonApp }> {
  for (let index = 0; ; index++) {
    const { app, survived } = killedAfter(index, work);
    if (survived) return;
    yield { at: `after call ${index}`, app: new AddonApp(app.book, { state: app.state }) };
  }
}

const partsOf = ({ state }: AddonApp) =>
  state.driveFiles.map(({ appProperties }) => appProperties['part'] ?? 'folder').sort();
const openTasks = (app: AddonApp) =>
  app.book
    .records('Tehtävät')
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
    for (const { at, app } of deaths((each) => each.value<'exportPerson'>({ do: 'exportPerson', who }))) {
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
    }
  });
});
