import { SheetsStandIn } from '../../../src/workbench/sheets';
import type {
  FormAnswer,
  FormState,
  HostOptions,
  SubmitManners,
  SubmitOutcome,
} from '../../../src/workbench/host';
import { hostFor, manifest } from '../host/harness';

const withForms = {
  ...manifest,
  oauthScopes: [...(manifest.oauthScopes ?? []), 'https://www.googleapis.com/auth/forms'],
};

/** A spreadsheet with one small sheet, and a script in it that may use forms, at noon UTC on 3 March 2026. */
export function formWorld(
  script: string,
  { locale = 'fi_FI', ...options }: Partial<HostOptions> & { locale?: string } = {},
) {
  const sheets = new SheetsStandIn();
  const { body } = sheets.handle({
    method: 'POST',
    path: '/v4/spreadsheets',
    query: {},
    body: {
      properties: { title: 'Book', locale, timeZone: 'Europe/Helsinki' },
      sheets: [
        { properties: { sheetId: 7, title: 'Data', gridProperties: { rowCount: 20, columnCount: 8 } } },
      ],
    },
  });
  const { spreadsheetId } = body as { spreadsheetId: string };
  const files = { script, manifest: withForms, html: {} };
  const world = hostFor(script, { files, sheets, spreadsheetId, ...options });

  /** Runs a function of the script; fails the test when it fails. */
  function run(name: string, ...args: unknown[]): unknown {
    const { result, error } = world.host.run(name, args);
    if (error) throw new Error(`${error.name}: ${error.message}`);
    return result;
  }

  function form(): FormState {
    const [first] = world.host.forms();
    if (!first) throw new Error('There is no form.');
    return first;
  }

  /** Sends in answers by the questions' titles. */
  function submit(
    answers: Record<string, FormAnswer>,
    manners: SubmitManners & { editKey?: string; email?: string } = {},
  ): SubmitOutcome {
    const { email = '', ...rest } = manners;
    const byId = form().items.flatMap(({ id, title }) =>
      answers[title] === undefined ? [] : [[id, answers[title]] as const],
    );
    return world.host.formCounter().take(form(), { answers: Object.fromEntries(byId), email }, rest);
  }

  /** The texts that a sheet shows. */
  function shown(title: string): string[][] {
    const range = encodeURIComponent(`'${title}'`);
    const path = `/v4/spreadsheets/${spreadsheetId}/values/${range}`;
    const answer = sheets.handle({ method: 'GET', path, query: {} });
    return (answer.body as { values?: string[][] }).values ?? [];
  }

  return { ...world, sheets, spreadsheetId, run, form, submit, shown };
}

/** The log lines of executions, each parsed as JSON. */
export function told(outcome: SubmitOutcome): unknown[] {
  if (!('tell' in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.tell().flatMap(({ logs, error }): unknown[] => {
    if (error) throw new Error(error.message);
    return logs.map(({ message }): unknown => JSON.parse(message));
  });
}
