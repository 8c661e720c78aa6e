import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { fulfilTexts } from '../../src/language/clientFulfil';
import { letterDialog } from '../../src/language/clientLetter';
import { actTexts } from '../../src/language/clientRequestActs';
import { oneRequest } from '../../src/language/clientRequests';
import { choiceTexts } from '../../src/language/choiceTexts';
import { formDialog } from '../../src/language/formDialog';
import { answerTexts } from '../../src/language/letters/answers';
import { identityCodeTexts } from '../../src/language/letters/process';
import { menu } from '../../src/language/menu';
import { tabTexts } from '../../src/language/tabs';
import type { Language } from '../../src/language/text';
import { Bench, hasBrowser } from '../workbench/page/opened';
import { buildProject, type BuiltProject } from '../workbench/process';
import { Owner, type Row } from './owner';
import { Respondent, type Asked } from './respondent';

/**
 * Three requests from the form to the answer, in a register of each language: the data subject before the forms and the mails, the
 * owner before the sidebar and the letter's window.
 */

const ASKER = 'terhi.hamalainen@apple.fi';
const columns = tabTexts.requests.columns;
const states = choiceTexts.requestStatus;

let bench: Bench<BuiltProject>;
let owner: Owner;
let asker: Respondent;

(hasBrowser ? describe : describe.skip)('a request by the form', () => {
  beforeAll(async () => {
    bench = await Bench.with(buildProject());
  });
  afterAll(() => bench?.stop());
  afterEach(() => owner.page.context().close());

  /** A register with the shop's customers and its forms, whose address the owner opens and the asker fills in. */
  async function asked(language: Language, wish: Omit<Asked, 'name' | 'email'>): Promise<void> {
    const addon = ['--bundle', bench.built.addon, '--clock', '2026-11-24'];
    owner = new Owner(
      await bench.openFile(bench.newFile(), ...addon, '--locale', `${language}_FI`),
      language,
    );
    asker = new Respondent(language);
    await owner.setsUp();
    await owner.importsChinook();
    await owner.starts(menu.requestForm);
    await owner.button(owner.reads(formDialog.make), owner.dialog).waitFor();
    await owner.button(owner.reads(formDialog.make), owner.dialog).click();
    await owner.dialog.getByRole('status').getByText(owner.reads(formDialog.made)).waitFor();
    const form = await owner.opensTabBy(
      owner.dialog.getByRole('link', { name: owner.reads(formDialog.open) }),
    );
    await asker.asks(form, { name: 'Terhi Hämäläinen', email: ASKER, ...wish });
    await owner.closeDialog();
  }

  /** The cells of the only request, by heading. */
  async function request(): Promise<Row> {
    const rows = await owner.rows('requests');
    expect(rows).toHaveLength(1);
    return rows[0] as Row;
  }
  const cell = async (column: keyof typeof columns) => (await request())[owner.reads(columns[column].title)];

  /** Sends the letter in its window, and comes back to the request. */
  async function sends(): Promise<void> {
    const { dialog } = owner;
    await owner.button(owner.reads(letterDialog.send), dialog).click();
    await dialog.getByRole('heading', { name: owner.reads(letterDialog.sent) }).waitFor();
    await owner.button(owner.reads(letterDialog.close), dialog).click();
    await owner.page.locator('.surface-dialog').waitFor({ state: 'detached' });
  }

  /** The owner opens the request in the sidebar and has a code sent; the asker types it back. */
  async function confirmed(right: Asked['right']): Promise<void> {
    const { sidebar, dialog, page } = owner;
    await owner.starts(menu.requests);
    await sidebar.getByRole('button', { name: owner.reads(choiceTexts.right[right]) }).waitFor();
    await sidebar.getByRole('button', { name: owner.reads(choiceTexts.right[right]) }).click();
    await sidebar.getByRole('heading', { name: owner.reads(oneRequest.next) }).waitFor();
    await owner.button(owner.reads(actTexts.sendCode.button), sidebar).click();
    await dialog.getByTitle(owner.reads(letterDialog.preview)).waitFor();
    await sends();
    await owner.opensLetter(owner.reads(identityCodeTexts.subject));
    const mail = page.frameLocator('.letter');
    const code = (await mail.getByText(/^[0-9A-Z]{5}(-[0-9A-Z]{5})+$/).textContent()) ?? '';
    const form = await owner.opensTabBy(mail.getByRole('link').first());
    await asker.confirms(form, code);
    await owner.closesDrawer();
    // Back in the sidebar, it shows by itself what was typed meanwhile.
    await sidebar.getByRole('heading', { level: 1 }).click();
    await owner.button(owner.reads(actTexts.sendCode.button), sidebar).waitFor({ state: 'detached' });
    expect(await cell('identity')).toBe(owner.reads(choiceTexts.identity.confirmed));
  }

  /** The owner looks at what would happen, and at the letter. */
  async function previewed(): Promise<void> {
    await owner.button(owner.reads(fulfilTexts.preview), owner.sidebar).click();
    await owner.dialog.getByTitle(owner.reads(letterDialog.preview)).waitFor();
  }

  /** The answer lies in the outbox, and the row of the request says so. */
  async function answered(state: keyof typeof states, told: string[], files = 0): Promise<void> {
    await owner.sidebar.getByText(owner.reads(states[state])).first().waitFor();
    await owner.opensLetter(owner.reads(answerTexts.subject));
    const letter = owner.page.frameLocator('.letter');
    for (const text of told) await letter.getByText(text).first().waitFor();
    if (files > 0) await owner.page.getByText(`${owner.words.attachments} (${files})`).waitFor();
    await owner.closesDrawer();
    await owner.opensTab('requests');
    expect(await cell('status')).toBe(owner.reads(states[state]));
    await owner.verifies();
  }

  it('for access in Finnish is confirmed by a code and answered with the files', async () => {
    await asked('fi', { right: 'access', details: 'Mitä minusta on tallessa?' });
    await confirmed('access');
    await previewed();
    await sends();
    await answered('answered', ['Hei Terhi Hämäläinen!', 'Henkilötiedot (PDF)'], 3);
  });

  it('for erasure in Swedish is carried out after the plan was read, and answered in part', async () => {
    await asked('sv', { right: 'erasure', details: 'Radera allt om mig.' });
    await confirmed('erasure');
    await previewed();
    await owner.dialog.getByLabel(owner.reads(letterDialog.read)).check();
    expect((await owner.customer(ASKER))?.[owner.heading('phone')]).not.toBe('');
    await sends();
    expect(await owner.customer(ASKER)).toBeUndefined();
    await answered('partlyAnswered', ['Hej Terhi Hämäläinen!', 'Dataombudsmannens byrå']);
  });

  it('for rectification in English changes the field that the owner chose, and says so', async () => {
    const { city } = tabTexts.customers.columns;
    await asked('en', { right: 'rectification', details: 'I live in Espoo now.' });
    await confirmed('rectification');
    const { sidebar } = owner;
    const field = owner.reads(city.title);
    await sidebar.getByLabel(owner.reads(fulfilTexts.column)).selectOption({ label: field });
    await owner.button(owner.reads(fulfilTexts.addColumn), sidebar).click();
    await sidebar.getByLabel(owner.reads(fulfilTexts.newValueFor, { field })).fill('Espoo');
    await previewed();
    await sends();
    expect((await owner.customer(ASKER))?.[owner.heading('city')]).toBe('Espoo');
    await answered('answered', ['Hello Terhi Hämäläinen,', 'City: before “Helsinki”, now “Espoo”']);
  });
});
