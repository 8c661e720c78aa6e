import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { accessTexts } from '../../src/language/accessReview';
import { addressDialog } from '../../src/language/addresses';
import { choiceTexts } from '../../src/language/choices';
import { breachTexts } from '../../src/language/clientBreaches';
import { common } from '../../src/language/client';
import { noticeDialog } from '../../src/language/clientNotice';
import { digestTexts } from '../../src/language/letters/digest';
import { menu } from '../../src/language/menu';
import { checkDialog } from '../../src/language/noticeLint/dialog';
import { processingDialog } from '../../src/language/processingRecord';
import type { Text } from '../../src/language/text';
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

  it('assesses a breach and has both notices and the register of breaches made, which open from the drive', async () => {
    const { dialog } = owner;
    await owner.starts(menu.breaches);
    await dialog.getByText(owner.reads(breachTexts.newTitle)).click();
    await dialog.getByLabel(owner.reads(breachTexts.awareAt)).fill('2026-11-23T09:30');
    await dialog.getByLabel(owner.reads(breachTexts.description)).first().fill('Kansio katosi');
    await click(breachTexts.record);
    await says(owner.reads(breachTexts.recorded));
    await dialog.getByText(owner.reads(breachTexts.noticesTitle), { exact: true }).first().click();
    await owner.button(owner.reads(breachTexts.authorityDraft), dialog).first().click();
    await dialog.getByRole('link', { name: /^Ilmoitus viranomaiselle .*\.html/ }).waitFor();
    await owner.button(owner.reads(breachTexts.makeRegister), dialog).click();
    await dialog.getByRole('link', { name: /^Tietoturvaloukkaukset .*\.html/ }).waitFor();
    await owner.closeDialog();
    for (const name of [/^Ilmoitus viranomaiselle .*\.html/, /^Tietoturvaloukkaukset .*\.html/]) {
      await owner.opensFile(name);
      await owner.page.frameLocator('.drawer iframe').getByText('Kansio katosi').first().waitFor();
    }
  });

  it('makes a list of e-mail addresses of those who permit it, and one of addresses with a line a household', async () => {
    const { dialog, page } = owner;
    const list = async (wish: [label: Text, option: string][], name: RegExp): Promise<string> => {
      await owner.starts(menu.labels);
      for (const [label, option] of wish) await dialog.getByLabel(owner.reads(label)).selectOption(option);
      await click(addressDialog.look);
      await dialog.getByRole('heading', { name: owner.reads(addressDialog.leftOutTitle) }).waitFor();
      await click(addressDialog.make);
      await says(owner.reads(addressDialog.made));
      await owner.closeDialog();
      await owner.opensFile(name);
      return await page.locator('.drawer table').innerText();
    };
    const { purpose, format, onePer } = addressDialog;
    const mails = await list(
      [
        [purpose, 'marketing'],
        [format, 'email'],
      ],
      /^Sähköpostiluettelo .*\.csv/,
    );
    const emails = (await owner.rows('customers')).map((row) => [
      row[owner.heading('email')],
      row[owner.heading('marketing')],
    ]);
    const listed = emails.filter(([email]) => email !== '' && mails.includes(String(email)));
    expect(listed.length).toBeGreaterThan(10);
    expect(listed.filter(([, consent]) => consent !== owner.reads(choiceTexts.consentState.given))).toEqual(
      [],
    );
    const households = await list(
      [
        [purpose, 'customer'],
        [format, 'csv'],
        [onePer, 'household'],
      ],
      /^Osoiteluettelo .*\.csv/,
    );
    const [headings = [], ...lines] = households.split('\n').map((line) => line.split('\t'));
    const places = ['street', 'postcode', 'city'] as const;
    const at = places.map((column) => headings.indexOf(owner.heading(column)));
    const organisation = headings.indexOf(owner.heading('organisation'));
    const homes = lines.filter((line) => line[organisation] === '');
    const addresses = homes.map((line) => at.map((column) => line[column]).join());
    expect([...at, organisation]).not.toContain(-1);
    expect(addresses.length).toBeGreaterThan(10);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('gets the digest by mail after a week, with what waits and the checkpoint of the log', async () => {
    const { page } = owner;
    await owner.opensPanel(owner.words.clock);
    await owner.button(owner.words.oneWeek).click();
    await page.getByText(owner.words.ranMeanwhile.replace('{count}', '8')).waitFor();
    await owner.opensLetter(owner.reads(digestTexts.subjectWaiting));
    const letter = page.frameLocator('.drawer iframe');
    await letter.getByText(owner.reads(digestTexts.compare)).waitFor();
    await letter.getByText(owner.reads(digestTexts.tasks), { exact: true }).waitFor();
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
