import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { hasBrowser, openBrowser } from '../support/browser';
import { AddonApp } from './app';
import { barriers, openShown } from './browser';
import { shop, typeHost, typeSetting } from './shop';

let browser: Browser;

(hasBrowser ? describe : describe.skip)('the window of the privacy notice', () => {
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  it('shows the notice as text, publishes it on a word for it, and notes who was given it', async () => {
    const fresh = shop();
    const app = new AddonApp(fresh.book.copy(), { state: structuredClone(fresh.state) });
    typeSetting(app, 'controllerName', '<b>Levykauppa</b> Esimerkki Oy');
    typeSetting(app, 'controllerEmail', 'tietosuoja@example.fi');
    typeHost(app);
    expect(app.host.run('showNotice').error).toBeUndefined();
    const { page, faults } = await openShown(browser, app);
    await page.getByText('Selostetta ei ole vielä julkaistu.').waitFor();
    await page.getByText('Seloste', { exact: true }).click();
    await page.getByText('<b>Levykauppa</b> Esimerkki Oy', { exact: false }).first().waitFor();
    await page.getByLabel('Olen lukenut selosteen').check();
    await page.getByRole('button', { name: 'Julkaise' }).click();
    await page.getByRole('status').getByText('on julkaistu').waitFor();
    expect(await page.getByRole('button', { name: 'Julkaise' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Tee tiedostot' }).click();
    await page.getByRole('link').first().waitFor();
    expect(await page.getByRole('link').count()).toBe(3);
    await page.getByLabel('Kenelle', { exact: true }).selectOption('without');
    await page.getByRole('button', { name: 'Merkitse annetuksi' }).click();
    await page.getByRole('status').getByText('on merkitty annetuksi').waitFor();
    if (process.env['SHOT']) await page.screenshot({ path: process.env['SHOT'], fullPage: true });
    expect(faults).toEqual([]);
    expect(await barriers(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
    await page.close();
  });
});
