import { itemIdsOf, requestPlan, confirmPlan } from '../../src/actions/requests/form-plan';
import type { ExecutionRecord, FormState, SubmitManners } from '../../src/workbench/host';
import { AddonApp } from './app';

/** A register with its forms. */
export function withForms(): AddonApp {
  const app = new AddonApp();
  app.setUp();
  app.value<'makeForm'>({ do: 'makeForm' });
  return app;
}

/** The value of a setting as the sheet holds it. */
export const settingOf = (app: AddonApp, key: string): string =>
  String(app.book.records('Asetukset').find((row) => row['Asetus'] === key)?.['Arvo'] ?? '');

/** Writes a setting as an owner does. */
export function writeSetting(app: AddonApp, key: string, value: string): void {
  const row = app.book.records('Asetukset').findIndex((each) => each['Asetus'] === key);
  app.paste('Asetukset', 'Arvo', row, [value]);
}

/** One of the two forms; fails when it is not there. */
export function formOf(app: AddonApp, kind: 'request' | 'confirm' = 'request'): FormState {
  const id = settingOf(app, kind === 'request' ? 'formId' : 'confirmFormId');
  const form = app.state.forms.find((each) => each.id === id);
  if (!form) throw new Error(`no ${kind} form`);
  return form;
}

function answersById(app: AddonApp, kind: 'request' | 'confirm', answers: Record<string, string>) {
  const [setting, plan] =
    kind === 'request' ? (['formItems', requestPlan] as const) : (['confirmFormItems', confirmPlan] as const);
  const ids = itemIdsOf(settingOf(app, setting), plan);
  return Object.fromEntries(Object.entries(answers).map(([key, text]) => [String(ids[key]), text]));
}

/** Sends a form in, by the names of its questions; `tell` fires its triggers. */
export function sendIn(
  app: AddonApp,
  answers: Record<string, string>,
  manners: SubmitManners = {},
  kind: 'request' | 'confirm' = 'request',
): () => ExecutionRecord[] {
  const given = { answers: answersById(app, kind, answers), email: '' };
  const outcome = app.host.formCounter().take(formOf(app, kind), given, manners);
  if (!('tell' in outcome)) throw new Error(JSON.stringify(outcome));
  return () => {
    const executions = outcome.tell();
    const failed = executions.find(({ error }) => error);
    if (failed) throw new Error(failed.error?.message);
    return executions;
  };
}

/** A response without any answer, such as Google has let through. */
export function sendBlank(app: AddonApp, number: number): void {
  const at = app.clock.now.toISOString();
  const blank = { id: `blank-${number}`, at, email: '', answers: {}, editKey: `key-${number}`, landed: true };
  formOf(app).responses.push(blank);
}

/** The daily run as the clock starts it. */
export function daily(app: AddonApp): void {
  const { error } = app.host.run('dailyRun', [], { trigger: 'time' });
  if (error) throw new Error(error.message);
}
