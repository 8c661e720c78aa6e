import { describe, expect, it } from '@jest/globals';
import { rightChoice } from '../../src/language/rights-form';
import { choiceText } from '../../src/language/choices';
import type { Intercept } from '../../src/workbench/host';
import { AddonApp } from './app';
import { daily, formOf, sendIn, withForms, writeSetting } from './formDesk';
import { chinookFiles, HELSINKI, idOf } from './shop';

const EMAIL = 'terhi.hamalainen@apple.fi';

/** A shop with its forms, of which one customer has asked by the form what is held, and got it. */
function shopWithForms(): AddonApp {
  const app = withForms();
  app.importChinook(chinookFiles());
  sendIn(app, {
    language: 'Suomi',
    'fi.right': rightChoice('access', 'fi'),
    'fi.name': 'Terhi Hämäläinen',
    'fi.email': EMAIL,
  })();
  app.value<'exportPerson'>({ do: 'exportPerson', who: idOf(app, HELSINKI) });
  return app;
}

const fresh = shopWithForms();
const who = idOf(fresh, HELSINKI);
const copy = (intercept?: Intercept): AddonApp =>
  new AddonApp(fresh.book.copy(), {
    state: structuredClone(fresh.state),
    ...(intercept && { intercept }),
  });
const erase = (app: AddonApp) => app.value<'erase'>({ do: 'erase', who });

const tasksOf = (app: AddonApp, kind: string) =>
  app.book.records('Tehtävät').filter((task) => task['Tehtävä'] === choiceText('taskKind', kind, 'fi'));
const exportTask = String(tasksOf(fresh, 'writeExport')[0]?.['Tunniste']);
const exportsIn = (app: AddonApp) =>
  app.state.driveFiles.filter(({ appProperties }) => appProperties['task'] === exportTask);
const receiptsIn = (app: AddonApp) =>
  app.state.driveFiles.filter(
    ({ appProperties }) => appProperties['task'] === tasksOf(app, 'confirmErasure')[0]?.['Tunniste'],
  );
const events = (app: AddonApp, event: string) =>
  app.book.records('Loki').filter((entry) => entry['Tapahtuma'] === event);
const isWhole = (app: AddonApp) => app.alertOf('verifyLog').startsWith('Loki on ehjä');
const inDays = (app: AddonApp, days: number): AddonApp => {
  app.clock.now = new Date(fresh.clock.now.getTime() + days * 86_400_000);
  return app;
};

describe('an erasure', () => {
  it('deletes the response in the form and the files of exports, and keeps the receipt', () => {
    const app = copy();
    expect(formOf(app).responses).toHaveLength(1);
    expect(exportsIn(app).length).toBe(3);
    erase(app);
    expect(formOf(app).responses).toEqual([]);
    expect(exportsIn(app)).toEqual([]);
    expect(receiptsIn(app)).toHaveLength(2);
    expect(tasksOf(app, 'formResponses')).toMatchObject([{ Tila: 'Tehty', Tekijä: 'Rekisteri' }]);
    expect(tasksOf(app, 'deleteExport')).toMatchObject([{ Tila: 'Tehty' }, { Tila: 'Avoin' }]);
    expect(events(app, 'formResponse.deleted')).toHaveLength(1);
    expect(events(app, 'export.deleted')).toHaveLength(1);
    expect(isWhole(app)).toBe(true);
  });

  it('says in the receipt which copies are gone by then and which are left', () => {
    const app = copy();
    erase(app);
    const receipt = receiptsIn(app).find(({ mimeType }) => mimeType === 'text/html');
    const html = Buffer.from(app.host.fileContent(receipt?.id ?? ''))
      .toString('utf8')
      .replace(/<\/?bdi>/g, '');
    const rowOf = (kind: string) =>
      new RegExp(`<tr>(?:(?!</tr>)[^])*${kind}(?:(?!</tr>)[^])*</tr>`).exec(html)?.[0];
    expect(rowOf('Google-lomakkeessa')).toContain('Poistettu 24.11.2026.');
    expect(rowOf('viedyt tiedostot')).toContain('Poistettu 24.11.2026.');
    expect(rowOf('Lähetetty sähköposti')).toContain('24.12.2026');
    expect(rowOf('versiohistoria')).toContain('Emme voi poistaa tätä.');
  });

  it('killed at any call is finished by the daily run, copies and all, and says nothing that is not so', () => {
    let points = 0;
    for (let index = 0; ; index++) {
      const dying = copy((call) => (call.index === index ? { kill: 'after' } : undefined));
      let died = false;
      try {
        erase(dying);
      } catch {
        died = true;
      }
      if (!died) break;
      points++;
      const app = new AddonApp(dying.book, { state: dying.state });
      const isSaid = events(app, 'formResponse.deleted').length;
      expect([index, isSaid === 0 || formOf(app).responses.length === 0]).toEqual([index, true]);
      daily(app);
      daily(app);
      const isErased = events(app, 'erasure').length > 0;
      expect({
        index,
        responses: formOf(app).responses.length,
        exports: exportsIn(app).length,
        done: events(app, 'formResponse.deleted').length,
        whole: isWhole(app),
      }).toEqual({
        index,
        responses: isErased ? 0 : 1,
        exports: isErased ? 0 : 3,
        done: isErased ? 1 : 0,
        whole: true,
      });
    }
    expect(points).toBeGreaterThan(20);
  });

  it('by an account that has not made the form leaves the response to the account that has', () => {
    const app = copy();
    const other = new AddonApp(app.book, { state: app.state, user: 'colleague@example.com' });
    erase(other);
    expect(tasksOf(app, 'formResponses')).toMatchObject([{ Tila: 'Avoin', Yrityksiä: 0 }]);
    daily(app);
    expect(formOf(app).responses).toEqual([]);
    expect(tasksOf(app, 'formResponses')).toMatchObject([{ Tila: 'Tehty' }]);
  });

  it('is the owner’s to finish where the form refuses three times, with the reason', () => {
    const app = copy((call) => (call.method === 'deleteResponse' ? { fail: 'before' } : undefined));
    erase(app);
    daily(app);
    daily(app);
    expect(tasksOf(app, 'formResponses')).toMatchObject([
      { Tila: 'Epäonnistunut', Tekijä: 'Sinä', 'Viimeisin virhe': 'formResponseStays' },
    ]);
    expect(formOf(app).responses).toHaveLength(1);
    expect(events(app, 'formResponse.deleted')).toEqual([]);
  });
});

describe('where the form was made anew', () => {
  const anew = (app: AddonApp): void => {
    const old = formOf(app);
    // As with another account's form: this one cannot open it, and the responses stay in it.
    app.state.forms.splice(app.state.forms.indexOf(old), 1);
    app.value<'makeForm'>({ do: 'makeForm', anew: true });
    app.state.forms.push(old);
  };
  const answers = () => fresh.state.forms.flatMap(({ responses }) => responses.map(({ id }) => id));
  const isOwners = { Tila: 'Avoin', Tekijä: 'Sinä', Ohje: answers()[0], 'Viimeisin virhe': 'formReplaced' };

  it('a response that waits to be deleted is the owner’s: the new form does not have it, which proves nothing', () => {
    const app = copy((call) => (call.method === 'deleteResponse' ? { fail: 'before' } : undefined));
    erase(app);
    anew(app);
    daily(app);
    expect(tasksOf(app, 'formResponses')).toMatchObject([isOwners]);
    expect(events(app, 'formResponse.deleted')).toEqual([]);
    expect(events(app, 'form.replaced')).toHaveLength(1);
    expect(isWhole(app)).toBe(true);
  });

  it('a later erasure asks the owner for the response, and its request is not taken again', () => {
    const app = copy();
    anew(app);
    expect(app.book.records('Pyynnöt')[0]?.['Lomakevastaus']).toMatch(/^earlierForm /);
    daily(app);
    expect(app.book.records('Pyynnöt')).toHaveLength(1);
    erase(app);
    expect(tasksOf(app, 'formResponses')).toMatchObject([isOwners]);
    daily(app);
    expect(events(app, 'formResponse.deleted')).toEqual([]);
  });

  it('a response of a request that was closed long ago is not called deleted', () => {
    const app = copy();
    app.paste('Pyynnöt', 'Tila', 0, ['Vastattu']);
    app.paste('Pyynnöt', 'Vastattu', 0, ['2026-11-24']);
    anew(app);
    daily(inDays(app, 62));
    expect(events(app, 'formResponses.deleted')).toEqual([]);
  });
});

describe('where somebody has written another form into the settings', () => {
  const another = (app: AddonApp): void => {
    const id = 'another-form';
    app.state.forms.push({ ...structuredClone(formOf(app)), id, responses: [] });
    writeSetting(app, 'formId', id);
  };

  it('no response is called deleted, since that form never had it; the self-test tells, and the repair ends it', () => {
    const app = copy();
    another(app);
    erase(app);
    daily(app);
    expect(tasksOf(app, 'formResponses')).toMatchObject([
      { Tila: 'Avoin', 'Viimeisin virhe': 'formChanged' },
    ]);
    expect(events(app, 'formResponse.deleted')).toEqual([]);
    expect(JSON.stringify(events(app, 'selfTest.told'))).toContain('formChanged');
    expect(app.value<'formState'>({ do: 'formState' }).checks.whole).toBe(false);
    app.value<'makeForm'>({ do: 'makeForm' });
    expect(app.value<'formState'>({ do: 'formState' }).checks.whole).toBe(true);
    expect(events(app, 'form.replaced')).toEqual([]);
    daily(app);
    expect(formOf(app).responses).toEqual([]);
    expect(tasksOf(app, 'formResponses')).toMatchObject([{ Tila: 'Tehty' }]);
  });

  it('the same is told of a setting that was cleared', () => {
    const app = copy();
    writeSetting(app, 'formId', '');
    daily(app);
    expect(JSON.stringify(events(app, 'selfTest.told'))).toContain('formChanged');
  });
});

describe('a task that names no response', () => {
  it('is never done by finding nothing', () => {
    const app = copy((call) => (call.method === 'deleteResponse' ? { fail: 'before' } : undefined));
    erase(app);
    const kind = choiceText('taskKind', 'formResponses', 'fi');
    const row = app.book.records('Tehtävät').findIndex((task) => task['Tehtävä'] === kind);
    app.paste('Tehtävät', 'Ohje', row, ['']);
    daily(app);
    daily(app);
    expect(tasksOf(app, 'formResponses')).toMatchObject([{ Tila: 'Epäonnistunut', Tekijä: 'Sinä' }]);
    expect(events(app, 'formResponse.deleted')).toEqual([]);
  });
});

describe('a response', () => {
  const closed = (app: AddonApp): void => {
    app.paste('Pyynnöt', 'Tila', 0, ['Vastattu']);
    app.paste('Pyynnöt', 'Vastattu', 0, ['2026-11-24']);
  };

  it('of a closed request goes from the form when its time is up, not a day earlier, and its request stays', () => {
    const app = copy();
    closed(app);
    daily(inDays(app, 61));
    expect(formOf(app).responses).toHaveLength(1);
    daily(inDays(app, 62));
    expect(formOf(app).responses).toEqual([]);
    expect(app.book.records('Pyynnöt')).toMatchObject([{ Lomakevastaus: 'deleted 2027-01-25' }]);
    expect(events(app, 'formResponses.deleted')).toHaveLength(1);
    daily(inDays(app, 63));
    expect(events(app, 'formResponses.deleted')).toHaveLength(1);
    expect(app.book.records('Pyynnöt')).toHaveLength(1);
  });

  it('of an open request stays, however old', () => {
    const app = copy();
    daily(inDays(app, 300));
    expect(formOf(app).responses).toHaveLength(1);
  });

  it('goes sooner by the setting', () => {
    const app = copy();
    closed(app);
    writeSetting(app, 'formResponseKeptDays', '0');
    daily(app);
    expect(formOf(app).responses).toEqual([]);
    daily(app);
    expect(app.book.records('Pyynnöt')).toHaveLength(1);
  });

  it('does not come back as a request whose row somebody deleted', () => {
    const app = copy();
    const { sheetId } = app.place('Pyynnöt', 'Tunniste');
    app.book.api('POST', ':batchUpdate', {
      requests: [{ deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: 1, endIndex: 2 } } }],
    });
    daily(app);
    expect(app.book.records('Pyynnöt')).toEqual([]);
    sendIn(app, {
      language: 'Suomi',
      'fi.right': rightChoice('access', 'fi'),
      'fi.name': 'Uusi',
      'fi.email': 'u@example.com',
    })();
    expect(app.book.records('Pyynnöt')).toHaveLength(1);
  });
});

describe('the files of an export', () => {
  it('are deleted for good when their time is up', () => {
    const app = copy();
    daily(inDays(app, 29));
    expect(exportsIn(app).length).toBe(3);
    daily(inDays(app, 30));
    expect(exportsIn(app)).toEqual([]);
    expect(tasksOf(app, 'deleteExport')).toMatchObject([{ Tila: 'Tehty' }]);
  });

  it('are gone also where somebody put them into the trash, or deleted them', () => {
    for (const how of ['trashed', 'deleted'] as const) {
      const app = copy();
      if (how === 'trashed') for (const file of exportsIn(app)) file.trashed = true;
      else app.state.driveFiles = app.state.driveFiles.filter((file) => !exportsIn(app).includes(file));
      daily(inDays(app, 30));
      expect(exportsIn(app)).toEqual([]);
      expect(tasksOf(app, 'deleteExport')).toMatchObject([{ Tila: 'Tehty' }]);
    }
  });

  describe('of another account', () => {
    const COLLEAGUE = 'colleague@example.com';
    const as = (app: AddonApp, user: string) => new AddonApp(app.book, { state: app.state, user });

    /** What a colleague has exported on a person; only their own account sees the files. */
    const exported = (): { app: AddonApp; hidden: AddonApp['state']['driveFiles'] } => {
      const app = copy();
      const before = new Set(app.state.driveFiles);
      as(app, COLLEAGUE).value<'exportPerson'>({ do: 'exportPerson', who });
      const hidden = app.state.driveFiles.filter((file) => !before.has(file));
      app.state.driveFiles = app.state.driveFiles.filter((file) => before.has(file));
      return { app, hidden };
    };
    const waiting = (app: AddonApp) =>
      tasksOf(app, 'deleteExport').find((task) => !String(task['Ohje']).includes(' owner '));
    const isTold = (app: AddonApp): boolean =>
      app
        .value<'today'>({ do: 'today' })
        .parts.flatMap(({ lines }) => lines)
        .some((line) => line.startsWith('1 viennin tiedostot odottavat'));

    it('wait for that account however often another looks, spend no try, and are told of', () => {
      const { app, hidden } = exported();
      expect(hidden.length).toBeGreaterThan(0);
      for (const days of [30, 31, 32, 33, 37]) daily(inDays(app, days));
      const task = { Tila: 'Avoin', Tekijä: 'Rekisteri', Yrityksiä: 0, 'Viimeisin virhe': 'filesOfOthers' };
      expect(waiting(app)).toMatchObject(task);
      expect(events(app, 'task.deferred')).toHaveLength(1);
      expect(isTold(app)).toBe(true);
      app.state.driveFiles.push(...hidden);
      const colleague = as(app, COLLEAGUE);
      daily(inDays(colleague, 38));
      expect(waiting(app)).toMatchObject({ Tila: 'Tehty' });
      expect(app.state.driveFiles.filter((file) => hidden.includes(file))).toEqual([]);
      expect(isTold(app)).toBe(false);
      expect(isWhole(app)).toBe(true);
    });

    it('wait so, told of once, whichever call around the look for them kills the run of another', () => {
      const { app } = exported();
      const start = { book: app.book, state: structuredClone(app.state) };
      const dailyIn = (
        days: number,
        book: AddonApp['book'],
        state: AddonApp['state'],
        intercept?: Intercept,
      ) => {
        const run = inDays(new AddonApp(book, { state, ...(intercept && { intercept }) }), days);
        daily(run);
        return run;
      };
      const methods: string[] = [];
      dailyIn(30, start.book.copy(), structuredClone(start.state), ({ method }) => {
        methods.push(method);
        return undefined;
      });
      const look = methods.findLastIndex((method) => method.endsWith('list'));
      expect(look).toBeGreaterThan(0);
      for (let index = look - 2; index < Math.min(look + 8, methods.length - 1); index++) {
        const [book, state] = [start.book.copy(), structuredClone(start.state)];
        const kill: Intercept = (call) => (call.index === index ? { kill: 'after' } : undefined);
        expect(() => dailyIn(30, book, state, kill)).toThrow();
        const again = dailyIn(31, book, state);
        expect({ index, ...waiting(again), told: events(again, 'task.deferred').length }).toMatchObject({
          ...{ index, Tila: 'Avoin', Yrityksiä: 0, 'Viimeisin virhe': 'filesOfOthers', told: 1 },
        });
      }
    });

    it('are never called deleted because this one found some of its own, or because Drive refuses', () => {
      for (const intercept of [
        undefined,
        ((call) => (call.method.endsWith('remove') ? { fail: 'before' } : undefined)) satisfies Intercept,
      ]) {
        const app = copy(intercept);
        const row = app.book
          .records('Tehtävät')
          .findIndex((task) => task['Tehtävä'] === choiceText('taskKind', 'deleteExport', 'fi'));
        const details = String(app.book.records('Tehtävät')[row]?.['Ohje']);
        app.paste('Tehtävät', 'Ohje', row, [details.replace('owner', 'account:0123456789abcdef')]);
        for (const days of [30, 31, 32, 33]) daily(inDays(app, days));
        expect(tasksOf(app, 'deleteExport')).toMatchObject([
          { Tila: 'Avoin', Yrityksiä: 0, 'Viimeisin virhe': 'filesOfOthers' },
        ]);
        expect(events(app, 'export.deleted')).toEqual([]);
      }
    });

    it('keep an erasure from being complete until they are gone, or the owner says so', () => {
      const { app } = exported();
      erase(app);
      const task = String(waiting(app)?.['Tunniste']);
      expect(waiting(app)).toMatchObject({ Tila: 'Avoin', Yrityksiä: 0, 'Viimeisin virhe': 'filesOfOthers' });
      app.value<'tickCopy'>({ do: 'tickCopy', task });
      expect(waiting(app)).toMatchObject({ Tila: 'Tehty' });
    });
  });

  it('that the script of an older spreadsheet made are never called deleted by one that cannot see them', () => {
    const app = copy();
    const [mine, others] = [fresh.book.spreadsheetId, 'older'];
    const row = app.book
      .records('Tehtävät')
      .findIndex((task) => task['Tehtävä'] === choiceText('taskKind', 'deleteExport', 'fi'));
    const details = String(app.book.records('Tehtävät')[row]?.['Ohje']);
    expect(details).toContain(mine);
    app.paste('Tehtävät', 'Ohje', row, [details.replace(mine, others)]);
    app.state.driveFiles = app.state.driveFiles.filter((file) => !exportsIn(app).includes(file));
    for (const days of [30, 31, 32]) daily(inDays(app, days));
    expect(tasksOf(app, 'deleteExport')).toMatchObject([
      { Tila: 'Avoin', Tekijä: 'Sinä', 'Viimeisin virhe': 'filesElsewhere' },
    ]);
  });
});

describe('the receipt of an erasure', () => {
  it('goes with the period of requests, and nobody’s erasure waits for it', () => {
    const app = copy();
    erase(app);
    const [receipt] = tasksOf(app, 'deleteExport').filter((task) => task['Mitä koskee'] === '');
    expect(receipt).toMatchObject({ Tila: 'Avoin', Tekijä: 'Rekisteri' });
    expect(String(receipt?.['Ohje'])).toContain(String(tasksOf(app, 'confirmErasure')[0]?.['Tunniste']));
    daily(inDays(app, 3 * 365));
    expect(receiptsIn(app)).toHaveLength(2);
    // One of the three years is a leap year.
    daily(inDays(app, 3 * 365 + 1));
    expect(receiptsIn(app)).toEqual([]);
  });
});
