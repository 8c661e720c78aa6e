import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DrawerView, FormListView } from '../../../src/workbench/server/protocol';
import { buildWorkbench } from '../process';
import { Api } from '../server/api';

const script = `
  function makeForm() {
    const form = FormApp.create('Ask <us>');
    form.setDescription('Please "ask" & wait').setCollectEmail(true).setAllowResponseEdits(true).setConfirmationMessage('Thanks!');
    form.addTextItem().setTitle('Name').setRequired(true).setHelpText('Your whole name');
    form.addMultipleChoiceItem().setTitle('Which').setChoiceValues(['Copy', 'Erase']).showOtherOption(true);
    form.addCheckboxItem().setTitle('Where').setChoiceValues(['Shop', 'Web']);
    form.addPageBreakItem().setTitle('More');
    form.addListItem().setTitle('Answer by').setChoiceValues(['Post', 'Mail']);
    form.addDateItem().setTitle('Day');
    form.addParagraphTextItem().setTitle('Details');
    form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId());
    ScriptApp.newTrigger('note').forForm(form).onFormSubmit().create();
  }
  function note(e) { MailApp.sendEmail(e.response.getRespondentEmail(), 'Noted', JSON.stringify(e.response.getItemResponses().map((r) => r.getResponse()))); }`;
const scopes = ['spreadsheets', 'forms', 'script.send_mail', 'script.scriptapp'];

/** A workbench whose script has made a form, which is not published yet. */
export interface FormsOpened {
  root: string;
  /** A request of the page. */
  tell(path: string, body: object): Promise<unknown>;
  /** What the drawer shows when no script runs any more. */
  drawer(): Promise<DrawerView>;
  form(): Promise<FormListView>;
  remove(): void;
}

/** Builds and starts it, and lets its script make the form. */
export async function openForms(): Promise<FormsOpened> {
  const built = buildWorkbench();
  const bundle = join(built.folder, 'bundle');
  mkdirSync(bundle);
  const oauthScopes = scopes.map((name) => `https://www.googleapis.com/auth/${name}`);
  writeFileSync(join(bundle, 'Code.js'), script);
  writeFileSync(
    join(bundle, 'appsscript.json'),
    JSON.stringify({ oauthScopes, timeZone: 'Europe/Helsinki' }),
  );
  const workbench = built.run('--workbook', 'forms.json', '--port', '0', '--bundle', 'bundle');
  const api = await Api.at(await workbench.ready);
  const root = api.url.replace(/\/$/, '');
  const tell = (path: string, body: object): Promise<unknown> => api.post(path, body);
  const drawer = async (): Promise<DrawerView> => {
    // The triggers of an answer run when it has been taken.
    await api.stage(({ activity }) => activity.state !== 'running');
    return api.drawer();
  };
  // The script asks for its permissions first; the answer may come before the question, so that it is given until it was heard.
  const granting = setInterval(() => void tell('/api/answer', { id: 1, button: 'OK', text: '' }), 50);
  await tell('/api/menu', { functionName: 'makeForm' });
  clearInterval(granting);
  const form = async (): Promise<FormListView> => (await drawer()).forms[0]!;
  return { root, tell, drawer, form, remove: () => built.remove() };
}
