import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { accessTexts } from '../../src/language/accessReview';
import { addressDialog } from '../../src/language/addresses';
import { breachTexts } from '../../src/language/clientBreaches';
import { common } from '../../src/language/client';
import { noticeDialog } from '../../src/language/clientNotice';
import { menu } from '../../src/language/menu';
import { checkDialog } from '../../src/language/noticeLint/dialog';
import { processingDialog } from '../../src/language/processingRecord';
import { Bench, hasBrowser } from '../workbench/page/opened';
import { buildProject, type BuiltProject } from '../workbench/process';
import { ownerOfSample, type Owner } from './owner';

/** What a privacy notice promises besides the rights: the notice itself, the record, lists, breaches, access and help, as their owner works them. */

const date = '2026-11-24';
const faulty = join(__dirname, '../data/notices/faulty-fi-01-old-template.txt');

let bench: Bench<BuiltProject>;
let owner: Owner;

(hasBrowser ? describe : describe.skip)('the owner of the sample', () => {
  beforeAll(async () => {
    bench = await Bench.with(buildProject());
  });
  afterAll(() => bench?.stop());
  beforeEach(async () => {
    owner = await ownerOfSample(bench, date);
  });
  afterEach(() => owner.page.context().close());

  const click = (text: Parameters<Owner['reads']>[0]) =>
    owner.button(owner.reads(text), owner.dialog).click();
  const says = (text: string) => owner.dialog.getByRole('status').getByText(text).waitFor();

  it('publishes the notice, opens its web page in the drive, and has an older text checked', async () => {
    const { dialog } = owner;
    const before = await owner.rows('noticeVersions');
    await owner.starts(menu.notice);
    await dialog.getByLabel(owner.reads(noticeDialog.looked)).check();
    await click(noticeDialog.publish);
    await dialog.getByText(owner.reads(noticeDialog.versions)).waitFor();
    await click(noticeDialog.files);
    await says(owner.reads(noticeDialog.filesMade));
    await dialog.getByLabel(owner.reads(checkDialog.text)).fill(readFileSync(faulty, 'utf8'));
    await click(checkDialog.check);
    await dialog.getByText('Pyyntöön vaaditaan allekirjoitus.').first().waitFor();
    await owner.closeDialog();
    expect((await owner.rows('noticeVersions')).length).toBe(before.length + 1);
    await owner.opensFile(/^Tietosuojaseloste .*\.html/);
    await owner.page.frameLocator('.drawer iframe').getByRole('heading', { level: 1 }).waitFor();
  });

  it('prints labels of those who permit it for a printing house, which is noted as a disclosure of each', async () => {
    const { dialog } = owner;
    const before = await owner.rows('disclosures');
    await owner.starts(menu.labels);
    await dialog.getByLabel(owner.reads(addressDialog.purpose)).selectOption({ index: 1 });
    await dialog.getByLabel(owner.reads(addressDialog.recipient)).selectOption({ index: 1 });
    await click(addressDialog.look);
    await dialog.getByRole('heading', { name: owner.reads(addressDialog.leftOutTitle) }).waitFor();
    await click(addressDialog.make);
    await says(owner.reads(addressDialog.made));
    await owner.closeDialog();
    await owner.opensFile(/^Osoitetarrat .*\.pdf/);
    await owner.page.locator('.drawer object, .drawer embed, .drawer iframe').first().waitFor();
    expect((await owner.rows('disclosures')).length).toBeGreaterThan(before.length);
  });

  it('records a breach, and is told in the sidebar of today once its 72 hours are over', async () => {
    const { dialog, sidebar } = owner;
    await owner.starts(menu.breaches);
    await dialog.getByText(owner.reads(breachTexts.newTitle)).click();
    await dialog.getByLabel(owner.reads(breachTexts.awareAt)).fill('2026-11-20T09:30');
    await dialog.getByLabel(owner.reads(breachTexts.description)).first().fill('Kansio katosi');
    await click(breachTexts.record);
    await says(owner.reads(breachTexts.recorded));
    await owner.closeDialog();
    await owner.starts(menu.today);
    await sidebar.getByText('23.11.2026', { exact: false }).first().waitFor();
  });

  it('is told who can open the spreadsheet and should not', async () => {
    const { dialog, page } = owner;
    await owner.opensPanel(owner.words.sharing);
    await page.getByLabel(owner.words.emailAddress).fill('vieras@example.com');
    await owner.button(owner.words.share).click();
    await owner.button(owner.words.stopSharingWith.replace('{email}', 'vieras@example.com')).waitFor();
    await owner.starts(menu.access);
    await dialog.getByText('vieras@example.com (saa katsella) ei ole Henkilöstö-välilehdellä.').waitFor();
    expect(await dialog.getByText(owner.reads(accessTexts.fine)).count()).toBe(0);
  });

  it('has the record of processing made, and reads in the help how to go on', async () => {
    const { dialog } = owner;
    await owner.starts(menu.proof);
    await click(processingDialog.make);
    await says(owner.reads(processingDialog.made));
    await dialog
      .getByRole('heading', { name: owner.reads(common.files) })
      .first()
      .waitFor();
    await owner.closeDialog();
    expect((await owner.rows('processing')).length).toBeGreaterThan(0);
    await owner.starts(menu.help);
    await dialog.getByRole('navigation').getByRole('button').first().waitFor();
  });
});
