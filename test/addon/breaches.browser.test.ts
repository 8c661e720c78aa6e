import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { hasBrowser, openBrowser } from '../support/browser';
import { AddonApp } from './app';
import { barriers, openShown } from './browser';
import { shop } from './shop';

let browser: Browser;

(hasBrowser ? describe : describe.skip)('the window of data breaches', () => {
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  it('records one, leads through the assessment with its suggestion, and notes who was told', async () => {
    const fresh = shop();
    const app = new AddonApp(fresh.book.copy(), { state: structuredClone(fresh.state) });
    expect(app.host.run('showBreaches').error).toBeUndefined();
    const { page, faults } = await openShown(browser, app);
    await page.getByText('Tietoturvaloukkauksia ei ole kirjattu.').waitFor();
    await page.getByText('Kirjaa uusi loukkaus').click();
    await page.getByLabel('Milloin se tuli tietoosi').fill('2026-11-23T09:30');
    await page.getByLabel('Mitä tapahtui').fill('Kansio katosi');
    await page.getByRole('button', { name: 'Kirjaa', exact: true }).click();
    await page.getByText('Ilmoita tietosuojavaltuutetulle viimeistään 26.11.2026 klo 9.30').waitFor();

    await page.getByText('Arvioi', { exact: true }).click();
    const form = page.getByRole('form', { name: 'Arvioi' });
    await form.getByLabel('Luottamuksellisuus').check();
    await form.getByLabel('Salasanoja').check();
    await form.getByText('Vastausten perusteella: Korkea riski.').waitFor();
    await form.getByLabel('Päätöksesi').selectOption({ label: 'Korkea riski' });
    await form.getByLabel('Perustelut').fill('Salasanat olivat luettavissa.');
    if (process.env['SHOT']) await page.screenshot({ path: process.env['SHOT'], fullPage: true });
    expect(await barriers(page)).toEqual([]);
    await form.getByRole('button', { name: 'Tallenna arvio' }).click();
    await page.getByText('Riski on korkea, joten kerro henkilöille viipymättä.').waitFor();

    await page.getByText('Ilmoitukset', { exact: true }).click();
    await page.getByRole('button', { name: 'Tee ilmoitus viranomaiselle' }).click();
    await page.getByText('Tiedostot poistetaan 24.12.2026.').waitFor();
    if (process.env['SHOT']) await page.screenshot({ path: `${process.env['SHOT']}.1.png`, fullPage: true });

    await page.getByText('Merkitse ilmoitetuksi').click();
    await page.getByLabel('Milloin', { exact: true }).fill('2026-11-24T08:00');
    await page.getByRole('button', { name: 'Merkitse', exact: true }).click();
    await page.getByRole('status').getByText('Merkitty: ilmoitus tehtiin ajoissa.').waitFor();
    await page.getByText('Viranomainen: Ilmoitettu ajoissa').waitFor();
    if (process.env['SHOT']) await page.screenshot({ path: `${process.env['SHOT']}.2.png`, fullPage: true });
    expect(faults).toEqual([]);
    expect(await barriers(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
    await page.close();
  });
});
