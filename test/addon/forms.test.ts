import { describe, expect, it } from '@jest/globals';
import { requestPlan } from '../../src/actions/requests/form-plan';
import type { FormView } from '../../src/addon/protocol';
import type { FormState, Intercept } from '../../src/workbench/host';
import { TestRegister } from '../support/register';
import { AddonApp } from './app';

function register(): AddonApp {
  const app = new AddonApp();
  app.setUp();
  return app;
}

const make = (app: AddonApp, anew = false): FormView => app.value<'makeForm'>({ do: 'makeForm', anew });
const stateOf = (app: AddonApp): FormView => app.value<'formState'>({ do: 'formState' });

/** The form for requests and the one for confirming; fails when one is there twice. */
function formsOf({ state }: AddonApp): { request: FormState; confirm: FormState } {
  const [request, confirm, ...more] = state.forms;
  if (!request || !confirm || more.length > 0) throw new Error(`${state.forms.length} forms`);
  return { request, confirm };
}

/** The same register with calls that a test disturbs. */
const interrupted = (of: AddonApp, intercept: Intercept): AddonApp =>
  new AddonApp(of.book.copy(), { state: structuredClone(of.state), intercept });

/** The same register where the script's list of files shows no forms, as if the scope did not reach them. */
function withoutForms(of: AddonApp): AddonApp {
  const { state } = of;
  const unseen: FormState[] = [];
  const intercept: Intercept = ({ service, method }) => {
    state.forms.push(...unseen.splice(0));
    if (`${service}.${method}` === 'Drive.Files.list') unseen.push(...state.forms.splice(0));
  };
  return new AddonApp(of.book, { state, intercept });
}

const allFine = { published: true, accepting: true, whole: true, confirm: true, linked: true };
const settingOf = (app: AddonApp, key: string): unknown =>
  app.book.records('Asetukset').find((row) => row['Asetus'] === key)?.['Arvo'];
const titles = ({ items }: FormState): string[] => items.map(({ title }) => title);

describe('the form for requests', () => {
  it('is made once, published and linked, with a page in each language', () => {
    const app = register();
    expect(stateOf(app)).toMatchObject({ state: 'none', address: '' });
    const view = make(app);
    const { request, confirm } = formsOf(app);
    expect(view).toMatchObject({ state: 'there', checks: allFine });
    expect(titles(request)).toEqual(requestPlan.map(({ title }) => title));
    expect(request).toMatchObject({
      published: true,
      accepting: true,
      collectsEmail: false,
      editsAllowed: false,
    });
    expect(request.destination).toBeUndefined();
    expect(confirm.items).toHaveLength(2);
    expect(view.website.every(({ text }) => text.includes(view.address))).toBe(true);
    expect(app.state.triggers.filter(({ source }) => source === 'FORMS')).toHaveLength(2);
    const before = [JSON.stringify(app.state.forms), app.snapshot()];
    expect(make(app)).toEqual(view);
    expect([JSON.stringify(app.state.forms), app.snapshot()]).toEqual(before);
    expect(settingOf(app, 'formAddress')).toBe(view.address);
  });

  it('is repaired: questions, pages, choices, state and triggers, with the owner’s words and questions left', () => {
    const app = register();
    const { address } = make(app);
    const { request, confirm } = formsOf(app);
    const named = (title: string) => request.items.findIndex((item) => item.title === title);
    const at = (title: string) => request.items[named(title)] as FormState['items'][number];
    at('Nimi').title = 'Nimesi, kiitos';
    at('Sähköpostiosoite').required = true;
    at('Mitä pyydät?').choices.pop();
    at('Mitä pyydät?').choices.push('Oma valintani');
    at('Närmare').title = 'Egen fråga';
    const [details] = request.items.splice(named('Egen fråga'), 1);
    request.items.splice(named('Din begäran'), 1);
    request.items.push({ ...at('Name'), id: 5, title: 'Own question' });
    at('Kieli / Språk / Language').choices = ['Suomi'];
    Object.assign(request, { published: false, accepting: false, collectsEmail: true, limitOne: true });
    confirm.accepting = false;
    app.state.triggers = app.state.triggers.filter(({ source }) => source !== 'FORMS');
    expect(stateOf(app).checks).toEqual({
      published: false,
      accepting: false,
      whole: false,
      confirm: false,
      linked: false,
    });
    expect(make(app)).toMatchObject({ address, checks: allFine });
    expect(details).toBeDefined();
    expect(titles(request)).toEqual([
      ...requestPlan.map(({ title }) => (title === 'Nimi' ? 'Nimesi, kiitos' : title)),
      'Own question',
    ]);
    expect(at('Sähköpostiosoite').required).toBe(false);
    expect(at('Mitä pyydät?').choices).toHaveLength(11);
    expect(at('Kieli / Språk / Language').targets).toHaveLength(3);
    expect(request).toMatchObject({ collectsEmail: false, limitOne: false });
  });

  it('that was deleted is made anew only when the owner says that it is gone', () => {
    const app = register();
    const { address } = make(app);
    app.state.forms.splice(0, 1);
    expect(stateOf(app).state).toBe('lost');
    expect(app.reply<'makeForm'>({ do: 'makeForm' })).toMatchObject({ ok: false, code: 'formNotFound' });
    expect(app.state.forms).toHaveLength(1);
    const view = make(app, true);
    expect(view).toMatchObject({ state: 'there', checks: allFine });
    expect(view.address).not.toBe(address);
    expect(app.state.forms).toHaveLength(2);
    expect(app.state.triggers.filter(({ source }) => source === 'FORMS')).toHaveLength(2);
  });

  it('is finished after a run that was killed at any call: none is left over, and none published before it is whole', () => {
    const fresh = register();
    let points = 0;
    for (let index = 0; ; index++) {
      const dying = interrupted(fresh, (call) => (call.index === index ? { kill: 'after' } : undefined));
      const { error } = dying.host.clientCall('serve', [{ do: 'makeForm' }]);
      for (const { published, items } of dying.state.forms)
        expect([index, published && ![2, requestPlan.length].includes(items.length)]).toEqual([index, false]);
      if (!error) break;
      points++;
      const app = new AddonApp(dying.book, { state: dying.state });
      expect([index, make(app)]).toEqual([
        index,
        expect.objectContaining({ checks: allFine, leftovers: [] }),
      ]);
      const { request, confirm } = formsOf(app);
      expect([index, settingOf(app, 'formId'), settingOf(app, 'confirmFormId')]).toEqual([
        index,
        request.id,
        confirm.id,
      ]);
      expect([index, app.state.triggers.length]).toEqual([index, 4]);
    }
    expect(points).toBeGreaterThan(60);
  });

  it('is found again after several runs in a row were killed just as it was there', () => {
    let app = register();
    for (let times = 0; times < 3; times++) {
      app = interrupted(app, ({ service, method }) =>
        service === 'FormApp' && method === 'create' ? { kill: times === 1 ? 'before' : 'after' } : undefined,
      );
      app.host.clientCall('serve', [{ do: 'makeForm' }]);
      app = new AddonApp(app.book, { state: app.state });
    }
    expect(make(app)).toMatchObject({ checks: allFine, leftovers: [] });
    expect(app.state.forms).toHaveLength(2);
  });

  it('that Drive does not show is named until the owner has looked, and another one is made', () => {
    const dying = interrupted(register(), ({ service, method }) =>
      service === 'FormApp' && method === 'create' ? { kill: 'after' } : undefined,
    );
    dying.host.clientCall('serve', [{ do: 'makeForm' }]);
    expect(dying.state.forms).toHaveLength(1);
    const app = withoutForms(dying);
    const [{ title } = { title: '' }] = app.state.forms;
    expect(stateOf(app).leftovers).toEqual([]);
    expect(make(app)).toMatchObject({
      checks: allFine,
      leftovers: [{ title, at: '24.11.2026 klo 10.00' }],
    });
    expect(app.state.forms).toHaveLength(3);
    expect(make(app).leftovers).toHaveLength(1);
    app.state.forms.shift();
    expect(app.value<'leftoversGone'>({ do: 'leftoversGone' })).toMatchObject({
      checks: allFine,
      leftovers: [],
    });
    expect(stateOf(app).leftovers).toEqual([]);
  });

  it('of a register whose key another script has not is not touched', () => {
    const app = new AddonApp(new TestRegister());
    expect(app.reply<'makeForm'>({ do: 'makeForm' })).toMatchObject({ ok: false, code: 'notSetUp' });
    expect(app.state.forms).toEqual([]);
  });
});
