import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { hasBrowser, openBrowser } from '../support/browser';
import { AddonApp } from './app';
import { barriers, openShown } from './browser';
import { HELSINKI, idOf, shop } from './shop';

let browser: Browser;

(hasBrowser ? describe : describe.skip)('the window for labels and address lists', () => {
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  it('shows who is included and who is not before it makes the file', async () => {
    const fresh = shop();
    const app = new AddonApp(fresh.book.copy(), { state: structuredClone(fresh.state) });
    app.value<'recordConsent'>({
      ...{ do: 'recordConsent', who: idOf(app, HELSINKI), purpose: 'postalMarketing' },
      ...{ action: 'withdrawn', channel: 'phone', evidence: '' },
    });
    expect(app.host.run('showLabels').error).toBeUndefined();
    const { page, faults } = await openShown(browser, app);
    const purpose = page.getByLabel('Käyttötarkoitus');
    expect(await purpose.inputValue()).toBe('');
    const look = page.getByRole('button', { name: 'Katso, keitä on mukana' });
    await look.click();
    expect(await page.locator('select:invalid').count()).toBe(1);
    await purpose.selectOption('customer');
    await look.click();
    await page.getByText('Ei mainontaan').waitFor();
    await purpose.selectOption('postalMarketing');
    expect(await page.getByText('Ei mainontaan').count()).toBe(0);
    await page.getByLabel('Mitä tehdään').selectOption('L7163');
    await page.getByLabel('Ensimmäinen tyhjä tarra arkilla').fill('5');
    expect(await page.getByRole('button', { name: 'Tee tiedosto' }).count()).toBe(0);
    await look.click();
    await page.getByRole('heading', { name: 'Pois jäävät' }).waitFor();
    await page.locator('summary').first().click();
    if (process.env['SHOT'])
      await page.screenshot({ path: `${process.env['SHOT']}-plan.png`, fullPage: true });
    await page.getByRole('button', { name: 'Tee tiedosto' }).click();
    await page.getByRole('status').getByText('Tiedosto on tehty.').waitFor();
    expect(await page.getByRole('link').count()).toBe(1);
    if (process.env['SHOT'])
      await page.screenshot({ path: `${process.env['SHOT']}-made.png`, fullPage: true });
    expect(faults).toEqual([]);
    expect(await barriers(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
    await page.close();
  });
});
