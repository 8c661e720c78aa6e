import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { card, documentNames, erasureTexts, exportTexts } from '../../src/language/client';
import { countedNotices, menu } from '../../src/language/menu';
import { defaultPurposes } from '../../src/language/defaults';
import { choiceTexts } from '../../src/language/choiceTexts';
import { tabTexts } from '../../src/language/tabs';
import type { Language } from '../../src/language/text';
import { Bench, hasBrowser } from '../workbench/page/opened';
import { buildProject, type BuiltProject } from '../workbench/process';
import { Owner, type Row } from './owner';

/** The tour of the README through the built add-on in the workbench, by mouse and keyboard only; each part in another language. */

const GIVES = 'terhi.hamalainen@apple.fi';
const LEAVES = 'leonekohler@surfeu.de';

const marketing = defaultPurposes('fi').find(({ id }) => id === 'marketing')!;
const titles = { fi: 'titleFi', sv: 'titleSv', en: 'titleEn' } as const;

let bench: Bench<BuiltProject>;
let owner: Owner;

(hasBrowser ? describe : describe.skip)('the tour of the README', () => {
  beforeAll(async () => {
    bench = await Bench.with(buildProject());
  });
  afterAll(() => bench?.stop());
  afterEach(() => owner.page.context().close());

  async function begin(language: Language): Promise<void> {
    const addon = ['--bundle', bench.built.addon, '--clock', '2026-11-24'];
    owner = new Owner(
      await bench.openFile(bench.newFile(), ...addon, '--locale', `${language}_FI`),
      language,
    );
    await owner.setsUp();
    await owner.importsChinook();
  }

  /** Gives a consent in the card by keyboard, and withdraws it in the drop-down of the sheet. */
  async function consentGivenAndWithdrawn(language: Language): Promise<void> {
    const { hands, page, sidebar } = owner;
    await owner.selects(GIVES);
    await owner.opensCard();
    await sidebar.getByRole('heading', { level: 1, name: 'Terhi Hämäläinen' }).waitFor();
    await sidebar.getByLabel(owner.reads(card.channel)).selectOption('phone');
    await sidebar.getByLabel(owner.reads(card.evidence)).fill('24.11.2026');
    const title = String(marketing[titles[language]]);
    await owner.button(owner.reads(card.giveFor, { purpose: title }), sidebar).focus();
    await hands.press('Enter');
    await sidebar
      .getByRole('status')
      .getByText(owner.reads(card.recorded, { purpose: title }))
      .waitFor();
    const cell = await owner.cellOf(GIVES, 'marketing');
    await hands.reach(cell);
    await hands.shows(cell, owner.reads(choiceTexts.consentState.given));
    await owner.button(owner.words.close, page.locator('.sidebar')).click();
    await hands.reach(cell);
    await hands.clickArrow(cell);
    await page.getByRole('option', { name: owner.reads(choiceTexts.consentState.withdrawn) }).click();
    await page.getByText(owner.reads(countedNotices.consentsRecorded.one, { count: 1 })).waitFor();
    const events = (await owner.rows('consents')).map(
      (row) => row[owner.reads(tabTexts.consents.columns.action.title)],
    );
    expect(events).toEqual([
      owner.reads(choiceTexts.consentAction.given),
      owner.reads(choiceTexts.consentAction.withdrawn),
    ]);
  }

  /** Has everything that is held on a person written to files, and looks at them. */
  async function exported(language: Language): Promise<void> {
    const { dialog, page } = owner;
    await owner.selects(LEAVES);
    const id = (await owner.customer(LEAVES))![owner.heading('id')];
    await owner.startsAbout(menu.exportPerson);
    await dialog.getByLabel(owner.reads(exportTexts.language)).selectOption(language);
    await owner.button(owner.reads(exportTexts.make), dialog).click();
    await dialog.getByRole('status').getByText(owner.reads(exportTexts.done)).waitFor();
    const name = `${owner.reads(documentNames.access)} ${id} 2026-11-24`;
    const [opened] = await Promise.all([
      page.context().waitForEvent('page'),
      dialog.getByRole('link', { name: `${name}.html` }).click(),
    ]);
    await opened.getByText(LEAVES).first().waitFor();
    await opened.close();
    await owner.closeDialog();
    await owner.opensFile(`${name}.json`);
    await page.locator('.json').getByText(`"${LEAVES}"`).first().waitFor({ state: 'attached' });
    await owner.opensFile(`${name}.html`);
    await page.frameLocator('.preview-frame').getByText(LEAVES).first().waitFor();
    await owner.opensFile(`${name}.pdf`);
    const url = await page.getByRole('link', { name: owner.words.openInTab }).getAttribute('href');
    const pdf = await page.request.get(new URL(url ?? '', page.url()).href);
    expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
    await owner.closesDrawer();
  }

  /** Erases a person who may be erased in part: what accounting needs stays. */
  async function erased(): Promise<void> {
    const { dialog } = owner;
    const before = await owner.rows('customers');
    const person = before.find((row) => row[owner.heading('email')] === LEAVES);
    await owner.selects(LEAVES);
    await owner.startsAbout(menu.erasurePlan);
    await owner.button(owner.reads(erasureTexts.showPlan), dialog).click();
    await dialog
      .getByRole('heading', { name: owner.reads(erasureTexts.planFor, { name: 'Leonie Köhler' }) })
      .waitFor();
    expect(await owner.rows('customers')).toEqual(before);
    await dialog.getByLabel(owner.reads(erasureTexts.read)).check();
    await owner.button(owner.reads(erasureTexts.erase), dialog).click();
    await dialog.getByRole('heading', { level: 1, name: owner.reads(erasureTexts.done) }).waitFor();
    await owner.closeDialog();
    // The row of the person is a new one now, with the number by which the shop's accounts name them.
    const number = owner.heading('number');
    const [theirs, others] = [(row: Row) => row[number] === person![number], await owner.rows('customers')];
    expect(others.find(theirs)).toMatchObject({ [owner.heading('email')]: '', [owner.heading('phone')]: '' });
    expect(others.filter((row) => !theirs(row))).toEqual(before.filter((row) => row !== person));
    expect(JSON.stringify(await owner.rows('log'))).not.toContain('hler');
    await owner.opensFile(new RegExp(`^${owner.reads(documentNames.receipt)} .*\\.pdf`));
    await owner.closesDrawer();
  }

  it('keeps consents in Finnish: given in the card by keyboard, withdrawn in the drop-down of the sheet', async () => {
    await begin('fi');
    await owner.starts(menu.dailyRun);
    const [done] = countedNotices.sweepDone.other.fi.split('.');
    expect(await owner.answersAlert()).toContain(done);
    await consentGivenAndWithdrawn('fi');
    await owner.verifies();
  });

  it('exports a person in Swedish, as files that the drive shows', async () => {
    await begin('sv');
    await exported('sv');
    await owner.verifies();
  });

  it('erases a person in English after the plan was read, and nobody else', async () => {
    await begin('en');
    await erased();
    await owner.verifies();
  });
});
