import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { hasBrowser, openBrowser } from '../support/browser';
import { AddonApp } from './app';
import { barriers, openShown } from './browser';

let browser: Browser;

(hasBrowser ? describe : describe.skip)('the window on access', () => {
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  it('says what is wrong and what to do, and that all is well once it is put right', async () => {
    const app = new AddonApp();
    app.setUp();
    app.state.sharing.viewers = ['stranger@example.com'];
    app.state.sharing.open = { to: 'anyone', role: 'reader' };
    expect(app.host.run('showAccess').error).toBeUndefined();
    const { page, faults } = await openShown(browser, app);
    await page.getByText('Kuka tahansa, jolla on linkki, pääsee rekisteriin (saa katsella).').waitFor();
    await page.getByText('stranger@example.com (saa katsella) ei ole Henkilöstö-välilehdellä.').waitFor();
    await page.getByText('Lisää henkilö Henkilöstö-välilehdelle').waitFor();
    if (process.env['SHOT']) await page.screenshot({ path: process.env['SHOT'], fullPage: true });
    expect(await barriers(page)).toEqual([]);
    app.state.sharing = { owner: 'owner@example.com', editors: [], viewers: [] };
    await page.getByRole('button', { name: 'Tarkista uudelleen' }).click();
    await page.getByText('Kaikki on kunnossa').waitFor();
    await page.getByText('Taulukko on jaettu 1 tilille.').waitFor();
    expect(faults).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
    await page.close();
  });
});
