import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Frame, Page } from 'playwright-core';
import { card, common, erasureTexts, exportTexts, importDialog } from '../../src/language/client';
import { letterDialog } from '../../src/language/clientLetter';
import { actTexts } from '../../src/language/clientRequestActs';
import { requestEntry, requestList } from '../../src/language/clientRequests';
import { formDialog } from '../../src/language/formDialog';
import { menu } from '../../src/language/menu';
import { panelNames } from '../../src/workbench/page/panels/names';
import { Bench, hasBrowser } from '../workbench/page/opened';
import { buildProject, type BuiltProject } from '../workbench/process';
import { ownerOfSample, type Owner } from './owner';

/** What a checker of accessibility finds on everything that the workbench shows of the sample, and on every surface of the add-on in it. */

const date = '2026-11-24';
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

let bench: Bench<BuiltProject>;
let owner: Owner;

/** Rule and element of what is wrong in a page or frame, with all that lies in it. */
async function barriers(where: Page | Frame): Promise<string[]> {
  await where.evaluate(axe);
  const { violations } = await where.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
    'axe.run(document, { iframes: false })',
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Checks the page as it stands, and the add-on's own page in it where there is one. */
async function isClear(what: string): Promise<void> {
  const surface = owner.page.frames().find((frame) => frame.url().includes('/view/surface/'));
  const found = { page: await barriers(owner.page), surface: surface ? await barriers(surface) : [] };
  expect({ what, ...found }).toEqual({ what, page: [], surface: [] });
}

(hasBrowser ? describe : describe.skip)('the accessibility checker', () => {
  beforeAll(async () => {
    bench = await Bench.with(buildProject());
  });
  afterAll(() => bench?.stop());
  beforeEach(async () => {
    owner = await ownerOfSample(bench, date);
  });
  afterEach(() => owner.page.context().close());

  it('has nothing to say of the card and its consents', async () => {
    await owner.hands.click('D4');
    await owner.opensCard();
    await owner.sidebar.getByRole('heading', { name: owner.reads(card.holds) }).waitFor();
    await isClear('card');
    await owner.opensCard(menu.consent);
    await owner.sidebar.locator('h2:focus').waitFor();
    await isClear('consents');
    await owner.button(owner.words.close, owner.page.locator('.sidebar')).click();
  });

  it('has nothing to say of the requests, of one with everything open, and of its letter', async () => {
    const { sidebar, dialog } = owner;
    await owner.starts(menu.newRequest);
    await sidebar.getByLabel(owner.reads(requestEntry.right)).waitFor();
    await isClear('entry of a request');
    await owner.entersRequest({
      right: 'rectification',
      name: 'Terhi Hämäläinen',
      email: 'joku@example.com',
      details: 'Nimeni on väärin.',
      receipt: false,
    });
    for (const summary of await sidebar.locator('summary').all()) await summary.click();
    await isClear('one request');
    await owner.button(owner.reads(actTexts.withdraw.button), sidebar).click();
    await dialog.getByTitle(owner.reads(letterDialog.preview)).waitFor();
    await isClear('letter');
    await owner.button(owner.reads(letterDialog.back), dialog).click();
    await owner.page.locator('.surface-dialog').waitFor({ state: 'detached' });
    await owner.button(owner.reads(requestList.all), sidebar).click();
    await sidebar.getByLabel(owner.reads(requestList.withClosed)).check();
    await sidebar.getByRole('heading', { name: owner.reads(requestList.closed) }).waitFor();
    await isClear('list of requests');
    await owner.button(owner.words.close, owner.page.locator('.sidebar')).click();
  });

  it('has nothing to say of the dialogs of the add-on', async () => {
    const { dialog } = owner;
    await owner.hands.click('D4');
    await owner.startsAbout(menu.exportPerson);
    await owner.button(owner.reads(exportTexts.make), dialog).click();
    await dialog.getByRole('heading', { name: owner.reads(common.files) }).waitFor();
    await isClear('export');
    await owner.closeDialog();
    await owner.startsAbout(menu.erasurePlan);
    await owner.button(owner.reads(erasureTexts.showPlan), dialog).click();
    await dialog.getByRole('heading', { name: owner.reads(erasureTexts.stays) }).waitFor();
    await isClear('erasure plan');
    await owner.closeDialog();
    await owner.starts(menu.importFile);
    await dialog.getByLabel(owner.reads(importDialog.customersFile)).waitFor();
    await isClear('import');
    await owner.closeDialog();
    await owner.starts(menu.requestForm);
    await dialog.getByRole('heading', { name: owner.reads(formDialog.checks) }).waitFor();
    await isClear('form for requests');
    await owner.closeDialog();
    await owner.starts(menu.setUp);
    await dialog.getByRole('button').first().waitFor();
    await isClear('set-up');
    await owner.closeDialog();
  });

  it('has nothing to say of the page with each of its menus open', async () => {
    const { page } = owner;
    const bar = page.getByRole('menubar').getByRole('menuitem');
    for (const name of await bar.allTextContents()) {
      await page.getByRole('menuitem', { name, exact: true }).first().click();
      await page.getByRole('menu').first().waitFor();
      await isClear(name);
      await owner.hands.press('Escape');
    }
    await owner.hands.click('B3', { button: 'right' });
    await page.getByRole('menu').waitFor();
    await isClear(owner.words.cellMenu);
    await owner.hands.press('Escape');
    await owner.button(owner.words.sheetMenu).click();
    await page.getByRole('menu').waitFor();
    await isClear(owner.words.sheetMenu);
  });

  it('has nothing to say of a message, a drop-down, a filter, a note, an edited cell and a warning', async () => {
    const { page, hands, words } = owner;
    await owner.starts(menu.verify);
    await page.locator('.ask-text').waitFor();
    await isClear('message');
    await owner.answersAlert();
    await hands.clickArrow('C3');
    await page.getByRole('option').first().waitFor();
    await isClear('drop-down');
    await hands.press('Escape');
    await hands.click('D3');
    await hands.press('F2');
    await isClear('edited cell');
    await hands.press('Escape', 'Shift+F2');
    await page.getByLabel(words.note, { exact: true }).waitFor();
    await isClear('note');
    await hands.press('Escape');
    await hands.typeInto('A3', 'x');
    await owner.button(words.editAnyway).waitFor();
    await isClear('warning');
    await owner.button(words.cancel).click();
    await hands.press('Control+Home', 'Control+a');
    await owner.choose(words.data, words.createFilter);
    await hands.until(async () => {
      await hands.clickArrow('C1');
      return page.getByRole('dialog').isVisible();
    });
    await page.getByRole('checkbox').first().waitFor();
    await isClear('filter');
  });

  it('has nothing to say of the panels around the workbook', async () => {
    for (const name of panelNames) {
      await owner.opensPanel(owner.words[name]);
      await owner.page.getByRole('tabpanel', { name: owner.words[name] }).waitFor();
      await isClear(name);
    }
  });
});
