import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { AddonApp } from './app';
import { hasBrowser, openBrowser } from '../support/browser';
import { barriers, openShown } from './browser';
import { shop } from './shop';

const fresh = shop();

let browser: Browser;
let app: AddonApp;
let page: Page;
let faults: string[];

(hasBrowser ? describe : describe.skip)('the help', () => {
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());
  beforeEach(() => {
    app = new AddonApp(fresh.book.copy(), { state: structuredClone(fresh.state) });
  });
  afterEach(async () => {
    expect(faults).toEqual([]);
    expect(await barriers(page)).toEqual([]);
    await page.close();
  });

  it('is the owner’s guide, whose chapters are reached from its contents', async () => {
    expect(app.host.run('showHelp').error).toBeUndefined();
    ({ page, faults } = await openShown(browser, app));
    await page.getByRole('navigation', { name: 'Sisällys' }).getByRole('button', { name: /^9\. / }).click();
    await page.locator('h2:focus', { hasText: /^9\. .*tarkistuspisteet/ }).waitFor();
    expect(await page.getByRole('heading', { name: 'Palautuksen jälkeen' }).count()).toBe(1);
    // What leads to neighbours of the guide in the repository leads nowhere from a spreadsheet: only pages of the web are left.
    const links = await page
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links).toEqual([
      'https://script.google.com/home/usersettings',
      'https://myaccount.google.com/connections',
    ]);
  });

  it('tells how to install, in the owner’s language', async () => {
    expect(app.host.run('showHelp').error).toBeUndefined();
    ({ page, faults } = await openShown(browser, app));
    await page.getByRole('button', { name: '12. Asentaminen' }).click();
    await page.locator('h2:focus', { hasText: '12. Asentaminen' }).waitFor();
    await page.getByRole('heading', { name: 'Vaihe 2: lupa toimia' }).waitFor();
    await page.getByText('npm run deploy -- --create "Asiakasrekisteri"').waitFor();
  });

  it('opens from a sidebar at the chapter that tells of it', async () => {
    expect(app.host.run('showHolds').error).toBeUndefined();
    ({ page, faults } = await openShown(browser, app));
    await page.getByRole('button', { name: 'Ohje tästä' }).click();
    for (let turn = 0; app.person.shown.length < 2 && turn < 100; turn++) await page.waitForTimeout(20);
    await page.close();
    ({ page, faults } = await openShown(browser, app));
    await page.locator('h2:focus', { hasText: /^8\. / }).waitFor();
  });
});
