import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { hasBrowser, openBrowser } from '../support/browser';
import { AddonApp } from './app';
import { barriers, openShown } from './browser';
import { shop } from './shop';

let browser: Browser;
const file = 'test/data/notices/faulty-fi-01-old-template.txt';

(hasBrowser ? describe : describe.skip)('the check of a text in the window of the privacy notice', () => {
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  it('tells what is wrong with a pasted or chosen text, as text, and makes a mended draft', async () => {
    const fresh = shop();
    const app = new AddonApp(fresh.book.copy(), { state: structuredClone(fresh.state) });
    expect(app.host.run('showNotice').error).toBeUndefined();
    const { page, faults } = await openShown(browser, app);
    const check = page.getByRole('button', { name: 'Tarkista', exact: true });
    const text = page.getByLabel('Selosteen teksti');
    await text.fill(`${readFileSync(file, 'utf8')}\nPyyntö on allekirjoitettava: <b onclick="x">nyt</b>.\n`);
    await check.click();
    await page.getByText('Pyyntöön vaaditaan allekirjoitus.').first().waitFor();
    await page.getByText('<b onclick="x">nyt</b>', { exact: false }).first().waitFor();
    await text.fill('Tämä ei ole seloste.');
    expect(await page.getByText('Pyyntöön vaaditaan allekirjoitus.').count()).toBe(0);
    await page.getByLabel('Tiedosto (.txt, .md tai .html)').setInputFiles(file);
    await check.click();
    await page.getByText('12 artiklan 2 kohta', { exact: false }).first().waitFor();
    await page.getByRole('button', { name: 'Tee korjattu luonnos' }).click();
    await page
      .getByRole('link', { name: /korjattu luonnos/ })
      .first()
      .waitFor();
    expect(await page.getByRole('link', { name: /korjattu luonnos/ }).count()).toBe(2);
    if (process.env['SHOT']) await page.screenshot({ path: process.env['SHOT'], fullPage: true });
    expect(faults).toEqual([]);
    expect(await barriers(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
    await page.close();
  });
});
