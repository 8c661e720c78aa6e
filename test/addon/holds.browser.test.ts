import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { hasBrowser, openBrowser } from '../support/browser';
import { AddonApp } from './app';
import { barriers, expectClean, openShown } from './browser';
import { customersOf, HELSINKI, rowOf, shop } from './shop';

/** Holds as the owner sets and lifts them, on the card and on their own page. */

const fresh = shop();
let browser: Browser;
let app: AddonApp;
let page: Page;
let faults: string[];

const button = (name: string | RegExp) => page.getByRole('button', { name });
const status = (text: string) => page.getByRole('status').getByText(text).waitFor();
async function picture(name: string): Promise<void> {
  const folder = process.env.PICTURES;
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}
async function open(item: string): Promise<void> {
  expect(app.host.run(item).error).toBeUndefined();
  ({ page, faults } = await openShown(browser, app));
}

(hasBrowser ? describe : describe.skip)('the pages', () => {
  beforeAll(async () => {
    browser = await openBrowser();
    app = new AddonApp(fresh.book.copy(), { state: structuredClone(fresh.state) });
  });
  afterAll(() => browser?.close());
  afterEach(() => expectClean({ page, faults }));

  it('set a hold on the card and note that it was looked at', async () => {
    app.select('Asiakkaat', rowOf(app, HELSINKI));
    await open('showCard');
    await button('Asiakaspalvelu').click();
    await page.getByText('Poistoesteitä ei ole asetettu.').waitFor();
    await page.getByText('Aseta poistoeste').click();
    await page.getByLabel('Mitä ei saa poistaa').selectOption({ index: 0 });
    await page.getByLabel('Peruste').selectOption('legalClaim');
    await page.getByRole('textbox', { name: 'Syy' }).fill('Riita toimituksesta');
    await picture('hold-form');
    await button('Aseta este').click();
    await status('Este on asetettu.');
    await page.getByText('Riita toimituksesta').first().waitFor();
    await button(/^Tarkista: /).click();
    await page.getByLabel('Tarkistetaan seuraavan kerran').fill('2027-05-03');
    await button('Pidä voimassa').click();
    await status('Merkitty. Este tarkistetaan seuraavan kerran 3.5.2027.');
    await page.getByText('3.5.2027').first().waitFor();
    await picture('hold-card');
  });

  it('lift a hold from their own page once it was read what that erases', async () => {
    const { Tunniste: who } = customersOf(app)[rowOf(app, HELSINKI)] ?? {};
    app.value<'erase'>({ do: 'erase', who: String(who) });
    await open('showHolds');
    await page.getByText('Mitään ei tarvitse nyt tarkistaa.').waitFor();
    await button(/^Pura: /).click();
    await page.getByRole('heading', { name: 'Puretaanko este?' }).waitFor();
    await page.getByText('Poisto on odottanut.').waitFor();
    await picture('hold-lifting');
    expect(await barriers(page)).toEqual([]);
    await page.getByLabel('Olen lukenut, mitä poistetaan.').check();
    await button('Pura este ja poista').click();
    await status('Este on purettu, ja odottanut poisto on jatkunut.');
    await picture('hold-lifted');
    expect(app.book.records('Poistoesteet')).toMatchObject([{ Purettu: expect.any(Number) }]);
  });
});
