import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { hasBrowser, openBrowser } from '../support/browser';
import { AddonApp } from './app';
import { barriers, openShown } from './browser';
import { shop } from './shop';

let browser: Browser;

(hasBrowser ? describe : describe.skip)('the window for reports and the log', () => {
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  it('makes the report over two days, and says what of the log can be condensed', async () => {
    const fresh = shop();
    const app = new AddonApp(fresh.book.copy(), { state: structuredClone(fresh.state) });
    expect(app.host.run('showProof').error).toBeUndefined();
    const { page, faults } = await openShown(browser, app);
    await page.getByLabel('Ensimmäinen päivä').fill('2026-01-01');
    await page.getByLabel('Viimeinen päivä').fill('2026-12-31');
    await page.getByRole('button', { name: 'Tee selvitys' }).click();
    await page.getByRole('status').getByText('Selvitys on tehty.').waitFor();
    expect(await page.getByRole('link').count()).toBe(3);
    await page.getByRole('button', { name: 'Tee seloste' }).click();
    await page.getByRole('status').getByText('Seloste on tehty.').waitFor();
    await page.getByText('Omat sanasi turvatoimista').waitFor();
    expect(await page.getByRole('link').count()).toBe(6);
    await page.getByRole('button', { name: 'Katso, mitä voi tiivistää' }).click();
    await page.getByText('Lokissa ei ole tiivistettävää.').waitFor();
    expect(await page.getByRole('button', { name: 'Tiivistä', exact: true }).count()).toBe(0);
    if (process.env['SHOT']) await page.screenshot({ path: process.env['SHOT'], fullPage: true });
    expect(faults).toEqual([]);
    expect(await barriers(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
    await page.close();
  });
});
