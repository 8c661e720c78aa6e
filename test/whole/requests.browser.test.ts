import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { fulfilTexts } from '../../src/language/clientFulfil';
import { letterDialog } from '../../src/language/clientLetter';
import { actFields, actTexts } from '../../src/language/clientRequestActs';
import { requestList } from '../../src/language/clientRequests';
import { choiceTexts } from '../../src/language/choiceTexts';
import { tabTexts } from '../../src/language/tabs';
import { Bench, hasBrowser } from '../workbench/page/opened';
import { buildProject, type BuiltProject } from '../workbench/process';
import { ownerOfSample, type Owner, type Row } from './owner';

/** A request for access from its entry by hand to the mailed answer, as the owner does it in the sidebar and its window. */

const date = '2026-11-24';
const columns = tabTexts.requests.columns;

let bench: Bench<BuiltProject>;
let owner: Owner;
let person: Row;

(hasBrowser ? describe : describe.skip)('a request for access', () => {
  beforeEach(async () => {
    bench = await Bench.with(buildProject());
    owner = await ownerOfSample(bench, date);
    person = (await owner.rows('customers')).find((row) => row[owner.heading('email')] !== '')!;
  });
  afterEach(() => bench?.stop());

  /** The cells of the request that was entered last. */
  async function request(): Promise<Row> {
    const rows = await owner.rows('requests');
    return rows[rows.length - 1] ?? {};
  }
  const state = async () => (await request())[owner.reads(columns.status.title)];

  it('is entered, identified and answered by mail, with the data attached', async () => {
    const { sidebar, dialog } = owner;
    const name = `${person[owner.heading('firstName')]} ${person[owner.heading('lastName')]}`;
    const email = String(person[owner.heading('email')]);
    await owner.entersRequest({
      right: 'access',
      name,
      email,
      details: 'Mitä minusta on tallessa?',
      receipt: false,
    });
    expect(await request()).toMatchObject({
      [owner.reads(columns.customer.title)]: person[owner.heading('id')],
      [owner.reads(columns.status.title)]: owner.reads(choiceTexts.requestStatus.received),
    });

    const look = owner.button(owner.reads(fulfilTexts.preview), sidebar);
    expect(await look.getAttribute('aria-disabled')).toBe('true');
    await sidebar.getByLabel(owner.reads(actFields.how)).fill('Soitin rekisterissä olevaan numeroon');
    await owner.button(owner.reads(actTexts.identify.button), sidebar).click();
    await sidebar.getByRole('status').getByText(owner.reads(actFields.done)).waitFor();
    expect(await state()).toBe(owner.reads(choiceTexts.requestStatus.inProgress));

    await look.click();
    const letter = dialog.frameLocator('iframe');
    await letter.getByText(`Hei ${name}!`).waitFor();
    const text = dialog.getByLabel(owner.reads(letterDialog.text), { exact: true });
    await text.fill(`${await text.inputValue()}\n\nTerveisin Maija`);
    await letter.getByText('Terveisin Maija').waitFor();
    expect(await state()).toBe(owner.reads(choiceTexts.requestStatus.inProgress));
    await owner.button(owner.reads(letterDialog.send), dialog).click();
    await dialog.getByRole('heading', { name: owner.reads(letterDialog.sent) }).waitFor();
    expect(await state()).toBe(owner.reads(choiceTexts.requestStatus.answered));

    await owner.button(owner.reads(letterDialog.close), dialog).click();
    await owner.page.locator('.surface-dialog').waitFor({ state: 'detached' });
    await sidebar.getByText(owner.reads(choiceTexts.requestStatus.answered)).waitFor();
    await owner.opensPanel(owner.words.outbox);
    await owner.page.getByText(email).first().waitFor();
    await owner.closesDrawer();

    await owner.opensTab('requests');
    await owner.button(owner.reads(requestList.all), sidebar).click();
    await sidebar.getByRole('heading', { level: 1, name: owner.reads(requestList.title) }).waitFor();
    await owner.verifies();
  });
});
